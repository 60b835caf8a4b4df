import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CacheService, runWorkflow, TestRunner } from '../support/index.ts';
import { REPOSITORY_ROOT } from '../support/runner/manifest.ts';

const isBuilt = existsSync(path.join(REPOSITORY_ROOT, 'dist', 'main.js'));

test.runIf(isBuilt)('the harness runs our own action from a workflow, over two runs', async () => {
  await using cache = await CacheService.start();
  await using runner = await TestRunner.create({
    cache,
    files: { 'package-lock.json': '{}' },
    prefilled: false,
  });
  const yaml = `
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: deps
        with: { paths: package-lock.json }
      - if: steps.deps.outputs.changed != 'false'
        run: npm ci
`;
  const run = async () => (await runWorkflow(yaml, { runner, bin: { npm: '' } })).job('build');
  const first = await run();
  expect(first.log).toContain('no-checkpoint');
  expect(first.calls).toEqual(['npm ci']);
  cache.forgetRequests();
  const second = await run();
  expect(second.step('deps').outputs['changed']).toBe('false');
  expect(second.calls).toEqual([]);
  expect(cache.count('download')).toBe(0);
  runner.files = { 'package-lock.json': '{"new": 1}' };
  expect((await run()).calls).toEqual(['npm ci']);
});
