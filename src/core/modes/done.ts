import { type Doubt, type History, isDoubt } from '../history/history.ts';
import { type AttemptKey, attemptKey, groupKey, newId } from '../history/keys.ts';
import type { Origin, PartRecord, Record } from '../history/record.ts';
import { nearNames } from '../tracker/needs/near-names.ts';
import { emptyPart, inDoubt } from './records.ts';
import { type Clock, MOST_ROUNDS, recordSuccessor } from './succession.ts';

/** The planned work on some groups has succeeded. */
export interface DoneRequest {
  /** Names of groups; `*` is all of them. `undefined`: nothing was given. */
  readonly names: readonly string[] | undefined;
  readonly origin: Origin;
}

/** Where the plan may be found, and where what is done is recorded. */
export interface DoneHistories {
  /** This job's own store, which knows of plans of this job. */
  readonly job: History;
  readonly chosen: History;
}

/** What became of it. */
export type Done =
  /** There is no plan of this run: nothing was changed, or it could not be recorded. */
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'doubt'; readonly why: string }
  | {
      readonly kind: 'done';
      /** Groups whose success is on record now. */
      readonly recorded: readonly string[];
      readonly failed: readonly { readonly name: string; readonly why: string }[];
      /** Groups that were named, but on which the plan had nothing to be done. */
      readonly notPending: readonly string[];
      /** Groups on which something newer was begun before this ended: nobody knows what they are now. */
      readonly overtaken: readonly string[];
      /** Why that could not be found out or recorded. */
      readonly unsure: string | undefined;
    };

/** The user named what the plan does not have, or nothing at all. */
export class DoneError extends Error {
  override readonly name = 'DoneError';
}

const MOST_NAMES = 20;

/**
 * Records that the work on some groups, which a plan of this run found changed, has succeeded: what the plan saw is done.
 * It looks at no file. Any number may do so at the same time, since each writes an entry of its own.
 *
 * @param candidates histories of the plan in the order in which they are asked: a called workflow's own, its caller's
 * @throws DoneError for a name that the plan does not have, and where nothing is named although the plan has groups
 */
export async function done(
  request: DoneRequest,
  candidates: readonly DoneHistories[],
  clock: Clock,
): Promise<Done> {
  const found = await findPlan(request.origin.runId, candidates);
  if (found === undefined) return { kind: 'no-plan' };
  if (isDoubt(found)) return { kind: 'doubt', why: found.why };
  const { record, attempt, history } = found;
  const named = namedParts(request.names, record);
  const finished = await finishGroups(named, attempt, history, request.origin, clock);
  return {
    kind: 'done',
    notPending: named.filter((part) => !part.pending).map(({ name }) => name),
    ...finished,
  };
}

/** What became of recording successes of groups. */
export type Finished = Omit<Extract<Done, { kind: 'done' }>, 'kind' | 'notPending'>;

/**
 * Records that the work on some groups of a plan has succeeded, each under the id of its attempt, and then looks whether
 * anything newer was begun on them meanwhile.
 */
export async function finishGroups(
  parts: readonly PartRecord[],
  attempt: Pick<AttemptKey, 'id' | 'ref'>,
  history: History,
  origin: Origin,
  clock: Clock,
): Promise<Finished> {
  const pending = parts.filter((part) => part.pending && part.id !== undefined);
  const row = { identity: history.row.identity, ref: attempt.ref };
  const results = await Promise.all(
    pending.map(async (part) => ({
      part,
      saved: await history.mark(groupKey(row, part.id ?? '', origin)),
    })),
  );
  const recorded = results.flatMap(({ part, saved }) => (saved.kind === 'saved' ? [part] : []));
  const later = await lookForNewer(recorded, attempt, history, clock);
  return {
    recorded: recorded.map(({ name }) => name),
    failed: results.flatMap(({ part: { name }, saved }) =>
      saved.kind === 'saved' ? [] : [{ name, why: saved.why }],
    ),
    ...later,
  };
}

interface FoundPlan {
  readonly record: Record;
  readonly attempt: AttemptKey;
  readonly history: History;
}

