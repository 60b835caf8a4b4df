import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { projectIdentity } from '../../../src/core/history/identity.ts';
import {
  attemptKey,
  checkpointKey,
  groupKey,
  newId,
  parseAttemptKey,
  parseCheckpointKey,
  parseGroupKey,
  parseSuccessKey,
  prefixOf,
  refDigest,
  shortDigest,
  successKey,
  successorKey,
} from '../../../src/core/history/keys.ts';
import { ORIGIN } from '../../support/snapshots.ts';

const identity = projectIdentity('run', { name: 'deps' });
const row = { identity, ref: refDigest('refs/heads/main') };
const content = { definition: shortDigest('d'), hash: digestOf('content'), bits: 'a'.repeat(16) };
const of = { job: '-', occasion: 'b'.repeat(16), ...content };
const { ref: _, ...origin } = ORIGIN;

describe('keys', () => {
  it('say what they are of, and where it came from', () => {
    const id = newId();
    const attempt = attemptKey(row, id, ORIGIN, of);
    expect(parseAttemptKey(identity, attempt)).toEqual({ key: attempt, ref: row.ref, id, origin, ...of });
    const success = successKey(row, id, ORIGIN, of);
    expect(parseSuccessKey(identity, success)).toEqual({ key: success, ref: row.ref, of: id, origin, ...of });
    const checkpoint = checkpointKey(row, ORIGIN, content);
    expect(parseCheckpointKey(identity, checkpoint)).toEqual({
      key: checkpoint,
      ref: row.ref,
      origin,
      ...content,
    });
    expect(parseGroupKey(identity, groupKey(row, id, ORIGIN))).toEqual(origin);
  });

  it('of checkpoints are never used twice, even for the same content', () => {
    expect(checkpointKey(row, ORIGIN, content)).not.toBe(checkpointKey(row, ORIGIN, content));
  });

  it('are lower case, without a comma, far below 512 characters', () => {
    const longest = projectIdentity('run', { name: 'Äpfel, UND "Birnen" '.repeat(20) });
    const most = { ...ORIGIN, runId: '9'.repeat(20), runAttempt: '9'.repeat(10), sha: 'f'.repeat(64) };
    const everywhere = { identity: longest, ref: row.ref };
    for (const key of [
      attemptKey(everywhere, newId(), most, of),
      successKey(everywhere, newId(), most, of),
      checkpointKey(everywhere, most, content),
      groupKey(everywhere, newId(), most),
      successorKey(everywhere, newId(), 1),
    ])
      expect(key).toMatch(/^[a-z0-9./-]{1,480}$/);
  });

  it('of one history are not found by the prefix of another', () => {
    const other = { identity: projectIdentity('run', { name: 'deps-dev' }), ref: row.ref };
    const key = attemptKey(other, newId(), ORIGIN, of);
    expect(key.startsWith(prefixOf(row, 'a'))).toBe(false);
    expect(parseAttemptKey(identity, key)).toBeUndefined();
    const elsewhere = attemptKey({ identity, ref: refDigest('refs/heads/x') }, newId(), ORIGIN, of);
    expect(elsewhere.startsWith(prefixOf(row, 'a'))).toBe(false);
    const run = checkpointKey(row, { ...ORIGIN, runId: '421' }, content);
    expect(run.startsWith(prefixOf(row, 'c', '42'))).toBe(false);
  });

  it.each(['', 'x', '42/1.5-abc/../../etc', `42/1.5-${'a'.repeat(40)}-0123456789abcdef/-.-/d/nohash.-`])(
    'that are none of ours (%j) are refused',
    (tail) => {
      for (const kind of ['a', 's', 'c'] as const) {
        const key = prefixOf(row, kind) + tail;
        expect(parseAttemptKey(identity, key)).toBeUndefined();
        expect(parseSuccessKey(identity, key)).toBeUndefined();
        expect(parseCheckpointKey(identity, key)).toBeUndefined();
      }
    },
  );

  it('work without a run', () => {
    const nowhere = { ...ORIGIN, runId: '', runAttempt: '', sha: '' };
    const key = attemptKey(row, newId(), nowhere, of);
    expect(parseAttemptKey(identity, key)?.origin).toMatchObject({ runId: '', runAttempt: '', sha: '' });
  });
});
