import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CacheService } from '../support/cache-service/index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/** A clock that is some days ahead, as code that runs in the action's process before it. */
const CLOCK = `
const { now } = Date;
const ahead = Number(process.env.DAYS_AHEAD ?? 0) * 86_400_000;
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now() + ahead]));
  }
  static now() {
    return now() + ahead;
  }
};
`;

describe.concurrent('a service that tells times by the second, and takes only downloads for use', () => {
  it('has the newest of several checkpoints of one job', async () => {
    await using cache = await CacheService.start({ kind: 'forge' });
    await using runner = await TestRunner.create({ forge: 'gitea', cache });
    const write = (a: string) => step.run({ do: `echo ${a} > a` });
    const uses = (mode: string) => step.uses({ id: mode, with: { mode, name: 'n', paths: 'a' } });
    const steps = [write('1'), uses('checkpoint'), write('2'), { ...uses('checkpoint'), id: 'second' }];
    expect((await runner.runJob({ steps })).result).toBe('success');
    const job = await runner.runJob({ jobId: 'other', steps: [write('2'), uses('check')] });
    expect(job.step('check').outputs['reason'], job.log).toBe('unchanged');
  });

  it('keeps what never changes, whatever becomes of a download', async () => {
    using folder = temporaryFolder({ 'clock.mjs': CLOCK });
    await using cache = await CacheService.start({ kind: 'forge' });
    await using runner = await TestRunner.create({ forge: 'gitea', cache, files: { a: '1' } });
    const clock = pathToFileURL(`${folder.path}/clock.mjs`).href;
    const run = async (days: number) => {
      const env = { NODE_OPTIONS: `--import ${clock}`, DAYS_AHEAD: String(days) };
      const uses = step.uses({ id: 'it', env, with: { name: 'n', paths: 'a', timeout: 8 } });
      const { outputs, main } = (await runner.runJob({ steps: [uses] })).step('it');
      return [outputs['reason'], main.annotations.length];
    };
    expect(await run(0)).toEqual(['no-checkpoint', 0]);
    expect(await run(0.5)).toEqual(['unchanged', 0]);
    expect(cache.count('download')).toBe(0);
    cache.pass(4);
    expect(await run(4)).toEqual(['unchanged', 0]);
    expect(cache.count('download')).toBe(2);
    expect(cache.pass(4)).toBe(0);
    {
      using fault = cache.inject({ effect: 'hang', on: 'download' });
      expect(await run(8)).toEqual(['unchanged', 0]);
      expect(fault.hits).toBe(2);
    }
    runner.files = { a: '2' };
    {
      using _ = cache.inject({ effect: 'cut', on: 'download', times: 2 });
      expect(await run(8)).toEqual(['files-changed', 0]);
    }
    expect(await run(8)).toEqual(['unchanged', 0]);
  });
});
