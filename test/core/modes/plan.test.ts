import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DoneError } from '../../../src/core/modes/done.ts';
import { cases, seedOr, stride } from '../../support/cases.ts';
import { PlanWorld } from '../../support/plan-model.ts';
import { changedIn, goneIn, kindOfKey, Runs, reasonsIn, type StoreFault } from '../../support/plans.ts';

type Files = Readonly<Record<string, string>>;
const p = (...names: string[]) => names.map((name) => `packages/${name}`);
/** Files of packages by the content of each, with a lockfile that they share. */
function packages(contents: Readonly<Record<string, string>>, lock = '1'): Files {
  const files = Object.entries(contents).map(([name, content]) => [`packages/${name}/f`, content]);
  return { lock, ...Object.fromEntries(files) };
}
const ABC = packages({ a: '1', b: '1', c: '1' });

/** Runs in which all is done and settled. */
async function settled(files: Files = ABC): Promise<Runs> {
  const runs = new Runs();
  await runs.run('1', files);
  await runs.plan('2', files);
  runs.store.requests.length = 0;
  return runs;
}

describe('plan and done', () => {
  it('way 15: one leg fails, nine succeed: the next run has one leg, compared with its own last success', async () => {
    const names = [...'abcdefghij'];
    const all = (content: string) => packages(Object.fromEntries(names.map((name) => [name, content])));
    const runs = new Runs();
    expect(await runs.run('1', all('1'))).toEqual(p(...names));
    expect(await runs.run('2', all('2'), p('d'))).toEqual(p(...names));
    const third = await runs.plan('3', all('2'));
    expect(reasonsIn(third)).toEqual(['d files-changed']);
    const d = third.verdict.parts.find(({ name }) => name === 'packages/d');
    expect(d?.comparison.modified).toEqual(['packages/d/f']);
    expect(d?.baseline?.runId).toBe('1');
    // "Re-run failed jobs" of the run before that: the plan is not run again.
    expect(await runs.done('2', p('d'))).toMatchObject({ recorded: p('d'), overtaken: [] });
    expect(changedIn(await runs.plan('4', all('2')))).toEqual([]);
  });

  it('settles when all is done, and costs two look-ups at once from then on', async () => {
    const runs = new Runs();
    await runs.run('1', ABC);
    runs.store.requests.length = 0;
    expect((await runs.plan('2', ABC)).recording.kind).toBe('settle');
    expect(runs.store.requests).toEqual(['newest', 'newest', 'load', 'newest', 'newest', 'newest', 'save']);
    runs.store.requests.length = 0;
    expect((await runs.plan('3', ABC)).recording.kind).toBe('nothing');
    expect(runs.store.requests).toEqual(['newest', 'newest']);
  });

  it('content that failed and goes back to what succeeded is run again', async () => {
    const runs = await settled();
    await runs.run('3', packages({ a: '2', b: '1', c: '1' }), p('a'));
    expect(reasonsIn(await runs.plan('4', ABC))).toEqual(['a unfinished']);
  });

  it('what needs a changed group, through any number of steps, is changed, and nothing else', async () => {
    const needs = { 'packages/b': p('a'), 'packages/c': p('b') };
    const files = (a: string) => packages({ a, b: '1', c: '1', d: '1' });
    const runs = new Runs();
    await runs.run('1', files('1'), [], { needs });
    const second = await runs.plan('2', files('2'), { needs });
    expect(reasonsIn(second)).toEqual(['a files-changed', 'b needs-changed', 'c needs-changed']);
    // a fails and goes back: what was done with it is another content.
    for (const name of p('b', 'c')) await runs.done('2', [name]);
    expect(changedIn(await runs.plan('3', files('2'), { needs }))).toEqual(p('a'));
    expect(changedIn(await runs.plan('4', files('1'), { needs }))).toEqual(p('a', 'b', 'c'));
  });

  it('groups that need each other in a cycle change together', async () => {
    const needs = { 'packages/a': p('b'), 'packages/b': p('a') };
    const runs = new Runs();
    await runs.run('1', ABC, [], { needs });
    const second = await runs.plan('2', packages({ a: '1', b: '2', c: '1' }), { needs });
    expect(reasonsIn(second)).toEqual(['a needs-changed', 'b files-changed']);
  });

  it('a shared file belongs to every group', async () => {
    const runs = await settled();
    const { verdict } = await runs.plan('3', packages({ a: '1', b: '1', c: '1' }, '2'));
    expect(verdict.parts.map(({ changed, comparison }) => [changed, comparison.modified])).toEqual(
      Array(3).fill([true, ['lock']]),
    );
  });

  it('forced: all are changed, under new ids, until they are done', async () => {
    const runs = await settled();
    expect(reasonsIn(await runs.plan('3', ABC, { forced: true }))).toEqual([
      'a forced',
      'b forced',
      'c forced',
    ]);
    for (const name of p('a', 'b')) await runs.done('3', [name]);
    expect(reasonsIn(await runs.plan('4', ABC))).toEqual(['c unfinished']);
    // Forced again: what the run before ends with says nothing of this one.
    await runs.plan('5', ABC, { forced: true });
    expect(await runs.done('4', p('c'))).toMatchObject({ overtaken: p('c') });
  });

  it('work that was begun with another note, such as another command, is other work, with ids of its own', async () => {
    const runs = new Runs();
    const idsOf = ({ recording }: Awaited<ReturnType<Runs['plan']>>) =>
      recording.kind === 'recorded' ? recording.record.parts.map(({ id }) => id) : [];
    const first = idsOf(await runs.plan('1', ABC, { notes: { command: 'one' } }));
    expect(idsOf(await runs.plan('2', ABC, { notes: { command: 'one' } }))).toEqual(first);
    const other = idsOf(await runs.plan('3', ABC, { notes: { command: 'two' } }));
    expect(other.filter((id) => first.includes(id))).toEqual([]);
  });

  it('a product that is missing begins anew what is done: it is unfinished until that is done too', async () => {
    const runs = new Runs();
    await runs.run('1', ABC);
    const missing = await runs.run('2', ABC, p('a'), { missing: ['dist/*'] });
    expect(missing).toEqual(p('a', 'b', 'c'));
    expect(reasonsIn(await runs.plan('3', ABC))).toEqual(['a unfinished']);
  });

  it('a merge queue records nothing', async () => {
    const runs = new Runs();
    expect((await runs.plan('1', ABC, { records: false })).recording.kind).toBe('nothing');
    expect(runs.store.entries).toEqual([]);
  });

  it('another ref follows what is pending on its base, and records under its own', async () => {
    const runs = await settled();
    await runs.run('3', packages({ a: '2', b: '2', c: '1' }), p('a'));
    const pull = packages({ a: '2', b: '2', c: '3' });
    expect(changedIn(await runs.plan('4', pull, { ref: 'pull' }))).toEqual(p('a', 'c'));
    await runs.done('4', p('a'), 'pull');
    expect(changedIn(await runs.plan('5', pull, { ref: 'pull' }))).toEqual(p('c'));
    // What the pull request has done, the base has not.
    expect(changedIn(await runs.plan('6', packages({ a: '2', b: '2', c: '1' })))).toEqual(p('a'));
  });
});

