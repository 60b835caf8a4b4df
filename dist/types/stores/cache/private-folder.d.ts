import type { Loaded } from '../../core/history/store.ts';
/**
 * The name under which an archive holds an entry. It is part of what the service tells entries apart by
 * (RUNNER_FACTS §8.5) and a glob pattern (§8.6), so it never changes, and holds nothing that means anything in one.
 */
export declare const ENTRY_FILE = "file-tracker.checkpoint";
/**
 * Does a piece of work in a folder for one task of the client, which leaves folders and files behind (RUNNER_FACTS
 * §8.8). Besides what is packed and unpacked, it holds a `zstd` that says nothing (§12).
 *
 * @param parent made where it is missing; where the client can't work in it, a folder of the system takes its place
 * @returns what the work returned, or a `why` in one line where there can be no folder
 */
export declare function inPrivateFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T | {
    readonly kind: 'failed';
    readonly why: string;
}>;
/**
 * Reads the entry that the client unpacked.
 *
 * The client has tar unpack whatever an archive holds, links and paths that leave the folder included (`-P`,
 * RUNNER_FACTS §8.6); that cannot be prevented from here. But nothing of it is looked at except the one file under
 * our name in the task's own folder, and only if that is a regular file: no link is followed.
 */
export declare function readEntry(folder: string): Loaded;
