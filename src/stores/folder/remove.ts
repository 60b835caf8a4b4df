import { unlinkSync } from 'node:fs';
import { errorCode } from '../../core/unknown.ts';

/** Removes a file that may be gone already. @throws a system error other than ENOENT */
export function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
