import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TemporaryFolder, temporaryFolder, writeFiles } from '../folders.ts';
import type { Files } from '../runner/index.ts';
import { told } from './scenes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/elsewhere.md'), 'utf8');

/** The first block of code below a heading of docs/elsewhere.md. */
export function blockBelow(heading: string): string {
  const [, section = ''] = PAGE.split(new RegExp(`\n##+ ${heading}\n`));
  const [, code] = /^```\w*\n(.*?)^```$/ms.exec(section) ?? [];
  if (code === undefined) throw new Error(`docs/elsewhere.md has no code below "${heading}".`);
  return code;
}

/** A machine with no workflows, on which `file-tracker` is installed. */
export class Machine {
  readonly folder: TemporaryFolder;

  constructor() {
    this.folder = temporaryFolder();
    this.installs({
      'file-tracker': `exec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"`,
    });
  }

  /** Puts programs on the `PATH`. */
  installs(programs: Readonly<Record<string, string>>): void {
    const scripts = Object.entries(programs).map(([name, body]) => [name, `#!/bin/sh\n${body}\n`]);
    this.writes('bin', Object.fromEntries(scripts));
  }

  /** Writes files below a folder; scripts can be run. */
  writes(at: string, files: Files): void {
    writeFiles(join(this.folder.path, at), files);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder.path, path));
  }

  /** Runs a script in a folder: which commands told that they were called, the reasons that were said, the exit code. */
  run(script: string, at: string, env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
      cwd: join(this.folder.path, at),
      env: { PATH: `${join(this.folder.path, 'bin')}:${process.env['PATH']}`, ...env },
      encoding: 'utf8',
    });
    const reasons = [...stderr.matchAll(/^file-tracker: .*(?:changed \(([a-z-]+)\)|: (unchanged)):/gm)];
    return {
      code: status,
      done: told(stdout),
      reasons: reasons.map(([, changed, unchanged]) => changed ?? unchanged ?? ''),
    };
  }

  [Symbol.dispose](): void {
    this.folder[Symbol.dispose]();
  }
}
