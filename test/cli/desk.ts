import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program.ts';
import { type TemporaryFolder, temporaryFolder, writeFiles } from '../support/folders.ts';
import { KeptStream } from './streams.ts';

/** What one call of the command line came to. */
export interface Told {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that adds a line to the file `log` of the project, and ends as the variable `CODE` says. */
export const LOGS = ['--', 'sh', '-c', 'echo ran >> log; exit $CODE'];

/** The command line in this process, for what needs no process of its own; commands of `run` are real ones. */
export class Desk implements Disposable {
  readonly #folder: TemporaryFolder = temporaryFolder();
  readonly signals = new EventEmitter();

  constructor(files: Readonly<Record<string, string>> = {}) {
    mkdirSync(this.path('project'));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  [Symbol.dispose](): void {
    this.#folder[Symbol.dispose]();
  }

  /** A path beside or in the project, which is `project`. */
  path(...names: string[]): string {
    return join(this.#folder.path, ...names);
  }

  write(name: string, content: string, project = 'project'): void {
    writeFiles(this.path(project), { [name]: content });
  }

  /** What commands wrote into a log since it was asked last. */
  logged(project = 'project'): string {
    const file = this.path(project, 'log');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text !== '') writeFileSync(file, '');
    return text;
  }

  async run(
    args: readonly string[],
    more: { project?: string; env?: NodeJS.ProcessEnv } = {},
  ): Promise<Told> {
    const stdout = new KeptStream();
    const stderr = new KeptStream();
    const code = await runProgram(args, {
      env: { PATH: process.env['PATH'], CODE: '0', ...more.env },
      platform: process.platform,
      home: '',
      cwd: () => this.path(more.project ?? 'project'),
      now: () => new Date(),
      elapsed: () => performance.now(),
      streams: { stdin: {}, stdout, stderr },
      signals: this.signals,
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  }
}
