import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/** Every name, type, size, mode and time below a folder. */
function inventory(folder: string): string {
  return execFileSync('find', ['.', '-printf', '%p %y %s %m %T@\n'], { cwd: folder, encoding: 'utf8' })
    .split('\n')
    .sort()
    .join('\n');
}

describe('what stays behind', () => {
  it('is nothing in the workspace, whatever the mode and store', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({
      ownProcesses: true,
      cache,
      environment: 'self-hosted',
      files: { 'a/b': '1', c: '2' },
    });
    const before = inventory(runner.workspace);
    const uses = (inputs: Record<string, string>) => step.uses({ with: { paths: '**', ...inputs } });
    for (let run = 0; run < 2; run++) {
      const job = await runner.runJob({
        steps: [
          uses({}),
          uses({ store: 'machine' }),
          uses({ mode: 'checkpoint', name: 'x' }),
          uses({ mode: 'check', name: 'x' }),
          uses({ mode: 'check', name: 'x', since: 'job-start' }),
        ],
      });
      expect(job.result, job.log).toBe('success');
      expect(inventory(runner.workspace)).toBe(before);
      const ours = job.tempFiles.filter((name) => !name.startsWith('file-tracker/'));
      expect(ours).toEqual([]);
      expect(job.tempFiles.filter((name) => name.includes('/cache/'))).toEqual([]);
    }
  });
});
