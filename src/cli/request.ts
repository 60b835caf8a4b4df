import type { Tracker } from '../core/tracker/tracker.ts';
import type { Values } from '../core/tracker/values.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';

/** The commands that there are. */
export const COMMANDS = ['checkpoint', 'changed', 'same', 'diff', 'run', 'list', 'forget'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** Where to look for what is remembered. */
export interface Where {
  /** `--store` as given. */
  readonly store: string | undefined;
  /** `--project`: what stands for the place; `undefined`: the place itself does. */
  readonly project: string | undefined;
  /** `--cwd` as given: the project. */
  readonly cwd: string | undefined;
}

/** What all commands have that track something. */
export interface Common extends Where {
  /** Tells trackers apart; `undefined`: what is tracked does. */
  readonly name: string | undefined;
  /** `--groups` as given: a file whose groups belong to the tracker. */
  readonly groupsFile: string | undefined;
  /** `--group-needs` as given: `auto`, a YAML mapping, or a file with one. */
  readonly groupNeeds: string | undefined;
  readonly values: Values;
  /** Patterns each of which must match something. */
  readonly generates: readonly string[];
  /** Print errors and nothing else. */
  readonly quiet: boolean;
}

/** `checkpoint`: remember these files now. */
export interface CheckpointRequest extends Common {
  readonly command: 'checkpoint';
  readonly tracker: Tracker;
  readonly format: 'text' | 'json';
}

/** `changed`, `same`, `diff`: compare with the checkpoint. */
export interface CheckRequest extends Common {
  readonly command: 'changed' | 'same' | 'diff';
  /** `undefined`: what the checkpoint tracked. */
  readonly tracker: Tracker | undefined;
  readonly format: 'text' | 'json' | 'null';
  readonly ifNoCheckpoint: IfNoCheckpoint;
}

/** `run`: run a command if something changed since it last succeeded. */
export interface RunRequest extends Common {
  readonly command: 'run';
  readonly tracker: Tracker;
  readonly ifNoCheckpoint: IfNoCheckpoint;
  readonly executable: string;
  readonly arguments: readonly string[];
  readonly doing: RunDoing;
  /** Run whatever is there. */
  readonly forced: boolean;
  /** `--jobs`: how many groups at a time; `undefined`: not given, one. */
  readonly jobs: number | undefined;
  /** `--report` as given: a file for the report. */
  readonly reportFile: string | undefined;
}

/** What `run` is to do about a change. */
export type RunDoing =
  | { readonly kind: 'run' }
  /** Say what would run, and leave no trace. */
  | { readonly kind: 'dry-run'; readonly format: 'text' | 'json' }
  /** Record that the present is as it should be. */
  | { readonly kind: 'mark-done' };

/** `list`: which histories there are. */
export interface ListRequest extends Where {
  readonly command: 'list';
  readonly format: 'text' | 'json';
}

/** `forget`: drop histories. */
export interface ForgetRequest extends Where {
  readonly command: 'forget';
  /** Names, and numbers in the list. */
  readonly names: readonly string[];
  /** Those that were not used for so long, in milliseconds. */
  readonly olderThan: number | undefined;
  readonly quiet: boolean;
}

/** The command line, understood. */
export type Request =
  | { readonly command: 'help'; readonly about: CommandName | undefined }
  | { readonly command: 'version' }
  | CheckpointRequest
  | CheckRequest
  | RunRequest
  | ListRequest
  | ForgetRequest;
