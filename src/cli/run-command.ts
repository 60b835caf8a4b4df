import { digestOf } from '../core/digest.ts';
import { type ProjectIdentity, projectIdentity } from '../core/history/identity.ts';
import { originOutside } from '../core/history/record.ts';
import { hasGroups } from '../core/tracker/compiled-tracker.ts';
import { Output } from './output.ts';
import { NO_TURN, takeOwnTurn } from './own-turn.ts';
import { openProject, type Project } from './project.ts';
import type { RunRequest } from './request.ts';
import { runGroups } from './run/groups.ts';
import type { Run } from './run/run.ts';
import { runWhole } from './run/whole.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command if something changed since it last succeeded, and records a success when it does; with groups once for
 * each that changed. What is recorded is the snapshot that was decided on, taken before the command: what the command
 * itself writes into tracked files must not become the baseline unseen.
 *
 * @returns the exit code: the command's own, 0 when it was not needed
 */
export async function runCommand(request: RunRequest, surroundings: Surroundings): Promise<number> {
  const grouped = hasGroups(request.tracker);
  refuseUnmeant(request, grouped);
  const output = new Output(surroundings.streams, request.quiet);
  const project = openProject(request, surroundings, output);
  const identity = identityOf(request);
  // Who only says what would run leaves no trace, and waits for nobody.
  const turn =
    request.doing.kind === 'dry-run' ? NO_TURN : await takeOwnTurn(project, identity, surroundings, output);
  try {
    const run: Run = {
      request,
      surroundings,
      output,
      project,
      history: project.history(identity),
      turn,
      origin: originOutside(surroundings.now()),
      beside: besideFiles(request, project),
    };
    const code = grouped ? await runGroups(run) : await runWhole(run);
    await output.flush();
    return code;
  } finally {
    turn.release();
  }
}

/** @throws UsageError for options that mean nothing with groups, or without */
function refuseUnmeant({ jobs, ifNoCheckpoint }: RunRequest, grouped: boolean): void {
  if (!grouped && jobs !== undefined) {
    throw new UsageError(
      'The option --jobs is given, but there are no groups. Add --group-by, --group or --groups, or leave it out.',
    );
  }
  if (grouped && ifNoCheckpoint === 'unchanged') {
    throw new UsageError(
      'The option --if-no-checkpoint=unchanged does not go with groups, each of which has a success of its own. Leave it out, and run once with --mark-done where the work is done already.',
    );
  }
}

/** Two commands do not share a history, nor does a command with other arguments. */
function identityOf(request: RunRequest): ProjectIdentity {
  const { name, executable } = request;
  return projectIdentity(
    'run',
    name !== undefined ? { name } : { command: [executable, ...request.arguments] },
  );
}

/** With a name, the command belongs to what is tracked; and a success counts in its own place alone. */
function besideFiles(request: RunRequest, project: Project): Run['beside'] {
  const command = digestOf(JSON.stringify([request.executable, ...request.arguments]));
  return {
    notes: { command, ...project.placeNotes() },
    alsoChanged: (record) => [
      ...(record.notes['command'] === command ? [] : (['command-changed'] as const)),
      ...project.placeReasons(record),
    ],
  };
}
