import { type Digest, digestOf } from '../digest.ts';

/** The digest of each tracked value, by its name. */
export type Values = ReadonlyMap<string, Digest>;

/** The lines of the input. A value may begin with `#`, so there are no comments. */
export function valueLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Reads values to track, `name=value`, and keeps a digest of each; the value may contain `=` and may be empty.
 *
 * @throws Error for a line without `=`, an empty name and a name that is there twice
 */
export function parseValues(lines: readonly string[]): Values {
  const values = new Map<string, Digest>();
  for (const line of lines) {
    const at = line.indexOf('=');
    const name = line.slice(0, at).trim();
    // The value itself is not repeated: somebody may take this input for a place for secrets.
    if (at < 0)
      throw new Error(`Invalid values: a line of ${line.length} characters has no "=". Write name=value.`);
    if (name === '') throw new Error('Invalid values: a line has no name before the "=". Write name=value.');
    if (values.has(name))
      throw new Error(`Invalid values: ${JSON.stringify(name)} is there twice. Rename one of them.`);
    values.set(name, digestOf(line.slice(at + 1).trim()));
  }
  return values;
}
