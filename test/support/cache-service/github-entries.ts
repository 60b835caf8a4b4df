import { type CacheEntry, type EntryIdentity, EntryStore, type LookupQuery } from './entries.ts';
import { READ } from './scopes.ts';

/** The entries of GitHub's service: immutable per (key, version, scope), looked up as docs/runner-facts.md, 8.4 and 9.1 say. */
export class GithubEntries extends EntryStore {
  // docs/runner-facts.md, 9.4.
  protected override readonly lifetime = { unused: 7, ever: Infinity };

  find(identity: EntryIdentity): CacheEntry | undefined {
    return this.all().find(
      (entry) =>
        entry.repositoryId === identity.repositoryId &&
        entry.scope === identity.scope &&
        entry.version === identity.version &&
        sameKey(entry.key, identity.key),
    );
  }

  /** Refuses what exists already, finished or not (docs/runner-facts.md, 8.10). */
  override reserve(identity: EntryIdentity): CacheEntry | undefined {
    return this.find(identity) === undefined ? this.add(identity, new Date()) : undefined;
  }

  /**
   * Scope by scope, in the order of the token: each key exact, then as a prefix, newest first. So a prefix
   * match in the run's own branch beats an exact match on the default branch (docs/runner-facts.md, 9.1).
   */
  override lookup(query: LookupQuery): CacheEntry | undefined {
    for (const { ref, permission } of query.scopes) {
      if ((permission & READ) === 0) continue;
      const candidates = this.all()
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
        if (match === undefined) continue;
        match.usedAt = new Date();
        return match;
      }
    }
    return undefined;
  }
}

/** GitHub compares keys without regard to case. */
function sameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
