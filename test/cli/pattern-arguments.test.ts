import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsFromArguments } from '../../src/cli/pattern-arguments.ts';
import { compilePatterns } from '../../src/core/tracker/patterns/patterns.ts';

const SITE = { directory: '/project', home: '/home', platform: 'linux' } as const;
const matches = (argument: string, path: string) =>
  compilePatterns(patternsFromArguments([argument], 'linux'), SITE).matches(path);

describe('patternsFromArguments', () => {
  it('leaves patterns alone', () => {
    const patterns = ['src/**', '!src/x', '{a,b}', 'a#b', 'a b', '~/x', '/etc/hosts', './-x', '\\!x'];
    expect(patternsFromArguments(patterns, 'linux')).toEqual(patterns);
    expect(patternsFromArguments(patterns, 'win32')).toEqual(patterns);
  });

  it.each([
    '#draft#',
    ' lead',
    'trail ',
    '\tboth\n',
    'two  ',
    '#x ',
    'dir/ ',
    '\u00a0nbsp\u00a0',
    '\ufeffbom',
    'a\nb',
  ])('takes %j for a name', (name) => {
    expect(matches(name, name)).toBe(true);
    expect(matches(name, name.trim())).toBe(name === name.trim());
  });

  it('takes white space that is escaped for the same', () => {
    expect(matches('a\\ ', 'a ')).toBe(true);
    expect(matches('a\\\\ ', 'a\\ ')).toBe(true);
  });

  it('takes any name without special characters for itself', () => {
    const name = fc
      .string({
        unit: fc.constantFrom('a', '#', ' ', '\n', '\t', '\u2028', '-', '.', 'é', '"'),
        minLength: 1,
      })
      .filter((text) => text.trim() !== '' && !/^\s*\.{1,2}\s*$/.test(text));
    fc.assert(fc.property(name, (text) => matches(text, text)));
  });

  it('knows on Windows that names do not end in white space', () => {
    expect(patternsFromArguments([' a ', '#b'], 'win32')).toEqual(['a', '\\#b']);
  });

  it('rejects what is empty', () => {
    expect(() => patternsFromArguments(['a', ''], 'linux')).toThrow(/^A pattern is empty: ""\. Leave it out/);
    expect(() => patternsFromArguments([' '], 'linux')).toThrow('A pattern is empty');
    expect(patternsFromArguments(['!!a'], 'linux')).toEqual(['!!a']);
    expect(patternsFromArguments([], 'linux')).toEqual([]);
  });
});
