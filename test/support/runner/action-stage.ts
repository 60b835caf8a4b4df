import path from 'node:path';
import type { StageWatch } from './cancellation.ts';
import { nodePath, prefixed } from './environment.ts';
import { interpolate } from './expression/evaluate.ts';
import type { JobEnvironment } from './job-environment.ts';
import type { JobHost } from './job-host.ts';
import type { JobState, StepState } from './job-state.ts';
import type { ActionManifest } from './manifest.ts';
import { runProcess } from './process.ts';
import { runStage } from './stage.ts';
import type { Stage, StageResult } from './stage-result.ts';
import type { UsesStep } from './steps.ts';
import { canRunWarm, runWarm } from './warm/warm-node.ts';

/** A stage of an action to run; its condition has been found to hold. */
export interface ActionStage {
  readonly stage: Stage;
  readonly state: StepState;
  readonly step: UsesStep;
  readonly manifest: ActionManifest;
  readonly stepEnv: Readonly<Record<string, string>>;
  readonly watch: StageWatch;
}

/** Runs a stage of a JS action as a process (docs/runner-facts.md, 1, 2). */
export async function runActionStage(
  host: JobHost,
  job: JobState,
  environment: JobEnvironment,
  request: ActionStage,
): Promise<StageResult> {
  const { stage, state, step, manifest, stepEnv, watch } = request;
  const inputs = evaluateInputs(job, state, step, manifest, stepEnv);
  const script = manifest[stage] ?? manifest.main;
  return runStage(job, {
    stage,
    temp: host.identity.paths.temp,
    debug: environment.debug,
    state: state.state,
    warnings: [...localPreWarning(step, manifest), ...unexpectedInputs(step, manifest)],
    cancelled: () => watch.signal.aborted,
    // Later wins: env, STATE_*, INPUT_*, PATH, GITHUB_*, RUNNER_*, ACTIONS_* (docs/runner-facts.md, 2).
    environment: environment.forAction({
      stepEnv,
      state: state.state,
      inputs,
      actionName: job.composite?.actionName || state.id,
      actionPath: job.composite?.path,
      action: step.remote ? { repository: step.repository, ref: step.ref } : undefined,
    }),
    execute: (io) => {
      const file = path.join(manifest.directory, script);
      const isWarm = !host.ownProcesses && !watch.mayCancel && canRunWarm(file, io.environment);
      const run = isWarm ? runWarm : runProcess;
      return run({
        command: nodePath(),
        args: [file],
        // docs/runner-facts.md, 1.9.
        cwd: host.identity.paths.workspace,
        env: io.environment,
        onLine: (line) => {
          io.line(line);
          watch.line(line);
        },
        timeoutMs: host.stageTimeoutMs,
        cancel: watch.signal,
      });
    },
  });
}

/** `with:` and the defaults of action.yml, evaluated anew in every stage (docs/runner-facts.md, 1.8, 1.14, 13). */
function evaluateInputs(
  job: JobState,
  state: StepState,
  step: UsesStep,
  manifest: ActionManifest,
  stepEnv: Readonly<Record<string, string>>,
): Record<string, string> {
  const given = lowered(step.with ?? {}, (text) => interpolate(String(text), job.scope('step', stepEnv)));
  const wanted = Object.entries(manifest.inputs).filter(([name]) => !(name.toLowerCase() in given));
  const evaluate = () =>
    lowered(Object.fromEntries(wanted), (text) => interpolate(text, job.scope('inputDefault')));
  if (job.rules.defaultsOnce) state.defaults ??= evaluate();
  const values = { ...(state.defaults ?? evaluate()), ...given };
  return prefixed(
    'INPUT',
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replaceAll(' ', '_'), value])),
  );
}

/** Names in lower case, with their evaluated values; without those that have none. */
function lowered<T>(texts: Readonly<Record<string, T | undefined>>, evaluate: (text: T) => string) {
  const values: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (text !== undefined) values[name.toLowerCase()] = evaluate(text);
  }
  return values;
}

/** docs/runner-facts.md, 1.3: printed at main and at post. */
function localPreWarning(step: UsesStep, manifest: ActionManifest): string[] {
  if (step.remote || manifest.pre === undefined) return [];
  return ["`pre` execution is not supported for local action from '.'"];
}

function unexpectedInputs(step: UsesStep, manifest: ActionManifest): string[] {
  const known = Object.keys(manifest.inputs);
  const unexpected = Object.keys(step.with ?? {}).filter(
    (name) => !known.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  if (unexpected.length === 0) return [];
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  return [`Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(known)}]`];
}
