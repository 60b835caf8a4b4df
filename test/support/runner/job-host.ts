import type { RunnerIdentity } from './environment.ts';
import type { Files } from './job-spec.ts';
import type { ActionManifest } from './manifest.ts';

/** What a job needs of the runner that runs it. */
export interface JobHost {
  readonly identity: RunnerIdentity;
  /** What a stage may take before the watchdog ends it. */
  readonly stageTimeoutMs: number;
  /** Whether each stage is a process of its own, for tests to which that matters (./warm/warm-node.ts). */
  readonly ownProcesses: boolean;
  /** The action of a step, downloaded; without a folder the runner's own. */
  action(folder: string | undefined): Promise<ActionManifest>;
  /** What a checkout brings. */
  repositoryFiles(): Files;
}
