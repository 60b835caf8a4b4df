import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import type { CheckpointTaken } from '../core/modes/checkpoint.ts';
import type { Taken } from '../core/modes/taking.ts';
import { nulTerminated } from '../core/snapshot/path-list.ts';
import { namePatterns } from '../core/tracker/patterns/unmatched.ts';
import { errorMessage, withoutStop } from '../core/unknown.ts';
import { type Comparison, changedCount, changedPaths } from '../core/verdict/comparison.ts';
import { count, describeVerdict, digits } from '../core/verdict/describe.ts';
import { createReport, seenFromWorkingDirectory } from '../core/verdict/report.ts';
import type { Verdict } from '../core/verdict/verdict.ts';
import type { Surroundings } from './environment.ts';
import type { CheckInputs, CheckpointInputs, IfNoFilesFound, PlanInputs, TrackInputs } from './inputs.ts';
import { checkpointSummary, verdictSummary } from './job-summary.ts';
import { logDebug, logGroup, logLine, logWarning } from './log.ts';
import { changedGroups, verdictOutputs } from './outputs.ts';
import { absentWords } from './steps/no-checkpoint.ts';

const MOST_LOGGED_FILES = 100;
const MOST_LOGGED_GROUPS = 100;

/** Tells what was odd about taking a snapshot. @throws Error when a pattern matched nothing and that is an error */
export function reportTaken(taken: Taken, ifNoFilesFound: IfNoFilesFound): void {
  const patterns = namePatterns(taken.unmatchedPatterns);
  if (patterns !== '' && ifNoFilesFound !== 'ignore') {
    const empty = namePatterns(taken.emptyFolders);
    const remedy =
      empty === ''
        ? 'Check the pattern, or check out the repository first.'
        : `There is nothing in ${empty}. If that is a submodule, set "submodules: true" at actions/checkout.`;
    const text = `No files match ${patterns}. ${remedy}`;
    if (ifNoFilesFound === 'error') throw new Error(text);
    logWarning(text);
  }
  for (const { path, kind } of taken.skipped) logLine(`not tracked, since it is a ${kind}: ${path}`);
  for (const { path, why } of taken.unparsed) {
    logWarning(
      `Tracked whole, since its fields cannot be read: ${path}: ${why}. Correct the file, or leave it out of the fields.`,
    );
  }
  for (const warning of taken.warnings) logWarning(warning);
  const megabytes = (taken.bytes / 1e6).toFixed(1);
  logDebug(
    `${count(taken.snapshot.entries.length, 'file')}, ${megabytes} MB, ${taken.seconds.toFixed(3)} s to find and hash`,
  );
}

/**
 * Writes outputs, report, log and summary of a step that compared.
 *
 * @param recorded what was or will be recorded, in words
 */
export function reportVerdict(
  judged: Verdict,
  taken: Taken | undefined,
  request: CheckInputs | PlanInputs | TrackInputs,
  surroundings: Surroundings,
  folder: string,
  recorded: string,
): void {
  const directory = taken?.compiled.tracker.workingDirectory ?? '.';
  const verdict = seenFromWorkingDirectory(judged, directory);
  const { comparison } = verdict;
  const paths = {
    changedFiles: join(folder, 'changed-files'),
    existingFiles: join(folder, 'existing-files'),
    report: join(folder, 'report.json'),
  };
  const facts = {
    snapshot: taken?.snapshot,
    bytes: taken?.bytes ?? 0,
    // performance.now() counts from the start of the process.
    seconds: { scan: taken?.seconds ?? 0, total: performance.now() / 1000 },
  };
  writeFileSync(paths.changedFiles, nulTerminated(changedPaths(comparison)));
  writeFileSync(paths.existingFiles, nulTerminated([...comparison.added, ...comparison.modified].sort()));
  writeFileSync(paths.report, JSON.stringify(createReport(verdict, facts)));
  writeOutputs(verdictOutputs(verdict, taken?.snapshot, paths));

  const asked = {
    files: taken?.snapshot.entries.length,
    absent: absentWords(request),
    now: new Date(),
  };
  logLine(labelled(request.name, describeVerdict(verdict, asked)));
  const groups = changedGroups(verdict);
  if (groups.length > 0) {
    const left = groups.length - MOST_LOGGED_GROUPS;
    const more = left > 0 ? ` and ${digits(left)} more; the report lists them all` : '';
    logLine(`changed groups: ${groups.slice(0, MOST_LOGGED_GROUPS).join(', ')}${more}`);
  }
  if (verdict.baseline !== undefined) logChanges(comparison);
  logDebug(`${facts.seconds.total.toFixed(3)} s from start to verdict`);
  if (request.summary === 'always' || (request.summary === 'changed' && verdict.changed)) {
    const html = verdictSummary({ name: request.name, verdict, asked, recorded }, surroundings.runUrl);
    writeSummary(html, surroundings);
  }
}

/** @throws Error where they can't be written */
function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (cause) {
    const why = withoutStop(errorMessage(cause));
    throw new Error(
      `The outputs cannot be written: ${why}. The step fails, since later steps would take it for unchanged.`,
      { cause },
    );
  }
}

/** Writes outputs, log and summary of a step that took a checkpoint. */
export function reportCheckpoint(
  done: CheckpointTaken,
  request: CheckpointInputs,
  surroundings: Surroundings,
): void {
  const { snapshot } = done.record;
  setOutput('hash', snapshot.hash);
  const recorded = done.recorded.filter(({ result }) => result.kind === 'saved').map(({ store }) => store);
  setOutput('recorded', String(recorded.includes(request.store)));
  const files =
    snapshot.entries.length === 0 ? 'nothing: no file is tracked' : count(snapshot.entries.length, 'file');
  const stores = `the ${recorded.length === 1 ? 'store' : 'stores'} ${recorded.join(' and ')}`;
  const where = recorded.length === 0 ? 'recorded nowhere' : `recorded in ${stores}`;
  logLine(labelled(request.name, `checkpoint of ${files}, ${where}.`));
  for (const { store, result } of done.recorded) {
    if (result.kind === 'not-saved') logLine(`not recorded in the store ${store}: ${result.why}.`);
  }
  if (request.summary === 'always')
    writeSummary(checkpointSummary(request.name, files, recorded), surroundings);
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
export function writeSummary(html: string, { env: { GITHUB_STEP_SUMMARY: file } }: Surroundings): void {
  if (!file) return;
  try {
    appendFileSync(file, html);
  } catch (error) {
    logLine(`no summary: ${errorMessage(error)}`);
  }
}

function labelled(name: string, text: string): string {
  return name === '' ? text : `${name}: ${text}`;
}
