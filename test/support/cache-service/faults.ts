import type { RequestKind } from './requests.ts';

/** What goes wrong. */
type FaultEffect =
  /** The connection is reset before anything was done or answered (ECONNRESET). */
  | { readonly effect: 'reset' }
  /** The request is carried out, then the connection is reset: the answer is lost. */
  | { readonly effect: 'lost-answer' }
  /** Accepted, nothing done, never answered. */
  | { readonly effect: 'hang' }
  /** Answers late, but properly. */
  | { readonly effect: 'delay'; readonly ms: number }
  /** A twirp error with this HTTP status; `retryAfter` in seconds. */
  | {
      readonly effect: 'status';
      readonly status: number;
      readonly retryAfter?: number;
      readonly message?: string;
    }
  /** A proxy's error page. */
  | { readonly effect: 'html'; readonly status?: number }
  /** Status 200 and half a JSON object, complete as far as HTTP can tell. */
  | { readonly effect: 'invalid-json' }
  /** Carried out; headers with the full content-length and half the body, then the connection breaks. */
  | { readonly effect: 'cut' }
  /** Carried out; headers with the full content-length and half the body, then nothing. */
  | { readonly effect: 'stall' }
  /** The policy denial of reads (on lookup) or writes (on create), docs/runner-facts.md, 8.3, 9.7. */
  | { readonly effect: 'denied' }
  /** A well-formed answer with half the archive (download only). */
  | { readonly effect: 'truncated' }
  /** A well-formed answer with bytes that are no archive (download only). */
  | { readonly effect: 'garbage' };

/** Which requests a fault hits. */
interface FaultTarget {
  /** Kinds of request; all when absent. */
  readonly on?: RequestKind | readonly RequestKind[];
  /** Only requests about keys that begin with this. */
  readonly under?: string;
  /** Only from the n-th matching request on, counted from 1 and from the injection. */
  readonly nth?: number;
  /** How many requests it hits: default 1 when `nth` is given, else all. */
  readonly times?: number;
}

export type Fault = FaultEffect & FaultTarget;

interface ActiveFault {
  readonly fault: Fault;
  seen: number;
  hits: number;
}

/** The faults in force. The first one that matches a request is applied to it. */
export class FaultPlan {
  #active: ActiveFault[] = [];

  add(fault: Fault): Disposable & { readonly hits: number } {
    const active: ActiveFault = { fault, seen: 0, hits: 0 };
    this.#active.push(active);
    return {
      get hits() {
        return active.hits;
      },
      [Symbol.dispose]: () => {
        this.#active = this.#active.filter((other) => other !== active);
      },
    };
  }

  clear(): void {
    this.#active = [];
  }

  next(kind: RequestKind, key = ''): Fault | undefined {
    let chosen: Fault | undefined;
    for (const active of this.#active) {
      const { on, under = '', nth = 1, times = active.fault.nth === undefined ? Infinity : 1 } = active.fault;
      if (on !== undefined && ![on].flat().includes(kind)) continue;
      if (!key.startsWith(under)) continue;
      active.seen += 1;
      if (chosen !== undefined || active.seen < nth || active.hits >= times) continue;
      active.hits += 1;
      chosen = active.fault;
    }
    return chosen;
  }
}
