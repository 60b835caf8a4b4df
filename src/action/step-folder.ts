import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoint } from '../core/checkpoint.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../core/checkpoint-codec.ts';
import { parseDigest } from '../core/digest.ts';
import type { Identity } from '../core/identity.ts';
import { isRecord } from '../core/unknown.ts';
import type { OnDrift, SummaryWhen } from './inputs.ts';

/*
 * What a step leaves for its post: a folder below the job's, of which only the path is handed over as state.
 * Inputs are evaluated again in post and may differ by then (RUNNER_FACTS §1.8), and a large state value would
 * keep the process from starting (§3).
 */

/** What post is to do. */
export interface Plan {
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
}

const PLAN = 'plan.json';
const CHECKPOINT = 'checkpoint';

/** Makes a new folder for a step and returns its path. */
export function createStepFolder(jobFolder: string): string {
  const steps = join(jobFolder, 'steps');
  mkdirSync(steps, { recursive: true });
  return mkdtempSync(join(steps, 'step-'));
}

/** Leaves the plan and the checkpoint that main took for post. */
export function leaveForPost(folder: string, plan: Plan, checkpoint: Checkpoint): void {
  writeFileSync(join(folder, PLAN), JSON.stringify(plan));
  writeFileSync(join(folder, CHECKPOINT), encodeCheckpoint(checkpoint));
}

/** Reads what main left. @throws Error when it is not what main wrote */
export function readForPost(folder: string): { plan: Plan; checkpoint: Checkpoint } {
  const plan = parsePlan(JSON.parse(readFileSync(join(folder, PLAN), 'utf8')));
  const decoded = decodeCheckpoint(readFileSync(join(folder, CHECKPOINT)));
  if (plan === undefined) throw new Error(`${join(folder, PLAN)} is not what the step wrote.`);
  if (decoded.kind !== 'checkpoint')
    throw new Error(`${join(folder, CHECKPOINT)} is unreadable: ${decoded.why}.`);
  return { plan, checkpoint: decoded.checkpoint };
}

function parsePlan(plan: unknown): Plan | undefined {
  if (!isRecord(plan)) return undefined;
  const { name, directory, onDrift, summary, record } = plan;
  if (typeof name !== 'string' || typeof directory !== 'string') return undefined;
  if (onDrift !== 'report' && onDrift !== 'fail' && onDrift !== 'ignore') return undefined;
  if (summary !== 'always' && summary !== 'changed' && summary !== 'never') return undefined;
  const parsed = parseRecordPlan(record);
  if (record !== undefined && parsed === undefined) return undefined;
  return { name, directory, onDrift, summary, record: parsed };
}

function parseRecordPlan(record: unknown): RecordPlan | undefined {
  if (!isRecord(record) || !isRecord(record['identity'])) return undefined;
  const { store, timeout } = record;
  const { slug } = record['identity'];
  const digest = parseDigest(record['identity']['digest']);
  if ((store !== 'cache' && store !== 'machine') || typeof timeout !== 'number') return undefined;
  if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug) || digest === undefined) return undefined;
  return { store, timeout, identity: { slug, digest } };
}
