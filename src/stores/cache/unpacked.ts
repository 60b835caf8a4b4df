import { constants, lstatSync, readFileSync } from 'node:fs';
import type { Digest } from '../../core/digest.ts';
import { decodeCheckpoint, MAX_CHECKPOINT_BYTES } from '../../core/history/checkpoint-codec.ts';
import type { Loaded } from '../../core/history/store.ts';
import { errorCode, errorMessage } from '../../core/unknown.ts';

/**
 * Reads the checkpoint that the client unpacked.
 *
 * The client has tar unpack whatever an archive holds, links and paths that leave the folder included (`-P`,
 * RUNNER_FACTS §8.6); that cannot be prevented from here. But nothing of it is looked at except the one file under
 * our name in the operation's own folder, and only if that is a regular file: no link is followed.
 *
 * @param hash what the content must hash to, as the entry's key says
 */
export function readUnpacked(path: string, hash: Digest): Loaded {
  let bytes: Buffer;
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return unreadable('its archive holds something else than a file');
    if (stats.size > MAX_CHECKPOINT_BYTES)
      return unreadable(`it has ${stats.size} bytes, more than ${MAX_CHECKPOINT_BYTES}`);
    const { O_RDONLY, O_NOFOLLOW = 0 } = constants;
    bytes = readFileSync(path, { flag: O_RDONLY | O_NOFOLLOW });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return unreadable('its archive holds no checkpoint');
    return { kind: 'unavailable', why: `cannot read ${path}: ${errorCode(error) ?? errorMessage(error)}` };
  }
  const decoded = decodeCheckpoint(bytes);
  if (decoded.kind === 'unreadable') return decoded;
  const { checkpoint } = decoded;
  if (checkpoint.snapshot.hash !== hash)
    return unreadable('its content does not have the hash that its key states');
  return { kind: 'loaded', checkpoint };
}

function unreadable(why: string): Loaded {
  return { kind: 'unreadable', why };
}
