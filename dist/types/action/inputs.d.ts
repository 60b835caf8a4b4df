import { type Tracker } from '../core/tracker/tracker.ts';
import { type Values } from '../core/tracker/values.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';
import type { Fallback } from './runner/facts.ts';
/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
export declare const INPUTS: {
    readonly paths: '';
    readonly mode: 'track';
    readonly name: '';
    readonly since: 'checkpoint';
    readonly store: 'cache';
    readonly groups: '';
    readonly 'group-by': '';
    readonly 'group-needs': '';
    readonly fields: '';
    readonly values: '';
    readonly generates: '';
    readonly force: 'false';
    readonly outcome: 'not-given';
    readonly 'if-not-recorded': 'warn';
    readonly fallback: 'base';
    readonly 'if-no-checkpoint': 'changed';
    readonly 'if-no-files-found': 'warn';
    readonly 'on-drift': 'report';
    readonly 'follow-symbolic-links': 'false';
    readonly 'working-directory': '.';
    readonly summary: 'changed';
    readonly timeout: '30';
    readonly matrix: 'null';
    readonly 'workflow-ref': '';
};
export type InputName = keyof typeof INPUTS;
/** Reads one input as the runner hands it over: trimmed, `''` when absent. */
export type ReadInput = (name: InputName) => string;
/** Reads an input's text as YAML. */
export type ReadYaml = (name: 'groups' | 'fields' | 'group-needs', text: string) => unknown;
export type IfNoFilesFound = 'warn' | 'error' | 'ignore';
export type IfNotRecorded = 'warn' | 'error';
export type OnDrift = 'report' | 'fail' | 'ignore';
export type SummaryWhen = 'always' | 'changed' | 'never';
export type StoreChoice = 'cache' | 'job' | 'machine';
/** What every mode has. */
export interface Everywhere {
    readonly name: string;
    /** Seconds that the operations of the chosen store may take altogether, in main and post together. */
    readonly timeout: number;
    /** The leg's values, `null` outside a matrix. */
    readonly matrix: unknown;
    /** The file of the reusable workflow that the step is in; `''` when it is in the caller's own. */
    readonly calledFile: string;
    readonly store: StoreChoice;
}
/** What every mode has that takes a snapshot. */
export interface Looking extends Everywhere {
    readonly ifNoFilesFound: IfNoFilesFound;
    readonly onDrift: OnDrift;
    readonly summary: SummaryWhen;
    readonly values: Values;
    /** Patterns each of which must match something. */
    readonly generates: readonly string[];
}
/** What the modes have that judge the history of a step or a plan. */
interface Judging extends Looking {
    readonly tracker: Tracker;
    readonly forced: boolean;
    readonly fallback: Fallback;
    readonly ifNoCheckpoint: IfNoCheckpoint;
    readonly ifNotRecorded: IfNotRecorded;
}
export interface TrackInputs extends Judging {
    readonly mode: 'track';
    /** Whether what became of the work is told at the end, by the input `outcome`. */
    readonly outcomeGiven: boolean;
}
export interface PlanInputs extends Judging {
    readonly mode: 'plan';
}
export interface DoneInputs extends Everywhere {
    readonly mode: 'done';
    /** Names of groups; `undefined`: nothing was given. */
    readonly names: readonly string[] | undefined;
}
export interface CheckpointInputs extends Looking {
    readonly mode: 'checkpoint';
    readonly tracker: Tracker;
}
export interface CheckInputs extends Looking {
    readonly mode: 'check';
    readonly since: 'checkpoint' | 'job-start';
    /** `undefined`: what the checkpoint tracked. */
    readonly tracker: Tracker | undefined;
    readonly ifNoCheckpoint: IfNoCheckpoint;
}
/** What the step is asked to do. */
export type Request = TrackInputs | PlanInputs | DoneInputs | CheckpointInputs | CheckInputs;
/** The modes that take a snapshot. */
export type LookingRequest = Exclude<Request, DoneInputs>;
/**
 * Parses the inputs.
 *
 * @param callerWorkflowRef `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow
 * @throws Error with a message for the user
 */
export declare function parseInputs(read: ReadInput, callerWorkflowRef: string, readYaml: ReadYaml): Request;
export {};
