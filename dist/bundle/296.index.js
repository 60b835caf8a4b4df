export const id = 296;
export const ids = [296];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FieldError: () => (/* reexport */ field_error/* FieldError */.b),
  NoCheckpointError: () => (/* reexport */ verdict/* NoCheckpointError */.y),
  NotCheckpointedError: () => (/* reexport */ NotCheckpointedError),
  PatternError: () => (/* reexport */ pattern_error/* PatternError */.J),
  ScanError: () => (/* reexport */ scan/* ScanError */.sC),
  changed: () => (/* reexport */ changed),
  changedCount: () => (/* reexport */ comparison/* changedCount */.Oj),
  changedPaths: () => (/* reexport */ comparison/* changedPaths */.vl),
  checkFiles: () => (/* reexport */ checkFiles),
  checkpoint: () => (/* reexport */ remembered_checkpoint),
  checkpointFiles: () => (/* reexport */ checkpointFiles),
  compare: () => (/* reexport */ comparison/* compare */.UD),
  createSnapshot: () => (/* reexport */ snapshot/* createSnapshot */.$),
  describeVerdict: () => (/* reexport */ describe/* describeVerdict */.XZ),
  isSame: () => (/* reexport */ comparison/* isSame */.Ft),
  nulTerminated: () => (/* reexport */ path_list/* nulTerminated */.n),
  openHistory: () => (/* reexport */ openHistory),
  pathFromBytes: () => (/* reexport */ path_bytes/* pathFromBytes */.nP),
  pathToBytes: () => (/* reexport */ path_bytes/* pathToBytes */.iJ),
  printable: () => (/* reexport */ printable/* printable */.g),
  same: () => (/* reexport */ same),
  scan: () => (/* reexport */ scan/* scan */.SQ),
  trackFiles: () => (/* reexport */ trackFiles)
});

// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
// EXTERNAL MODULE: ./build/core/snapshot/path-list.js
var path_list = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js
var snapshot = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/core/tracker/fields/field-error.js
var field_error = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var comparison = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/core/verdict/describe.js
var describe = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/core/verdict/verdict.js
var verdict = __webpack_require__(1197);
// EXTERNAL MODULE: ./build/files/scan.js + 3 modules
var scan = __webpack_require__(9492);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/history.js
var history_history = __webpack_require__(361);
// EXTERNAL MODULE: ./build/core/history/identity.js
var identity = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/core/history/record.js
var record = __webpack_require__(152);
// EXTERNAL MODULE: ./build/core/history/standing.js
var standing = __webpack_require__(305);
// EXTERNAL MODULE: ./build/core/modes/check.js
var check = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/modes/checkpoint.js
var checkpoint = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/core/modes/recording.js
var modes_recording = __webpack_require__(8830);
// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/stores/clock.js
var clock = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/stores/folder.js + 2 modules
var folder = __webpack_require__(6278);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/tracker/fields/definition.js
var definition = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/core/tracker/groups/parse-groups.js
var parse_groups = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/files/take-snapshot.js + 1 modules
var take_snapshot = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/library/watch.js







/** @throws Error, PatternError, FieldError for what can't be meant */
function watched(watch) {
    const { patterns, groups, fields, values = {} } = watch;
    return {
        tracker: (0,tracker/* createTracker */.P)(patterns, {
            followSymbolicLinks: watch.followSymbolicLinks ?? false,
            groups: groups === undefined ? [] : (0,parse_groups/* parseGroups */.O)(groups, []),
            groupBy: watch.groupBy ?? [],
            fields: fields === undefined ? [] : (0,definition/* parseFieldDefinitions */.en)(fields),
            generates: watch.generates ?? [],
        }),
        values: new Map(Object.entries(values).map(([name, value]) => [name, (0,digest/* digestOf */.ol)(value)])),
    };
}
/** What takes snapshots in a folder: the current one, unless another is named. */
function takerIn(directory) {
    return (0,take_snapshot/* snapshotTaker */.i)({
        directory: (0,external_node_path_.resolve)(directory ?? '.'),
        home: (0,external_node_os_.homedir)(),
        platform: process.platform,
        whenDirectoryMissing: 'error',
    });
}

