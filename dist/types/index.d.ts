/** Snapshots: what tracked files are at one instant. */
export { type Digest, digestOf, parseDigest } from './core/digest.ts';
/** Histories: what was recorded of one identity, in a store. */
export { type CheckpointLook, type Doubt, History, type Refs } from './core/history/history.ts';
export { type Identity, placeFolder, projectIdentity, type What } from './core/history/identity.ts';
export { ANY_REF, refDigest } from './core/history/keys.ts';
export { type Baseline, createdAt, type Origin, type Record } from './core/history/record.ts';
export { type Decoded, decodeRecord, encodeRecord } from './core/history/record-codec.ts';
export type { Standing, Viewer } from './core/history/standing.ts';
/** Stores: where records live. */
export type { Loaded, Newest, Saved, Store, StoreName } from './core/history/store.ts';
/** The use cases: all of it in one call. */
export { type Checked, type CheckRequest, check as checkFiles } from './core/modes/check.ts';
export type { Taken, TakeSnapshot } from './core/modes/taking.ts';
export { type ToRecord, type Tracked, type TrackRequest, track as trackFiles } from './core/modes/track.ts';
export { printable } from './core/printable.ts';
export { Entries, type Entry, type EntryKind } from './core/snapshot/entries.ts';
/** Names of files: what is safe to print, and the bytes that a path stands for. */
export { pathFromBytes, pathToBytes } from './core/snapshot/path-bytes.ts';
export { nulTerminated } from './core/snapshot/path-list.ts';
export { createSnapshot, type Snapshot } from './core/snapshot/snapshot.ts';
/** Trackers: what to watch. */
export type { FieldDefinition } from './core/tracker/fields/definition.ts';
export type { GroupDefinition } from './core/tracker/groups/definition.ts';
export { PatternError } from './core/tracker/patterns/pattern-error.ts';
export { createTracker, type Tracker, trackerDigest } from './core/tracker/tracker.ts';
export { parseValues, type Values } from './core/tracker/values.ts';
/** Comparisons: how two snapshots differ. */
export { type Comparison, changedCount, changedPaths, compare, isSame, type Rename, } from './core/verdict/comparison.ts';
export { describeVerdict } from './core/verdict/describe.ts';
/** Verdicts: has anything changed since the last time it mattered? */
export type { IfNoCheckpoint } from './core/verdict/judge.ts';
export type { Reason } from './core/verdict/reason.ts';
export { createReport, type Report, type ReportFacts } from './core/verdict/report.ts';
export { NoCheckpointError, type PartVerdict, type Verdict } from './core/verdict/verdict.ts';
export { type Scan, ScanError, type ScanRequest, scan } from './files/scan.ts';
/** Single files, in memory and synchronous. */
export { changed, checkpoint, NotCheckpointedError, same } from './library/remembered.ts';
export { snapshotTaker } from './library/snapshot-taker.ts';
export { type TakeCheckpointRequest, takeCheckpoint } from './library/take-checkpoint.ts';
export { FolderStore, type FolderStoreOptions } from './stores/folder.ts';
