import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../support/bundle.ts';
import { BUILT } from '../built-worker.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { CachePlace, KEY_A, PREFIX } from './cache-place.ts';

/** The step in one file: loading its modules would take longest. */
const bundled = new TemporaryFolder();
const STEP = join(bundled.path, 'step.mjs');

beforeAll(() => {
  bundle(STEP, { entryPoints: [join(import.meta.dirname, 'step.ts')] });
});
afterAll(() => bundled[Symbol.dispose]());

interface Ended {
  readonly code: number | null;
  readonly results: readonly {
    operation: string;
    result: unknown;
    milliseconds: number;
    spent: number;
  }[];
  /** What was printed, but for results and debug lines. */
  readonly output: string;
}

/** Runs a step as a process of its own, in which nothing else goes on. */
async function runStep(
  place: CachePlace,
  step: object,
  variables: Record<string, string> = {},
): Promise<Ended> {
  const { env, temp } = place;
  const given = { client: BUILT, env, temp, prefix: PREFIX, key: KEY_A, timeoutSeconds: 20 };
  const argument = JSON.stringify({ ...given, ...step });
  const child = spawn(process.execPath, [STEP, argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  const lines = stdout.split('\n').filter((line) => !/^$|^::(debug|add-mask)::/.test(line));
  const results = lines.filter((line) => line.startsWith('RESULT '));
  return {
    code: code as number | null,
    results: results.map((line) => JSON.parse(line.slice('RESULT '.length))),
    output: lines.filter((line) => !results.includes(line)).join('\n') + stderr,
  };
}

describe.concurrent('a step in which nothing else goes on', () => {
  it('ends by itself when all is well', async () => {
    await using place = await CachePlace.withEntry();
    const { code, results, output } = await runStep(place, { do: ['newest', 'load', 'save'] });
    expect(results.map(({ result }) => result)).toMatchObject([
      { kind: 'found' },
      { kind: 'loaded' },
      { kind: 'saved' },
    ]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });

  it.each([
    ['lookup', ['newest']],
    ['create', ['save']],
    ['finalize', ['save']],
  ])('notices at once when the connection is cut at a %s, and goes on', async (kind, operations) => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'cut', on: kind as 'lookup', times: 1 });
    const { code, results, output } = await runStep(place, { do: [...operations, 'save'] });
    expect(results).toMatchObject([
      { result: { why: 'the connection to the cache service was cut' } },
      { result: { kind: 'saved' } },
    ]);
    // Its time would be 30 seconds.
    expect(results[0]?.milliseconds).toBeLessThan(20_000);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });

  it('notices at once when the connection is cut, with v1', async () => {
    await using place = await CachePlace.withEntry('v1');
    place.service.inject({ effect: 'cut', on: 'lookup' });
    const { code, results } = await runStep(place, { do: ['newest'] });
    expect(results).toMatchObject([{ result: { why: 'the connection to the cache service was cut' } }]);
    expect(code).toBe(0);
  });

  it('waits for a service that hangs, until its time is over', async () => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'hang', on: 'lookup' });
    // Without the thread, the client would go on waiting, and the process with it.
    const step = { do: ['newest', 'save'], timeoutSeconds: 1 };
    const { code, results, output } = await runStep(place, step);
    const why = 'the cache service did not answer within 1 second';
    expect(results).toMatchObject([
      { result: { kind: 'unavailable', why } },
      { result: { kind: 'not-saved', why } },
    ]);
    expect(results[0]?.milliseconds).toBeGreaterThan(900);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });
});

describe.concurrent('a step that is too busy to take an answer', () => {
  it('finds it there, and has not spent the time', async () => {
    await using place = await CachePlace.withEntry();
    const { code, results } = await runStep(place, {
      do: ['newest', 'newest'],
      timeoutSeconds: 2,
      busy: 2500,
    });
    expect(results).toMatchObject([{ result: { kind: 'found' } }, { result: { kind: 'found' } }]);
    expect(results[1]?.spent).toBeLessThan(2);
    expect(code).toBe(0);
  });
});

describe.concurrent('an operation that was given up', () => {
  it('never touches the workspace, however late it goes on', async () => {
    using job = new TemporaryFolder();
    const [workspace, temp] = [join(job.path, 'workspace'), join(job.path, 'temp')];
    mkdirSync(workspace);
    mkdirSync(temp);
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'delay', ms: 2500, on: 'download' });
    const { code, results, output } = await runStep(
      place,
      { do: ['newest', 'load'], timeoutSeconds: 2, linger: 3000 },
      { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
    );
    expect(results).toMatchObject([{ result: { kind: 'found' } }, { result: { kind: 'unavailable' } }]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(place.service.kinds()).toContain('download');
    expect(readdirSync(workspace)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe.concurrent('a mistake of our own during an operation', () => {
  it.each(['exception', 'rejection'])('ends the process as ever: an %s', async (fault) => {
    await using place = await CachePlace.withEntry();
    place.service.inject({ effect: 'delay', ms: 1000, on: 'lookup' });
    const { code, results, output } = await runStep(place, { do: ['newest'], fault });
    expect(code).not.toBe(0);
    expect(results).toEqual([]);
    expect(output).toContain('a mistake of ours');
  });
});
