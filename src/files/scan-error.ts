import { errorCode } from '../core/unknown.ts';
import type { SpecialKind } from './directory-reader.ts';

/**
 * The files cannot be tracked, and the user has to do something about it. The message gives the fact, the path
 * and the remedy; `cause` is the system's error where there is one.
 */
export class ScanError extends Error {
  override readonly name = 'ScanError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EIO: 'input/output error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files in the system',
  ENOMEM: 'out of memory',
  ENAMETOOLONG: 'the path is too long for this system',
  ELOOP: 'too many symbolic links',
  EBUSY: 'in use by another program',
  ETXTBSY: 'in use by another program',
  ESTALE: 'the network file system has lost it',
  ETIMEDOUT: 'the network file system does not answer',
};

/** The error for something that cannot be read, by its stored path. */
export function unreadable(what: 'file' | 'folder' | 'link', path: string, cause: unknown): ScanError {
  const code = errorCode(cause) ?? 'unknown error';
  const reason = REASONS[code] === undefined ? code : `${REASONS[code]} (${code})`;
  return new ScanError(
    `Cannot read the ${what} ${quotePath(path)}: ${reason}. ${remedy(code)} or exclude it with a pattern that starts with "!".`,
    { cause },
  );
}

function remedy(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'Make it readable,';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'End what has it open,';
    case 'ESTALE':
    case 'ETIMEDOUT':
      return 'Try again,';
    case 'ENOMEM':
      return 'Free some memory,';
    case 'ELOOP':
      return 'Remove some of the links,';
    case 'EMFILE':
    case 'ENFILE':
      return 'Raise the limit of open files,';
    case 'ENAMETOOLONG':
      return 'Move it up or shorten its name,';
    default:
      return 'Repair it,';
  }
}

/** The error for a folder that links lead to again and again. */
export function tooManyWays(path: string, most: number): ScanError {
  return new ScanError(
    `Cannot track ${quotePath(path)}: more than ${most} ways lead to this folder, through symbolic links that lie behind symbolic links. Exclude some of the links with a pattern that starts with "!", or do not follow symbolic links.`,
  );
}

/** The error for something that cannot be tracked and was asked for by its very name. */
export function specialError(path: string, kind: SpecialKind): ScanError {
  const what = { fifo: 'a named pipe', socket: 'a socket', device: 'a device' }[kind];
  return new ScanError(`Cannot track ${quotePath(path)}: it is ${what}. Leave it out of the patterns.`);
}

/** A path in quotes, control characters and what is no text escaped. */
export function quotePath(path: string): string {
  return JSON.stringify(path === '' ? '.' : path);
}
