import { type ProjectIdentity, projectIdentity } from '../core/history/identity.ts';
import { originOutside, type Record } from '../core/history/record.ts';
import { checkpoint } from '../core/modes/checkpoint.ts';
import { namePatterns } from '../core/tracker/patterns/unmatched.ts';
import { type Tracker, trackerDigest } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';
import { count, wholeSeconds } from '../core/verdict/describe.ts';
import { noteAbout } from './about.ts';
import { EXIT } from './exit-code.ts';
import { jsonLine } from './json.ts';
import { Output } from './output.ts';
import { openProject, type Project } from './project.ts';
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
  const project = openProject(request, surroundings, output);
  const { directory, history, take } = project;
  const { tracker, values } = request;
  const origin = originOutside(surroundings.now());
  const identities = identitiesOf(request.name, tracker, values);
  const { taken, recorded } = await checkpoint(
    { tracker, values, origin, notes: () => preparedNotes(project, identities, tracker) },
    identities.map(history),
    take,
    (snapshotTaken) => {
      const isNothing = snapshotTaken.snapshot.entries.length === 0;
      // The error names the patterns.
      reportTaken(isNothing ? { ...snapshotTaken, unmatchedPatterns: [] } : snapshotTaken, directory, output);
      if (isNothing) {
        const patterns = namePatterns(snapshotTaken.unmatchedPatterns) || 'the patterns';
        throw new Error(
          `There is nothing to checkpoint: no files match ${patterns}. Check what was given, and the folder that it is relative to (--cwd).`,
        );
      }
    },
  );
  for (const { result } of recorded) {
    if (result.kind === 'not-saved') throw notRecorded(result.why);
  }
  const { snapshot } = taken;
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
        createdAt: wholeSeconds(origin.createdAt),
      }),
    );
  } else {
    output.result([`checkpoint of ${count(snapshot.entries.length, 'file')}.`]);
  }
  await output.flush();
  return EXIT.yes;
}

/** @throws Error when nothing can be recorded */
function preparedNotes(
  { place, placeNotes }: Project,
  identities: readonly ProjectIdentity[],
  { patterns }: Tracker,
): Record['notes'] {
  try {
    place.prepare();
    for (const identity of identities) noteAbout(place.root, identity, patterns);
  } catch (error) {
    throw notRecorded(`cannot write ${place.root}: ${errorCode(error) ?? errorMessage(error)}`);
  }
  return placeNotes();
}

function notRecorded(why: string): Error {
  return new Error(
    `The checkpoint was not recorded: ${why}. Make the folder writable, or choose another with --store.`,
  );
}

function identitiesOf(name: string | undefined, tracker: Tracker, values: Values): ProjectIdentity[] {
  if (name !== undefined) return [projectIdentity('checkpoint', { name })];
  return [
    projectIdentity('checkpoint', { tracker: trackerDigest(tracker, values) }),
    projectIdentity('checkpoint', 'latest'),
  ];
}
