import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/snapshot/snapshot.ts';
import { compileGroups } from '../../../src/core/tracker/groups/compiled-group.ts';
import { parseGroups } from '../../../src/core/tracker/groups/parse-groups.ts';
import { compilePatterns } from '../../../src/core/tracker/patterns/patterns.ts';
import { compare } from '../../../src/core/verdict/comparison.ts';
import { folderVerdicts, groupVerdicts } from '../../../src/core/verdict/group-verdicts.ts';
import { readThrough } from '../../../src/core/verdict/read-through.ts';
import type { Verdict } from '../../../src/core/verdict/verdict.ts';
import { ORIGIN, snapshotOf } from '../../support/snapshots.ts';

const SITE = { directory: '/work space/project', home: '/home/user', platform: 'linux' } as const;
const compile = (lines: readonly string[]) => compilePatterns(lines, SITE, 'extended');

function verdictOf(before: Snapshot | undefined, after: Snapshot, change: Partial<Verdict> = {}): Verdict {
  const comparison = compare(before, after);
  const changed = before?.hash !== after.hash;
  return {
    changed,
    reason: before === undefined ? 'no-checkpoint' : changed ? 'files-changed' : 'unchanged',
    why: undefined,
    comparison,
    missingProducts: [],
    baseline: before && { ...ORIGIN, hash: before.hash },
    ...change,
  };
}

function judge(
  groups: Record<string, unknown>,
  before: Snapshot | undefined,
  after: Snapshot,
  change: Partial<Verdict> = {},
) {
  const compiled = compileGroups(parseGroups(groups, []), compile);
  return groupVerdicts(compiled, verdictOf(before, after, change), after.entries.paths);
}

describe('the verdict on a group', () => {
  it('has its own files and changes', () => {
    const verdicts = judge(
      { api: ['api', '!**/*.md'], docs: '**/*.md', both: ['api', 'docs'], none: 'nowhere' },
      snapshotOf({ 'api/a.js': '1', 'api/b.md': '1', 'docs/c.md': '1' }),
      snapshotOf({ 'api/a.js': '1', 'api/b.md': '2', 'docs/c.md': '1', 'docs/d.md': '1' }),
    );
    expect(Object.fromEntries(verdicts)).toEqual({
      api: { changed: false, files: 1, added: [], modified: [], removed: [] },
      docs: { changed: true, files: 3, added: ['docs/d.md'], modified: ['api/b.md'], removed: [] },
      both: { changed: true, files: 4, added: ['docs/d.md'], modified: ['api/b.md'], removed: [] },
      none: { changed: false, files: 0, added: [], modified: [], removed: [] },
    });
  });

  it('looks at one kind of change only, and counts a file once', () => {
    const groups = {
      migrations: [{ added: 'm/**' }, { 'removed|modified': 'm/**' }],
      fresh: { added: 'm/**' },
      mixed: [{ added: 'm/**' }, { modified: 'm/1' }],
    };
    const verdicts = judge(
      groups,
      snapshotOf({ 'm/1': 'a', 'm/2': 'a' }),
      snapshotOf({ 'm/1': 'b', 'm/2': 'a' }),
    );
    expect(verdicts.get('migrations')).toMatchObject({ changed: true, files: 2, modified: ['m/1'] });
    expect(verdicts.get('mixed')).toMatchObject({ changed: true, files: 2, modified: ['m/1'] });
    expect(verdicts.get('fresh')).toMatchObject({ changed: false, files: 2, modified: [] });
  });

  it.each([
    ['without a baseline', undefined, {}],
    ['when a value changed', snapshotOf({ a: '1' }, { os: 'x' }), { reason: 'values-changed' as const }],
    [
      'when a product is missing',
      snapshotOf({ a: '1' }),
      { changed: true, reason: 'product-missing' as const, missingProducts: ['x'] },
    ],
  ])('is changed %s', (_, before, change) => {
    expect(judge({ g: 'a', empty: 'b' }, before, snapshotOf({ a: '1' }), change).get('empty')).toMatchObject({
      changed: true,
      files: 0,
    });
  });

  it('is that of a tracker with the patterns of the group alone', () => {
    const names = ['a', 'b', 'src/a', 'src/b.js', 'src/x/a', 'src/x/y/b.js', 'lib/a', '../up', '.hidden/a'];
    const files = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('1', '2'));
    const pattern = fc.constantFrom(
      '**',
      'src',
      'src/*',
      '!src/x',
      '**/*.js',
      '!**/b.js',
      'lib/**',
      '../**',
      '*',
      '!a',
      '@(a|b)',
    );
    const patterns = fc
      .array(pattern, { minLength: 1, maxLength: 4 })
      .filter((lines) => lines.some((line) => !line.startsWith('!')));
    fc.assert(
      fc.property(files, files, patterns, patterns, (old, now, one, other) => {
        const before = snapshotOf(old);
        const after = snapshotOf(now);
        const verdicts = judge({ one, other }, before, after);
        for (const [name, lines] of Object.entries({ one, other })) {
          const alone = compile(lines);
          const keep = (all: Record<string, string>) =>
            snapshotOf(Object.fromEntries(Object.entries(all).filter(([path]) => alone.matches(path))));
          const { added, modified, removed } = compare(keep(old), keep(now));
          const changed = keep(old).hash !== keep(now).hash;
          expect(verdicts.get(name)).toEqual({
            changed,
            files: keep(now).entries.length,
            added,
            modified,
            removed,
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the verdict on a folder', () => {
  const judgeFolders = (pattern: string, before: Snapshot, after: Snapshot) =>
    folderVerdicts(compilePatterns([pattern], SITE), verdictOf(before, after), after.entries.paths);

  it('is that of the files in it; a new or removed folder is changed', () => {
    const verdicts = judgeFolders(
      'packages/*',
      snapshotOf({
        'packages/a/x': '1',
        'packages/gone/x': '1',
        'packages/same/x/y': '1',
        'packages/file': '1',
        other: '1',
      }),
      snapshotOf({
        'packages/a/x': '2',
        'packages/new/x': '1',
        'packages/same/x/y': '1',
        'packages/file': '2',
        other: '2',
      }),
    );
    expect([...verdicts].map(([name, { changed, files }]) => [name, changed, files])).toEqual([
      ['packages/a', true, 1],
      ['packages/gone', true, 0],
      ['packages/new', true, 1],
      ['packages/same', false, 1],
    ]);
  });

  it('is on the outermost folder that matches', () => {
    const files = snapshotOf({ 'a/b/c': '1', 'a/d': '1', 'e/f': '1', g: '1' });
    expect([...judgeFolders('**', files, files).keys()]).toEqual(['a', 'e']);
    expect([...judgeFolders('*/b', files, files).keys()]).toEqual(['a/b']);
  });
});

describe('a baseline that is read through the present tracker', () => {
  const baseline = snapshotOf({ a: '1', b: '1' }, { os: 'x', node: '1' });

  it('loses what is no longer tracked', () => {
    const present = snapshotOf({ a: '1' }, { os: 'x' });
    const read = readThrough(baseline, present, (path) => path === 'a');
    expect([...read.entries]).toEqual([...present.entries]);
    expect(read.hash).toBe(present.hash);
    expect(readThrough(baseline, baseline, () => true)).toBe(baseline);
  });

  it('does not lose everything: a typing error in the patterns must not read as unchanged', () => {
    expect(
      compare(
        readThrough(baseline, snapshotOf({}), () => false),
        snapshotOf({}),
      ).removed,
    ).toEqual(['a', 'b']);
  });
});
