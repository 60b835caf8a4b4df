/** Checkpoints: snapshots that were recorded, and their form as bytes. */
export { type Baseline, baselineOf, type Checkpoint, createdAt, type Origin } from './core/checkpoint.ts';
export { type Decoded, decodeCheckpoint, encodeCheckpoint } from './core/checkpoint-codec.ts';
/** Comparisons: how two snapshots differ. */
export { type Comparison, changedCount, changedPaths, compare, isSame, type Rename, } from './core/comparison.ts';
export { describeVerdict } from './core/describe.ts';
/** Snapshots: what tracked files are at one instant. */
export { type Digest, digestOf, parseDigest } from './core/digest.ts';
export { Entries, type Entry, type EntryKind } from './core/entries.ts';
/** Trackers: what to watch. */
export type { FieldDefinition } from './core/fields/definition.ts';
export type { GroupDefinition } from './core/groups/definition.ts';
export type { GroupVerdict } from './core/groups/group-verdicts.ts';
/** Stores: where checkpoints live, and which of them belong together. */
export { type Identity, placeFolder, projectIdentity, type What } from './core/identity.ts';
/** The use cases: all of it in one call. */
export { type Checked, type CheckRequest, check as checkFiles } from './core/modes/check.ts';
export type { Taken, TakeSnapshot } from './core/modes/taking.ts';
export { type TrackRequest, track as trackFiles } from './core/modes/track.ts';
/** Names of files: what is safe to print, and the bytes that a path stands for. */
export { pathFromBytes, pathToBytes } from './core/path-bytes.ts';
export { nulTerminated } from './core/path-list.ts';
export { PatternError } from './core/patterns/pattern-error.ts';
export { printable } from './core/printable.ts';
export { createReport, type Report, type ReportFacts } from './core/report.ts';
export { createSnapshot, type Snapshot } from './core/snapshot.ts';
export type { Loaded, Lookup, Recorded, Store, StoreName } from './core/store.ts';
export { createTracker, type Tracker, trackerDigest } from './core/tracker.ts';
export { parseValues, type Values } from './core/values.ts';
/** Verdicts: has anything changed since the last time it mattered? */
export { decide, type IfNoCheckpoint, NoCheckpointError, type Reason, type Verdict, } from './core/verdict.ts';
export { type Scan, ScanError, type ScanRequest, scan } from './files/scan.ts';
/** Single files, in memory and synchronous. */
export { changed, checkpoint, NotCheckpointedError, same } from './library/remembered.ts';
export { snapshotTaker } from './library/snapshot-taker.ts';
export { type TakeCheckpointRequest, takeCheckpoint } from './library/take-checkpoint.ts';
export { FolderStore, type FolderStoreOptions } from './stores/folder.ts';
