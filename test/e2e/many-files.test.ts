import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { step, TestRunner } from '../support/runner/index.ts';

const COUNT = 20_000;
const name = (i: number) =>
  `${'folder-with-a-long-name/'.repeat(4)}${'file-name-'.repeat(8)}${String(i).padStart(6, '0')}`;

describe('20,000 changed files with long names', () => {
  it('give exact counts, cut lists, complete files, and no limit is passed', async () => {
    const files = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [name(i), `${i}`]));
    await using runner = await TestRunner.create({ files });
    let report = '';
    let list = '';
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', paths: '**' } }),
        step.run({
          do: "find . -type f -name '*0' -delete; find . -type f -name '*1' -exec sed -i s/^/x/ {} +",
        }),
        step.uses({ id: 'it', with: { mode: 'check', paths: '**' } }),
        step.run({
          do: (context) => {
            report = readFileSync(String(context.evaluate(`\${{ steps.it.outputs.report-path }}`)), 'utf8');
            list = readFileSync(
              String(context.evaluate(`\${{ steps.it.outputs.changed-files-path }}`)),
              'utf8',
            );
          },
        }),
        // Every output as an environment variable of a process, which may have 128 KiB each.
        step.run({
          id: 'env',
          env: { ALL: `\${{ toJSON(steps.it.outputs) }}` },
          do: "node -e 'console.log(Object.keys(JSON.parse(process.env.ALL)).length)'",
        }),
      ],
    });
    const { outputs, main } = job.step('it');
    expect(job.result, job.log.slice(-2000)).toBe('success');
    expect(outputs).toMatchObject({
      'changed-count': '4000',
      'removed-count': '2000',
      'modified-count': '2000',
      'added-count': '0',
      truncated: 'true',
    });
    const changed = JSON.parse(outputs['changed-files'] ?? '') as string[];
    const parts = ['added-files', 'modified-files', 'removed-files'].map(
      (key) => JSON.parse(outputs[key] ?? '') as string[],
    );
    expect(changed.length).toBeGreaterThan(100);
    expect(parts.flat().sort()).toEqual(changed);
    const bytes = Object.entries(outputs).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key + value),
      0,
    );
    expect(bytes).toBeLessThan(128 * 1024);

    const complete = JSON.parse(report) as { modified: string[]; removed: string[]; files: number };
    expect([complete.modified.length, complete.removed.length, complete.files]).toEqual([2000, 2000, 18_000]);
    expect(list.split('\0')).toHaveLength(4001);
    expect(Buffer.byteLength(main.summary)).toBeGreaterThan(1000);
    expect(Buffer.byteLength(main.summary)).toBeLessThan(1024 * 1024);
    expect(main.annotations).toEqual([]);
    expect(main.lines.length).toBeLessThan(120);
    expect(main.log).toContain('and 3,900 more files; the report lists them all');
  });
});
