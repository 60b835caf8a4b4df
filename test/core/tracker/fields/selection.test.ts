import { describe, expect, test } from 'vitest';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';
import { FieldError } from '../../../../src/core/tracker/fields/field-error.ts';
import { digest, whyWhole } from './digests.ts';

/** Selectors, then documents that are the same to them, then ones that differ from the first and each other. */
type Row = [selectors: string[], same: unknown[], different: unknown[]];

const PACKAGES = { packages: { a: { version: '1', x: 1 }, b: { link: true } } };

describe('what counts for a selection', () => {
  test.each<Row>([
    [
      ['a'],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 2 }, { a: '1' }, { a: true }, { a: null }, {}, { a: [] }, { a: {} }, { a: [1] }],
    ],
    [['a.b'], [{}, { a: 1 }, { a: {} }, { a: [] }, { a: null }], [{ a: { b: 1 } }, { a: { b: null } }]],
    [['a', 'b'], [{ a: 1, c: 3 }], [{ b: 1 }, { a: 1, b: 1 }, {}]],
    [
      ['!version'],
      [{ version: '1', a: 1 }, { version: '2', a: 1 }, { a: 1 }],
      [{ a: 2 }, {}, { version: '1', a: 1, b: 1 }],
    ],
    [['!a.b'], [{ a: { b: 1 } }, { a: {} }], [{ a: { c: 1 } }, {}, { a: 1 }, { a: [] }]],
    [
      ['!a', '!b.c'],
      [
        { a: 1, b: { c: 1, d: 1 } },
        { a: 2, b: { d: 1 } },
      ],
      [{ b: {} }, { b: { d: 2 } }],
    ],
    [
      ['a', '!a.b'],
      [{ a: { b: 1, c: 1 }, d: 1 }, { a: { c: 1 } }],
      [{ a: { c: 2 } }, {}, { a: {} }],
    ],
    [['a.b', '!a'], [{ a: { b: 1 } }, {}], []],
    [
      ['packages.*.version', '!packages.b'],
      [PACKAGES, { packages: { a: { version: '1' }, b: { version: '9' } } }],
      [{ packages: { a: { version: '2' } } }],
    ],
    [
      ['packages.*.version'],
      [PACKAGES, { packages: { a: { version: '1' } } }, { packages: { c: {}, a: { version: '1' } } }],
      [{ packages: { b: { version: '1' } } }, { packages: { a: { version: '1' }, b: { version: '1' } } }, {}],
    ],
    [['*'], [{ a: 1 }], [{ a: 2 }, { b: 1 }, [1], {}]],
    [
      ['*.*'],
      [
        [{ a: 1 }, 2],
        [{ a: 1 }, 3],
      ],
      [[2, { a: 1 }], [{ a: 1 }, [1]], { 0: { a: 1 } }],
    ],
    [['list.0'], [{ list: [1] }, { list: [1, 2] }], [{ list: [2, 1] }, { list: [] }, { list: { 0: 1 } }]],
    [
      ['list.*.name'],
      [{ list: [{ name: 'a', x: 1 }] }, { list: [{ name: 'a' }, {}] }],
      [{ list: [{}, { name: 'a' }] }],
    ],
    [
      ['!list.0'],
      [{ list: [1, 2] }, { list: [3, 2] }],
      [{ list: [2] }, { list: [1, 2, 3] }, { list: [1, 3] }],
    ],
    [['!list.*'], [{ list: [1, 2] }, { list: [] }], [{}, { list: null }]],
    [
      ['/exports/.~1sub'],
      [{ exports: { './sub': 1 } }],
      [{ exports: { './sub': 2 } }, { exports: { '.': { sub: 1 } } }],
    ],
    [['/a~0b/c.d'], [{ 'a~b': { 'c.d': 1 } }], [{ 'a~b': { c: { d: 1 } } }]],
    [
      ['/~01'],
      [
        { '~1': 1, '/': 1 },
        { '~1': 1, '/': 2 },
      ],
      [{ '~1': 2, '/': 1 }],
    ],
    [['/'], [{ '': 1 }, { '': 1, a: 1 }], [{ '': 2 }, { a: 1 }]],
    [
      ['/a//b'],
      [{ a: { '': { b: 1 } } }, { a: { '': { b: 1 }, b: 1 } }],
      [{ a: { b: 1 } }, { a: { '': { b: 2 } } }],
    ],
    [['/packages/*/version'], [PACKAGES], [{ packages: { a: { version: '2' } } }]],
    [
      ['__proto__'],
      [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1, "a": 1}')],
      [JSON.parse('{"__proto__": 2}'), {}],
    ],
    [['constructor'], [{}, { a: 1 }], [{ constructor: 1 }]],
    [
      ['a.length', 'a.constructor.name', 'toString'],
      [{ a: [1, 2] }, { a: [1] }, { a: 'x' }],
      [{ a: { length: 2 } }],
    ],
    [['a.01'], [{ a: [1, 2] }, { a: [1, 3] }], [{ a: { '01': 1 } }]],
    [['true', 'null', '1e3'], [{}], [{ true: 1 }, { null: 1 }, { '1e3': 1 }]],
  ])('%j', (selectors, same, different) => {
    const of = (value: unknown): string => digest('a.json', JSON.stringify(value), ...selectors);
    expect(new Set(same.map(of)).size).toBe(1);
    expect(new Set([same[0], ...different].map(of)).size).toBe(1 + different.length);
  });

  test('a value that moves from one selected key to another counts', () => {
    expect(digest('a.json', '{"a":{"x":1}}', 'a', 'b')).not.toBe(digest('a.json', '{"b":{"x":1}}', 'a', 'b'));
    expect(digest('a.json', '{"a":1,"b":2}', '*')).not.toBe(digest('a.json', '{"a":2,"b":1}', '*'));
  });

  test('a dot in a key and a dot between keys do not mix', () => {
    expect(digest('a.json', '{"a.b":1}', '!x')).not.toBe(digest('a.json', '{"a":{"b":1}}', '!x'));
  });

  test('keys are told from what looks like encoded data', () => {
    const texts = [
      '{"a":1,"b":2}',
      '{"a\\":n1e0,\\"b":2}',
      '{"a":"n1e0"}',
      '{"a":[1,2]}',
      '{"a":["1,2"]}',
      '{"a":[[1],2]}',
      '{"a":[[1,2]]}',
    ];
    expect(new Set(texts.map((text) => digest('a.json', text, '!x'))).size).toBe(texts.length);
  });

  test('lone surrogates differ', () => {
    const texts = ['"\\ud800"', '"\\ud801"', '"\\ufffd"', '"\\udc00"'];
    expect(new Set(texts.map((text) => digest('a.json', `{"a":${text}}`, 'a'))).size).toBe(4);
    expect(new Set(texts.map((text) => digest('a.json', `{${text}:1}`, '!a'))).size).toBe(4);
  });
});

