import { describe, expect, it } from 'vitest';
import { parseJson, parseName } from '../../src/action/input-values.ts';
import { patternsFromArguments } from '../../src/cli/pattern-arguments.ts';
import { literalPattern } from '../../src/cli/report.ts';
import { findWindowsCommand } from '../../src/cli/windows-command.ts';
import { printable } from '../../src/core/printable.ts';
import { parseFieldArgument, parseFieldDefinitions } from '../../src/core/tracker/fields/definition.ts';
import { parseGroupArguments, parseGroups } from '../../src/core/tracker/groups/parse-groups.ts';
import { compilePatterns } from '../../src/core/tracker/patterns/patterns.ts';
import { patternLines } from '../../src/core/tracker/tracker.ts';
import { parseValues, valueLines } from '../../src/core/tracker/values.ts';
import { errorMessage } from '../../src/core/unknown.ts';
import { expectLinear } from '../support/cost.ts';

/* Texts of users and of files can be long and hostile: none of them may take more than linear time to read. */

const LENGTH = 60_000;
const UNITS =
  '   |\n| \n|!|! |/|.|..|*|**/|[|[a-|{|{a,|(|@(|!(|?(|)|]|}|\\|"|a|a/|../|,|$|~|#|=|%|\r|-|_|0|1e'.split(
    '|',
  );
const AROUND = [
  ['', ''],
  ['a', 'b'],
  ['', ' b'],
  ['!', 'x'],
] as const;

const site = { directory: '/w', home: '/h', platform: 'linux' } as const;
const place = { env: {}, cwd: 'C:\\', isFile: () => true };

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a field': (text) => parseFieldDefinitions({ file: [text] }),
  'the pattern of fields': (text) => parseFieldDefinitions({ [text]: 'x' }),
  'a field of the command line': (text) => parseFieldArgument(`a=${text}`),
  'a pattern of a group': (text) => parseGroups({ a: text }, []),
  'a name of a group': (text) => parseGroups({ [text]: 'a' }, []),
  'a kind of change': (text) => parseGroups({ a: { [text]: 'a' } }, []),
  'a group of the command line': (text) => parseGroupArguments([text], []),
  'lines of patterns': patternLines,
  values: (text) => parseValues(valueLines(text)),
  'a pattern': (text) => compilePatterns([text], site),
  'a pattern of filter files': (text) => compilePatterns([text], site, 'extended'),
  'a pattern of the command line': (text) => patternsFromArguments([text], 'linux'),
  'a name as a pattern': (text) => literalPattern(text, '/'),
  'an argument on Windows': (text) => findWindowsCommand('a.cmd', [text], place),
  'an error': (text) => errorMessage(new Error(text)),
  'hostile text': printable,
  JSON: (text) => parseJson('matrix', text),
  'a name': parseName,
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('is read in linear time, whatever is repeated in it', () => {
    for (const unit of UNITS) {
      for (const [before, after] of AROUND) {
        const readSome = (length: number) => {
          try {
            read(before + unit.repeat(length / unit.length) + after);
          } catch (error) {
            expect(error).not.toBeInstanceOf(RangeError);
          }
        };
        expectLinear(readSome, LENGTH, JSON.stringify(unit));
      }
    }
  });
});

it('an error is one line, of all that was said', () => {
  expect(errorMessage(new Error('a\n  b \r\n\r\nc\n'))).toBe('a b c');
  expect(errorMessage('text')).toBe('text');
});
