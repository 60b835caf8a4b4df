import { workflowFileOf } from '../core/history/identity.ts';
import { parseFieldDefinitions } from '../core/tracker/fields/definition.ts';
import { parseGroups } from '../core/tracker/groups/parse-groups.ts';
import { parseGroupNeeds } from '../core/tracker/needs/group-needs.ts';
import {
  createTracker,
  patternLines,
  type Tracker,
  trackedLists,
  type WrittenNeeds,
} from '../core/tracker/tracker.ts';
import { parseValues, type Values, valueLines } from '../core/tracker/values.ts';
import { isStringArray } from '../core/unknown.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';
import { parseBoolean, parseChoice, parseJson, parseName, parseSeconds } from './input-values.ts';
import { OUTPUTS } from './outputs.ts';
import type { Fallback } from './runner/facts.ts';

/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
export const INPUTS = {
  paths: '',
  mode: 'track',
  name: '',
  since: 'checkpoint',
  store: 'cache',
  groups: '',
  'group-by': '',
  'group-needs': '',
  fields: '',
  values: '',
  generates: '',
  force: 'false',
  outcome: 'not-given',
  'if-not-recorded': 'warn',
  fallback: 'base',
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

const TRACKING = [
  'paths',
  'groups',
  'group-by',
  'fields',
  'values',
  'generates',
  'if-no-files-found',
  'on-drift',
  'follow-symbolic-links',
  'working-directory',
  'summary',
] as const;
const JUDGING = ['group-needs', 'force', 'if-not-recorded', 'fallback', 'if-no-checkpoint'] as const;

/** The inputs that mean something in each mode, beside those that do in all. */
const MEANT: Readonly<Record<Request['mode'], readonly InputName[]>> = {
  track: [...TRACKING, ...JUDGING, 'outcome'],
  plan: [...TRACKING, ...JUDGING],
  done: ['groups'],
  checkpoint: TRACKING,
  check: [...TRACKING, 'since', 'group-needs', 'if-no-checkpoint'],
};
const EVERYWHERE: readonly InputName[] = ['mode', 'name', 'store', 'timeout', 'matrix', 'workflow-ref'];

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

  const mode = choice('mode', ['track', 'plan', 'done', 'checkpoint', 'check']);
  const everywhere: Everywhere = {
    name: parseName(get('name')),
    timeout: parseSeconds('timeout', get('timeout')),
    matrix: parseJson('matrix', get('matrix')),
    calledFile: isCalled(read('workflow-ref'), callerWorkflowRef) ? workflowFileOf(read('workflow-ref')) : '',
    store: choice('store', ['cache', 'job', 'machine']),
  };
  const looking = (): Looking => ({
    ...everywhere,
    ifNoFilesFound: choice('if-no-files-found', ['warn', 'error', 'ignore']),
    onDrift: choice('on-drift', ['report', 'fail', 'ignore']),
    summary: choice('summary', ['always', 'changed', 'never']),
    values: parseValues(valueLines(get('values'))),
    generates: patternLines(get('generates')),
  });
  const tracker = () => parseTracker(get, readYaml);
  const judging = (): Judging => ({
    ...looking(),
    tracker: needed(tracker(), `mode: ${mode}`),
    forced: parseBoolean('force', get('force')),
    fallback: choice('fallback', ['base', 'default-branch', 'none']),
    ifNoCheckpoint: choice('if-no-checkpoint', ['changed', 'unchanged', 'error']),
    ifNotRecorded: choice('if-not-recorded', ['warn', 'error']),
  });
  const request = ((): Request => {
    switch (mode) {
      case 'track':
        return { ...judging(), mode, outcomeGiven: read('outcome') !== INPUTS.outcome };
      case 'plan':
        return { ...judging(), mode };
      case 'done':
        return { ...everywhere, mode, names: parseNames(read('groups')) };
      case 'checkpoint':
        return { ...looking(), mode, tracker: needed(tracker(), 'mode: checkpoint') };
      case 'check': {
        const since = choice('since', ['checkpoint', 'job-start']);
        const tracked = since === 'job-start' ? needed(tracker(), 'since: job-start') : tracker();
        const ifNoCheckpoint = choice('if-no-checkpoint', ['changed', 'unchanged', 'error']);
        return { ...looking(), mode, since, tracker: tracked, ifNoCheckpoint };
      }
    }
  })();
  refuseUnmeant(get, mode);
  refuseUnnamedReusable(everywhere.name, read('workflow-ref'), callerWorkflowRef);
  if (request.mode === 'track' && request.store === 'job')
    throw new Error(
      'store: job does not go with mode: track, since nothing there outlives the job. Use cache or machine, or the modes checkpoint and check.',
    );
  if (request.mode === 'plan' && request.ifNoCheckpoint === 'unchanged')
    throw new Error(
      'if-no-checkpoint: unchanged does not go with mode: plan, in which a group without a success is one to be worked on. Use "changed" or "error".',
    );
  if (request.mode === 'check') refuseFolderAlone(request.tracker, mode, get);
  return request;
}

