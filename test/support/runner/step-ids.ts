import type { StepState } from './job-state.ts';
import type { Step } from './steps.ts';

/** The steps of a job at its beginning; those without an id get one as the runner makes them. */
export function stepStates(steps: readonly Step[]): StepState[] {
  const ids = new Set<string>();
  return steps.map((step) => {
    const id = step.id ?? generatedId(step, ids);
    if (ids.has(id.toLowerCase())) throw new Error(`The step id "${id}" is used twice.`);
    ids.add(id.toLowerCase());
    return {
      id,
      step,
      outcome: 'skipped',
      conclusion: 'skipped',
      outputs: {},
      state: {},
      stages: [],
      postRegistered: false,
    };
  });
}

/** `__run`, `__run_2`, `__octo-org_file-tracker`, … */
function generatedId(step: Step, taken: ReadonlySet<string>): string {
  const name =
    step.type === 'run' ? '__run' : `__${step.remote ? step.repository.replace('/', '_') : 'self'}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(id.toLowerCase())) return id;
  }
}
