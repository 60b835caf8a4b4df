import { exportVariable, getState } from '@actions/core';
import type { Checkpoint } from '../core/history/checkpoint.ts';
import { errorMessage } from '../core/unknown.ts';
import { compare, isSame } from '../core/verdict/comparison.ts';
import { changeCounts, count } from '../core/verdict/describe.ts';
import { driftVariable } from './drift.ts';
import type { Surroundings } from './environment.ts';
import { logLine, logWarning } from './log.ts';
import { logChanges, writeSummary } from './report.ts';
import { JobFailure, runStage } from './stage.ts';
import { type Plan, type RecordPlan, readForPost } from './step-folder.ts';
import { driftSummary } from './summary.ts';
import { openStore, openWorkspace } from './wiring.ts';

/** After a job that succeeded: looks for drift, then records what main saw. */
export function post(): Promise<never> {
  return runStage(async (surroundings) => {
    const folder = getState('step');
    // Main was skipped by its `if:`, or failed.
    if (folder === '') return;
    const { plan, checkpoint } = readLeft(folder, getState('drift'), getState('drift-variable'));
    if (plan.onDrift !== 'ignore') await lookForDrift(plan, checkpoint, surroundings);
    if (plan.record !== undefined) await record(plan.record, checkpoint, surroundings);
  }, 'warn');
}

/** @throws JobFailure when what main left is gone, and the job is to fail on drift: nobody can tell that there is none */
function readLeft(folder: string, onDrift: string, variable: string): ReturnType<typeof readForPost> {
  try {
    return readForPost(folder);
  } catch (cause) {
    if (onDrift !== 'ignore') exportVariable(variable, 'true');
    const text = `What the step left for its end cannot be read: ${errorMessage(cause)}`;
    throw onDrift === 'fail' ? new JobFailure(text, { cause }) : new Error(text, { cause });
  }
}

/** @throws JobFailure on drift where `on-drift` is `fail`; the job has then failed, and nothing is recorded */
async function lookForDrift(plan: Plan, checkpoint: Checkpoint, surroundings: Surroundings): Promise<void> {
  const variable = driftVariable(plan.name);
  const drift = await findDrift(plan, checkpoint, surroundings);
  const drifted = typeof drift === 'string' || !isSame(drift);
  // Two steps of one name: what one of them saw, the other must not take back.
  exportVariable(variable, String(drifted || surroundings.env[variable] === 'true'));
  if (typeof drift === 'string') {
    const text = `drift unknown: ${drift}`;
    if (plan.onDrift === 'fail') throw new JobFailure(text);
    return logWarning(text);
  }
  if (!drifted) return;
  const text = `drift: the job changed tracked files after this step: ${changeCounts(drift)}`;
  logLine(`${text}.`);
  logChanges(drift);
  if (plan.summary !== 'never') await writeSummary(driftSummary(plan.name, drift), surroundings);
  if (plan.onDrift === 'fail')
    throw new JobFailure(`${text}. Commit what the job generates, or set on-drift to "report".`);
}

/** How the tracked files differ from what main saw, or why that cannot be told. */
async function findDrift(plan: Plan, checkpoint: Checkpoint, surroundings: Surroundings) {
  // Products are what the job makes; they are no drift.
  const tracker = { ...checkpoint.tracker, workingDirectory: plan.directory, generates: [] };
  try {
    const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, checkpoint.snapshot.values);
    return compare(checkpoint.snapshot, snapshot);
  } catch (error) {
    return errorMessage(error);
  }
}

async function record(plan: RecordPlan, checkpoint: Checkpoint, surroundings: Surroundings): Promise<void> {
  const store = openStore(plan.store, surroundings, plan.timeout, plan.spent);
  const result = await store.record(plan.identity, checkpoint);
  const files = count(checkpoint.snapshot.entries.length, 'file');
  if (result.kind === 'recorded') logLine(`checkpoint of ${files} recorded in the ${plan.store} store.`);
  else
    logLine(
      `checkpoint not recorded: ${result.why}. The next run compares with an earlier one, if there is any.`,
    );
}