describe('folders that are gone', () => {
  const BC = packages({ b: '1', c: '1' });

  it('are named until done names them, do not count as changed, and nothing is settled meanwhile', async () => {
    const runs = await settled();
    for (const run of ['3', '4']) {
      const outcome = await runs.plan(run, BC);
      expect([outcome.verdict.changed, goneIn(outcome), outcome.recording.kind]).toEqual([
        false,
        p('a'),
        'recorded',
      ]);
    }
    expect(await runs.done('4', p('a'))).toMatchObject({ recorded: p('a') });
    const after = await runs.plan('5', BC);
    expect([goneIn(after), after.recording.kind]).toEqual([[], 'settle']);
    expect((await runs.plan('6', BC)).recording.kind).toBe('nothing');
  });

  it.each([[[]], [p('a')]])('are changed when they come back (%j done before)', async (names) => {
    const runs = await settled();
    await runs.plan('3', BC);
    for (const name of names) await runs.done('3', [name]);
    expect(changedIn(await runs.plan('4', ABC))).toEqual(p('a'));
  });

  it.each(['before', 'after'])('work that ends %s a folder is removed does not clean it up', async (when) => {
    const runs = await settled();
    // Its plan is recorded late, in doubt, and its legs find that.
    runs.store.refuses = (key) => kindOfKey(key) !== 'g';
    const outcome = await runs.plan('3', packages({ a: '2', b: '1', c: '1' }));
    runs.store.refuses = () => false;
    await runs.late(outcome);
    if (when === 'before') await runs.done('3', p('a'));
    expect(goneIn(await runs.plan('4', BC))).toEqual(p('a'));
    if (when === 'after') await runs.done('3', p('a'));
    expect(goneIn(await runs.plan('5', BC))).toEqual(p('a'));
    await runs.done('5', p('a'));
    expect(goneIn(await runs.plan('6', BC))).toEqual([]);
  });

  it('are not gone while the folder is there, nor where no group is found at all', async () => {
    const runs = await settled();
    expect(goneIn(await runs.plan('3', BC, { folders: p('a') }))).toEqual([]);
    const forgotten = await runs.plan('4', {});
    expect([forgotten.verdict.reason, goneIn(forgotten)]).toEqual(['nothing-tracked', []]);
    expect(changedIn(await runs.plan('5', ABC))).toEqual([]);
  });
});

