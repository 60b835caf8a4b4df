import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDigest } from '../core/digest.ts';
import type { Checkpoint } from '../core/history/checkpoint.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../core/history/checkpoint-codec.ts';
import type { Identity } from '../core/history/identity.ts';
import type { Loaded } from '../core/history/store.ts';
import { errorCode, errorMessage, isRecord } from '../core/unknown.ts';
import type { OnDrift, Request, SummaryWhen } from './inputs.ts';

/*
 * What a step leaves for its post: a folder below the job's, of which only the path is handed over as state.
 * Inputs are evaluated again in post and may differ by then (RUNNER_FACTS §1.8), and a large state value would
 * keep the process from starting (§3).
 */

/** What post is to do. */
export interface Plan {
  readonly mode: Request['mode'];
  readonly name: string;
  /** The absolute folder that the tracker's patterns are relative to. */
  readonly directory: string;
  readonly onDrift: OnDrift;
  readonly summary: SummaryWhen;
  /** Where to record the checkpoint; `undefined` when there is nothing to record. */
  readonly record: RecordPlan | undefined;
}

export interface RecordPlan {
  readonly store: 'cache' | 'machine';
  readonly identity: Identity;
  /** Seconds. */
  readonly timeout: number;
  /** How many of them main has spent. */
  readonly spent: number;
}

const STEPS = 'steps';
const PLAN = 'plan.json';
const CHECKPOINT = 'checkpoint';

/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
export function createStepFolder(jobFolder: string): string {
  const steps = join(jobFolder, STEPS);
  mkdirSync(steps, { recursive: true });
  for (let number = stepNumbers(jobFolder).length + 1; ; number++) {
    const folder = join(steps, String(number));
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      // Steps may run at the same time: another one took the number.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** The snapshot that a `check` or `track` of a name took last in this job. */
export function findEarlier(jobFolder: string, name: string): Loaded | { readonly kind: 'absent' } {
  for (const number of stepNumbers(jobFolder).sort((a, b) => b - a)) {
    const folder = join(jobFolder, STEPS, String(number));
    if (!existsSync(join(folder, PLAN))) continue;
    try {
      const plan = readPlan(folder);
      if (plan.mode === 'checkpoint' || plan.name !== name) continue;
      return { kind: 'loaded', checkpoint: readCheckpoint(folder) };
    } catch (error) {
      // An older one would be no safe replacement.
      return { kind: 'unreadable', why: errorMessage(error) };
    }
  }
  return { kind: 'absent' };
}

function stepNumbers(jobFolder: string): number[] {
  const steps = join(jobFolder, STEPS);
  return existsSync(steps) ? readdirSync(steps).map(Number).filter(Number.isSafeInteger) : [];
}

/** Leaves the plan and the checkpoint that main took for post. */
export function leaveForPost(folder: string, plan: Plan, checkpoint: Checkpoint): void {
  writeFileSync(join(folder, PLAN), JSON.stringify(plan));
  writeFileSync(join(folder, CHECKPOINT), encodeCheckpoint(checkpoint));
}

/** Leaves word that a step saw nothing, so that a `checkpoint` to come does not record what an earlier one saw. */
export function leaveNothing(folder: string, mode: Request['mode'], name: string): void {
  const plan: Plan = { mode, name, directory: '', onDrift: 'ignore', summary: 'never', record: undefined };
  writeFileSync(join(folder, PLAN), JSON.stringify(plan));
}

/** Reads what main left. @throws Error when it is not what main wrote */
export function readForPost(folder: string): { plan: Plan; checkpoint: Checkpoint } {
  return { plan: readPlan(folder), checkpoint: readCheckpoint(folder) };
}

function readPlan(folder: string): Plan {
  const file = join(folder, PLAN);
  const plan = parsePlan(JSON.parse(readFileSync(file, 'utf8')));
  if (plan === undefined) throw new Error(`${file} is not what the step wrote.`);
  return plan;
}

function readCheckpoint(folder: string): Checkpoint {
  const file = join(folder, CHECKPOINT);
  const decoded = decodeCheckpoint(readFileSync(file));
  if (decoded.kind !== 'checkpoint') throw new Error(`${file} is unreadable: ${decoded.why}.`);
  return decoded.checkpoint;
}

function parsePlan(plan: unknown): Plan | undefined {
  if (!isRecord(plan)) return undefined;
  const { mode, name, directory, onDrift, summary, record } = plan;
  if (mode !== 'track' && mode !== 'check' && mode !== 'checkpoint') return undefined;
  if (typeof name !== 'string' || typeof directory !== 'string') return undefined;
  if (onDrift !== 'report' && onDrift !== 'fail' && onDrift !== 'ignore') return undefined;
  if (summary !== 'always' && summary !== 'changed' && summary !== 'never') return undefined;
  const parsed = parseRecordPlan(record);
  if (record !== undefined && parsed === undefined) return undefined;
  return { mode, name, directory, onDrift, summary, record: parsed };
}

function parseRecordPlan(record: unknown): RecordPlan | undefined {
  if (!isRecord(record) || !isRecord(record['identity'])) return undefined;
  const { store, timeout, spent } = record;
  const { slug } = record['identity'];
  const digest = parseDigest(record['identity']['digest']);
  if ((store !== 'cache' && store !== 'machine') || typeof timeout !== 'number' || typeof spent !== 'number')
    return undefined;
  if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug) || digest === undefined) return undefined;
  return { store, timeout, spent, identity: { slug, digest } };
}
