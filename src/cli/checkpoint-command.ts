import { type Checkpoint, createdAt, type Origin } from '../core/history/checkpoint.ts';
import { type Identity, projectIdentity } from '../core/history/identity.ts';
import { type Tracker, trackerDigest } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import { count } from '../core/verdict/describe.ts';
import { EXIT } from './exit-code.ts';
import { jsonLine } from './json.ts';
import { Output } from './output.ts';
import { openProject } from './project.ts';
import { reportTaken } from './report.ts';
import type { CheckpointRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Takes a checkpoint and records it: under its name or, without one, under what is tracked and as the project's
 * latest.
 *
 * @returns the exit code
 */
export async function checkpointCommand(
  request: CheckpointRequest,
  surroundings: Surroundings,
): Promise<number> {
  const output = new Output(surroundings.streams, request.quiet);
  const { directory, store, take } = openProject(request, surroundings, output);
  const { tracker, values } = request;
  const taken = await take(tracker, values);
  reportTaken(taken, directory, output);
  const { snapshot } = taken;
  const checkpoint: Checkpoint = { snapshot, tracker, origin: originHere(surroundings.now()) };
  for (const identity of identitiesOf(request.name, tracker, values)) {
    const recorded = await store.record(identity, checkpoint);
    if (recorded.kind === 'not-recorded') {
      throw new Error(
        `The checkpoint was not recorded: ${recorded.why}. Make the folder writable, or choose another with --store.`,
      );
    }
  }
  if (request.format === 'json') {
    output.raw(
      jsonLine({
        hash: snapshot.hash,
        files: snapshot.entries.length,
        bytes: taken.bytes,
        seconds: { scan: taken.seconds, total: surroundings.elapsed() / 1000 },
        patterns: tracker.patterns,
        unmatchedPatterns: taken.unmatchedPatterns,
        skipped: taken.skipped,
        createdAt: checkpoint.origin.createdAt,
      }),
    );
  } else {
    output.result([`checkpoint of ${count(snapshot.entries.length, 'file')}.`]);
  }
  await output.flush();
  return EXIT.yes;
}

/** Where a checkpoint comes from that no workflow run took. */
export function originHere(now: Date): Origin {
  return { runId: '', runAttempt: '', sha: '', ref: '', createdAt: createdAt(now) };
}

function identitiesOf(name: string | undefined, tracker: Tracker, values: Values): Identity[] {
  if (name !== undefined) return [projectIdentity('checkpoint', { name })];
  return [
    projectIdentity('checkpoint', { tracker: trackerDigest(tracker, values) }),
    projectIdentity('checkpoint', 'latest'),
  ];
}
