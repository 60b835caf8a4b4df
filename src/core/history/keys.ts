import { randomBytes } from 'node:crypto';
import { type Digest, digestOf, parseDigest } from '../digest.ts';
import type { Identity } from './identity.ts';
import type { Origin } from './record.ts';

/*
 * Keys of entries. All of one history of one ref begin alike:
 *
 *   file-tracker/3/<slug>-<identity>/<ref>/a/<run>/<attempt of the run>.<time>-<commit>-<id>/<job>.<occasion>/<definition>/<hash>.<bits>
 *                                         /s/<id of the attempt>/<run>/<attempt>.<time>-<commit>/<job>.<occasion>/<definition>/<hash>.<bits>
 *                                         /g/<id of a group's attempt>/<run>.<attempt>.<time>-<commit>
 *                                         /next/<id of the attempt>/<number>
 *                                         /c/<run>/<attempt>.<time>-<commit>-<id>/<definition>/<hash>.<bits>
 *
 * Attempts, successes, successes of groups, successors of attempts, checkpoints. A key says all that the unchanged
 * case needs, so that it costs a look-up and no download. Ids are random: entries are immutable, and a key made from
 * the content alone could not be saved again when the content comes back to an earlier state.
 *
 * Lower case, since services compare keys without regard to case; every part is bounded, so that a key stays below the
 * 512 characters that the cache client allows.
 */

const ROOT = 'file-tracker/3';
/** Digits of a digest that only tells things apart, and is checked against nothing. */
const SHORT = 32;

/** In place of what is not known: the job's path, executable bits. */
export const UNKNOWN = '-';

/** In place of the ref, where a history is one of a place on disk, whatever is checked out there. */
export const ANY_REF = 'any';

/** Which of several jobs of one identity, on whose behalf: digests, or {@link UNKNOWN}. */
export interface Circumstances {
  /** The path of the job within its run, where the runner tells it. */
  readonly job: string;
  /** What the event says of the place that the work is for. */
  readonly occasion: string;
}

/** What a record is of, as far as a key tells. */
export interface ContentKey {
  /** Of all that says what is tracked. */
  readonly definition: string;
  /** Of the snapshot. */
  readonly hash: Digest;
  /** Of the executable bits; {@link UNKNOWN} where the system has none. */
  readonly bits: string;
}

/** Where a record came from, as far as a key tells. */
export type KeyOrigin = Omit<Origin, 'ref'>;

/** A key of an attempt, taken apart. */
export interface AttemptKey extends Circumstances, ContentKey {
  readonly key: string;
  readonly ref: string;
  readonly id: string;
  readonly origin: KeyOrigin;
}

/** A key of a success, taken apart. */
export interface SuccessKey extends Circumstances, ContentKey {
  readonly key: string;
  readonly ref: string;
  /** The id of the attempt that succeeded, or {@link NO_ATTEMPT}. */
  readonly of: string;
  readonly origin: KeyOrigin;
}

/** A key of a checkpoint, taken apart. */
export interface CheckpointKey extends ContentKey {
  readonly key: string;
  readonly ref: string;
  readonly origin: KeyOrigin;
}

/** Stands for the attempt of a success that needed none. */
export const NO_ATTEMPT = 'none';

/** The kinds of entries. */
export type EntryKind = 'a' | 's' | 'g' | 'next' | 'c';

/** One history: an identity, on one ref (a digest, or {@link ANY_REF}). */
export interface Row {
  readonly identity: Identity;
  readonly ref: string;
}

/** The digest by which keys tell refs apart. */
export function refDigest(ref: string): string {
  return shortDigest(ref);
}

/** A digest that only tells things apart. */
export function shortDigest(text: string): string {
  return digestOf(text).slice(0, SHORT);
}

