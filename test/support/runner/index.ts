export { writeFiles } from '../folders.ts';
export type { JobResult } from './job-result.ts';
export type { Files, JobSpec, Os } from './job-spec.ts';
export type { RunContext } from './run-context.ts';
export { TestRunner } from './runner.ts';
export type { Stage } from './stage-result.ts';
export { type Step, step } from './steps.ts';
