import { closeSync, fsyncSync, openSync } from 'node:fs';
import { errorCode } from '../../core/unknown.ts';

/** Windows opens no folders; some file systems do not sync them. */
const NOT_SUPPORTED = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EBADF',
]);

/** Waits until the names in a folder are on disk, where that is possible. @throws a system error */
export function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    if (!NOT_SUPPORTED.has(errorCode(error) ?? '')) throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
