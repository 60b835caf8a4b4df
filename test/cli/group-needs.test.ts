import { describe, expect, it } from 'vitest';
import { Project } from './run/project.ts';

const FILES = {
  'p/core/package.json': '{"name": "core"}',
  'p/ui/package.json': '{"name": "ui", "dependencies": {"core": "*"}}',
  'p/docs/index.md': '1',
  'needs.yml': 'p/docs: p/ui\n',
};
const GROUPS = ['--group-by', 'p/*'];

describe('--group-needs', () => {
  it('makes what a group needs a part of the answer, with the reason', async () => {
    using project = new Project(FILES);
    // A checkpoint says nothing of needs, and is found by the same patterns with any of them.
    expect((await project.call(['checkpoint', ...GROUPS])).code).toBe(0);
    const ask = (command: string, ...more: string[]) => project.call([command, ...GROUPS, ...more]);
    expect((await ask('same', '--group-needs', 'auto')).code).toBe(0);
    project.write('p/core/x', '1');
    expect((await ask('diff')).stdout).toContain('\nchanged groups: p/core (files-changed)\n');
    const auto = await ask('changed', '--group-needs', 'auto');
    expect(auto.code).toBe(0);
    expect(auto.stdout).toContain('changed groups: p/core (files-changed), p/ui (needs-changed)\n');
    for (const needs of ['needs.yml', '{p/docs: p/ui}', 'p/docs: p/ui', '{"p/docs": ["p/ui"]}']) {
      const { stdout } = await ask('diff', '--json', '--group-needs', needs);
      expect(JSON.parse(stdout).groups['p/docs']).toMatchObject({ reason: 'unchanged', needs: ['p/ui'] });
    }
    const both = await ask('diff', '--json', '--group-needs', '{auto: true, p/docs: p/ui}');
    expect(JSON.parse(both.stdout).groups['p/docs']).toMatchObject({
      changed: true,
      reason: 'needs-changed',
      needs: ['p/core', 'p/ui'],
    });
  });

  it.each([
    [['a'], 'The option --group-needs is given, but there are no groups.'],
    [[], 'The option --group-needs is given, but there are no groups.'],
    [[...GROUPS], 'Invalid group-needs: "p/nothing", which "p/ui" needs, is no group. Use one of: "p/core"'],
  ])('is refused with %j', async (args, message) => {
    using project = new Project(FILES);
    const { code, stderr } = await project.call(['changed', ...args, '--group-needs', 'p/ui: p/nothing']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
