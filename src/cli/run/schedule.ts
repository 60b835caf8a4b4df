/** A piece of work in a row of them. */
export interface Job {
  readonly name: string;
  /** The names of all that it needs, through any number of steps. What is not in the row is done already. */
  readonly needs: ReadonlySet<string>;
}

/** What became of one: after `stop` no other is started. */
export type JobEnd = 'succeeded' | 'failed' | 'stop';

/** A job that was not started. */
export interface NotRun {
  readonly name: string;
  /** What it needs and that failed; `undefined`: all was stopped. */
  readonly because: string | undefined;
}

/**
 * Works through jobs, those that are needed first. What needs one that failed is not run; the rest is. Jobs that need
 * each other in a cycle do not wait for each other.
 *
 * @param jobs in the order in which they are taken where it is free
 * @param most how many at a time
 */
export async function workThrough(
  jobs: readonly Job[],
  most: number,
  work: (name: string) => Promise<JobEnd>,
): Promise<readonly NotRun[]> {
  const waiting = new Map(jobs.map((job) => [job.name, job]));
  const known = new Map(waiting);
  const running = new Map<string, Promise<void>>();
  const failed = new Set<string>();
  let stopped = false;

  const isInTheWay = (job: Job, name: string) =>
    failed.has(name) ||
    ((waiting.has(name) || running.has(name)) && known.get(name)?.needs.has(job.name) === false);
  const nextReady = () =>
    [...waiting.values()].find((job) => ![...job.needs].some((name) => isInTheWay(job, name)));
  const start = (name: string) => {
    waiting.delete(name);
    const ended = work(name).then((end) => {
      running.delete(name);
      if (end !== 'succeeded') failed.add(name);
      if (end === 'stop') stopped = true;
    });
    running.set(name, ended);
  };

  for (;;) {
    while (!stopped && running.size < most) {
      const job = nextReady();
      if (job === undefined) break;
      start(job.name);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  return [...waiting.values()].map(({ name, needs }) => ({
    name,
    because: stopped ? undefined : [...needs].find((needed) => failed.has(needed)),
  }));
}
