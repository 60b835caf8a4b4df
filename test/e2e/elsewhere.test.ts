import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';

/* The scripts of docs/elsewhere.md, as they stand there. */

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/elsewhere.md'), 'utf8');

/** The block of code that has a text in it. */
function block(text: string): string {
  const blocks = [...PAGE.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const found = blocks.filter((code) => code.includes(text));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} blocks have ${text}.`);
  return only;
}

/** A machine on which the programs of the scripts are found; each writes down that it was called. */
class Machine {
  readonly folder: TemporaryFolder;

  constructor() {
    const program = (name: string, body = '') => `#!/bin/sh\necho "${name} $*" >> "$CALLS"\n${body}\n`;
    this.folder = temporaryFolder({
      'bin/file-tracker': `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`,
      'bin/npm': program(
        'npm',
        '[ "$1" = ci ] || exit 0\n[ ! -e fail ] || exit 1\nmkdir -p node_modules; touch node_modules/a',
      ),
      'bin/git': program('git'),
    });
    spawnSync('chmod', ['-R', '+x', join(this.folder.path, 'bin')]);
  }

  /** Runs a script in a folder of the machine: what was called, and the exit code. */
  run(script: string, at: string, env: Readonly<Record<string, string>> = {}): string[] {
    const calls = join(this.folder.path, 'calls');
    rmSync(calls, { force: true });
    const { status } = spawnSync('sh', ['-c', script], {
      cwd: join(this.folder.path, at),
      env: {
        PATH: `${join(this.folder.path, 'bin')}:${process.env['PATH']}`,
        CALLS: calls,
        ...env,
      },
    });
    const called = spawnSync('cat', [calls], { encoding: 'utf8' }).stdout;
    return [...called.split('\n').filter((line) => line !== ''), String(status)];
  }

  [Symbol.dispose](): void {
    this.folder[Symbol.dispose]();
  }
}

const PULL = 'git pull --ff-only';
const RESTART = '#!/bin/sh\necho restart >> "$CALLS"\n';

describe.skipIf(process.platform === 'win32')('elsewhere', () => {
  it('a deploy over ssh: first, unchanged, changed, failed, reverted', () => {
    using machine = new Machine();
    const { folder } = machine;
    folder.write({
      'app/deploy.sh': block('# deploy.sh'),
      'app/restart': RESTART,
      'app/package-lock.json': '1',
      'app/src/a': '1',
      'app/config/a': '1',
    });
    spawnSync('chmod', ['+x', join(folder.path, 'app/restart')]);
    const deploy = () => machine.run('sh app/deploy.sh', '.');
    expect(deploy()).toEqual([PULL, 'npm ci', 'restart', '0']);
    expect(deploy()).toEqual([PULL, '0']);
    folder.write({ 'app/src/a': '2' });
    expect(deploy()).toEqual([PULL, 'restart', '0']);
    folder.write({ 'app/package-lock.json': '2', 'app/fail': '' });
    expect(deploy()).toEqual([PULL, 'npm ci', '1']);
    folder.write({ 'app/package-lock.json': '1' });
    rmSync(join(folder.path, 'app/fail'));
    expect(deploy()).toEqual([PULL, 'npm ci', '0']);
    rmSync(join(folder.path, 'app/node_modules'), { recursive: true });
    expect(deploy()).toEqual([PULL, 'npm ci', '0']);
    expect(deploy()).toEqual([PULL, '0']);
  });

  it('same … || deploys in every doubt, changed … && in none', () => {
    using machine = new Machine();
    machine.folder.write({ 'app/deploy': RESTART, 'app/site/a': '1' });
    spawnSync('chmod', ['+x', join(machine.folder.path, 'app/deploy')]);
    const same = block('same site ||');
    const changed = 'file-tracker changed site && ./deploy; true';
    expect(machine.run(changed, 'app')).toEqual(['0']);
    expect(machine.run(same, 'app')).toEqual(['restart', '0']);
    machine.run('file-tracker checkpoint site', 'app');
    expect(machine.run(same, 'app')).toEqual(['0']);
    machine.folder.write({ 'app/site/a': '2' });
    expect(machine.run(changed, 'app')).toEqual(['restart', '0']);
    expect(machine.run(same, 'app')).toEqual(['restart', '0']);
  });

  it('GitLab CI: what is remembered travels with what was installed, or not at all', () => {
    using machine = new Machine();
    const { folder } = machine;
    const job = (
      parse(block('.gitlab-ci.yml')) as { build: { cache: { paths: string[] }; script: string[] } }
    ).build;
    let builds = 0;
    /** A job in a workspace of its own, with what the cache brings; and what it saves, if the job succeeds. */
    const build = (lock: string, fails = false): string[] => {
      const at = `builds/${++builds}`;
      folder.write({ [`${at}/package-lock.json`]: lock, ...(fails ? { [`${at}/fail`]: '' } : {}) });
      const move = (from: string, to: string) => {
        for (const path of job.cache.paths) {
          rmSync(join(folder.path, to, path), { recursive: true, force: true });
          spawnSync('cp', ['-r', join(folder.path, from, path), join(folder.path, to, path)]);
        }
      };
      move('cache', at);
      const called = machine.run(['set -e', ...job.script].join('\n'), at, { CI_PROJECT_PATH: 'group/app' });
      if (called.at(-1) === '0') {
        folder.write({ 'cache/x': '' });
        move(at, 'cache');
      }
      return called;
    };
    expect(build('1')).toEqual(['npm ci', 'npm test', '0']);
    expect(build('1')).toEqual(['npm test', '0']);
    expect(build('2')).toEqual(['npm ci', 'npm test', '0']);
    expect(build('3', true)).toEqual(['npm ci', '1']);
    expect(build('2')).toEqual(['npm test', '0']);
    expect(build('1')).toEqual(['npm ci', 'npm test', '0']);
    rmSync(join(folder.path, 'cache'), { recursive: true });
    expect(build('1')).toEqual(['npm ci', 'npm test', '0']);
  });

  it('Jenkins and cron: what they call is what the command line takes', () => {
    using machine = new Machine();
    machine.folder.write({ 'job/package-lock.json': '1', 'data/incoming/a': '1', 'data/import': RESTART });
    spawnSync('chmod', ['+x', join(machine.folder.path, 'data/import')]);
    const [, jenkins = ''] = /sh '(.*)'/.exec(block('stage(')) ?? [];
    expect(machine.run(jenkins, 'job')).toEqual(['npm ci', '0']);
    expect(machine.run(jenkins, 'job')).toEqual(['0']);
    const cron = block('*/5').replace('*/5 * * * * cd /srv/data && ', '');
    expect(machine.run(cron, 'data')).toEqual(['restart', '0']);
    expect(machine.run(cron, 'data')).toEqual(['0']);
    cpSync(join(machine.folder.path, 'data/incoming/a'), join(machine.folder.path, 'data/incoming/b'));
    expect(machine.run(cron, 'data')).toEqual(['restart', '0']);
  });
});
