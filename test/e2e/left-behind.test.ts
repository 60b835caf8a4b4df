import { expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/** Runs a job that tracks, and says what it was told. */
async function told(runner: TestRunner, inputs: Record<string, string>, ok = true): Promise<string> {
  const job = await runner.runJob({
    steps: [step.uses({ id: 'it', with: inputs }), step.run({ do: ok ? 'true' : 'exit 1' })],
  });
  const { changed, reason, 'changed-groups': groups, 'removed-groups': removed } = job.step('it').outputs;
  return `${changed} ${reason} ${groups} ${removed}`;
}

it('a folder that is gone is a change until a job has succeeded without it', async () => {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, files: { 'p/a/x': '1', 'p/b/x': '1' } });
  const inputs = { 'group-by': 'p/*' };
  expect(await told(runner, inputs)).toBe('true no-checkpoint ["p/a","p/b"] []');
  expect(await told(runner, inputs)).toBe('false unchanged [] []');
  runner.files = { 'p/a/x': '1' };
  expect(await told(runner, inputs, false)).toBe('true files-changed [] ["p/b"]');
  expect(await told(runner, inputs, false)).toBe('true files-changed [] ["p/b"]');
  expect(await told(runner, inputs)).toBe('true files-changed [] ["p/b"]');
  expect(await told(runner, inputs)).toBe('false unchanged [] []');
});

it('a group that failed and leaves the definition has not succeeded when it comes back', async () => {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, files: { 'p/a/x': '1', 'p/c/x': '1' } });
  const groups = (names: readonly string[]) => ({
    name: 'it',
    groups: names.map((name) => `${name}: p/${name}/**`).join('\n'),
  });
  expect(await told(runner, groups(['a', 'c']))).toBe('true no-checkpoint ["a","c"] []');
  runner.files = { 'p/a/x': '1', 'p/c/x': '2' };
  expect(await told(runner, groups(['a', 'c']), false)).toBe('true files-changed ["c"] []');
  expect(await told(runner, groups(['a']))).toBe('false unchanged [] []');
  expect(await told(runner, groups(['a', 'c']))).toBe('true files-changed ["c"] []');
  expect(await told(runner, groups(['a', 'c']))).toBe('false unchanged [] []');
});
