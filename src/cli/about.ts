import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDigest } from '../core/digest.ts';
import { type ProjectIdentity, projectIdentity, type What } from '../core/history/identity.ts';
import { historyFolder } from '../core/history/keys.ts';
import { isRecord, isStringArray } from '../core/unknown.ts';
import { readTextFile } from '../disk/text-file.ts';
import { attempt } from '../stores/folder/tidy.ts';
import { commandText } from './command.ts';

/** Beside the entries of a history: whose it is, for people. Nothing is decided by it. */
const FILE = 'about.json';

/** What is known of a history. */
export interface About {
  readonly identity: ProjectIdentity;
  /** What a checkpoint without a name tracks. */
  readonly patterns: readonly string[] | undefined;
}

/**
 * Notes whose history a folder holds.
 *
 * @param root the store
 * @returns whether that is new. What can't be noted is not noted, and the history is known by its folder
 */
export function noteAbout(root: string, identity: ProjectIdentity, patterns?: readonly string[]): boolean {
  const folder = join(root, historyFolder(identity));
  if (existsSync(join(folder, FILE))) return false;
  const { use, what } = identity;
  attempt(() => writeWhole(folder, JSON.stringify({ use, what, patterns })));
  return true;
}

/** Notes for what project a folder in a store of several is. */
export function noteProject(folder: string, project: string): void {
  if (!existsSync(join(folder, FILE))) attempt(() => writeWhole(folder, JSON.stringify({ project })));
}

function writeWhole(folder: string, text: string): void {
  // Named as an entry that is not whole yet, and removed as one if it is left over.
  const temporary = join(folder, `.${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(temporary, `${text}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(temporary, join(folder, FILE));
}

/** Reads what {@link noteAbout} noted. @returns `undefined` where nothing is there, or it is of another history */
export function readAbout(root: string, name: string): About | undefined {
  const read = readNote(join(root, name));
  if (!isRecord(read)) return undefined;
  const { use, patterns } = read;
  const what = parseWhat(read['what']);
  if (what === undefined || (use !== 'run' && use !== 'checkpoint')) return undefined;
  const identity = projectIdentity(use, what);
  if (historyFolder(identity) !== name) return undefined;
  return { identity, patterns: isStringArray(patterns) ? patterns : undefined };
}

/** Reads what {@link noteProject} noted. */
export function readProject(folder: string): string | undefined {
  const read = readNote(folder);
  const project = isRecord(read) ? read['project'] : undefined;
  return typeof project === 'string' ? project : undefined;
}

function readNote(folder: string): unknown {
  const read = readTextFile(join(folder, FILE));
  if (read.kind !== 'text') return undefined;
  try {
    return JSON.parse(read.text);
  } catch {
    // Cut short, or somebody's own.
    return undefined;
  }
}

function parseWhat(value: unknown): What | undefined {
  if (value === 'latest') return value;
  if (!isRecord(value)) return undefined;
  const { name, command } = value;
  const tracker = parseDigest(value['tracker']);
  if (typeof name === 'string') return { name };
  if (isStringArray(command)) return { command };
  return tracker === undefined ? undefined : { tracker };
}

/** A history in words: as it is asked for on the command line. */
export function describeHistory({ identity: { use, what }, patterns }: About): string {
  if (what === 'latest') return `${use} (the latest)`;
  if ('name' in what) return `${use} --name ${commandText(what.name, [])}`;
  if ('command' in what) {
    const [executable = '', ...args] = what.command;
    return `${use} -- ${commandText(executable, args)}`;
  }
  const [first, ...more] = patterns ?? [];
  return first === undefined ? `${use} (of groups or fields)` : `${use} ${commandText(first, more)}`;
}
