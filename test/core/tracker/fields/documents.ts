import fc from 'fast-check';

/** What JSON, YAML and TOML can all hold, except null in TOML. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * Keys and strings that mean something to a parser, or look like what we write ourselves. Not `<<`, which merges
 * when it stands without quotes in YAML.
 */
const TEXTS = [
  ...[
    '',
    'a',
    'b',
    'a.b',
    'a/b',
    '~',
    '~1',
    '*',
    '-',
    '#',
    '!a',
    '&a',
    '*a',
    '?',
    ':',
    'true',
    'null',
    '1',
    '1.0',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'é',
    '😀',
    '"',
    "'",
    '\\',
    '\n',
    'a\nb\n',
    ' a ',
    'n1e0',
    '{}',
    '---',
  ],
] as const;

/** Whether no two keys are one to readers that fold case: the order of others counts. */
export function differInMoreThanCase(keys: readonly string[]): boolean {
  const folded = keys.map((key) => key.toUpperCase().toLowerCase());
  return new Set(folded).size === keys.length;
}

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 6 }));
const number = fc.oneof(
  fc.integer({ min: -3, max: 1_200 }),
  fc.constantFrom(0.5, -1.25, 1.5e21, 1.5e-7, 1000, 9007199254740991),
);

function dataOf(leaf: fc.Arbitrary<Data>): fc.Arbitrary<{ readonly [key: string]: Data }> {
  const { map } = fc.letrec<{ data: Data; map: { readonly [key: string]: Data } }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie('data'), { maxLength: 4 }),
      tie('map'),
    ),
    map: fc
      .dictionary(text, tie('data'), { maxKeys: 5 })
      .filter((map) => differInMoreThanCase(Object.keys(map))),
  }));
  return map;
}

export const jsonMap = dataOf(fc.oneof(text, number, fc.boolean(), fc.constant(null)));
export const tomlMap = dataOf(fc.oneof(text, fc.integer({ min: -3, max: 1_200 }), fc.boolean()));

/** Few different small values, so that two of them are often equal. */
export const smallMap: fc.Arbitrary<{ readonly [key: string]: Data }> = fc.dictionary(
  fc.constantFrom('a', 'b'),
  fc.oneof(
    fc.constantFrom<Data>(0, 1, '1', true, null, '', [], {}),
    fc.array(fc.constantFrom<Data>(0, '0', []), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', '0'), fc.constantFrom<Data>(0, {}), { maxKeys: 2 }),
  ),
  { maxKeys: 2 },
);

/** Random choices from a seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to below `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * sides);
  }

  one<T>(...choices: readonly [T, ...T[]]): T {
    return choices[this.roll(choices.length)] ?? choices[0];
  }
}

/** The same data with the keys of every map in another order. */
export function shuffled(data: Data, dice: Dice): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: Data) => shuffled(item, dice));
  const entries = Object.entries(data).map(
    ([key, value]) => [dice.roll(1e6), key, shuffled(value, dice)] as const,
  );
  entries.sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([, key, value]) => [key, value]));
}

/** JSON, white space and escapes written at random. */
export function writeJson(data: Data, dice: Dice): string {
  const space = (): string => dice.one('', '', ' ', '\n', '\r\n\t');
  const list = (open: string, items: readonly string[], close: string): string =>
    `${open}${space()}${items.join(`${space()},${space()}`)}${space()}${close}`;
  if (typeof data === 'string') return writeString(data, dice);
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data))
    return list(
      '[',
      data.map((item: Data) => writeJson(item, dice)),
      ']',
    );
  const entries = Object.entries(data).map(
    ([key, value]) => `${writeString(key, dice)}${space()}:${space()}${writeJson(value, dice)}`,
  );
  return list('{', entries, '}');
}

function writeString(text: string, dice: Dice): string {
  return JSON.stringify(text)
    .replace(/[a-z/]/g, (letter, at: number, all: string) => {
      if (all[at - 1] === '\\' || dice.roll(4) !== 0) return letter;
      return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .replace(/\\u0000(?=.)/g, '\\u0000');
}
