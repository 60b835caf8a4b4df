import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../core/unknown.ts';
import { isInAnEnvironment, isRunning, markOf, type ProcessMark, processSpace } from './processes.ts';
import { removeIfThere } from './remove.ts';
import { attempt } from './tidy.ts';

/*
 * Turns: of all that work on one history, one at a time. A turn is empty files in the folder of the history, whose
 * names say it all, so that each comes and goes at once, whatever moment a kill comes at:
 *
 *   <id>.<space>.<pid>.<started>.turn       who has the turn, or wants it
 *   <id>.<space>.<pid>.<started>.command    a command that it started, which may outlive it
 *   <id>.<number>.starting                  there before a command is started, until its number is known
 *
 * A turn lasts as long as one of its processes, and nobody has to take it back. Whoever wants one says so by its file,
 * and then looks whether somebody else has said so: of two that come at the same time at least one sees the other, and
 * steps back. Where numbers of processes mean nothing (a container, another machine), it lasts as long as its file is
 * touched; what a killed one has left running there can't be seen.
 */

const FILE = /^([0-9a-f]{16})\.([0-9a-f]{16})\.(\d+)\.(\d+)\.(turn|command)$/;
const STARTING = /^([0-9a-f]{16})\.\d+\.starting$/;

/** How often the file of a turn is touched, in milliseconds. */
const TOUCH = 5_000;
/** How somebody looks who waits. */
export interface Pace {
  /** Milliseconds between two looks. */
  readonly poll: number;
  /** For how many looks a file may stay untouched of which nothing else is known. */
  readonly patience: number;
}

const PACE: Pace = { poll: 100, patience: 300 };

/** Who has the turn, as far as that can be known. */
export interface Holder {
  readonly id: string;
  /** The process that has it, or the command that it left running; `undefined`: elsewhere, or unknown. */
  readonly pid: number | undefined;
  /** The file that says so: absolute. */
  readonly file: string;
}

/** How a turn is waited for. */
export interface Waiting {
  /** Ids of turns that this process works for: it was started by their commands. */
  readonly ancestors: readonly string[];
  /** Told once, before the wait begins. */
  readonly onWait: (holder: Holder) => void;
  /** Gives up at once where another has the turn. */
  readonly impatient?: boolean;
  readonly pace?: Pace;
}

/** What became of taking a turn. */
export type TurnTaken =
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** One that this process works for has it, and would wait for this one. */
  | { readonly kind: 'nested' }
  /** Another has it, and this one is impatient. */
  | { readonly kind: 'taken'; readonly holder: Holder };

/**
 * Waits for the turn of a history and takes it.
 *
 * @param folder the history's, absolute; made where it is not there
 * @throws a system error when no file can be made in it
 */
export async function takeTurn(folder: string, waiting: Waiting): Promise<TurnTaken> {
  const space = processSpace();
  const pace = waiting.pace ?? PACE;
  const watch = new Watch(folder, space, pace.patience);
  for (let waited = false; ; ) {
    const holder = watch.holder(undefined);
    if (holder === undefined) {
      const turn = new Turn(folder, space);
      if (watch.holder(turn.id) === undefined) {
        turn.keep();
        watch.clear(turn.id);
        return { kind: 'turn', turn };
      }
      turn.release();
      await sleep(Math.random() * pace.poll);
      continue;
    }
    if (waiting.ancestors.includes(holder.id)) return { kind: 'nested' };
    if (waiting.impatient) return { kind: 'taken', holder };
    if (!waited) waiting.onWait(holder);
    waited = true;
    await sleep(pace.poll);
  }
}

/** Who has the turn of a history just now, as far as one look can tell. */
export function turnHolder(folder: string): Holder | undefined {
  return new Watch(folder, processSpace(), 1).holder(undefined);
}

/** A turn that was taken. It ends with the process, if it is not released before. */
export class Turn {
  readonly id = randomBytes(8).toString('hex');
  readonly #folder: string;
  readonly #space: string;
  readonly #file: string;
  readonly #commands = new Map<number, string>();
  #starts = 0;
  #touching: NodeJS.Timeout | undefined;

