import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';

describe('the command line beyond whole files', () => {
  it('tells of groups, from arguments and from a file', () => {
    using box = new Sandbox({
      'api/a': '1',
      'web/b': '1',
      'packages/x/c': '1',
      'look.css': '1',
      'g.yml': 'web: web\nstyles: "**/*.@(css|scss)"',
    });
    const groups = ['--group', 'api=api', '--groups', 'g.yml', '--group-by', 'packages/*'];
    expect(box.run(['checkpoint', ...groups]).code).toBe(0);
    expect(box.run(['same', ...groups]).code).toBe(0);
    box.write('web/b', '2');
    box.write('packages/y/d', '1');
    const { stdout } = box.run(['diff', ...groups]);
    expect(stdout).toMatch(/^changed \(no-checkpoint\): a group is new; 1 modified, 1 added; 3 the same\./);
    expect(stdout).toContain('changed groups: web (files-changed), packages/y (no-checkpoint)\n');
    const report = JSON.parse(box.run(['diff', '--json', ...groups]).stdout) as { groups: unknown };
    const baseline = expect.objectContaining({ runId: '' });
    expect(report.groups).toEqual({
      api: {
        changed: false,
        reason: 'unchanged',
        needs: [],
        baseline,
        files: 1,
        added: [],
        modified: [],
        removed: [],
      },
      web: {
        changed: true,
        reason: 'files-changed',
        needs: [],
        baseline,
        files: 1,
        added: [],
        modified: ['web/b'],
        removed: [],
      },
      styles: {
        changed: false,
        reason: 'unchanged',
        needs: [],
        baseline,
        files: 1,
        added: [],
        modified: [],
        removed: [],
      },
      'packages/x': {
        changed: false,
        reason: 'unchanged',
        needs: [],
        baseline,
        files: 1,
        added: [],
        modified: [],
        removed: [],
      },
      'packages/y': {
        changed: true,
        reason: 'no-checkpoint',
        needs: [],
        baseline: null,
        files: 1,
        added: ['packages/y/d'],
        modified: [],
        removed: [],
      },
    });
  });

  it('tracks parts of files', () => {
    using box = new Sandbox({ 'package.json': '{"version":"1","dependencies":{"a":"1"}}' });
    const field = ['--field', 'package.json=dependencies'];
    box.run(['checkpoint', ...field]);
    box.write('package.json', '{ "dependencies": { "a": "1" }, "version": "2" }');
    expect(box.run(['same', ...field]).code).toBe(0);
    box.write('package.json', '{ "dependencies": { "a": "2" } }');
    expect(box.run(['same', ...field]).code).toBe(1);
    box.write('package.json', '{ broken');
    const broken = box.run(['same', ...field]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain(
      'Tracked whole, since its fields cannot be read: package.json: not valid JSON',
    );
  });

  it('prints nothing of a document, whatever the environment asks of its parser', () => {
    using box = new Sandbox({ 'a.yml': 'secret: 1\n' });
    const env = { LOG_TOKENS: '1', LOG_STREAM: '1' };
    expect(box.run(['checkpoint', '--field', 'a.yml=secret'], { env })).toMatchObject({
      code: 0,
      stdout: 'checkpoint of 1 file.\n',
      stderr: '',
    });
  });

  it('tracks values beside files', () => {
    using box = new Sandbox({ lock: '1' });
    const run = (node: string) =>
      box.run(['run', 'lock', '--value', `node=${node}`, '--', 'echo', 'installed']).stdout;
    expect(
      [run('20'), run('20'), run('22'), run('22'), run('20')].map((text) => text.includes('installed')),
    ).toEqual([true, false, true, false, true]);
  });

  it('runs again while a product is missing, and does not record a run that made none', () => {
    using box = new Sandbox({ lock: '1' });
    const run = (...command: string[]) =>
      box.run(['run', 'lock', '--generates', 'node_modules/*', '--', ...command]);
    const failed = run('true');
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain(
      'true succeeded, but nothing matches "node_modules/*", which it should have made. No success is recorded',
    );
    const make = ['sh', '-c', 'mkdir -p node_modules/a; echo made'];
    expect(run(...make).stdout).toBe('made\n');
    expect(run(...make).stdout).toBe('');
    rmSync(join(box.project, 'node_modules'), { recursive: true });
    const again = run(...make);
    expect(again.stdout).toBe('made\n');
    expect(again.stderr).toContain('changed (product-missing): nothing matches "node_modules/*"');
  });

  it.each([
    [['--group', 'api'], 'Invalid group "api". Write it as name=pattern.'],
    [['--groups', 'missing.yml'], 'Cannot read --groups "missing.yml"'],
    [['--field', 'package.json'], 'has no "="'],
    [['a', '--value', 'x'], 'has no "="'],
  ])('says what is wrong with %j', (options, message) => {
    using box = new Sandbox({ a: '1' });
    const { code, stderr } = box.run(['checkpoint', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
