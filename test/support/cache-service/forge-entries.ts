import { type CacheEntry, type EntryIdentity, EntryStore, type LookupQuery } from './entries.ts';

/**
 * The entries of the service that act brings along, and with it the runners of Gitea and Forgejo: one for the
 * whole repository, whatever the ref; keys in lower case, which can be saved any number of times; the newest
 * is told by whole seconds, and equal ones come in any order, here in the worst one (docs/runner-facts.md, 10, 13).
 */
export class ForgeEntries extends EntryStore {
  // Since the last download, not the last look-up.
  protected override readonly lifetime = { unused: 7, ever: 30 };

  override reserve(identity: EntryIdentity): CacheEntry {
    const seconds = Math.floor(Date.now() / 1000);
    return this.add({ ...identity, scope: '', key: identity.key.toLowerCase() }, new Date(seconds * 1000));
  }

  override lookup({ repositoryId, keys, version }: LookupQuery): CacheEntry | undefined {
    const candidates = this.all()
      .filter((entry) => entry.finalized && entry.repositoryId === repositoryId && entry.version === version)
      // The sort keeps the order of equal ones: the oldest first.
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    for (const key of keys.map((text) => text.toLowerCase())) {
      const match =
        candidates.find((entry) => entry.key === key) ??
        candidates.find((entry) => entry.key.startsWith(key));
      if (match !== undefined) return match;
    }
    return undefined;
  }
}
