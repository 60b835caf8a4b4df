import {
  createFileCommands,
  type FileCommandPaths,
  parseAssignments,
  readFileCommand,
  SUMMARY_LIMIT,
} from './file-commands.ts';
import { type JobState, setIgnoringCase } from './job-state.ts';
import { LogProcessor } from './log.ts';
import type { ProcessResult } from './process.ts';
import type { Outcome, Stage, StageResult } from './stage-result.ts';

/** A stage to run. */
export interface StageRequest {
  readonly stage: Stage;
  readonly temp: string;
  readonly debug: boolean;
  /** The step's state, which the stage may change. */
  readonly state: Record<string, string>;
  /** Everything but the paths of the file commands. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cancelled: () => boolean;
  /** Printed into the log first, e.g. the warning about pre of local actions. */
  readonly warnings: readonly string[];
  /** Runs the process or function. */
  readonly execute: (io: StageIo) => Promise<ProcessResult>;
}

export interface StageIo {
  readonly environment: Readonly<Record<string, string>>;
  readonly line: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  readonly exportVariable: (name: string, value: string) => void;
}

/** Runs one stage: fresh file commands, the process, its log, then the file commands (docs/runner-facts.md, 2, 3, 4). */
export async function runStage(job: JobState, request: StageRequest): Promise<StageResult> {
  const outputs: Record<string, string> = {};
  const envChanges: Record<string, string> = {};
  const errors: string[] = [];
  const log = new LogProcessor(
    {
      setOutput: (name, value) => setIgnoringCase(outputs, name, value),
      saveState: (name, value) => setIgnoringCase(request.state, name, value),
    },
    job.masker,
    request.debug,
  );
  for (const warning of request.warnings) log.annotate('warning', warning);
  const files = await createFileCommands(request.temp);
  const environment = { ...request.environment, ...fileVariables(files) };
  const result = await request.execute({
    environment,
    line: (line) => log.line(line),
    setOutput: (name, value) => setIgnoringCase(outputs, name, value),
    exportVariable: (name, value) => {
      envChanges[name] = value;
    },
  });
  if (result.startError !== undefined) {
    log.annotate('error', result.startError);
    errors.push(result.startError);
  }
  const read = new FileCommandReader(log, errors);
  const name = (command: keyof FileCommandPaths) => readFileCommand(files[command]);
  read.assignments('output', await name('output'), (key, value) => setIgnoringCase(outputs, key, value));
  read.assignments('state', await name('state'), (key, value) => setIgnoringCase(request.state, key, value));
  read.assignments('env', await name('env'), (key, value) => {
    // NODE_OPTIONS cannot be set by GITHUB_ENV (docs/runner-facts.md, 2).
    if (key.toUpperCase() !== 'NODE_OPTIONS') envChanges[key] = value;
    else log.annotate('error', `Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
  });
  const pathChanges = (await name('path')).split(/\r?\n/).filter((line) => line !== '');
  const summary = read.summary(await name('step_summary'));
  Object.assign(job.env, envChanges);
  for (const folder of pathChanges) {
    job.prependPath.splice(0, job.prependPath.length, ...job.prependPath.filter((other) => other !== folder));
    job.prependPath.push(folder);
  }
  const failed = result.exitCode !== 0 || errors.length > 0 || log.failed;
  const outcome: Outcome = request.cancelled() ? 'cancelled' : failed ? 'failure' : 'success';
  return {
    stage: request.stage,
    outcome,
    exitCode: result.exitCode,
    signal: result.signal,
    stdout: result.stdout,
    stderr: result.stderr,
    log: log.lines.join('\n'),
    lines: log.lines,
    commands: log.commands,
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    groups: log.groups,
    masks: log.masks,
    outputs,
    state: { ...request.state },
    envChanges,
    pathChanges,
    summary: job.masker.mask(summary),
    errors,
    timedOut: result.timedOut,
    seconds: result.seconds,
    environment,
  };
}

class FileCommandReader {
  readonly #log: LogProcessor;
  readonly #errors: string[];

  constructor(log: LogProcessor, errors: string[]) {
    this.#log = log;
    this.#errors = errors;
  }

  /** A malformed file fails the step; what precedes the bad line counts (docs/runner-facts.md, 3). */
  assignments(file: string, text: string, apply: (name: string, value: string) => void): void {
    const { pairs, error } = parseAssignments(text);
    for (const [name, value] of pairs) apply(name, value);
    if (error === undefined) return;
    this.#log.annotate('error', `Unable to process file command '${file}' successfully.`);
    this.#log.annotate('error', error);
    this.#errors.push(error);
  }

  /** A summary above 1 MiB is dropped with an error annotation; the step does not fail (docs/runner-facts.md, 3). */
  summary(text: string): string {
    const size = Buffer.byteLength(text);
    if (size <= SUMMARY_LIMIT) return text;
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`;
    this.#log.annotate('error', message);
    return '';
  }
}

function fileVariables(files: FileCommandPaths): Record<string, string> {
  return {
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.step_summary,
  };
}
