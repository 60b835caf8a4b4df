import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, Newest, Saved, Store } from '../../core/history/store.ts';
import { excerpt } from '../../core/printable.ts';
import { count } from '../../core/verdict/describe.ts';
import type { Variables } from '../../threads/task-thread.ts';
import type { TimeLimit } from '../../threads/time-limit.ts';
import { clientFailed, NOT_UNPACKED, WRITE_DENIED } from './client-failure.ts';
import { clientThread, type Outcome, type Task } from './client-thread.ts';
import { ENTRY_FILE, inPrivateFolder, readEntry } from './private-folder.ts';

/** What a {@link CacheStore} is made of. */
export interface CacheStoreOptions {
  /** The environment variables of the step. Stores with the same object have one thread. */
  readonly env: Variables;
  /** Why this job can't read the cache, or can't write to it; `undefined` where it may try. */
  readonly refused: { readonly read: string | undefined; readonly write: string | undefined };
  /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
  readonly temp: string;
  /** What all that it does may take. */
  readonly time: TimeLimit;
}

/** Keeps entries in the Actions cache, through `@actions/cache`. */
export class CacheStore implements Store {
  readonly name = 'cache';
  readonly #options: CacheStoreOptions;

  constructor(options: CacheStoreOptions) {
    this.#options = options;
  }

  /** A single request. The service decides which entry is the newest. */
  async newest(prefixes: readonly string[]): Promise<Newest> {
    const { value: key, why } = await this.#run('restore', prefixes);
    if (typeof key !== 'string') return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
    if (prefixes.some((prefix) => key === prefix || (prefix.endsWith('/') && key.startsWith(prefix))))
      return { kind: 'found', key };
    // The service takes every key for a prefix, a whole one as well (docs/runner-facts.md, 8.4).
    if (prefixes.every((prefix) => key.startsWith(prefix))) return { kind: 'absent' };
    const strange = `the cache service found a key that is none of ours: ${excerpt(key)}`;
    return { kind: 'unavailable', why: strange };
  }

  load(key: string): Promise<Loaded> {
    return inPrivateFolder(this.#options.temp, 'unavailable', async (folder) => {
      const outcome = await this.#run('restore', [key], folder);
      return outcome.value === key ? readEntry(folder) : whyNotLoaded(outcome);
    });
  }

  async save(key: string, bytes: Buffer): Promise<Saved> {
    const { refused, temp } = this.#options;
    if (refused.write !== undefined) return { kind: 'not-saved', why: refused.write, denied: true };
    return inPrivateFolder(temp, 'not-saved', async (folder) => {
      writeFileSync(join(folder, ENTRY_FILE), bytes, { mode: 0o600 });
      const { value, why, statuses = [] } = await this.#run('save', [key], folder);
      // With v1, an upload that failed returns an id all the same: what was printed tells.
      if (value !== -1 && why === undefined) return { kind: 'saved' };
      const notSaved = { kind: 'not-saved', why: why ?? 'the cache service did not accept it' } as const;
      // The reservation was refused to whoever asked, and not for the key: a key that is taken is a 409.
      const isForbidden = statuses[0] === 401 || statuses[0] === 403 || why?.startsWith(WRITE_DENIED);
      return isForbidden ? { ...notSaved, denied: true } : notSaved;
    });
  }

  async #run(call: Task['call'], keys: readonly string[], folder?: string): Promise<Outcome> {
    const { env, refused, time } = this.#options;
    if (call === 'restore' && refused.read !== undefined) return { why: refused.read };
    const within = `within ${count(time.seconds, 'second')}`;
    // The service is not asked again when it has had its time.
    if (time.left <= 0) return { why: `the cache service did not answer ${within}` };
    try {
      const { outcome, late } = await clientThread(env).run({ call, keys, folder }, time);
      // The client waited for something that cannot come any more.
      if (outcome === 'gone') return { why: 'the connection to the cache service was cut' };
      if (!late) return outcome;
      const [how, attempt] = outcome.why === undefined ? ['', ''] : [' as it should', `: ${outcome.why}`];
      return { why: `the cache service did not answer${how} ${within}${attempt}` };
    } catch (error) {
      return { why: clientFailed(error) };
    }
  }
}

function whyNotLoaded({ value, why, statuses = [] }: Outcome): Loaded {
  if (value !== undefined)
    return { kind: 'unreadable', why: `the cache service gave another entry: ${excerpt(String(value))}` };
  const last = statuses.at(-1) ?? 0;
  if ((last === 404 || last === 410) && statuses.includes(200))
    return { kind: 'absent', why: `the cache service knows the key, but has lost the content (${last})` };
  if (why === undefined) return { kind: 'absent', why: 'the cache service has it no longer' };
  if (why !== NOT_UNPACKED) return { kind: 'unavailable', why };
  // Whatever the answer to a download is, the client tries to unpack it.
  return last >= 400
    ? { kind: 'unavailable', why: `the cache service answered ${last}` }
    : { kind: 'unreadable', why };
}
