import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';
import { canRunWarmCli, runWarmCli } from './warm-cli.ts';

/** The command line as it is shipped. */
const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** A project, with a home folder of its own, and the command line to run in it. */
export class Sandbox implements Disposable {
  readonly #folder: TemporaryFolder;
  readonly #started: Started[] = [];
  readonly project: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.#folder = temporaryFolder();
    this.project = this.path('project');
    mkdirSync(this.project);
    mkdirSync(this.path('home'));
    mkdirSync(this.path('bin'));
    writeFileSync(this.path('bin/file-tracker'), '#!/bin/sh\nexec "$NODE" "$CLI" "$@"\n', { mode: 0o755 });
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  [Symbol.dispose](): void {
    for (const child of this.#started) child[Symbol.dispose]();
    this.#folder[Symbol.dispose]();
  }

  /** A path beside the project. */
  path(...names: string[]): string {
    return join(this.#folder.path, ...names);
  }

  /** Writes a file of the project. */
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(join(this.project, name, '..'), { recursive: true });
    writeFileSync(join(this.project, name), content);
  }

  /** Every checkpoint that was recorded in a store, oldest first for each identity. */
  checkpoints(store = join(this.project, '.file-tracker')): string[] {
    return readdirSync(store, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.entry'))
      .sort()
      .map((name) => join(store, name));
  }

  env(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      PATH: `${this.path('bin')}:${process.env['PATH']}`,
      HOME: this.path('home'),
      NODE: process.execPath,
      CLI,
      ...more,
    };
  }

  /** Runs `file-tracker` in the project. */
  run(args: readonly string[], options: RunOptions = {}): Finished {
    const env = this.env(options.env);
    const cwd = options.cwd ?? this.project;
    if (options.node !== undefined || !canRunWarmCli(env))
      return this.exec(options.node ?? process.execPath, [CLI, ...args], options);
    const { code, stdout, stderr } = runWarmCli({ file: CLI, args, cwd, env });
    return { code, signal: null, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout };
  }

  /** Runs a line in a shell, where `file-tracker` is the command line. */
  shell(line: string): Finished {
    return this.exec('sh', ['-c', line]);
  }

  exec(file: string, args: readonly string[], options: RunOptions = {}): Finished {
    const { status, signal, stdout, stderr, error } = spawnSync(file, args, {
      cwd: options.cwd ?? this.project,
      env: this.env(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    if (error !== undefined) throw error;
    return { code: status, signal, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout };
  }

  /** Starts `file-tracker` in the project, in a process group of its own, and goes on. */
  start(args: readonly string[]): Started {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: this.project,
      env: this.env(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const finished = new Promise<Finished>((done, failed) => {
      child.on('error', failed);
      child.on('close', (code, signal) => done({ code, signal, stdout, stderr, bytes: Buffer.from(stdout) }));
    });
    const until = async (text: string) => {
      while (!stdout.includes(text) && child.exitCode === null)
        await new Promise((wake) => setTimeout(wake, 10));
    };
    const started: Started = {
      kill: (signal) => child.kill(signal),
      finished,
      until,
      [Symbol.dispose]: () => killGroup(child),
    };
    this.#started.push(started);
    return started;
  }
}

/** Ends a process that is still there, and all that it started. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

export interface Started extends Disposable {
  readonly kill: (signal: NodeJS.Signals) => boolean;
  readonly finished: Promise<Finished>;
  /** Waits until a text was printed on stdout. */
  readonly until: (text: string) => Promise<void>;
}
