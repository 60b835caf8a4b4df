import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';
import { MAX_FIELD_DEPTH, MAX_FIELD_FILE_BYTES } from '../../../../src/core/tracker/fields/unreadable.ts';
import { cases } from '../../../support/cases.ts';
import { cost } from '../../../support/cost.ts';
import { digest, whyWhole } from './digests.ts';

const DEEP = 'nested deeper than 500 levels';

describe('size', () => {
  test.each([
    ['a.json', '"', '"'],
    // Not within a text: the parser puts one together character by character.
    ['a.yaml', 'a: 1 #', ''],
    ['a.toml', 'a="', '"'],
  ])('%s', (file, open, close) => {
    const fitting = `${open}${'x'.repeat(MAX_FIELD_FILE_BYTES - open.length - close.length)}${close}`;
    digest(file, fitting, 'a');
    digest(file, Buffer.from(fitting), 'a');
    expect(whyWhole(file, `${fitting} `)).toBe('larger than 8 MiB');
    expect(whyWhole(file, Buffer.from(`${fitting} `))).toBe('larger than 8 MiB');
    // What counts is bytes.
    expect(whyWhole(file, fitting.replace('xxxx', 'éééé'))).toBe('larger than 8 MiB');
  });

  test('too many tokens of YAML for its parser', () => {
    expect(whyWhole('a.yaml', '[1,'.padEnd(3_000_000, '1,'))).toBe('it has more than 2000000 YAML tokens');
  });
});

test('too many parts of TOML for its parser, at once', () => {
  const dotted = (lines: number) =>
    Array.from({ length: lines }, (_, i) => `a.b${i % 7}.c${i}.d=1\n`).join('');
  const refuse = (text: string) => () =>
    expect(whyWhole('a.toml', text)).toBe('it has more than 1000000 parts');
  const parsed = cost(() => digestFields('a.toml', dotted(40_000), ['a']));
  // Less than a fifth of it is read in that time.
  expect(cost(refuse(dotted(250_000)))).toBeLessThan(6 * parsed);
  expect(cost(refuse(`a=[${'1,'.repeat(1_100_000)}]`))).toBeLessThan(6 * parsed);
});

test('a lock file of almost the greatest size is read', () => {
  const parts = Array.from(
    { length: 30_000 },
    (_, i) =>
      `[[package]]\nname = "package-${i}"\nversion = "1.${i}.0"\nsource = "registry+https://index.example.com"\n` +
      `checksum = "${'ab'.repeat(32)}"\ndependencies = [\n "a",\n "b",\n]\n\n`,
  );
  digest('Cargo.lock', parts.join(''), 'package.*.version');
});

// Whatever of these the scanner did not take in linear time would be busy until the test's time is over.
test.each([
  ...['"""', "'''", '\\"""', '"', "'", '\\"', '""', "''", '\\', '#', '=', '{', '['],
  ...['1_', '1.1', '1e1', ' 00:', 'é'],
])('TOML of nothing but %s', (piece) => {
  for (const start of ['', 'a="', 'a="""', "a='", "a='''", 'a=']) {
    digestFields('a.toml', start + piece.repeat(100_000), ['a']);
  }
});

