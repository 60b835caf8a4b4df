import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { errorCode } from '../core/unknown.ts';
import { readRegularFile } from './regular-file.ts';

/** Larger ones are no definitions that somebody wrote. */
const MAX_BYTES = 1024 * 1024;

/** What became of reading a text that the user named. */
export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gone' }
  /** `why` is a clause without anything of the file's content, `remedy` a sentence. */
  | { readonly kind: 'unusable'; readonly why: string; readonly remedy: string };

/**
 * Reads a regular file of UTF-8 text, of at most 1 MiB. Links are followed, and what counts is where they lead.
 *
 * @param path absolute
 * @param within absolute folders in one of which the file has to lie; without them it may lie anywhere
 */
export function readTextFile(path: string, within?: readonly string[]): TextFile {
  try {
    const real = realpathSync.native(path);
    if (within !== undefined && !within.some((folder) => isIn(real, folder)))
      return unusable('it leads out of the workspace', 'Name a file in the workspace.');
    const opened = readRegularFile(real, { followLink: false, maxBytes: MAX_BYTES });
    switch (opened.kind) {
      case 'gone':
        return opened;
      case 'not-regular':
        return unusable('it is no regular file', 'Name a file.');
      case 'too-large':
        return unusable(`it has more than ${MAX_BYTES} bytes`, 'Shorten it.');
      case 'read':
        return decode(opened.value);
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
    return unusable(code, 'Make it readable, or name another file.');
  }
}

function decode(content: Uint8Array): TextFile {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return unusable('it is no UTF-8 text', 'Name a text file.');
  }
}

function unusable(why: string, remedy: string): TextFile {
  return { kind: 'unusable', why, remedy };
}

/** Whether a real path lies below a folder, which may not exist. */
export function isIn(real: string, folder: string): boolean {
  try {
    const way = relative(realpathSync.native(folder), real);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}