describe('done', () => {
  it('refuses names that the plan does not have, with those that it has', async () => {
    const runs = new Runs();
    await runs.plan('1', ABC);
    await expect(runs.done('1', ['packages/aa'])).rejects.toThrow(DoneError);
    await expect(runs.done('1', ['packages/aa'])).rejects.toThrow(
      /has "packages\/a", "packages\/b", "packages\/c"/,
    );
    await expect(runs.done('1', undefined)).rejects.toThrow(DoneError);
    expect(runs.store.entries.some(({ key }) => kindOfKey(key) === 'g')).toBe(false);
  });

  it('takes * for all, and tells what was not pending', async () => {
    const runs = await settled();
    await runs.plan('3', packages({ a: '2', b: '1', c: '1' }));
    expect(await runs.done('3', ['*'])).toMatchObject({ recorded: p('a'), notPending: p('b', 'c') });
    expect(changedIn(await runs.plan('4', packages({ a: '2', b: '1', c: '1' })))).toEqual([]);
  });

  it('records nothing without a plan of its run', async () => {
    const runs = await settled();
    expect(await runs.done('99', p('a'))).toEqual({ kind: 'no-plan' });
  });

  it('that ends after something newer was begun (way 16) leaves its group in doubt, at every content', async () => {
    for (const look of ['1', '2', '3']) {
      const runs = await settled();
      const of = (a: string) => packages({ a, b: '1', c: '1' });
      await runs.plan('3', of('2'));
      await runs.run('4', of('3'));
      expect(await runs.done('3', p('a'))).toMatchObject({ recorded: p('a'), overtaken: p('a') });
      expect(changedIn(await runs.plan('5', of(look)))).toEqual(p('a'));
    }
  });

  it('that ends late leaves all in doubt where its doubt can have no place in the row', async () => {
    const of = (a: string, b = '1') => packages({ a, b, c: '1' });
    const runs = await settled();
    await runs.plan('3', of('2'));
    await runs.run('4', of('3'));
    runs.store.before = (moment, key) => {
      if (moment === 'saving' && kindOfKey(key) === 'a') throw new Error('dead');
    };
    await expect(runs.plan('5', of('3', '2'))).rejects.toThrow('dead');
    runs.store.before = () => undefined;
    expect(await runs.done('3', p('a'))).toMatchObject({ recorded: p('a'), overtaken: p('a') });
    expect(changedIn(await runs.plan('6', of('3')))).toEqual(p('a', 'b', 'c'));
  });

  it('may be said by two legs at once, at every request', async () => {
    for (let at = 1, met = true; met; at++) {
      const runs = new Runs();
      await runs.plan('1', ABC);
      let seen = 0;
      runs.store.before = async () => {
        seen += 1;
        if (seen === at) expect(await runs.done('1', p('b'))).toMatchObject({ recorded: p('b') });
      };
      expect(await runs.done('1', p('a'))).toMatchObject({ recorded: p('a'), overtaken: [] });
      met = seen > at;
      runs.store.before = () => undefined;
      if (seen >= at) expect(changedIn(await runs.plan('2', ABC))).toEqual(p('c'));
    }
  });

  it('of what needed the older content, after that has changed twice, says nothing of the newest', async () => {
    const needs = { 'packages/b': p('a') };
    for (const order of [
      ['2', '3'],
      ['3', '2'],
    ]) {
      const runs = new Runs();
      await runs.run('1', ABC, [], { needs });
      await runs.plan('2', packages({ a: '2', b: '1', c: '1' }), { needs });
      await runs.done('2', p('a'));
      // The leg of b is still at work.
      const newest = packages({ a: '3', b: '1', c: '1' });
      expect(reasonsIn(await runs.plan('3', newest, { needs }))).toEqual([
        'a files-changed',
        'b needs-changed',
      ]);
      await runs.done('3', p('a'));
      for (const run of order) await runs.done(run, p('b'));
      expect(changedIn(await runs.plan('4', newest, { needs }))).toEqual(p('b'));
    }
  });

  it('two late legs leave both groups in doubt, and no done takes that for its plan', async () => {
    const of = (content: string) => packages({ a: content, b: content, c: '1' });
    const runs = await settled();
    await runs.plan('3', of('2'));
    await runs.run('4', of('3'), p('a', 'b'));
    await Promise.all(p('a', 'b').map((name) => runs.done('3', [name])));
    for (const content of ['1', '2', '3'])
      expect(changedIn(await runs.plan('5', of(content), { records: false }))).toEqual(p('a', 'b'));
    const newest = await runs.history('main').newestAttempt();
    expect(newest).toMatchObject({ origin: { runId: '' } });
    expect(await runs.done('99', p('a'))).toEqual({ kind: 'no-plan' });
  });
});

