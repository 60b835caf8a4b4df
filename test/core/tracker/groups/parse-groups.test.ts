import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../../../src/action/outputs.ts';
import { patternLists, readGroupDefinition } from '../../../../src/core/tracker/groups/definition.ts';
import { parseGroupArguments, parseGroups } from '../../../../src/core/tracker/groups/parse-groups.ts';
import { parseYaml } from '../../../../src/core/tracker/yaml-text.ts';

const parse = (yaml: string) => parseGroups(parseYaml(yaml, 'groups'), ['changed', 'changed-groups']);
const same = (...patterns: string[]) => ({ added: patterns, modified: patterns, removed: patterns });

describe('groups', () => {
  it('are a pattern, a list, or lists in lists by anchors', () => {
    expect(
      parse(`
shared: &shared
  - common/**
  - ['lib/**', '!lib/test']
api:
  - *shared
  - server
docs: docs/**
`),
    ).toEqual([
      { name: 'shared', patterns: same('common/**', 'lib/**', '!lib/test') },
      { name: 'api', patterns: same('common/**', 'lib/**', '!lib/test', 'server') },
      { name: 'docs', patterns: same('docs/**') },
    ]);
  });

  it('may look at one kind of change, in the order in which the patterns stand', () => {
    const [group] = parse(`
migrations:
  - common
  - added: migrations/*.sql
  - deleted|modified: [schema.sql, '!x']
`);
    expect(group?.patterns).toEqual({
      added: ['common', 'migrations/*.sql'],
      modified: ['common', 'schema.sql', '!x'],
      removed: ['common', 'schema.sql', '!x'],
    });
    expect(patternLists({ name: 'x', patterns: { ...same('a'), added: ['b'] } })).toEqual([['b'], ['a']]);
  });

  it.each([
    ['[a]', 'Invalid groups: a list is no mapping'],
    ['a', 'Invalid groups: a text is no mapping'],
    ['', 'Invalid groups: nothing is no mapping'],
    ['{}', 'Invalid groups: there is no group'],
    [
      'a=b: x',
      'Invalid group name "a=b". Write one line without "=", "<<", control characters and blanks at its ends.',
    ],
    ['a<<b: x', 'Invalid group name "a<<b"'],
    ['" a": x', 'Invalid group name " a"'],
    ['"a\\nb": x', 'Invalid group name "a\\nb"'],
    [
      'Changed: x',
      'Invalid group name "Changed": it is the name of an output. Use another, such as "Changed-group".',
    ],
    ['{a: x, A: y}', '"A" is there twice'],
    ['a: []', 'The group "a" has no pattern that includes anything'],
    ["a: '!b'", 'The group "a" has no pattern that includes anything'],
    ["a: ['!b', '!!(c)', '!!!d']", 'The group "a" has no pattern that includes anything'],
    [
      "a: {added: x, modified: '!y'}",
      'The group "a" has no pattern that includes anything for modified. Add one',
    ],
    ['a: |\n  # nothing\n', 'The group "a" has an empty pattern'],
    ["a: ''", 'The group "a" has an empty pattern'],
    ['a: 1', 'The group "a" has a number where a pattern belongs'],
    ['a: [yes, true]', 'The group "a" has a truth value where a pattern belongs'],
    [
      'a:\n  - #b',
      'The group "a" has nothing where a pattern belongs. Write one; put it in quotes if it begins with "#".',
    ],
    [
      'a: {renamed: b}',
      'The group "a" has a mapping with a key that is no kind of change. Use one of: added, modified, removed, deleted.',
    ],
    ['a: {added: {added: b}}', 'The group "a" has a mapping where a pattern belongs'],
    ['a: [b', 'Invalid groups: line 1, column 6: '],
    ['a: b\na: c', 'Invalid groups: line 2, column 1: a key is there twice. Rename one of them.'],
  ])('refuse %j', (yaml, message) => {
    expect(() => parse(yaml)).toThrow(message);
  });

  it('are several patterns in a text of several lines, one a line', () => {
    const [web, api, one] = parse(`
web: |
  web/**
  # a comment, as in paths

  !**/*.md
api:
  - "x\\r\\ny"
  - added: |-
      z
      w
one: '#draft#'
`);
    expect(web?.patterns).toEqual(same('web/**', '!**/*.md'));
    expect(api?.patterns).toEqual({ ...same('x', 'y'), added: ['x', 'y', 'z', 'w'] });
    expect(one?.patterns).toEqual(same('\\#draft#'));
  });

  it.each([['!(docs)/**'], ['!(*.md)'], ['!(README)*'], ['!!a']])('may have nothing but %s', (pattern) => {
    expect(parseGroups({ a: pattern }, [])).toEqual([{ name: 'a', patterns: same(pattern) }]);
  });

  it('have any name that an output can have', () => {
    const names = [
      'bwa/mem',
      'a.b',
      'web app',
      'é',
      '日本',
      'a:b',
      '-',
      '1',
      '<a',
      'a<',
      'constructor',
      '__proto__',
    ];
    const written = names.map((name) => `${JSON.stringify(name)}: x`).join('\n');
    expect(parse(written).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    const character = fc.constantFrom(
      'a',
      '/',
      ' ',
      '=',
      '<',
      '\n',
      '\u0000',
      '\u0085',
      '\u2028',
      '😀',
      '"',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 5 }), (characters) => {
        const name = characters.join('');
        const isRight =
          name !== '' && name === name.trim() && !name.includes('<<') && !/[=\n\0\u0085\u2028\t]/.test(name);
        const read = () => parseGroups(Object.fromEntries([[name, 'x']]), []);
        if (isRight) {
          const [group] = read();
          expect(group?.name).toBe(name);
          expect(readGroupDefinition(group)).toEqual(group);
        } else {
          expect(read).toThrow('Invalid group name');
        }
      }),
    );
  });

  it('come from arguments as well', () => {
    expect(parseGroupArguments(['a=x=y', 'b=z', 'a=!w'], [])).toEqual([
      { name: 'a', patterns: same('x=y', '!w') },
      { name: 'b', patterns: same('z') },
    ]);
    expect(parseGroupArguments([], [])).toEqual([]);
    expect(() => parseGroupArguments(['a'], [])).toThrow('Invalid group "a". Write it as name=pattern.');
  });

  it('are read back from a store only in their own shape', () => {
    const [group] = parse('a: b');
    expect(readGroupDefinition(JSON.parse(JSON.stringify(group)))).toEqual(group);
    for (const other of [
      null,
      'a',
      {},
      { name: 'a' },
      { name: 1, patterns: same('a') },
      { name: 'a\nchanged=false', patterns: same('a') },
      { name: 'a', patterns: { added: ['x'] } },
    ]) {
      expect(readGroupDefinition(other)).toBeUndefined();
    }
  });

  it('suggest a name that can be had', () => {
    for (const name of OUTPUTS) {
      let message = '';
      try {
        parseGroups({ [name]: 'a' }, OUTPUTS);
      } catch (error) {
        message = String(error);
      }
      const suggested = /Use another, such as "([^"]+)"/.exec(message)?.[1] ?? '';
      expect(parseGroups({ [suggested]: 'a' }, OUTPUTS)).toHaveLength(1);
    }
  });
});
