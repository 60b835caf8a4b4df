import type { ForgeRun, StepRun } from '../forge-project.ts';

/** The result of a job or step, as act names it. */
type Result = 'success' | 'failure' | 'skipped';

/** A line of act's log (`--json`), as far as it matters. */
interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  /** Of a called workflow: `caller/its file/its id`. */
  readonly job?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly raw_output?: boolean;
  readonly stepResult?: Result;
  readonly jobResult?: Result;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** What a run of act did. */
export class ActRun implements ForgeRun {
  readonly exitCode: number | null;
  /** Everything that act printed. */
  readonly text: string;
  readonly #lines: readonly Line[];

  constructor(exitCode: number | null, text: string) {
    this.exitCode = exitCode;
    this.text = text;
    this.#lines = text
      .split('\n')
      .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
  }

  /** The result of a job, one for all legs of its matrix; undefined where it did not run. */
  job(id: string): Result | undefined {
    return this.#of(id, {}).findLast(({ jobResult }) => jobResult !== undefined)?.jobResult;
  }

  /** As {@link ForgeRun.stepRun}. */
  stepRun(job: string, step: string, matrix: Readonly<Record<string, unknown>> = {}): StepRun {
    const { result, ran, outputs } = this.step(job, step, matrix);
    return { result: ran && result !== 'skipped' ? (result ?? 'did not run') : 'did not run', outputs };
  }

  /** A step of a job, or of the leg with these matrix values; `outer/inner` in a composite action. */
  step(job: string, step: string, matrix: Readonly<Record<string, unknown>> = {}): ActStep {
    return new ActStep(this.#of(job, matrix).filter(({ stepID }) => stepID?.join('/') === step));
  }

  #of(job: string, matrix: Readonly<Record<string, unknown>>): Line[] {
    return this.#lines.filter(
      (line) =>
        (line.jobID === job || line.job === job) &&
        Object.entries(matrix).every(([name, value]) => line.matrix?.[name] === value),
    );
  }
}

/** What a step of a run did. */
export class ActStep {
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Of main; undefined where it did not run. */
  get result(): Result | undefined {
    return this.#lines.find(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined)
      ?.stepResult;
  }

  /** Whether main ran. */
  get ran(): boolean {
    return this.result === 'success' || this.result === 'failure';
  }

  get outputs(): Readonly<Record<string, string>> {
    const set = this.#lines.filter(({ command }) => command === 'set-output');
    return Object.fromEntries(set.map(({ name = '', arg = '' }) => [name, arg]));
  }

  /** What a stage printed. */
  log(stage: 'Pre' | 'Main' | 'Post' = 'Main'): string {
    const printed = this.#lines.filter((line) => line.stage === stage && line.raw_output === true);
    return printed.map(({ msg = '' }) => msg).join('');
  }
}
