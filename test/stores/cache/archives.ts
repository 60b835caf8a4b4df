import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_FILE } from '../../../src/stores/cache/private-folder.ts';
import { TemporaryFolder } from '../temporary-folder.ts';

/**
 * An archive of what `fill` puts into a folder.
 *
 * @param names what of the folder to pack
 */
export function archiveOf(fill: (folder: string) => void, names = [ENTRY_FILE]): Buffer {
  using folder = new TemporaryFolder();
  fill(folder.path);
  return execFileSync('tar', ['-P', '-C', folder.path, '--gzip', '-cf', '-', ...names]);
}

const made = new WeakMap<Buffer, Buffer>();

/** An archive with a file of the given bytes in the place of the entry; made once for a buffer, by a process. */
export function archiveOfBytes(bytes: Buffer): Buffer {
  const archive = made.get(bytes) ?? archiveOf((folder) => writeFileSync(join(folder, ENTRY_FILE), bytes));
  made.set(bytes, archive);
  return archive;
}
