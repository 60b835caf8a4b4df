import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PatternError } from '../../src/core/tracker/patterns/pattern-error.ts';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { cases } from '../support/cases.ts';
import { temporaryFolder } from '../support/folders.ts';
import { scanFolder } from './requests.ts';

/** What is said of a name that a pattern looks like. */
function lookalike(path: string, pattern: string, cure: string): string {
  return (
    `${JSON.stringify(path)} is not what the pattern ${JSON.stringify(pattern)} says, since "[…]" stands for one of ` +
    `the characters in it. Write ${JSON.stringify(cure)} for the name.`
  );
}

describe('a name in brackets', () => {
  test.each([
    ['app/[slug]/**', 'app/[slug]', '[[]slug]'],
    ['app/[slug]/**', 'app/[slug]/page.tsx', '[[]slug]'],
    ['app/[...all]/page.tsx', 'app/[...all]/page.tsx', '[[]...all]'],
    ['app/[[...all]]/**', 'app/[[...all]]/x', '[[][[]...all]]'],
    ['[post-id]/**', '[post-id]/x', '[[]post-id]'],
    ['**/[id].tsx', 'a/b/[id].tsx', '[[]id].tsx'],
    ['app/[a]/**', 'app/[a]/x', '[[]a]'],
    ['app/[a]/[b]/x', 'app/[a]/[b]/x', '[[]a]'],
    ['{src,app}/[id]/**', 'app/[id]/x', '[[]id]'],
  ])('is named where the pattern %s does not match %s', async (pattern, file, cure) => {
    using folder = temporaryFolder({ [file]: '1', 'other/x': '2' });
    const { entries, patternWarnings } = await scanFolder(folder.path, ['other', pattern]);
    expect(entries.paths).toEqual(['other/x']);
    const name = cure.replaceAll('[[]', '[');
    const path = file.slice(0, file.indexOf(name) + name.length);
    expect(patternWarnings).toEqual([lookalike(path, pattern, cure)]);
    // The cure is one.
    const cured = await scanFolder(folder.path, [pattern.replace(name, cure).replace('/[b]/', '/[[]b]/')]);
    expect(cured.entries.paths).toEqual([file]);
    expect(cured.patternWarnings).toEqual([]);
  });

  it('is named where an excluding pattern means it', async () => {
    using folder = temporaryFolder({ 'app/[slug]/x': '1' });
    const { patternWarnings } = await scanFolder(folder.path, ['**', '!app/[slug]/**']);
    expect(patternWarnings).toEqual([lookalike('app/[slug]', '!app/[slug]/**', '[[]slug]')]);
  });

  test.each([
    ['the class matches it', ['[[ab]'], { '[': '1' }],
    ['it is escaped', ['\\[slug]', '[[]id]'], { '[slug]/x': '1', '[id]/x': '1' }],
    ['it is not there', ['[slug]/**', 's/**'], { 's/x': '1' }],
    ['it is another', ['app/[slug]/**', 'app/s'], { '[slug]/x': '1', 'app/s/x': '1', 'app/[id]/x': '1' }],
    ['there is a wildcard beside it', ['[slug]*', 's'], { '[slug]x': '1', s: '1' }],
  ])('is not named where %s', async (_, patterns, files) => {
    using folder = temporaryFolder(files);
    expect(
      (await scanFolder(folder.path, patterns)).patternWarnings.filter((text) => /stands/.test(text)),
    ).toEqual([]);
  });

  it('is matched, with the class, in groups', async () => {
    using folder = temporaryFolder({
      'app/s/x': '1',
      'app/[slug]/x': '2',
      'app/[...all]/x': '3',
      'app/slug/x': '4',
    });
    const lines = ['app/[slug]/**', 'app/[...all]/**'];
    const patterns = { added: lines, modified: lines, removed: lines };
    const take = snapshotTaker({
      directory: folder.path,
      home: '/',
      platform: process.platform,
      whenDirectoryMissing: 'error',
    });
    const taken = await take(createTracker([], { groups: [{ name: 'g', patterns }] }), new Map());
    expect(taken.snapshot.entries.paths).toEqual(['app/[...all]/x', 'app/[slug]/x', 'app/s/x']);
    expect(taken.warnings).toEqual([]);
  });
});

describe('lists in another notation', () => {
  test.each(['- src', '"src"', "['src', 'lib']", '- "src"'])('are an error: %s', async (line) => {
    using folder = temporaryFolder({ 'src/x': '1' });
    await expect(scanFolder(folder.path, ['src', line])).rejects.toThrow(PatternError);
    await expect(scanFolder(folder.path, ['src', line])).rejects.toThrow(
      'looks like a list in another notation',
    );
  });

  it('are none where a file has that name', async () => {
    using folder = temporaryFolder({ '- a': '1', '"a"': '2', 'a, b': '3' });
    const { entries, patternWarnings } = await scanFolder(folder.path, ['- a', '"a"', 'a, b']);
    expect(entries.paths).toEqual(['"a"', '- a', 'a, b']);
    expect(patternWarnings).toEqual([]);
  });

  it('are warned about where they could be a name', async () => {
    using folder = temporaryFolder({ a: '1', b: '2' });
    const { patternWarnings, unmatchedPatterns } = await scanFolder(folder.path, ['a, b']);
    expect(unmatchedPatterns).toEqual(['a, b']);
    expect(patternWarnings).toEqual([expect.stringContaining('write one a line: "a", then "b"')]);
  });
});

it('says little where there is much to say', async () => {
  using folder = temporaryFolder({ a: '1' });
  const { patternWarnings } = await scanFolder(
    folder.path,
    Array.from({ length: 50 }, (_, i) => `**.${i}`),
  );
  expect(patternWarnings).toHaveLength(20);
  expect(patternWarnings.at(-1)).toBe('And 31 more warnings about patterns.');
});

test('a name that is not matched, but is what a pattern says, is always named', async () => {
  const name = fc
    .array(fc.constantFrom('a', 'b', '-', '.', '[', ']', '!', 'é'), { minLength: 1, maxLength: 6 })
    .map((characters) => `x${characters.join('')}`);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 3, maxLength: 8 }), async (names) => {
      using folder = temporaryFolder(Object.fromEntries(names.map((one) => [`d/${one}`, '1'])));
      for (const one of names) {
        const { entries, patternWarnings } = await scanFolder(folder.path, [`d/${one}`]);
        const isMatched = entries.paths.includes(`d/${one}`);
        const isNamed = patternWarnings.some((text) => text.startsWith(JSON.stringify(`d/${one}`)));
        // `x[.]` is how to write the character.
        expect(isMatched || isNamed || /\[[^\p{L}\p{N}]\]/u.test(one), one).toBe(true);
        expect(isMatched && isNamed, one).toBe(false);
        const cured = await scanFolder(folder.path, [`d/${one.replaceAll('[', '[[]')}`]);
        expect(cured.entries.paths).toEqual([`d/${one}`]);
      }
    }),
    { numRuns: cases(40) },
  );
});
