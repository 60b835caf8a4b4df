import { readFileSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { diskPath } from './disk-path.ts';
import { folderIdentity } from './folder-identity.ts';

/** The command line's store in a project. */
export const PROJECT_STORE = '.file-tracker';

/** The folders in which the product keeps its records: they change with every use, and are never tracked. */
export class StoreFolders {
  /** As a walk writes them. */
  readonly #paths = new Set<string>();
  #identities: Set<string> | undefined;
  readonly #directory: string;

  /**
   * @param folders there or not
   * @param directory the working directory. A store that it lies in is none here: all of it would be left out
   */
  constructor(folders: readonly string[], directory: string) {
    this.#directory = withSlashes(directory);
    const realDirectory = realPath(directory);
    for (const folder of folders) {
      const real = realPath(resolve(folder));
      for (const path of [resolve(folder), real, resolve(directory, relative(realDirectory, real))])
        this.#paths.add(withSlashes(path));
    }
  }

  /**
   * Whether a folder is one of them.
   *
   * @param path absolute, without a slash at its end
   * @param throughLink reached through a link, so that the path may not be the usual one
   */
  has(path: string, name: string, throughLink: boolean): boolean {
    const isOne =
      this.#paths.has(path) ||
      (name === PROJECT_STORE && hidesItself(path)) ||
      (throughLink && this.#paths.size > 0 && this.#hasIdentity(path));
    return isOne && !`${this.#directory}/`.startsWith(`${path}/`);
  }

  #hasIdentity(path: string): boolean {
    this.#identities ??= new Set(Array.from(this.#paths, (store) => folderIdentity(store)));
    return this.#identities.has(folderIdentity(path));
  }
}

/** A store in a project tells git to leave all of it out. A folder of the user's own that has its name does not. */
export function hidesItself(folder: string): boolean {
  try {
    return readFileSync(diskPath(`${folder}/.gitignore`), 'utf8').trim() === '*';
  } catch {
    return false;
  }
}

/** The real path as far as there is something. */
function realPath(path: string): string {
  const parent = resolve(path, '..');
  try {
    return realpathSync.native(path);
  } catch {
    return parent === path ? path : resolve(realPath(parent), relative(parent, path));
  }
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
