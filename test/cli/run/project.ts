import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, type Told } from '../desk.ts';

export interface Ran extends Told {
  /** What the commands that it started wrote to the file `log` beside the project, line by line. */
  readonly log: readonly string[];
}

/** A project whose store and log lie beside it. */
export class Project extends Desk {
  readonly store = this.path('store');
  readonly #log = this.path('log');

  remove(name: string): void {
    rmSync(this.path('project', name), { recursive: true });
  }

  /** All files of the store that hold something. */
  entries(): string[] {
    return readdirSync(this.store, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.entry'))
      .map((name) => join(this.store, name));
  }

  /** Waits until a command has logged a line. */
  async until(line: string): Promise<void> {
    while (!this.#lines().includes(line)) await new Promise((wake) => setTimeout(wake, 10));
  }

  async call(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    rmSync(this.#log, { force: true });
    const usual = { ...process.env, CODE: '1', FILE_TRACKER_STORE: this.store, LOG: this.#log };
    const told = await this.run(args, { env: { ...usual, ...env } });
    return { ...told, log: this.#lines() };
  }

  #lines(): string[] {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').split('\n').slice(0, -1) : [];
  }
}

/** A command that logs its argument, and fails for those that `FAILS` has, as `CODE` says. */
export const LOGS = `#!/bin/sh
echo "$1" >> "$LOG"
case " $FAILS " in *" $1 "*) exit "$CODE";; esac
`;
