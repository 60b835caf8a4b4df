import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TemporaryFolder } from '../temporary-folder.ts';

/** The name under which an archive holds a checkpoint. */
export const CHECKPOINT_FILE = 'file-tracker.checkpoint';

/**
 * An archive of what `fill` puts into a folder, packed as `like` is.
 *
 * @param names what of the folder to pack
 */
export function archiveOf(like: Buffer, fill: (folder: string) => void, names = [CHECKPOINT_FILE]): Buffer {
  using folder = new TemporaryFolder();
  fill(folder.path);
  const compression = like.readUInt32LE(0) === 0xfd2fb528 ? '--zstd' : '--gzip';
  return execFileSync('tar', ['-P', '-C', folder.path, compression, '-cf', '-', ...names]);
}

/** An archive with a file of the given bytes in the place of the checkpoint. */
export function archiveOfBytes(like: Buffer, bytes: Buffer): Buffer {
  return archiveOf(like, (folder) => writeFileSync(join(folder, CHECKPOINT_FILE), bytes));
}
