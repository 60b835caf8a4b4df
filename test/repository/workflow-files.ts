import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A step of a job. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job, as far as rules ask. */
export interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** A workflow of this repository. */
export interface WorkflowFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly permissions: unknown;
  readonly triggers: readonly string[];
  readonly jobs: Readonly<Record<string, Job>>;
}

export const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = '.github/workflows';

/** Every workflow of this repository. */
export function workflowFiles(): WorkflowFile[] {
  return readdirSync(join(ROOT, FOLDER)).map((name) => {
    const path = `${FOLDER}/${name}`;
    return workflowFile(path, readFileSync(join(ROOT, path), 'utf8'));
  });
}

/** Reads the text of a workflow. */
export function workflowFile(path: string, text: string): WorkflowFile {
  const { on, permissions, jobs } = parse(text) as {
    on: string | readonly string[] | Readonly<Record<string, unknown>>;
    permissions: unknown;
    jobs: Readonly<Record<string, Job>>;
  };
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return { path, text, permissions, triggers, jobs };
}
