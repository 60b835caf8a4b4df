import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import {
  checkpointIdentity,
  type JobPlace,
  placeFolder,
  planIdentity,
  projectIdentity,
  trackIdentity,
  workflowFileOf,
} from '../../../src/core/history/identity.ts';
import { trackerDigest } from '../../../src/core/tracker/tracker.ts';
import { TRACKER } from '../../support/snapshots.ts';

const JOB: JobPlace = {
  workflowFile: 'o/r/.github/workflows/ci.yml',
  jobId: 'build',
  matrix: { os: 'linux', node: 20 },
  calledFile: '',
};
const CALLED = 'o/r/.github/workflows/called.yml';
const OTHERS: readonly (readonly [string, JobPlace])[] = [
  ['matrix leg', { ...JOB, matrix: { os: 'linux', node: 22 } }],
  ['no matrix', { ...JOB, matrix: null }],
  ['job', { ...JOB, jobId: 'test' }],
  ['workflow', { ...JOB, workflowFile: 'o/r/.github/workflows/cd.yml' }],
  ['reusable workflow', { ...JOB, calledFile: CALLED }],
];

describe('the identity of a track', () => {
  const base = trackIdentity(JOB, { name: 'deps' }).digest;

  it.each([
    ...OTHERS.map(([what, job]) => [what, trackIdentity(job, { name: 'deps' })] as const),
    ['name', trackIdentity(JOB, { name: 'deps-dev' })],
    ['step without a name', trackIdentity(JOB, { action: 'deps' })],
    ['checkpoint of the same name', checkpointIdentity('deps', JOB)],
    ['plan of the same name', planIdentity(JOB, 'deps')],
  ] as const)('differs by %s', (_, other) => {
    expect(other.digest).not.toBe(base);
  });

  it('does not depend on the order of the matrix keys', () => {
    expect(trackIdentity({ ...JOB, matrix: { node: 20, os: 'linux' } }, { name: 'deps' }).digest).toBe(base);
    const nested = (matrix: unknown) => trackIdentity({ ...JOB, matrix }, { name: 'deps' }).digest;
    expect(nested({ a: [{ b: 1, c: 2 }] })).toBe(nested({ a: [{ c: 2, b: 1 }] }));
    expect(nested({ a: [1, 2] })).not.toBe(nested({ a: [2, 1] }));
    expect(nested({})).not.toBe(nested([]));
    expect(nested({ a: 1 })).not.toBe(nested([['a', 1]]));
  });

  it('is named after the name, or the job', () => {
    expect(trackIdentity(JOB, { name: 'Äpfel & Birnen' }).slug).toBe('pfel-birnen');
    expect(trackIdentity(JOB, { action: '__run_2' }).slug).toBe('build');
    expect(trackIdentity(JOB, { name: '語' }).slug).toBe('tracker');
    expect(trackIdentity(JOB, { name: `${'x'.repeat(39)} y` }).slug).toBe('x'.repeat(39));
  });
});

describe('the identity of a plan', () => {
  it('is that of any job of the workflow', () => {
    const base = planIdentity(JOB, 'release').digest;
    expect(planIdentity({ ...JOB, jobId: 'other', matrix: null } as JobPlace, 'release').digest).toBe(base);
    expect(planIdentity({ ...JOB, workflowFile: 'cd.yml' }, 'release').digest).not.toBe(base);
    expect(planIdentity({ ...JOB, calledFile: CALLED }, 'release').digest).not.toBe(base);
    expect(planIdentity(JOB, '').digest).not.toBe(base);
    expect(planIdentity(JOB, '').slug).toBe('plan');
  });
});

describe('the identity of a checkpoint', () => {
  it('is the name alone', () => {
    for (const [, other] of OTHERS)
      expect(checkpointIdentity('deps', other)).toEqual(checkpointIdentity('deps', JOB));
  });

  it.each(OTHERS)('without a name differs by %s', (_, other) => {
    expect(checkpointIdentity('', other).digest).not.toBe(checkpointIdentity('', JOB).digest);
  });

  it('without a name is not that of the name "default"', () => {
    expect(checkpointIdentity('default', JOB).digest).not.toBe(checkpointIdentity('', JOB).digest);
  });
});

describe('the identity of a history of the command line', () => {
  it('differs by what it is used for, and what is said of it', () => {
    const whats = [
      'latest',
      { name: 'latest' },
      { name: 'make' },
      { tracker: digestOf('make') },
      { command: ['make'] },
      { command: ['make', 'all'] },
      { command: ['make all'] },
    ] as const;
    const digests = whats.flatMap((what) => [
      projectIdentity('run', what).digest,
      projectIdentity('checkpoint', what).digest,
    ]);
    expect(new Set(digests).size).toBe(whats.length * 2);
    expect(projectIdentity('run', { name: 'Build it' }).slug).toBe('build-it');
    expect(projectIdentity('run', { command: ['secret'] }).slug).toBe('run');
  });
});

describe('the digest of a definition', () => {
  it('differs by each of its parts', () => {
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
      { ...TRACKER, needs: { auto: true, groups: {} } },
      { ...TRACKER, needs: { auto: false, groups: { a: ['b'] } } },
    ].map((tracker) => trackerDigest(tracker));
    digests.push(trackerDigest(TRACKER, new Map([['os', digestOf('x')]])));
    expect(new Set(digests).size).toBe(digests.length);
    expect(trackerDigest(TRACKER, new Map([['os', digestOf('y')]]))).toBe(digests.at(-1));
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
  it('differs by any part of the place (way 8)', () => {
    expect(placeFolder('o/r', ['o/r', '/a'])).toMatch(/^o-r-[0-9a-f]{64}$/);
    expect(placeFolder('o/r', ['o/r', '/a'])).not.toBe(placeFolder('o/r', ['o/r', '/b']));
    expect(placeFolder('x', ['a', 'b'])).not.toBe(placeFolder('x', ['ab', '']));
  });
});