describe('depth', () => {
  const nestings: [string, string, (depth: number) => string][] = [
    ['JSON lists', 'a.json', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['JSON maps', 'a.json', (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
    ['YAML flow lists', 'a.yaml', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['YAML flow maps', 'a.yaml', (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['YAML block lists', 'a.yaml', (depth) => `${'- '.repeat(depth)}1`],
    ['TOML lists', 'a.toml', (depth) => `a=${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['TOML maps', 'a.toml', (depth) => `a=${'{a='.repeat(depth - 1)}1${'}'.repeat(depth - 1)}`],
    ['TOML dotted keys', 'a.toml', (depth) => `${'a.'.repeat(depth - 1)}a=1`],
    ['TOML tables', 'a.toml', (depth) => `[${'a.'.repeat(depth - 2)}a]`],
  ];

  test.each(nestings)('%s', (_what, file, nest) => {
    digest(file, nest(MAX_FIELD_DEPTH - 1), '!x');
    for (const depth of [MAX_FIELD_DEPTH + 1, 10_000, 1_000_000])
      expect(whyWhole(file, nest(depth))).toBe(DEEP);
  });

  test.each(nestings)('%s that never end', (_what, file, nest) => {
    expect(whyWhole(file, nest(1_000_000).slice(0, 900_000))).toBe(DEEP);
  });

  test('aliases that contain each other', () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `- &a${i} [${i === 0 ? '' : `*a${i - 1}`}]\n`);
    digest('a.yaml', lines.slice(0, 400).join(''), '!x');
    expect(whyWhole('a.yaml', lines.join(''))).toBe(DEEP);
  });
});

describe('what unfolds', () => {
  const laughs = (levels: number, use: (name: string) => string): string =>
    Array.from({ length: levels }, (_, i) => `l${i}: &l${i} ${i === 0 ? 'lol' : use(`*l${i - 1}`)}\n`).join(
      '',
    );

  test.each<[string, (name: string) => string]>([
    ['lists', (name) => `[${Array(10).fill(name).join(', ')}]`],
    ['maps', (name) => `{${Array.from({ length: 10 }, (_, i) => `k${i}: ${name}`).join(', ')}}`],
    ['tagged lists', (name) => `!x [${Array(10).fill(name).join(', ')}]`],
  ])('a billion laughs in %s are tracked whole', (_what, use) => {
    digest('a.yaml', laughs(4, use), '!x');
    expect(whyWhole('a.yaml', laughs(50, use))).toBe('its aliases unfold to too much');
  });

  test('a long text, a merged map and many documents count as well', () => {
    const long = `a: &a ${'x'.repeat(50_000)}\nb: [${Array(1_000).fill('*a').join(', ')}]\n`;
    expect(whyWhole('a.yaml', long)).toBe('its aliases unfold to too much');
    const tag = `a: &a !${'x'.repeat(50_000)} y\nb: [${Array(1_000).fill('*a').join(', ')}]\n`;
    expect(whyWhole('a.yaml', tag)).toBe('its aliases unfold to too much');
    const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join(', ');
    const merges = `a: &a {${keys}}\nb:\n${'- {<<: *a}\n'.repeat(2_000)}`;
    expect(whyWhole('a.yaml', merges)).toBe('its aliases unfold to too much');
    const document = `---\na: &a ${'x'.repeat(50_000)}\nb: [${Array(50).fill('*a').join(', ')}]\n`;
    digest('a.yaml', document, 'b');
    expect(whyWhole('a.yaml', document.repeat(3))).toBe('its aliases unfold to too much');
  });

  test('many honest aliases are no attack', () => {
    const uses = '- *a\n- {<<: *a, y: 1}\n'.repeat(5_000);
    digest('a.yaml', `x: &a {b: 1, c: [1, 2]}\nlist:\n${uses}`, 'list.*.b');
  });

  test('a wildcard meets every alias', () => {
    expect(digest('a.yaml', 'x: &x {v: 1}\ny: *x', '*.v')).not.toBe(
      digest('a.yaml', 'x: &x {v: 2}\ny: {v: 1}', '*.v'),
    );
  });
});

test.each([
  ['a.json', '{"a":', '}'],
  ['a.json', '{"a":1e', '}'],
  ['a.yaml', 'a: ', ''],
  ['a.toml', 'a = ', ''],
  ['a.toml', 'a = 1e', ''],
])('%s: %j and a number without end are nothing special', (file, start, end) => {
  const digits = '9'.repeat(1_000_000);
  const texts = [`${start}${digits}${end}`, `${start}${digits}8${end}`];
  expect(new Set(texts.map((text) => digest(file, text, '*'))).size).toBe(2);
});

test('whatever the content is, there is a digest or a reason, the same each time', () => {
  const pieces = fc.constantFrom(
    ...'[]{}:,-#&*!|>"\'%@`~?<=.0129eE+_\n\r\t \\/abtfn'.split(''),
    '---',
    '...',
    '<<',
    '"""',
    'true',
    '1979-05-27',
    '07:32:00',
    '\u0000',
    '\ufeff',
    '😀',
    '!!set',
    '&a',
    '*a',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      for (const file of ['a.json', 'a.yaml', 'a.toml']) {
        const result = digestFields(file, parts.join(''), ['a', '!b']);
        expect(digestFields(file, parts.join(''), ['a', '!b'])).toEqual(result);
        if (result.kind === 'whole') expect(result.why).not.toBe('its parser failed');
      }
    }),
    { numRuns: cases(3_000) },
  );
});

test('a lockfile of a megabyte is read', () => {
  const packages = Array.from({ length: 4_000 }, (_, i) => [
    `node_modules/package-${i}`,
    {
      version: `1.${i}.0`,
      resolved: `https://example.com/package-${i}-1.${i}.0.tgz`,
      integrity: `sha512-${'a'.repeat(80)}${i}==`,
      dependencies: { a: '^1.0.0', b: '^2.0.0' },
    },
  ]);
  const text = JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(packages) }, null, 2);
  expect(text.length).toBeGreaterThan(1_000_000);
  const bumped = text.replace('"version": "1.7.0"', '"version": "1.7.1"');
  expect(digest('a.json', bumped, 'packages.*.version')).not.toBe(
    digest('a.json', text, 'packages.*.version'),
  );
  expect(digest('a.json', bumped, 'packages.*.integrity')).toBe(
    digest('a.json', text, 'packages.*.integrity'),
  );
});
