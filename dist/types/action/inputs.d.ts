import { type Tracker } from '../core/tracker/tracker.ts';
import { type Values } from '../core/tracker/values.ts';
import type { IfNoCheckpoint } from '../core/verdict/verdict.ts';
/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
export declare const INPUTS: {
    readonly paths: '';
    readonly mode: 'track';
    readonly name: '';
    readonly since: 'checkpoint';
    readonly store: 'cache';
    readonly groups: '';
    readonly 'group-by': '';
    readonly fields: '';
    readonly values: '';
    readonly generates: '';
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
export type ReadYaml = (name: 'groups' | 'fields', text: string) => unknown;
export type IfNoFilesFound = 'warn' | 'error' | 'ignore';
export type OnDrift = 'report' | 'fail' | 'ignore';
export type SummaryWhen = 'always' | 'changed' | 'never';
interface Common {
    readonly name: string;
    readonly ifNoCheckpoint: IfNoCheckpoint;
    readonly ifNoFilesFound: IfNoFilesFound;
    readonly onDrift: OnDrift;
    readonly summary: SummaryWhen;
    /** Seconds that the operations of the chosen store may take altogether. */
    readonly timeout: number;
    /** The leg's values, `null` outside a matrix. */
    readonly matrix: unknown;
    /** The file of the reusable workflow that the step is in; `''` when it is in the caller's own. */
    readonly calledFile: string;
    readonly values: Values;
    /** Patterns each of which must match something. */
    readonly generates: readonly string[];
}
/** What the step is asked to do. */
export type Request = Common & ({
    readonly mode: 'track';
    readonly store: 'cache' | 'machine';
    readonly tracker: Tracker;
} | {
    readonly mode: 'checkpoint';
    readonly store: 'cache' | 'job' | 'machine';
    readonly tracker: Tracker | undefined;
} | {
    readonly mode: 'check';
    readonly since: 'checkpoint';
    readonly store: 'cache' | 'job' | 'machine';
    readonly tracker: Tracker | undefined;
} | {
    readonly mode: 'check';
    readonly since: 'job-start';
    readonly tracker: Tracker;
});
/**
 * Parses the inputs.
 *
 * @param callerWorkflowRef `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow
 * @throws Error with a message for the user
 */
export declare function parseInputs(read: ReadInput, callerWorkflowRef: string, readYaml: ReadYaml): Request;
export {};