/** An input that means nothing is most likely a mistake about the mode. */
function refuseUnmeant(get: ReadInput, mode: Request['mode']): void {
  const meant: readonly InputName[] = [...EVERYWHERE, ...MEANT[mode]];
  for (const name of Object.keys(INPUTS) as InputName[]) {
    // Not the value of `outcome`: before the step that does the work has run there is none.
    if (meant.includes(name) || get(name) === INPUTS[name]) continue;
    const modes = (Object.keys(MEANT) as Request['mode'][]).filter((other) => MEANT[other].includes(name));
    throw new Error(
      `The input ${name} means nothing with mode: ${mode}. Leave it out, or use it with mode: ${modes.join(' or ')}.`,
    );
  }
}

function parseTracker(get: ReadInput, readYaml: ReadYaml): Tracker | undefined {
  const yaml = (name: 'groups' | 'fields') => (get(name) === '' ? undefined : readYaml(name, get(name)));
  const groups = yaml('groups');
  const fields = yaml('fields');
  const tracker = createTracker(patternLines(get('paths')), {
    workingDirectory: get('working-directory'),
    followSymbolicLinks: parseBoolean('follow-symbolic-links', get('follow-symbolic-links')),
    groups: groups === undefined ? [] : parseGroups(groups, OUTPUTS),
    groupBy: patternLines(get('group-by')),
    fields: fields === undefined ? [] : parseFieldDefinitions(fields),
    generates: patternLines(get('generates')),
    needs: parseNeeds(get('group-needs'), readYaml),
  });
  if (tracker.needs !== undefined && tracker.groups.length === 0 && tracker.groupBy.length === 0)
    throw new Error('group-needs is set, but there are no groups. Set groups or group-by, or leave it out.');
  return trackedLists(tracker).length === 0 ? undefined : tracker;
}

function parseNeeds(text: string, readYaml: ReadYaml): WrittenNeeds | undefined {
  if (text === '') return undefined;
  const { auto, needs } = parseGroupNeeds(text, (yaml) => readYaml('group-needs', yaml));
  return { auto, groups: Object.fromEntries(needs) };
}

/** Names of groups, one a line or as a JSON array. */
function parseNames(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!trimmed.startsWith('[')) return valueLines(text);
  const remedy = 'Write a JSON array of texts, or the names, one a line.';
  const list = parseJson('groups', trimmed, remedy);
  if (isStringArray(list)) return list;
  throw new Error(`Invalid groups: it is a JSON array, but not one of texts. ${remedy}`);
}

function needed(tracker: Tracker | undefined, what: string): Tracker {
  if (tracker !== undefined) return tracker;
  throw new Error(
    `${what} has nothing to track. Set paths, one pattern a line; or groups, group-by or fields.`,
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
  throw unnamedInCalled(ownWorkflowRef);
}

/** What is wrong with a step without a name in a reusable workflow. @param workflowRef where it is known */
export function unnamedInCalled(workflowRef = ''): Error {
  const which = workflowRef === '' ? '' : ` (${workflowRef})`;
  return new Error(
    `This runs in a reusable workflow${which}, where two calls cannot be told apart without a name. Set the input name to something that differs from call to call, for example: deploy-\${{ inputs.environment }}`,
  );
}