  /** Says that it is wanted. @throws a system error */
  constructor(folder: string, space: string) {
    this.#folder = folder;
    this.#space = space;
    this.#file = this.#path(markOf(process.pid), 'turn');
    try {
      makeEmpty(this.#file);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      makeEmpty(this.#file);
    }
  }

  /** Shows those elsewhere that it lasts. */
  keep(): void {
    this.#touching = setInterval(() => attempt(() => this.#touch()), TOUCH);
    this.#touching.unref();
  }

  #touch(): void {
    const now = new Date();
    utimesSync(this.#file, now, now);
  }

  /** Whether it still stands: somebody may have removed the folder. */
  stands(): boolean {
    return existsSync(this.#file);
  }

  /**
   * To be called before a command is started, with {@link id} in its environment.
   *
   * @returns what to call with its number once that is known, `undefined` where it was not started; that returns what
   *   to call when it has ended
   */
  starting(): (pid: number | undefined) => () => void {
    const starting = join(this.#folder, `${this.id}.${++this.#starts}.starting`);
    attempt(() => makeEmpty(starting));
    return (pid) => {
      if (pid !== undefined) this.#started(pid);
      attempt(() => removeIfThere(starting));
      return () => pid !== undefined && this.#ended(pid);
    };
  }

  #started(pid: number): void {
    const file = this.#path(markOf(pid), 'command');
    this.#commands.set(pid, file);
    attempt(() => makeEmpty(file));
  }

  #ended(pid: number): void {
    const file = this.#commands.get(pid);
    if (file !== undefined) attempt(() => removeIfThere(file));
  }

  /** Lets the next one have it. */
  release(): void {
    clearInterval(this.#touching);
    for (const file of this.#commands.values()) attempt(() => removeIfThere(file));
    attempt(() => removeIfThere(this.#file));
  }

  #path({ pid, started }: ProcessMark, kind: 'turn' | 'command'): string {
    return join(this.#folder, `${this.id}.${this.#space}.${pid}.${started}.${kind}`);
  }
}

/** Looks at the turns of a history, again and again. */
class Watch {
  readonly #folder: string;
  readonly #space: string;
  /** When files elsewhere were touched last, and how many looks ago that was first seen. */
  readonly #untouched = new Map<string, { readonly time: number; readonly looks: number }>();

  /** How often nothing was found of a command that was being started. */
  readonly #absent = new Map<string, number>();

  readonly #patience: number;

  constructor(folder: string, space: string, patience: number) {
    this.#folder = folder;
    this.#space = space;
    this.#patience = patience;
  }

  /** Somebody who has the turn, or wants it. @param own an id that does not count */
  holder(own: string | undefined): Holder | undefined {
    const names = this.#names();
    for (const name of names) {
      const [, id, space, pid, started] = FILE.exec(name) ?? [];
      if (id === undefined || id === own) continue;
      const file = join(this.#folder, name);
      if (space !== this.#space) {
        if (name.endsWith('.turn') && this.#isTouched(file)) return { id, pid: undefined, file };
      } else if (isRunning({ pid: Number(pid), started: started ?? '' }, () => timeOf(file) ?? 0)) {
        return { id, pid: Number(pid), file };
      }
    }
    for (const name of names) {
      const [, id] = STARTING.exec(name) ?? [];
      if (id !== undefined && id !== own && this.#isStarted(id))
        return { id, pid: undefined, file: join(this.#folder, name) };
    }
    return undefined;
  }

  /** Removes what is left of turns that are over. */
  clear(own: string): void {
    for (const name of this.#names()) {
      const id = (FILE.exec(name) ?? STARTING.exec(name))?.[1];
      if (id !== undefined && id !== own) attempt(() => removeIfThere(join(this.#folder, name)));
    }
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /**
   * Whether a command runs that was being started when its turn's process was killed. For an instant a new process
   * still has the environment of its parent, so one look is not enough.
   */
  #isStarted(id: string): boolean {
    if (isInAnEnvironment(id)) return true;
    const absent = (this.#absent.get(id) ?? 0) + 1;
    this.#absent.set(id, absent);
    return absent < 3;
  }

  /** Counts looks instead of asking a clock: machines differ in their time, and may be halted. */
  #isTouched(file: string): boolean {
    const time = timeOf(file);
    if (time === undefined) return false;
    const known = this.#untouched.get(file);
    const looks = known?.time === time ? known.looks + 1 : 0;
    this.#untouched.set(file, { time, looks });
    return looks < this.#patience;
  }
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function makeEmpty(file: string): void {
  closeSync(openSync(file, 'wx', 0o600));
}
