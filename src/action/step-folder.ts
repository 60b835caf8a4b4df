import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDigest } from '../core/digest.ts';
import type { Refs } from '../core/history/history.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Record } from '../core/history/record.ts';
import { decodeRecord, encodeRecord } from '../core/history/record-codec.ts';
import { errorCode, isRecord } from '../core/unknown.ts';
import type { OnDrift, SummaryWhen } from './inputs.ts';

/*
 * What a step leaves for its post, and for the other steps of the job: a folder below the job's, of which only the path
 * is handed over as state. Inputs are evaluated again in post and may differ by then, and a large state value would
 * keep the process from starting (docs/runner-facts.md, 1.8, 1.11).
 */

/** What post is to do. */
export interface PostPlan {
  readonly name: string;
  readonly onDrift: OnDrift;
  readonly summary: SummaryWhen;
  /** `undefined` when there is nothing to record. */
  readonly record: PostRecord | undefined;
}

/** What post is to record, in which store. */
export interface PostRecord {
  /**
   * `success`: an empty entry, of an attempt that main recorded. `settle`: what main saw, as a success. `attempt`: what
   * main could not record before the work began; late as it is, it only raises a doubt.
   */
  readonly kind: 'success' | 'settle' | 'attempt';
  readonly store: 'cache' | 'job' | 'machine';
  /** The key; that of a success without the time, which is not known yet. */
  readonly key: string;
  /** Seconds that the store may take, and those that are gone. */
  readonly timeout: number;
  readonly spent: number;
  /** Whether what became of the work is told by the input `outcome`. */
  readonly outcomeGiven: boolean;
  /** Where an attempt has one successor: whose history it is, which is looked at once more. */
  readonly history?: (Identity & Refs) | undefined;
}

const STEPS = 'steps';
const PLAN = 'plan.json';
const RECORD = 'record';

/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
export function createStepFolder(jobFolder: string): string {
  const steps = join(jobFolder, STEPS);
  mkdirSync(steps, { recursive: true });
  for (let number = stepNumbers(jobFolder).length + 1; ; number++) {
    const folder = join(steps, String(number));
    if (makeNew(folder)) return folder;
  }
}

/** The folders of all steps of the job that left something for their post, the last one first. */
export function stepFolders(jobFolder: string): string[] {
  return stepNumbers(jobFolder)
    .sort((a, b) => b - a)
    .map((number) => join(jobFolder, STEPS, String(number)))
    .filter((folder) => existsSync(join(folder, PLAN)));
}

function stepNumbers(jobFolder: string): number[] {
  const steps = join(jobFolder, STEPS);
  return existsSync(steps) ? readdirSync(steps).map(Number).filter(Number.isSafeInteger) : [];
}

/** What a job notes of itself: identities that are taken, its attempts, failures by drift, what was told of stores. */
type Mark = 'identity' | 'attempt' | 'drift' | 'machine';

/** Leaves a mark for the rest of the job. Returns whether it is new. */
export function leaveMark(jobFolder: string, kind: Mark, name: string): boolean {
  mkdirSync(join(jobFolder, kind), { recursive: true });
  return makeNew(join(jobFolder, kind, name));
}

/** Whether the job left a mark. */
export function hasMark(jobFolder: string, kind: Mark, name: string): boolean {
  return existsSync(join(jobFolder, kind, name));
}

/** Makes a folder, unless it is there: of steps that run at the same time, one succeeds. */
function makeNew(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Leaves for post what it is to do, and what main saw. */
export function leaveForPost(folder: string, plan: PostPlan, record: Record): void {
  writeFileSync(join(folder, RECORD), encodeRecord(record));
  writeFileSync(join(folder, PLAN), JSON.stringify(plan));
}

/** Reads what post is to do. @throws Error when it is not what main wrote */
export function readPlan(folder: string): PostPlan {
  const file = join(folder, PLAN);
  const plan = parsePlan(JSON.parse(readFileSync(file, 'utf8')));
  if (plan === undefined) throw new Error(`${file} is not what the step wrote.`);
  return plan;
}

/** Reads what main saw. @throws Error when it is not what main wrote */
export function readRecord(folder: string): Record {
  const file = join(folder, RECORD);
  const decoded = decodeRecord(readFileSync(file));
  if (decoded.kind !== 'record') throw new Error(`${file} is unreadable: ${decoded.why}.`);
  return decoded.record;
}

function parsePlan(plan: unknown): PostPlan | undefined {
  if (!isRecord(plan)) return undefined;
  const { name, onDrift, summary, record } = plan;
  if (typeof name !== 'string') return undefined;
  if (onDrift !== 'report' && onDrift !== 'fail' && onDrift !== 'ignore') return undefined;
  if (summary !== 'always' && summary !== 'changed' && summary !== 'never') return undefined;
  const parsed = parseRecord(record);
  if (record !== undefined && parsed === undefined) return undefined;
  return { name, onDrift, summary, record: parsed };
}

function parseRecord(record: unknown): PostRecord | undefined {
  if (!isRecord(record)) return undefined;
  const { kind, store, key, timeout, spent, outcomeGiven } = record;
  const history = parseHistory(record['history']);
  if (record['history'] !== undefined && history === undefined) return undefined;
  if (kind !== 'success' && kind !== 'settle' && kind !== 'attempt') return undefined;
  if (store !== 'cache' && store !== 'job' && store !== 'machine') return undefined;
  if (typeof timeout !== 'number' || typeof spent !== 'number') return undefined;
  if (typeof key !== 'string' || typeof outcomeGiven !== 'boolean') return undefined;
  return { kind, store, key, timeout, spent, outcomeGiven, history };
}

function parseHistory(history: unknown): PostRecord['history'] {
  if (!isRecord(history) || !Array.isArray(history['others'])) return undefined;
  const { slug, digest: text, own } = history;
  const digest = parseDigest(text);
  if (typeof slug !== 'string' || digest === undefined || typeof own !== 'string') return undefined;
  return { slug, digest, own, others: history['others'].map(String) };
}
