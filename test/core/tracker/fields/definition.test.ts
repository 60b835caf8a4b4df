import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  parseFieldArgument,
  parseFieldDefinition,
  parseFieldDefinitions,
} from '../../../../src/core/tracker/fields/definition.ts';
import { FieldError } from '../../../../src/core/tracker/fields/field-error.ts';

describe('the fields input', () => {
  test('a mapping from a pattern to a field or to nested lists of fields', () => {
    const text = `
      package.json: &deps [dependencies, devDependencies]
      tsconfig.json: compilerOptions
      'packages/*/package.json': [*deps, ['!version', [ /exports/.~1sub ]]]
    `;
    expect(parseFieldDefinitions(parse(text))).toEqual([
      { pattern: 'package.json', selectors: ['dependencies', 'devDependencies'] },
      { pattern: 'tsconfig.json', selectors: ['compilerOptions'] },
      {
        pattern: 'packages/*/package.json',
        selectors: ['dependencies', 'devDependencies', '!version', '/exports/.~1sub'],
      },
    ]);
  });

  test('white space around a dotted path is ignored, at the end of a JSON pointer it belongs to the key', () => {
    expect(parseFieldDefinitions({ ' a.json ': [' a.b ', ' /a ', '! /a '] })).toEqual([
      { pattern: 'a.json', selectors: ['a.b', '/a ', '! /a '] },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['a list', ['a'], 'The fields are not a mapping: a list. Write'],
    ['a text', 'package.json', 'The fields are not a mapping: "package.json". Write'],
    ['nothing', null, 'The fields are not a mapping: null. Write'],
    ['an empty pattern', { ' ': ['a'] }, 'for an empty file pattern. Name the file'],
    ['an excluding pattern', { '!a.json': ['a'] }, '"!a.json", which names no files'],
    ['a comment as a pattern', { '#a': ['a'] }, '"#a", which names no files'],
    ['an empty list', { 'a.json': [[]] }, 'No fields are given for "a.json". Name some'],
    ['no selection', { 'a.json': null }, 'have an empty item. Put a field that begins with "!" in quotes'],
    [
      'a YAML tag',
      parse('a.json: [!version ]', { logLevel: 'silent' }),
      'have an empty item. Put a field that begins with "!" in quotes',
    ],
    ['a number', { 'a.json': [1] }, 'have 1, which is no text. Write it in quotes'],
    ['a mapping', { 'a.json': { a: 1 } }, 'have a mapping, which is no text'],
    ['an empty part', { 'a.json': 'a..b' }, 'The field "a..b" has an empty part'],
    ['a dot at the end', { 'a.json': 'a.' }, 'has an empty part'],
    ['a dot at the start', { 'a.json': '.a' }, 'has an empty part'],
    [
      'only an exclamation mark',
      { 'a.json': '!' },
      'The field "!" is empty. Name one, such as "dependencies" after',
    ],
    ['two exclamation marks', { 'a.json': '!!a' }, 'The field "!!a" has "!" twice'],
    ['only white space', { 'a.json': ' ' }, 'The field " " is empty'],
    ['a wrong escape', { 'a.json': '/a~2' }, 'has a "~" that is no escape. Write "~0" for "~"'],
    ['half a code', { 'a.json': '/a~u02a' }, 'and "~u002a" for the key "*"'],
    ['several in one', { 'a.json': 'a, b' }, 'has a comma or a bracket. Write several fields as a list'],
    ['brackets', { 'a.json': 'a[0].b' }, 'an element as "list.0"'],
    ['two lines', { 'a.json': 'a\nb' }, 'has several lines. Write a list'],
    ['JSONPath', { 'a.json': '$.a' }, 'has the part "$", which names no key'],
    ['a double star', { 'a.json': '**.version' }, 'has the part "**", which names no key'],
    ['half a wildcard', { 'a.json': 'react-*' }, 'has the part "react-*", which names no key'],
  ])('%s is an error', (_what, value, message) => {
    expect(() => parseFieldDefinitions(value)).toThrow(FieldError);
    expect(() => parseFieldDefinitions(value)).toThrow(message);
  });

  test('a list that contains itself or unfolds to millions is an error at once', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    expect(() => parseFieldDefinitions({ 'a.json': endless })).toThrow('nested deeper than 50');
    let many: unknown = ['a'];
    for (let i = 0; i < 40; i++) many = [many, many];
    expect(() => parseFieldDefinitions({ 'a.json': many })).toThrow('more than 1000');
  });

  test('patterns may have the names of what objects inherit', () => {
    const value: unknown = JSON.parse('{"__proto__": ["a"], "constructor": "b"}');
    expect(parseFieldDefinitions(value).map((one) => one.pattern)).toEqual(['__proto__', 'constructor']);
  });
});

describe('the --field argument', () => {
  test.each([
    ['package.json=dependencies,engines', 'package.json', ['dependencies', 'engines']],
    ['a.json= !version , /a=b ', 'a.json', ['!version', '/a=b']],
  ])('%s', (argument, pattern, selectors) => {
    expect(parseFieldArgument(argument)).toEqual({ pattern, selectors });
  });

  test.each([
    ['package.json', 'has no "=". Write "package.json=dependencies,engines"'],
    ['=a', 'empty file pattern'],
    ['a.json=', 'No fields are given for "a.json"'],
    ['a.json=a,,b', 'The field "" is empty'],
  ])('%s is an error', (argument, message) => {
    expect(() => parseFieldArgument(argument)).toThrow(message);
  });
});

describe('a stored definition', () => {
  test('is read back', () => {
    const [definition] = parseFieldDefinitions({ 'a.json': ['a', '!b', '/c '] });
    expect(parseFieldDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test.each<[unknown]>([
    [null],
    ['a'],
    [{}],
    [{ pattern: 'a', selectors: 'b' }],
    [{ pattern: 'a', selectors: [] }],
    [{ pattern: 1, selectors: ['b'] }],
    [{ pattern: '', selectors: ['b'] }],
    [{ pattern: 'a', selectors: ['b..c'] }],
    [{ pattern: 'a', selectors: [1] }],
  ])('%j is none', (value) => {
    expect(parseFieldDefinition(value)).toBeUndefined();
  });
});