async function findPlan(
  runId: string,
  candidates: readonly DoneHistories[],
): Promise<FoundPlan | undefined | Doubt> {
  for (const { job, chosen } of candidates) {
    for (const history of job === chosen ? [job] : [job, chosen]) {
      const attempt = await history.findOfRun(runId || '0');
      if (attempt === undefined) continue;
      if (isDoubt(attempt)) return attempt;
      const record = await history.load(attempt);
      return isDoubt(record) ? record : { record, attempt, history: chosen };
    }
  }
  return undefined;
}

/** @throws DoneError */
function namedParts(names: readonly string[] | undefined, { parts }: Record): readonly PartRecord[] {
  const groups = parts.filter(({ name }) => name !== '');
  const known = groups.map(({ name }) => name);
  if (names === undefined) {
    if (groups.length === 0) return parts;
    throw new DoneError(
      `groups names no group, and the plan has ${listed(known)}. Write groups: \${{ matrix.NAME }}, with the name that the matrix has, or "*" for all.`,
    );
  }
  if (names.includes('*')) return parts;
  return names.map((name) => {
    const part = groups.find((group) => group.name === name);
    if (part !== undefined) return part;
    const near = nearNames(name, known).map((other) => JSON.stringify(other));
    const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
    throw new DoneError(
      known.length === 0
        ? `The plan has no groups, and ${JSON.stringify(name)} is named. Leave groups out.`
        : `${JSON.stringify(name)} is no group of the plan, which has ${listed(known)}.${hint} Correct groups.`,
    );
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name));
  return names.length > MOST_NAMES
    ? `${shown.join(', ')} and ${names.length - MOST_NAMES} more`
    : shown.join(', ');
}

/**
 * Where something newer was begun on a group before its work ended, nobody knows which of the two left what behind: the
 * group is pending again, in doubt, in an attempt that follows the newest.
 */
async function lookForNewer(
  parts: readonly PartRecord[],
  plan: Pick<AttemptKey, 'id'>,
  history: History,
  clock: Clock,
): Promise<{ readonly overtaken: readonly string[]; readonly unsure: string | undefined }> {
  if (parts.length === 0) return { overtaken: [], unsure: undefined };
  for (let round = 1; ; round++) {
    const newest = await history.newestAttempt();
    if (newest === undefined || ('id' in newest && newest.id === plan.id))
      return { overtaken: [], unsure: undefined };
    if (isDoubt(newest)) return { overtaken: [], unsure: newest.why };
    const record = await history.load(newest);
    if (isDoubt(record)) return { overtaken: [], unsure: record.why };
    const overtaken = parts.filter(
      ({ name, id }) => record.parts.find((part) => part.name === name)?.id !== id,
    );
    const names = overtaken.map(({ name }) => name);
    if (names.length === 0) return { overtaken: [], unsure: undefined };
    const next = doubtOf(newest, record, names, history);
    const doubt = { ...doubtOf(newest, record, names, history), parts: next.parts.map(inDoubt) };
    const outcome = await recordSuccessor(history, newest.id, { record: next, doubt }, clock);
    if (outcome.kind === 'recorded') return { overtaken: names, unsure: undefined };
    if (outcome.kind === 'beaten' && round < MOST_ROUNDS) continue;
    // It could hide what others have begun, unless all of it is in doubt.
    const saved = await history.save(doubt.key, doubt);
    return { overtaken: names, unsure: saved.kind === 'saved' ? undefined : saved.why };
  }
}

/** It is nobody's plan: its run is none, and the rest of its key that of what it follows. */
function doubtOf(newest: AttemptKey, record: Record, names: readonly string[], history: History): Record {
  const origin = { ...record.origin, runId: '', runAttempt: '' };
  const key = attemptKey(history.row, newId(), origin, newest);
  const known = new Set(record.parts.map(({ name }) => name));
  const missing = names.filter((name) => !known.has(name)).map(emptyPart);
  const parts = [
    ...record.parts.map((part) => (names.includes(part.name) ? inDoubt(part) : part)),
    ...missing.map(inDoubt),
  ];
  return { ...record, key, origin, parts };
}
