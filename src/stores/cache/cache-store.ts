import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Loaded, Newest, Saved, Store } from '../../core/history/store.ts';
import { isArchiveFailure, isWriteDenied, lastAttempt, quoted } from './client-failure.ts';
import { ClientThread, type Outcome } from './client-thread.ts';
import type { Task } from './client-worker.ts';
import { type CacheFacts, GITHUB_CACHE, refusal, type Variables } from './environment.ts';
import { ENTRY_FILE, inPrivateFolder, readEntry } from './private-folder.ts';

/** What a {@link CacheStore} is made of. */
export interface CacheStoreOptions {
  /** The environment variables of the step. */
  readonly env: Variables;
  /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
  readonly temp: string;
  /** What all tasks together may take; what overlaps counts once. */
  readonly timeoutSeconds: number;
  /** How much of that is gone already. */
  readonly alreadySpentSeconds?: number | undefined;
  /** What the service does; by default what GitHub's does. */
  readonly facts?: CacheFacts;
}

/** For entries that every operating system finds. */
const CROSS_OS = true;

/** Keeps entries in the Actions cache, through `@actions/cache`. */
export class CacheStore implements Store {
  readonly name = 'cache';
  readonly #options: CacheStoreOptions;
  readonly #client: ClientThread;
  readonly #facts: CacheFacts;
  /** Milliseconds. */
  #left: number;
  /** When the newest entry was last asked for, or one was saved, by `performance.now()`. */
  #lastLook = Number.NEGATIVE_INFINITY;

  constructor(options: CacheStoreOptions) {
    this.#options = options;
    this.#facts = options.facts ?? GITHUB_CACHE;
    this.#client = ClientThread.of(options.env);
    this.#left = (options.timeoutSeconds - (options.alreadySpentSeconds ?? 0)) * 1000;
  }

  /** The seconds of the timeout that are gone; `alreadySpentSeconds` for the next store of the step. */
  get spentSeconds(): number {
    return this.#options.timeoutSeconds - this.#left / 1000;
  }

  /** As {@link Store.newest}: a single request. The service decides which entry is the newest. */
  async newest(prefixes: readonly string[]): Promise<Newest> {
    const [primary = '', ...others] = prefixes;
    const args: RestoreArgs = [[ENTRY_FILE], primary, others, { lookupOnly: true }, CROSS_OS];
    const { value: key, why } = await this.#run({ call: 'restore', args });
    this.#lastLook = performance.now();
    if (typeof key !== 'string') return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
    if (prefixes.some((prefix) => key === prefix || (prefix.endsWith('/') && key.startsWith(prefix))))
      return { kind: 'found', key };
    // The service takes every key for a prefix (RUNNER_FACTS §8.4), a whole one as well.
    if (prefixes.every((prefix) => key.startsWith(prefix))) return { kind: 'absent' };
    return { kind: 'unavailable', why: `the cache service found a key that is none of ours: ${quoted(key)}` };
  }

