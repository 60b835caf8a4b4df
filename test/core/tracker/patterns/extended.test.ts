import { describe, expect, it, test } from 'vitest';
import { absolutePath, PatternError } from '../../../../src/core/tracker/patterns/patterns.ts';
import { extendedPatterns, extendedWindowsPatterns, posixPatterns } from './site.ts';

/** Lines of patterns, then paths that they match, then paths that they do not. */
type Row = [lines: string[], matched: string[], unmatched: string[]];

describe('what patterns of the extended dialect match', () => {
  test.each<Row>([
    [['@(a|b).js'], ['a.js', 'b.js'], ['ab.js', '.js', 'c.js', '@(a|b).js']],
    [['?(a|b).js'], ['a.js', 'b.js', '.js'], ['ab.js']],
    [['*(a|b).js'], ['.js', 'a.js', 'abba.js'], ['abc.js']],
    [['+(a|b).js'], ['a.js', 'abba.js'], ['.js', 'abc.js']],
    [['!(a|b).js'], ['.js', 'ab.js', 'c.js'], ['a.js', 'b.js']],
    [['!(a)b'], ['b', 'xb', 'aab', 'bb'], ['ab', 'a']],
    [['x!(a)'], ['x', 'xb', 'xaa'], ['xa', 'a']],
    [['!(node_modules)/**'], ['src/a', 'node_modules2/a', 'a'], ['node_modules/a', 'node_modules']],
    [['**/!(*.test).js'], ['a.js', 'x/a.js', 'x/test.js', '.js'], ['x/a.test.js', 'x/a.ts']],
    [['src/@(a|b)/**'], ['src/a/x', 'src/b/x/y', 'src/a'], ['src/c/x', 'src/ab/x']],
    [['**/*.@(ts|tsx)'], ['a.ts', 'x/b.tsx'], ['a.t', 'a.tsxx']],
    [['@(a|b)@(c|d)?(e)'], ['ac', 'bde'], ['ab', 'acee']],
    [['@(a?|[c-d]*|[!e-z]1)'], ['ax', 'c', 'dxyz', 'e1', '!1'], ['a', '.1', 'ex']],
    [['@(a|+(b|c@(d|e)))x'], ['ax', 'bbx', 'cdbcex'], ['cx', 'x', 'abx']],
    [['!(!(a))'], ['a', 'a/b'], ['b']],
    [['@(a|b|)c', '@()d'], ['c', 'ac', 'd'], ['abc']],
    [
      ['*.(ts|js)', '(a|b)'],
      ['x.ts', 'x.js', 'a', 'b/x'],
      ['x.css', 'ab'],
    ],
    [['@(a)'], ['a', 'a/b'], ['b']],
    [
      ['[0-9]+(a)', '{b,c}+(d)', 'e+', '\\[f\\]\\e', '[+]+([g])'],
      ['1a', 'bdd', 'e+', '[f]e', '+gg'],
      ['11', 'bb'],
    ],
    [['[@]@(a)'], ['@a'], ['a']],
    [['@([|]|[)])x'], ['|x', ')x'], ['x']],
    [['@([[:digit:]]|é?)'], ['1', 'éa'], ['a', 'é']],
    [['@([b-a]|c)', 'x!([b-a])'], ['c', 'x', 'xyz'], ['b']],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = extendedPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('parentheses that are characters', () => {
  test.each<Row>([
    [['app/(shop)/**'], ['app/(shop)/a'], ['app/shop/a']],
    [['Program Files (x86)'], ['Program Files (x86)/a'], []],
    [
      ['a(', 'b)', '@(c', '@(d|e', '!(f'],
      ['a(', 'b)', '@(c', '@(d|e', '!(f'],
      ['a', 'c', 'd', 'x'],
    ],
    [
      ['a\\(b|c)'.replace('|', '\\|'), '\\@(d|e)'],
      ['a(b|c)', '@d', '@e'],
      ['ab', 'd'],
    ],
    [['@(\\(|\\)|\\|)'], ['(', ')', '|'], ['\\']],
    [['[(]a|b)'.replace('|', '[|]')], ['(a|b)'], ['a']],
    [['({a,b),c}'], ['({a,b),c}'], ['a', '(a', 'c']],
    [['@([a|b)'], ['[a', 'b'], ['a']],
    [['@({a|b)'], ['{a', 'b'], ['a']],
    [['@{(,b}c{),d}'], ['@(c)', '@(cd', '@bc)', '@bcd'], ['c']],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = extendedPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('excluding', () => {
  test.each<Row>([
    [['!(a)'], ['b', 'c'], ['a']],
    [['**', '!@(a|b)/**'], ['c/x'], ['a/x', 'b']],
    [['**', '!!(a)'], ['a', 'a/x'], ['b']],
    [['**', '! !(a)'], ['a'], ['b']],
    [['!!a'], ['a'], ['b']],
    [['**', '!a(b)'], ['ab'], ['a(b)']],
    [['\\!(a|b)'], ['!a', '!b'], ['a', 'c']],
    // A folder's name is not `*.md` either, so what is below it is excluded with it.
    [
      ['**', '!**/!(*.md)', 'a.ts'],
      ['a.md', 'a.ts'],
      ['x/a.md', 'b.ts'],
    ],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = extendedPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

describe('braces, ranges and folders in groups', () => {
  test.each<Row>([
    [['{a,@(b|c,d)}'], ['a', 'b', 'c,d'], ['c', '@(b|c']],
    [['+(a|{b,c})'], ['abc', 'cb'], ['d']],
    [['!({a,b})'], ['c', 'ab'], ['a', 'b']],
    [['{@(a),b}?'], ['ax', 'by'], ['a', 'b']],
    [['v{1..3}'], ['v1', 'v2', 'v3'], ['v0', 'v4', 'v1..3']],
    [
      ['{9..11}', '{3..1}x'],
      ['9', '10', '11', '2x'],
      ['1', '12'],
    ],
    [['{08..10}'], ['08', '09', '10'], ['8']],
    [
      ['{-1..1}', '{a..e..2}'],
      ['-1', '0', '1', 'a', 'c', 'e'],
      ['b', '-2'],
    ],
    [['+({a..c}|{1..2})'], ['a1', 'cb2'], ['d', '3']],
    [
      ['{a..}', '{1..b}', '{a..C}'],
      ['{a..}', '{1..b}', '{a..C}'],
      ['a', 'b', '1'],
    ],
    [['@(a/b|c)/d'], ['a/b/d', 'c/d'], ['a/d', 'b/d']],
    [['x/?(y/)z'], ['x/z', 'x/y/z'], ['x/y']],
    [
      ['src/@(**)/x', 'lib/@(**|a)/x'],
      ['src/a/x', 'src/q/r/x', 'lib/q/x'],
      ['x', 'src/x', 'lib/q/r/x'],
    ],
    [['@({a/b,c}|d@(e/f|g))'], ['a/b', 'c', 'de/f', 'dg'], ['a', 'de']],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = extendedPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });
});

it('leaves the plain dialect as it is', () => {
  const paths = ['@(a|b)', 'a', '+(c)', '{1..3}', '1', 'x|y', '(?!a)'];
  const patterns = posixPatterns('@(a|b)', '+(c)', '{1..3}', 'x|y', '(?!a)');
  expect(paths.filter((path) => patterns.matches(path))).toEqual([
    '@(a|b)',
    '+(c)',
    '{1..3}',
    'x|y',
    '(?!a)',
  ]);
  expect(posixPatterns('**', '!(a)').matches('(a)')).toBe(false);
});

describe('where to look', () => {
  test.each([
    [['src/@(a|b)/**'], ['/w/src']],
    [['@(a/b|c)/*'], ['/w/a/b', '/w/c']],
    [['app/(shop)/**'], ['/w/app/(shop)']],
    [['v{1..2}/x'], ['/w/v1/x', '/w/v2/x']],
  ])('%j begins at %j', (lines, expected) => {
    expect(
      extendedPatterns(...lines)
        .roots()
        .map(absolutePath),
    ).toEqual(expected);
  });

  test.each([
    [['!(node_modules)/**'], 'node_modules', false],
    [['!(node_modules)/**'], 'src', true],
    [['**', '!@(dist|out)'], 'out', false],
    [['!(a)/**', '@(.git|a)/**', '**/!(x)'], '.git', false],
  ])('%j: a look into %s: %s', (lines, folder, expected) => {
    const patterns = extendedPatterns(...lines);
    expect(patterns.enter(patterns.stateIn(patterns.directory), folder).canMatchBelow).toBe(expected);
  });
});

describe('hostile patterns', () => {
  const digits = Array.from({ length: 300 }, (_, i) => i % 10);
  // Anything that backtracks, or follows all ways at once, would be busy until the test's time is over.
  test.each([
    ['exceptions one after another', digits.map((digit) => `!(*a${digit}*)`).join('*')],
    ['exceptions of one character', '!(a)'.repeat(1_000)],
    ['exceptions within each other', `${'!(*'.repeat(49)}a${')'.repeat(49)}`],
    ['exceptions with a window', `!(*a${'?'.repeat(30)})*b`],
    ['repetitions within each other', `${'*('.repeat(49)}a|b${')'.repeat(49)}`],
    ['repetitions of repetitions', '+(+(+(+(a|?)|b)|c)|d)'.repeat(50)],
    ['a long window', `*a${'?(a|b|?)'.repeat(200)}`],
  ])('%s come to an end', (_, pattern) => {
    const patterns = extendedPatterns(pattern);
    for (let i = 0; i < 200; i++) {
      const name = Array.from({ length: 255 }, (_, at) => 'ab0c'[(i * 7 + at * at * (i + 3)) % 4]).join('');
      expect(patterns.matches(name)).toBe(patterns.matches(name));
    }
  });

  it('are right when more states were made than are kept', () => {
    const patterns = extendedPatterns('!(*a????????????)', '@(x|*b??????????é)');
    for (let i = 0; i < 4_000; i++) {
      const name = Array.from({ length: 40 }, (_, at) =>
        ((i * (at + 7)) ^ (i >> (at % 11))) % 3 === 0 ? 'a' : 'b',
      ).join('');
      expect(patterns.matches(name), name).toBe(name.at(-13) !== 'a');
      expect(patterns.matches(`${name}é`), name).toBe(name.at(-12) !== 'a' || name.at(-11) === 'b');
    }
  });
});

describe('errors', () => {
  test.each([
    [
      '!(docs/**)',
      'The pattern "!(docs/**)" has "/" or "**" inside "!(…)", which is not clear. ' +
        'Write what to include, for example "**", and exclude on a line of its own that begins with "!".',
    ],
    ['+(a/b)', /has "\/" or "\*\*" inside "\+\(…\)", which is not clear\. Write several patterns/],
    ['*(a|{b,c/d})', /inside "\*\(…\)"/],
    ['@(a|!(b/c))', /inside "!\(…\)"/],
    ['!(**)', /inside "!\(…\)"/],
    ['a|b', /"a\|b" has "\|" outside parentheses\. Write "\{a,b\}" or "@\(a\|b\)"/],
    ['@({a|b,c})', /has "\|" outside parentheses/],
    ['(?!a)*', /has a regular expression, "\(\?…\)"/],
    ['@(a|b)?', /has "\?" right after parentheses, which is not clear\. Write "\?\(…\)"/],
    [
      'v[0-9]+.txt',
      'has "+" right after "[0-9]", which is not clear. Write "+([0-9])" for one or more, or "[+]"',
    ],
    ['{a,b}+', 'has "+" right after "{…}", which is not clear. Write "+({…})" for one or more'],
    [
      'a\\d',
      'has "\\\\d", which is not clear. Write "/" between folders, "[0-9]" for a digit, or the character',
    ],
    ['@(src\\dir|b)', 'has "\\\\d", which is not clear.'],
    ['(a|b)+.js', /has "\+" right after parentheses, which is not clear\. Write "\+\(…\)"/],
    [`${'@('.repeat(51)}a${')'.repeat(51)}`, /are nested more than 50 deep/],
    ['{1..1001}', /A range of pattern "\{1\.\.1001\}" has more than 1000 values\. Use a wildcard/],
    ['{1..999999999}', /more than 1000 values/],
    ['@(a/b|c/d)'.repeat(10), /^The pattern "[^"]+" stands for more than 1000 alternatives/],
    ['{1..9}{1..9}{1..9}{1..9}', /^The pattern "[^"]+" stands for more than 1000 alternatives/],
    ['+({1..1000}|{1..1000}|{1..1000})', /come to more than 8192 characters/],
  ])('%s', (line, message) => {
    expect(() => extendedPatterns(line)).toThrow(PatternError);
    expect(() => extendedPatterns(line)).toThrow(message);
  });
});

describe('hostile patterns', () => {
  // A name of this length would keep anything that backtracks busy until the test's time is over.
  const a = 'a'.repeat(100);
  // The class at the end keeps the end from being compared first.
  test.each([
    ['repetitions that overlap', '+(a|aa)'.repeat(100).concat('[bc]'), a],
    ['nested repetitions', `${'*('.repeat(50)}a${')'.repeat(50)}[bc]`, a],
    ['nested repetitions of nothing', `${'+(*(|'.repeat(20)}a${'))'.repeat(20)}[bc]`, a],
    ['stars in repetitions', `*(${'*a|'.repeat(100)}*)[bc]`, a],
    ['nested negations', `${'!(*'.repeat(49)}a${')'.repeat(49)}[bc]`, a],
    ['negations in a row', '!(a|b*)'.repeat(200).concat('[bc]'), a],
    ['negations in repetitions', `+(${'!(+(a)b)|'.repeat(50)}a)[bc]`, a],
    ['many folders', `${'**/+(a|!(b))/'.repeat(30)}b`, 'a/'.repeat(100).concat('c')],
    ['open parentheses', '('.repeat(8_000), 'a'],
    ['open groups', '@('.repeat(4_000), 'a'],
    ['groups and braces that are not closed', '{@('.repeat(2_000), 'a'],
    ['brackets that cross', `${'({,'.repeat(1_300)}${')'.repeat(1_300)}`, 'a'],
    ['groups by the thousand', '@(a|b)'.repeat(1_300), 'a'],
    ['literal pipes', `(${'|'.repeat(8_000)})`, 'a'],
  ])('%s come to an end', (_, line, path) => {
    expect(extendedPatterns(line).matches(path)).toBe(false);
  });
});

describe('on Windows', () => {
  test.each<Row>([
    [['src\\@(A|b)\\*'], ['src/a/x', 'SRC/B/x'], ['src/c/x']],
    [['!(NODE_MODULES)/x'], ['src/x'], ['node_modules/x', 'Node_Modules/x']],
    [['@(a\\b|c)/d'], ['a/b/d', 'c/d'], ['b/d']],
    [['+([A-B])x'], ['abX'], ['cx']],
    [
      ['app/\\(shop\\)/x', '\\!(a|b)'],
      ['app/(shop)/x', '!a'],
      ['app/shop/x', 'a'],
    ],
  ])('%j', (lines, matched, unmatched) => {
    const patterns = extendedWindowsPatterns(...lines);
    expect([...matched, ...unmatched].filter((path) => patterns.matches(path))).toEqual(matched);
  });

  test('a group in the name of a share is an error', () => {
    expect(() => extendedWindowsPatterns('\\\\server\\@(s|t)\\x')).toThrow(
      'has a wildcard in the name of a share',
    );
  });
});
