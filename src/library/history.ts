import { resolve } from 'node:path';
import { History } from '../core/history/history.ts';
import { projectIdentity } from '../core/history/identity.ts';
import { ANY_REF } from '../core/history/keys.ts';
import { originOutside } from '../core/history/record.ts';
import { OUTSIDE } from '../core/history/standing.ts';
import type { Saved, Store } from '../core/history/store.ts';
import { check } from '../core/modes/check.ts';
import { checkpoint } from '../core/modes/checkpoint.ts';
import { begin } from '../core/modes/recording.ts';
import type { Taken } from '../core/modes/taking.ts';
import { track } from '../core/modes/track.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import { DISK_CLOCK } from '../stores/clock.ts';
import { FolderStore } from '../stores/folder.ts';
import { takerIn, type Watch, watched } from './watch.ts';

/**
 * A history in a store: what was recorded under one name.
 *
 * @param place a folder, which is made when something is recorded; or a store of your own
 * @param name tells histories of one place apart
 */
export function openHistory(place: string | Store, name: string): History {
  const store =
    typeof place === 'string' ? new FolderStore({ name: 'machine', root: resolve(place) }) : place;
  return new History(store, projectIdentity('checkpoint', { name }), { own: ANY_REF, others: [] });
}

/** What was found to be there, and what became of recording it. */
export interface Checkpointed {
  readonly taken: Taken;
  /** That it could not be recorded (a full disk, a folder that can't be written) is a value, and no error. */
  readonly recorded: Saved;
}

/**
 * Remembers what the files are now, as the newest checkpoint of a history.
 *
 * @throws Error, PatternError, FieldError for what can't be meant, ScanError for files that can't be read
 */
export async function checkpointFiles(history: History, watch: Watch): Promise<Checkpointed> {
  const done = await checkpoint(
    { ...watched(watch), origin: originOutside(new Date()) },
    [history],
    takerIn(watch.directory),
    () => undefined,
  );
  const [first] = done.recorded;
  if (first === undefined) throw new Error('A checkpoint was recorded in no history at all.');
  return { taken: done.taken, recorded: first.result };
}

/** How to decide; both may be left out. */
export interface Deciding {
  /** What nothing to compare with means; default: `changed`. */
  readonly ifNoCheckpoint?: IfNoCheckpoint;
  /** Whether patterns that match nothing are as it should be; default: that is `changed`. */
  readonly nothingIsRight?: boolean;
}

/** An answer, and what it was given on. */
export interface Answer {
  readonly verdict: Verdict;
  /** `undefined` where nothing said what to look at: no patterns, and no checkpoint. */
  readonly taken: Taken | undefined;
}

/**
 * Compares the files with the newest checkpoint of a history. Records nothing.
 *
 * @param watch without patterns: what the checkpoint tracked
 * @throws Error, PatternError, FieldError, ScanError as {@link checkpointFiles}; NoCheckpointError where there is
 *   nothing to compare with and `ifNoCheckpoint` is `error`
 */
export async function checkFiles(
  history: History,
  watch: Watch | Pick<Watch, 'directory'> = {},
  { ifNoCheckpoint = 'changed', nothingIsRight = false }: Deciding = {},
): Promise<Answer> {
  const { tracker, values } =
    'patterns' in watch ? watched(watch) : { tracker: undefined, values: new Map() };
  const { verdict, taken } = await check(
    { tracker, values, generates: [], ifNoCheckpoint, nothingIsRight, runId: '', isRerun: false },
    [history],
    takerIn(watch.directory),
  );
  return { verdict, taken };
}

/** An answer with what it promises. */
export interface TrackedFiles {
  readonly verdict: Verdict;
  readonly taken: Taken;
  /** What became of recording that the work begins; `undefined` where there is no work to do. */
  readonly begun: Saved | undefined;
  /**
   * Says that the work has succeeded. Until then, and for ever if it never does, what it was begun on counts as changed.
   * Where nothing has changed there is nothing to say, and it does no harm.
   */
  readonly succeeded: () => Promise<Saved>;
}

/**
 * Compares the files with what succeeded last, and where they have changed records that work on them begins.
 *
 *     const { verdict, succeeded } = await trackFiles(history, { patterns: ['src'] });
 *     if (verdict.changed) { await build(); await succeeded(); }
 *
 * @throws as {@link checkFiles}
 */
export async function trackFiles(
  history: History,
  watch: Watch,
  {
    ifNoCheckpoint = 'changed',
    nothingIsRight = false,
    forced = false,
  }: Deciding & { forced?: boolean } = {},
): Promise<TrackedFiles> {
  const looked = await track(
    {
      ...watched(watch),
      origin: originOutside(new Date()),
      viewer: OUTSIDE,
      ifNoCheckpoint,
      nothingIsRight,
      forced,
    },
    history,
    takerIn(watch.directory),
  );
  const { judged, recording } = await begin(looked, looked.again, history, DISK_CLOCK);
  const { verdict, taken } = judged;
  const begun: Saved | undefined =
    recording.kind === 'not-recorded'
      ? { kind: 'not-saved', why: recording.why }
      : verdict.changed
        ? SAVED
        : undefined;
  const succeeded = async () => {
    if (recording.kind === 'recorded') return history.mark(recording.success);
    if (recording.kind === 'settle') return history.save(recording.record.key, recording.record);
    // Without the attempt there is nothing that a success could be of, and the next answer is "changed".
    return begun ?? SAVED;
  };
  return { verdict, taken, begun, succeeded };
}

const SAVED: Saved = { kind: 'saved' };
