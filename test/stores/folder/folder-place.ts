import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { identityFolder } from '../../../src/core/history/keys.ts';
import type { StoreName } from '../../../src/core/history/store.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { DEPS } from '../keys.ts';
import type { StorePlace } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';

/** A folder with stores in it. */
export class FolderPlace implements StorePlace {
  readonly #folder = new TemporaryFolder();
  readonly root = join(this.#folder.path, 'a', 'store');
  readonly #name: StoreName;

  constructor(name: StoreName = 'machine') {
    this.#name = name;
  }

  open(): FolderStore {
    return new FolderStore({ name: this.#name, root: this.root });
  }

  /** The folder of the identity of {@link DEPS}. */
  get folder(): string {
    return join(this.root, identityFolder(DEPS) ?? '');
  }

  /** The names of all files of that identity but those by key, in order. */
  names(): string[] {
    return readdirSync(this.folder)
      .filter((name) => !name.endsWith('.key'))
      .sort();
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#folder[Symbol.dispose]();
  }
}
