import { describe, expect, it } from 'vitest';
import { History } from '../../src/core/history/history.ts';
import { trackIdentity } from '../../src/core/history/identity.ts';
import { refDigest, UNKNOWN } from '../../src/core/history/keys.ts';
import { CacheService, openCacheService, pushScopes, readOnly } from '../support/cache-service/index.ts';
import { VIEWER } from '../support/histories.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { type JobResult, type JobSpec, step, TestRunner } from '../support/runner/index.ts';

/*
 * Runs that overlap: while one is at work, or between two of its requests, another whole run happens. All that overlap
 * can do is tried in the process of the tests (test/core/modes/overlapping.test.ts); here it is the product that runs.
 */

type Content = 'A' | 'B';

function job(work: Parameters<typeof step.run>[0]['do'], spec: Partial<JobSpec> = {}): JobSpec {
  return {
    workflow: '.github/workflows/ci.yml',
    jobId: 'deploy',
    steps: [step.uses({ id: 'it', with: { name: 'deploy', paths: 'a' } }), step.run({ do: work })],
    ...spec,
  };
}

const reasonOf = (result: JobResult): string | undefined => result.step('it').outputs['reason'];

describe('while one run is at work (way 16), another one', () => {
  it.each([
    ['fails', 'exit 1', 'failure'],
    ['succeeds', 'true', 'success'],
  ])('%s, so that neither content counts when the older one ends', async (_, work, result) => {
    await using cache = await openCacheService();
    await using older = await TestRunner.create({ cache, files: { a: 'A' } });
    await using newer = await TestRunner.create({ cache, files: { a: 'B' } });
    const overlapping = await older.runJob(
      job(
        async () => {
          expect((await newer.runJob(job(work, { runId: 12 }))).result).toBe(result);
        },
        { runId: 11 },
      ),
    );
    expect([overlapping.result, overlapping.step('it').post.log]).toEqual([
      'success',
      expect.stringContaining('success of 1 file recorded'),
    ]);
    for (const content of ['A', 'B']) {
      older.files = { a: content };
      const look = await older.runJob(job('true', { cacheScopes: readOnly(pushScopes('main')) }));
      expect([content, look.step('it').outputs['changed']]).toEqual([content, 'true']);
    }
  });
});

/** Every request of a run that has no history yet: two look-ups, an attempt, a success. */
const REQUESTS = 8;
const INNER: readonly (readonly [Content, 'done' | 'failed'])[] = [
  ['A', 'done'],
  ['B', 'failed'],
  ['B', 'done'],
  ['A', 'failed'],
];

/** Of which content a history says that it is unchanged; asked of what the product left, without running it again. */
async function unchangedIn(cache: CacheService, hashes: ReadonlyMap<string, Content>): Promise<Content[]> {
  const store = new MemoryStore();
  for (const { key } of cache.entries()) store.entries.push({ key, bytes: Buffer.alloc(0) });
  const place = {
    workflowFile: 'octo-org/example/.github/workflows/ci.yml',
    jobId: 'deploy',
    matrix: null,
    calledFile: '',
  };
  const history = new History(store, trackIdentity(place, { name: 'deploy' }), {
    own: refDigest('refs/heads/main'),
    others: [],
  });
  const standing = await history.look({ ...VIEWER, job: UNKNOWN, occasion: UNKNOWN });
  expect(standing.kind).not.toBe('nothing');
  if (standing.kind !== 'settled') return [];
  const content = hashes.get(standing.success.hash);
  return content === undefined ? [] : [content];
}

describe('at each request of a run, another whole run', () => {
  it('happens, and nothing but what was done last is unchanged', async () => {
    const answers: string[] = [];
    for (let nth = 1; nth <= REQUESTS; nth++) {
      const [content, outcome] = INNER[nth % INNER.length] ?? ['A', 'done'];
      await using cache = await CacheService.start();
      await using outer = await TestRunner.create({ cache, files: { a: 'B' } });
      await using inner = await TestRunner.create({ cache, files: { a: content } });
      const hashes = new Map<string, Content>();
      /** What the world is at: the content that was worked on last, where that succeeded. */
      let world: Content | 'half way' = 'half way';
      const work = (what: Content, fails: boolean) => () => {
        world = fails ? 'half way' : what;
        if (fails) throw new Error('The work fails.');
      };
      {
        using _ = cache.before({ run: 1, nth }, async () => {
          const result = await inner.runJob(job(work(content, outcome === 'failed'), { runId: 2 }));
          hashes.set(result.step('it').outputs['hash'] ?? '', content);
        });
        const result = await outer.runJob(job(work('B', false), { runId: 1 }));
        expect([result.result, reasonOf(result)]).toEqual(['success', expect.any(String)]);
        hashes.set(result.step('it').outputs['hash'] ?? '', 'B');
      }
      const unchanged = await unchangedIn(cache, hashes);
      for (const one of unchanged)
        expect([nth, content, outcome, one]).toEqual([nth, content, outcome, world]);
      answers.push(`${nth} ${content} ${outcome}: ${unchanged.join() || 'nothing'}`);
    }
    // What is always changed would be never wrong.
    expect(
      answers.filter((answer) => !answer.endsWith('nothing')).length,
      answers.join('\n'),
    ).toBeGreaterThan(2);
  });
});
