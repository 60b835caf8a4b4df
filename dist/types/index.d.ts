/** Snapshots: what tracked files are at one instant. */
export type { Digest } from './core/digest.ts';
export type { History } from './core/history/history.ts';
export type { Baseline } from './core/history/record.ts';
/** Stores: where records live. */
export type { Loaded, Newest, Saved, Store, StoreName } from './core/history/store.ts';
export type { Taken } from './core/modes/taking.ts';
/** Names of files: what is safe to print, and the bytes that a path stands for. */
export { printable } from './core/printable.ts';
export type { Entries, Entry, EntryKind } from './core/snapshot/entries.ts';
export { pathFromBytes, pathToBytes } from './core/snapshot/path-bytes.ts';
export { nulTerminated } from './core/snapshot/path-list.ts';
export { createSnapshot, type Snapshot } from './core/snapshot/snapshot.ts';
export { FieldError } from './core/tracker/fields/field-error.ts';
export { PatternError } from './core/tracker/patterns/pattern-error.ts';
/** Comparisons: how two snapshots differ. */
export { type Comparison, changedCount, changedPaths, compare, isSame, type Rename, } from './core/verdict/comparison.ts';
/** Verdicts: has anything changed since the last time it mattered? */
export { describeVerdict } from './core/verdict/describe.ts';
export type { IfNoCheckpoint } from './core/verdict/judge.ts';
export type { Reason } from './core/verdict/reason.ts';
export { NoCheckpointError, type PartVerdict, type Verdict } from './core/verdict/verdict.ts';
export { type Scan, ScanError, type ScanRequest, scan } from './files/scan.ts';
/** Histories: what was recorded under a name, in a folder or in a store of your own. */
export { type Answer, type Checkpointed, checkFiles, checkpointFiles, type Deciding, openHistory, type TrackedFiles, trackFiles, } from './library/history.ts';
/** Single files, in memory and synchronous. */
export { changed, checkpoint, NotCheckpointedError, same } from './library/remembered.ts';
export type { Watch } from './library/watch.ts';
