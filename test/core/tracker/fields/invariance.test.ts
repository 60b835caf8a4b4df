import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { stringify as stringifyToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { stringify as stringifyYaml } from 'yaml';
import { cases } from '../../../support/cases.ts';
import { digest } from './digests.ts';
import {
  type Data,
  Dice,
  differInMoreThanCase,
  jsonMap,
  shuffled,
  smallMap,
  tomlMap,
  writeJson,
} from './documents.ts';

const seed = fc.integer({ min: 0 });

type Root = { readonly [key: string]: Data };

/** Whether two data are equal, whatever the prototypes of the objects that hold them. */
function sameData(a: Data | undefined, b: Data): boolean {
  return a !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
}

/** A JSON pointer to a key of the root. */
function pointerTo(key: string): string {
  return `/${key.replace(/[~/*\r\n]/g, (one) => `~u00${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

function writeYaml(data: Data, dice: Dice): string {
  const text = stringifyYaml(shuffled(data, dice), {
    aliasDuplicateObjects: false,
    collectionStyle: dice.one('any', 'block', 'flow'),
    indent: dice.one(1, 2, 4),
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'QUOTE_DOUBLE',
    // With their lines as they are, they are one kind of text with CRLF and another one without.
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    lineWidth: 0,
  })
    // Some readers refuse these, or take them for line breaks.
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/"((?:[^"\\]|\\.)*)"/g, (quoted, text: string) =>
      /[\\']/.test(text) ? quoted : dice.one(quoted, `'${text}'`),
    );
  const framed = `${dice.one('', '\n', '# first\n')}${text}${dice.one('', '# last\n', '\n')}`;
  return dice.one(framed, framed.replaceAll('\n', '\r\n'));
}

function writeToml(data: Root, dice: Dice): string {
  // The library writes a map in the order of its keys, and quotes as TOML wants.
  const text = stringifyToml(shuffled(data, dice) as Record<string, unknown>);
  const framed = `${dice.one('', '# first\n', '\n\n')}${text}${dice.one('', '\n# last')}`;
  return dice.one(framed, framed.replaceAll('\n', '\r\n'));
}

const FORMATS = [
  ['a.json', jsonMap, (data: Root, dice: Dice) => writeJson(shuffled(data, dice), dice)],
  ['a.yaml', jsonMap, writeYaml],
  ['a.toml', tomlMap, writeToml],
] as const;

describe.each(FORMATS)('%s', (file, map, write) => {
  test('the way of writing and the order of keys do not count, at any depth', () => {
    fc.assert(
      fc.property(map, seed, seed, (data, one, other) => {
        const first = write(data, new Dice(one));
        const second = write(data, new Dice(other));
        expect(digest(file, second, '!none')).toBe(digest(file, first, '!none'));
        for (const key of Object.keys(data)) {
          expect(digest(file, second, pointerTo(key))).toBe(digest(file, first, pointerTo(key)));
        }
      }),
      { numRuns: cases(300) },
    );
  });

  test('a value counts where it is selected and only there', () => {
    fc.assert(
      fc.property(
        map,
        fc.string(),
        fc.constantFrom<Data>('other', 7, false, [], {}),
        seed,
        (data, name, value, dice) => {
          // `<<` merges, as in documents.ts: that no selector can name it is another question.
          fc.pre(name !== '<<');
          fc.pre(differInMoreThanCase([...new Set([...Object.keys(data), name])]));
          const pointer = pointerTo(name);
          fc.pre(!(Object.hasOwn(data, name) && sameData(data[name], value)));
          const before = write(data, new Dice(dice));
          const after = write({ ...data, [name]: value }, new Dice(dice + 1));
          expect(digest(file, after, `!${pointer}`)).toBe(digest(file, before, `!${pointer}`));
          expect(digest(file, after, `${pointer}`)).not.toBe(digest(file, before, `${pointer}`));
          expect(digest(file, after, '*')).not.toBe(digest(file, before, '*'));
          for (const key of Object.keys(data).filter((one) => one !== name)) {
            const other = pointerTo(key);
            expect(digest(file, after, other)).toBe(digest(file, before, other));
          }
        },
      ),
      { numRuns: cases(300) },
    );
  });
});

test('digests are equal exactly when the data is', () => {
  fc.assert(
    fc.property(smallMap, smallMap, (a, b) => {
      const same = sameData(a, b);
      expect(
        digest('a.json', JSON.stringify(a), '!none') === digest('a.json', JSON.stringify(b), '!none'),
      ).toBe(same);
    }),
    { numRuns: cases(2_000) },
  );
});

test('excluding a key equals not having it', () => {
  fc.assert(
    fc.property(jsonMap, fc.constantFrom('a', 'b', '__proto__'), (data, name) => {
      const { [name]: _without, ...rest } = { [name]: null, ...data };
      const selector = `!${name}`;
      expect(digest('a.json', JSON.stringify(data), selector)).toBe(
        digest('a.json', JSON.stringify(rest), selector),
      );
    }),
  );
});
