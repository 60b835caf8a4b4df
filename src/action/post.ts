import { getInput, getState } from '@actions/core';
import type { Record } from '../core/history/record.ts';
import { encodeRecord } from '../core/history/record-codec.ts';
import { recordLate } from '../core/modes/succession.ts';
import { errorMessage, withoutStop } from '../core/unknown.ts';
import { type Comparison, compare, isSame } from '../core/verdict/comparison.ts';
import { changeCounts, count } from '../core/verdict/describe.ts';
import { comparisonFrom } from '../core/verdict/report.ts';
import { driftVariable, tellDrift } from './drift.ts';
import type { Surroundings } from './environment.ts';
import { driftSummary } from './job-summary.ts';
import { logLine, logWarning } from './log.ts';
import { logChanges, writeSummary } from './report.ts';
import { JobFailure, runStage } from './stage.ts';
import {
  hasMark,
  leaveMark,
  type PostPlan,
  type PostRecord,
  readPlan,
  readRecord,
  stepFolders,
} from './step-folder.ts';
import { clockFor, openHistory, openStore, openWorkspace } from './wiring.ts';

/** After a job that succeeded: looks for drift, then records what main saw. */
export function post(): Promise<never> {
  return runStage(async (surroundings) => {
    const folder = getState('step');
    const { plan, record } = readLeft(folder, getState('drift'), getState('drift-variable'));
    if (plan.onDrift !== 'ignore') await lookForDrift(plan, record, surroundings);
    if (plan.record === undefined) return;
    await lookAtOthers(folder, surroundings);
    await recordLater(plan.record, record, surroundings);
  }, 'warn');
}

/** @throws JobFailure when what main left is gone, and the job is to fail on drift: nobody can tell that there is none */
function readLeft(folder: string, onDrift: string, variable: string): { plan: PostPlan; record: Record } {
  try {
    return { plan: readPlan(folder), record: readRecord(folder) };
  } catch (cause) {
    if (onDrift !== 'ignore') tellDrift(variable, true);
    const text = `What the step left for its end cannot be read: ${errorMessage(cause)}`;
    throw onDrift === 'fail' ? new JobFailure(text, { cause }) : new Error(text, { cause });
  }
}

/** @throws JobFailure on drift where `on-drift` is `fail`; the job has then failed, and nothing is recorded */
async function lookForDrift(plan: PostPlan, record: Record, surroundings: Surroundings): Promise<void> {
  const variable = driftVariable(plan.name);
  const drift = await findDrift(record, surroundings);
  const drifted = typeof drift === 'string' || !isSame(drift);
  // Two steps of one name: what one of them saw, the other must not take back.
  tellDrift(variable, drifted || surroundings.env[variable] === 'true');
  if (typeof drift === 'string') {
    const text = `drift unknown: ${drift}`;
    if (plan.onDrift === 'fail') throw failed(text, surroundings);
    return logWarning(`${text}.`);
  }
  if (!drifted) return;
  const text = `drift: the job changed tracked files after this step: ${changeCounts(drift)}`;
  logLine(`${text}.`);
  logChanges(drift);
  if (plan.summary !== 'never') writeSummary(driftSummary(plan.name, drift), surroundings);
  if (plan.onDrift === 'fail')
    throw failed(`${text}. Commit what the job generates, or set on-drift to "report".`, surroundings);
}

/** The job fails; on runners on which later posts run all the same, none of them records. */
function failed(text: string, { jobFolder }: Surroundings): JobFailure {
  leaveMark(jobFolder, 'drift', 'failed');
  return new JobFailure(text);
}

/** How the tracked files differ from what main saw, or why that cannot be told. */
async function findDrift(record: Record, surroundings: Surroundings): Promise<Comparison | string> {
  // Products are what the job makes; they are no drift.
  const tracker = { ...record.tracker, generates: [] };
  try {
    const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, record.snapshot.values);
    return comparisonFrom(compare(record.snapshot, snapshot), tracker.workingDirectory);
  } catch (error) {
    return withoutStop(errorMessage(error));
  }
}

/**
 * Posts run in the reverse order of their steps, so an earlier step that fails the job on drift would do so after this
 * one has recorded. Whoever records first looks at all of them.
 *
 * @throws JobFailure when the job is about to be failed by another step
 */
async function lookAtOthers(own: string, surroundings: Surroundings): Promise<void> {
  const { jobFolder } = surroundings;
  if (hasMark(jobFolder, 'drift', 'failed'))
    throw new Error('Nothing is recorded, since drift fails the job.');
  for (const folder of stepFolders(jobFolder)) {
    if (folder === own || readPlan(folder).onDrift !== 'fail') continue;
    const drift = await findDrift(readRecord(folder), surroundings);
    if (typeof drift !== 'string' && isSame(drift)) continue;
    const what = typeof drift === 'string' ? `drift unknown: ${drift}` : `drift: ${changeCounts(drift)}`;
    throw failed(`Nothing is recorded, since another step fails the job: ${what}.`, surroundings);
  }
}

async function recordLater(plan: PostRecord, record: Record, surroundings: Surroundings): Promise<void> {
  if (plan.kind === 'success' && plan.outcomeGiven && !succeeded(getInput('outcome'))) return;
  const { store } = openStore(plan.store, surroundings, plan.timeout, plan.spent);
  const bytes = plan.kind === 'success' ? Buffer.alloc(0) : encodeRecord(record);
  const { history } = plan;
  const saved =
    plan.kind === 'attempt' && history !== undefined
      ? await recordLate(openHistory(store, history, history), record, clockFor(plan.timeout))
      : await store.save(plan.key, bytes);
  const { what, otherwise } = WORDS[plan.kind];
  const files = record.snapshot.entries.length;
  const ofWhat = files === 0 ? 'nothing, since no file is tracked,' : count(files, 'file');
  if (saved.kind === 'saved') logLine(`${what} of ${ofWhat} recorded in the ${plan.store} store.`);
  else logLine(`${what} not recorded: ${saved.why}. ${otherwise}`);
}

const WORDS: Readonly<
  globalThis.Record<PostRecord['kind'], { readonly what: string; readonly otherwise: string }>
> = {
  success: { what: 'success', otherwise: 'The next run cannot know of it, and does the work again.' },
  settle: { what: 'success', otherwise: 'The next run compares once more.' },
  attempt: {
    what: 'attempt',
    otherwise: 'If the work left something half done, later runs cannot know of it.',
  },
};

/** Whether the step that does the work, of which `outcome` tells, has succeeded. */
function succeeded(outcome: string): boolean {
  if (outcome === 'success') return true;
  if (outcome === '') {
    logWarning(
      `Nothing is recorded: the input outcome is empty at the end of the job, so there is no step of that id. Write outcome: \${{ steps.ID.outcome }} with the id of the step that does the work.`,
    );
  } else {
    logLine(`nothing is recorded, since the outcome of the work is ${JSON.stringify(outcome)}.`);
  }
  return false;
}
