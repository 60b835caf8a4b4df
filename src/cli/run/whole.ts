import { OUTSIDE } from '../../core/history/standing.ts';
import type { ToRecord } from '../../core/modes/recording.ts';
import { track } from '../../core/modes/track.ts';
import { NoCheckpointError } from '../../core/verdict/verdict.ts';
import { findMissingProducts } from '../../files/products.ts';
import { commandText } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { jsonLine } from '../json.ts';
import { reportOf, reportTaken } from '../report.ts';
import { recordSuccess, withdraw } from './begin.ts';
import { presentTaker } from './mark-done.ts';
import { writeReport } from './report-file.ts';
import { notCheckpointed, type Run } from './run.ts';
import { firstChanges, verdictLine } from './words.ts';
import { doWork, type Work } from './work.ts';

/**
 * `run` without groups: the command runs once where anything changed. Its attempt need not be the one successor of what
 * it was judged on, since runs of one history take turns. Returns the exit code.
 */
export async function runWhole(run: Run): Promise<number> {
  const { request, surroundings, output, project, history, origin, beside } = run;
  const { tracker, values, executable, doing, forced } = request;
  const { directory, take } = project;
  // Only that there is no checkpoint is an error if the user wants it; doubt is a change.
  const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
  const { taken, verdict, toRecord } = await track(
    { tracker, values, ifNoCheckpoint, nothingIsRight: false, forced, origin, viewer: OUTSIDE, ...beside },
    history,
    doing.kind === 'mark-done' ? presentTaker(take) : take,
  );
  reportTaken(taken, directory, output);
  const { reason, baseline } = verdict;
  if (reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error')
    throw new NoCheckpointError(verdict, notCheckpointed(run));
  writeReport(run, verdict, taken);
  const command = commandText(executable, request.arguments);
  const line = verdictLine(verdict, taken, surroundings.now());
  if (doing.kind === 'dry-run') {
    const would = verdict.changed ? 'would run' : 'would skip';
    if (doing.format === 'json') output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
    else output.result([`${would} ${command}: ${line}`, ...firstChanges(verdict)]);
    return verdict.changed ? EXIT.no : EXIT.yes;
  }
  if (doing.kind === 'mark-done') return markDone(run, toRecord, command);
  if (!verdict.changed) {
    await settle(toRecord, run);
    output.notice(`skipped ${command}: ${line}`);
    return EXIT.yes;
  }
  if (verdict.why === undefined) output.notice(`running ${command}: ${line}`);
  else output.fault(`running ${command}: ${line}`);
  output.details(firstChanges(verdict));
  await output.flush();
  return runOnce(run, toRecord, {
    executable,
    arguments: request.arguments,
    told: { reason, group: undefined, comparison: verdict.comparison },
    signals: surroundings.signals,
    hasInput: true,
  });
}

/** Records the attempt, does the work, and records its success. */
async function runOnce(run: Run, toRecord: ToRecord, work: Work): Promise<number> {
  const { request, surroundings, output, project, history } = run;
  const { tracker, executable } = request;
  const attempt = toRecord.kind === 'attempt' ? toRecord : undefined;
  const begun = attempt && (await history.save(attempt.record.key, attempt.record));
  if (begun?.kind === 'not-saved') withdraw(run, begun.why);
  const worked = await doWork(work, run);
  switch (worked.kind) {
    case 'succeeded': {
      const { directory } = project;
      const [missing] = await findMissingProducts(tracker.generates, { ...surroundings, directory });
      if (missing !== undefined) {
        throw new Error(
          `${executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. No success is recorded; correct --generates or the command.`,
        );
      }
      const recorded =
        begun?.kind === 'saved' && attempt
          ? await recordSuccess(run, () => history.mark(attempt.success))
          : begun;
      if (recorded?.kind === 'not-saved')
        output.fault(
          `${executable} succeeded, but that was not recorded: ${recorded.why}. It will run again.`,
        );
      return EXIT.yes;
    }
    case 'interrupted':
      output.notice(`interrupted by ${worked.signal}; no success is recorded.`);
      return worked.code;
    case 'not-started':
      output.error(worked.why);
      return worked.code;
    case 'failed':
      return worked.code;
  }
}

/** Says that what is there is as it should be, without running anything. */
async function markDone({ output, history }: Run, toRecord: ToRecord, command: string): Promise<number> {
  const results =
    toRecord.kind === 'attempt'
      ? [await history.save(toRecord.record.key, toRecord.record), await history.mark(toRecord.success)]
      : toRecord.kind === 'settle'
        ? [await history.save(toRecord.record.key, toRecord.record)]
        : [];
  for (const result of results) if (result.kind === 'not-saved') throw notMarked(result.why);
  output.notice(
    results.length === 0 ? `${command} was done already.` : `marked as done: ${command}; nothing was run.`,
  );
  return EXIT.yes;
}

/** That something is marked as done and could not be recorded. */
export function notMarked(why: string): Error {
  return new Error(
    `It was not marked as done: ${why}. Make the folder writable, or choose another with --store.`,
  );
}

async function settle(toRecord: ToRecord, { history }: Run): Promise<void> {
  if (toRecord.kind === 'settle') await history.save(toRecord.record.key, toRecord.record);
}
