import { describe, expect, test } from 'vitest';
import { isAmbiguous } from '../../../../src/core/tracker/fields/yaml-versions.ts';
import { digest, whyWhole } from './digests.ts';

const COLLISION = 'it has two keys that are one in some version of YAML';

/** Every text must have a digest of its own. */
function expectDistinct(texts: readonly string[], ...selectors: string[]): void {
  const digests = texts.map((text) => digest('a.yaml', text, ...selectors));
  // The position tells which one is equal to an earlier one.
  expect(digests.map((one) => digests.indexOf(one))).toEqual(digests.map((_, index) => index));
}

function values(...written: string[]): string[] {
  return written.map((one) => `a: ${one}\n`);
}

describe('what YAML 1.1 reads differently differs from the quoted text and from other spellings', () => {
  test.each([
    ['octal', '0644', '644', '420', '0o644', '00644'],
    ['octal with a sign', '-0644', '-644', '-420'],
    ['a leading zero that is not octal', '08', '8', '008'],
    ['octal of 1.2', '0o17', '15', '017', '17'],
    ['octal of 1.2 below 8', '0o1', '1'],
    ['octal of 1.2 with a sign', '-0o17', '-15'],
    ['binary', '0b11', '3', '0b1_1'],
    ['binary with a sign', '-0b11', '-3'],
    ['binary without digits', '0b_', '0'],
    ['underscores', '1_000', '1000', '1_0_00'],
    ['an underscore in a fraction', '1.5_0', '1.5'],
    ['an underscore after a sign', '+_1', '1'],
    ['underscores in a hexadecimal number', '0x_F', '0xF'],
    ['a hexadecimal number with a sign', '-0xF', '-15'],
    ['a hexadecimal number with a big X', '0XF', '0xF'],
    ['commas', '1,000', '1000'],
    ['base 60', '22:22', '1342', '22:22:00'],
    ['base 60 with a leading zero', '08:30', '510'],
    ['base 60 with a sign', '-1:30', '-90'],
    ['base 60 with a fraction', '190:20:30.15', '685230.15'],
    ['a float without a dot', '1e3', '1000', '1e+3', '1E3'],
    ['a float without a sign of the exponent', '1.0e3', '1.0e+3', '1e3'],
    ['a float with a sign before the dot', '-.5', '-0.5'],
    ['a float with a plus before the dot', '+.5', '.5'],
    ['several dots', '1.2.3', '1.2'],
    ['a date', '2020-01-01', '2020-1-1'],
    ['a time', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5', '2001-12-15T02:59:43.1Z'],
    ['a time on two lines', '2001-12-14\n  21:59:43', '2001-12-14T21:59:43'],
    ['yes', 'yes', 'true', 'Yes', 'YES', 'y'],
    ['no', 'no', 'false', 'No', 'NO', 'n'],
    ['on', 'on', 'true', 'On', 'ON'],
    ['off', 'off', 'false', 'Off', 'OFF'],
    ['y', 'y', 'true', 'Y'],
    ['n', 'n', 'false', 'N'],
    ['odd capitals of true', 'tRUE', 'true'],
    ['odd capitals of false', 'FALSe', 'false'],
    ['odd capitals of null', 'nULL', 'null'],
    ['odd capitals of infinity', '.iNF', '.inf'],
    ['infinity without a dot', '-inf', '-.inf'],
    ['not a number with a sign', '-.nan', '.nan'],
    ['the value key', '='],
    ['the merge key', '<<'],
  ])('%s', (_, written, ...others) => {
    expectDistinct(values(written, JSON.stringify(written.replace(/\n */, ' ')), ...others), 'a');
  });
});

describe('what all read alike is the same in every spelling', () => {
  test.each([
    ['integers', '1', '+1', '01', '0x1', '1.0', '1.', '1.0e+0', '10.0E-1'],
    ['small octals', '7', '07', '007', '7.0'],
    ['zero', '0', '00', '-0', '0.0', '.0'],
    ['hexadecimal', '31', '0x1F', '0x1f', '0x001f'],
    ['fractions', '0.5', '.5', '0.50', '00.5', '5.0e-1', '.05e+1'],
    ['infinity', '.inf', '.Inf', '.INF', '+.inf'],
    ['minus infinity', '-.inf', '-.Inf', '-.INF'],
    ['not a number', '.nan', '.NaN', '.NAN'],
    ['true', 'true', 'True', 'TRUE'],
    ['false', 'false', 'False', 'FALSE'],
    ['null', 'null', 'Null', 'NULL', '~', ''],
  ])('%s', (_, ...written) => {
    expect(new Set(values(...written).map((text) => digest('a.yaml', text, 'a'))).size).toBe(1);
  });

  test.each([
    ...[
      'yesterday',
      'nope',
      'only',
      'offline',
      'x',
      'a=b',
      '==',
      'a <<',
      'infinite',
      'nano',
      'e5',
      '_1',
      'x_1',
    ],
    ...[
      '1 000',
      '12 monkeys',
      '1a',
      '0z',
      '3 - 2',
      '8080:80',
      '127.0.0.1:80',
      'v1.2.3',
      '1.2.3-rc.1',
      '^1.2.3',
    ],
    ...['2020-01', '01-01-2020', '2020-01-01-x', 'o', '1:60', '0xfg', '0b12', '-', '-a', '.x'],
  ])('the text %s with and without quotes', (text) => {
    for (const quoted of [`"${text}"`, `'${text}'`, `>-\n  ${text}`, `!!str ${JSON.stringify(text)}`]) {
      const plain = text === '-' ? "'-'" : text;
      expect(digest('a.yaml', `a: ${quoted}`, 'a')).toBe(digest('a.yaml', `a: ${plain}`, 'a'));
    }
  });

  test('an ambiguous scalar is itself wherever it stands', () => {
    const texts = [
      'a: [0644, yes]',
      'a:\n- 0644 # x\n-   yes',
      'x: &x yes\na: [&y 0644, *x]',
      '---\r\na: [0644,\r\n yes]',
    ];
    expect(new Set(texts.map((text) => digest('a.yaml', text, 'a'))).size).toBe(1);
  });

  test('quotes of any kind and the tag of a text are one', () => {
    const texts = values('"0644"', "'0644'", '|-\n  0644', '!!str 0644', '!!str "0644"');
    expect(new Set(texts.map((text) => digest('a.yaml', text, 'a'))).size).toBe(1);
  });
});

describe('tags', () => {
  test('a tagged integer may be octal, even in quotes', () => {
    expectDistinct(values('!!int 0644', '!!int 644', '!!int 420', '0644', '!x 0644', '"0644"'), 'a');
    expectDistinct(values('!!int "0644"', '!!int "644"', '"0644"'), 'a');
  });

  test('the tag "!" is no type to some', () => {
    expectDistinct(values('! 12', '12', '"12"'), 'a');
    expectDistinct(values('! "12"', '12', '"12"'), 'a');
  });

  test('a merge key with the tag of a text merges nothing', () => {
    expectDistinct(['a: {<<: {b: 1}}', 'a: {!!str <<: {b: 1}}', 'a: {! <<: {b: 1}}'], 'a');
    expect(digest('a.yaml', 'a: {!!merge <<: {b: 1}}', 'a')).toBe(digest('a.yaml', 'a: {<<: {b: 1}}', 'a'));
  });
});

test('the version that a document says it has counts for what is ambiguous', () => {
  const versions = ['', '%YAML 1.1\n---\n', '%YAML 1.2\n---\n'];
  expectDistinct(
    versions.map((line) => `${line}a: yes`),
    'a',
  );
  expectDistinct(
    versions.map((line) => `${line}yes: 1`),
    'yes',
  );
  expect(new Set(versions.map((line) => digest('a.yaml', `${line}a: 1`, 'a'))).size).toBe(1);
});

describe('keys', () => {
  test.each(['on', 'y', 'NO', '0644', '22:22', '2020-01-01', '1_000', '0o17', '1e3', '1.2.3', '='])(
    '%s is found by its name, and left out by it',
    (key) => {
      const pointer = `/${key}`;
      const texts = [`${key}: 1\nb: 1`, `"${key}": 1\nb: 1`, `${key}: 2\nb: 1`, 'b: 1'];
      for (const line of ['', '%YAML 1.1\n---\n', '%YAML 1.2\n---\n']) {
        const all = texts.map((text) => line + text);
        expectDistinct(all, pointer);
        expect(new Set(all.map((text) => digest('a.yaml', text, `!${pointer}`))).size).toBe(1);
      }
    },
  );

  test('in a flow list', () => {
    expectDistinct(['a: [<<: {b: 1}]', 'a: ["<<": {b: 1}]', 'a: [yes: 1]', 'a: ["yes": 1]'], 'a');
    expectDistinct(['a: {<<: 1}', 'a: {"<<": 1}'], 'a');
  });

  test.each([
    ['y', '"y"'],
    ['yes', 'on'],
    ['yes', 'true'],
    ['no', 'false'],
    ['n', 'Off'],
    ['010', '8'],
    ['010', '10'],
    ['0o10', '8'],
    ['0b11', '3'],
    ['-0x_F', '-15'],
    ['1_000', '1000'],
    ['1e3', '1000'],
    ['1:30', '90'],
    ['-1:30.5', '-90.5'],
    ['2001-12-14 21:59:43', '2001-12-14T21:59:43Z'],
  ])('%s and %s may be one, so that their order would count', (one, other) => {
    expect(whyWhole('a.yaml', `${one}: 1\n${other}: 2`)).toBe(COLLISION);
    expect(whyWhole('a.yaml', `b: {${other}: 2, ${one}: 1}`)).toBe(COLLISION);
    expect(whyWhole('a.yaml', `<<: [{${one}: 1}, {${other}: 2}]`)).toBe(COLLISION);
  });

  test.each([
    ['x', 'y'],
    ['y', 'n'],
    ['yes', 'no'],
    ['on', 'true true'],
    ['0644', '0755'],
    ['08:00', '09:30'],
    ['2020-01-01', '2020-01-02'],
    ['1.2.3', '1.2.4'],
    ['0b', '0x'],
  ])('%s and %s are two, in any order', (one, other) => {
    expect(digest('a.yaml', `${one}: 1\n${other}: 2`, '!a')).toBe(
      digest('a.yaml', `${other}: 2\n${one}: 1`, '!a'),
    );
  });

  test('one that repeats itself is malformed', () => {
    expect(whyWhole('a.yaml', 'yes: 1\nyes: 2')).toBe('not valid YAML: line 2, column 1');
  });

  test('one with more digits than a number may have is tracked whole', () => {
    expect(whyWhole('a.yaml', `? 1_${'0'.repeat(2_000)}\n: 1`)).toBe(
      'a number in it has more than 1000 characters',
    );
  });
});

test('the patterns do not backtrack', () => {
  // What did would be busy until the test's time is over.
  for (const piece of ['1', '1_', '1:', '0', '.', '-', ' ', '1,', '00:00:']) {
    for (const start of ['', '0b', '0x', '2020-01-01 ', '2020-01-01 00:00:00', '1:', '1.', '1e']) {
      expect(isAmbiguous(`${start}${piece.repeat(100_000)}!`)).toBe(false);
    }
  }
});
