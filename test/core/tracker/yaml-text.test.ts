import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/tracker/yaml-text.ts';
import { expectLinear } from '../../support/cost.ts';

const problemOf = (text: string): string => {
  try {
    parseYaml(text, 'groups');
  } catch (error) {
    // A RangeError, as for a full stack, would be no message for users.
    return Object.getPrototypeOf(error) === Error.prototype && error instanceof Error ? error.message : '';
  }
  throw new Error('it was read');
};

describe('YAML that the user wrote', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['# nothing\n', null],
    ['---\na: b\n...\n', { a: 'b' }],
    ['%YAML 1.2\n---\na: b', { a: 'b' }],
    ['\ufeffa: b\r\nc:\r\n- d', { a: 'b', c: ['d'] }],
    ['a: "!b"\nc: \'*.sql\'\nd: |-\n  !e\n  *f', { a: '!b', c: '*.sql', d: '!e\n*f' }],
    ['a: b!c', { a: 'b!c' }],
    ['1.10: [1, true, ~, yes]', { '1.10': [1, true, null, 'yes'] }],
    ['a: &a [x]\nb: [*a, [*a]]\nc: &a y\nd: *a', { a: ['x'], b: [['x'], [['x']]], c: 'y', d: 'y' }],
    ['__proto__: x', JSON.parse('{"__proto__": "x"}')],
    ['"": b', { '': 'b' }],
    ['a: >-\n  b\n  c', { a: 'b c' }],
  ])('is read: %j', (text, value) => {
    expect(parseYaml(text, 'groups')).toEqual(value);
  });

  const tag = 'a "!" begins a tag here. If it is meant to begin a pattern, put that in quotes.';
  const alias =
    'begins an alias here, and there is no such anchor. If it is meant to begin a pattern, put that in';

  it.each([
    ['a:\n  - b\n  - !docs/**', `line 3, column 5: ${tag}`],
    ['a:\n  - ! docs/**', `line 2, column 5: ${tag}`],
    ['a: [b, !c]', `line 1, column 8: ${tag}`],
    ['!a\nb: c', `line 1, column 1: ${tag}`],
    ['a: !!str b', `line 1, column 4: ${tag}`],
    ['a:\n  - *.sql', `line 2, column 5: a "*" ${alias}`],
    ['a: **/*.sql', `line 1, column 4: a "*" ${alias}`],
    ['a: *', 'line 1, column 4: a "*" begins an alias'],
    [
      'a: @(b|c)',
      'line 1, column 4: no text without quotes may begin with this character. Put it in quotes.',
    ],
    [
      'a: {b,c}.ts',
      'line 1, column 9: this does not belong here. If it is part of a text, put the whole text in',
    ],
    ['a: "\\d"', 'line 1, column 5: in double quotes, a backslash begins an escape'],
    ['a:\n\t- b', 'line 2, column 1: a tab indents this line. Use spaces.'],
    ['a: b\na: c', 'line 2, column 1: a key is there twice. Rename one of them.'],
    ['a: b\n---\nc: d', 'line 2, column 1: a second document begins. Write one only.'],
    ['a: b\n---\n', 'line 2, column 1: a second document begins. Write one only.'],
    ['? [a]\n: b', 'line 1, column 3: a key is no text'],
    [': b', 'line 1, column 1: a key is no text'],
    ['x: &a [*a]', 'line 1, column 8: an alias stands for what contains it. Remove it.'],
    ['x: &a {y: *a}', 'line 1, column 11: an alias stands for what contains it. Remove it.'],
  ])('is refused with its place and what to do: %j', (text, message) => {
    expect(problemOf(text)).toContain(`Invalid groups: ${message}`);
  });

  it('is never quoted, wherever it breaks off and whatever is wrong', () => {
    const texts = [
      's3cret: [s3cret, {s3cret: "s3cret"}]',
      '- &s3cret s3cret\n- *s3cret\n',
      '%s3cret\n--- |\n s3cret',
    ];
    const wrong = [
      '',
      '\t',
      ']',
      '}',
      '"',
      "'",
      ': : ',
      '*s3cret',
      '!s3cret',
      '\n%',
      '@s3cret',
      '\n---\n',
      '&',
      '"\\q',
    ];
    let refused = 0;
    for (const text of texts) {
      for (let at = 0; at <= text.length; at++) {
        for (const insert of wrong) {
          try {
            parseYaml(text.slice(0, at) + insert + text.slice(at), 'groups');
          } catch (error) {
            refused++;
            expect(String(error)).not.toMatch(/s3|cret/);
            expect(String(error)).toMatch(/^Error: Invalid groups: (line \d+, column \d+: )?[^\n]+\.$/);
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  it.each(['[', '{', '- ', 'a: ', '? ', '[a: ', '- - '])(
    'is not nested deeper than can be read: %j',
    (open) => {
      expect(problemOf(open.repeat(51))).toMatch(/\.$/);
      for (const depth of [60, 5_000, 500_000 / open.length])
        expect(problemOf(open.repeat(depth))).toContain('nested more than 50 deep. Write them flat.');
    },
  );

  it('does not multiply by aliases, nor nest by them', () => {
    const unfold = (list: (name: string) => string) =>
      Array.from(
        { length: 100 },
        (_, at) => `a${at}: &a${at} ${at === 0 ? '[x, x]' : list(`*a${at - 1}`)}`,
      ).join('\n');
    expect(problemOf(unfold((name) => `[${name}, ${name}]`))).toContain(
      'more than 100000 values, aliases resolved',
    );
    expect(problemOf(unfold((name) => `{k: ${name}, l: ${name}}`))).toContain('more than 100000 values');
    expect(problemOf(unfold((name) => `[${name}]`))).toContain('nested more than 50 deep');
  });

  it.each<[string, (size: number) => string]>([
    ['a key of spaces', (size) => `a${' '.repeat(size)}b\n\n: c`],
    ['a key of line ends', (size) => `a${'\n'.repeat(size)}b: c`],
    ['a quoted key', (size) => `"a${' \n'.repeat(size / 2)}b": c`],
    ['keys', (size) => Array.from({ length: size / 8 }, (_, at) => `k${at}: v\n`).join('')],
    ['a key again and again', (size) => 'k:\n'.repeat(size / 3)],
    ['directives', (size) => '%A b\n'.repeat(size / 5)],
    ['documents', (size) => '---\n'.repeat(size / 4)],
    ['errors', (size) => 'a: ]\n'.repeat(size / 5)],
    ['comments', (size) => '#\n'.repeat(size / 2)],
    ['anchors', (size) => Array.from({ length: size / 16 }, (_, at) => `- &a${at} x\n`).join('')],
    ['aliases', (size) => `- &a x\n${'- *a\n'.repeat(size / 5)}`],
    ['tabs', (size) => `a:\n${'\t'.repeat(size)}b`],
    ['backslashes', (size) => `a: "${'\\'.repeat(size)}`],
  ])('costs time linear to its length: %s', (_, make) => {
    const read = (size: number) => {
      try {
        parseYaml(make(size), 'groups');
      } catch (error) {
        expect(String(error).length).toBeLessThan(250);
      }
    };
    expectLinear(read, 200_000);
  });

  it('is at most 1 MiB', () => {
    expect(problemOf('a'.repeat(1024 * 1024 + 1))).toBe(
      'Invalid groups: it has more than 1048576 characters. Shorten it.',
    );
  });
});
