import { constants } from 'node:os';
import { digestOf } from '../core/digest.ts';
import { type Identity, projectIdentity } from '../core/history/identity.ts';
import { track } from '../core/modes/track.ts';
import { trackerDigest } from '../core/tracker/tracker.ts';
import { describeVerdict } from '../core/verdict/describe.ts';
import { NoCheckpointError } from '../core/verdict/verdict.ts';
import { findMissingProducts } from '../files/products.ts';
import { originHere } from './checkpoint-command.ts';
import { type Ended, runChild } from './child.ts';
import { commandText, findCommand, notFound, notStarted } from './command.ts';
import { EXIT } from './exit-code.ts';
import { Output } from './output.ts';
import { openProject } from './project.ts';
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
  const { directory, folder, store, take } = openProject(request, surroundings, output);
  const { tracker, values, executable } = request;
  const command = commandText(executable, request.arguments);
  const identity = identityOf(request);
  // Only that there is no checkpoint is an error if the user wants it; doubt is a change.
  const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
  const { taken, verdict } = await track({ identity, tracker, values, ifNoCheckpoint }, store, take);
  reportTaken(taken, directory, output);
  if (verdict.reason === 'no-checkpoint' && request.ifNoCheckpoint === 'error') {
    throw new NoCheckpointError(
      verdict.reason,
      `Not checkpointed: ${executable} has not succeeded yet in ${directory}. Leave out --if-no-checkpoint=error to run it.`,
    );
  }
  const line = describeVerdict(verdict, taken.snapshot.entries.length, surroundings.now());
  if (!verdict.changed) {
    output.notice(`skipped ${command}: ${line}`);
    await output.flush();
    return EXIT.yes;
  }
  if (verdict.why === undefined) output.notice(`running ${command}: ${line}`);
  else output.fault(`running ${command}: ${line}`);
  await output.flush();

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
    env,
    signals,
    platform,
    onTerminal,
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
    const origin = originHere(surroundings.now());
    const recorded = await store.record(identity, { snapshot: taken.snapshot, tracker, origin });
    if (recorded.kind === 'not-recorded') {
      output.fault(`${executable} succeeded, but that was not recorded: ${recorded.why}. It will run again.`);
    }
  }
  if (ended.kind === 'not-started') output.error(notStarted(executable, ended.code));
  await output.flush();
  return exitCodeOf(ended);
}

/** Two commands on the same files do not share, nor does a command with other arguments. */
function identityOf(request: RunRequest): Identity {
  const { name, tracker, values } = request;
  if (name !== undefined) return projectIdentity('run', { name });
  const what = [trackerDigest(tracker, values), request.executable, ...request.arguments];
  return projectIdentity('run', { tracker: digestOf(JSON.stringify(what)) });
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
