import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { temporaryFolder } from '../support/folders.ts';
import { KeptStream } from './streams.ts';

/* What needs surroundings that a process cannot be given; all else is in test/e2e/cli.test.ts. */

function surroundings(cwd: string, more: Partial<Surroundings> = {}) {
  const stdout = new KeptStream();
  const stderr = new KeptStream();
  const all: Surroundings = {
    env: {},
    platform: process.platform,
    home: '',
    cwd: () => cwd,
    now: () => new Date('2026-01-02T03:04:05Z'),
    elapsed: () => 0,
    streams: { stdin: {}, stdout, stderr },
    signals: new EventEmitter(),
    ...more,
  };
  return { all, stdout, stderr };
}

describe('runProgram', () => {
  it('tells how old the checkpoint is', async () => {
    using folder = temporaryFolder({ a: '1' });
    const then = surroundings(folder.path);
    expect(await runProgram(['checkpoint', 'a'], then.all)).toBe(0);
    const now = surroundings(folder.path, { now: () => new Date('2026-01-04T03:04:05Z') });
    expect(await runProgram(['same', 'a'], now.all)).toBe(0);
    expect(now.stdout.text).toContain('as in the checkpoint of 2 days ago.');
  });

  it('needs no home folder to remember', async () => {
    using folder = temporaryFolder({ a: '1' });
    const { all } = surroundings(folder.path, { home: '' });
    expect(await runProgram(['checkpoint', 'a'], all)).toBe(0);
    expect(await runProgram(['same', 'a'], all)).toBe(0);
  });

  it('has an exit code that is no answer for what nobody expected', async () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    const { all, stderr } = surroundings('/', { cwd: broken });
    expect(await runProgram(['changed', 'a'], all)).toBe(2);
    expect(stderr.text).toBe('file-tracker: broken\n');
  });

  it('leaves no listeners for signals behind', async () => {
    using folder = temporaryFolder({ a: '1' });
    const { all } = surroundings(folder.path, {
      env: { ...process.env, FILE_TRACKER_STORE: `${folder.path}/s` },
    });
    expect(await runProgram(['run', 'a', '--', process.execPath, '-e', '0'], all)).toBe(0);
    expect(all.signals.eventNames()).toEqual([]);
  });
});
