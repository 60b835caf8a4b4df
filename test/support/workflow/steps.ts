import { type RunContext, type Step, step } from '../runner/index.ts';
import { defined, parseCompositeAction, type RunDefaults, type WorkflowStep } from './document.ts';

/** What stands in for an action: a function, or the folder of a fake action with an action.yml. */
export type FakeAction = string | ((context: RunContext) => void | Promise<void>);

export interface StepOptions {
  /** Stand-ins by `owner/name`, or `owner/name/path`, without the version. */
  readonly actions?: Readonly<Record<string, FakeAction>>;
  /** Composite actions by the same names, or `./folder` for those of the workspace: their action.yml. */
  readonly composites?: Readonly<Record<string, string>>;
  /** Instead of a checkout of the runner's files. */
  readonly checkout?: (context: RunContext) => void | Promise<void>;
}

/** Turns a step of a workflow into one for the runner. */
export function toStep(source: WorkflowStep, defaults: RunDefaults, options: StepOptions): Step {
  const common = {
    ...defined({ id: source.id, name: source.name, if: source.if }),
    env: source.env,
    continueOnError: source.continueOnError,
  };
  if (source.run !== undefined) {
    const shell = knownShell(source.shell ?? defaults.shell);
    const workingDirectory = source.workingDirectory ?? defaults.workingDirectory;
    return step.run({ ...common, ...defined({ shell, workingDirectory }), do: source.run });
  }
  const [name = '', ref = ''] = (source.uses ?? '').split('@');
  const composite = options.composites?.[name];
  if (composite !== undefined) {
    const { inputs, outputs, steps } = parseCompositeAction(composite);
    return step.composite({
      ...common,
      with: source.with,
      remote: !name.startsWith('./'),
      inputs,
      outputs,
      steps: steps.map((inner) => toStep(inner, {}, options)),
    });
  }
  if (name === './') return step.uses({ ...common, with: source.with, remote: false });
  if (/^[^/]+\/file-tracker$/i.test(name)) {
    return step.uses({ ...common, with: source.with, repository: name.replace('OWNER', 'octo-org'), ref });
  }
  const fake = options.actions?.[name] ?? (name === 'actions/checkout' ? checkout(options) : undefined);
  if (fake === undefined) throw new Error(`No stand-in for "uses: ${source.uses}". Add it to "actions".`);
  if (typeof fake === 'function') return step.run({ name, ...common, with: source.with, do: fake });
  return step.uses({ ...common, with: source.with, action: fake, repository: name, ref });
}

function checkout(options: StepOptions): FakeAction {
  if (options.checkout !== undefined) return options.checkout;
  return (context) => context.checkout(undefined, context.inputs['clean'] !== 'false');
}

function knownShell(shell: string | undefined): 'bash' | 'sh' | undefined {
  if (shell === undefined || shell === 'bash' || shell === 'sh') return shell;
  throw new Error(`The shell "${shell}" is not modelled.`);
}