/** A new id for an attempt: 16 hexadecimal digits. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** What all keys of one kind begin with, down to some more parts. It ends in `/`, so that `deps` never finds `deps-dev`. */
export function prefixOf(row: Row, kind: EntryKind, ...more: readonly string[]): string {
  return `${[rowName(row), kind, ...more].join('/')}/`;
}

/** The key of an attempt. */
export function attemptKey(row: Row, id: string, origin: Origin, key: Circumstances & ContentKey): string {
  return `${prefixOf(row, 'a', run(origin))}${stamp(origin)}-${id}/${circumstances(key)}/${content(key)}`;
}

/** The key of a success of an attempt. */
export function successKey(row: Row, of: string, origin: Origin, key: Circumstances & ContentKey): string {
  return `${prefixOf(row, 's', of, run(origin))}${stamp(origin)}/${circumstances(key)}/${content(key)}`;
}

/** The key of the success of a group. */
export function groupKey(row: Row, id: string, origin: Origin): string {
  return `${prefixOf(row, 'g', id)}${run(origin)}.${stamp(origin)}`;
}

/** The key that only one successor of an attempt can have. */
export function successorKey(row: Row, parent: string, number: number): string {
  return `${prefixOf(row, 'next', parent)}${number}`;
}

/** The key of a checkpoint. */
export function checkpointKey(row: Row, origin: Origin, key: ContentKey): string {
  return `${prefixOf(row, 'c', run(origin))}${stamp(origin)}-${newId()}/${content(key)}`;
}

/** Takes apart what a store returned for a look under an identity's attempts; `undefined` when it is no such key. */
export function parseAttemptKey(identity: Identity, key: string): AttemptKey | undefined {
  const [ref, kind, runId, stampAndId = '', where, definition, what, ...rest] = partsOf(identity, key);
  const at = stampAndId.lastIndexOf('-');
  const id = stampAndId.slice(at + 1);
  const origin = parseOrigin(runId, stampAndId.slice(0, Math.max(0, at)));
  const known = parseCircumstances(where);
  const of = parseContent(definition, what);
  if (ref === undefined || kind !== 'a' || rest.length > 0 || !ID.test(id)) return undefined;
  if (origin === undefined || known === undefined || of === undefined) return undefined;
  return { key, ref, id, origin, ...known, ...of };
}

/** As {@link parseAttemptKey}, of a success. */
export function parseSuccessKey(identity: Identity, key: string): SuccessKey | undefined {
  const [ref, kind, attempt = '', runId, stampText, where, definition, what, ...rest] = partsOf(
    identity,
    key,
  );
  const origin = parseOrigin(runId, stampText);
  const known = parseCircumstances(where);
  const of = parseContent(definition, what);
  if (ref === undefined || kind !== 's' || rest.length > 0) return undefined;
  if (attempt !== NO_ATTEMPT && !ID.test(attempt)) return undefined;
  if (origin === undefined || known === undefined || of === undefined) return undefined;
  return { key, ref, of: attempt, origin, ...known, ...of };
}

/** As {@link parseAttemptKey}, of a checkpoint. */
export function parseCheckpointKey(identity: Identity, key: string): CheckpointKey | undefined {
  const [ref, kind, runId, stampAndId = '', definition, what, ...rest] = partsOf(identity, key);
  const at = stampAndId.lastIndexOf('-');
  const origin = parseOrigin(runId, stampAndId.slice(0, Math.max(0, at)));
  const of = parseContent(definition, what);
  if (ref === undefined || kind !== 'c' || rest.length > 0 || !ID.test(stampAndId.slice(at + 1)))
    return undefined;
  if (origin === undefined || of === undefined) return undefined;
  return { key, ref, origin, ...of };
}

/** Where the success of a group came from; `undefined` when it is no such key. */
export function parseGroupKey(identity: Identity, key: string): KeyOrigin | undefined {
  const [, kind, id = '', text = '', ...rest] = partsOf(identity, key);
  const [runId, attempt, stampText] = [...text.split('.')];
  if (kind !== 'g' || rest.length > 0 || !ID.test(id)) return undefined;
  return parseOrigin(runId, `${attempt ?? ''}.${stampText ?? ''}`);
}

