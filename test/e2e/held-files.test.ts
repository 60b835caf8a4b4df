import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { temporaryFolder } from '../support/folders.ts';
import { step, TestRunner } from '../support/runner/index.ts';

/*
 * Windows, where a scanner for viruses opens each new file for a moment: removing and renaming it then fails. In other
 * systems the functions that fail stand in for that.
 */

const held = (code: string, functions: readonly string[]) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  for (const name of ${JSON.stringify(functions)})
    fs[name] = (path) => { throw Object.assign(new Error('${code}: held, ' + path), { code: '${code}' }); };
  syncBuiltinESMExports();
`;

const REMOVING = ['unlinkSync', 'rmSync', 'renameSync'];

describe.each([
  ['EBUSY', REMOVING],
  // Where hard links are refused as well, the file is copied.
  ['EPERM', [...REMOVING, 'linkSync']],
] as const)('files that somebody else has open: %s from %s', (code, functions) => {
  it('are recorded all the same, on the command line', () => {
    using folder = temporaryFolder({ 'held.mjs': held(code, functions) });
    using box = new Sandbox({ a: '0' });
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/held.mjs`).href}` };
    // More than are kept, so that old ones are tidied away, which is tried from the last that were free on.
    for (let at = 1; at <= 12; at++) {
      box.write('a', String(at));
      expect(box.run(['checkpoint', 'a'], at > 8 ? { env } : {})).toMatchObject({ code: 0, stderr: '' });
    }
    expect(box.run(['same', 'a'], { env })).toMatchObject({ code: 0, stderr: '' });
    box.write('a', '11');
    expect(box.run(['same', 'a']).code).toBe(1);
    expect(box.run(['run', 'a', '--', 'true'], { env })).toMatchObject({ code: 0 });
    expect(box.run(['run', 'a', '--', 'true'], { env }).stderr).toContain('skipped true: unchanged');
  });
});

it('files that somebody else has open are recorded all the same, in the Action', async () => {
  using folder = temporaryFolder({ 'held.mjs': held('EBUSY', REMOVING) });
  await using runner = await TestRunner.create({ environment: 'self-hosted', files: { a: '1' } });
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(`${folder.path}/held.mjs`).href}` };
  const run = () =>
    runner.runJob({ steps: [step.uses({ id: 'it', env, with: { paths: 'a', store: 'machine' } })] });
  expect((await run()).step('it').post.log).not.toContain('not recorded');
  expect((await run()).step('it').outputs['changed']).toBe('false');
});