describe('a store that fails once', () => {
  const FAULTS: readonly (readonly [string, StoreFault])[] = [
    ['down', { newest: down(), load: down(), save: { kind: 'not-saved', why: 'down' }, carriedOut: false }],
    [
      'losing what it answers',
      { newest: down(), load: down(), save: { kind: 'not-saved', why: 'cut' }, carriedOut: true },
    ],
    [
      'damaged',
      {
        newest: { kind: 'unreadable', why: 'damaged' },
        load: { kind: 'unreadable', why: 'damaged' },
        save: { kind: 'not-saved', why: 'full' },
        carriedOut: false,
      },
    ],
    [
      'denying, and without what it has',
      {
        newest: { kind: 'absent' },
        load: { kind: 'absent', why: 'lost' },
        save: { kind: 'not-saved', why: 'denied', denied: true },
        carriedOut: false,
      },
    ],
  ];
  function down() {
    return { kind: 'unavailable', why: 'down' } as const;
  }

  it.each(FAULTS)(
    'at every request of a plan and its legs, %s: what was begun is not forgotten',
    async (_, fault) => {
      const files = (a: string, b: string, c: string) => packages({ a, b, c });
      const met = new Set<string>();
      for (let at = 1, reached = true; reached; at++) {
        const runs = await settled();
        // b fails, and stays pending.
        await runs.run('3', files('2', '2', '1'), p('b'));
        runs.store.requests.length = 0;
        runs.store.fails = (number) => (number === at ? fault : undefined);
        const outcome = await runs.plan('4', files('2', '2', '3'));
        // What is not known is changed, and why is said.
        expect([at, changedIn(outcome)]).toEqual([at, expect.arrayContaining(p('b', 'c'))]);
        const { recording, verdict } = outcome;
        if (changedIn(outcome).length > 2 && fault.newest.kind !== 'absent')
          expect(verdict.why).toBeDefined();
        met.add(recording.kind);
        // The end of its job.
        if (recording.kind === 'not-recorded') await runs.late(outcome);
        const leg = await runs.done('4', p('c'));
        await runs.done('4', p('a'));
        reached = runs.store.requests.length >= at;
        runs.store.fails = () => undefined;
        const look = async (...contents: [string, string, string]) =>
          changedIn(await runs.plan('5', files(...contents), { records: false }));
        expect([at, await look('2', '2', '3')]).toEqual([at, expect.arrayContaining(p('b'))]);
        expect([at, await look('2', '1', '1')]).toEqual([at, expect.arrayContaining(p('b', 'c'))]);
        expect([at, await look('1', '1', '1')]).toEqual([at, p('a', 'b', 'c')]);
        // c is done only where its leg could say so.
        if (!fault.carriedOut && (leg.kind !== 'done' || !leg.recorded.includes('packages/c')))
          expect([at, await look('2', '2', '3')]).toEqual([at, expect.arrayContaining(p('b', 'c'))]);
      }
      expect([...met].sort()).toEqual(['not-recorded', 'recorded']);
    },
  );
});

