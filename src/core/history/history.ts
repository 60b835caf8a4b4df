import type { Identity } from './identity.ts';
import {
  type AttemptKey,
  type CheckpointKey,
  type EntryKind,
  type KeyOrigin,
  parseAttemptKey,
  parseCheckpointKey,
  parseGroupKey,
  parseSuccessKey,
  prefixOf,
  type Row,
  type SuccessKey,
} from './keys.ts';
import type { Record } from './record.ts';
import { decodeRecord, encodeRecord } from './record-codec.ts';
import { type Standing, standingOf, type Viewer } from './standing.ts';
import type { Loaded, Saved, Store } from './store.ts';

/** The refs whose records count, as keys have them. */
export interface Refs {
  /** The ref of this run, under which it records. */
  readonly own: string;
  /** Others to compare with while this one has nothing, in order. */
  readonly others: readonly string[];
}

/** Why nothing is known: the store failed, or what it has can't be read. `why` is not fit to print without escaping. */
export interface Doubt {
  readonly kind: 'unavailable' | 'unreadable';
  readonly why: string;
}

/** The store says clearly that it has no such entry. */
type Absent = Extract<Loaded, { kind: 'absent' }>;

/**
 * One history in one store: the attempts of an identity in the order in which they were recorded, their successes, and
 * its checkpoints. What is the same for every store is here; a store only has to keep entries.
 */
export class History {
  readonly row: Row;
  readonly #store: Store;
  readonly #identity: Identity;
  readonly #refs: Refs;

  constructor(store: Store, identity: Identity, refs: Refs) {
    this.row = { identity, ref: refs.own };
    this.#store = store;
    this.#identity = identity;
    this.#refs = refs;
  }

  get storeName(): Store['name'] {
    return this.#store.name;
  }

  /** How the history stands: two look-ups at once. */
  async look(viewer: Viewer): Promise<Standing | Doubt> {
    const [attempt, success] = await Promise.all([
      this.#newest('a', (key) => parseAttemptKey(this.#identity, key)),
      this.#newest('s', (key) => parseSuccessKey(this.#identity, key)),
    ]);
    if (isDoubt(attempt)) return attempt;
    if (isDoubt(success)) return success;
    return standingOf(attempt, success, viewer);
  }

  /** The newest attempt. */
  newestAttempt(): Promise<AttemptKey | undefined | Doubt> {
    return this.#newest('a', (key) => parseAttemptKey(this.#identity, key));
  }

  /**
   * The newest checkpoint: one request.
   *
   * @param preferredRun a run id: a checkpoint of that run is preferred to a newer one of another
   */
  findCheckpoint(preferredRun: string): Promise<CheckpointKey | undefined | Doubt> {
    const preferred = preferredRun === '' ? [] : [prefixOf(this.row, 'c', preferredRun)];
    return this.#newest('c', (key) => parseCheckpointKey(this.#identity, key), preferred);
  }

  /** The successes of groups under the ids of their attempts, all asked for at once: where each came from. */
  async findGroupSuccesses(ref: string, ids: readonly string[]): Promise<Map<string, KeyOrigin> | Doubt> {
    const row = { identity: this.#identity, ref };
    const parse = (key: string) => parseGroupKey(this.#identity, key);
    const found = await Promise.all(ids.map((id) => this.#find([prefixOf(row, 'g', id)], parse)));
    const successes = new Map<string, KeyOrigin>();
    for (const [at, origin] of found.entries()) {
      if (isDoubt(origin)) return origin;
      if (origin !== undefined) successes.set(ids[at] ?? '', origin);
    }
    return successes;
  }

  /** The newest attempt that one run recorded. */
  findOfRun(runId: string): Promise<AttemptKey | undefined | Doubt> {
    const prefix = prefixOf(this.row, 'a', runId);
    return this.#find([prefix], (key) => parseAttemptKey(this.#identity, key));
  }

  /** The id of the attempt that a record is of. */
  idOf({ key }: Record): string | undefined {
    return parseAttemptKey(this.#identity, key)?.id;
  }

  /** Whether an entry of exactly this key is there. */
  async has(key: string): Promise<boolean | Doubt> {
    const found = await this.#store.newest([key]);
    if (found.kind === 'absent') return false;
    return found.kind === 'found' ? found.key === key : found;
  }

  /** Loads the record of a key that was found. */
  async load({
    key,
    hash,
  }: Pick<AttemptKey | SuccessKey | CheckpointKey, 'key' | 'hash'>): Promise<Record | Doubt> {
    const record = await this.loadIfThere(key);
    if (isAbsent(record)) return { kind: 'unavailable', why: record.why };
    if (isDoubt(record) || record.snapshot.hash === hash) return record;
    return { kind: 'unreadable', why: 'its content does not have the hash that its key states' };
  }

  /** Loads the record under a key that may have none, or none yet; the key does not say what it holds. */
  async loadIfThere(key: string): Promise<Record | Absent | Doubt> {
    const loaded = await this.#store.load(key);
    if (loaded.kind !== 'loaded') return loaded;
    const decoded = decodeRecord(loaded.bytes);
    return decoded.kind === 'record' ? decoded.record : decoded;
  }

  /** Saves a record under a key. */
  save(key: string, record: Record): Promise<Saved> {
    return this.#store.save(key, encodeRecord(record));
  }

  /** Saves an entry that says all by its key. */
  mark(key: string): Promise<Saved> {
    return this.#store.save(key, Buffer.alloc(0));
  }

  #newest<K>(
    kind: EntryKind,
    parse: (key: string) => K | undefined,
    preferred: readonly string[] = [],
  ): Promise<K | undefined | Doubt> {
    const { own, others } = this.#refs;
    const refs = [own, ...others].map((ref) => prefixOf({ identity: this.#identity, ref }, kind));
    return this.#find([...preferred, ...refs], parse);
  }

  async #find<K>(
    prefixes: readonly string[],
    parse: (key: string) => K | undefined,
  ): Promise<K | undefined | Doubt> {
    const found = await this.#store.newest(prefixes);
    if (found.kind === 'absent') return undefined;
    if (found.kind !== 'found') return found;
    return parse(found.key) ?? noneOfOurs(found.key);
  }
}

function noneOfOurs(key: string): Doubt {
  return { kind: 'unreadable', why: `a key is none of ours: ${JSON.stringify(key.slice(0, 512))}` };
}

/** Whether the store has no such entry. */
export function isAbsent(value: Record | Absent | Doubt): value is Absent {
  return 'kind' in value && value.kind === 'absent';
}

/** Whether something that was asked for is not known. */
export function isDoubt<T extends object>(value: T | undefined | Doubt): value is Doubt {
  return (
    value !== undefined && 'kind' in value && (value.kind === 'unavailable' || value.kind === 'unreadable')
  );
}
