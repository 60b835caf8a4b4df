import type { Cancellation } from './job-spec.ts';
import type { JobState } from './job-state.ts';
import type { Stage } from './stage-result.ts';

/** The moment of cancellation, watched for one stage after another (docs/runner-facts.md, 1.16). */
export class CancellationWatch {
  readonly #job: JobState;
  readonly #plan: Cancellation | undefined;

  constructor(job: JobState, plan: Cancellation | undefined) {
    this.#job = job;
    this.#plan = plan;
  }

  /**
   * Watches a stage. When the cancellation comes, the condition of the step is evaluated again: if it still
   * holds (`always()`), the stage is left alone.
   */
  watch(step: string, stage: Stage, condition: () => boolean): StageWatch {
    const controller = new AbortController();
    const plan = this.#plan?.during;
    const isDue = plan?.step === step && (plan.stage ?? 'main') === stage;
    const cancel = () => {
      if (this.#job.status === 'cancelled') return;
      this.#job.status = 'cancelled';
      if (!condition()) controller.abort();
    };
    let timer: NodeJS.Timeout | undefined;
    if (isDue && plan.afterMs !== undefined) timer = setTimeout(cancel, plan.afterMs);
    return {
      mayCancel: isDue,
      signal: controller.signal,
      line: (line) => {
        if (isDue && plan.line?.test(line)) cancel();
      },
      [Symbol.dispose]: () => clearTimeout(timer),
    };
  }

  /** To be called after the main stage of a step. */
  stepDone(step: string): void {
    if (this.#plan?.afterStep === step) this.#job.status = 'cancelled';
  }
}

export interface StageWatch extends Disposable {
  /** Whether the cancellation may come while this stage runs. */
  readonly mayCancel: boolean;
  readonly signal: AbortSignal;
  readonly line: (line: string) => void;
}
