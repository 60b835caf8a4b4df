import { workflowFileOf } from '../core/history/identity.ts';
import { parseFieldDefinitions } from '../core/tracker/fields/definition.ts';
import { parseGroups } from '../core/tracker/groups/parse-groups.ts';
import { createTracker, patternLines, type Tracker, trackedLists } from '../core/tracker/tracker.ts';
import { parseValues, type Values, valueLines } from '../core/tracker/values.ts';
import type { IfNoCheckpoint } from '../core/verdict/verdict.ts';
import { parseBoolean, parseChoice, parseJson, parseName, parseSeconds } from './input-values.ts';
import { OUTPUTS } from './outputs.ts';

/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
export const INPUTS = {
  paths: '',
  mode: 'track',
  name: '',
  since: 'checkpoint',
  store: 'cache',
  groups: '',
  'group-by': '',
  fields: '',
  values: '',
  generates: '',
  'if-no-checkpoint': 'changed',
  'if-no-files-found': 'warn',
  'on-drift': 'report',
  'follow-symbolic-links': 'false',
  'working-directory': '.',
  summary: 'changed',
  timeout: '30',
  matrix: 'null',
  'workflow-ref': '',
} as const;

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
export type Request = Common &
  (
    | { readonly mode: 'track'; readonly store: 'cache' | 'machine'; readonly tracker: Tracker }
    | {
        readonly mode: 'checkpoint';
        readonly store: 'cache' | 'job' | 'machine';
        readonly tracker: Tracker | undefined;
      }
    | {
        readonly mode: 'check';
        readonly since: 'checkpoint';
        readonly store: 'cache' | 'job' | 'machine';
        readonly tracker: Tracker | undefined;
      }
    | { readonly mode: 'check'; readonly since: 'job-start'; readonly tracker: Tracker }
  );

/**
 * Parses the inputs.
 *
 * @param callerWorkflowRef `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow
 * @throws Error with a message for the user
 */
export function parseInputs(read: ReadInput, callerWorkflowRef: string, readYaml: ReadYaml): Request {
  const get = (name: InputName) => read(name) || INPUTS[name];
  const choice = <const T extends string>(name: InputName, allowed: readonly T[]) =>
    parseChoice(name, get(name), allowed);

  const mode = choice('mode', ['track', 'checkpoint', 'check']);
  const since = choice('since', ['checkpoint', 'job-start']);
  const store = choice('store', ['cache', 'job', 'machine']);
  const common: Common = {
    name: parseName(get('name')),
    ifNoCheckpoint: choice('if-no-checkpoint', ['changed', 'unchanged', 'error']),
    ifNoFilesFound: choice('if-no-files-found', ['warn', 'error', 'ignore']),
    onDrift: choice('on-drift', ['report', 'fail', 'ignore']),
    summary: choice('summary', ['always', 'changed', 'never']),
    timeout: parseSeconds('timeout', get('timeout')),
    matrix: parseJson('matrix', get('matrix')),
    calledFile: isCalled(read('workflow-ref'), callerWorkflowRef) ? workflowFileOf(read('workflow-ref')) : '',
    values: parseValues(valueLines(get('values'))),
    generates: patternLines(get('generates')),
  };
  refuseUnnamedReusable(common.name, read('workflow-ref'), callerWorkflowRef);
  const tracker = parseTracker(get, common, readYaml);
  if (since === 'job-start' && mode !== 'check') {
    throw new Error(
      `since: job-start goes with mode: check, and the mode is ${mode}. Set mode to check, or leave since out.`,
    );
  }
  switch (mode) {
    case 'track':
      if (store === 'job') {
        throw new Error(
          'store: job does not go with mode: track, since nothing there outlives the job. Use cache or machine, or the modes checkpoint and check.',
        );
      }
      return { ...common, mode, store, tracker: needed(tracker, 'mode: track') };
    case 'checkpoint':
      refuseAlone(tracker, common);
      refuseFolderAlone(tracker, mode, get);
      return { ...common, mode, store, tracker };
    case 'check':
      if (since === 'job-start')
        return { ...common, mode, since, tracker: needed(tracker, 'since: job-start') };
      refuseFolderAlone(tracker, mode, get);
      return { ...common, mode, since, store, tracker };
  }
}

function parseTracker(get: ReadInput, common: Common, readYaml: ReadYaml): Tracker | undefined {
  const yaml = (name: 'groups' | 'fields') => (get(name) === '' ? undefined : readYaml(name, get(name)));
  const groups = yaml('groups');
  const fields = yaml('fields');
  const tracker = createTracker(patternLines(get('paths')), {
    workingDirectory: get('working-directory'),
    followSymbolicLinks: parseBoolean('follow-symbolic-links', get('follow-symbolic-links')),
    groups: groups === undefined ? [] : parseGroups(groups, OUTPUTS),
    groupBy: patternLines(get('group-by')),
    fields: fields === undefined ? [] : parseFieldDefinitions(fields),
    generates: common.generates,
  });
  return trackedLists(tracker).length === 0 ? undefined : tracker;
}

function needed(tracker: Tracker | undefined, what: string): Tracker {
  if (tracker !== undefined) return tracker;
  throw new Error(
    `${what} needs the input paths, which is empty. List the files to track, one pattern a line.`,
  );
}

/** A checkpoint without paths records what an earlier step saw, to which nothing can be added. */
function refuseAlone(tracker: Tracker | undefined, { values, generates }: Common): void {
  if (tracker !== undefined || (values.size === 0 && generates.length === 0)) return;
  throw new Error(
    'mode: checkpoint has values or generates, but no paths. Set paths; or leave these out to record what an earlier check saw.',
  );
}

/** Without paths the tracker is one that was recorded, which knows its own folder. */
function refuseFolderAlone(tracker: Tracker | undefined, mode: string, get: ReadInput): void {
  if (tracker !== undefined || get('working-directory') === INPUTS['working-directory']) return;
  throw new Error(
    `mode: ${mode} has a working-directory, but no paths. Leave working-directory out, since the checkpoint knows its own; or set paths.`,
  );
}

function isCalled(ownWorkflowRef: string, callerWorkflowRef: string): boolean {
  return ownWorkflowRef !== '' && callerWorkflowRef !== '' && ownWorkflowRef !== callerWorkflowRef;
}

/**
 * A reusable workflow that is called twice has one workflow file and one job id for both calls: a success of the
 * one would count for the other. Only the workflow's author can tell them apart, by a name.
 */
function refuseUnnamedReusable(name: string, ownWorkflowRef: string, callerWorkflowRef: string): void {
  if (name !== '' || !isCalled(ownWorkflowRef, callerWorkflowRef)) return;
  throw new Error(
    `This runs in a reusable workflow (${ownWorkflowRef}), where two calls cannot be told apart without a name. Set the input name to something that differs from call to call, for example: deploy-\${{ inputs.environment }}`,
  );
}
