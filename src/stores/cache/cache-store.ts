import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, Newest, Saved, Store } from '../../core/history/store.ts';
import { failureOf, isArchiveFailure, quoted } from './client-failure.ts';
import { ClientThread, type ClientThreadOptions, type Heard, type Outcome } from './client-thread.ts';
import { refusal } from './environment.ts';
import { ENTRY_FILE, inPrivateFolder, readEntry } from './private-folder.ts';

/** What a {@link CacheStore} is made of; `env` is that of the step. */
export interface CacheStoreOptions extends ClientThreadOptions {
  /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
  readonly temp: string;
  /** Why nothing should be saved, in one line, when that is so: what a merge queue saves is found by nobody. */
  readonly savingIsPointless?: string | undefined;
}

/** For entries that every operating system finds. */
const CROSS_OS = true;

/** Keeps entries in the Actions cache, through `@actions/cache`. */
export class CacheStore implements Store {
  readonly name = 'cache';
  readonly #options: CacheStoreOptions;
  readonly #client: ClientThread;

  constructor(options: CacheStoreOptions) {
    this.#options = options;
    this.#client = new ClientThread(options);
  }

  /** The seconds of the timeout that are gone; `alreadySpentSeconds` for the next store of the step. */
  get spentSeconds(): number {
    return this.#client.spentSeconds;
  }

  /** As {@link Store.newest}: a single request. The service decides which entry is the newest. */
  async newest(prefixes: readonly string[]): Promise<Newest> {
    const refused = refusal(this.#options.env, 'read');
    if (refused !== undefined) return { kind: 'unavailable', why: refused };
    const [primary = '', ...others] = prefixes;
    const outcome = await this.#client.run({
      call: 'restore',
      args: [[ENTRY_FILE], primary, others, { lookupOnly: true }, CROSS_OS],
    });
    if (outcome.kind === 'failed') return { kind: 'unavailable', why: outcome.why };
    if (typeof outcome.value !== 'string') {
      const why = failureOf(outcome.messages);
      return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
    }
    const key = outcome.value;
    if (prefixes.some((prefix) => key === prefix || (prefix.endsWith('/') && key.startsWith(prefix))))
      return { kind: 'found', key };
    // The service takes every key for a prefix (RUNNER_FACTS §8.4), a whole one as well.
    if (prefixes.every((prefix) => key.startsWith(prefix))) return { kind: 'absent' };
    return { kind: 'unavailable', why: `the cache service found a key that is none of ours: ${quoted(key)}` };
  }

  /** As {@link Store.load}. */
  async load(key: string): Promise<Loaded> {
    const refused = refusal(this.#options.env, 'read');
    if (refused !== undefined) return { kind: 'unavailable', why: refused };
    const result = await inPrivateFolder(this.#options.temp, async (folder) => {
      const outcome = await this.#client.run({
        call: 'restore',
        folder,
        args: [[ENTRY_FILE], key, [], {}, CROSS_OS],
      });
      if (outcome.kind === 'failed') return outcome;
      return outcome.value === key ? readEntry(folder) : whyNotLoaded(outcome.value, outcome);
    });
    return result.kind === 'failed' ? { kind: 'unavailable', why: result.why } : result;
  }

  /** As {@link Store.save}. */
  async save(key: string, bytes: Buffer): Promise<Saved> {
    const { savingIsPointless: pointless, env, temp } = this.#options;
    if (pointless !== undefined) return { kind: 'not-saved', why: pointless, pointless: true };
    const refused = refusal(env, 'write');
    if (refused !== undefined) return { kind: 'not-saved', why: refused };
    const outcome = await inPrivateFolder(temp, async (folder) => {
      writeFileSync(join(folder, ENTRY_FILE), bytes, { mode: 0o600 });
      const save = () =>
        this.#client.run({ call: 'save', folder, args: [[ENTRY_FILE], key, undefined, CROSS_OS] });
      const first = await save();
      return (await this.#client.pause(secondsToWait(first))) ? await save() : first;
    });
    if (outcome.kind === 'failed') return { kind: 'not-saved', why: outcome.why };
    // With v1, an upload that failed returns an id all the same: what was printed tells.
    const why = failureOf(outcome.messages);
    if (outcome.value !== -1 && why === undefined) return { kind: 'saved' };
    return { kind: 'not-saved', why: why ?? 'the cache service did not accept it' };
  }
}

function whyNotLoaded(found: string | number | undefined, { messages, answers }: Heard): Loaded {
  if (found !== undefined)
    return { kind: 'unreadable', why: `the cache service gave another entry: ${quoted(String(found))}` };
  const last = answers.at(-1)?.status ?? 0;
  if ((last === 404 || last === 410) && answers.some(({ status }) => status === 200))
    return { kind: 'absent', why: `the cache service knows the key, but has lost the content (${last})` };
  if (isArchiveFailure(messages)) {
    // Whatever the answer to a download is, the client tries to unpack it.
    if (last >= 400) return { kind: 'unavailable', why: `the cache service answered ${last}` };
    return { kind: 'unreadable', why: 'its archive cannot be unpacked' };
  }
  const why = failureOf(messages);
  if (why === undefined) return { kind: 'absent', why: 'the cache service has it no longer' };
  return { kind: 'unavailable', why };
}

/**
 * For how long the service asks to be left alone where it refused the first request of a save, the reservation, else
 * for ever. After any other the key is taken, and cannot be saved again.
 */
function secondsToWait(outcome: Outcome): number {
  if (outcome.kind === 'failed' || outcome.answers.length > 1) return Number.NaN;
  const [{ status, retryAfter } = { status: 0, retryAfter: 0 }] = outcome.answers;
  return status === 429 ? retryAfter : Number.NaN;
}
