export type { JobResult, StepResult } from './job-result.ts';
export type { Cancellation, Files, JobSpec, Os } from './job-spec.ts';
export type { Annotation, ExecutedCommand } from './log.ts';
export { listFiles, writeFiles } from './paths.ts';
export type { RunContext } from './run-context.ts';
export { type RunnerOptions, TestRunner } from './runner.ts';
export type { Outcome, Stage, StageResult } from './stage-result.ts';
export { type RunStep, type Step, step, type UsesStep } from './steps.ts';
