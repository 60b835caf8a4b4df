import type { Scope } from './scopes.ts';

/** One stored cache entry. */
export interface CacheEntry {
  readonly id: number;
  readonly repositoryId: string;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  createdAt: Date;
  /** What the service takes for the last use, on which its age is counted. */
  usedAt: Date;
  /** The archive. Exchange it with `CacheService.tamper`. */
  bytes: Buffer;
  /** False between create and finalize: reserved, but not yet found by lookups (docs/runner-facts.md, 8.10). */
  finalized: boolean;
}

/** What identifies an entry. */
export type EntryIdentity = Pick<CacheEntry, 'repositoryId' | 'scope' | 'key' | 'version'>;

/** What a lookup asks for. */
export interface LookupQuery {
  readonly repositoryId: string;
  readonly scopes: readonly Scope[];
  /** The primary key, then the restore keys. */
  readonly keys: readonly string[];
  readonly version: string;
}

/** Days after which an entry is deleted: since its last use, and since it was made. */
export interface Lifetime {
  readonly unused: number;
  readonly ever: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The entries of a cache service: what GitHub's and that of act, Gitea and Forgejo have in common. */
export abstract class EntryStore {
  #entries: CacheEntry[] = [];
  #nextId = 1;
  protected abstract readonly lifetime: Lifetime;

  /** Finds what a look-up finds. */
  abstract lookup(query: LookupQuery): CacheEntry | undefined;

  /** Reserves an entry; undefined where the service refuses. */
  abstract reserve(identity: EntryIdentity): CacheEntry | undefined;

  all(): readonly CacheEntry[] {
    return this.#entries;
  }

  byId(id: number): CacheEntry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** The archive of an entry was sent. */
  download(entry: CacheEntry): void {
    entry.usedAt = new Date();
  }

  /** Some days pass; returns how many entries the service deletes meanwhile. */
  pass(days: number): number {
    const now = Date.now();
    for (const entry of this.#entries) {
      entry.createdAt = new Date(entry.createdAt.getTime() - days * DAY_MS);
      entry.usedAt = new Date(entry.usedAt.getTime() - days * DAY_MS);
    }
    const { unused, ever } = this.lifetime;
    return this.remove(
      ({ createdAt, usedAt }) =>
        now - usedAt.getTime() > unused * DAY_MS || now - createdAt.getTime() > ever * DAY_MS,
    );
  }

  protected add({ repositoryId, scope, key, version }: EntryIdentity, createdAt: Date): CacheEntry {
    const entry: CacheEntry = {
      id: this.#nextId++,
      repositoryId,
      scope,
      key,
      version,
      createdAt,
      usedAt: createdAt,
      bytes: Buffer.alloc(0),
      finalized: false,
    };
    this.#entries.push(entry);
    return entry;
  }

  remove(matches: (entry: CacheEntry) => boolean): number {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => !matches(entry));
    return before - this.#entries.length;
  }
}
