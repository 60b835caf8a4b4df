import { openCacheService } from '../cache-service/index.ts';
import { documentedWorkflow } from '../doc-workflows.ts';
import { TestRunner } from '../runner/index.ts';
import { runWorkflow, type WorkflowResult } from '../workflow/index.ts';
import type { FakeAction } from '../workflow/steps.ts';
import type { WorkflowOptions } from '../workflow/workflow.ts';
import { commands, isFailing, type Journey, SCENES, type Scene, type Seen, told } from './scenes.ts';

/** A workflow of the documents. */
export interface WorkflowJourney extends Journey {
  readonly environment?: 'self-hosted';
  /** What all runs have in common: the event, the ref. */
  readonly runs?: Partial<WorkflowOptions>;
  /** What is different in one of them. */
  readonly run?: Readonly<Partial<Record<Scene, Partial<WorkflowOptions>>>>;
  /** A run that comes before all others, and succeeds with the content of the first: a push to main. */
  readonly afterMain?: true;
  /** The workflow that it calls: as `uses:` says it, and its name in the documents. */
  readonly calls?: readonly [string, string];
  /** The job that says whether a run is green; else all of them together. */
  readonly judge?: string;
  /** The folder that actions/cache brings back in it. */
  readonly cached?: string;
}

/** Runs a workflow that a document shows, scene by scene, against one cache. */
export async function seenInWorkflow(journey: WorkflowJourney): Promise<Record<Scene, Seen>> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({
    cache,
    environment: journey.environment ?? 'github-hosted',
    prefilled: false,
  });
  const yaml = documentedWorkflow(journey.shown);
  const folder = new CachedFolder(journey.cached ?? '');
  const [uses, called] = journey.calls ?? [];
  const workflows = uses === undefined || called === undefined ? {} : { [uses]: documentedWorkflow(called) };
  const run = async (scene: Scene, more: Partial<WorkflowOptions> = {}): Promise<Seen> => {
    const { scripts, bin } = commands(journey, scene);
    runner.files = { ...journey.files(isFailing(scene) ? '2' : '1', scene), ...scripts };
    const actions = { 'actions/cache': folder.action };
    const result = await runWorkflow(yaml, { runner, bin, workflows, actions, ...more });
    if (result.result === 'success') folder.save();
    const judge = journey.judge === undefined ? result : result.summaryOf(journey.judge);
    return { done: told(result.log), reasons: reasonsIn(result), green: judge.result === 'success' };
  };
  if (journey.afterMain) await run('first');
  const seen: [Scene, Seen][] = [];
  for (const scene of SCENES)
    seen.push([scene, await run(scene, { ...journey.runs, ...journey.run?.[scene] })]);
  return Object.fromEntries(seen) as Record<Scene, Seen>;
}

/** The reasons of all steps that decided. */
const reasonsIn = (result: WorkflowResult): string[] =>
  [...result.jobs.values()].flatMap(({ legs, called }) => [
    ...legs.flatMap(({ stepList }) => stepList.flatMap(({ outputs }) => outputs['reason'] ?? [])),
    ...called.flatMap(reasonsIn),
  ]);

/** What actions/cache does with a folder: brings it back under its key, and saves it when the job has succeeded. */
class CachedFolder {
  readonly #path: string;
  readonly #keys = new Set<string>();
  #used = '';

  constructor(path: string) {
    this.#path = path;
  }

  readonly action: FakeAction = async (context) => {
    this.#used = context.inputs['key'] ?? '';
    const hit = this.#keys.has(this.#used);
    if (hit) await context.write({ [`${this.#path}/restored`]: '' });
    context.setOutput('cache-hit', String(hit));
  };

  save(): void {
    this.#keys.add(this.#used);
  }
}
