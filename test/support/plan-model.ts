import type { Record } from '../../src/core/history/record.ts';
import { changedIn, goneIn, kindOfKey, Runs } from './plans.ts';

type Files = Readonly<globalThis.Record<string, string>>;
type Needs = Readonly<globalThis.Record<string, readonly string[]>>;
/** What each group consists of; equal texts are equal contents. */
type Contents = ReadonlyMap<string, string>;

/** In place of the content of a folder that is gone. */
const GONE = 'gone';

/** Attempts of equal content that follow each other. Without content: in doubt. */
interface Streak {
  readonly content: string | undefined;
  done: boolean;
  /** Done, but the record of that was refused. */
  lost: boolean;
}

interface Leg {
  readonly run: string;
  readonly group: string;
  /** The streak that it belongs to. */
  readonly streak: Streak;
}

/**
 * A plain model of plans. In the order in which plans are recorded, the attempts of a group fall into streaks of equal
 * content; the group is unchanged only if its content is that of the newest streak and a run of it has done it. A forced
 * plan begins a streak of its own. Work that ends after a newer streak has begun leaves a doubt.
 */
class PlanModel {
  readonly #newest = new Map<string, Streak>();

  isChanged(group: string, content: string): boolean {
    const streak = this.#newest.get(group);
    return streak?.content !== content || !streak.done;
  }

  /** Whether a record that was refused is all that makes it changed. */
  isLost(group: string): boolean {
    return this.#newest.get(group)?.lost === true;
  }

  /** A group that the model knows, and whose removal nobody has cleaned up. */
  isLeftBehind(group: string): boolean {
    const streak = this.#newest.get(group);
    return streak !== undefined && !(streak.content === GONE && streak.done && !streak.lost);
  }

  begin(group: string, content: string | undefined, anew: boolean): Streak {
    const streak = this.#newest.get(group);
    if (streak !== undefined && streak.content === content && !anew) return streak;
    const begun = { content, done: false, lost: false };
    this.#newest.set(group, begun);
    return begun;
  }

  /** What is gone stays gone, and is to be cleaned up once more. */
  doubt(group: string): void {
    const content = this.#newest.get(group)?.content === GONE ? GONE : undefined;
    this.#newest.set(group, { content, done: false, lost: false });
  }

