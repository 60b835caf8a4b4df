import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../core/unknown.ts';
import { checkpointName, KEPT, LAST_NUMBER, listNumbers } from './names.ts';
import { removeIfThere } from './remove.ts';
import { attempt } from './tidy.ts';

/**
 * What `link` says where a file system knows no hard links (FAT, some network and container file systems), and on
 * Windows where somebody has the file open.
 */
const NO_LINKS = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EXDEV',
  'EMLINK',
  'EINVAL',
  'EISDIR',
  'EACCES',
  'EBUSY',
]);

/** The folder holds a file with the greatest number there is, which no store wrote. */
export class LastNumberError extends Error {}

/** Makes a hard link as `fs.linkSync` does. */
type Link = (from: string, to: string) => void;

/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * hash then makes the checkpoint unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and tidied away in the
 * meantime. Its checkpoint is then not among the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
export function claimNewest(temporary: string, folder: string, link: Link = linkSync): number {
  for (;;) {
    const number = claimFrom((listNumbers(folder)[0] ?? 0) + 1, temporary, folder, link);
    const newer = listNumbers(folder).filter((other) => other > number);
    if (newer.length < KEPT) return number;
    // The same content gets a greater number; should this one stay, it is an older one, as it says.
    attempt(() => removeIfThere(join(folder, checkpointName(number))));
  }
}

/** Gives a file the first free number from `first` on. */
function claimFrom(first: number, temporary: string, folder: string, link: Link): number {
  for (let number = first; number <= LAST_NUMBER; number++) {
    try {
      linkOrCopy(temporary, join(folder, checkpointName(number)), link);
      return number;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new LastNumberError(`the checkpoints in ${folder} have used up their numbers`);
}

function linkOrCopy(from: string, to: string, link: Link): void {
  try {
    link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
