import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from './job-spec.ts';

/** The folders of a runner, laid out as on GitHub: `<root>/_work/<repo>/<repo>` and `<root>/_work/_temp`. */
export interface RunnerPaths {
  readonly root: string;
  readonly home: string;
  readonly actions: string;
  readonly temp: string;
  readonly toolCache: string;
  /** RUNNER_WORKSPACE, the parent of the workspace. */
  readonly runnerWorkspace: string;
  readonly workspace: string;
}

export function runnerPaths(root: string, repository: string): RunnerPaths {
  const work = path.join(root, '_work');
  const name = repository.split('/').at(-1) ?? repository;
  return {
    root,
    home: path.join(root, 'home'),
    actions: path.join(work, '_actions'),
    temp: path.join(work, '_temp'),
    toolCache: path.join(work, '_tool'),
    runnerWorkspace: path.join(work, name),
    workspace: path.join(work, name, name),
  };
}

/** Makes a folder exist and be empty. At once: for many files, that is several times quicker. */
export async function emptyFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Writes files below a folder, with the folders they need. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const made = new Set<string>();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // As git does for scripts that were committed as executable.
    writeFileSync(file, content, { mode: content.toString().startsWith('#!') ? 0o755 : 0o644 });
  }
}

/** Every file below a folder, relative, sorted, with `/`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
