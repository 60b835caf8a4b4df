import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { OUTSIDE } from '../../core/history/standing.ts';
import { type PlanOutcome, plan } from '../../core/modes/plan.ts';
import { count } from '../../core/verdict/describe.ts';
import { groupsOf, NoCheckpointError } from '../../core/verdict/verdict.ts';
import { DISK_CLOCK } from '../../stores/clock.ts';
import { commandText } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { jsonLine } from '../json.ts';
import { reportOf, reportTaken } from '../report.ts';
import { recordSuccess, withdraw } from './begin.ts';
import { GroupRuns } from './group-runs.ts';
import { presentTaker } from './mark-done.ts';
import { writeReport } from './report-file.ts';
import { notCheckpointed, type Run } from './run.ts';
import { Successes } from './successes.ts';
import { notMarked } from './whole.ts';
import { firstChanges, groupReason, verdictLine } from './words.ts';

/** `run` with groups: the command runs once for each that changed, and each has a success of its own. Returns the exit code. */
export async function runGroups(run: Run): Promise<number> {
  const { request, surroundings, output, project } = run;
  const { doing } = request;
  if (request.ifNoCheckpoint === 'error') await refuseNoCheckpoint(run);
  const outcome = await planGroups(run);
  const { taken, verdict, recording } = outcome;
  reportTaken(taken, project.directory, output);
  writeReport(run, verdict, taken);
  const changed = groupsOf(verdict).filter((part) => part.changed);
  const command = commandText(request.executable, request.arguments);
  const all = groupsOf(verdict).filter(({ gone }) => !gone).length;
  if (all === 0) {
    throw new Error(
      'There is no group, so nothing can be run: no folder with files matches. Check the pattern of --group-by, and the folder that it is relative to (--cwd).',
    );
  }
  const line = verdictLine(verdict, taken, surroundings.now());
  const forGroups = `${command} for ${changed.length} of ${all} groups`;
  if (doing.kind === 'dry-run') {
    if (doing.format === 'json') output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
    else if (changed.length === 0) output.result([`would skip ${command}: ${line}`]);
    else
      output.result([
        `would run ${forGroups}: ${line}`,
        ...changed.flatMap((part) => [`${part.name} (${groupReason(part, verdict)})`, ...firstChanges(part)]),
      ]);
    return changed.length > 0 ? EXIT.no : EXIT.yes;
  }
  if (doing.kind === 'mark-done') return markDone(run, recording, command);
  const successes = new Successes(run, outcome);
  if (recording.kind === 'settle') await run.history.save(recording.record.key, recording.record);
  await successes.recordGone();
  if (changed.length === 0) {
    await successes.recordWhole();
    output.notice(`skipped ${command}: ${line}`);
    return EXIT.yes;
  }
  if (verdict.why === undefined) output.notice(`running ${forGroups}: ${line}`);
  else output.fault(`running ${forGroups}: ${line}`);
  await output.flush();
  if (recording.kind === 'not-recorded') withdraw(run, recording.why);
  return new GroupRuns(run, outcome, successes).work(changed);
}

/** @throws NoCheckpointError where nothing has ever been begun */
async function refuseNoCheckpoint(run: Run): Promise<void> {
  const { kind } = await run.history.look(OUTSIDE);
  if (kind === 'nothing')
    throw new NoCheckpointError({ reason: 'no-checkpoint', why: undefined }, notCheckpointed(run));
}

function planGroups({ request, project, history, origin, beside }: Run): Promise<PlanOutcome> {
  const { tracker, values, forced, doing } = request;
  const { directory, take } = project;
  return plan(
    {
      ...{ tracker, values, origin, forced, ...beside },
      viewer: OUTSIDE,
      records: doing.kind !== 'dry-run',
      ifNoCheckpoint: 'changed',
      nothingIsRight: false,
    },
    {
      history,
      take: doing.kind === 'mark-done' ? presentTaker(take) : take,
      clock: DISK_CLOCK,
      alone: true,
      isFolder: (path) => isFolder(resolve(directory, path)),
    },
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Records that the present is as it should be, for all groups: a success of all that was pending. */
async function markDone(run: Run, recording: PlanOutcome['recording'], command: string): Promise<number> {
  const { output, history } = run;
  switch (recording.kind) {
    case 'not-recorded':
      throw notMarked(recording.why);
    case 'nothing':
    case 'settle':
      if (recording.kind === 'settle') await history.save(recording.record.key, recording.record);
      output.notice(`${command} was done already, for all groups.`);
      return EXIT.yes;
    case 'recorded': {
      const marked = await recordSuccess(run, () => history.mark(recording.success));
      if (marked.kind === 'not-saved') throw notMarked(marked.why);
      const pending = recording.record.parts.filter((part) => part.pending).length;
      output.notice(`marked as done: ${command}, for ${count(pending, 'group')}; nothing was run.`);
      return EXIT.yes;
    }
  }
}
