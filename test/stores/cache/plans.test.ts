import { describe, expect, it } from 'vitest';
import { TimeLimit } from '../../../src/threads/time-limit.ts';
import { Runs } from '../../support/plans.ts';
import { CachePlace } from './cache-place.ts';

const NAMES = Array.from({ length: 400 }, (_, at) => `packages/p${String(at).padStart(3, '0')}`);
const filesOf = (changed: readonly string[]) =>
  Object.fromEntries([
    ['lock', '1'],
    ...NAMES.map((name) => [`${name}/f`, changed.includes(name) ? '2' : '1']),
  ]);

describe('a plan, with a service that takes its time', () => {
  it('asks for all that is pending at once: 400 groups, 30 pending, 100 ms a request', async () => {
    const runs = new Runs();
    await runs.plan('1', filesOf([]));
    await runs.done('1', ['*']);
    const pending = NAMES.slice(10, 40);
    const done = pending.slice(0, 15);
    await runs.plan('2', filesOf(pending));
    await runs.done('2', done);

    await using place = await CachePlace.open();
    const { entries } = runs.store;
    // The newest attempt is all that a plan reads; and what was done of it.
    const attempt = entries.findLast(({ key }) => key.includes('/a/'));
    const successes = entries.slice(-done.length);
    if (attempt === undefined) throw new Error('There is no attempt.');
    for (const { key, bytes } of [attempt, ...successes]) await place.put(key, bytes);
    place.service.forgetRequests();
    using _ = place.service.inject({ effect: 'delay', ms: 100 });
    // One after the other, the look-ups alone would take as long.
    const time = new TimeLimit(3);
    const store = place.open({ time });
    const { recording, verdict } = await runs.plan('3', filesOf(pending), { store });
    expect([verdict.why, recording.kind]).toEqual([undefined, 'recorded']);
    expect(verdict.parts.filter(({ changed }) => changed).map(({ name }) => name)).toEqual(pending.slice(15));
    expect(place.service.count('lookup')).toBe(3 + pending.length);
    expect(time.spent).toBeLessThan(3);
  });
});