describe('an attempt has one successor', () => {
  const A2 = packages({ a: '2', b: '1', c: '1' });
  const B2 = packages({ a: '1', b: '2', c: '1' });
  const BOTH = packages({ a: '2', b: '2', c: '1' });

  it.each([
    [A2, B2],
    [B2, A2],
    [A2, A2],
    [A2, BOTH],
    [ABC, A2],
    [A2, ABC],
  ] as const)('another run at every moment of a plan (%j, %j)', async (outer, inner) => {
    const each = stride(3);
    for (const [first, fails] of [[], p('a'), p('b')].entries()) {
      for (let at = 1 + (first % each), met = true; met; at += each) {
        met = false;
        const world = new PlanWorld({});
        await world.run('1', ABC);
        await world.plan('2', ABC);
        let seen = 0;
        world.runs.store.before = async () => {
          seen += 1;
          if (seen !== at) return;
          met = true;
          world.runs.store.before = () => undefined;
          await world.run('4', inner, fails);
        };
        await world.plan('3', outer);
        world.runs.store.before = () => undefined;
        for (const files of [ABC, A2, B2, BOTH]) await world.look(files);
        await world.finish('3', ['*']);
        for (const files of [ABC, A2, B2, BOTH]) await world.look(files);
        expect([at, world.faults]).toEqual([at, []]);
      }
    }
  });

  it.each([
    [A2, B2],
    [B2, A2],
    [A2, A2],
    [ABC, A2],
    [A2, ABC],
  ] as const)(
    'one that is recorded late at every moment of another, and another at every moment of it (%j, %j)',
    async (outer, inner) => {
      const each = stride(3);
      let first = 0;
      for (const faults of [
        ['none', 'unrecorded'],
        ['unrecorded', 'none'],
        ['unrecorded', 'unrecorded'],
      ] as const) {
        for (const ends of ['3', '30000', undefined]) {
          for (let at = 1 + (first++ % each), met = true; met; at += each) {
            met = false;
            const world = new PlanWorld({});
            await world.run('1', ABC);
            await world.plan('2', ABC);
            const within = { at, files: inner, fault: faults[1] };
            met = (await world.plan('3', outer, faults[0], within)) >= at;
            for (const files of [ABC, A2, B2, BOTH]) await world.look(files);
            for (const run of ends === undefined ? [] : [ends, ends === '3' ? '30000' : '3'])
              await world.finish(run, ['*']);
            for (const files of [ABC, A2, B2, BOTH]) await world.look(files);
            expect([at, faults, world.faults]).toEqual([at, faults, []]);
          }
        }
      }
    },
  );

  it('a runner that is slow and dies, one that has given it up before, and a third that finds both', async () => {
    const world = new PlanWorld({});
    await world.run('1', ABC);
    const { store } = world.runs;
    /** Does something once, at the first save of a plan's record. */
    const meanwhile = (when: 'save' | 'saving', act: () => Promise<void>) => {
      store.before = async (moment, key) => {
        if (moment !== when || kindOfKey(key) !== 'next') return;
        store.before = () => undefined;
        await act();
      };
    };
    meanwhile('save', async () => {
      meanwhile('saving', async () => {
        await world.plan('4', B2);
        store.before = () => {
          store.before = () => undefined;
          throw new Error('dead');
        };
      });
      await expect(world.plan('3', A2)).rejects.toThrow('dead');
    });
    await world.plan('2', packages({ a: '1', b: '1', c: '2' }));
    for (const files of [ABC, A2, B2, BOTH]) await world.look(files);
    expect(world.faults).toEqual([]);
  });

  it('a runner that dies between both keys: whoever comes next finishes its attempt', async () => {
    const runs = await settled();
    runs.store.before = (request, key) => {
      if (request === 'save' && kindOfKey(key) === 'a') throw new Error('dead');
    };
    await expect(runs.plan('3', A2)).rejects.toThrow('dead');
    runs.store.before = () => undefined;
    expect(changedIn(await runs.plan('4', B2))).toEqual(p('a', 'b'));
    expect(changedIn(await runs.plan('5', ABC))).toEqual(p('a', 'b'));
  });

  it('a runner that dies while it saves the second: what others plan is in doubt, and then goes on', async () => {
    const runs = await settled();
    runs.store.before = (moment, key) => {
      if (moment === 'saving' && kindOfKey(key) === 'a') throw new Error('dead');
    };
    await expect(runs.plan('3', A2)).rejects.toThrow('dead');
    runs.store.before = () => undefined;
    await runs.late(await runs.plan('4', B2));
    expect(await runs.run('5', B2)).toEqual(p('a', 'b', 'c'));
    expect(changedIn(await runs.plan('6', B2))).toEqual([]);
  });

  it('a runner that dies while it saves the first: the next number, after some patience', async () => {
    const runs = await settled();
    const attempt = await runs.history('main').newestAttempt();
    const id = attempt !== undefined && 'id' in attempt ? attempt.id : '';
    const prefix = attempt !== undefined && 'key' in attempt ? attempt.key.split('/a/')[0] : '';
    runs.store.taken.add(`${prefix}/next/${id}/1`);
    expect((await runs.plan('3', A2)).recording.kind).toBe('recorded');
    expect(runs.waits).toEqual([250, 250, 250, 250]);
    expect(changedIn(await runs.plan('4', ABC))).toEqual(p('a'));
  });

  it('a service that refuses to save: what was planned is recorded late, in doubt', async () => {
    const runs = await settled();
    runs.store.refuses = () => true;
    const outcome = await runs.plan('3', A2);
    expect(outcome.recording).toMatchObject({ kind: 'not-recorded', why: 'refused' });
    // It is not waited for twice as long: so it is for whoever may not save at all.
    expect(runs.waits).toEqual([250, 250, 250, 250, 250]);
    runs.store.refuses = () => false;
    await runs.late(outcome);
    expect(changedIn(await runs.plan('4', ABC))).toEqual(p('a', 'b', 'c'));
  });

  it('a store in which this job may save nothing is not waited for', async () => {
    const runs = await settled();
    runs.store.denies = true;
    const { recording } = await runs.plan('3', A2);
    expect(recording).toMatchObject({ kind: 'not-recorded', why: 'denied' });
    expect(runs.waits).toEqual([]);
  });

  it.each(['unavailable', 'unreadable'] as const)(
    'a successor that is there and %s: a second one would hide what it has begun',
    async (kind) => {
      const runs = await settled();
      runs.store.before = async (request, key) => {
        if (request !== 'save' || kindOfKey(key) !== 'next') return;
        runs.store.before = () => undefined;
        await runs.run('4', A2, p('a'));
        runs.store.fault = { load: { kind, why: 'no luck' } };
      };
      expect((await runs.plan('3', ABC, { forced: true })).recording).toMatchObject({
        kind: 'not-recorded',
        why: 'no luck',
      });
      runs.store.fault = {};
      expect(changedIn(await runs.plan('5', ABC))).toEqual(p('a'));
      // Nor is it waited for: there is nothing to come.
      expect(runs.waits).toEqual([]);
    },
  );

  it('a store that is down: all is changed, and nothing hides what others have begun', async () => {
    const runs = await settled();
    const down = { kind: 'unavailable', why: 'down' } as const;
    runs.store.fault = { newest: down, load: down, save: { kind: 'not-saved', why: 'down' } };
    const { recording, verdict } = await runs.plan('3', ABC);
    expect([verdict.reason, verdict.why, recording.kind]).toEqual([
      'store-unavailable',
      'down',
      'not-recorded',
    ]);
  });
});

