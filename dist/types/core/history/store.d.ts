import type { Baseline, Checkpoint } from './checkpoint.ts';
import type { Identity } from './identity.ts';
/** Where checkpoints live. */
export type StoreName = 'job' | 'cache' | 'machine';
/** What became of reading a checkpoint in full. `why` is one line, not fit to print without escaping. */
export type Loaded = {
    readonly kind: 'loaded';
    readonly checkpoint: Checkpoint;
} | {
    readonly kind: 'unreadable';
    readonly why: string;
} | {
    readonly kind: 'unavailable';
    readonly why: string;
};
/** What became of looking for a checkpoint. */
export type Lookup = {
    readonly kind: 'found';
    readonly baseline: Baseline;
    readonly load: () => Promise<Loaded>;
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'unreadable';
    readonly why: string;
} | {
    readonly kind: 'unavailable';
    readonly why: string;
};
/** What became of recording a checkpoint. */
export type Recorded = {
    readonly kind: 'recorded';
} | {
    readonly kind: 'not-recorded';
    readonly why: string;
};
/**
 * Keeps checkpoints. Expected failures are values: no method rejects for a fault of the world (disk full, service
 * down, deadline passed), and none waits longer than the store's deadline.
 */
export interface Store {
    readonly name: StoreName;
    /**
     * The newest checkpoint of an identity.
     *
     * @param preferredRun a run id: a checkpoint of that run is preferred to a newer one of another
     */
    find(identity: Identity, preferredRun?: string): Promise<Lookup>;
    /** Records a checkpoint as the newest of its identity; earlier ones stay until it is safely kept. */
    record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded>;
}
