import { ANY_REF } from '../../core/history/keys.ts';
import { originOutside } from '../../core/history/record.ts';
import { finishGroups } from '../../core/modes/done.ts';
import type { PlanOutcome } from '../../core/modes/plan.ts';
import { DISK_CLOCK } from '../../stores/clock.ts';
import type { Run } from './run.ts';

/** Records the successes of the groups of a plan. */
export class Successes {
  readonly #outcome: PlanOutcome;
  /** Why something could not be recorded. */
  readonly failures: string[] = [];
  readonly #run: Run;
  readonly #recorded = new Set<string>();

  constructor(run: Run, outcome: PlanOutcome) {
    this.#run = run;
    this.#outcome = outcome;
  }

  /** Records the success of one group; what goes wrong is among {@link failures}. */
  async record(name: string): Promise<void> {
    const { recording } = this.#outcome;
    if (recording.kind === 'not-recorded') this.failures.push(recording.why);
    if (recording.kind !== 'recorded') return;
    const { history, surroundings, turn, project } = this.#run;
    if (!turn.stands()) {
      this.failures.push(`${project.place.root} was removed meanwhile`);
      return;
    }
    const finished = await finishGroups(
      recording.record.parts.filter((part) => part.name === name),
      { id: recording.id, ref: ANY_REF },
      history,
      originOutside(surroundings.now()),
      DISK_CLOCK,
    );
    this.failures.push(...finished.failed.map(({ why }) => why));
    if (finished.unsure !== undefined) this.failures.push(finished.unsure);
    if (finished.overtaken.length > 0) this.failures.push('something newer was begun meanwhile');
    else if (finished.failed.length === 0) this.#recorded.add(name);
  }

  /** There is nothing to run in a folder that is gone: that it is gone is all that is to be known of it. */
  async recordGone(): Promise<void> {
    const { recording, verdict } = this.#outcome;
    if (recording.kind !== 'recorded') return;
    for (const { name, gone } of verdict.parts) {
      if (!gone) continue;
      this.#run.output.notice(`${name} is gone; nothing is run for it.`);
      await this.record(name);
    }
  }

  /** Where all is done, says so at once, so that the next look has to load nothing. */
  async recordWhole(): Promise<void> {
    const { recording } = this.#outcome;
    if (recording.kind !== 'recorded' || this.failures.length > 0) return;
    const isDone = recording.record.parts.every(({ name, pending }) => !pending || this.#recorded.has(name));
    if (isDone) await this.#run.history.mark(recording.success);
  }
}
