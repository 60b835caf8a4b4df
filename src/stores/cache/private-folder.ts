import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder for one operation of the client, which leaves folders and files behind (RUNNER_FACTS §8.8). */
export class PrivateFolder {
  /** Where the checkpoint's file is packed from and unpacked to. */
  readonly workspace: string;
  /** The client's `RUNNER_TEMP`. */
  readonly temp: string;
  readonly #path: string;

  /** @throws a system error */
  constructor(parent: string) {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    this.#path = mkdtempSync(join(parent, 'cache-'));
    this.workspace = join(this.#path, 'workspace');
    this.temp = join(this.#path, 'temp');
    mkdirSync(this.workspace);
    mkdirSync(this.temp);
  }

  /** Removes the folder and all in it. What cannot be removed the runner removes at the end of the job. */
  remove(): void {
    try {
      rmSync(this.#path, { recursive: true, force: true, maxRetries: 2 });
    } catch {
      // A program that an operation given up at its deadline has started may still be writing here.
    }
  }
}
