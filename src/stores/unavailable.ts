import type { EntryStore, LoadedEntry, Newest, SavedEntry } from '../core/history/entry-store.ts';
import type { Lookup, Recorded, Store, StoreName } from '../core/history/store.ts';

/** Stands for a store that does not exist here. */
export class UnavailableStore implements EntryStore, Store {
  readonly name: StoreName;
  readonly #why: string;

  constructor(name: StoreName, why: string) {
    this.name = name;
    this.#why = why;
  }

  async newest(): Promise<Newest> {
    return { kind: 'unavailable', why: this.#why };
  }

  async load(): Promise<LoadedEntry> {
    return { kind: 'unavailable', why: this.#why };
  }

  async save(): Promise<SavedEntry> {
    return { kind: 'not-saved', why: this.#why };
  }

  async find(): Promise<Lookup> {
    return { kind: 'unavailable', why: this.#why };
  }

  async record(): Promise<Recorded> {
    return { kind: 'not-recorded', why: this.#why };
  }
}
