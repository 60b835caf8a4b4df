import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkpointOf } from '../../support/snapshots.ts';
import { DEPS } from '../identities.ts';
import { record } from '../store-contract.ts';
import { TemporaryFolder } from '../temporary-folder.ts';
import { CachePlace } from './cache-place.ts';

const STEP = join(import.meta.dirname, 'step.ts');

interface Ended {
  readonly code: number | null;
  readonly results: readonly { operation: string; result: unknown; milliseconds: number }[];
  /** What was printed, but for results and debug lines. */
  readonly output: string;
}

/** Runs a step as a process of its own, in which nothing else goes on. */
async function runStep(
  place: CachePlace,
  step: object,
  variables: Record<string, string> = {},
): Promise<Ended> {
  const argument = JSON.stringify({ env: place.env, temp: place.temp, timeoutSeconds: 20, ...step });
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

async function placeWithCheckpoint(protocol: 'v1' | 'v2' = 'v2'): Promise<CachePlace> {
  const place = await CachePlace.open(protocol);
  await record(place.open(), DEPS, checkpointOf({ a: 'A' }));
  return place;
}

describe('a step in which nothing else goes on', () => {
  it('ends by itself when all is well', async () => {
    await using place = await placeWithCheckpoint();
    const { code, results, output } = await runStep(place, { do: ['find', 'load', 'record'] });
    expect(results.map(({ result }) => result)).toMatchObject([
      { kind: 'found' },
      { kind: 'loaded' },
      { kind: 'recorded' },
    ]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });

  it.each([
    ['lookup', ['find']],
    ['create', ['record']],
    ['finalize', ['record']],
  ])('notices at once when the connection is cut at a %s, and goes on', async (kind, operations) => {
    await using place = await placeWithCheckpoint();
    place.service.inject({ effect: 'cut', on: kind as 'lookup', times: 1 });
    const { code, results, output } = await runStep(place, { do: [...operations, 'record'] });
    expect(results).toMatchObject([
      { result: { why: 'the connection to the cache service was cut' } },
      { result: { kind: 'recorded' } },
    ]);
    // Its time would be 30 seconds.
    expect(results[0]?.milliseconds).toBeLessThan(20_000);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });

  it('notices at once when the connection is cut, with v1', async () => {
    await using place = await placeWithCheckpoint('v1');
    place.service.inject({ effect: 'cut', on: 'lookup' });
    const { code, results } = await runStep(place, { do: ['find'] });
    expect(results).toMatchObject([{ result: { why: 'the connection to the cache service was cut' } }]);
    expect(code).toBe(0);
  });

  it('waits for a service that hangs, until its time is over', async () => {
    await using place = await placeWithCheckpoint();
    place.service.inject({ effect: 'hang', on: 'lookup' });
    const ended = runStep(place, { do: ['find', 'record'], timeoutSeconds: 1 });
    // The client goes on waiting; the action ends its process, the service does here.
    const { code, results, output } = await Promise.race([
      ended,
      new Promise<never>((_, reject) => {
        setTimeout(() => {
          place.service.heal();
          place.service.close().catch(reject);
        }, 8000);
      }),
    ]);
    const why = 'the cache service did not answer within 1 second';
    expect(results).toMatchObject([
      { result: { kind: 'unavailable', why } },
      { result: { kind: 'not-recorded', why } },
    ]);
    expect(results[0]?.milliseconds).toBeGreaterThan(900);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });
});

describe('an operation that was given up', () => {
  it('never touches the workspace, however late it goes on', async () => {
    using job = new TemporaryFolder();
    const [workspace, temp] = [join(job.path, 'workspace'), join(job.path, 'temp')];
    mkdirSync(workspace);
    mkdirSync(temp);
    await using place = await placeWithCheckpoint();
    place.service.inject({ effect: 'delay', ms: 1500, on: 'download' });
    const { code, results, output } = await runStep(
      place,
      { do: ['find', 'load'], timeoutSeconds: 1, linger: 3000 },
      { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
    );
    expect(results).toMatchObject([{ result: { kind: 'found' } }, { result: { kind: 'unavailable' } }]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(place.service.kinds()).toContain('download');
    expect(readdirSync(workspace)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('a mistake of our own during an operation', () => {
  it.each(['exception', 'rejection'])('ends the process as ever: an %s', async (fault) => {
    await using place = await placeWithCheckpoint();
    place.service.inject({ effect: 'delay', ms: 1000, on: 'lookup' });
    const { code, results, output } = await runStep(place, { do: ['find'], fault });
    expect(code).not.toBe(0);
    expect(results).toEqual([]);
    expect(output).toContain('a mistake of ours');
  });
});
