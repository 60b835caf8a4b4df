import type { Loaded, Newest, Saved, Store, StoreName } from '../../src/core/history/store.ts';

interface Saving {
  readonly key: string;
  readonly bytes: Buffer;
}

/** A store in memory: entries in the order of their creation, each key only once. It remembers what it was asked. */
export class MemoryStore implements Store {
  readonly name: StoreName;
  /** The oldest first. */
  readonly entries: Saving[] = [];
  readonly asked: (readonly string[])[] = [];
  readonly loaded: string[] = [];
  /** What look-ups and downloads answer instead of what is there. */
  fault: { readonly newest?: Newest; readonly load?: Loaded; readonly save?: Saved } = {};

  constructor(name: StoreName = 'job') {
    this.name = name;
  }

  async newest(prefixes: readonly string[]): Promise<Newest> {
    this.asked.push(prefixes);
    if (this.fault.newest !== undefined) return this.fault.newest;
    for (const prefix of prefixes) {
      const found = this.entries.findLast(({ key }) => key.startsWith(prefix));
      if (found !== undefined) return { kind: 'found', key: found.key };
    }
    return { kind: 'absent' };
  }

  async load(key: string): Promise<Loaded> {
    this.loaded.push(key);
    if (this.fault.load !== undefined) return this.fault.load;
    const found = this.entries.find((entry) => entry.key === key);
    return found === undefined
      ? { kind: 'absent', why: 'there is no such entry' }
      : { kind: 'loaded', bytes: found.bytes };
  }

  async save(key: string, bytes: Buffer): Promise<Saved> {
    if (this.fault.save !== undefined) return this.fault.save;
    if (this.entries.some((entry) => entry.key === key))
      return { kind: 'not-saved', why: 'the key is taken' };
    this.entries.push({ key, bytes });
    return { kind: 'saved' };
  }
}
