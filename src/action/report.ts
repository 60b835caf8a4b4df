import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import type { CheckpointTaken } from '../core/modes/checkpoint.ts';
import type { Taken } from '../core/modes/taking.ts';
import { nulTerminated } from '../core/snapshot/path-list.ts';
import { namePatterns } from '../core/tracker/patterns/unmatched.ts';
import { errorMessage } from '../core/unknown.ts';
import { type Comparison, changedCount, changedPaths } from '../core/verdict/comparison.ts';
import { count, describeVerdict } from '../core/verdict/describe.ts';
import { createReport } from '../core/verdict/report.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import type { Surroundings } from './environment.ts';
import type { IfNoFilesFound, Request } from './inputs.ts';
import { logDebug, logGroup, logLine, logWarning } from './log.ts';
import { changedGroups, verdictOutputs } from './outputs.ts';
import { checkpointSummary, verdictSummary } from './summary.ts';

const MOST_LOGGED_FILES = 100;

/** Tells what was odd about taking a snapshot. @throws Error when a pattern matched nothing and that is an error */
export function reportTaken(taken: Taken, ifNoFilesFound: IfNoFilesFound): void {
  const patterns = namePatterns(taken.unmatchedPatterns);
  if (patterns !== '' && ifNoFilesFound !== 'ignore') {
    const text = `No files match ${patterns}. Check the pattern, or check out the repository first.`;
    if (ifNoFilesFound === 'error') throw new Error(text);
    logWarning(text);
  }
  for (const { path, kind } of taken.skipped) logLine(`not tracked, since it is a ${kind}: ${path}`);
  for (const { path, why } of taken.unparsed) {
    logWarning(
      `Tracked whole, since its fields cannot be read: ${path} is ${why}. Correct the file, or leave it out of the fields.`,
    );
  }
  const megabytes = (taken.bytes / 1e6).toFixed(1);
  logDebug(
    `${count(taken.snapshot.entries.length, 'file')}, ${megabytes} MB, ${taken.seconds.toFixed(3)} s to find and hash`,
  );
}

/** Writes outputs, report, log and summary of a step that compared. */
export async function reportVerdict(
  verdict: Verdict,
  taken: Taken | undefined,
  request: Request,
  surroundings: Surroundings,
  folder: string,
): Promise<void> {
  const paths = { changedFiles: join(folder, 'changed-files'), report: join(folder, 'report.json') };
  const facts = {
    snapshot: taken?.snapshot,
    bytes: taken?.bytes ?? 0,
    // performance.now() counts from the start of the process.
    seconds: { scan: taken?.seconds ?? 0, total: performance.now() / 1000 },
    groups: taken?.judgeGroups(verdict),
  };
  writeFileSync(paths.changedFiles, nulTerminated(changedPaths(verdict.comparison)));
  writeFileSync(paths.report, JSON.stringify(createReport(verdict, facts)));
  for (const [name, value] of Object.entries(verdictOutputs(verdict, taken?.snapshot, paths, facts.groups)))
    setOutput(name, value);

  const now = new Date();
  const files = taken?.snapshot.entries.length ?? 0;
  logLine(labelled(request.name, describeVerdict(verdict, files, now)));
  const groups = changedGroups(facts.groups);
  if (groups.length > 0) logLine(`changed groups: ${groups.join(', ')}`);
  if (verdict.baseline !== undefined) logChanges(verdict.comparison);
  logDebug(`${facts.seconds.total.toFixed(3)} s from start to verdict`);
  if (request.summary === 'always' || (request.summary === 'changed' && verdict.changed)) {
    await writeSummary(
      verdictSummary({ name: request.name, verdict, files, groups: facts.groups }, surroundings.runUrl, now),
      surroundings,
    );
  }
}

/** Writes outputs, log and summary of a step that took a checkpoint. */
export async function reportCheckpoint(
  done: CheckpointTaken,
  request: Request,
  surroundings: Surroundings,
): Promise<void> {
  const { snapshot } = done.checkpoint;
  setOutput('hash', snapshot.hash);
  const recorded = done.recorded.filter(({ result }) => result.kind === 'recorded').map(({ store }) => store);
  const files = count(snapshot.entries.length, 'file');
  const where =
    recorded.length === 0 ? 'recorded nowhere' : `recorded in the store ${recorded.join(' and ')}`;
  logLine(labelled(request.name, `checkpoint of ${files}, ${where}.`));
  for (const { store, result } of done.recorded) {
    if (result.kind === 'not-recorded') logLine(`not recorded in the store ${store}: ${result.why}.`);
  }
  if (request.summary === 'always') {
    await writeSummary(checkpointSummary(request.name, snapshot.entries.length, recorded), surroundings);
  }
}

/** Lists the changed files in a collapsed group. */
export function logChanges(comparison: Comparison): void {
  const total = changedCount(comparison);
  if (total === 0) return;
  const lines = (['modified', 'added', 'removed'] as const).flatMap((kind) =>
    comparison[kind].slice(0, MOST_LOGGED_FILES).map((path) => `${kind.padEnd(8)}  ${path}`),
  );
  const shown = lines.slice(0, MOST_LOGGED_FILES);
  if (total > shown.length)
    shown.push(`and ${count(total - shown.length, 'more file')}; the report lists them all`);
  logGroup(count(total, 'changed file'), shown);
}

/** Appends to the job summary, where there is one; that it cannot be written is no reason to fail. */
export async function writeSummary(html: string, surroundings: Surroundings): Promise<void> {
  if (!surroundings.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await summary.addRaw(html).write();
  } catch (error) {
    logLine(`no summary: ${errorMessage(error)}`);
  }
}

function labelled(name: string, text: string): string {
  return name === '' ? text : `${name}: ${text}`;
}
