import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathFromBytes } from '../core/snapshot/path-bytes.ts';
import { errorCode } from '../core/unknown.ts';
import { diskPath } from './disk-path.ts';

/** What a link of which nobody can say where it ends has. */
const NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
const BACKSLASH = 0x5c;
const SLASH = 0x2f;

/** The text of a link, with `/` as the only separator on Windows. @throws the system's error */
export function readLink(path: string, platform: NodeJS.Platform): Uint8Array {
  const text = readlinkSync(diskPath(path) as string, { encoding: 'buffer' });
  return platform === 'win32' ? text.map((byte) => (byte === BACKSLASH ? SLASH : byte)) : text;
}

/** Finds the files that links end at. */
export class LinkTargets {
  readonly #workspace: string;
  #real: string | undefined;

  /** @param workspace absolute; what lies outside is none of our business */
  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /**
   * The real path of the regular file in the workspace that a link ends at, with `/`; `undefined` when it ends
   * elsewhere, or nowhere.
   *
   * @param path of the link, absolute
   * @throws the system's error where that can't be told
   */
  fileBehind(path: string, text: Uint8Array): string | undefined {
    try {
      // Most links of a tree of packages lead to folders, and this is the cheaper question.
      if (!statSync(diskPath(path), { throwIfNoEntry: false })?.isFile()) return undefined;
      this.#real ??= realPath(this.#workspace);
      const real = realPath(path);
      return isBelow(real, this.#real) ? real : undefined;
    } catch (error) {
      if (NOWHERE.has(errorCode(error))) return undefined;
      const said = withSlashes(resolve(dirname(path), pathFromBytes(text)));
      // What somebody may not look at outside of the workspace would not have been looked at anyway.
      if (errorCode(error) === 'EACCES' && !isBelow(said, withSlashes(this.#workspace))) return undefined;
      throw error;
    }
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function realPath(path: string): string {
  const bytes = realpathSync.native(diskPath(path) as string, { encoding: 'buffer' });
  return withSlashes(pathFromBytes(bytes));
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