  /** As {@link Store.load}. */
  load(key: string): Promise<Loaded> {
    const load = async (folder: string): Promise<Loaded> => {
      const args: RestoreArgs = [[ENTRY_FILE], key, [], {}, CROSS_OS];
      const outcome = await this.#run({ call: 'restore', folder, args });
      return outcome.value === key ? readEntry(folder) : whyNotLoaded(outcome);
    };
    return inPrivateFolder(this.#options.temp, load, (why) => ({ kind: 'unavailable', why }));
  }

  /** As {@link Store.save}. */
  async save(key: string, bytes: Buffer): Promise<Saved> {
    const { env, temp } = this.#options;
    const refused = refusal(env, 'write', this.#facts);
    if (refused !== undefined) return { kind: 'not-saved', why: refused, denied: true };
    await this.#waitForOrder();
    const save = async (folder: string): Promise<Outcome> => {
      writeFileSync(join(folder, ENTRY_FILE), bytes, { mode: 0o600 });
      const task: Task = { call: 'save', folder, args: [[ENTRY_FILE], key, undefined, CROSS_OS] };
      const first = await this.#run(task);
      return (await this.#pause(secondsToWait(first))) ? await this.#run(task) : first;
    };
    const { value, why, messages } = await inPrivateFolder(temp, save, failed);
    // With v1, an upload that failed returns an id all the same: what was printed tells.
    if (value !== -1 && why === undefined) {
      this.#lastLook = performance.now();
      return { kind: 'saved' };
    }
    const notSaved = { kind: 'not-saved', why: why ?? 'the cache service did not accept it' } as const;
    return isWriteDenied(messages) || isForbidden(messages) ? { ...notSaved, denied: true } : notSaved;
  }

  /** Where the service tells times by the second, what is saved must not be as old as what was found. */
  async #waitForOrder(): Promise<void> {
    const milliseconds = this.#lastLook + this.#facts.orderMilliseconds - performance.now();
    if (milliseconds > 0) await sleep(milliseconds);
  }

  async #run(task: Task): Promise<Outcome> {
    const refused = refusal(this.#options.env, task.call === 'save' ? 'write' : 'read', this.#facts);
    if (refused !== undefined) return failed(refused);
    const left = this.#left;
    // The service is not asked again when it has had its time.
    if (left <= 0) return failed(this.#timedOut(undefined));
    const outcome = await this.#client.run(task, left);
    if (outcome.milliseconds === 'late') {
      this.#left = 0;
      return failed(this.#timedOut(lastAttempt(outcome.messages)));
    }
    this.#left = Math.min(this.#left, left - outcome.milliseconds);
    return outcome;
  }

  /** Waits, as part of the time; at once `false` when that is longer than what is left. */
  async #pause(seconds: number): Promise<boolean> {
    const left = this.#left - seconds * 1000;
    if (!(left > 0)) return false;
    await sleep(seconds * 1000);
    this.#left = Math.min(this.#left, left);
    return true;
  }

  #timedOut(attempt: string | undefined): string {
    const { timeoutSeconds } = this.#options;
    const time = `within ${timeoutSeconds} ${timeoutSeconds === 1 ? 'second' : 'seconds'}`;
    if (attempt === undefined) return `the cache service did not answer ${time}`;
    return `the cache service did not answer as it should ${time}: ${attempt}`;
  }
}

type RestoreArgs = Extract<Task, { call: 'restore' }>['args'];

function failed(why: string): Outcome {
  return { value: undefined, why, messages: [], milliseconds: 0 };
}

/** The heads of the responses that the client got: status, and seconds to wait, `NaN` where that is not said. */
function answersIn(messages: readonly string[]): { status: number; retryAfter: number }[] {
  return messages.flatMap((message) => {
    const [, status, seconds] = /^answer: (\d+) (.*)$/.exec(message) ?? [];
    return status === undefined ? [] : { status: Number(status), retryAfter: Number(seconds || Number.NaN) };
  });
}

/** Whether the service refused the reservation to whoever asked, and not for the key: a key that is taken is a 409. */
function isForbidden(messages: readonly string[]): boolean {
  return [401, 403].includes(answersIn(messages)[0]?.status ?? 0);
}

function whyNotLoaded({ value, why, messages }: Outcome): Loaded {
  if (value !== undefined)
    return { kind: 'unreadable', why: `the cache service gave another entry: ${quoted(String(value))}` };
  const answers = answersIn(messages);
  const last = answers.at(-1)?.status ?? 0;
  if ((last === 404 || last === 410) && answers.some(({ status }) => status === 200))
    return { kind: 'absent', why: `the cache service knows the key, but has lost the content (${last})` };
  // Whatever the answer to a download is, the client tries to unpack it.
  if (isArchiveFailure(messages) && last >= 400)
    return { kind: 'unavailable', why: `the cache service answered ${last}` };
  if (isArchiveFailure(messages)) return { kind: 'unreadable', why: 'its archive cannot be unpacked' };
  if (why !== undefined) return { kind: 'unavailable', why };
  return { kind: 'absent', why: 'the cache service has it no longer' };
}

/**
 * For how long the service asks to be left alone where it refused the first request of a save, the reservation, else
 * `NaN`. After any other the key is taken, and cannot be saved again.
 */
function secondsToWait({ messages }: Outcome): number {
  const [first, second] = answersIn(messages);
  return first?.status === 429 && second === undefined ? first.retryAfter : Number.NaN;
}
