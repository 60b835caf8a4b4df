import { openCacheService } from './cache-service/index.ts';
import { documentedWorkflow } from './doc-workflows.ts';
import { type Files, TestRunner } from './runner/index.ts';
import { runWorkflow, type WorkflowResult } from './workflow/index.ts';
import type { WorkflowOptions } from './workflow/workflow.ts';

/** One run of a workflow: what the repository holds then, and what else is different. */
export type Run = Partial<Omit<WorkflowOptions, 'runner'>> & { readonly files: Files };

/** Runs a workflow that a document shows, once for each state of the repository, against one cache. */
export async function runsOf(
  name: string,
  each: readonly Run[],
  environment: 'github-hosted' | 'self-hosted' = 'github-hosted',
): Promise<WorkflowResult[]> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache, environment, prefilled: false });
  const results: WorkflowResult[] = [];
  for (const { files, ...options } of each) {
    runner.files = files;
    results.push(await runWorkflow(documentedWorkflow(name), { runner, ...options }));
  }
  return results;
}

/** A script that says on standard output what it was told, and then fails where it is to. */
export const telling = (fails = false) => `#!/bin/sh\necho RAN "$@"\n${fails ? 'exit 1' : ''}\n`;