;// CONCATENATED MODULE: ./build/library/history.js













/**
 * A history in a store: what was recorded under one name.
 *
 * @param place a folder, which is made when something is recorded; or a store of your own
 * @param name tells histories of one place apart
 */
function openHistory(place, name) {
    const store = typeof place === 'string' ? new folder/* FolderStore */.c({ name: 'machine', root: (0,external_node_path_.resolve)(place) }) : place;
    return new history_history/* History */.BZ(store, (0,identity/* projectIdentity */.yI)('checkpoint', { name }), { own: keys/* ANY_REF */.H2, others: [] });
}
/**
 * Remembers what the files are now, as the newest checkpoint of a history.
 *
 * @throws Error, PatternError, FieldError for what can't be meant, ScanError for files that can't be read
 */
async function checkpointFiles(history, watch) {
    const done = await (0,checkpoint/* checkpoint */.F)({ ...watched(watch), origin: (0,record/* originOutside */.s)(new Date()) }, [history], takerIn(watch.directory), () => undefined);
    const [first] = done.recorded;
    if (first === undefined)
        throw new Error('A checkpoint was recorded in no history at all.');
    return { taken: done.taken, recorded: first.result };
}
/**
 * Compares the files with the newest checkpoint of a history. Records nothing.
 *
 * @param watch without patterns: what the checkpoint tracked
 * @throws Error, PatternError, FieldError, ScanError as {@link checkpointFiles}; NoCheckpointError where there is
 *   nothing to compare with and `ifNoCheckpoint` is `error`
 */
async function checkFiles(history, watch = {}, { ifNoCheckpoint = 'changed', nothingIsRight = false } = {}) {
    const { tracker, values } = 'patterns' in watch ? watched(watch) : { tracker: undefined, values: new Map() };
    const { verdict, taken } = await (0,check/* check */.z)({ tracker, values, generates: [], ifNoCheckpoint, nothingIsRight, runId: '', isRerun: false }, [history], takerIn(watch.directory));
    return { verdict, taken };
}
/**
 * Compares the files with what succeeded last, and where they have changed records that work on them begins.
 *
 *     const { verdict, succeeded } = await trackFiles(history, { patterns: ['src'] });
 *     if (verdict.changed) { await build(); await succeeded(); }
 *
 * @throws as {@link checkFiles}
 */
async function trackFiles(history, watch, { ifNoCheckpoint = 'changed', nothingIsRight = false, forced = false, } = {}) {
    const looked = await (0,track/* track */.u4)({
        ...watched(watch),
        origin: (0,record/* originOutside */.s)(new Date()),
        viewer: standing/* OUTSIDE */.ov,
        ifNoCheckpoint,
        nothingIsRight,
        forced,
    }, history, takerIn(watch.directory));
    const { judged, recording } = await (0,modes_recording/* begin */.qN)(looked, looked.again, history, clock/* DISK_CLOCK */.V);
    const { verdict, taken } = judged;
    const begun = recording.kind === 'not-recorded'
        ? { kind: 'not-saved', why: recording.why }
        : verdict.changed
            ? SAVED
            : undefined;
    const succeeded = async () => {
        if (recording.kind === 'recorded')
            return history.mark(recording.success);
        if (recording.kind === 'settle')
            return history.save(recording.record.key, recording.record);
        // Without the attempt there is nothing that a success could be of, and the next answer is "changed".
        return begun ?? SAVED;
    };
    return { verdict, taken, begun, succeeded };
}
const SAVED = { kind: 'saved' };

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/disk/regular-file.js
var regular_file = __webpack_require__(6659);
;// CONCATENATED MODULE: ./build/library/file-digest.js





/** Bytes that are read at a time: memory does not grow with the file. */
const CHUNK_BYTES = 1 << 20;
/**
 * Digests a file's content, links followed.
 *
 * @throws a system error when the file is there and cannot be read
 */
