import { describe, expect, it } from 'vitest';
import type { Newest, Saved } from '../../../src/core/history/store.ts';
import type { TakeSnapshot } from '../../../src/core/modes/taking.ts';
import { track } from '../../../src/core/modes/track.ts';
import { historyIn, takingFrom, VIEWER } from '../../support/histories.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { ORIGIN, TRACKER } from '../../support/snapshots.ts';

/*
 * Runs of `track` that overlap, request by request, in every order. Nobody can order their work. In the order in which
 * attempts were recorded, attempts of equal content that follow each other are one streak; content may be called
 * unchanged only if it is that of the newest streak, and a run of that streak did its work.
 */

type Content = 'A' | 'B';
/** `unsaved`: the work is done, and the store refuses to say so. */
type Outcome = 'done' | 'unsaved' | 'failed';
type Run = readonly [Content, Outcome];

const CONTENTS: readonly Content[] = ['A', 'B'];
const RUNS: readonly Run[] = CONTENTS.flatMap((content) =>
  (['done', 'unsaved', 'failed'] as const).map((outcome): Run => [content, outcome]),
);
const TAKING = { A: once(takingFrom({ a: 'A' }).take), B: once(takingFrom({ a: 'B' }).take) } as const;

/** All runs track the same, so that what is taken is the same as well. */
function once(take: TakeSnapshot): TakeSnapshot {
  let taken: ReturnType<TakeSnapshot> | undefined;
  return (tracker, values) => {
    taken ??= take(tracker, values);
    return taken;
  };
}

/** What really happened: attempts in the order in which they were recorded. */
class Truth {
  readonly #attempts: { content: Content; id: string; done: boolean }[] = [];

  begin(content: Content, id: string): void {
    this.#attempts.push({ content, id, done: false });
  }

  finish(id: string): void {
    for (const attempt of this.#attempts) if (attempt.id === id) attempt.done = true;
  }

  mayBeUnchanged(content: Content): boolean {
    const other = this.#attempts.findLastIndex((attempt) => attempt.content !== content);
    return this.#attempts.slice(other + 1).some(({ done }) => done);
  }
}

/** Requests of one run, which wait for their turn. Entries never change, so loading one needs none. */
class WaitingStore extends MemoryStore {
  readonly #inner: MemoryStore;
  readonly #waiting: (() => void)[];

  constructor(inner: MemoryStore, waiting: (() => void)[]) {
    super();
    this.#inner = inner;
    this.#waiting = waiting;
  }

  override async newest(prefixes: readonly string[]): Promise<Newest> {
    await this.#turn();
    return this.#inner.newest(prefixes);
  }

  override load(key: string) {
    return this.#inner.load(key);
  }

  override async save(key: string, bytes: Buffer): Promise<Saved> {
    await this.#turn();
    return this.#inner.save(key, bytes);
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/** One run of `track`: looks, records an attempt, works, records the success. */
async function run(store: MemoryStore, truth: Truth, [content, outcome]: Run, runId: string): Promise<void> {
  const history = historyIn(store);
  const { toRecord } = await track(requestOf(runId), history, TAKING[content]);
  if (toRecord.kind === 'settle') throw new Error('There is nothing to settle.');
  if (toRecord.kind === 'nothing') return;
  await history.save(toRecord.record.key, toRecord.record);
  truth.begin(content, toRecord.id);
  if (outcome === 'failed') return;
  truth.finish(toRecord.id);
  if (outcome === 'done') await history.mark(toRecord.success);
}

function requestOf(runId: string) {
  return {
    tracker: TRACKER,
    values: new Map(),
    origin: { ...ORIGIN, runId },
    viewer: VIEWER,
    ifNoCheckpoint: 'changed',
    nothingIsRight: false,
    forced: false,
  } as const;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** What there is before they begin. */
const STARTS: readonly (readonly Run[])[] = [[['A', 'done']], []];

/** Lets runs go on by one request at a time, as `path` says and then the first that waits; the choices that there were. */
async function schedule(
  start: readonly Run[],
  runs: readonly Run[],
  path: readonly number[],
): Promise<{ readonly store: MemoryStore; readonly truth: Truth; readonly choices: readonly number[] }> {
  const store = new MemoryStore();
  const truth = new Truth();
  for (const one of start) await run(store, truth, one, '1');
  const waiting: (() => void)[] = [];
  let left = runs.length;
  const ended = runs.map(async (one, at) => {
    await run(new WaitingStore(store, waiting), truth, one, String(at + 2));
    left -= 1;
  });
  const choices: number[] = [];
  for (;;) {
    await settled();
    if (left === 0) break;
    choices.push(waiting.length);
    const [turn] = waiting.splice(path[choices.length - 1] ?? 0, 1);
    turn?.();
  }
  await Promise.all(ended);
  return { store, truth, choices };
}

/** All orders in which the requests of some runs can reach the store. */
async function* everySchedule(start: readonly Run[], runs: readonly Run[]) {
  const open: number[][] = [[]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const world = await schedule(start, runs, path);
    for (let at = path.length; at < world.choices.length; at++) {
      const before = [...path, ...Array.from({ length: at - path.length }, () => 0)];
      for (let other = 1; other < (world.choices[at] ?? 0); other++) open.push([...before, other]);
    }
    yield { ...world, path };
  }
}

async function isUnchanged(store: MemoryStore, content: Content): Promise<boolean> {
  const { verdict } = await track(requestOf('9'), historyIn(store), TAKING[content]);
  return !verdict.changed;
}

describe('two runs of track that overlap', () => {
  const pairs = RUNS.flatMap((first, at) => RUNS.slice(at).map((second) => [first, second] as const));
  const worlds = STARTS.flatMap((start) => pairs.map((pair) => ({ start, pair })));

  it('never make content unchanged that is not that of the newest streak, with its work done', async () => {
    let [schedules, unchanged] = [0, 0];
    for (const { start, pair } of worlds) {
      for await (const { store, truth, path } of everySchedule(start, pair)) {
        schedules += 1;
        for (const content of CONTENTS) {
          if (!(await isUnchanged(store, content))) continue;
          unchanged += 1;
          expect(truth.mayBeUnchanged(content), JSON.stringify({ start, pair, path, content })).toBe(true);
        }
      }
    }
    // What is always changed would be never wrong.
    expect(schedules).toBeGreaterThan(4_000);
    expect(unchanged).toBeGreaterThan(schedules / 10);
  }, 60_000);
});
