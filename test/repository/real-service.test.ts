import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CacheService, cacheEnvironment, type Fault, pushScopes } from '../support/cache-service/index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { nodePath } from '../support/runner/environment.ts';
import { ROOT } from './workflow-files.ts';

/* The nightly look at the real cache service, with the model in its place: it passes, and it can fail. */

async function runAgainst(fault?: Fault): Promise<{ readonly code: number | null; readonly said: string[] }> {
  using temp = temporaryFolder();
  await using service = await CacheService.start();
  if (fault !== undefined) service.inject(fault);
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp.path, GITHUB_SERVER_URL: 'https://github.com' };
  const child = spawn(nodePath(), [join(ROOT, 'test/real-service/main.ts')], {
    env: { ...env, ...cacheEnvironment(service, pushScopes('main')) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said: output.split('\n').filter((line) => /^(As|::error::Not as) expected: /.test(line)) };
}

it.concurrent('holds for what the model says', async () => {
  expect(await runAgainst()).toMatchObject({ code: 0, said: { length: 7 } });
});

it.concurrent.each<[string, Fault]>([
  ['what is saved is accepted', { effect: 'denied', on: 'create' }],
  ['what was saved is restored', { effect: 'garbage', on: 'download' }],
])('tells when it does not hold that %s', async (what, fault) => {
  const { code, said } = await runAgainst(fault);
  expect(code).toBe(1);
  expect(said.at(-1)).toContain(`Not as expected: ${what}.`);
});