function readContent(file) {
    const opening = { followLink: true, maxBytes: Number.POSITIVE_INFINITY };
    const opened = (0,regular_file/* withRegularFile */.p)(file, opening, digestOfDescriptor);
    if (opened.kind === 'read')
        return { kind: 'file', digest: opened.value };
    // A link that leads in a circle leads nowhere.
    const isCircle = opened.kind === 'not-regular' && (0,unknown/* errorCode */.CA)(opened.error) === 'ELOOP';
    return { kind: opened.kind === 'gone' || isCircle ? 'absent' : 'other' };
}
function digestOfDescriptor(descriptor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
        const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, CHUNK_BYTES, null);
        if (length === 0)
            return (0,digest/* digestFromBytes */.SS)(hash.digest());
        hash.update(chunk.subarray(0, length));
    }
}

;// CONCATENATED MODULE: ./build/library/remembered.js




/** A file was asked about that was never checkpointed in this process. */
class NotCheckpointedError extends Error {
    name = 'NotCheckpointedError';
    /** The file as it was asked about. */
    file;
    constructor(file) {
        super(`Not checkpointed: ${JSON.stringify(file)}. Call checkpoint() with it first.`);
        this.file = file;
    }
}
/** What was in each file at its checkpoint, by the canonical path. Lives as long as the process. */
const checkpoints = new Map();
/** The canonical path that a path led to when it was checkpointed: it may be gone, or a link may lead elsewhere. */
const places = new Map();
/**
 * Remembers what is in a file now, for {@link same} and {@link changed}. Another checkpoint of the same file, under
 * whatever path, takes the place of the earlier one.
 *
 * Synchronous, as are the others: a promise is always true, and `if (changed(file))` would never skip anything.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws Error when it does not exist, is no regular file, or cannot be read
 */
function remembered_checkpoint(file) {
    const content = read(file);
    if (content.kind === 'absent') {
        throw new Error(`Cannot checkpoint ${JSON.stringify(file)}: there is no such file (${(0,external_node_path_.resolve)(file)}). Check the path, or create the file first.`);
    }
    if (content.kind === 'other') {
        throw new Error(`Cannot checkpoint ${JSON.stringify(file)}: it is no regular file. Name a file; for folders there is scan().`);
    }
    const given = (0,external_node_path_.resolve)(file);
    const canonical = canonicalPath(given);
    places.set(given, canonical);
    checkpoints.set(canonical, content.digest);
}
/**
 * Whether a file's content is what it was at its checkpoint. A file that is gone since is not the same.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
function same(file) {
    const given = (0,external_node_path_.resolve)(file);
    const before = checkpoints.get(places.get(given) ?? canonicalPath(given));
    if (before === undefined)
        throw new NotCheckpointedError(file);
    const content = read(file);
    return content.kind === 'file' && content.digest === before;
}
/**
 * Whether a file's content is another than at its checkpoint, or the file is gone: the opposite of {@link same}.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
function changed(file) {
    return !same(file);
}
function read(file) {
    try {
        return readContent((0,external_node_path_.resolve)(file));
    }
    catch (error) {
        throw new Error(`Cannot read ${JSON.stringify(file)}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}. Make it readable.`, { cause: error });
    }
}
/** An absolute path without links. Of what is gone, the folder's; of what has no folder either, the path itself. */
function canonicalPath(path) {
    for (const [folder, ...names] of [[path], [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)]]) {
        try {
            return (0,external_node_path_.join)(external_node_fs_.realpathSync.native(folder), ...names);
        }
        catch {
            // Gone or unreachable: try with less. What is not found among the checkpoints is an error then, never "same".
        }
    }
    return path;
}

;// CONCATENATED MODULE: ./build/index.js
/*
 * The library; docs/library.md has all of it. The first four are all that most scripts need:
 *
 *     import { checkpoint, changed } from 'file-tracker';
 *
 *     checkpoint('package-lock.json');
 *     await pull();
 *     if (changed('package-lock.json')) await install();
 *
 * They keep checkpoints in memory. What follows are the building blocks of the Action and the command line:
 * snapshots of whole trees, comparisons, and histories that outlive the process.
 */
/** Names of files: what is safe to print, and the bytes that a path stands for. */






/** Comparisons: how two snapshots differ. */

/** Verdicts: has anything changed since the last time it mattered? */



/** Histories: what was recorded under a name, in a folder or in a store of your own. */

/** Single files, in memory and synchronous. */



/***/ })

};
