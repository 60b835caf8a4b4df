import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../core/unknown.ts';
import { entryName, LAST_NUMBER, listNumbers, WINDOW } from './names.ts';
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
export type Link = (from: string, to: string) => void;

/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * digest of the record then makes it unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and dropped in the
 * meantime. Its entry would not be the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
export function claimNewest(temporary: string, folder: string, link: Link = linkSync): number {
  for (;;) {
    const number = claimFrom(newestNumber(folder) + 1, temporary, folder, link);
    const { entries, dropped } = listNumbers(folder);
    const newer = [...entries, ...dropped].filter((other) => other > number);
    if (newer.length < WINDOW && !dropped.includes(number)) return number;
    // The same content gets a greater number; should this one stay, it is an older one, as it says.
    attempt(() => removeIfThere(join(folder, entryName(number))));
  }
}

function newestNumber(folder: string): number {
  const { entries, dropped } = listNumbers(folder);
  return Math.max(entries[0] ?? 0, dropped[0] ?? 0);
}

/** Gives a file the first free number from `first` on. */
function claimFrom(first: number, temporary: string, folder: string, link: Link): number {
  for (let number = first; number <= LAST_NUMBER; number++) {
    if (linkNew(temporary, join(folder, entryName(number)), link)) return number;
  }
  throw new LastNumberError(`the entries in ${folder} have used up their numbers`);
}

/** Gives a file one more name, unless something has it. */
export function linkNew(from: string, to: string, link: Link = linkSync): boolean {
  try {
    linkOrCopy(from, to, link);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

function linkOrCopy(from: string, to: string, link: Link): void {
  try {
    link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
