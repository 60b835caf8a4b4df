import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

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
export function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Every file below a folder, relative, sorted, with `/`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
