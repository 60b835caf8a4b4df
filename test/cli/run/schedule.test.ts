import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JobEnd, workThrough } from '../../../src/cli/run/schedule.ts';
import { allNeeds } from '../../../src/core/tracker/needs/group-contents.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const graphs = fc.record({
  edges: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), { maxLength: 12 }),
  failing: fc.subarray(NAMES, { maxLength: 2 }),
  most: fc.integer({ min: 1, max: 4 }),
  delays: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
});

describe('workThrough', () => {
  it('runs each job once, after what it needs, but for what needs one that failed', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ edges, failing, most, delays }) => {
        const needs = new Map(
          NAMES.map((name) => [name, edges.filter(([from]) => from === name).map(([, to]) => to)]),
        );
        const jobs = NAMES.map((name) => ({ name, needs: new Set(allNeeds(name, needs)) }));
        const needsOf = new Map(jobs.map((job) => [job.name, job.needs]));
        const ended: string[] = [];
        const failed = new Set<string>();
        let running = 0;
        const notRun = await workThrough(jobs, most, async (name): Promise<JobEnd> => {
          running += 1;
          expect(running).toBeLessThanOrEqual(most);
          for (const needed of needsOf.get(name) ?? []) {
            // Only in a cycle does it not wait; then the other may be about to fail.
            const inCycle = needsOf.get(needed)?.has(name) === true;
            if (!inCycle) expect(ended).toContain(needed);
            if (!inCycle || most === 1) expect(failed).not.toContain(needed);
          }
          for (let turns = delays[NAMES.indexOf(name)] ?? 0; turns > 0; turns--) await Promise.resolve();
          running -= 1;
          ended.push(name);
          if (!failing.includes(name)) return 'succeeded';
          failed.add(name);
          return 'failed';
        });
        expect([...ended, ...notRun.map(({ name }) => name)].sort()).toEqual(NAMES);
        for (const { name, because } of notRun) {
          expect(needsOf.get(name)).toContain(because);
          expect(failed).toContain(because);
        }
      }),
    );
  });

  it('starts nothing more after a stop', async () => {
    const started: string[] = [];
    const jobs = NAMES.map((name) => ({ name, needs: new Set<string>() }));
    const notRun = await workThrough(jobs, 2, async (name) => {
      started.push(name);
      return name === 'b' ? 'stop' : 'succeeded';
    });
    expect(started.length + notRun.length).toBe(6);
    expect(started).not.toContain('f');
    expect(notRun.every(({ because }) => because === undefined)).toBe(true);
  });
});
