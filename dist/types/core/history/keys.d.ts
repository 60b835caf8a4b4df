import { type Digest } from '../digest.ts';
import type { Identity } from './identity.ts';
import type { Origin } from './record.ts';
/** In place of what is not known: the job's path, executable bits. */
export declare const UNKNOWN = "-";
/** In place of the ref, where a history is one of a place on disk, whatever is checked out there. */
export declare const ANY_REF = "any";
/** Which of several jobs of one identity, on whose behalf: digests, or {@link UNKNOWN}. */
export interface Circumstances {
    /** The path of the job within its run, where the runner tells it. */
    readonly job: string;
    /** What the event says of the place that the work is for. */
    readonly occasion: string;
}
/** What a record is of, as far as a key tells. */
export interface ContentKey {
    /** Of all that says what is tracked. */
    readonly definition: string;
    /** Of the snapshot. */
    readonly hash: Digest;
    /** Of the executable bits; {@link UNKNOWN} where the system has none. */
    readonly bits: string;
}
/** Where a record came from, as far as a key tells. */
export type KeyOrigin = Omit<Origin, 'ref'>;
/** A key of an attempt, taken apart. */
export interface AttemptKey extends Circumstances, ContentKey {
    readonly key: string;
    readonly ref: string;
    readonly id: string;
    readonly origin: KeyOrigin;
}
/** A key of a success, taken apart. */
export interface SuccessKey extends Circumstances, ContentKey {
    readonly key: string;
    readonly ref: string;
    /** The id of the attempt that succeeded, or {@link NO_ATTEMPT}. */
    readonly of: string;
    readonly origin: KeyOrigin;
}
/** A key of a checkpoint, taken apart. */
export interface CheckpointKey extends ContentKey {
    readonly key: string;
    readonly ref: string;
    readonly origin: KeyOrigin;
}
/** Stands for the attempt of a success that needed none. */
export declare const NO_ATTEMPT = "none";
/** The kinds of entries. */
export type EntryKind = 'a' | 's' | 'g' | 'next' | 'c';
/** One history: an identity, on one ref (a digest, or {@link ANY_REF}). */
export interface Row {
    readonly identity: Identity;
    readonly ref: string;
}
/** The digest by which keys tell refs apart. */
export declare function refDigest(ref: string): string;
/** A digest that only tells things apart. */
export declare function shortDigest(text: string): string;
/** A new id for an attempt: 16 hexadecimal digits. */
export declare function newId(): string;
/** What all keys of one kind begin with, down to some more parts. It ends in `/`, so that `deps` never finds `deps-dev`. */
export declare function prefixOf(row: Row, kind: EntryKind, ...more: readonly string[]): string;
/** The key of an attempt. */
export declare function attemptKey(row: Row, id: string, origin: Origin, key: Circumstances & ContentKey): string;
/** The key of a success of an attempt. */
export declare function successKey(row: Row, of: string, origin: Origin, key: Circumstances & ContentKey): string;
/** The key of the success of a group. */
export declare function groupKey(row: Row, id: string, origin: Origin): string;
/** The key that only one successor of an attempt can have. */
export declare function successorKey(row: Row, parent: string, number: number): string;
/** The key of a checkpoint. */
export declare function checkpointKey(row: Row, origin: Origin, key: ContentKey): string;
/** Takes apart what a store returned for a look under an identity's attempts; `undefined` when it is no such key. */
export declare function parseAttemptKey(identity: Identity, key: string): AttemptKey | undefined;
/** As {@link parseAttemptKey}, of a success. */
export declare function parseSuccessKey(identity: Identity, key: string): SuccessKey | undefined;
/** As {@link parseAttemptKey}, of a checkpoint. */
export declare function parseCheckpointKey(identity: Identity, key: string): CheckpointKey | undefined;
/** Where the success of a group came from; `undefined` when it is no such key. */
export declare function parseGroupKey(identity: Identity, key: string): KeyOrigin | undefined;
/** The folder of a key: all keys of one identity have one, and no others. `undefined` when it is no key of ours. */
export declare function identityFolder(key: string): string | undefined;
/** The time of a key, in milliseconds; `undefined` where it has none. */
export declare function timeOf(key: string): number | undefined;
/** The kind of a key and the parts that come after it, for whoever has to know what a look can find. */
export declare function kindOf(key: string): {
    readonly ref: string;
    readonly kind: string;
    readonly more: readonly string[];
};
/** When the entry of a key was recorded, for whoever lists entries: ISO 8601. `undefined` when it is no such key. */
export declare function recordedAt(key: string): string | undefined;
/** The folder of an identity, as {@link identityFolder} says it of a key. */
export declare function historyFolder({ slug, digest }: Identity): string;
