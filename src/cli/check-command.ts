import { type Identity, projectIdentity } from '../core/history/identity.ts';
import { type Checked, check } from '../core/modes/check.ts';
import { nulTerminated } from '../core/snapshot/path-list.ts';
import { trackerDigest } from '../core/tracker/tracker.ts';
import { changedPaths } from '../core/verdict/comparison.ts';
import { describeVerdict } from '../core/verdict/describe.ts';
import { EXIT } from './exit-code.ts';
import { jsonLine } from './json.ts';
import { Output } from './output.ts';
import { openProject } from './project.ts';
import { changeLines, groupLines, reportOf, reportTaken } from './report.ts';
import type { CheckRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Compares with the checkpoint: `changed`, `same` and `diff`. A checkpoint that is damaged and a store that fails
 * are doubt, and doubt is a change; only that there is no checkpoint at all has an exit code of its own.
 *
 * @returns the exit code
 */
export async function checkCommand(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, request.quiet);
  const project = openProject(request, surroundings, output);
  const { directory, history, take } = project;
  const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
  const { tracker, values, generates } = request;
  // No workflow run took the checkpoints here, so none is preferred.
  const checked = await check(
    {
      ...{ tracker, values, generates, ifNoCheckpoint, nothingIsRight: false, runId: '', isRerun: false },
      notes: project.placeNotes(),
      alsoChanged: project.placeReasons,
    },
    [history(identityOf(request))],
    take,
  );
  if (checked.taken !== undefined) reportTaken(checked.taken, directory, output);
  // A group that is new beside others is a change, and no missing checkpoint.
  const { reason, baseline } = checked.verdict;
  const missing = reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error';
  reportChecked(checked, missing, request, surroundings, output);
  if (missing) output.error(notCheckpointed(request, directory));
  await output.flush();
  return missing ? EXIT.notCheckpointed : answer(request.command, checked.verdict.changed);
}

function identityOf({ name, tracker, values }: CheckRequest): Identity {
  if (name !== undefined) return projectIdentity('checkpoint', { name });
  return projectIdentity(
    'checkpoint',
    // A checkpoint says nothing of what groups need, so that does not tell one from another.
    tracker === undefined ? 'latest' : { tracker: trackerDigest({ ...tracker, needs: undefined }, values) },
  );
}

function answer(command: CheckRequest['command'], changed: boolean): number {
  switch (command) {
    case 'changed':
      return changed ? EXIT.yes : EXIT.no;
    case 'same':
      return changed ? EXIT.no : EXIT.yes;
    case 'diff':
      return EXIT.yes;
  }
}

function reportChecked(
  { taken, verdict }: Checked,
  missing: boolean,
  request: CheckRequest,
  surroundings: Surroundings,
  output: Output,
): void {
  const line = describeVerdict(verdict, {
    files: taken?.snapshot.entries.length,
    absent: `there is no checkpoint${ofName(request.name)} yet`,
    now: surroundings.now(),
  });
  if (request.format === 'json') output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
  if (missing) return;
  if (request.format === 'null') output.raw(nulTerminated(changedPaths(verdict.comparison)));
  // What is broken is told wherever the verdict itself is not shown.
  if (verdict.why !== undefined && (request.quiet || request.format !== 'text')) output.fault(line);
  if (request.format === 'text') {
    const changes = request.command === 'diff' ? changeLines(verdict.comparison) : [];
    output.result([line, ...groupLines(verdict), ...changes]);
  }
}

function ofName(name: string | undefined): string {
  return name === undefined ? '' : ` of the name ${JSON.stringify(name)}`;
}

function notCheckpointed({ name, tracker }: CheckRequest, directory: string): string {
  const patterns = tracker?.patterns.map((pattern) => JSON.stringify(pattern)).join(' ');
  const what = name !== undefined ? `the name ${JSON.stringify(name)}` : (patterns ?? 'any files');
  return `Not checkpointed: there is no checkpoint of ${what} in ${directory}. Take one with "file-tracker checkpoint", or say what to answer with --if-no-checkpoint.`;
}
