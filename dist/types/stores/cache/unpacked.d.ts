import type { Digest } from '../../core/digest.ts';
import type { Loaded } from '../../core/history/store.ts';
/**
 * Reads the checkpoint that the client unpacked.
 *
 * The client has tar unpack whatever an archive holds, links and paths that leave the folder included (`-P`,
 * RUNNER_FACTS §8.6); that cannot be prevented from here. But nothing of it is looked at except the one file under
 * our name in the operation's own folder, and only if that is a regular file: no link is followed.
 *
 * @param hash what the content must hash to, as the entry's key says
 */
export declare function readUnpacked(path: string, hash: Digest): Loaded;
