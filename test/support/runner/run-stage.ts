import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StageWatch } from './cancellation.ts';
import { evaluateTemplate, interpolate } from './expression/evaluate.ts';
import type { ValueObject } from './expression/value.ts';
import type { JobEnvironment } from './job-environment.ts';
import type { JobHost } from './job-host.ts';
import type { JobState, StepState } from './job-state.ts';
import { type ProcessResult, runProcess } from './process.ts';
import { RunContext } from './run-context.ts';
import { runStage, type StageIo } from './stage.ts';
import type { StageResult } from './stage-result.ts';
import type { RunStep } from './steps.ts';

export interface RunRequest {
  readonly state: StepState;
  readonly step: RunStep;
  readonly stepEnv: Readonly<Record<string, string>>;
  readonly matrix: ValueObject | null;
  readonly watch: StageWatch;
}

/** Runs a `run:` step: a shell script, or a function of the test. */
export async function runScriptStage(
  host: JobHost,
  job: JobState,
  environment: JobEnvironment,
  request: RunRequest,
): Promise<StageResult> {
  const { state, step, stepEnv, watch } = request;
  const execute = typeof step.do === 'string' ? runShell : runFunction;
  return runStage(job, {
    stage: 'main',
    temp: host.identity.paths.temp,
    debug: environment.debug,
    state: state.state,
    warnings: [],
    cancelled: () => watch.signal.aborted,
    environment: environment.forScript(job.composite?.actionName || state.id, stepEnv),
    execute: (io) => execute(host, job, request, io),
  });
}

async function runShell(
  host: JobHost,
  job: JobState,
  request: RunRequest,
  io: StageIo,
): Promise<ProcessResult> {
  const { step, stepEnv, watch } = request;
  const { temp, workspace } = host.identity.paths;
  const script = path.join(temp, `${randomUUID()}.sh`);
  await writeFile(script, interpolate(String(step.do), job.scope('step', stepEnv)));
  const shells = {
    default: ['bash', '-e', script],
    bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', script],
    sh: ['sh', '-e', script],
  };
  const [command = 'bash', ...args] = shells[step.shell ?? 'default'];
  const folder = interpolate(step.workingDirectory ?? '.', job.scope('step', stepEnv));
  const result = await runProcess({
    command,
    args,
    cwd: path.resolve(workspace, folder),
    env: io.environment,
    onLine: (line) => {
      io.line(line);
      watch.line(line);
    },
    timeoutMs: host.stageTimeoutMs,
    cancel: watch.signal,
  });
  if (result.exitCode) io.line(`::error::Process completed with exit code ${result.exitCode}.`);
  return result;
}

async function runFunction(
  host: JobHost,
  job: JobState,
  request: RunRequest,
  io: StageIo,
): Promise<ProcessResult> {
  const { step, stepEnv, matrix, watch } = request;
  if (typeof step.do === 'string') throw new TypeError('The step is a script.');
  const scope = () => job.scope('step', stepEnv);
  const printed: string[] = [];
  const started = performance.now();
  let exitCode = 0;
  try {
    const context = new RunContext({
      paths: host.identity.paths,
      env: io.environment,
      inputs: Object.fromEntries(
        Object.entries(step.with ?? {}).map(([name, text]) => [name, interpolate(String(text), scope())]),
      ),
      matrix,
      evaluate: (template) => evaluateTemplate(template, scope()),
      print: (line) => {
        printed.push(`${line}\n`);
        for (const part of line.split(/\r\n|\n|\r/)) io.line(part);
        watch.line(line);
      },
      setOutput: io.setOutput,
      exportVariable: io.exportVariable,
      repositoryFiles: () => host.repositoryFiles(),
    });
    await step.do(context);
  } catch (error) {
    exitCode = 1;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.line(`::error::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
  }
  return {
    exitCode,
    signal: null,
    stdout: printed.join(''),
    stderr: '',
    seconds: (performance.now() - started) / 1000,
    timedOut: false,
    startError: undefined,
  };
}
