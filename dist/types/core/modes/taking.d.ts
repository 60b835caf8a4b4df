import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
import type { GroupVerdict } from '../verdict/group-verdicts.ts';
import type { Verdict } from '../verdict/verdict.ts';
/** A snapshot that was just taken, with what is worth telling about the taking. */
export interface Taken {
    readonly snapshot: Snapshot;
    /** Bytes of file content that were hashed. */
    readonly bytes: number;
    /** Seconds that finding and hashing took. */
    readonly seconds: number;
    /** Patterns that matched nothing. */
    readonly unmatchedPatterns: readonly string[];
    /** FIFOs, sockets and devices that patterns matched; they are not tracked. */
    readonly skipped: readonly {
        readonly path: string;
        readonly kind: string;
    }[];
    /** Files of which only fields were to be tracked, but which could not be parsed and are tracked whole. */
    readonly unparsed: readonly {
        readonly path: string;
        readonly why: string;
    }[];
    /** Patterns of `generates` that match nothing. */
    readonly missingProducts: readonly string[];
    /** Whether a stored path is one that the tracker tracks. */
    readonly tracks: (path: string) => boolean;
    /** The verdict on each group: by name those of `groups`, by folder those of `group-by`. */
    readonly judgeGroups: (verdict: Verdict) => GroupVerdicts;
}
export interface GroupVerdicts {
    readonly named: ReadonlyMap<string, GroupVerdict>;
    readonly folders: ReadonlyMap<string, GroupVerdict>;
}
/** Takes a snapshot of what a tracker tracks; rejects with a message for the user when something can't be read. */
export type TakeSnapshot = (tracker: Tracker, values: Values) => Promise<Taken>;
