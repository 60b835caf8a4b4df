import { constants } from 'node:os';
import { digestOf } from '../core/digest.ts';
import { type ProjectIdentity, projectIdentity } from '../core/history/identity.ts';
import { prefixOf, UNKNOWN } from '../core/history/keys.ts';
import type { Viewer } from '../core/history/standing.ts';
import { type TrackRequest, track } from '../core/modes/track.ts';
import { describeVerdict } from '../core/verdict/describe.ts';
import { NoCheckpointError } from '../core/verdict/verdict.ts';
import { findMissingProducts } from '../files/products.ts';
import { originHere } from './checkpoint-command.ts';
import { type Ended, runChild } from './child.ts';
import { commandText, findCommand, notFound, notStarted } from './command.ts';
import { EXIT } from './exit-code.ts';
import { Output } from './output.ts';
import { nothingRecorded, type OwnTurn, takeOwnTurn } from './own-turn.ts';
import { openProject, type Project } from './project.ts';
import { reportTaken } from './report.ts';
import type { RunRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs a command if something changed since it last succeeded, and records a checkpoint when it does. What is
 * recorded is the snapshot that was decided on, taken before the command: what the command itself writes into
 * tracked files must not become the baseline unseen.
 *
 * @returns the exit code: the command's own, 0 when it was not needed
 */
export async function runCommand(request: RunRequest, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, request.quiet);
  const project = openProject(request, surroundings, output);
  const turn = await takeOwnTurn(project, identityOf(request), surroundings, output);
  try {
    return await runInTurn(request, surroundings, output, project, turn);
  } finally {
    turn.release();
  }
}

async function runInTurn(
  request: RunRequest,
  surroundings: Surroundings,
  output: Output,
  project: Project,
  turn: OwnTurn,
): Promise<number> {
  const { directory, folder, history: open, take } = project;
  const { tracker, values, executable } = request;
  const command = commandText(executable, request.arguments);
  const history = open(identityOf(request));
  // Only that there is no checkpoint is an error if the user wants it; doubt is a change.
  const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
  const { taken, verdict, toRecord } = await track(
    {
      tracker,
      values,
      ifNoCheckpoint,
      nothingIsRight: false,
      forced: false,
      origin: originHere(surroundings.now()),
      viewer: HERE,
      ...commandNotes(request, project),
    },
    history,
    take,
  );
  reportTaken(taken, directory, output);
  const { reason, baseline } = verdict;
  // A group that is new beside others is a change, and no missing checkpoint.
  if (reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error') {
    throw new NoCheckpointError(
      verdict,
      `Not checkpointed: ${executable} has not succeeded yet in ${directory}. Leave out --if-no-checkpoint=error to run it.`,
    );
  }
  const line = describeVerdict(verdict, {
    files: taken.snapshot.entries.length,
    absent: 'it has not succeeded here yet',
    now: surroundings.now(),
  });
  if (!verdict.changed) {
    if (toRecord.kind === 'settle') await history.save(toRecord.key, toRecord.record);
    output.notice(`skipped ${command}: ${line}`);
    await output.flush();
    return EXIT.yes;
  }
  if (verdict.why === undefined) output.notice(`running ${command}: ${line}`);
  else output.fault(`running ${command}: ${line}`);
  await output.flush();
  const attempt = toRecord.kind === 'attempt' ? toRecord : undefined;
  const begun = attempt && (await history.save(attempt.key, attempt.record));
  if (begun?.kind === 'not-saved') {
    const withdrawn = project.store.withdraw(prefixOf(history.row, 'a'));
    if (withdrawn.kind === 'not-withdrawn') throw nothingRecorded(project.place.root, begun.why);
    output.fault(`that ${executable} runs was not recorded: ${begun.why}. It will run again.`);
  }

  const found = findCommand(executable, request.arguments, folder, surroundings);
  if (found.kind !== 'found') {
    output.error(notFound(executable, found));
    await output.flush();
    return found.kind === 'absent' ? EXIT.notFound : EXIT.notExecutable;
  }
  const { env, signals, streams, platform } = surroundings;
  const onTerminal = Object.values(streams).some(({ isTTY }) => isTTY === true);
  const { ended, interrupted } = await runChild({
    command: found,
    cwd: folder,
    env: { ...env, ...turn.env },
    signals,
    platform,
    onTerminal,
    starting: turn.starting,
  });
  if (interrupted !== undefined) {
    output.notice(`interrupted by ${interrupted}; no checkpoint is recorded.`);
  } else if (ended.kind === 'exited' && ended.code === 0) {
    const [missing] = await findMissingProducts(tracker.generates, { ...surroundings, directory });
    if (missing !== undefined) {
      throw new Error(
        `${executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. No checkpoint is recorded; correct --generates or the command.`,
      );
    }
    const recorded = !turn.stands()
      ? ({ kind: 'not-saved', why: `${project.place.root} was removed meanwhile` } as const)
      : begun?.kind === 'saved' && attempt
        ? await history.mark(attempt.success)
        : begun;
    if (recorded?.kind === 'not-saved')
      output.fault(`${executable} succeeded, but that was not recorded: ${recorded.why}. It will run again.`);
  }
  if (ended.kind === 'not-started') output.error(notStarted(executable, ended.code));
  await output.flush();
  return exitCodeOf(ended);
}

/** A place on disk knows neither jobs nor occasions. */
const HERE: Viewer = { job: UNKNOWN, occasion: UNKNOWN, runId: '', recordedHere: () => false };

/** Two commands do not share a history, nor does a command with other arguments. */
function identityOf(request: RunRequest): ProjectIdentity {
  const { name, executable } = request;
  return projectIdentity(
    'run',
    name !== undefined ? { name } : { command: [executable, ...request.arguments] },
  );
}

/** With a name, the command belongs to what is tracked; and a success counts in its own place alone. */
function commandNotes(request: RunRequest, project: Project): Pick<TrackRequest, 'notes' | 'alsoChanged'> {
  const command = digestOf(JSON.stringify([request.executable, ...request.arguments]));
  return {
    notes: { command, ...project.placeNotes() },
    alsoChanged: (record) => [
      ...(record.notes['command'] === command ? [] : (['command-changed'] as const)),
      ...project.placeReasons(record),
    ],
  };
}

function exitCodeOf(ended: Ended): number {
  switch (ended.kind) {
    case 'exited':
      return ended.code;
    case 'killed':
      return EXIT.signal + (constants.signals[ended.signal] ?? 0);
    case 'not-started':
      return ended.code === 'ENOENT' ? EXIT.notFound : EXIT.notExecutable;
  }
}
