import { EventEmitter } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from '../../../src/cli/program.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/folders.ts';
import { KeptStream } from '../streams.ts';

/** What one call of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the commands that it started wrote to the file `log` beside the project, line by line. */
  readonly log: readonly string[];
}

/** A project in which the command line runs within this process, and commands are real ones. */
export class Project implements Disposable {
  readonly #folder: TemporaryFolder;
  readonly path: string;
  readonly signals = new EventEmitter();

  constructor(files: Readonly<Record<string, string>>) {
    this.#folder = temporaryFolder();
    this.path = join(this.#folder.path, 'project');
    mkdirSync(this.path);
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  [Symbol.dispose](): void {
    this.#folder[Symbol.dispose]();
  }

  write(name: string, content: string): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (content.startsWith('#!')) chmodSync(path, 0o755);
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { recursive: true });
  }

  get store(): string {
    return join(this.#folder.path, 'store');
  }

  /** All files of the store that hold something. */
  entries(): string[] {
    return readdirSync(this.store, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.entry'))
      .map((name) => join(this.store, name));
  }

  /** Waits until a command has logged a line. */
  async until(line: string): Promise<void> {
    const log = join(this.#folder.path, 'log');
    while (!existsSync(log) || !readFileSync(log, 'utf8').includes(`${line}\n`))
      await new Promise((wake) => setTimeout(wake, 10));
  }

  async call(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const log = join(this.#folder.path, 'log');
    rmSync(log, { force: true });
    const stdout = new KeptStream();
    const stderr = new KeptStream();
    const code = await runProgram(args, {
      env: { ...process.env, FILE_TRACKER_STORE: this.store, LOG: log, ...env },
      platform: process.platform,
      home: '',
      cwd: () => this.path,
      now: () => new Date(),
      elapsed: () => 0,
      streams: { stdin: {}, stdout, stderr },
      signals: this.signals,
    });
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [];
    return { code, stdout: stdout.text, stderr: stderr.text, log: lines };
  }
}

/** A command that logs its argument, and fails for those that `FAILS` has. */
export const LOGS = `#!/bin/sh
echo "$1" >> "$LOG"
case " $FAILS " in *" $1 "*) exit "\${CODE:-1}";; esac
`;
