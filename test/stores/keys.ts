/** What the keys of two identities begin with, of which one starts like the other. */
export const DEPS = `file-tracker/3/deps-${'a'.repeat(32)}/any/c/`;
export const DEPS_DEV = `file-tracker/3/deps-dev-${'b'.repeat(32)}/any/c/`;

/** A key of a checkpoint of a run. */
export function keyOf(run: string, number: number, prefix = DEPS): string {
  return `${prefix}${run}/1.${number}-`;
}
