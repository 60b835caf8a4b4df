import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import {
  checkpointIdentity,
  placeFolder,
  trackIdentity,
  workflowFileOf,
} from '../../../src/core/history/identity.ts';
import { keyPrefix, newKey, parseKey, runKeyPrefix } from '../../../src/core/history/key.ts';
import { trackerDigest } from '../../../src/core/tracker/tracker.ts';
import { ORIGIN, TRACKER } from '../../support/snapshots.ts';

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
    ['tracker without a name', digest(JOB, { tracker: digestOf('deps') })],
    ['checkpoint of the same name', checkpointIdentity('deps', JOB.workflowFile).digest],
  ])('differs by %s', (_, other) => {
    expect(other).not.toBe(base);
  });

  it('does not depend on the order of the matrix keys', () => {
    expect(digest({ ...JOB, matrix: { node: 20, os: 'linux' } }, { name: 'deps' })).toBe(base);
  });

  it('without a name differs by patterns, working directory and links', () => {
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
  it('is the name alone, or the workflow file without one', () => {
    expect(checkpointIdentity('deps', 'ci.yml')).toEqual(checkpointIdentity('deps', 'cd.yml'));
    expect(checkpointIdentity('', 'ci.yml').digest).not.toBe(checkpointIdentity('', 'cd.yml').digest);
    expect(checkpointIdentity('', 'ci.yml', { a: 1 }).digest).not.toBe(
      checkpointIdentity('', 'ci.yml', { a: 2 }).digest,
    );
    expect(checkpointIdentity('', 'ci.yml', {}).digest).not.toBe(checkpointIdentity('', 'ci.yml', []).digest);
    expect(checkpointIdentity('x', 'ci.yml', { a: 1 })).toEqual(checkpointIdentity('x', 'cd.yml'));
    expect(checkpointIdentity('default', 'ci.yml').digest).not.toBe(checkpointIdentity('', 'ci.yml').digest);
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

describe('a key', () => {
  const identity = checkpointIdentity('deps', '');
  const hash = digestOf('content');

  it('says where the checkpoint came from, and its hash', () => {
    const { ref: _, ...known } = ORIGIN;
    expect(parseKey(identity, newKey(identity, ORIGIN, hash))).toEqual({ ...known, ref: undefined, hash });
  });

  it('is never used twice, even for the same content', () => {
    expect(newKey(identity, ORIGIN, hash)).not.toBe(newKey(identity, ORIGIN, hash));
  });

  it('is lower case, without a comma, far below 512 characters', () => {
    const longest = checkpointIdentity('Äpfel, UND "Birnen" '.repeat(20), '');
    const origin = { ...ORIGIN, runId: '9'.repeat(20), runAttempt: '9'.repeat(10), sha: 'f'.repeat(64) };
    const key = newKey(longest, origin, hash);
    expect(key).toMatch(/^[a-z0-9./-]{1,400}$/);
    expect(parseKey(longest, key)?.sha).toBe(origin.sha);
  });

  it('of one name is not found by the prefix of another', () => {
    const other = checkpointIdentity('deps-dev', '');
    expect(newKey(other, ORIGIN, hash).startsWith(keyPrefix(identity))).toBe(false);
    expect(newKey(identity, { ...ORIGIN, runId: '421' }, hash).startsWith(runKeyPrefix(identity, '42'))).toBe(
      false,
    );
    expect(parseKey(identity, newKey(other, ORIGIN, hash))).toBeUndefined();
  });

  it.each(['', 'x', '42.1.abc/../../etc', `42.1.zz-${'a'.repeat(40)}-0123456789abcdef/nohash`])(
    'that is none of ours (%j) is refused',
    (tail) => {
      expect(parseKey(identity, keyPrefix(identity) + tail)).toBeUndefined();
    },
  );

  it('works without a run', () => {
    const origin = { ...ORIGIN, runId: '', runAttempt: '', sha: '' };
    expect(parseKey(identity, newKey(identity, origin, hash))).toMatchObject({ runId: '0', sha: '', hash });
  });
});

describe('the folder of a place', () => {
  it('differs by any part of the place', () => {
    expect(placeFolder('o/r', ['o/r', '/a'])).toMatch(/^o-r-[0-9a-f]{64}$/);
    expect(placeFolder('o/r', ['o/r', '/a'])).not.toBe(placeFolder('o/r', ['o/r', '/b']));
    expect(placeFolder('x', ['a', 'b'])).not.toBe(placeFolder('x', ['ab', '']));
  });
});
