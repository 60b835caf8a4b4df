import { READ, type Scope } from './scopes.ts';

/** One stored cache entry. */
export interface CacheEntry {
  readonly id: number;
  readonly repositoryId: string;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly createdAt: Date;
  /** The archive. Exchange it with `CacheService.tamper`. */
  bytes: Buffer;
  /** False between create and finalize: reserved, but not yet found by lookups (fact 8.10). */
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

/** The entries of the cache service: immutable per (key, version, scope), looked up as facts 8.4 and 9.1 say. */
export class EntryStore {
  #entries: CacheEntry[] = [];
  #nextId = 1;

  all(): readonly CacheEntry[] {
    return this.#entries;
  }

  byId(id: number): CacheEntry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  find(identity: EntryIdentity): CacheEntry | undefined {
    return this.#entries.find(
      (entry) =>
        entry.repositoryId === identity.repositoryId &&
        entry.scope === identity.scope &&
        entry.version === identity.version &&
        sameKey(entry.key, identity.key),
    );
  }

  /** Reserves an entry; undefined when it exists already, finished or not (fact 8.10). */
  reserve(identity: EntryIdentity): CacheEntry | undefined {
    if (this.find(identity) !== undefined) return undefined;
    const { repositoryId, scope, key, version } = identity;
    const entry: CacheEntry = {
      id: this.#nextId++,
      repositoryId,
      scope,
      key,
      version,
      createdAt: new Date(),
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

  /**
   * Scope by scope, in the order of the token: each key exact, then as a prefix, newest first. So a prefix
   * match in the run's own branch beats an exact match on the default branch (fact 9.1).
   */
  lookup(query: LookupQuery): CacheEntry | undefined {
    for (const { ref, permission } of query.scopes) {
      if ((permission & READ) === 0) continue;
      const candidates = this.#entries
        .filter(
          (entry) =>
            entry.finalized &&
            entry.repositoryId === query.repositoryId &&
            entry.scope === ref &&
            entry.version === query.version,
        )
        .reverse();
      for (const key of query.keys) {
        const match =
          candidates.find((entry) => sameKey(entry.key, key)) ??
          candidates.find((entry) => entry.key.toLowerCase().startsWith(key.toLowerCase()));
        if (match !== undefined) return match;
      }
    }
    return undefined;
  }
}

/** GitHub compares keys without regard to case. */
function sameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
