import type { Checkpoint } from '../../core/history/checkpoint.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../core/history/checkpoint-codec.ts';
import type { EntryStore } from '../../core/history/entry-store.ts';
import type { Identity } from '../../core/history/identity.ts';
import { keyPrefix, newKey, parseKey, runKeyPrefix } from '../../core/history/key.ts';
import type { Loaded, Lookup, Recorded, Store } from '../../core/history/store.ts';

/** Keeps checkpoints as entries. The key carries the hash, so finding costs one request and no download. */
export class CheckpointStore implements Store {
  readonly name: EntryStore['name'];
  readonly #entries: EntryStore & { readonly spentSeconds?: number };

  constructor(entries: EntryStore & { readonly spentSeconds?: number }) {
    this.name = entries.name;
    this.#entries = entries;
  }

  get spentSeconds(): number {
    return this.#entries.spentSeconds ?? 0;
  }

  async find(identity: Identity, preferredRun?: string): Promise<Lookup> {
    const own = preferredRun === undefined ? [] : [runKeyPrefix(identity, preferredRun)];
    const newest = await this.#entries.newest([...own, keyPrefix(identity)]);
    if (newest.kind !== 'found') return newest;
    const baseline = parseKey(identity, newest.key);
    if (baseline === undefined)
      return { kind: 'unreadable', why: 'the key of the newest entry is none of ours' };
    return { kind: 'found', baseline, load: () => this.#load(newest.key, baseline.hash) };
  }

  async record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded> {
    const key = newKey(identity, checkpoint.origin, checkpoint.snapshot.hash);
    const saved = await this.#entries.save(key, encodeCheckpoint(checkpoint));
    return saved.kind === 'saved' ? { kind: 'recorded' } : { kind: 'not-recorded', why: saved.why };
  }

  async #load(key: string, hash: string): Promise<Loaded> {
    const entry = await this.#entries.load(key);
    if (entry.kind === 'absent') return { kind: 'unavailable', why: entry.why };
    if (entry.kind !== 'loaded') return entry;
    const decoded = decodeCheckpoint(entry.bytes);
    if (decoded.kind === 'unreadable') return decoded;
    if (decoded.checkpoint.snapshot.hash !== hash)
      return { kind: 'unreadable', why: 'its content does not have the hash that its key states' };
    return { kind: 'loaded', checkpoint: decoded.checkpoint };
  }
}
