import type { Annotation, ExecutedCommand } from './log.ts';

export type Stage = 'pre' | 'main' | 'post';
export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What one stage of a step did. */
export interface StageResult {
  readonly stage: Stage;
  readonly outcome: Outcome;
  /** Null when it was skipped, killed, could not start, or is a callback. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** As printed. */
  readonly stdout: string;
  readonly stderr: string;
  /** What the user sees: after command processing and masking, both streams. */
  readonly log: string;
  readonly lines: readonly string[];
  /** Every command that was executed, with the line it came from. */
  readonly commands: readonly ExecutedCommand[];
  readonly annotations: readonly Annotation[];
  /** Annotations beyond ten of a type, which GitHub drops. */
  readonly droppedAnnotations: number;
  readonly groups: readonly string[];
  readonly masks: readonly string[];
  /** As set by the process: also in pre and post, where the runner drops them (docs/runner-facts.md, 1.10). */
  readonly outputs: Readonly<Record<string, string>>;
  /** The step's state after the stage. */
  readonly state: Readonly<Record<string, string>>;
  /** What was written to GITHUB_ENV. */
  readonly envChanges: Readonly<Record<string, string>>;
  readonly pathChanges: readonly string[];
  /** '' when there is none, or it was dropped for its size (docs/runner-facts.md, 3). */
  readonly summary: string;
  /** What the runner itself had to say: failed expressions, bad file commands, processes that did not start. */
  readonly errors: readonly string[];
  readonly timedOut: boolean;
  readonly seconds: number;
  /** The environment that the process got. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The result of a stage that did not run. */
export function skippedStage(stage: Stage, state: Readonly<Record<string, string>> = {}): StageResult {
  return {
    stage,
    outcome: 'skipped',
    exitCode: null,
    signal: null,
    stdout: '',
    stderr: '',
    log: '',
    lines: [],
    commands: [],
    annotations: [],
    droppedAnnotations: 0,
    groups: [],
    masks: [],
    outputs: {},
    state,
    envChanges: {},
    pathChanges: [],
    summary: '',
    errors: [],
    timedOut: false,
    seconds: 0,
    environment: {},
  };
}