describe('random sequences of runs, against a plain model', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const content = fc.nat(2).map(String);
  const names = p('a', 'b', 'c', 'd');
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), name, content }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('lock' as const), content }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), name }) },
    {
      weight: 5,
      // Which of the changed groups are done at once; others never, or late. What else happens within the plan.
      arbitrary: fc.record({
        kind: fc.constant('plan' as const),
        fault: fc.constantFrom('none', 'none', 'none', 'none', 'unrecorded', 'forced'),
        done: fc.oneof(fc.constant(['*']), fc.subarray(names)),
        within: fc.option(
          fc.record({
            at: fc.integer({ min: 1, max: 14 }),
            dies: fc.constantFrom(false, false, true),
            name,
            content,
            fault: fc.constantFrom('none', 'none', 'none', 'unrecorded'),
          }),
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('late' as const), leg: fc.nat(30), saved: fc.boolean() }),
    },
  );
  const needs = fc.dictionary(
    fc.constantFrom(...names),
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    {
      maxKeys: 3,
    },
  );

  it('is never unchanged where the model says changed, and never changed without need', async () => {
    const met = { unchanged: 0, changed: 0, doubts: 0, gone: 0 };
    await fc.assert(
      fc.asyncProperty(needs, fc.array(event, { minLength: 4, maxLength: 24 }), async (needed, events) => {
        const world = new PlanWorld(needed);
        // One package stays, since where there is none the checkout was forgotten.
        const contents = new Map(['a', 'b', 'c', 'd', 'z'].map((one) => [one, '0']));
        let lock = '0';
        let run = 0;
        const files = (...more: (readonly [string, string])[]) =>
          packages(Object.fromEntries([...contents, ...more].sort()), lock);
        for (const one of events) {
          if (one.kind === 'edit') contents.set(one.name, one.content);
          if (one.kind === 'lock') lock = one.content;
          if (one.kind === 'remove') contents.delete(one.name);
          if (one.kind === 'late') await world.lateLeg(one.leg, one.saved);
          if (one.kind !== 'plan') continue;
          run += 1;
          const { within, fault, done } = one;
          const moment = within && {
            at: within.at,
            ...(within.dies
              ? { dies: true as const }
              : { files: files([within.name, within.content]), fault: within.fault }),
          };
          await world.plan(String(run), files(), fault, moment);
          await world.finish(String(run), done);
          await world.look(files());
        }
        expect(world.faults).toEqual([]);
        for (const key of Object.keys(met) as (keyof typeof met)[]) met[key] += world.met[key];
      }),
      { numRuns: cases(300), seed: seedOr(20_261_125) },
    );
    // The sequences reach what they are to test.
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(cases(25));
  });
});
