import type { TakeSnapshot } from '../../core/modes/taking.ts';

/**
 * Takes snapshots of which it can be said that they are as they should be.
 *
 * @returns a function that rejects where nothing is there, or a product is missing: what is recorded then would not count
 */
export function presentTaker(take: TakeSnapshot): TakeSnapshot {
  return async (tracker, values, whenDirectoryMissing) => {
    const taken = await take(tracker, values, whenDirectoryMissing);
    if (taken.snapshot.entries.length === 0) {
      throw new Error(
        'There is nothing to mark as done: no file matches. Check the patterns, and the folder that they are relative to (--cwd).',
      );
    }
    const [missing] = taken.missingProducts;
    if (missing !== undefined) {
      throw new Error(
        `It is not done: nothing matches ${JSON.stringify(missing)}, which the command makes. Run it, or correct --generates.`,
      );
    }
    return taken;
  };
}
