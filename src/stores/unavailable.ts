import type { Lookup, Recorded, Store, StoreName } from '../core/history/store.ts';

/** Stands for a store that does not exist here. */
export class UnavailableStore implements Store {
  readonly name: StoreName;
  readonly #why: string;

  constructor(name: StoreName, why: string) {
    this.name = name;
    this.#why = why;
  }

  async find(): Promise<Lookup> {
    return { kind: 'unavailable', why: this.#why };
  }

  async record(): Promise<Recorded> {
    return { kind: 'not-recorded', why: this.#why };
  }
}
