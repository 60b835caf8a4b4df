import type { Checkpoint } from '../../core/history/checkpoint.ts';
interface Unreadable {
    readonly kind: 'unreadable';
    readonly why: string;
}
interface Gone {
    readonly kind: 'gone';
}
/** What became of reading a file as a checkpoint. */
export type CheckpointFile = {
    readonly kind: 'checkpoint';
    readonly checkpoint: Checkpoint;
} | Unreadable | Gone;
/** Reads and verifies a checkpoint in full. @throws a system error other than ENOENT */
export declare function readCheckpointFile(file: string): CheckpointFile;
/**
 * The run id that a checkpoint's header states; only the header is read.
 *
 * @throws a system error other than ENOENT
 */
export declare function readRunId(file: string): {
    readonly kind: 'run';
    readonly runId: string;
} | Unreadable | Gone;
export {};
