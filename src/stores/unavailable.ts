import type { Loaded, Newest, Saved, Store, StoreName } from '../core/history/store.ts';

/** Stands for a store that does not exist here. */
export class UnavailableStore implements Store {
  readonly name: StoreName;
  readonly #why: string;

  constructor(name: StoreName, why: string) {
    this.name = name;
    this.#why = why;
  }

  async newest(): Promise<Newest> {
    return { kind: 'unavailable', why: this.#why };
  }

  async load(): Promise<Loaded> {
    return { kind: 'unavailable', why: this.#why };
  }

  async save(): Promise<Saved> {
    return { kind: 'not-saved', why: this.#why };
  }
}
