import { parse } from 'yaml';
import type { CacheMode } from '../cache-service/index.ts';
import type { Value, ValueObject } from '../runner/expression/value.ts';

/** A workflow file, as far as it is modelled; expressions are not evaluated yet. */
export interface WorkflowDocument {
  readonly name: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: RunDefaults;
  readonly cacheMode: CacheMode | undefined;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
  /** Defaults of `on.workflow_call.inputs` and `on.workflow_dispatch.inputs`. */
  readonly inputDefaults: ValueObject;
  /** `on.workflow_call.outputs`: name to expression. */
  readonly outputs: Readonly<Record<string, string>>;
}

export interface RunDefaults {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

export interface WorkflowJob {
  readonly needs: readonly string[];
  readonly if: string | undefined;
  readonly runsOn: Value;
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: RunDefaults;
  readonly outputs: Readonly<Record<string, string>>;
  readonly cacheMode: CacheMode | undefined;
  /** A mapping, or an expression that gives one. */
  readonly matrix: Value;
  /** Of the legs one runs at a time, and none after one that failed: `max-parallel: 1` without `fail-fast: false`. */
  readonly stopsAtFailure: boolean;
  readonly steps: readonly WorkflowStep[];
  /** A reusable workflow, and its inputs. */
  readonly uses: string | undefined;
  readonly with: ValueObject;
}

export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly workingDirectory?: string;
  readonly continueOnError: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, string>>;
}

/** Reads a workflow. */
export function parseWorkflow(yaml: string): WorkflowDocument {
  const document = mapping(parse(yaml) as Value);
  const on = mapping(document['on']);
  const call = mapping(on['workflow_call']);
  const declared = { ...mapping(mapping(on['workflow_dispatch'])['inputs']), ...mapping(call['inputs']) };
  const jobs = Object.entries(mapping(document['jobs']));
  if (jobs.length === 0) throw new Error('The workflow has no jobs.');
  return {
    name: optional(document['name']),
    env: strings(document['env']),
    defaults: runDefaults(document['defaults']),
    cacheMode: cacheMode(document['cache-mode']),
    jobs: Object.fromEntries(jobs.map(([id, job]) => [id, parseJob(mapping(job), id)])),
    inputDefaults: Object.fromEntries(
      Object.entries(declared).map(([name, input]) => [name, mapping(input)['default'] ?? null]),
    ),
    outputs: Object.fromEntries(
      Object.entries(mapping(call['outputs'])).map(([name, output]) => [
        name,
        optional(mapping(output)['value']) ?? '',
      ]),
    ),
  };
}

/** A composite action: the steps of its action.yml, its inputs and outputs. */
export interface CompositeAction {
  readonly inputs: Readonly<Record<string, string | undefined>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

/** Reads the action.yml of a composite action. */
export function parseCompositeAction(yaml: string): CompositeAction {
  const document = mapping(parse(yaml) as Value);
  const runs = mapping(document['runs']);
  if (runs['using'] !== 'composite') throw new Error('The action is no composite one.');
  const texts = (value: Value | undefined, key: string) =>
    Object.entries(mapping(value)).map(([name, one]) => [name, optional(mapping(one)[key])] as const);
  return {
    inputs: Object.fromEntries(texts(document['inputs'], 'default')),
    outputs: Object.fromEntries(
      texts(document['outputs'], 'value').map(([name, text]) => [name, text ?? '']),
    ),
    steps: list(runs['steps']).map((step) => parseStep(mapping(step))),
  };
}

function parseJob(job: ValueObject, id: string): WorkflowJob {
  const steps = list(job['steps']);
  const uses = optional(job['uses']);
  if (steps.length === 0 && uses === undefined)
    throw new Error(`The job "${id}" has neither steps nor uses.`);
  const strategy = mapping(job['strategy']);
  return {
    needs: list(job['needs']).map(String),
    if: optional(job['if']),
    runsOn: job['runs-on'] ?? null,
    env: strings(job['env']),
    defaults: runDefaults(job['defaults']),
    outputs: strings(job['outputs']),
    cacheMode: cacheMode(job['cache-mode']),
    matrix: strategy['matrix'] ?? null,
    stopsAtFailure: strategy['max-parallel'] === 1 && strategy['fail-fast'] !== false,
    steps: steps.map((step) => parseStep(mapping(step))),
    uses,
    with: mapping(job['with']),
  };
}

function parseStep(step: ValueObject): WorkflowStep {
  const texts = {
    id: optional(step['id']),
    name: optional(step['name']),
    if: optional(step['if']),
    uses: optional(step['uses']),
    run: optional(step['run']),
    shell: optional(step['shell']),
    workingDirectory: optional(step['working-directory']),
  };
  if ((texts.uses === undefined) === (texts.run === undefined)) {
    throw new Error(`A step needs either uses or run: ${JSON.stringify(step)}`);
  }
  return {
    ...defined(texts),
    continueOnError: step['continue-on-error'] === true,
    env: strings(step['env']),
    with: strings(step['with']),
  };
}

function runDefaults(defaults: Value | undefined): RunDefaults {
  const run = mapping(mapping(defaults)['run']);
  return defined({
    shell: optional(run['shell']),
    workingDirectory: optional(run['working-directory']),
  });
}

function cacheMode(value: Value | undefined): CacheMode | undefined {
  const mode = optional(value);
  if (mode === undefined) return undefined;
  if (mode === 'none' || mode === 'read' || mode === 'write' || mode === 'write-only') return mode;
  throw new Error(`Unknown cache-mode "${mode}".`);
}

/** The entries of a record that are not undefined. */
type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };
export function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function mapping(value: Value | undefined): ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueObject) : {};
}

function list(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function optional(value: Value | undefined): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function strings(value: Value | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping(value)).map(([name, text]) => [name, optional(text) ?? '']),
  );
}
