import type { StepState } from './job-state.ts';
import type { Step } from './steps.ts';

/**
 * The steps of a job, or of a composite action in it, at their beginning. Those without an id get one as the
 * runner makes them: `__run_2`, or with `numbered` their place.
 */
export function stepStates(steps: readonly Step[], numbered: boolean, parent?: StepState): StepState[] {
  const ids = new Set<string>();
  return steps.map((step, index) => {
    const id = step.id ?? (numbered ? String(index) : generatedId(step, ids));
    if (ids.has(id.toLowerCase())) throw new Error(`The step id "${id}" is used twice.`);
    ids.add(id.toLowerCase());
    return {
      id,
      path: parent === undefined ? id : `${parent.path}/${id}`,
      step,
      outcome: 'skipped',
      conclusion: 'skipped',
      outputs: {},
      state: {},
      stages: [],
      postRegistered: false,
      defaults: undefined,
    };
  });
}

/** `__run`, `__run_2`, `__octo-org_file-tracker`, … */
function generatedId(step: Step, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? nameOf(step) : `${nameOf(step)}_${count}`;
    if (!taken.has(id.toLowerCase())) return id;
  }
}

function nameOf(step: Step): string {
  if (step.type === 'run') return '__run';
  if (!step.remote) return '__self';
  return step.type === 'uses' ? `__${step.repository.replace('/', '_')}` : '__composite';
}
