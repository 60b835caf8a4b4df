import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { doWork } from '../../../src/cli/run/work.ts';
import { compare } from '../../../src/core/verdict/comparison.ts';
import { snapshotOf } from '../../support/snapshots.ts';
import { KeptStream } from '../streams.ts';

const start = (executable: string, ...args: string[]) =>
  doWork(
    {
      executable,
      arguments: args,
      told: { reason: 'forced', group: 'g', comparison: compare(undefined, snapshotOf({})) },
      signals: new EventEmitter(),
      hasInput: true,
    },
    {
      project: { folder: 'C:\\p' },
      surroundings: {
        env: {},
        platform: 'win32',
        streams: { stdin: {}, stdout: new KeptStream(), stderr: new KeptStream() },
      },
      turn: { env: {}, starting: () => () => () => undefined },
    },
  );

describe('a command that is not started on Windows', () => {
  it('may be one for its arguments alone: with those of another group it would be', async () => {
    expect(await start('echo', '50%')).toMatchObject({ kind: 'not-started', code: 126, forAll: false });
    expect(await start('no-such-command')).toMatchObject({ kind: 'not-started', code: 127, forAll: true });
  });
});
