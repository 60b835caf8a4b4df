/** What a number of tasks may take together; what overlaps counts once. */
export class TimeLimit {
  readonly seconds: number;
  /** Milliseconds; none, or less, where it is over. */
  #left: number;

  /** @param spent seconds that are gone already */
  constructor(seconds: number, spent = 0) {
    this.seconds = seconds;
    this.#left = (seconds - spent) * 1000;
  }

  /** Milliseconds that a task may take which begins now. */
  get left(): number {
    return this.#left;
  }

  /** The seconds that are gone. */
  get spent(): number {
    return this.seconds - this.#left / 1000;
  }

  /** Takes what a task has taken that began with so many milliseconds left; all, where it would have gone on. */
  take(left: number, milliseconds: number, late: boolean): void {
    this.#left = late ? 0 : Math.min(this.#left, left - milliseconds);
  }
}
