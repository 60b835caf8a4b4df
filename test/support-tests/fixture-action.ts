import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../support/runner/index.ts';

/** A tiny action in a temporary folder. */
export interface FixtureAction extends AsyncDisposable {
  readonly folder: string;
}

/** What scripts can use: `out`, `state`, `env`, `summary` append to the file commands. */
const PRELUDE = `
import fs from 'node:fs';
const append = (name, text) => fs.appendFileSync(process.env[name], text);
const out = (name, value) => append('GITHUB_OUTPUT', name + '=' + value + '\\n');
const state = (name, value) => append('GITHUB_STATE', name + '=' + value + '\\n');
const env = (name, value) => append('GITHUB_ENV', name + '=' + value + '\\n');
const summary = (text) => append('GITHUB_STEP_SUMMARY', text);
`;

export interface FixtureSpec {
  readonly main?: string;
  readonly pre?: string;
  readonly post?: string;
  readonly preIf?: string;
  readonly postIf?: string;
  /** Input names with their defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export async function fixtureAction(spec: FixtureSpec): Promise<FixtureAction> {
  const folder = await mkdtemp(path.join(tmpdir(), 'file-tracker-fixture-'));
  const runs: Record<string, string> = { using: 'node24', main: 'main.js' };
  if (spec.pre !== undefined) runs['pre'] = 'pre.js';
  if (spec.post !== undefined) runs['post'] = 'post.js';
  if (spec.preIf !== undefined) runs['pre-if'] = spec.preIf;
  if (spec.postIf !== undefined) runs['post-if'] = spec.postIf;
  const inputs = Object.fromEntries(
    Object.entries(spec.inputs ?? {}).map(([name, value]) => [name, { default: value }]),
  );
  writeFiles(folder, {
    // JSON is YAML.
    'action.yml': JSON.stringify({ name: 'Fixture', inputs, runs }),
    'package.json': '{"type": "module"}',
    'main.js': PRELUDE + (spec.main ?? ''),
    'pre.js': PRELUDE + (spec.pre ?? ''),
    'post.js': PRELUDE + (spec.post ?? ''),
  });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
