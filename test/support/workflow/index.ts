export { WorkflowResult } from './result.ts';
export { runWorkflow } from './workflow.ts';
