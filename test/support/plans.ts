import { History } from '../../src/core/history/history.ts';
import { planIdentity } from '../../src/core/history/identity.ts';
import { refDigest } from '../../src/core/history/keys.ts';
import type { Record } from '../../src/core/history/record.ts';
import { decodeRecord } from '../../src/core/history/record-codec.ts';
import type { Loaded, Newest, Saved, Store } from '../../src/core/history/store.ts';
import { type Done, done } from '../../src/core/modes/done.ts';
import { type PlanOutcome, type PlanRequest, plan } from '../../src/core/modes/plan.ts';
import { recordLate } from '../../src/core/modes/succession.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';
import { MemoryStore } from './memory-store.ts';
import { ORIGIN, snapshotOf, takenOf } from './snapshots.ts';

type Files = Readonly<globalThis.Record<string, string>>;

/** Packages, each a group, which share a lockfile. */
export const PACKAGES: Tracker = createTracker(['lock'], { groupBy: ['packages/*'] });

/** What a store answers in place of doing what it is asked; `carriedOut`: it did, and only the answer is another. */
export interface StoreFault {
  readonly newest: Newest;
  readonly load: Loaded;
  readonly save: Saved;
  readonly carriedOut: boolean;
}

/** A store in which keys may be taken without an entry that could be read, and that may refuse to save. */
export class PlanStore extends MemoryStore {
  /** The kinds of the requests. */
  readonly requests: ('newest' | 'load' | 'save')[] = [];
  /**
   * Called before each request, and while an entry is saved: then its key is taken, and it can't be read yet. It may do
   * anything, as another run would, or throw, as if the runner died.
   */
  before: (moment: 'newest' | 'load' | 'save' | 'saving', key: string) => void | Promise<void> = () =>
    undefined;
  /** Keys that somebody took who died before the entry could be read. */
  readonly taken = new Set<string>();
  /** Which keys are refused. */
  refuses: (key: string) => boolean = () => false;
  /** What goes wrong at a request, by its number. */
  fails: (number: number) => StoreFault | undefined = () => undefined;
  /** Whether nothing may be saved at all, and the store says so. */
  denies = false;
  /** Called for each attempt as it becomes part of the row. */
  onAttempt: (record: Record) => void = () => undefined;

  override async newest(prefixes: readonly string[]): Promise<Newest> {
    const fault = await this.#ask('newest', prefixes[0] ?? '');
    return fault?.newest ?? super.newest(prefixes);
  }

  override async load(key: string): Promise<Loaded> {
    const fault = await this.#ask('load', key);
    if (fault !== undefined) return fault.load;
    return this.taken.has(key) ? { kind: 'absent', why: 'not there yet' } : super.load(key);
  }

  override async save(key: string, bytes: Buffer): Promise<Saved> {
    const fault = await this.#ask('save', key);
    if (fault?.carriedOut === false) return fault.save;
    if (this.denies) return { kind: 'not-saved', why: 'denied', denied: true };
    if (this.taken.has(key) || this.refuses(key)) return { kind: 'not-saved', why: 'refused' };
    if (this.entries.some((entry) => entry.key === key)) return super.save(key, bytes);
    this.taken.add(key);
    await this.before('saving', key);
    this.taken.delete(key);
    const saved = await super.save(key, bytes);
    if (saved.kind === 'saved' && kindOfKey(key) === 'a') {
      const decoded = decodeRecord(bytes);
      if (decoded.kind === 'record') this.onAttempt(decoded.record);
    }
    return fault?.save ?? saved;
  }

  async #ask(request: 'newest' | 'load' | 'save', key: string): Promise<StoreFault | undefined> {
    const fault = this.fails(this.requests.push(request));
    await this.before(request, key);
    return fault;
  }
}

/** The kind of the entry of a key: `a`, `s`, `g`, `next`. */
export function kindOfKey(key: string): string {
  return key.split('/')[4] ?? '';
}

