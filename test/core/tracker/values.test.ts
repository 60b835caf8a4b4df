import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { parseValues, valueLines } from '../../../src/core/tracker/values.ts';

describe('values', () => {
  it('have no comments: a value may begin with "#"', () => {
    expect(valueLines(' a=1\r\n\n# b\n')).toEqual(['a=1', '# b']);
  });

  it('are digests by name; the value may hold "=" and may be empty', () => {
    expect(parseValues([' os = Linux ', 'query=a=b', 'empty='])).toEqual(
      new Map([
        ['os', digestOf('Linux')],
        ['query', digestOf('a=b')],
        ['empty', digestOf('')],
      ]),
    );
  });

  it.each([
    [['just text'], 'Invalid values: a line of 9 characters has no "=". Write name=value.'],
    [['=x'], 'Invalid values: a line has no name before the "=". Write name=value.'],
    [['a=1', 'a = 2'], 'Invalid values: "a" is there twice. Rename one of them.'],
  ])('refuse %j without repeating them', (lines, message) => {
    expect(() => parseValues(lines)).toThrow(message);
  });
});