describe('the selection itself', () => {
  const of = (...selectors: string[]): string => digest('a.json', '{}', ...selectors);

  test('counts', () => {
    const all = [
      of('a'),
      of('b'),
      of('a', 'b'),
      of('!a'),
      of('a', '!b'),
      of('a.b'),
      of('/a.b'),
      of('*'),
      of('/a/'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('is a set', () => {
    expect(of('a', 'b')).toBe(of('b', 'a', 'b'));
    expect(of('a', '!b')).toBe(of('!b', 'a'));
  });

  test('counts by what it means', () => {
    expect(of('a.b', '!a.b.c')).toBe(of('/a/b', ' ! /a/b/c'));
    expect(of('a~b')).toBe(of('/a~0b'));
  });

  test('must not be empty or wrong', () => {
    expect(() => digestFields('a.json', '{}', [])).toThrow(FieldError);
    expect(() => digestFields('a.json', '{}', ['a..b'])).toThrow(FieldError);
  });
});

describe('every key has a name', () => {
  /** A key as YAML writes it, and the selectors that name it. */
  test.each<[string, ...string[]]>([
    ['on', 'on', '/on'],
    ['True', 'True'],
    ['0x1F', '0x1F'],
    ['07', '07'],
    ['1_000', '1_000'],
    ['1.5', '/1.5'],
    ['2020-01-01', '2020-01-01'],
    ['22:22', '22:22'],
    ['~', '/~0', '~'],
    ['Null', 'Null'],
    ['""', '/'],
    ['<<', '<<'],
    ['"<<"', '<<'],
    ['=', '='],
    ['"*"', '/~u002a', '/~u002A'],
    ['"a\\nb"', '/a~u000ab'],
    ['"a,b"', '/a,b', '/a~u002cb'],
    ['"!a"', '/!a'],
    ['"/"', '/~1'],
    ['"a~1b"', '/a~01b'],
    ['"**"', '/**'],
    ['"\\U0001f600"', '/😀', '/~ud83d~ude00'],
    ['a b', 'a b'],
  ])('%s', (key, ...selectors) => {
    const texts = [`${key}: 1\nb: 1`, `${key}: 2\nb: 1`, 'b: 1'];
    for (const selector of selectors) {
      expect(new Set(texts.map((text) => digest('a.yaml', text, selector))).size).toBe(3);
      // What is left out of a map that merges is nothing.
      if (!key.includes('<<'))
        expect(new Set(texts.map((text) => digest('a.yaml', text, `!${selector}`))).size).toBe(1);
    }
    expect(new Set(selectors.map((selector) => digest('a.yaml', texts[0] ?? '', selector))).size).toBe(1);
  });

  test('the key * is not all keys', () => {
    expect(digest('a.json', '{"*":1,"a":1}', '/~u002a')).toBe(digest('a.json', '{"*":1,"a":2}', '/~u002a'));
    expect(digest('a.json', '{"*":1,"a":1}', '/*')).not.toBe(digest('a.json', '{"*":1,"a":2}', '/*'));
  });
});

describe('a map that merges', () => {
  const merging = (b: string, order = 'b: {c: 1}, <<: *x'): string =>
    `x: &x {b: ${b}, y: 1}\na: {${order}}\n`;

  test.each(['a', 'a.b', 'a.b.c', 'a.nowhere', '*.b', '!a.b', '!x'])(
    'counts whole, in its order: %s',
    (selector) => {
      const texts = [
        merging('1'),
        merging('2'),
        merging('1', '<<: *x, b: {c: 1}'),
        merging('1', 'b: {c: 2}, <<: *x'),
      ];
      expect(new Set(texts.map((text) => digest('a.yaml', text, selector))).size).toBe(4);
    },
  );

  test('does not count where it is not selected', () => {
    expect(new Set(['1', '2'].map((b) => digest('a.yaml', merging(b), 'x.y'))).size).toBe(1);
    expect(new Set(['<<: *x', 'c: 1'].map((order) => digest('a.yaml', merging('1', order), '!a'))).size).toBe(
      1,
    );
  });
});

describe('a map with keys that differ only in case, which some readers take for one', () => {
  test.each<[file: string, ...texts: [string, string, string]]>([
    ['a.json', '{"m":{"Name":1,"name":2}}', '{"m":{"name":2,"Name":1}}', '{"m":{"Name":3,"name":2}}'],
    ['a.yaml', 'm:\n  É: 1\n  é: 2\n', 'm: {é: 2, É: 1}\n', 'm: {É: 3, é: 2}\n'],
    [
      'a.toml',
      'm.K = 1\nm.\u0022\u212a\u0022 = 2\n',
      '[m]\n"\u212a" = 2\nK = 1\n',
      'm = {K = 3, "\u212a" = 2}',
    ],
    [
      'a.json',
      '{"m":{"\\ud800":1,"\\ud801":2}}',
      '{"m":{"\\ud801":2,"\\ud800":1}}',
      '{"m":{"\\ud800":0,"\\ud801":2}}',
    ],
    ['package.json', '{"m":{"b":1,"B":2}}', '{"m":{"B":2,"b":1}}', '{"m":{"b":0,"B":2}}'],
  ])('counts whole, in its order: %s: %s', (file, ...texts) => {
    for (const selector of ['m', 'm.name', 'm.nowhere', '*.*', '!m.name', '!x'])
      expect(new Set(texts.map((text) => digest(file, text, selector))).size).toBe(3);
    expect(new Set(texts.map((text) => digest(file, text, '!m'))).size).toBe(1);
  });
});

describe('the order of keys', () => {
  const pair = (file: string, before: string, after: string, ...selectors: string[]): boolean =>
    digest(file, before, ...selectors) === digest(file, after, ...selectors);

  test.each([
    ['{"exports":{"import":1,"require":2}}', '{"exports":{"require":2,"import":1}}'],
    ['{"imports":{"#a":[{"node":1,"default":2}]}}', '{"imports":{"#a":[{"default":2,"node":1}]}}'],
    ['{"typesVersions":{">=3":{"*":1},"*":{}}}', '{"typesVersions":{"*":{},">=3":{"*":1}}}'],
  ])('counts in a package.json: %s', (before, after) => {
    for (const file of ['package.json', 'a/package.json']) {
      expect(pair(file, before, after, '!version')).toBe(false);
      expect(pair(file, before, after, 'exports', 'imports', 'typesVersions')).toBe(false);
      expect(pair(file, before, after, 'exports.*', '/imports/*/*/*', 'typesVersions.*')).toBe(false);
    }
    expect(pair('other.json', before, after, '!version')).toBe(true);
    expect(pair('package.json', `{"x":${before}}`, `{"x":${after}}`, '!version')).toBe(true);
  });

  test('does not count elsewhere in it', () => {
    expect(pair('package.json', '{"a":1,"exports":{}}', '{"exports":{},"a":1}', '!version')).toBe(true);
    expect(pair('package.json', '{"a":{"b":1,"c":2}}', '{"a":{"c":2,"b":1}}', '!version')).toBe(true);
  });
});

describe('keys that some reader may take for one', () => {
  test.each([
    ['1', '"1"'],
    ['y', '"true"'],
    ['yes', 'on'],
    ['yes', 'true'],
    ['True', 'true'],
    ['no', 'false'],
    ['n', 'Off'],
    ['~', 'null'],
    ['""', '~'],
    ['010', '8'],
    ['0o10', '8'],
    ['0b11', '3'],
    ['-0x_F', '-15'],
    ['1_000', '1000'],
    ['1e3', '1000'],
    ['1.0', '1'],
    ['3.1', '3.10'],
    ['-0', '0'],
    ['+1', '1'],
    ['.5', '0.5'],
    ['1:30', '90'],
    ['.inf', '.Inf'],
    ['12345678901234567890', '12345678901234567891'],
    ['2001-12-14 21:59:43', '2001-12-14T21:59:43Z'],
    ['2021-02-30', '2021-03-02'],
    ['1', 'true'],
    ['0x1', '"1"'],
    ['yes', '"true"'],
  ])('%s and %s', (one, other) => {
    const why =
      one === '1' && other === '"1"'
        ? /^readers differ on a repeated key/
        : /^readers differ on keys that may be one/;
    expect(whyWhole('a.yaml', `${one}: 1\n${other}: 2`)).toMatch(why);
    expect(whyWhole('a.yaml', `b: {${other}: 2, c: 0, ${one}: 1}`)).toMatch(why);
  });

  test.each([
    ['x', 'y'],
    ['on', 'true true'],
    ['8080', '8081'],
    ['0644', 'x'],
    ['1.2.3', '1.2.4'],
    ['"1"', '"01"'],
    ['"yes"', '"true"'],
  ])('not %s and %s, in any order', (one, other) => {
    expect(digest('a.yaml', `${one}: 1\n${other}: 2`, '!a')).toBe(
      digest('a.yaml', `${other}: 2\n${one}: 1`, '!a'),
    );
  });
});

test('what is found in no document is told', () => {
  const unfound = (file: string, text: string, ...selectors: string[]): unknown => {
    const result = digestFields(file, text, selectors);
    return result.kind === 'fields' ? result.unfound : result;
  };
  expect(unfound('a.json', '{"a":{"b":1}}', 'a', ' a.b', '!c', 'a.c', 'x.*')).toEqual(['!c', 'a.c', 'x.*']);
  expect(unfound('a.yaml', 'a: 1\n---\nb: 1\n', 'a', 'b', 'c')).toEqual(['c']);
  expect(unfound('a.yaml', 'x: &x {b: 1}\na: {<<: *x}\n', 'a.b')).toEqual([]);
});
