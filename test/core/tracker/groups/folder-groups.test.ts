import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderGroups } from '../../../../src/core/tracker/groups/folder-groups.ts';
import { compileFolderPatterns } from '../../../../src/core/tracker/patterns/patterns.ts';
import { cases, seedOr } from '../../../support/cases.ts';

const POSIX = { directory: '/w', home: '/home/me', platform: 'linux' } as const;
const WINDOWS = { directory: 'C:\\w', home: 'C:\\me', platform: 'win32' } as const;

const PATHS = [
  'README.md',
  'libs/x/a',
  'other/a',
  'packages/README.md',
  'packages/a/b/c',
  'packages/a/d',
  'packages/b/e',
];

test.each([
  [['packages/*']],
  [['packages/*/']],
  [['./packages/*//']],
  [['{packages/*/,nowhere/*/}']],
  [['{packages/*,nowhere}/']],
  [['packages/{a/,b}']],
])('%j makes groups of the folders', (lines) => {
  expect(folderGroups(PATHS, compileFolderPatterns(lines, POSIX))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'packages/a',
    'packages/a',
    'packages/b',
  ]);
});

test.each([[['packages\\*']], [['packages\\*\\']], [['{packages\\*\\,nowhere\\}']], [['Packages/*/']]])(
  '%j does so on Windows',
  (lines) => {
    const groups = folderGroups(PATHS, compileFolderPatterns(lines, WINDOWS));
    expect(groups.slice(4)).toEqual(['packages/a', 'packages/a', 'packages/b']);
  },
);

test('a folder is left out by a line with and without a separator at its end', () => {
  for (const line of ['!packages/b', '!packages/b/', '!{packages/b/,x}']) {
    const groups = folderGroups(PATHS, compileFolderPatterns(['packages/*', line], POSIX));
    expect(groups.slice(4)).toEqual(['packages/a', 'packages/a', undefined]);
  }
});

test('a separator at the end of an alternative changes nothing', () => {
  const name = fc.constantFrom('a', 'b', '*', 'a*', '[ab]', '**');
  const one = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  const alternatives = fc.array(fc.tuple(one, fc.boolean()), { minLength: 1, maxLength: 3 });
  const line = fc.tuple(fc.constantFrom('', '', '!'), alternatives);
  const write = (all: readonly string[], mark: string, separator: string) =>
    mark + (all.length === 1 ? (all[0] ?? '') : `{${all.join(',')}}`).replaceAll('/', separator);
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
    .map((names) => names.join('/'));
  let grouped = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(path, { minLength: 4 }),
      fc.constantFrom(POSIX, WINDOWS),
      (lines, paths, site) => {
        const separator = site.platform === 'win32' ? '\\' : '/';
        const bare = lines.map(([mark, all]) =>
          write(
            all.map(([text]) => text),
            mark,
            separator,
          ),
        );
        const ended = lines.map(([mark, all]) =>
          write(
            all.map(([text, ends]) => (ends ? `${text}/` : text)),
            mark,
            separator,
          ),
        );
        const sorted = paths.toSorted();
        const groups = folderGroups(sorted, compileFolderPatterns(bare, site));
        grouped += groups.filter((group) => group !== undefined).length;
        expect(folderGroups(sorted, compileFolderPatterns(ended, site)), ended.join('\n')).toEqual(groups);
      },
    ),
    { seed: seedOr(20_261_125), numRuns: cases(1_000) },
  );
  expect(grouped).toBeGreaterThan(cases(500));
});
