import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../../../src/core/history/identity.ts';
import type { StoreName } from '../../../src/core/history/store.ts';
import { FolderStore } from '../../../src/stores/folder.ts';
import { DEPS } from '../identities.ts';
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

  folder(identity: Identity = DEPS): string {
    return join(this.root, `${identity.slug}-${identity.digest}`);
  }

  /** The names of all files of an identity, in order. */
  names(identity: Identity = DEPS): string[] {
    return readdirSync(this.folder(identity)).sort();
  }

  count(identity: Identity): number {
    return this.names(identity).length;
  }

  replaceNewest(identity: Identity, bytes: Buffer): void {
    writeFileSync(this.file(this.names(identity).at(-1) ?? '', identity), bytes);
  }

  file(name: string, identity: Identity = DEPS): string {
    return join(this.folder(identity), name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#folder[Symbol.dispose]();
  }
}
