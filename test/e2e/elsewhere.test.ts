import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockBelow, Machine } from '../support/journeys/machine.ts';
import type { Files } from '../support/runner/index.ts';

/* The scripts of docs/elsewhere.md, as they stand there; the scenes of a deploy and of GitLab are in journeys.test.ts. */

const DEPLOY = '#!/bin/sh\necho RAN ./deploy\n';

describe.skipIf(process.platform === 'win32')('elsewhere', () => {
  it('a deploy over ssh installs what is gone, and restarts for what only it needs', () => {
    using machine = new Machine();
    machine.installs({ git: '', npm: 'echo RAN npm "$@"; mkdir -p node_modules; touch node_modules/a' });
    machine.writes('app', { 'package-lock.json': '1', 'src/a': '1', 'config/a': '1' });
    machine.writes('app', {
      'deploy.sh': blockBelow('A deploy over ssh'),
      restart: '#!/bin/sh\necho RAN ./restart\n',
    });
    const deploy = (files: Files) => {
      machine.writes('app', files);
      return machine.run('app/deploy.sh', '.').done;
    };
    expect(deploy({})).toEqual(['npm ci', './restart']);
    expect(deploy({ 'src/a': '2' })).toEqual(['./restart']);
    expect(deploy({ 'config/a': '2' })).toEqual(['./restart']);
    rmSync(join(machine.folder.path, 'app/node_modules'), { recursive: true });
    expect(deploy({})).toEqual(['npm ci']);
  });

  it('same … || deploys in every doubt, changed … && in none', () => {
    using machine = new Machine();
    machine.writes('app', { deploy: DEPLOY, 'site/a': '1' });
    const done = (script: string) => machine.run(script, 'app').done;
    const same = blockBelow('`changed … &&` and `same … \\|\\|`');
    const changed = 'file-tracker changed site && ./deploy';
    expect([done(changed), done(same)]).toEqual([[], ['./deploy']]);
    machine.run('file-tracker checkpoint site', 'app');
    expect([done(changed), done(same)]).toEqual([[], []]);
    machine.writes('app', { 'site/a': '2' });
    expect([done(changed), done(same)]).toEqual([['./deploy'], ['./deploy']]);
  });

  it('Jenkins and cron: what they call is what the command line takes', () => {
    using machine = new Machine();
    machine.installs({ npm: 'echo RAN npm "$@"; mkdir -p node_modules; touch node_modules/a' });
    machine.writes('job', { 'package-lock.json': '1' });
    machine.writes('data', { 'incoming/a': '1', import: DEPLOY });
    const [, jenkins = ''] = /sh '(.*)'/.exec(blockBelow('Jenkins')) ?? [];
    const install = () => machine.run(jenkins, 'job');
    expect([install(), install()]).toMatchObject([
      { code: 0, done: ['npm ci'] },
      { code: 0, done: [] },
    ]);
    const cron = blockBelow('cron').replace('*/5 * * * * cd /srv/data && ', '');
    const imported = () => machine.run(cron, 'data').done.length;
    expect([imported(), imported()]).toEqual([1, 0]);
    machine.writes('data', { 'incoming/b': '1' });
    expect(imported()).toBe(1);
  });
});
