import { join } from 'node:path';
import type { ProjectIdentity } from '../core/history/identity.ts';
import { historyFolder } from '../core/history/keys.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';
import { type Holder, takeTurn } from '../stores/folder/turn.ts';
import { noteAbout } from './about.ts';
import type { ChildRequest } from './child.ts';
import { forgetUnused } from './histories.ts';
import type { Output } from './output.ts';
import type { Project } from './project.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** The turn of a `run`. */
export interface OwnTurn {
  /** For the commands: by this a `run` among them sees that it would wait for itself. */
  readonly env: Readonly<Record<string, string>>;
  /** For each command that is started. */
  readonly starting: NonNullable<ChildRequest['starting']>;
  /** Whether it still stands: what was removed meanwhile is forgotten, and has no success. */
  readonly stands: () => boolean;
  readonly release: () => void;
}

/** The ids of the turns that a process works for. */
const TURNS = 'FILE_TRACKER_TURNS';
/** Then the last success can still be withdrawn. */
const FULL: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Waits for the turn of a history: runs of one history take turns, each looks when the one before has ended.
 *
 * @throws UsageError in a command of the same history; Error where nothing can be recorded
 */
export async function takeOwnTurn(
  { place }: Project,
  identity: ProjectIdentity,
  { env, now }: Surroundings,
  output: Output,
): Promise<OwnTurn> {
  const ancestors = (env[TURNS] ?? '').split(' ').filter((id) => id !== '');
  const onWait = (holder: Holder) => output.notice(waitingFor(holder));
  try {
    place.prepare();
    const folder = join(place.root, historyFolder(identity));
    const taken = await takeTurn(folder, { ancestors, onWait });
    if (taken.kind === 'turn') {
      const { turn } = taken;
      if (noteAbout(place.root, identity)) await forgetUnused(place.root, folder, now().getTime());
      return {
        env: { [TURNS]: [...ancestors, turn.id].join(' ') },
        starting: () => turn.starting(),
        stands: () => turn.stands(),
        release: () => turn.release(),
      };
    }
  } catch (error) {
    const code = errorCode(error);
    if (!FULL.has(code)) throw nothingRecorded(place.root, code ?? errorMessage(error));
    output.fault(`The disk is full (${code}): other runs of this history are not waited for.`);
    return NO_TURN;
  }
  throw new UsageError(
    'This run was started by the command of another run of the same history, and would wait for it for ever. Give one of them another --name.',
  );
}

/** Where none can be had, or none is needed. */
export const NO_TURN: OwnTurn = {
  env: {},
  starting: () => () => () => undefined,
  stands: () => true,
  release: () => undefined,
};

/** Where nothing can be recorded, nor withdrawn, no later run could know of what this one does. */
export function nothingRecorded(root: string, why: string): Error {
  return new Error(
    `Nothing can be recorded in ${JSON.stringify(root)}: ${why}. Make it writable, or choose another folder with --store.`,
  );
}

function waitingFor({ pid, file }: Holder): string {
  return pid === undefined
    ? `waiting for another run of the same history, which is elsewhere, or was just killed (${file})…`
    : `waiting for another run of the same history, or its command, to end (process ${pid})…`;
}
