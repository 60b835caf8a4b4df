/** Milliseconds of uninterrupted work after which timers and the network get their turn. */
const TURN = 20;

/**
 * Keeps long synchronous work from starving the event loop:
 * `if (pacer.isDue()) await pacer.pause()` in every loop that can be long.
 */
export class Pacer {
  #since = performance.now();

  isDue(): boolean {
    return performance.now() - this.#since > TURN;
  }

  /** Lets everything else run once. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#since = performance.now();
  }
}
