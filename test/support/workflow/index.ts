export { WorkflowResult } from './result.ts';
export { rerunAllJobs, rerunFailedJobs, runWorkflow } from './workflow.ts';
