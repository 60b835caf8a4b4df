import { expect, test } from 'vitest';
import { expandBraces } from '../../../../src/core/tracker/patterns/braces.ts';

test.each([
  ['a', ['a']],
  ['{a,b}', ['a', 'b']],
  ['x{a,b}y', ['xay', 'xby']],
  ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
  ['{a,{b,c}d}e', ['ae', 'bde', 'cde']],
  ['{a,b/{c,d}}', ['a', 'b/c', 'b/d']],
  ['{,a}', ['', 'a']],
  ['{a,a}', ['a', 'a']],
  ['{}', ['{}']],
  ['{a}', ['{a}']],
  ['{a{b,c}}', ['{ab}', '{ac}']],
  ['{a,b', ['{a,b']],
  ['a,b}', ['a,b}']],
  ['{{a,b}', ['{a', '{b']],
  ['{a,b}}', ['a}', 'b}']],
  ['\\{a,b}', ['\\{a,b}']],
  ['{a\\,b,c}', ['a\\,b', 'c']],
  ['[{]a,b}', ['[{]a,b}']],
  ['{[,],b}', ['[,]', 'b']],
  ['[{a,b}', ['[a', '[b']],
  ['[a/{b,c]}', ['[a/b', '[a/c]']],
])('%s stands for %j', (pattern, expected) => {
  expect(expandBraces(pattern, true)).toEqual(expected);
});

test('a backslash escapes nothing on Windows', () => {
  expect(expandBraces('a\\{b,c}', false)).toEqual(['a\\b', 'a\\c']);
});
