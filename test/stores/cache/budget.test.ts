import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/stores/cache/budget.ts';

/** Spends until the budget is spent, and returns how many milliseconds that took. */
async function spendAll(budget: Budget): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve) => budget.spend(resolve));
  return performance.now() - start;
}

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('a budget', () => {
  it('is spent after its time', async () => {
    const budget = new Budget(300);
    expect(budget.isSpent).toBe(false);
    const took = await spendAll(budget);
    expect(took).toBeGreaterThan(280);
    expect(budget.isSpent).toBe(true);
  });

  it('is spent over several waits, and not between them', async () => {
    const budget = new Budget(400);
    const stop = budget.spend(() => expect.fail('too early'));
    await sleep(200);
    stop();
    await sleep(400);
    expect(budget.isSpent).toBe(false);
    // The first wait has taken half of it.
    const rest = await spendAll(budget);
    expect(rest).toBeGreaterThan(100);
    const whole = await spendAll(new Budget(2000));
    expect(rest).toBeLessThan(whole);
  });

  it('is not spent while the process cannot listen', async () => {
    const budget = new Budget(500);
    let isSpent = false;
    const stop = budget.spend(() => {
      isSpent = true;
    });
    block(1000);
    await sleep(20);
    expect(isSpent).toBe(false);
    stop();
    expect(budget.isSpent).toBe(false);
  });
});
