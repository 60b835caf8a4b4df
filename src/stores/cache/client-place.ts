import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientOutput } from './client-output.ts';

/** What one operation of the client takes for its surroundings. */
export interface ClientPlace {
  /** Its working directory and `GITHUB_WORKSPACE`; relative paths and archives belong here. Absolute. */
  readonly workspace: string;
  /** Its `RUNNER_TEMP`, where it leaves folders behind (RUNNER_FACTS §8.8). Absolute. */
  readonly temp: string;
  /** Environment variables that it sees in place of the real ones. */
  readonly variables: Readonly<Record<string, string>>;
  readonly output: ClientOutput;
  /** Takes what is thrown outside of the promise that the client returned (RUNNER_FACTS §8.9). */
  readonly onStray: (error: unknown) => void;
}

/*
 * The client has no options for any of this: it asks `process`. Changing the process for the time of an operation
 * would not do. The scan runs at the same time and would see the change; and an operation that was given up at its
 * deadline cannot be stopped: when its download ends after all, it unpacks the archive into what is GITHUB_WORKSPACE
 * by then. So `process` answers by who asks: to code that an operation of the client called, however late and
 * through whatever callbacks, as its place says; to everybody else as ever.
 */

const places = new AsyncLocalStorage<ClientPlace>();
let inside = 0;

/**
 * Runs an operation of the client in a place. The process is itself again when the operation ends; for one that never
 * ends it keeps answering by who asks.
 */
export async function inPlace<T>(place: ClientPlace, operation: () => Promise<T>): Promise<T> {
  if (inside++ === 0) {
    process.on('uncaughtException', onException).on('unhandledRejection', onRejection);
  }
  for (const answer of ANSWERS) answer.putInForce();
  try {
    return await places.run(place, operation);
  } finally {
    if (--inside === 0) {
      for (const answer of ANSWERS) answer.takeBack();
      process.off('uncaughtException', onException).off('unhandledRejection', onRejection);
    }
  }
}

/** One thing of the process that answers by who asks. */
class Answer<Key extends PropertyKey, Owner extends Record<Key, unknown>> {
  readonly #owner: () => Owner;
  readonly #key: Key;
  readonly #make: (original: Owner[Key]) => Owner[Key];
  #inForce: Owner[Key] | undefined;
  #takeBack: () => void = () => undefined;

  constructor(owner: () => Owner, key: Key, make: (original: Owner[Key]) => Owner[Key]) {
    this.#owner = owner;
    this.#key = key;
    this.#make = make;
  }

  /** Does nothing where it is in force. Somebody may have put something else there while an operation hangs. */
  putInForce(): void {
    const owner = this.#owner();
    const original = owner[this.#key];
    if (original === this.#inForce) return;
    const answer = this.#make(original);
    owner[this.#key] = answer;
    this.#inForce = answer;
    this.#takeBack = () => {
      // What somebody else has put there in the meantime stays.
      if (owner[this.#key] === answer) owner[this.#key] = original;
    };
  }

  takeBack(): void {
    this.#takeBack();
    this.#inForce = undefined;
  }
}

const ANSWERS = [
  new Answer(() => process, 'env', placedEnv),
  new Answer(() => process, 'cwd', placedCwd),
  new Answer(() => process.stdout, 'write', placedWrite),
];

/** The real variables, looked up as the platform does (on Windows without regard to case), but for the place's own. */
function placedEnv(env: typeof process.env): typeof process.env {
  return new Proxy(env, {
    get: (target, name) => placedVariable(name) ?? Reflect.get(target, name),
    has: (target, name) => placedVariable(name) !== undefined || Reflect.has(target, name),
    ownKeys: (target) => [...new Set([...Reflect.ownKeys(target), ...Object.keys(placedVariables())])],
    getOwnPropertyDescriptor: (target, name) => {
      const value = placedVariable(name);
      if (value === undefined) return Reflect.getOwnPropertyDescriptor(target, name);
      return { value, writable: true, enumerable: true, configurable: true };
    },
  });
}

function placedVariables(): Readonly<Record<string, string>> {
  const place = places.getStore();
  if (place === undefined) return {};
  return { ...place.variables, GITHUB_WORKSPACE: place.workspace, RUNNER_TEMP: place.temp };
}

function placedVariable(name: string | symbol): string | undefined {
  const variables = placedVariables();
  return typeof name === 'string' && Object.hasOwn(variables, name) ? variables[name] : undefined;
}

function placedCwd(cwd: typeof process.cwd): typeof process.cwd {
  return () => places.getStore()?.workspace ?? cwd.call(process);
}

function placedWrite(write: typeof process.stdout.write): typeof process.stdout.write {
  return ((...args: Parameters<typeof write>): boolean => {
    const place = places.getStore();
    if (place === undefined) return Reflect.apply(write, process.stdout, args);
    // What the output prints has to get through, so it is printed from outside the place.
    places.exit(() => place.output.take(args[0]));
    const done = args.find((arg) => typeof arg === 'function');
    if (typeof done === 'function') queueMicrotask(() => done(null));
    return true;
  }) as typeof write;
}

/** Takes what the client throws outside of its promise. What others throw ends the process, as without a listener. */
function onException(error: unknown): void {
  const place = places.getStore();
  if (place !== undefined) place.onStray(error);
  else if (process.listenerCount('uncaughtException') === 1) throw error;
}

/** As {@link onException}, for promises that nobody waits for. */
function onRejection(reason: unknown): void {
  const place = places.getStore();
  if (place !== undefined) place.onStray(reason);
  else if (process.listenerCount('unhandledRejection') === 1) throw reason;
}
