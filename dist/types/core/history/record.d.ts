import type { Digest } from '../digest.ts';
import type { Entries } from '../snapshot/entries.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { Values } from '../tracker/values.ts';
/** Where a record came from. Outside a workflow run, run id, attempt, commit and ref are empty. */
export interface Origin {
    /** `GITHUB_RUN_ID`: decimal digits. */
    readonly runId: string;
    /** `GITHUB_RUN_ATTEMPT`: decimal digits. */
    readonly runAttempt: string;
    /** The commit: hexadecimal digits. */
    readonly sha: string;
    /** The git ref, such as `refs/heads/main`. */
    readonly ref: string;
    /** ISO 8601 in UTC, with milliseconds. */
    readonly createdAt: string;
}
/** What is known of what was compared with. The ref is `undefined` where only a key was read, which holds none. */
export interface Baseline extends Omit<Origin, 'ref'> {
    readonly hash: Digest;
    readonly ref: string | undefined;
}
/** An attempt, a success that was settled, or a checkpoint: a snapshot, with what is known of its parts. */
export interface Record {
    /** The key under which it was made; a successor is saved under another as well. */
    readonly key: string;
    readonly tracker: Tracker;
    readonly snapshot: Snapshot;
    readonly origin: Origin;
    /** The whole of a tracker without groups (named `''`), else its groups. */
    readonly parts: readonly PartRecord[];
    /** The key of the newest success of this ref that was seen when this was judged; `''` where there was none. */
    readonly seen: string;
    /** What the command line keeps beside: the command of `run`, and the place where the record was made. */
    readonly notes: Readonly<globalThis.Record<string, string>>;
}
/** What a record says of one group, or of the whole of a tracker without groups. */
export interface PartRecord {
    /** `''`: the whole. */
    readonly name: string;
    /** Whether work on it has begun that this record does not know the end of. */
    readonly pending: boolean;
    /** Of a planned group: the id of its attempt, which stands for one content of it. */
    readonly id: string | undefined;
    /** Of a planned group: the digest of all that it consists of; `undefined`: in doubt, or gone. */
    readonly content: Digest | undefined;
    /** Where the success came from that it was compared with. */
    readonly since: Baseline | undefined;
    /** What it was compared with, where it is pending and there was something. */
    readonly before: Before | undefined;
    /** Entries that an earlier definition tracked and that this one does not: they were let pass, not forgotten. */
    readonly kept: Entries;
}
/** What a part was compared with, as far as it differs from the record's own snapshot. */
export interface Before {
    /** Entries that were other, or that the snapshot does not have. */
    readonly entries: Entries;
    /** Paths of the snapshot that were not there. */
    readonly absent: readonly string[];
    readonly values: Values;
}
/** An instant as {@link Origin.createdAt} has it. */
export declare function createdAt(time: Date): string;
/** Where a record comes from that no workflow run made. */
export declare function originOutside(now: Date): Origin;