/** How one plan differs from the usual one. */
export interface Planning extends Partial<PlanRequest> {
  readonly needs?: Readonly<globalThis.Record<string, readonly string[]>>;
  readonly ref?: string;
  /** Where to look and record, instead of in memory. */
  readonly store?: Store;
  /** Patterns of `generates` that match nothing. */
  readonly missing?: readonly string[];
  /** Folders that are there without a file that is tracked. */
  readonly folders?: readonly string[];
}

/** Runs of one workflow, each with a plan and legs that say what is done. */
export class Runs {
  readonly store = new PlanStore();
  readonly waits: number[] = [];
  #clock = Date.parse(ORIGIN.createdAt);

  /** Plans; where all is done it says so, as the end of the job would. */
  async plan(runId: string, files: Files, planning: Planning = {}): Promise<PlanOutcome> {
    const { needs = {}, ref = 'main', folders = [], missing = [], store, ...more } = planning;
    const history = this.history(ref, store);
    const request: PlanRequest = {
      tracker: PACKAGES,
      values: new Map(),
      origin: this.#origin(runId),
      viewer: { job: '-', occasion: '-', runId: '', recordedHere: () => false },
      records: true,
      ifNoCheckpoint: 'changed',
      nothingIsRight: false,
      forced: false,
      ...more,
    };
    const paths = [...Object.keys(files), ...folders.map((folder) => `${folder}/`)];
    const outcome = await plan(request, {
      history,
      take: async () =>
        takenOf(snapshotOf(files), {
          tracker: request.tracker,
          missingProducts: missing,
          needs: new Map(Object.entries(needs)),
        }),
      clock: this.#patience(),
      isFolder: (path) => paths.some((one) => one.startsWith(`${path}/`)),
    });
    const { recording } = outcome;
    if (recording.kind === 'settle') await history.save(recording.record.key, recording.record);
    return outcome;
  }

  /** The end of a job whose plan could not be recorded. */
  late({ recording }: PlanOutcome, ref = 'main'): Promise<Saved> {
    if (recording.kind !== 'not-recorded') throw new Error(recording.kind);
    return recordLate(this.history(ref), recording.late, this.#patience());
  }

  /** What one leg of a run says at its end. */
  done(runId: string, names: readonly string[] | undefined, ref = 'main'): Promise<Done> {
    const history = this.history(ref);
    return done(
      { names, origin: this.#origin(runId) },
      [{ job: history, chosen: history }],
      this.#patience(),
    );
  }

  /** Plans, and does what is changed but for what fails; the names of what was changed. */
  async run(runId: string, files: Files, fails: readonly string[] = [], planning: Planning = {}) {
    const changed = changedIn(await this.plan(runId, files, planning));
    const ref = planning.ref ?? 'main';
    for (const name of changed) if (!fails.includes(name)) await this.done(runId, [name], ref);
    return changed;
  }

  history(ref: string, store: Store = this.store): History {
    const others = ref === 'main' ? [] : [refDigest('main')];
    const identity = planIdentity({ workflowFile: 'w', calledFile: '' }, '');
    return new History(store, identity, { own: refDigest(ref), others });
  }

  #origin(runId: string) {
    this.#clock += 1000;
    return { ...ORIGIN, runId, createdAt: new Date(this.#clock).toISOString() };
  }

  #patience() {
    return {
      patience: 1000,
      now: () => this.waits.reduce((sum, one) => sum + one, 0),
      wait: async (milliseconds: number) => void this.waits.push(milliseconds),
    };
  }
}

/** The names of the groups that are there and changed. */
export function changedIn({ verdict }: PlanOutcome): string[] {
  return verdict.parts.filter(({ changed, gone }) => changed && !gone).map(({ name }) => name);
}

/** The names of the groups that are gone. */
export function goneIn({ verdict }: PlanOutcome): string[] {
  return verdict.parts.filter(({ gone }) => gone).map(({ name }) => name);
}

/** Why each changed group is changed. */
export function reasonsIn({ verdict }: PlanOutcome): string[] {
  return verdict.parts
    .filter(({ changed }) => changed)
    .map(({ name, reason }) => `${name.replace('packages/', '')} ${reason}`);
}
