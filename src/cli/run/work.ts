import type { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { type Ended, runChild } from '../child.ts';
import { findCommand, notFound, notStarted } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import type { Run } from './run.ts';
import { type Told, withTold } from './told.ts';

/** What became of a command; `code` is what `run` exits with. */
export type Worked =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly code: number; readonly ended: Ended }
  /** This process got a signal meanwhile: whatever the command makes of it, its work was not done as it should be. */
  | { readonly kind: 'interrupted'; readonly code: number; readonly signal: NodeJS.Signals }
  /** `why` is a sentence; `forAll`: not because of its arguments. */
  | {
      readonly kind: 'not-started';
      readonly code: number;
      readonly why: string;
      readonly forAll: boolean;
    };

/** What it takes to start a command. */
export interface Workplace {
  readonly project: Pick<Run['project'], 'folder'>;
  readonly surroundings: Pick<Run['surroundings'], 'env' | 'streams' | 'platform'>;
  readonly turn: Pick<Run['turn'], 'env' | 'starting'>;
}

/** A command as it is to be started. */
export interface Work {
  readonly executable: string;
  readonly arguments: readonly string[];
  readonly told: Told;
  /** Emits the signals that this process gets. */
  readonly signals: EventEmitter;
  readonly hasInput: boolean;
}

/** Runs a command in the project. */
export async function doWork(work: Work, { project, surroundings, turn }: Workplace): Promise<Worked> {
  const { folder } = project;
  const { env, streams, platform } = surroundings;
  const found = findCommand(work.executable, work.arguments, folder, surroundings);
  if (found.kind !== 'found') {
    const forAll = found.kind === 'absent';
    const code = forAll ? EXIT.notFound : EXIT.notExecutable;
    return { kind: 'not-started', code, why: notFound(work.executable, found), forAll };
  }
  const onTerminal = [streams.stdin, streams.stdout, streams.stderr].some(({ isTTY }) => isTTY === true);
  const { signals, hasInput } = work;
  const { starting } = turn;
  const { ended, interrupted } = await withTold(work.told, { ...env, ...turn.env }, (told) =>
    runChild({ command: found, cwd: folder, env: told, signals, platform, onTerminal, hasInput, starting }),
  );
  const code = exitCodeOf(ended);
  if (ended.kind === 'not-started')
    return { kind: 'not-started', code, why: notStarted(work.executable, ended.code), forAll: true };
  if (interrupted !== undefined) return { kind: 'interrupted', code, signal: interrupted };
  return code === 0 ? { kind: 'succeeded' } : { kind: 'failed', code, ended };
}

function exitCodeOf(ended: Ended): number {
  switch (ended.kind) {
    case 'exited':
      return ended.code;
    case 'killed':
      return signalCode(ended.signal);
    case 'not-started':
      return ended.code === 'ENOENT' ? EXIT.notFound : EXIT.notExecutable;
  }
}

/** What a process exits with that a signal ended. */
export function signalCode(signal: NodeJS.Signals): number {
  return EXIT.signal + (constants.signals[signal] ?? 0);
}
