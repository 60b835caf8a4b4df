import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, recordedAt } from '../core/history/keys.ts';
import { errorCode } from '../core/unknown.ts';
import { entryName, listNumbers } from '../stores/folder/names.ts';
import { readKey } from '../stores/folder/read.ts';
import { attempt } from '../stores/folder/tidy.ts';
import { takeTurn, turnHolder } from '../stores/folder/turn.ts';
import { type About, readAbout, readProject } from './about.ts';
import type { Place } from './place.ts';

/** A history as a list has it. */
export interface KnownHistory {
  /** Absolute. */
  readonly folder: string;
  readonly about: About | undefined;
  /** Whether it is of the project that asks; else which one's it is, as far as that is known. */
  readonly own: boolean;
  readonly project: string | undefined;
  /** ISO 8601. */
  readonly lastAttempt: string | undefined;
  /** ISO 8601; of a checkpoint, when it was taken. */
  readonly lastSuccess: string | undefined;
  /** Whether its last attempt has succeeded, or there is none. */
  readonly isDone: boolean;
  readonly running: boolean;
  readonly bytes: number;
  /** When something was last written, in milliseconds since 1970. */
  readonly used: number;
}

/** The folders that histories lie in have names like this. */
const HISTORY = /^[a-z0-9-]+-[0-9a-f]{32}$/;

/** All histories in a store: those of the own project first, then by project, then as {@link label} has it. */
export function listHistories(place: Place, label: (history: KnownHistory) => string): KnownHistory[] {
  const histories = place.roots().flatMap((root) => historiesIn(root, root === place.root));
  const keyed = histories.map((history) => ({
    history,
    key: `${history.own ? 0 : 1}\0${history.project ?? ''}\0${label(history)}\0${history.folder}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ history }) => history);
}

/** The histories of one project, in any order. */
export function historiesIn(root: string, own: boolean): KnownHistory[] {
  const project = readProject(root);
  return namesIn(root)
    .filter((name) => HISTORY.test(name))
    .flatMap((name) => {
      const known = readHistory(join(root, name));
      return known === undefined ? [] : [{ ...known, about: readAbout(root, name), own, project }];
    });
}

function readHistory(folder: string): Omit<KnownHistory, 'about' | 'own' | 'project'> | undefined {
  try {
    let [lastAttempt, lastSuccess, attemptId, succeeded]: (string | undefined)[] = [];
    let bytes = 0;
    let { mtimeMs: used } = lstatSync(folder);
    for (const number of listNumbers(folder).entries) {
      const file = join(folder, entryName(number));
      const { size, mtimeMs } = lstatSync(file);
      bytes += size;
      used = Math.max(used, mtimeMs);
      const read = readKey(file);
      if (read.kind !== 'key') continue;
      const { kind, more } = kindOf(read.key);
      if (kind === 'a') {
        lastAttempt ??= recordedAt(read.key);
        attemptId ??= more[1]?.slice(-ID_LENGTH);
      } else {
        lastSuccess ??= recordedAt(read.key);
        if (kind === 's') succeeded ??= more[0];
      }
    }
    const isDone = attemptId === undefined || attemptId === succeeded;
    const running = turnHolder(folder) !== undefined;
    return { folder, lastAttempt, lastSuccess, isDone, running, bytes, used };
  } catch (error) {
    // Somebody forgets it at this moment.
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const ID_LENGTH = 16;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Forgets a history, unless a run of it is under way.
 *
 * @returns whether it is forgotten
 * @throws a system error
 */
export async function forgetHistory(folder: string): Promise<boolean> {
  const taken = await takeTurn(folder, { ancestors: [], onWait: () => undefined, impatient: true });
  if (taken.kind !== 'turn') return false;
  // The oldest first: a kill half way leaves no older success where a newer attempt was.
  const { entries } = listNumbers(folder);
  for (const number of entries.toReversed()) rmSync(join(folder, entryName(number)), { force: true });
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(taken.turn.id)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  taken.turn.release();
  // Somebody may have begun something.
  attempt(() => rmdirSync(folder));
  return true;
}

const DAY = 86_400_000;
/** How long the history of a command line without a name is kept that nobody runs, in milliseconds. */
const KEPT = 30 * DAY;
/** How many of them are kept, but for those of the last day. */
const MOST = 200;

/**
 * Forgets histories of command lines without a name that nobody seems to run any more: each new one adds one. Those
 * whose last attempt has not succeeded stay.
 *
 * @param current the folder of one that is in use
 */
export async function forgetUnused(root: string, current: string, now: number): Promise<void> {
  const unnamed = historiesIn(root, true)
    .filter(({ folder, about, isDone }) => folder !== current && isDone && isCommand(about))
    .sort((a, b) => b.used - a.used);
  for (const [place, { folder, used }] of unnamed.entries()) {
    if (now - used > KEPT || (place >= MOST && now - used > DAY)) await forgetHistory(folder);
  }
}

function isCommand(about: About | undefined): boolean {
  const what = about?.identity.what;
  return typeof what === 'object' && 'command' in what;
}
