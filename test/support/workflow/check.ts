import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

/**
 * What GitHub's own parser has against a workflow: keys that it does not know, contexts and functions that there
 * are not at a place, needs that lead nowhere. Empty when it is fine.
 */
export async function workflowErrors(yaml: string): Promise<string[]> {
  const content = /^['"]?on['"]?:/m.test(yaml) ? yaml : `on: push\n${yaml}`;
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** Throws where a workflow is one that GitHub would not run. */
export async function checkWorkflow(yaml: string): Promise<void> {
  const errors = await workflowErrors(yaml);
  if (errors.length > 0) throw new Error(`GitHub would refuse the workflow: ${errors.join('; ')}`);
}
