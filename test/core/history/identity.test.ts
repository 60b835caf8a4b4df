import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import {
  checkpointIdentity,
  placeFolder,
  planIdentity,
  trackIdentity,
  workflowFileOf,
} from '../../../src/core/history/identity.ts';
import { trackerDigest } from '../../../src/core/tracker/tracker.ts';
import { TRACKER } from '../../support/snapshots.ts';

const JOB = {
  workflowFile: 'o/r/.github/workflows/ci.yml',
  jobId: 'build',
  matrix: { os: 'linux', node: 20 },
  calledFile: '',
};
const digest = (...args: Parameters<typeof trackIdentity>) => trackIdentity(...args).digest;

describe('the identity of a track', () => {
  const base = digest(JOB, { name: 'deps' });

  it.each([
    ['matrix leg', digest({ ...JOB, matrix: { os: 'linux', node: 22 } }, { name: 'deps' })],
    ['no matrix', digest({ ...JOB, matrix: null }, { name: 'deps' })],
    ['job', digest({ ...JOB, jobId: 'test' }, { name: 'deps' })],
    ['workflow', digest({ ...JOB, workflowFile: 'o/r/.github/workflows/cd.yml' }, { name: 'deps' })],
    [
      'reusable workflow',
      digest({ ...JOB, calledFile: 'o/r/.github/workflows/called.yml' }, { name: 'deps' }),
    ],
    ['name', digest(JOB, { name: 'deps-dev' })],
    ['step without a name', digest(JOB, { action: 'deps' })],
    ['checkpoint of the same name', checkpointIdentity('deps', JOB).digest],
    ['plan of the same name', planIdentity(JOB, 'deps').digest],
  ])('differs by %s', (_, other) => {
    expect(other).not.toBe(base);
  });

  it('does not depend on the order of the matrix keys', () => {
    expect(digest({ ...JOB, matrix: { node: 20, os: 'linux' } }, { name: 'deps' })).toBe(base);
  });

  it('has nothing to do with what is tracked, which the definition holds', () => {
    const digests = [
      TRACKER,
      { ...TRACKER, patterns: ['a', '**'] },
      { ...TRACKER, patterns: ['**', 'a'] },
      { ...TRACKER, workingDirectory: 'sub' },
      { ...TRACKER, followSymbolicLinks: true },
      { ...TRACKER, groups: [{ name: 'g', patterns: { added: ['a'], modified: ['a'], removed: ['a'] } }] },
      { ...TRACKER, groupBy: ['a'] },
      { ...TRACKER, fields: [{ pattern: 'a', selectors: ['b'] }] },
      { ...TRACKER, generates: ['a'] },
    ].map((tracker) => trackerDigest(tracker));
    digests.push(trackerDigest(TRACKER, new Map([['os', digestOf('x')]])));
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the identity of a checkpoint', () => {
  it('is the name alone, or the job without one', () => {
    const other = { ...JOB, workflowFile: 'cd.yml', jobId: 'deploy', matrix: null };
    expect(checkpointIdentity('deps', JOB)).toEqual(checkpointIdentity('deps', other));
    for (const change of [{ workflowFile: 'cd.yml' }, { jobId: 'deploy' }, { matrix: { os: 'mac' } }])
      expect(checkpointIdentity('', { ...JOB, ...change }).digest).not.toBe(
        checkpointIdentity('', JOB).digest,
      );
    expect(checkpointIdentity('default', JOB).digest).not.toBe(checkpointIdentity('', JOB).digest);
  });
});

describe('the identity of a plan', () => {
  it('is that of its workflow, in whatever job', () => {
    expect(planIdentity({ ...JOB, jobId: 'x' } as typeof JOB, 'p')).toEqual(planIdentity(JOB, 'p'));
    expect(planIdentity(JOB, '')).not.toEqual(planIdentity(JOB, 'p'));
    expect(planIdentity({ ...JOB, workflowFile: 'cd.yml' }, 'p')).not.toEqual(planIdentity(JOB, 'p'));
    expect(planIdentity({ ...JOB, calledFile: 'c.yml' }, 'p')).not.toEqual(planIdentity(JOB, 'p'));
  });
});

describe('a workflow file', () => {
  it.each([
    ['o/r/.github/workflows/ci.yml@refs/heads/main', 'o/r/.github/workflows/ci.yml'],
    ['o/r/.github/workflows/c@i.yaml@refs/heads/a@b.yml@c', 'o/r/.github/workflows/c@i.yaml'],
    ['', ''],
  ])('of %s is %s', (ref, file) => {
    expect(workflowFileOf(ref)).toBe(file);
  });
});

describe('the folder of a place', () => {
  it('differs by any part of the place', () => {
    expect(placeFolder('o/r', ['o/r', '/a'])).toMatch(/^o-r-[0-9a-f]{64}$/);
    expect(placeFolder('o/r', ['o/r', '/a'])).not.toBe(placeFolder('o/r', ['o/r', '/b']));
    expect(placeFolder('x', ['a', 'b'])).not.toBe(placeFolder('x', ['ab', '']));
  });
});
