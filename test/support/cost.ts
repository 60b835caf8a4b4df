import { expect } from 'vitest';

/** What is not worth comparing: below it, the garbage of earlier work weighs more than the work. */
const NOISE_MS = 150;

/** Milliseconds of processor time that a piece of work takes in this process, whatever else the machine does. */
export function cost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects that work on eight times as much takes about eight times as long; where it grows with the square it takes
 * sixty-four times as long. What other tests left to be collected is added to some of the measurements, and is taken from
 * none: the least of them counts.
 */
export function expectLinear(work: (size: number) => void, size: number, what = ''): void {
  let large = cost(() => work(size));
  if (large < NOISE_MS) return;
  const small = Math.min(...[1, 2].map(() => cost(() => work(size / 8))));
  const most = 22 * small + NOISE_MS;
  if (large >= most)
    large = Math.min(
      large,
      cost(() => work(size)),
    );
  expect(large, what).toBeLessThan(most);
}

/** Expects that odd input takes about as long as plain input of the same length. */
export function expectAsQuick(odd: () => void, plain: () => void): void {
  const spent = cost(odd);
  if (spent < NOISE_MS) return;
  expect(spent).toBeLessThan(8 * cost(plain) + NOISE_MS);
}
