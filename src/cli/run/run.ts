import type { History } from '../../core/history/history.ts';
import type { Origin } from '../../core/history/record.ts';
import type { TrackRequest } from '../../core/modes/track.ts';
import type { Output } from '../output.ts';
import type { OwnTurn } from '../own-turn.ts';
import type { Project } from '../project.ts';
import type { RunRequest } from '../request.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a `run` works with, with groups or without. */
export interface Run {
  readonly request: RunRequest;
  readonly surroundings: Surroundings;
  readonly output: Output;
  readonly project: Project;
  readonly history: History;
  readonly turn: OwnTurn;
  readonly origin: Origin;
  /** What belongs to what is tracked beside the files: the command, and the place. */
  readonly beside: Required<Pick<TrackRequest, 'notes' | 'alsoChanged'>>;
}

/** The message where the user wants an error when nothing has succeeded yet. */
export function notCheckpointed({ request, project }: Run): string {
  return `Not checkpointed: ${request.executable} has not succeeded yet in ${project.directory}. Leave out --if-no-checkpoint=error to run it.`;
}
