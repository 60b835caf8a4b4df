import type { PlanOutcome } from '../../core/modes/plan.ts';
import type { PartVerdict } from '../../core/verdict/verdict.ts';
import { findMissingProducts } from '../../files/products.ts';
import { commandText } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { commandFor } from './group-command.ts';
import { SignalRelay } from './relay.ts';
import type { Run } from './run.ts';
import { type JobEnd, type NotRun, workThrough } from './schedule.ts';
import type { Successes } from './successes.ts';
import { firstChanges, groupReason } from './words.ts';
import { doWork, signalCode, type Worked } from './work.ts';

/** Runs the command for groups. */
export class GroupRuns {
  readonly #run: Run;
  readonly #outcome: PlanOutcome;
  readonly #successes: Successes;
  readonly #most: number;
  #code: number | undefined;
  #succeeded = 0;

  constructor(run: Run, outcome: PlanOutcome, successes: Successes) {
    this.#run = run;
    this.#outcome = outcome;
    this.#successes = successes;
    this.#most = run.request.jobs ?? 1;
  }

  /** Returns the exit code of the first that failed. */
  async work(changed: readonly PartVerdict[]): Promise<number> {
    const { surroundings, output, request, project } = this.#run;
    const parts = new Map(changed.map((part) => [part.name, part]));
    const relay = new SignalRelay(surroundings);
    const jobs = changed.map(({ name, needs }) => ({ name, needs: new Set(needs) }));
    let notRun: readonly NotRun[];
    try {
      notRun = await workThrough(jobs, this.#most, async (name) => {
        const part = parts.get(name);
        const end = part === undefined ? 'failed' : await this.#workOn(part, relay);
        return relay.interrupted === undefined ? end : 'stop';
      });
    } finally {
      relay.end();
    }
    const { interrupted } = relay;
    if (interrupted !== undefined) {
      output.notice(`interrupted by ${interrupted}; nothing more is run or recorded.`);
      this.#code ??= signalCode(interrupted);
    }
    this.#tellEnd(notRun, changed.length);
    const { directory } = project;
    const [missing] = await findMissingProducts(request.tracker.generates, { ...surroundings, directory });
    if (this.#code !== undefined) return this.#code;
    if (missing !== undefined) {
      throw new Error(
        `${request.executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. It will run again for all groups; correct --generates or the command.`,
      );
    }
    await this.#successes.recordWhole();
    return EXIT.yes;
  }

  async #workOn(part: PartVerdict, relay: SignalRelay): Promise<JobEnd> {
    const { request, output } = this.#run;
    const { verdict } = this.#outcome;
    const { name, reason, comparison } = part;
    const command = commandFor(part, request);
    if (command.kind === 'refused') return this.#fail(name, EXIT.error, command.why);
    const text = commandText(command.executable, command.arguments);
    output.notice(`${name}: running ${text} (${groupReason(part, verdict)})`);
    output.details(firstChanges(part));
    await output.flush();
    const { executable } = command;
    const worked = await doWork(
      {
        executable,
        arguments: command.arguments,
        told: { reason, group: name, comparison },
        signals: relay.emitter,
        hasInput: this.#most === 1,
      },
      this.#run,
    );
    if (worked.kind === 'succeeded' && relay.interrupted === undefined) {
      await this.#recordSuccess(name);
      return 'succeeded';
    }
    const end = this.#fail(name, codeOf(worked, relay), wordsOf(worked));
    return worked.kind === 'not-started' && worked.forAll && executable === request.executable ? 'stop' : end;
  }

  async #recordSuccess(name: string): Promise<void> {
    const before = this.#successes.failures.length;
    await this.#successes.record(name);
    this.#succeeded += 1;
    const why = this.#successes.failures[before];
    if (why !== undefined)
      this.#run.output.fault(`${name} succeeded, but that was not recorded: ${why}. It will run again.`);
  }

  #fail(name: string, code: number, words: string): JobEnd {
    this.#code ??= code;
    this.#run.output.error(`${name}: ${words}`);
    return 'failed';
  }

  #tellEnd(notRun: readonly NotRun[], all: number): void {
    const { output } = this.#run;
    for (const { name, because } of notRun) {
      output.error(
        because === undefined
          ? `${name}: not run.`
          : `${name}: not run, since ${because}, which it needs, did not succeed.`,
      );
    }
    const failed = all - this.#succeeded - notRun.length;
    if (this.#code === undefined) return;
    output.notice(`${this.#succeeded} of ${all} succeeded, ${failed} failed, ${notRun.length} not run.`);
  }
}

/** A command that ends in order when it is interrupted has not done its work, and others were not begun. */
function codeOf(worked: Worked, { interrupted }: SignalRelay): number {
  const code = worked.kind === 'succeeded' ? EXIT.yes : worked.code;
  return code === EXIT.yes && interrupted !== undefined ? signalCode(interrupted) : code;
}

function wordsOf(worked: Worked): string {
  switch (worked.kind) {
    case 'not-started':
      return worked.why;
    case 'failed':
      return worked.ended.kind === 'killed'
        ? `failed, killed by ${worked.ended.signal}.`
        : `failed with exit code ${worked.code}.`;
    case 'succeeded':
    case 'interrupted':
      return 'interrupted; no success is recorded.';
  }
}
