import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityFolder, timeOf } from '../core/history/keys.ts';
import type { Loaded, Newest, Saved, Store } from '../core/history/store.ts';

/** What a store lacks. */
export interface Lacks {
  /** Milliseconds within which it can't tell which of two entries is the newer one. */
  readonly orderMilliseconds: number;
  /** Milliseconds after which an entry that is found has to be loaded, since a look-up is no use to it. */
  readonly unusedMilliseconds: number;
}

/** What a {@link CarefulStore} is made of. */
export interface CarefulStoreOptions {
  readonly store: Store;
  readonly lacks: Lacks;
  /** Loads what has to be loaded: apart from the store, where nothing that becomes of it may matter. */
  readonly user: Pick<Store, 'load'>;
  /** Where the processes of a job tell each other when they used the store: a folder, absolute; made when it is needed. */
  readonly folder: string;
  readonly clock: {
    readonly now: () => number;
    readonly wait: (milliseconds: number) => Promise<unknown>;
  };
}

/**
 * Keeps entries in a store that lacks two things, and brings them along. Where entries of one second have no order, a
 * record waits, so that it is no older than what was found before it, or what the job recorded last in the same history.
 * Where only loading counts as use, what was found and is old is loaded, so that what never changes is not deleted.
 */
export class CarefulStore implements Store {
  readonly name: Store['name'];
  readonly #options: CarefulStoreOptions;
  /** Histories, and when this process last used them. */
  readonly #uses = new Map<string, number>();

  constructor(options: CarefulStoreOptions) {
    this.#options = options;
    this.name = options.store.name;
  }

  /** As {@link Store.newest}. */
  async newest(prefixes: readonly string[]): Promise<Newest> {
    const { store, lacks, user, clock } = this.#options;
    const newest = await store.newest(prefixes);
    this.#note(prefixes[0] ?? '');
    if (newest.kind !== 'found') return newest;
    const age = clock.now() - (timeOf(newest.key) ?? clock.now());
    if (age > lacks.unusedMilliseconds) await user.load(newest.key);
    return newest;
  }

  /** As {@link Store.load}. */
  load(key: string): Promise<Loaded> {
    return this.#options.store.load(key);
  }

  /** As {@link Store.save}. */
  async save(key: string, bytes: Buffer): Promise<Saved> {
    const { store, lacks, clock } = this.#options;
    // A clock that was set back says nothing: then it waits for all of it.
    const passed = Math.max(0, clock.now() - this.#lastUse(key));
    if (passed < lacks.orderMilliseconds) await clock.wait(lacks.orderMilliseconds - passed);
    const saved = await store.save(key, bytes);
    this.#note(key);
    return saved;
  }

  /** When the job last looked into the history of a key, or recorded in it. */
  #lastUse(key: string): number {
    const history = historyOf(key);
    const own = this.#uses.get(history) ?? Number.NEGATIVE_INFINITY;
    try {
      return Math.max(own, Number(readFileSync(join(this.#options.folder, history), 'utf8')));
    } catch {
      return own;
    }
  }

  #note(key: string): void {
    const { folder, clock } = this.#options;
    const history = historyOf(key);
    const time = clock.now();
    this.#uses.set(history, time);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, history), String(time));
    } catch {
      // This process knows it; others of the job take longer to start than the time that they would wait.
    }
  }
}

function historyOf(key: string): string {
  return identityFolder(key) ?? 'other';
}
