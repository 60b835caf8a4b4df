import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { openCacheService } from '../support/cache-service/index.ts';
import { TestRunner } from '../support/runner/index.ts';
import { runWorkflow } from '../support/workflow/index.ts';

/* The jobs of this repository's own workflows that use the Action as it lies here. */

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

type Jobs = Record<string, { strategy?: { matrix: { os: string[] } } }>;

/** A workflow with some of its jobs only. */
function only(name: string, ...jobs: readonly string[]): string {
  const workflow = parse(read(`.github/workflows/${name}`)) as { jobs: Jobs };
  const kept = Object.entries(workflow.jobs).filter(([id]) => jobs.includes(id));
  for (const [, { strategy }] of kept) {
    // The runner of the tests is one machine.
    if (strategy?.matrix.os !== undefined) strategy.matrix.os = ['ubuntu-latest'];
  }
  return stringify({ ...workflow, jobs: Object.fromEntries(kept) });
}

describe('the workflows of this repository', () => {
  it('get the answers that CI expects', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    runner.files = { 'src/a.ts': '1', 'action.yml': read('action.yml'), 'package.json': '{}\n' };
    const result = await runWorkflow(only('ci.yml', 'action'), { runner });
    expect(result.job('action').result).toBe('success');
  });

  it.each([
    ['track', ['track'], 1],
    ['plan and done', ['plan', 'work'], 2],
  ] as const)('see two runs of one content: %s', async (_what, jobs, times) => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache });
    runner.files = { 'action.yml': read('action.yml') };
    const worked = async (content: string) => {
      const result = await runWorkflow(only('two-runs.yml', ...jobs), {
        runner,
        event: 'workflow_dispatch',
        inputs: { content },
      });
      return result.log.split('\n').filter((line) => line === 'The work is done.').length;
    };
    expect([await worked('1'), await worked('1'), await worked('2')]).toEqual([times, 0, times]);
  });
});
