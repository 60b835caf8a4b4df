/** How often the time is looked at, in milliseconds. */
const TICK = 100;

/**
 * The time that may be spent waiting, over several waits.
 *
 * Only time in which this process was able to listen counts: while files are hashed on the main thread an answer may
 * lie in the socket unread, and that is not the service's fault.
 */
export class Budget {
  #left: number;

  /** @param milliseconds all there is to spend */
  constructor(milliseconds: number) {
    this.#left = milliseconds;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /**
   * Spends time from now on, and calls back when none is left. The clock does not keep the process alive.
   *
   * @returns stops spending
   */
  spend(onSpent: () => void): () => void {
    let last = performance.now();
    const charge = (most: number): void => {
      const now = performance.now();
      this.#left -= Math.min(now - last, most);
      last = now;
    };
    const timer = setInterval(
      () => {
        charge(2 * TICK);
        if (!this.isSpent) return;
        clearInterval(timer);
        onSpent();
      },
      Math.min(TICK, Math.max(1, this.#left)),
    );
    timer.unref();
    return () => {
      clearInterval(timer);
      charge(2 * TICK);
    };
  }
}
