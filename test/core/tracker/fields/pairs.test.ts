import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';

/** Two texts, and what 28 readers in five languages, by their names, make of them. */
interface Pair {
  readonly format: 'json' | 'yaml' | 'toml';
  readonly texts: readonly [string, string];
  /** Readers to which the texts differ. */
  readonly different: readonly string[];
  readonly refuseOne: readonly string[];
  readonly refuseBoth: readonly string[];
  /** Readers to which both have the same values, of which some keep the spelling all the same. */
  readonly same: readonly string[];
}

const PAIRS = JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8')) as readonly Pair[];

describe('way 17: what is not the same to all readers, or not written the same, is not taken for the same', () => {
  test.each(PAIRS.map((pair) => [pair.format, ...pair.texts] as const))(
    '%s: %j and %j',
    (format, one, other) => {
      // The only selector leaves out nothing.
      const [first, second] = [one, other].map((text) => digestFields(`a.${format}`, text, ['!nothing']));
      const whole = first?.kind === 'whole' || second?.kind === 'whole';
      if (!whole) expect(first).not.toEqual(second);
    },
  );
});
