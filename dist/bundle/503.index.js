export const id = 503;
export const ids = [503];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANY_REF: () => (/* reexport */ keys/* ANY_REF */.H2),
  Entries: () => (/* reexport */ entries/* Entries */.Rv),
  FolderStore: () => (/* reexport */ folder/* FolderStore */.c),
  History: () => (/* reexport */ history_history/* History */.B),
  NoCheckpointError: () => (/* reexport */ verdict/* NoCheckpointError */.y),
  NotCheckpointedError: () => (/* reexport */ NotCheckpointedError),
  PatternError: () => (/* reexport */ pattern_error/* PatternError */.J),
  ScanError: () => (/* reexport */ scan/* ScanError */.sC),
  changed: () => (/* reexport */ changed),
  changedCount: () => (/* reexport */ comparison/* changedCount */.Oj),
  changedPaths: () => (/* reexport */ comparison/* changedPaths */.vl),
  checkFiles: () => (/* reexport */ check/* check */.z),
  checkpoint: () => (/* reexport */ checkpoint),
  compare: () => (/* reexport */ comparison/* compare */.UD),
  createReport: () => (/* reexport */ report/* createReport */.LU),
  createSnapshot: () => (/* reexport */ snapshot/* createSnapshot */.$),
  createTracker: () => (/* reexport */ tracker/* createTracker */.P),
  createdAt: () => (/* reexport */ record/* createdAt */.C),
  decodeRecord: () => (/* reexport */ record_codec/* decodeRecord */.eT),
  describeVerdict: () => (/* reexport */ describe/* describeVerdict */.XZ),
  digestOf: () => (/* reexport */ digest/* digestOf */.ol),
  encodeRecord: () => (/* reexport */ record_codec/* encodeRecord */.Ym),
  isSame: () => (/* reexport */ comparison/* isSame */.Ft),
  nulTerminated: () => (/* reexport */ path_list/* nulTerminated */.n),
  parseDigest: () => (/* reexport */ digest/* parseDigest */.m),
  parseValues: () => (/* reexport */ values/* parseValues */.Q),
  pathFromBytes: () => (/* reexport */ path_bytes/* pathFromBytes */.nP),
  pathToBytes: () => (/* reexport */ path_bytes/* pathToBytes */.iJ),
  placeFolder: () => (/* reexport */ identity/* placeFolder */.ew),
  printable: () => (/* reexport */ printable/* printable */.g),
  projectIdentity: () => (/* reexport */ identity/* projectIdentity */.yI),
  refDigest: () => (/* reexport */ keys/* refDigest */.I2),
  same: () => (/* reexport */ same),
  scan: () => (/* reexport */ scan/* scan */.SQ),
  snapshotTaker: () => (/* reexport */ snapshotTaker),
  takeCheckpoint: () => (/* reexport */ takeCheckpoint),
  trackFiles: () => (/* reexport */ track/* track */.u4),
  trackerDigest: () => (/* reexport */ tracker/* trackerDigest */.lj)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/history/history.js + 1 modules
var history_history = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/core/history/identity.js
var identity = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/core/history/record.js
var record = __webpack_require__(152);
// EXTERNAL MODULE: ./build/core/history/record-codec.js + 1 modules
var record_codec = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/core/modes/check.js
var check = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
// EXTERNAL MODULE: ./build/core/snapshot/path-list.js
var path_list = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js
var snapshot = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/tracker/values.js
var values = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var comparison = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/core/verdict/describe.js
var describe = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/core/verdict/report.js
var report = __webpack_require__(5052);
// EXTERNAL MODULE: ./build/core/verdict/verdict.js
var verdict = __webpack_require__(1197);
// EXTERNAL MODULE: ./build/files/scan.js + 3 modules
var scan = __webpack_require__(9492);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/library/file-digest.js




/** Bytes that are read at a time: memory does not grow with the file. */
const CHUNK_BYTES = 1 << 20;
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
/**
 * Digests a file's content, links followed.
 *
 * @throws a system error when the file is there and cannot be read
 */
function readContent(file) {
    try {
        // Before it is opened: opening a named pipe would wait for a writer.
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return { kind: 'other' };
        // Windows has no such flag; it closes the gap between looking and opening.
        const { O_RDONLY, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const descriptor = (0,external_node_fs_.openSync)(file, O_RDONLY | O_NONBLOCK);
        try {
            if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
                return { kind: 'other' };
            return { kind: 'file', digest: digestOfDescriptor(descriptor) };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (GONE.has((0,unknown/* errorCode */.CA)(error)))
            return { kind: 'absent' };
        throw error;
    }
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
function checkpoint(file) {
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/files/take-snapshot.js + 1 modules
var take_snapshot = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/library/snapshot-taker.js


/**
 * What takes the snapshots of a folder, for {@link trackFiles}, {@link checkFiles} and {@link takeCheckpoint}.
 *
 * @param directory what trackers' working directories are relative to; absolute
 */
function snapshotTaker(directory) {
    return (0,take_snapshot/* snapshotTaker */.i)({ directory, home: (0,external_node_os_.homedir)(), platform: process.platform, whenDirectoryMissing: 'error' });
}

// EXTERNAL MODULE: ./build/core/modes/checkpoint.js
var modes_checkpoint = __webpack_require__(3599);
;// CONCATENATED MODULE: ./build/library/take-checkpoint.js


/**
 * Takes a snapshot and records it as the newest checkpoint of a history. That it could not be recorded is a value: look
 * at `recorded.kind`.
 *
 * @throws ScanError, PatternError when the snapshot cannot be taken
 */
async function takeCheckpoint({ tracker, values = new Map(), now = new Date() }, history, take) {
    const origin = { runId: '', runAttempt: '', sha: '', ref: '', createdAt: (0,record/* createdAt */.C)(now) };
    const done = await (0,modes_checkpoint/* checkpoint */.F)({ tracker, values, origin }, [history], take, () => undefined);
    const [first] = done.recorded;
    if (first === undefined)
        throw new Error('A checkpoint was recorded in no history at all.');
    return { taken: done.taken, recorded: first.result };
}

// EXTERNAL MODULE: ./build/stores/folder.js + 7 modules
var folder = __webpack_require__(7383);
;// CONCATENATED MODULE: ./build/index.js
/*
 * The library. The first four are all that most scripts need:
 *
 *     import { checkpoint, changed } from 'file-tracker';
 *
 *     checkpoint('package-lock.json');
 *     await pull();
 *     if (changed('package-lock.json')) await install();
 *
 * They keep checkpoints in memory. What follows are the building blocks of the Action and the command line:
 * snapshots of whole trees, comparisons, and stores that outlive the process.
 */
/** Snapshots: what tracked files are at one instant. */

/** Histories: what was recorded of one identity, in a store. */





/** The use cases: all of it in one call. */




/** Names of files: what is safe to print, and the bytes that a path stands for. */






/** Comparisons: how two snapshots differ. */





/** Single files, in memory and synchronous. */






/***/ })

};
