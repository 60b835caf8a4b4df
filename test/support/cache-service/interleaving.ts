import type { RequestKind } from './requests.ts';

/** A moment in the course of a run: one of its requests. */
export interface Moment {
  /** Kinds of request; all when absent. */
  readonly on?: RequestKind | readonly RequestKind[];
  /** The n-th matching request, counted from 1 (the default) and from now on. */
  readonly nth?: number;
  /** The id of the run that makes the request; any when absent. */
  readonly run?: string | number;
}

interface Planned {
  readonly moment: Moment;
  readonly act: () => Promise<void>;
  /** How many other acts were going on when it was planned. */
  readonly depth: number;
  seen: number;
  state: 'waiting' | 'reached';
  error: unknown;
}

/** Does things at chosen requests, so that runs overlap in a chosen order. */
export class Interleaving {
  #planned: Planned[] = [];
  #depth = 0;

  add(moment: Moment, act: () => Promise<void>): Disposable {
    const planned: Planned = { moment, act, depth: this.#depth, seen: 0, state: 'waiting', error: undefined };
    this.#planned.push(planned);
    return {
      [Symbol.dispose]: () => {
        this.#planned = this.#planned.filter((other) => other !== planned);
        if (planned.error !== undefined) throw planned.error;
        if (planned.state === 'waiting') {
          const { on = 'any', nth = 1, run = 'any run' } = moment;
          throw new Error(`There was no request ${nth} (${String(on)}) of ${run}.`);
        }
      },
    };
  }

  /** To be called before a request is carried out. What is done meanwhile does not count for whom it interrupts. */
  async at(kind: RequestKind, run: string | undefined): Promise<void> {
    for (const planned of [...this.#planned]) {
      const { moment, act, depth } = planned;
      if (planned.state !== 'waiting' || depth !== this.#depth) continue;
      if (moment.on !== undefined && ![moment.on].flat().includes(kind)) continue;
      if (moment.run !== undefined && String(moment.run) !== run) continue;
      planned.seen += 1;
      if (planned.seen < (moment.nth ?? 1)) continue;
      planned.state = 'reached';
      this.#depth += 1;
      try {
        await act();
      } catch (error) {
        planned.error = error;
      } finally {
        this.#depth -= 1;
      }
    }
  }
}
