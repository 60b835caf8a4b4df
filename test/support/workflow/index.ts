export { type WorkflowJobResult, WorkflowResult } from './result.ts';
export type { FakeAction } from './steps.ts';
export { runWorkflow, type WorkflowOptions } from './workflow.ts';
