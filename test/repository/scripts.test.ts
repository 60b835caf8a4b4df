import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';
import { ROOT, workflowFiles } from './workflow-files.ts';

/* The scripts of workflows that can't be taken back: what they push and move. */

const onPosix = it.skipIf(process.platform === 'win32');

/** The script of a step, by its name. */
function scriptOf(workflow: string, name: string): string {
  const file = workflowFiles().find(({ path }) => path.endsWith(`/${workflow}`));
  const steps = Object.values(file?.jobs ?? {}).flatMap((job) => job.steps ?? []);
  const script = steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`${workflow} has no step "${name}".`);
  return script;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  /** What the command line of GitHub was asked for, a line each. */
  readonly asked: string[];
}

/** Runs a script as the forge does, with a stand-in for the command line of GitHub: a script for `sh`. */
function run(
  folder: TemporaryFolder,
  script: string,
  gh: string,
  env: Readonly<Record<string, string>>,
  cwd = folder.path,
): Ran {
  const log = join(folder.path, 'asked');
  writeFileSync(log, '');
  mkdirSync(join(folder.path, 'programs'), { recursive: true });
  const program = join(folder.path, 'programs/gh');
  writeFileSync(program, `#!/bin/sh\necho "$*" >> "${log}"\n${gh}\n`);
  chmodSync(program, 0o755);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${folder.path}/programs:${process.env['PATH']}`, HOME: folder.path, ...env },
    },
  );
  const asked = readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return { code: status, output: stdout + stderr, asked };
}

describe('an update of a dependency', () => {
  const SCRIPT = scriptOf('rebuild-dist.yml', 'Push what was built');
  const BRANCH = 'dependabot/npm/$(id>hacked)';

  /** A repository with a branch of an update, and what the job without rights has built. */
  function update() {
    const folder = temporaryFolder({ 'built/new.js': 'new', 'built/cli.js': 'cli' });
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: join(folder.path, 'work'), encoding: 'utf8', stdio: 'pipe' });
    execFileSync('git', ['init', '-q', '--bare', join(folder.path, 'origin')]);
    folder.write({ 'work/dist/old.js': 'old', 'work/src': 'src' });
    git('init', '-q');
    git('config', 'user.name', 'a');
    git('config', 'user.email', 'a@example.org');
    git('add', '.');
    git('commit', '-qm', 'Update');
    git('remote', 'add', 'origin', join(folder.path, 'origin'));
    git('push', '-q', 'origin', `HEAD:refs/heads/${BRANCH}`);
    git('checkout', '-q', '--detach');
    const push = () =>
      run(
        folder,
        SCRIPT,
        '',
        { BRANCH, BUILT: join(folder.path, 'built'), GH_TOKEN: 'x' },
        join(folder.path, 'work'),
      );
    const pushed = () => git('ls-tree', '-r', `--format=%(objectmode) %(path)`, 'FETCH_HEAD').trim();
    const fetch = () => git('fetch', '-q', 'origin', BRANCH);
    return { folder, push, fetch, pushed };
  }

  onPosix('gets the dist that was built, and nothing else', () => {
    const { folder, push, fetch, pushed } = update();
    using _folder = folder;
    expect(push()).toMatchObject({
      code: 0,
      asked: ['auth setup-git', `workflow run ci.yml --ref ${BRANCH}`],
    });
    fetch();
    expect(pushed().split('\n')).toEqual(['100755 dist/cli.js', '100644 dist/new.js', '100644 src']);
  });

  onPosix('gets nothing when there is more than files in what was built', () => {
    const { folder, push, fetch, pushed } = update();
    using _folder = folder;
    symlinkSync('/etc/passwd', join(folder.path, 'built/link'));
    expect(lstatSync(join(folder.path, 'built/link')).isSymbolicLink()).toBe(true);
    expect(push()).toMatchObject({ code: 1, asked: [] });
    fetch();
    expect(pushed()).toContain('dist/old.js');
  });
});

describe('the major tag', () => {
  const SCRIPT = scriptOf('release.yml', 'Move the major tag, unless a newer version has it');

  /** Runs the script for a tag, in a repository with these tags; returns what was changed. */
  function move(tag: string, tags: readonly string[]): string[] {
    using folder = temporaryFolder({ tags: tags.map((each) => `refs/tags/${each}\n`).join('') });
    // Answers as the forge does: tags that begin with a text, and whether there is one of a name.
    const gh = `
case "$*" in
  *matching-refs/tags/*) for word; do case "$word" in repos/*) prefix="refs/tags/\${word##*/tags/}" ;; esac; done
    grep -F "$prefix" tags ;;
  *git/ref/tags/*) grep -qx "refs/tags/\${2##*/tags/}" tags ;;
esac`;
    const ran = run(folder, SCRIPT, gh, { GITHUB_REF_NAME: tag, GITHUB_SHA: 'abc', GH_REPO: 'o/r' });
    expect(ran).toMatchObject({ code: 0 });
    return ran.asked.filter((line) => line.includes('--method'));
  }

  onPosix('is made for the first release', () => {
    expect(move('v1.0.0', ['v1.0.0'])).toEqual([
      'api --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=abc',
    ]);
  });

  onPosix('moves to the newest version', () => {
    const moved = ['api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=abc -F force=true'];
    expect(move('v1.10.0', ['v1', 'v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0', 'v10.0.0'])).toEqual(moved);
  });

  onPosix('stays where a newer version is', () => {
    expect(move('v1.9.1', ['v1', 'v1.9.1', 'v1.10.0'])).toEqual([]);
  });
});

describe('the notes of a release', () => {
  const notes = (tag: string) =>
    spawnSync('bash', [join(ROOT, 'scripts/release-notes.sh'), tag], { encoding: 'utf8' });

  onPosix('are there for the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { status, stdout } = notes(`v${version}`);
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toMatch(/^## /m);
  });

  onPosix('are missing for another', () => {
    expect(notes('v0.0').status).toBe(1);
  });
});
