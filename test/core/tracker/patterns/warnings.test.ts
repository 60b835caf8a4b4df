import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookForOtherNotation } from '../../../../src/core/tracker/patterns/other-notation.ts';
import { PatternError } from '../../../../src/core/tracker/patterns/patterns.ts';
import { extendedPatterns, posixPatterns, windowsPatterns } from './site.ts';

describe('"**" beside other text', () => {
  test.each([
    ['**.ts', '**/*.ts'],
    ['!**.ts', '!**/*.ts'],
    ['src/**.{ts,md}', 'src/**/*.{ts,md}'],
    ['{**.ts,b}', '{**/*.ts,b}'],
    ['a**b', 'a*/**/*b'],
    ['src**', 'src*/**'],
    ['src**/x', 'src*/**/x'],
    ['a/**.test.**', 'a/**/*.test.*/**'],
    ['\\***', '\\**/**'],
  ])('is named in %s, with the cure %s', (pattern, cure) => {
    expect(posixPatterns('a', pattern).warnings).toEqual([
      `The "**" in ${JSON.stringify(pattern)} stands beside other text, where it means what "*" does, and so no folders. ` +
        `Write ${JSON.stringify(cure)} for any depth.`,
    ]);
  });

  test('is named on Windows, where folders are parted by "\\" too', () => {
    expect(windowsPatterns('src\\**.ts').warnings[0]).toContain('Write "src\\\\**/*.ts"');
    expect(windowsPatterns('src\\**\\x', 'src\\**').warnings).toEqual([]);
  });

  test.each([
    '**',
    'a/**',
    '**/a',
    'a/**/b',
    '***',
    '{**,a}/b',
    'a/{**,b}',
    '[*]*',
    '\\**',
    '[**]',
    '*/*',
    '# **.ts',
  ])('is nothing to be said of in %s', (pattern) => {
    expect(posixPatterns(pattern).warnings).toEqual([]);
  });

  test('has no cure where braces make it so', () => {
    expect(posixPatterns('{**,a}.ts').warnings[0]).toContain('Write "/**/" between folders.');
  });

  test('is said once, however often it is written', () => {
    expect(posixPatterns('**.ts', '**.ts').warnings).toHaveLength(1);
  });

  test.each([
    '**.ts',
    '**.test.ts',
    '**/a',
    '{**,a}.ts',
    '**{a,b}',
    '**@(a|b)',
    'x{**,y}',
    '@(**)',
    '@(a|b/**)',
  ])('reaches into folders in the group %s, and nothing is to be said', (pattern) => {
    expect(extendedPatterns(pattern).warnings).toEqual([]);
  });

  test.each(['**.{ts,md}', 'a/**.ts', 'a**', '**a/b', '{**.ts,b}', '@(**|a)', '@(a|**)', 'a**/b'])(
    'does not reach into folders in the group %s, which is said',
    (pattern) => {
      expect(extendedPatterns(pattern).warnings).toEqual([expect.stringContaining(JSON.stringify(pattern))]);
    },
  );
});

describe('a pattern that matches nothing', () => {
  test.each([
    ['- src/**', ['src/**']],
    ['-   "src/**"', ['src/**']],
    ["- '!docs/**'", ['!docs/**']],
    ['"a"', ['a']],
    ["'a/b.txt'", ['a/b.txt']],
    ['"a", "b"', ['a', 'b']],
    ['"a",', ['a']],
    ["'a','b',", ['a', 'b']],
    ['["a"]', ['a']],
    ["['src/**', 'lib/**']", ['src/**', 'lib/**']],
    ['[src/**, lib]', ['src/**', 'lib']],
    ['["a",', ['a']],
    ['- ["a"]', ['a']],
    ['[', []],
    ['],', []],
  ])('is an error where it looks like a list: %s', (pattern, right) => {
    const look = () => lookForOtherNotation(pattern);
    expect(look).toThrow(PatternError);
    const shown = right.length === 0 ? '' : `: ${right.map((one) => JSON.stringify(one)).join(', then ')}`;
    expect(look).toThrow(
      `The pattern ${JSON.stringify(pattern)} matches nothing, and looks like a list in another notation. ` +
        `Write one pattern a line, without dashes, brackets, commas and quotes around${shown}.`,
    );
  });

  test.each([
    ['a, b', ['a', 'b']],
    ['src/**,lib/**', ['src/**', 'lib/**']],
    ['src/** lib/** docs', ['src/**', 'lib/**', 'docs']],
    ['{a,b}, c', ['{a,b}', 'c']],
  ])('is warned about where it could be a name: %s', (pattern, several) => {
    expect(lookForOtherNotation(pattern)).toBe(
      `The pattern ${JSON.stringify(pattern)} matches nothing, and is one pattern, whatever blanks and commas are in it. ` +
        `If several are meant, write one a line: ${several.map((one) => JSON.stringify(one)).join(', then ')}.`,
    );
  });

  test.each([
    'a',
    '-a',
    '--x',
    '{a,b}',
    '[ab]',
    '[slug]',
    '[a,b]',
    'a\\ b',
    '@(a, b)',
    '"',
    "it's",
    'a"b"',
    'x[, ]y',
    '',
  ])('is a pattern as any: %s', (pattern) => {
    expect(lookForOtherNotation(pattern)).toBeUndefined();
  });

  const item = fc
    .array(fc.constantFrom('src', '**', '*.ts', 'a-b', '[ab]', '{c,d}', '.x', 'lib'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((names) => names.join('/'));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  const quotes = fc.constantFrom('"', "'");

  test('is an error in each notation of a list, and the message has every item', () => {
    const notation = fc.constantFrom<(all: readonly string[], quote: string) => string[]>(
      (all) => all.map((one) => `- ${one}`),
      (all, quote) => all.map((one) => `- ${quote}${one}${quote}`),
      (all, quote) => all.map((one) => quote + one + quote),
      (all, quote) => all.map((one) => `${quote}${one}${quote},`),
      (all, quote) => [all.map((one) => quote + one + quote).join(', ')],
      (all, quote) => [`[${all.map((one) => quote + one + quote).join(', ')}]`],
      (all, quote) => [`[${all.map((one) => quote + one + quote).join(',')}]`],
    );
    fc.assert(
      fc.property(items, quotes, notation, (all, quote, write) => {
        // An item with a comma within brackets can't be told from two.
        fc.pre(!all.some((one) => one.includes(',')));
        for (const line of write(all, quote))
          expect(() => lookForOtherNotation(line), line).toThrow(PatternError);
        const [first] = write([all[0] ?? ''], quote);
        expect(() => lookForOtherNotation(first ?? '')).toThrow(JSON.stringify(all[0]));
      }),
    );
  });

  test('is a warning with every item where commas or blanks are between', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(', ', ' ', ',', '  '),
        (all, between) => {
          const text = lookForOtherNotation(all.join(between)) ?? '';
          for (const one of all) expect(text).toContain(JSON.stringify(one));
        },
      ),
    );
  });

  test('is a pattern as any where nothing is between', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(lookForOtherNotation(one)).toBeUndefined();
      }),
    );
  });
});