  /** A plan was recorded without the group: it is gone and cleaned up, so that whatever else ends on it is newer. */
  forgetAllBut(groups: ReadonlySet<string>): void {
    for (const group of [...this.#newest.keys()]) if (!groups.has(group)) this.#newest.delete(group);
  }

  /** @returns whether something newer was begun meanwhile, and the store could be asked for it */
  finish({ group, streak }: Leg, saved: boolean): boolean {
    // A second leg of one streak may be recorded where that of the first was lost.
    streak.lost = saved ? false : streak.lost || !streak.done;
    streak.done = true;
    if (!saved || this.#newest.get(group) === streak) return false;
    this.#newest.set(group, { content: undefined, done: false, lost: false });
    return true;
  }
}

/** A run as it was planned. */
interface PlannedRun {
  readonly contents: Contents;
  readonly fault: PlanFault;
  readonly streaks: Map<string, Streak>;
}

/** `unrecorded`: the service refuses what the plan saves, and takes what the end of its job saves. */
type PlanFault = 'none' | 'unrecorded' | 'forced';

/** What happens at one moment of a plan, counted by requests: another run plans, and fails; or the runner dies. */
export type Within = { readonly at: number } & (
  | { readonly files: Files; readonly fault?: PlanFault }
  | { readonly dies: true }
);

class Dead extends Error {}

/** Real plans and the model, side by side. It collects where they differ. */
export class PlanWorld {
  readonly runs = new Runs();
  readonly faults: string[] = [];
  readonly met = { unchanged: 0, changed: 0, doubts: 0, gone: 0 };
  readonly #model = new PlanModel();
  readonly #needs: Needs;
  readonly #planned = new Map<string, PlannedRun>();
  #legs: Leg[] = [];
  /** Where what a run planned differs from the model. */
  readonly #judged = new Map<string, string[]>();
  /** Of the newest attempt. */
  #ids: ReadonlyMap<string, string | undefined> = new Map();

  constructor(needs: Needs) {
    this.#needs = needs;
    // A plan begins when its attempt becomes part of the row, whoever put it there.
    this.runs.store.onAttempt = (record) => this.#begin(record);
  }

  /** Plans, and does all that is changed but for what fails. */
  async run(run: string, files: Files, fails: readonly string[] = []): Promise<void> {
    await this.plan(run, files);
    for (const leg of this.#legsOf(run)) if (!fails.includes(leg.group)) await this.#finish(leg, true);
  }

  /** Plans; where that can't be recorded, also ends its job. The number of moments at which something else could happen. */
  async plan(
    run: string,
    files: Files,
    fault: PlanFault = 'none',
    within: Within | null = null,
  ): Promise<number> {
    const { store } = this.runs;
    const contents = contentsOf(files, this.#needs);
    this.#planned.set(run, { contents, fault, streaks: new Map() });
    let seen = 0;
    if (within !== null)
      store.before = async () => {
        seen += 1;
        if ('dies' in within && seen >= within.at) throw new Dead();
        if (!('files' in within) || seen !== within.at) return;
        store.before = () => undefined;
        const { refuses } = store;
        store.refuses = () => false;
        await this.plan(`${run}0000`, within.files, within.fault);
        store.refuses = refuses;
      };
    if (fault === 'unrecorded') store.refuses = (key) => ['next', 'a'].includes(kindOfKey(key));
    const planning = { forced: fault === 'forced', needs: this.#within(files) };
    const outcome = await this.runs.plan(run, files, planning).catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
    store.refuses = () => false;
    if (outcome?.recording.kind !== 'not-recorded') {
      if (within !== null) store.before = () => undefined;
      this.faults.push(...(this.#judged.get(run) ?? []));
      return seen;
    }
    // What it answered is nobody's baseline. The end of its job may be overtaken as well.
    await this.runs.late(outcome).catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
    if (within !== null) store.before = () => undefined;
    return seen;
  }

  /** Looks without recording, and compares with the model. */
  async look(files: Files): Promise<void> {
    const outcome = await this.runs.plan('77', files, { records: false, needs: this.#within(files) });
    const contents = contentsOf(files, this.#needs);
    this.faults.push(
      ...this.#compare('look', contents, new Set(changedIn(outcome)), new Set(goneIn(outcome))),
    );
  }

  /** One leg of a run that has planned; or, with `*`, all of them. */
  async finish(run: string, groups: readonly string[]): Promise<void> {
    for (const leg of this.#legsOf(run))
      if (groups.includes('*') || groups.includes(leg.group)) await this.#finish(leg, true);
  }

  /** Some leg of some run ends, perhaps for the second time. */
  async lateLeg(at: number, saved: boolean): Promise<void> {
    const leg = this.#legs[at % Math.max(1, this.#legs.length)];
    if (leg !== undefined) await this.#finish(leg, saved);
  }

  #legsOf(run: string): Leg[] {
    return this.#legs.filter((leg) => leg.run === run);
  }

  async #finish(leg: Leg, saved: boolean): Promise<void> {
    const { store } = this.runs;
    store.refuses = (key) => !saved && kindOfKey(key) === 'g';
    const outcome = await this.runs.done(leg.run, [leg.group]);
    store.refuses = () => false;
    const overtaken = this.#model.finish(leg, saved);
    if (overtaken) this.met.doubts += 1;
    if (outcome.kind !== 'done' || outcome.overtaken.includes(leg.group) !== overtaken)
      this.faults.push(`done ${leg.run} ${leg.group}: ${JSON.stringify(outcome)}, overtaken: ${overtaken}`);
  }

  #begin({ origin: { runId }, parts }: Record): void {
    const planned = this.#planned.get(runId);
    const known = this.#ids;
    this.#ids = new Map(parts.map(({ name, id }) => [name, id]));
    if (planned === undefined) {
      // The doubt that a late `done` records: of its group, or of all.
      for (const { name, id } of parts) if (known.get(name) !== id) this.#model.doubt(name);
      return;
    }
    const { contents, fault } = planned;
    const late = parts.some((part) => contents.has(part.name) && part.content === undefined);
    const pending = parts.filter((part) => part.pending).map(({ name }) => name);
    const there = new Set(pending.filter((name) => contents.has(name)));
    const gone = new Set(pending.filter((name) => !contents.has(name)));
    // It was judged against what is the newest now, or it would not be its successor.
    if (!late)
      this.#judged.set(runId, this.#compare(`plan ${runId}`, contents, there, gone, fault === 'forced'));
    // The newest attempt of a run is its plan.
    this.#legs = this.#legs.filter(({ run }) => run !== runId);
    this.#model.forgetAllBut(new Set([...contents.keys(), ...pending]));
    for (const name of pending) {
      const now = contents.get(name);
      // What is there and was recorded late is in doubt; force is for work, and not for cleaning up.
      const content = now === undefined ? GONE : late ? undefined : now;
      const streak = this.#model.begin(name, content, late || (fault === 'forced' && now !== undefined));
      this.#legs.push({ run: runId, group: name, streak });
    }
  }

  #compare(
    what: string,
    contents: Contents,
    changed: ReadonlySet<string>,
    gone: ReadonlySet<string>,
    forced = false,
  ): string[] {
    const faults: string[] = [];
    for (const [group, content] of contents) {
      const expected = forced || this.#model.isChanged(group, content);
      this.met[expected ? 'changed' : 'unchanged'] += 1;
      if (expected && !changed.has(group) && !this.#model.isLost(group))
        faults.push(`${what}: ${group} is unchanged, which is wrong`);
      if (!expected && changed.has(group) && !this.#model.isLost(group))
        faults.push(`${what}: ${group} is changed, which is needless`);
    }
    for (const group of ['a', 'b', 'c', 'd'].map((name) => `packages/${name}`)) {
      const expected = !contents.has(group) && this.#model.isLeftBehind(group);
      if (expected) this.met.gone += 1;
      if (expected !== gone.has(group)) faults.push(`${what}: ${group} is gone: ${!expected}`);
    }
    return faults;
  }

  /** The needs of the groups that are there, of which a real reader of manifests tells no others. */
  #within(files: Files): Needs {
    const there = new Set(groupsIn(files));
    return Object.fromEntries(
      Object.entries(this.#needs)
        .filter(([group]) => there.has(group))
        .map(([group, needed]) => [group, needed.filter((one) => there.has(one) && one !== group)]),
    );
  }
}

function groupsIn(files: Files): string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith('packages/'))
    .map((path) => path.split('/').slice(0, 2).join('/'));
}

/** A group consists of its files, of the shared ones, and of what it reaches through its needs. */
function contentsOf(files: Files, needs: Needs): Contents {
  const there = groupsIn(files);
  return new Map(
    there.map((group) => {
      const reached = new Set([group]);
      for (const one of reached)
        for (const next of needs[one] ?? []) if (there.includes(next)) reached.add(next);
      const own = [...reached].sort().map((one) => [one, files[`${one}/f`]]);
      return [group, JSON.stringify([files['lock'], own])];
    }),
  );
}
