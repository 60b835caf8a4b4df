import { describe, expect, test } from 'vitest';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';
import { FieldError } from '../../../../src/core/tracker/fields/field-error.ts';
import { digest } from './digests.ts';

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