/** The folder of a key: all keys of one identity have one, and no others. `undefined` when it is no key of ours. */
export function identityFolder(key: string): string | undefined {
  if (!key.startsWith(`${ROOT}/`)) return undefined;
  const folder = key.slice(ROOT.length + 1).split('/', 1)[0] ?? '';
  return /^[a-z0-9-]+$/.test(folder) ? folder : undefined;
}

/** The kind of a key and the parts that come after it, for whoever has to know what a look can find. */
export function kindOf(key: string): {
  readonly ref: string;
  readonly kind: string;
  readonly more: readonly string[];
} {
  const [, , , ref = '', kind = '', ...more] = key.split('/');
  return { ref, kind, more };
}

/** When the entry of a key was recorded, for whoever lists entries: ISO 8601. `undefined` when it is no such key. */
export function recordedAt(key: string): string | undefined {
  const { kind, more } = kindOf(key);
  const [first = '', second = '', third = ''] = more;
  switch (kind) {
    case 'a':
    case 'c':
      return parseOrigin(first, second.slice(0, Math.max(0, second.lastIndexOf('-'))))?.createdAt;
    case 's':
      return parseOrigin(second, third)?.createdAt;
    case 'g':
      return parseOrigin(second.split('.', 1)[0], second.slice(second.indexOf('.') + 1))?.createdAt;
    default:
      return undefined;
  }
}

const ID = /^[0-9a-f]{16}$/;
const NAME = /^(?:[0-9a-f]{16,64}|-)$/;
// Below the year 10,000, after which a time is written otherwise than records have it.
const STAMP = /^(\d{1,10})\.(\d{1,14})-([0-9a-f]{0,64})$/;

function partsOf(identity: Identity, key: string): string[] {
  const start = `${ROOT}/${historyFolder(identity)}/`;
  return key.startsWith(start) ? key.slice(start.length).split('/') : [];
}

function rowName({ identity, ref }: Row): string {
  return `${ROOT}/${historyFolder(identity)}/${ref}`;
}

/** The folder of an identity, as {@link identityFolder} says it of a key. */
export function historyFolder({ slug, digest }: Identity): string {
  return `${slug}-${digest.slice(0, SHORT)}`;
}

function run({ runId }: Origin): string {
  return runId || '0';
}

function stamp({ runAttempt, createdAt, sha }: Origin): string {
  return `${runAttempt || '0'}.${Date.parse(createdAt)}-${sha}`;
}

function circumstances({ job, occasion }: Circumstances): string {
  return `${job}.${occasion}`;
}

function content({ definition, hash, bits }: ContentKey): string {
  return `${definition}/${hash}.${bits}`;
}

function parseOrigin(runId = '', text = ''): KeyOrigin | undefined {
  const [, runAttempt = '', time = '', sha = ''] = STAMP.exec(text) ?? [];
  const date = new Date(Number(time));
  if (!/^\d{1,20}$/.test(runId) || time === '' || Number.isNaN(date.getTime())) return undefined;
  return {
    runId: runId === '0' ? '' : runId,
    runAttempt: runAttempt === '0' ? '' : runAttempt,
    sha,
    createdAt: date.toISOString(),
  };
}

function parseCircumstances(text = ''): Circumstances | undefined {
  const [job = '', occasion = '', ...rest] = text.split('.');
  return NAME.test(job) && NAME.test(occasion) && rest.length === 0 ? { job, occasion } : undefined;
}

function parseContent(definition = '', text = ''): ContentKey | undefined {
  const [hashText, bits = '', ...rest] = text.split('.');
  const hash = parseDigest(hashText);
  if (hash === undefined || !NAME.test(definition) || !NAME.test(bits) || rest.length > 0) return undefined;
  return { definition, hash, bits };
}
