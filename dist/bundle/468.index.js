export const id = 468;
export const ids = [468];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ digestFromBytes),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Bytes in one binary SHA-256 digest. */
const DIGEST_BYTES = 32;
const DIGEST_PATTERN = /^[0-9a-f]{64}$/;
/** The digest that `text` spells, or `undefined` when it is none. */
function parseDigest(text) {
    return typeof text === 'string' && DIGEST_PATTERN.test(text) ? text : undefined;
}
/** The SHA-256 digest of some bytes, or of a string's UTF-8 form. */
function digestOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** The digest that 32 bytes hold, which is how {@link import('./snapshot/entries.ts').Entries} keeps them. */
function digestFromBytes(bytes) {
    if (bytes.length !== DIGEST_BYTES) {
        throw new RangeError(`A digest has ${DIGEST_BYTES} bytes, got ${bytes.length}.`);
    }
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseHeaderLine),
/* harmony export */   Xn: () => (/* binding */ encodeCheckpoint),
/* harmony export */   hy: () => (/* binding */ decodeCheckpoint),
/* harmony export */   qC: () => (/* binding */ MAX_CHECKPOINT_BYTES)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2547);
/* harmony import */ var _snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
/* harmony import */ var _snapshot_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _tracker_tracker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5097);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9408);






/*
 * A checkpoint as bytes: one line with a digest of the JSON after it, then one record an entry, ended by NUL:
 *
 *   <64 hexadecimal digits> {"format":"file-tracker/checkpoint","version":1,"hash":"…","entries":2,"values":{},"tracker":{…},"origin":{…}}\n
 *   f<64 hexadecimal digits><path>\0
 *   l<64 hexadecimal digits><path>\0
 *
 * The letter is f for a file, l for a link, p for parts of a file.
 *
 * Paths are the raw bytes, so that names that are no UTF-8 survive.
 */
const FORMAT = 'file-tracker/checkpoint';
const VERSION = 1;
const HEX = _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4 * 2;
const KIND_LETTERS = { file: 'f', link: 'l', fields: 'p' };
const KINDS_BY_LETTER = new Map(['file', 'link', 'fields'].map((kind) => [KIND_LETTERS[kind].charCodeAt(0), (0,_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCode */ .CZ)(kind)]));
/** The largest checkpoint that is read back, in bytes: five million paths of 100 bytes. */
const MAX_CHECKPOINT_BYTES = 1 << 30;
/** A checkpoint as the bytes that a store keeps. */
function encodeCheckpoint(checkpoint) {
    const { snapshot, tracker, origin } = checkpoint;
    const { entries } = snapshot;
    const header = JSON.stringify({
        format: FORMAT,
        version: VERSION,
        hash: snapshot.hash,
        entries: entries.length,
        values: Object.fromEntries(snapshot.values),
        tracker,
        origin,
    });
    const chunks = [Buffer.from(`${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(header)} ${header}\n`)];
    let text = '';
    for (const entry of entries) {
        const record = KIND_LETTERS[entry.kind] + entry.digest;
        if ((0,_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .isEscapedPath */ .DN)(entry.path)) {
            chunks.push(Buffer.from(text + record), (0,_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToBytes */ .iJ)(entry.path), Buffer.from([0]));
            text = '';
        }
        else {
            text += `${record}${entry.path}\0`;
            if (text.length > 1 << 20) {
                chunks.push(Buffer.from(text));
                text = '';
            }
        }
    }
    chunks.push(Buffer.from(text));
    return Buffer.concat(chunks);
}
/**
 * Reads what {@link encodeCheckpoint} wrote. The bytes are untrusted: version, shape and hash are checked, and
 * whatever is wrong makes the checkpoint unreadable.
 */
function decodeCheckpoint(bytes) {
    if (bytes.length > MAX_CHECKPOINT_BYTES)
        return unreadable(`it has ${bytes.length} bytes, more than ${MAX_CHECKPOINT_BYTES}`);
    const headerEnd = bytes.indexOf(0x0a);
    if (headerEnd < 0)
        return unreadable('it has no header line');
    const header = parseHeaderLine(bytes.toString('utf8', 0, headerEnd));
    if (typeof header === 'string')
        return unreadable(header);
    const entries = parseEntries(bytes.subarray(headerEnd + 1), header.entries);
    if (typeof entries === 'string')
        return unreadable(entries);
    const snapshot = (0,_snapshot_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .createSnapshot */ .$)(entries, header.values);
    if (snapshot.hash !== header.hash)
        return unreadable('its content does not have the hash that it states');
    return { kind: 'checkpoint', checkpoint: { snapshot, tracker: header.tracker, origin: header.origin } };
}
/** Reads the first line of a checkpoint, without its end. Gives the header, or what is wrong with it. */
function parseHeaderLine(line) {
    const json = line.slice(HEX + 1);
    // The tracker decides what is looked at, so that a damaged one must not go unnoticed.
    if (line.slice(0, HEX + 1) !== `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(json)} `)
        return 'its header is damaged or not one of File Tracker';
    let header;
    try {
        header = JSON.parse(json);
    }
    catch {
        return 'its header is not JSON';
    }
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(header) || header['format'] !== FORMAT)
        return 'its header is not one of File Tracker';
    const version = header['version'];
    if (typeof version === 'number' && version > VERSION)
        return `its format ${version} is newer than ${VERSION}, the newest known here`;
    if (version !== VERSION)
        return 'its header has no version';
    const hash = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(header['hash']);
    const entries = header['entries'];
    const values = parseValues(header['values']);
    const tracker = (0,_tracker_tracker_js__WEBPACK_IMPORTED_MODULE_4__/* .readTracker */ .T_)(header['tracker']);
    const origin = parseOrigin(header['origin']);
    if (hash === undefined)
        return 'its header has no hash';
    if (typeof entries !== 'number' || !Number.isSafeInteger(entries) || entries < 0)
        return 'its header has no count of entries';
    if (values === undefined)
        return 'its header has no valid values';
    if (tracker === undefined)
        return 'its header has no valid tracker';
    if (origin === undefined)
        return 'its header has no valid origin';
    return { hash, entries, values, tracker, origin };
}
function parseValues(values) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(values))
        return undefined;
    const parsed = new Map();
    for (const [name, value] of Object.entries(values)) {
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(value);
        if (digest === undefined)
            return undefined;
        parsed.set(name, digest);
    }
    return parsed;
}
function parseOrigin(origin) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(origin))
        return undefined;
    const { runId, runAttempt, sha, ref, createdAt } = origin;
    if (typeof runId !== 'string' || !/^\d{0,20}$/.test(runId))
        return undefined;
    if (typeof runAttempt !== 'string' || !/^\d{0,10}$/.test(runAttempt))
        return undefined;
    if (typeof sha !== 'string' || !/^[0-9a-f]{0,64}$/.test(sha))
        return undefined;
    if (typeof ref !== 'string' || ref.length > 1024)
        return undefined;
    if (typeof createdAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(createdAt))
        return undefined;
    return { runId, runAttempt, sha, ref, createdAt };
}
/** The entries, or what is wrong with them. */
function parseEntries(bytes, count) {
    // An entry takes at least a kind, a digest, one byte of path and its end.
    if (count * (HEX + 3) > bytes.length)
        return `it ends before its ${count} entries do`;
    const paths = [];
    const kinds = new Uint8Array(count);
    const digests = Buffer.alloc(count * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
    let at = 0;
    for (let i = 0; i < count; i++) {
        const end = bytes.indexOf(0, at);
        const kind = KINDS_BY_LETTER.get(bytes[at] ?? -1);
        if (end < at + 1 + HEX + 1 || kind === undefined)
            return `its entry ${i + 1} is damaged`;
        kinds[i] = kind;
        const hex = bytes.toString('latin1', at + 1, at + 1 + HEX);
        if (digests.write(hex, i * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, 'hex') !== _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4)
            return `its entry ${i + 1} has no digest`;
        const path = (0,_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromBytes */ .nP)(bytes.subarray(at + 1 + HEX, end));
        if (i > 0 && !(paths[i - 1] < path))
            return `its entry ${i + 1} is out of order`;
        paths.push(path);
        at = end + 1;
    }
    if (at !== bytes.length)
        return 'it goes on after its last entry';
    return new _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .Entries */ .Rv(paths, kinds, digests);
}
function unreadable(why) {
    return { kind: 'unreadable', why };
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   Yd: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What a comparison needs to know of the checkpoint it was made against. */
function baselineOf(checkpoint) {
    return { hash: checkpoint.snapshot.hash, ...checkpoint.origin };
}
/** An instant as {@link Origin.createdAt} has it. */
function createdAt(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** Tells two checkpoints of one run and identity apart: 16 hexadecimal digits. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ checkpointIdentity),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   hr: () => (/* binding */ workflowFileOf),
/* harmony export */   ow: () => (/* binding */ trackIdentity),
/* harmony export */   yI: () => (/* binding */ projectIdentity)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const SLUG_LENGTH = 40;
/** The identity of a `track`: the job it runs in, and its name or, without one, what it tracks. */
function trackIdentity(job, what) {
    const label = 'name' in what ? what.name : job.jobId;
    return identity(label, [
        'track',
        job.workflowFile,
        job.jobId,
        canonicalJson(job.matrix),
        job.calledFile,
        what,
    ]);
}
/**
 * The identity of a `checkpoint` and its `check`: the name alone, so that any job of the repository can refer to
 * it; without a name, the workflow file and the word `default`, and in a matrix the leg: one leg's success says nothing
 * about another's.
 */
function checkpointIdentity(name, workflowFile, matrix = null) {
    if (name !== '')
        return identity(name, ['checkpoint', { name }]);
    return identity('default', ['checkpoint', { workflowFile, name: 'default' }, canonicalJson(matrix)]);
}
/** The identity of a checkpoint of the command line; `latest` is the newest of a project without a name. */
function projectIdentity(use, what) {
    const label = typeof what === 'object' && 'name' in what ? what.name : use;
    return identity(label, ['project', use, what]);
}
/**
 * The name of the folder that keeps the checkpoints of one place (a repository in one workspace, a project) apart
 * from those of others: a success on one machine or in one folder says nothing about another.
 */
function placeFolder(label, place) {
    return `${slugOf(label)}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify(place))}`;
}
/** The workflow file of a `GITHUB_WORKFLOW_REF` (`owner/repo/.github/workflows/x.yml@refs/heads/main`). */
function workflowFileOf(workflowRef) {
    return /^(.*?\.ya?ml)@/.exec(workflowRef)?.[1] ?? workflowRef.replace(/@.*$/, '');
}
function identity(label, tuple) {
    return { slug: slugOf(label), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify(tuple)) };
}
function slugOf(label) {
    const slug = label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, SLUG_LENGTH)
        .replace(/^-+|-+$/g, '');
    return slug === '' ? 'tracker' : slug;
}
/** JSON in which the order of keys does not count. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return value.map(canonicalJson);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return { entries: entries.map(([key, item]) => [key, canonicalJson(item)]) };
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _tracker_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _verdict_read_through_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9542);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1197);



/**
 * Compares the present with the checkpoint of a name.
 *
 * @param stores in the order in which they are asked; the first that knows of a checkpoint decides, also when it
 *   turns out to be unreadable: an older one of the next store would be no safe replacement
 */
async function check(request, stores, take) {
    const lookup = findFirst(request, stores);
    if (request.tracker !== undefined) {
        const taken = await take(request.tracker, request.values);
        const through = (baseline) => (0,_verdict_read_through_js__WEBPACK_IMPORTED_MODULE_1__/* .readThrough */ .i)(baseline, taken.snapshot, taken.tracks);
        const verdict = await (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(taken, await lookup, request.ifNoCheckpoint, through);
        const sure = await confirm(verdict, taken, request, stores, through);
        return { tracker: request.tracker, taken, verdict: sure };
    }
    const checked = await checkRecorded(await lookup, request, take);
    if (checked.taken === undefined)
        return checked;
    return { ...checked, verdict: await confirm(checked.verdict, checked.taken, request, stores) };
}
/**
 * Who runs an old run again wants its state back: that its own checkpoint is identical does not mean that no other
 * run has done something since. So in a later attempt nothing is unchanged unless the newest checkpoint agrees.
 */
async function confirm(verdict, taken, request, stores, through) {
    if (verdict.changed || !request.isRerun)
        return verdict;
    const newest = await findFirst({ ...request, runId: undefined }, stores);
    const second = await (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(taken, newest, request.ifNoCheckpoint, through);
    return second.changed ? second : verdict;
}
async function findFirst(request, stores) {
    for (const store of stores) {
        const lookup = await store.find(request.identity, request.runId);
        if (lookup.kind !== 'absent')
            return lookup;
    }
    return { kind: 'absent' };
}
/** Checks what the checkpoint tracked. A value that it had and that is not given now is a change: nobody compared it. */
async function checkRecorded(lookup, { ifNoCheckpoint, values, generates }, take) {
    const undecided = async (doubt) => {
        const nothing = await take((0,_tracker_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .createTracker */ .P)([], { generates }), values);
        return { tracker: undefined, taken: undefined, verdict: await (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(nothing, doubt, ifNoCheckpoint) };
    };
    if (lookup.kind !== 'found')
        return undecided(lookup);
    const loaded = await lookup.load();
    if (loaded.kind !== 'loaded')
        return undecided(loaded);
    const recorded = loaded.checkpoint.tracker;
    const tracker = generates.length === 0 ? recorded : { ...recorded, generates };
    const taken = await take(tracker, values);
    const verdict = await (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(taken, { ...lookup, load: async () => loaded }, ifNoCheckpoint);
    return { tracker, taken, verdict };
}


/***/ }),

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ track)
/* harmony export */ });
/* harmony import */ var _verdict_read_through_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9542);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1197);


/** Compares the present with the newest checkpoint. Recording is left to the end of the job. */
async function track(request, store, take) {
    // The look-up is under way while the files are hashed. It never rejects.
    const lookup = store.find(request.identity);
    const taken = await take(request.tracker, request.values);
    const through = (baseline) => (0,_verdict_read_through_js__WEBPACK_IMPORTED_MODULE_0__/* .readThrough */ .i)(baseline, taken.snapshot, taken.tracks);
    return { taken, verdict: await (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(taken, await lookup, request.ifNoCheckpoint, through) };
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * A text that may be hostile, as one line without control characters: what would move a cursor, end a line or
 * hide text becomes visible as an escape (`\n`, `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`).
 */
function printable(text) {
    return text.replace(UNPRINTABLE, escapeCharacter);
}
/** C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    // A byte that is no UTF-8 is kept as U+DC80 to U+DCFF (path-bytes.ts).
    const byte = code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : code;
    return SHORT[character] ?? (byte <= 0xff ? `\\x${hex(byte, 2)}` : `\\u${hex(byte, 4)}`);
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ kindCode),
/* harmony export */   Rv: () => (/* binding */ Entries)
/* harmony export */ });
/* unused harmony export kindFromCode */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const KINDS = ['file', 'link', 'fields'];
/**
 * The tracked paths with their digests, sorted by path in code units, no path twice. Kept in columns, because a
 * million entries as objects with hexadecimal strings would take most of a gigabyte.
 */
class Entries {
    paths;
    /** One byte an entry: the kind's place in the list of kinds. */
    kinds;
    /** {@link DIGEST_BYTES} bytes an entry. */
    digests;
    /**
     * @param paths sorted by code units, without repetition; this is checked
     * @throws RangeError when the columns do not fit each other or the order is wrong
     */
    constructor(paths, kinds, digests) {
        if (kinds.length !== paths.length || digests.length !== paths.length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4) {
            throw new RangeError(`Columns of different lengths: ${paths.length} paths, ${kinds.length} kinds, ${digests.length} digest bytes.`);
        }
        for (let i = 1; i < paths.length; i++) {
            if (!(paths[i - 1] < paths[i])) {
                throw new RangeError(`Paths are not sorted: ${JSON.stringify(paths[i])} follows ${JSON.stringify(paths[i - 1])}.`);
            }
        }
        this.paths = paths;
        this.kinds = kinds;
        this.digests = digests;
    }
    /** Entries from values in any order; a repeated path is an error. */
    static from(entries) {
        const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        const kinds = new Uint8Array(sorted.length);
        const digests = Buffer.alloc(sorted.length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        sorted.forEach((entry, i) => {
            kinds[i] = kindCode(entry.kind);
            digests.write(entry.digest, i * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, 'hex');
        });
        return new Entries(sorted.map((entry) => entry.path), kinds, digests);
    }
    get length() {
        return this.paths.length;
    }
    /** The entry at a position. @throws RangeError when there is none. */
    at(position) {
        const path = this.paths[position];
        if (path === undefined)
            throw new RangeError(`No entry ${position} of ${this.length}.`);
        return {
            path,
            kind: kindFromCode(this.kinds[position]),
            digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestFromBytes */ .SS)(this.digestBytes(position)),
        };
    }
    /** The 32 bytes of the digest at a position, as a view. */
    digestBytes(position) {
        return this.digests.subarray(position * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, (position + 1) * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
    }
    *[Symbol.iterator]() {
        for (let i = 0; i < this.length; i++)
            yield this.at(i);
    }
}
/** The byte that stands for a kind in {@link Entries.kinds}. */
function kindCode(kind) {
    return KINDS.indexOf(kind);
}
/** The kind for its byte. @throws RangeError for a byte that stands for none. */
function kindFromCode(code) {
    const kind = code === undefined ? undefined : KINDS[code];
    if (kind === undefined)
        throw new RangeError(`${code} stands for no kind of entry.`);
    return kind;
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ isEscapedPath),
/* harmony export */   iJ: () => (/* binding */ pathToBytes),
/* harmony export */   nP: () => (/* binding */ pathFromBytes)
/* harmony export */ });
/**
 * Paths are strings everywhere, also those whose bytes are no UTF-8 (a Linux file name is any bytes but `/` and
 * NUL). A byte that does not decode becomes one lone surrogate, U+DC80 to U+DCFF, as in Python's
 * "surrogateescape" (PEP 383): no valid UTF-8 decodes to one, so two different names stay different, sorting
 * and JSON keep working, and {@link pathToBytes} gives the very bytes back.
 */
const ESCAPE_BASE = 0xdc00;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The string that stands for a path's bytes. */
function pathFromBytes(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        // Not UTF-8: decode the valid stretches, escape the bytes between them.
        return decodeEscaping(bytes);
    }
}
/** The bytes of a path, the inverse of {@link pathFromBytes}. */
function pathToBytes(path) {
    if (path.isWellFormed())
        return Buffer.from(path, 'utf8');
    const parts = [];
    for (const character of path) {
        const code = character.codePointAt(0) ?? 0;
        const escaped = code >= ESCAPE_BASE + 0x80 && code <= ESCAPE_BASE + 0xff;
        parts.push(escaped ? Buffer.from([code - ESCAPE_BASE]) : Buffer.from(character, 'utf8'));
    }
    return Buffer.concat(parts);
}
/** Whether a path holds bytes that are no UTF-8, and must be opened by its bytes. */
function isEscapedPath(path) {
    return !path.isWellFormed();
}
function decodeEscaping(bytes) {
    let text = '';
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            text += String.fromCharCode(ESCAPE_BASE + (bytes[at] ?? 0));
            at += 1;
        }
        else {
            text += strictUtf8.decode(bytes.subarray(at, at + length));
            at += length;
        }
    }
    return text;
}
/** Length in bytes of the valid UTF-8 sequence at `at`, or 0 when there is none. */
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length < 2)
        return length;
    try {
        strictUtf8.decode(bytes.subarray(at, at + length));
        return length;
    }
    catch {
        // Overlong, a surrogate, or cut short: not a sequence.
        return 0;
    }
}


/***/ }),

/***/ 7089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nulTerminated)
/* harmony export */ });
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);

const NUL = Buffer.from([0]);
/** Paths as their own bytes, each ended by NUL: what `xargs -0`, `git --pathspec-file-nul` and `tar --null` read. */
function nulTerminated(paths) {
    if (paths.every((path) => path.isWellFormed())) {
        return Buffer.from(paths.length === 0 ? '' : `${paths.join('\0')}\0`);
    }
    return Buffer.concat(paths.flatMap((path) => [(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .pathToBytes */ .iJ)(path), NUL]));
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createSnapshot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);



/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/snapshot/1\0';
const KIND_BYTES = Buffer.from('flp');
const VALUE_BYTE = 0x76;
const CHUNK_BYTES = 1 << 18;
/** A snapshot of entries and values, with its hash. */
function createSnapshot(entries, values = new Map()) {
    return { entries, values, hash: snapshotHash(entries, values) };
}
/**
 * Hashes a tag, the digest, the length and the bytes of every path, then of every value: no two different
 * snapshots give the same bytes. Paths belong to it, else a rename that keeps the order would not be seen.
 */
function snapshotHash(entries, values) {
    const sink = new RecordSink();
    for (let i = 0; i < entries.length; i++) {
        sink.add(KIND_BYTES[entries.kinds[i] ?? 0] ?? 0, entries.digestBytes(i), entries.paths[i] ?? '');
    }
    for (const name of [...values.keys()].sort()) {
        sink.add(VALUE_BYTE, Buffer.from(values.get(name) ?? '', 'hex'), name);
    }
    return sink.digest();
}
/** Collects records in one buffer, so that a million short ones are hashed in a few calls. */
class RecordSink {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LAYOUT);
    #chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    #used = 0;
    add(tag, digest, name) {
        // Three bytes are the most that one UTF-16 code unit takes in UTF-8.
        const most = 1 + _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4 + 4 + name.length * 3;
        if (most > CHUNK_BYTES - this.#used)
            this.#flush();
        if (most > CHUNK_BYTES || (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .isEscapedPath */ .DN)(name)) {
            const bytes = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToBytes */ .iJ)(name);
            this.#head(tag, digest, bytes.length);
            this.#flush();
            this.#hash.update(bytes);
            return;
        }
        const head = this.#used;
        this.#used += 1 + _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4 + 4;
        const length = this.#chunk.write(name, this.#used, 'utf8');
        this.#used = head;
        this.#head(tag, digest, length);
        this.#used += length;
    }
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #head(tag, digest, length) {
        this.#chunk[this.#used] = tag;
        this.#chunk.set(digest, this.#used + 1);
        this.#chunk.writeUInt32LE(length, this.#used + 1 + _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4);
        this.#used += 1 + _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_BYTES */ .x4 + 4;
    }
    #flush() {
        this.#hash.update(this.#chunk.subarray(0, this.#used));
        this.#used = 0;
    }
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ parseFieldArgument),
/* harmony export */   Tz: () => (/* binding */ parseFieldDefinition),
/* harmony export */   en: () => (/* binding */ parseFieldDefinitions)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _field_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);



/** More are a mistake. It also bounds what lists that YAML aliases repeat can unfold to. */
const MAX_SELECTORS = 1_000;
const MAX_LIST_DEPTH = 50;
const EXAMPLE = 'package.json: [dependencies, engines]';
/**
 * Reads the `fields` input after YAML: a mapping from a file pattern to a field or a list of fields, in which nested
 * lists are flattened.
 *
 * @throws FieldError when it is anything else
 */
function parseFieldDefinitions(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`The fields are not a mapping: ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(value)}. Write "${EXAMPLE}".`);
    }
    return Object.entries(value).map(([pattern, selection]) => definition(pattern, flatten(pattern, selection), EXAMPLE));
}
/**
 * Reads `package.json=dependencies,engines` of the command line. The first `=` ends the pattern; a key with a comma
 * can only be named in the `fields` input.
 *
 * @throws FieldError when it is anything else
 */
function parseFieldArgument(argument) {
    const example = 'package.json=dependencies,engines';
    const end = argument.indexOf('=');
    if (end < 0)
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(argument)} has no "=". Write "${example}".`);
    const selection = argument.slice(end + 1).trim();
    const selectors = selection === '' ? [] : selection.split(',').map((selector) => selector.trim());
    return definition(argument.slice(0, end), selectors, example);
}
/** A definition that was stored, or `undefined` when this is none. */
function parseFieldDefinition(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value['pattern'] !== 'string' || !Array.isArray(value['selectors'])) {
        return undefined;
    }
    const { pattern } = value;
    try {
        return definition(pattern, flatten(pattern, value['selectors']), EXAMPLE);
    }
    catch (error) {
        if (error instanceof _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b)
            return undefined;
        throw error;
    }
}
function definition(written, selectors, example) {
    const pattern = written.trim();
    if (pattern === '') {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`Fields are given for an empty file pattern. Name the file: "${example}".`);
    }
    if (/^[!#]/.test(pattern)) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`Fields are given for ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(pattern)}, which names no files. Write a pattern without "${pattern[0]}".`);
    }
    if (selectors.length === 0) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`No fields are given for ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(pattern)}. Name some: "${example}".`);
    }
    return {
        pattern,
        selectors: selectors.map((selector) => {
            (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .P)(selector);
            // The white space at the end of a JSON pointer may belong to a key.
            return /^\s*!?\s*\//.test(selector) ? selector.trimStart() : selector.trim();
        }),
    };
}
function flatten(pattern, selection) {
    const flat = [];
    let visited = 0;
    const visit = (item, depth) => {
        if (++visited > MAX_SELECTORS || depth > MAX_LIST_DEPTH) {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`The fields of ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(pattern)} are more than ${MAX_SELECTORS} or lists nested deeper than ${MAX_LIST_DEPTH}. Use wildcards, such as "packages.*.version".`);
        }
        if (Array.isArray(item)) {
            for (const one of item)
                visit(one, depth + 1);
        }
        else if (item === null || item === undefined || item === '') {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`The fields of ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(pattern)} have an empty item. Put a field that begins with "!" in quotes: ['!version'].`);
        }
        else if (typeof item !== 'string') {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldError */ .b(`The fields of ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(pattern)} have ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(item)}, which is no text. Write it in quotes.`);
        }
        else {
            flat.push(item);
        }
    };
    visit(selection, 0);
    return flat;
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   b: () => (/* binding */ FieldError)
/* harmony export */ });
/** A definition of fields that cannot be understood. The message gives the fact, the value and the remedy. */
class FieldError extends Error {
    name = 'FieldError';
}
/** A value of the user's as it appears in such a message: in quotes, on one line, not endless. */
function shown(value) {
    if (typeof value === 'string') {
        return value.length <= 100 ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, 100))}…`;
    }
    // Nothing is unfolded: YAML aliases make endless values and values that contain themselves.
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'a mapping' : String(value);
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ canonicalNonFinite),
/* harmony export */   s: () => (/* binding */ canonicalDecimal)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);

const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;
/**
 * The one spelling of a decimal number, exact whatever its size: `n`, sign, digits without zeros at either end, `e`,
 * the power of ten. So `1000`, `1e3` and `1000.0` are `n1e3`, and 9007199254740993 keeps its last digit, which a
 * double would lose. `undefined` for what is no decimal number.
 *
 * @throws Unreadable when it is longer than {@link MAX_NUMBER_LENGTH}
 */
function canonicalDecimal(text) {
    if (text.length > _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NUMBER_LENGTH */ .Ur)
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLongNumber */ .ej)();
    const match = DECIMAL.exec(text);
    if (!match)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = whole + fraction;
    if (digits === '')
        return undefined;
    const significant = digits.replace(/^0+/, '');
    const shortest = significant.replace(/0+$/, '');
    // Minus zero is zero, as it is for everyone who reads such a file.
    if (shortest === '')
        return 'n0';
    const shift = significant.length - shortest.length - fraction.length;
    // The sum of a number below 10^14 and a length is exact as a double, and several times faster.
    const power = exponent.length < 15 ? Number(exponent) + shift : BigInt(exponent) + BigInt(shift);
    return `n${sign === '-' ? '-' : ''}${shortest}e${power}`;
}
/** The one spelling of a number that is not finite. */
function canonicalNonFinite(value) {
    return Number.isNaN(value) ? 'nnan' : value < 0 ? 'n-inf' : 'ninf';
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector)
/* harmony export */ });
/* harmony import */ var _field_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6605);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1590);
/* harmony import */ var _yaml_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3436);





/**
 * Reads a selector: a dotted path (`dependencies.react`, `packages.*.version`, `jobs.0.name`) or a JSON pointer
 * (RFC 6901: `/exports/.~1sub`), with `!` before it for all but that. White space around a dotted path is ignored.
 *
 * A selector that names nothing is legal and never changes, so what looks like another notation is an error.
 *
 * @throws FieldError when it cannot mean anything
 */
function parseSelector(text) {
    let body = text.trimStart();
    const excluded = body.startsWith('!');
    if (excluded)
        body = body.slice(1).trimStart();
    if (body === '') {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} is empty. Name one, such as "dependencies"${excluded ? ' after the "!"' : ''}.`);
    }
    if (body.startsWith('!')) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has "!" twice. Write one, and a key that begins with it as a JSON pointer, such as "/!a".`);
    }
    if (/[\r\n]/.test(body.trimEnd())) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has several lines. Write a list, one field in each item.`);
    }
    const names = body.startsWith('/') ? pointerNames(body, text) : dottedNames(body.trimEnd(), text);
    return { excluded, segments: names.map(segment), pointer: names.map(pointerStep).join('') };
}
function pointerNames(body, text) {
    return body
        .slice(1)
        .split('/')
        .map((step) => {
        if (/~(?![01])/.test(step)) {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The JSON pointer ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has a "~" that is no escape. Write "~0" for "~" and "~1" for "/".`);
        }
        return step.replace(/~1/g, '/').replace(/~0/g, '~');
    });
}
function dottedNames(body, text) {
    if (/[,[\]]/.test(body)) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has a comma or a bracket. Write several fields as a list, an element as "list.0", all as "list.*", and a key with such a character as a JSON pointer, such as "/a,b".`);
    }
    const names = body.split('.');
    for (const name of names) {
        if (name === '') {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has an empty part. Leave out the dot, or write a key that is empty or has dots as a JSON pointer, such as "/exports/.~1sub".`);
        }
        if (name === '$' || (name !== '*' && name.includes('*'))) {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} has the part ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}, which names no key. Write "*" for all keys of one level, or a key of that name as a JSON pointer.`);
        }
    }
    return names;
}
function pointerStep(name) {
    return `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
function segment(name) {
    if (name === '*')
        return { kind: 'any' };
    const keys = [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeString */ .aj)(name), ...(0,_yaml_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguousKeys */ .lV)(name)];
    const number = name.length <= _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NUMBER_LENGTH */ .Ur ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalDecimal */ .s)(name) : undefined;
    if (number !== undefined)
        keys.push(number);
    if (name === 'true' || name === 'false')
        keys.push((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBoolean */ .ZY)(name === 'true'));
    if (name === 'null')
        keys.push(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .NULL */ .Cq);
    return { kind: 'name', keys, index: /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined };
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jk: () => (/* binding */ MAX_FIELD_FILE_BYTES),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   U9: () => (/* binding */ MAX_FIELD_DEPTH),
/* harmony export */   Ur: () => (/* binding */ MAX_NUMBER_LENGTH),
/* harmony export */   ej: () => (/* binding */ tooLongNumber)
/* harmony export */ });
/**
 * Why the content of a file is not looked into, so that the file is tracked whole. The message is a clause such as
 * `not valid JSON: line 3, column 7`, on one line and without the file's content, which may be hostile or secret.
 */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** What is no valid document of its format, with the position counted from 1 where it is known. */
function malformed(format, line, column) {
    const place = line === undefined || column === undefined ? '' : `: line ${line}, column ${column}`;
    return new Unreadable(`not valid ${format}${place}`);
}
/** A document nested deeper than {@link MAX_FIELD_DEPTH}. */
function tooDeep() {
    return new Unreadable(`nested deeper than ${MAX_FIELD_DEPTH} levels`);
}
/** A document with a number written in more than {@link MAX_NUMBER_LENGTH} characters. */
function tooLongNumber() {
    return new Unreadable(`a number in it has more than ${MAX_NUMBER_LENGTH} characters`);
}
/** The largest file that is looked into, in bytes; a larger one is tracked whole. */
const MAX_FIELD_FILE_BYTES = 8 * 1024 * 1024;
/** How many maps and lists may contain each other, aliases resolved. All that recurses over a document is bounded by it. */
const MAX_FIELD_DEPTH = 500;
/** The most characters a number may be written with: arithmetic on longer ones takes more than linear time. */
const MAX_NUMBER_LENGTH = 1_000;


/***/ }),

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   aj: () => (/* binding */ encodeString),
/* harmony export */   bQ: () => (/* binding */ encodeTagged),
/* harmony export */   d2: () => (/* binding */ Tagged)
/* harmony export */ });
/** A list or map to which a YAML tag gives another meaning, such as `!GetAtt [a, b]`. Tagged scalars are strings. */
class Tagged {
    tag;
    content;
    constructor(tag, content) {
        this.tag = tag;
        this.content = content;
    }
}
const NULL = 'z';
function encodeBoolean(value) {
    return value ? 't' : 'f';
}
/** Lone surrogates come out as escapes, so that different strings stay different when they become UTF-8. */
function encodeString(value) {
    return JSON.stringify(value);
}
/** A scalar to which a tag gives another meaning. */
function encodeTagged(tag, encoded) {
    return `!${JSON.stringify(tag)}${encoded}`;
}


/***/ }),

/***/ 3436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   gN: () => (/* binding */ mayCollide),
/* harmony export */   lV: () => (/* binding */ ambiguousKeys),
/* harmony export */   nJ: () => (/* binding */ encodeAmbiguous)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6605);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1590);



/*
 * YAML 1.1 and the core schema of YAML 1.2 read some plain scalars differently: `yes` is true or a text, `0644` is 420
 * or 644, `1e3` is a text or a number. Nobody knows which one the readers of a file follow, so such a scalar stands
 * for its own source text: it equals neither the quoted text nor any other spelling.
 *
 * The patterns are those of https://yaml.org/type/ (bool, int, float, timestamp, merge, value), widened to what
 * PyYAML, go-yaml (Kubernetes) and Ruby's Psych take as well. Too wide only means that quotes count.
 */
/** What is the same null, truth value or number to all of them. */
const AGREED = new RegExp(`^(?:${[
    '|~|null|Null|NULL|true|True|TRUE|false|False|FALSE',
    // A leading zero means octal in 1.1, which makes no difference up to 7.
    '[-+]?(?:0*[0-7]|[1-9]\\d*)|0x[\\da-fA-F]+',
    // PyYAML wants a dot, the sign of an exponent, and no sign before a dot.
    '(?:[-+]?\\d+\\.\\d*|\\.\\d+)(?:[eE][-+]\\d+)?',
    '[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)',
].join('|')})$`);
const TRUE = /^(?:true|yes|y|on)$/i;
const WORD = /^(?:y|yes|n|no|on|off|true|false|null|=|<<|[-+.]{1,2}(?:inf|infinity|nan))$/i;
const TIMESTAMP = /^\d{4}-\d\d?-\d\d?(?:(?:t|[ \t]+)\d\d?:\d\d?:\d\d?(?:[.,]\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::?\d\d)?))?)?$/i;
/** Without `_` and, for Psych, `,`: an integer with a prefix, base 60, or a decimal; 1.1 lets it have several dots. */
const NUMBER = /^[-+]?(?:0b[01]*|0o[0-7]*|0x[\da-f]*|\d+(?::[0-5]?\d)+(?:\.\d*)?|(?:\d+|\d*\.[\d.]*)(?:e[-+]?\d+)?)$/i;
/**
 * Whether readers may differ about a scalar without quotes and tag.
 *
 * @param source as written, with its lines folded
 */
function isAmbiguous(source) {
    if (AGREED.test(source))
        return false;
    return WORD.test(source) || TIMESTAMP.test(source) || NUMBER.test(withoutSeparators(source));
}
/** go-yaml ignores a `_` wherever it stands, but only in what begins like a number. */
function withoutSeparators(source) {
    return /^[-+.\d]/.test(source) ? source.replace(/[_,]/g, '') : source;
}
const MARK = 'y';
/** The encoding of an ambiguous scalar. */
function encodeAmbiguous(source, version) {
    return `${MARK}${version}${JSON.stringify(source)}`;
}
/** How a map may hold a key that is written like this, besides as what the core schema makes of it. */
function ambiguousKeys(name) {
    return isAmbiguous(name) ? ['', '1.1', '1.2'].map((one) => encodeAmbiguous(name, one)) : [];
}
/**
 * Whether two of these encoded keys may be one to some reader, as `010` and `8`, or `y` and `"y"`. Which of them counts
 * then depends on their order, which the canonical form does not keep.
 */
function mayCollide(keys) {
    const all = [...keys];
    if (!all.some((key) => key.startsWith(MARK)))
        return false;
    const seen = new Set();
    for (const key of all) {
        for (const reading of key.startsWith(MARK) ? readings(JSON.parse(key.slice(key.indexOf('"')))) : [key]) {
            if (seen.has(reading))
                return true;
            seen.add(reading);
        }
    }
    return false;
}
/** The encodings that an ambiguous scalar may have for a reader; rather one too many. */
function readings(source) {
    const all = new Set([(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeString */ .aj)(source)]);
    if (WORD.test(source))
        return all.add((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBoolean */ .ZY)(TRUE.test(source)));
    // All of them as one: time zones and fractions make many spellings of a time.
    if (TIMESTAMP.test(source))
        return all.add(source.includes(':') ? 'time' : `date ${source}`);
    const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(withoutSeparators(source).toLowerCase()) ?? [];
    const add = (number) => {
        const encoded = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDecimal */ .s)(sign + number);
        if (encoded !== undefined)
            all.add(encoded);
    };
    add(digits);
    if (digits.length > _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NUMBER_LENGTH */ .Ur)
        return all;
    if (/^0o?[0-7]+$/.test(digits))
        add(BigInt(`0o${digits.replace(/^0o?/, '')}`).toString());
    if (/^0[bx].+$/.test(digits))
        add(BigInt(digits).toString());
    if (digits.includes(':'))
        add(String(digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)));
    return all;
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * Finds out which lists of patterns match which paths. The folders of a path are looked at once for all paths in
 * them and for all lists, so that fifty lists cost little more than one.
 *
 * @param paths stored paths, best sorted
 * @param visit called for each path (by its place) and each list (by its place) that matches it
 */
function assign(paths, lists, visit) {
    const chain = [
        {
            folder: '',
            alive: lists.map((patterns, list) => ({ list, state: patterns.stateIn(patterns.directory) })),
        },
    ];
    paths.forEach((path, at) => {
        if (!isBelow(path)) {
            lists.forEach((patterns, list) => {
                if (patterns.matches(path))
                    visit(at, list);
            });
            return;
        }
        const end = path.lastIndexOf('/') + 1;
        const name = path.slice(end);
        for (const { list, state } of enterFolder(chain, path, end, lists)) {
            const patterns = lists[list];
            if (patterns.includes(patterns.decide(state, name)))
                visit(at, list);
        }
    });
}
/** Whether a stored path lies below the working directory. */
function isBelow(path) {
    return !/^(\.\.\/|\/|[A-Za-z]:\/)/.test(path);
}
/** Goes back in the chain to what the folder of a path shares with the last one, and then down to it. */
function enterFolder(chain, path, end, lists) {
    let level = chain.at(-1);
    while (level.folder.length > end || !path.startsWith(level.folder)) {
        chain.pop();
        level = chain.at(-1);
    }
    while (level.folder.length < end) {
        const slash = path.indexOf('/', level.folder.length);
        const name = path.slice(level.folder.length, slash);
        const alive = [];
        for (const { list, state } of level.alive) {
            const entered = lists[list].enter(state, name);
            if (entered.canMatchBelow)
                alive.push({ list, state: entered });
        }
        level = { folder: path.slice(0, slash + 1), alive };
        chain.push(level);
    }
    return level.alive;
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   ZI: () => (/* binding */ readGroupDefinition),
/* harmony export */   wG: () => (/* binding */ GROUP_NAME)
/* harmony export */ });
/* unused harmony export patternLists */
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The kinds of change that a group can look at. */
const CHANGES = ['added', 'modified', 'removed'];
/** All patterns of a group, each once: what it tracks. One list for each different one. */
function patternLists(group) {
    const lists = new Map(CHANGES.map((change) => [JSON.stringify(group.patterns[change]), group.patterns[change]]));
    return [...lists.values()].filter((list) => list.length > 0);
}
/** What a group's name is made of. */
const GROUP_NAME = /^[A-Za-z0-9_-]+$/;
/** A definition that was read back from a store, or `undefined` when it has not the shape of one. */
function readGroupDefinition(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ||
        typeof value['name'] !== 'string' ||
        !GROUP_NAME.test(value['name']) ||
        !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value['patterns']))
        return undefined;
    const { added, modified, removed } = value['patterns'];
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringArray */ .Bo)(added) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringArray */ .Bo)(modified) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringArray */ .Bo)(removed))
        return undefined;
    return { name: value['name'], patterns: { added, modified, removed } };
}


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   PH: () => (/* binding */ storedPath),
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   j6: () => (/* binding */ resolveDots),
/* harmony export */   ll: () => (/* binding */ splitRoot),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _pattern_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4960);

/** A leading root and what follows it, or `undefined` when `text` is not absolute. */
function splitRoot(text, platform) {
    if (platform !== 'win32')
        return text.startsWith('/') ? { root: '/', rest: text.slice(1) } : undefined;
    const drive = /^([A-Za-z]:)[\\/]/.exec(text);
    if (drive?.[1])
        return { root: drive[1].toUpperCase(), rest: text.slice(3) };
    const share = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(text);
    if (share)
        return { root: `//${share[1]}/${share[2]}`, rest: text.slice(share[0].length) };
    return undefined;
}
/** The pieces between separators: `/`, and on Windows `\` too. Empty pieces are left out. */
function splitNames(text, platform) {
    return text.split(platform === 'win32' ? /[\\/]+/ : /\/+/).filter((name) => name !== '');
}
/**
 * The location of an absolute path, `.` and `..` resolved by name.
 *
 * @throws PatternError when it is not absolute
 */
function locate(path, platform) {
    const split = splitRoot(path, platform);
    if (split === undefined) {
        throw new _pattern_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PatternError */ .J(`${JSON.stringify(path)} is not an absolute path. Give the folder in full.`);
    }
    return { root: split.root, names: resolveDots([], splitNames(split.rest, platform)) };
}
/** `names` taken from `base`, with `.` and `..` resolved by name; `..` at the root stays there. */
function resolveDots(base, names) {
    const resolved = [...base];
    for (const name of names) {
        if (name === '..')
            resolved.pop();
        else if (name !== '.')
            resolved.push(name);
    }
    return resolved;
}
/** The path that the file system is asked for, with `/`. */
function absolutePath({ root, names }) {
    return root === '/' ? `/${names.join('/')}` : `${root}/${names.join('/')}`;
}
/** The form in which upper and lower case are equal on Windows; elsewhere the text itself. */
function foldCase(text, platform) {
    if (platform !== 'win32')
        return text;
    const folded = text.toLowerCase();
    // A few characters get longer in lower case, which would confuse `?`; these stay as they are.
    return folded.length === text.length ? folded : Array.from(text, foldCharacter).join('');
}
function foldCharacter(character) {
    const folded = character.toLowerCase();
    return folded.length === character.length ? folded : character;
}
/**
 * How a location is stored: with `/`, relative to `from`, with `../` where it lies outside; in full when it has
 * another root, which only happens on Windows.
 */
function storedPath(from, to, platform) {
    const same = (a, b) => a !== undefined && b !== undefined && foldCase(a, platform) === foldCase(b, platform);
    if (!same(from.root, to.root))
        return absolutePath(to);
    let common = 0;
    while (common < from.names.length && same(from.names[common], to.names[common]))
        common++;
    return [...from.names.slice(common).map(() => '..'), ...to.names.slice(common)].join('/');
}
/** The places of which none is below another. */
function outermost(places, platform) {
    const keyOf = ({ root, names }) => `${foldCase([root, ...names].join('\0'), platform)}\0`;
    const keyed = places.map((place) => ({ place, key: keyOf(place) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const kept = [];
    for (const one of keyed) {
        const last = kept.at(-1);
        if (last === undefined || !one.key.startsWith(last.key))
            kept.push(one);
    }
    return kept.map(({ place }) => place);
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PatternError)
/* harmony export */ });
/** A pattern that cannot be understood. The message gives the fact, the pattern and the remedy, for the user. */
class PatternError extends Error {
    name = 'PatternError';
}


/***/ }),

/***/ 5349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unite)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6990);

/** Several lists of patterns as one: a file is matched when any of the lists matches it. */
function unite(lists) {
    const [first] = lists;
    if (first === undefined)
        throw new RangeError('There are no lists of patterns to unite.');
    return lists.length === 1 ? first : new PatternUnion(first, lists);
}
/** What remains of each list in one folder; lists that can match nothing there are left out. */
class UnionState {
    alive;
    constructor(alive) {
        this.alive = alive;
    }
    get canMatchBelow() {
        return this.alive.length > 0;
    }
    /** Lines belong to the lists: {@link PatternUnion.eachList}. */
    get lines() {
        return [];
    }
}
/** In a union what decides on a file is not a line but a list. */
class PatternUnion {
    site;
    directory;
    lists;
    constructor(first, lists) {
        this.site = first.site;
        this.directory = first.directory;
        this.lists = lists;
    }
    roots() {
        return (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(this.lists.flatMap((list) => list.roots()), this.site.platform);
    }
    stateIn(location) {
        const states = this.lists.map((patterns, list) => ({ list, state: patterns.stateIn(location) }));
        return new UnionState(states.filter(({ state }) => state.canMatchBelow));
    }
    enter(state, name) {
        const alive = [];
        for (const { list, state: own } of state.alive) {
            const entered = this.#list(list).enter(own, name);
            if (entered.canMatchBelow)
                alive.push({ list, state: entered });
        }
        return new UnionState(alive);
    }
    /** The first list that includes a file, or -1. */
    decide(state, name) {
        for (const { list, state: own } of state.alive) {
            const patterns = this.#list(list);
            if (patterns.includes(patterns.decide(own, name)))
                return list;
        }
        return -1;
    }
    includes(list) {
        return list >= 0;
    }
    eachList(state, visit) {
        for (const { list, state: own } of state.alive)
            visit(list, own);
    }
    namesLiterally(path) {
        return this.lists.some((list) => list.namesLiterally(path));
    }
    matches(path) {
        return this.lists.some((list) => list.matches(path));
    }
    #list(list) {
        return this.lists[list];
    }
}


/***/ }),

/***/ 7277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* reexport */ patterns_location/* absolutePath */.Hi),
  xi: () => (/* binding */ compilePatterns),
  PH: () => (/* reexport */ patterns_location/* storedPath */.PH)
});

// UNUSED EXPORTS: PatternError, Patterns, locate

;// CONCATENATED MODULE: ./build/core/tracker/patterns/folder-state.js
/** A {@link FolderState} with everything sorted by how it is asked for. */
class State {
    canMatchBelow;
    lines;
    /** Steps into a folder: of every name, by its name, and by wildcard. */
    sureSteps = [];
    literalSteps = new Map();
    wildSteps = [];
    /** Lines that match files: every file, by its name (ascending), and by wildcard (descending). */
    sureLines = [];
    literalLines = new Map();
    wildFinals = [];
    /** The last of {@link sureLines}, or -1. */
    lastSureLine;
    /** Folders that patterns name, once they were entered, and all others that no wildcard singles out. */
    namedChildren = new Map();
    otherChild;
    /** @param positions in ascending order, by their number */
    constructor(positions) {
        for (const [at, position] of positions)
            this.#add(at, position);
        this.wildFinals.sort((a, b) => b.line - a.line);
        this.lastSureLine = this.sureLines.reduce((last, line) => Math.max(last, line), -1);
        const all = [...positions.values()];
        this.lines = [...new Set(all.map(({ line }) => line))];
        this.canMatchBelow = all.some(({ negated }) => !negated);
    }
    #add(at, { segment, line, negated, isFinal, next }) {
        switch (segment.kind) {
            case 'accept':
                this.sureSteps.push({ negated, next: at });
                this.sureLines.push(line);
                return;
            case 'globstar':
                this.sureSteps.push({ negated, next: at });
                return;
            case 'any':
                this.sureSteps.push({ negated, next });
                if (isFinal)
                    this.sureLines.push(line);
                return;
            case 'literal':
                append(this.literalSteps, segment.name, next);
                if (isFinal)
                    append(this.literalLines, segment.name, line);
                return;
            case 'test': {
                const step = { line, negated, next, test: segment.test };
                this.wildSteps.push(step);
                if (isFinal)
                    this.wildFinals.push(step);
                return;
            }
            default:
                segment;
        }
    }
}
/** Adds to the list at a key, which is made if it is not there. */
function append(lists, key, added) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [added]);
    else
        list.push(added);
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/location.js
var patterns_location = __webpack_require__(6990);
;// CONCATENATED MODULE: ./build/core/tracker/patterns/automaton.js


/** States that are remembered by what they hold; beyond this many, they are forgotten and made anew. */
const MAX_STATES = 10_000;
/**
 * All lines of patterns as one non-deterministic automaton over the names of a path. A state is the set of
 * positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up. Positions that cannot decide anything any more (an excluding line further down already matches
 * everything) are dropped, which is what makes a walk stop there.
 */
class Automaton {
    #platform;
    #negated;
    #positions = [];
    /** First positions by root. */
    #starts = new Map();
    #states = new Map();
    constructor(lines, platform) {
        this.#platform = platform;
        this.#negated = lines.map(({ negated }) => negated);
        lines.forEach(({ alternatives, negated }, line) => {
            for (const alternative of alternatives)
                this.#add(alternative, line, negated);
        });
    }
    #add({ root, segments, foldersOnly }, line, negated) {
        append(this.#starts, (0,patterns_location/* foldCase */.SP)(root, this.#platform), this.#positions.length);
        segments.forEach((segment, i) => {
            // `d/**` matches a file named d as well, since `**` may stand for no name at all.
            const isFinal = !foldersOnly && segments.slice(i + 1).every(({ kind }) => kind === 'globstar');
            this.#positions.push({ segment, line, negated, isFinal, next: this.#positions.length + 1 });
        });
        const next = this.#positions.length;
        this.#positions.push({ segment: { kind: 'accept' }, line, negated, isFinal: false, next });
    }
    /** The state in the root of a file system. */
    start(root) {
        return this.#stateAt(this.#starts.get((0,patterns_location/* foldCase */.SP)(root, this.#platform)) ?? []);
    }
    /** The state in the folder `name` of a folder. */
    enter(state, name) {
        return this.#enter(state, (0,patterns_location/* foldCase */.SP)(name, this.#platform));
    }
    /** The line that decides on a file (or link) `name` in a folder: the last that matches, or -1. */
    decide(state, name) {
        const { lastSureLine, literalLines, wildFinals } = state;
        if (literalLines.size === 0 && wildFinals.length === 0)
            return lastSureLine;
        const folded = (0,patterns_location/* foldCase */.SP)(name, this.#platform);
        const last = Math.max(lastSureLine, literalLines.get(folded)?.at(-1) ?? -1);
        for (const { line, test } of wildFinals) {
            if (line <= last)
                break;
            if (test(folded))
                return line;
        }
        return last;
    }
    /** All positive lines that match a file `name` and are not overruled by an excluding line after them. */
    supporters(state, name) {
        const { sureLines, literalLines, wildFinals } = state;
        const folded = (0,patterns_location/* foldCase */.SP)(name, this.#platform);
        const matching = [...sureLines, ...(literalLines.get(folded) ?? [])];
        for (const { line, test } of wildFinals)
            if (test(folded))
                matching.push(line);
        const overruled = matching.reduce((last, line) => (this.isNegated(line) ? Math.max(last, line) : last), -1);
        return new Set(matching.filter((line) => line > overruled));
    }
    isNegated(line) {
        return this.#negated[line] === true;
    }
    #enter(state, name) {
        if (name === '.git')
            return this.#enterGit(state);
        const known = state.namedChildren.get(name);
        if (known !== undefined)
            return known;
        const literal = state.literalSteps.get(name);
        const wild = state.wildSteps.filter(({ test }) => test(name));
        if (literal === undefined && wild.length === 0) {
            state.otherChild ??= this.#stateAt(state.sureSteps.map(({ next }) => next));
            return state.otherChild;
        }
        const child = this.#stateAt([...state.sureSteps, ...wild].map(({ next }) => next).concat(literal ?? []));
        // There are no more of these than names in the patterns; of names that wildcards match there is no end.
        if (literal !== undefined)
            state.namedChildren.set(name, child);
        return child;
    }
    /** Only lines that name `.git` lead into it; excluding lines apply there as everywhere. */
    #enterGit({ sureSteps, wildSteps, literalSteps }) {
        const excluding = [...sureSteps, ...wildSteps.filter(({ test }) => test('.git'))].filter(({ negated }) => negated);
        return this.#stateAt(excluding.map(({ next }) => next).concat(literalSteps.get('.git') ?? []));
    }
    #stateAt(targets) {
        const reached = new Map();
        let excluded = -1;
        for (const target of targets) {
            for (let at = target;; at++) {
                const position = this.#position(at);
                reached.set(at, position);
                const { kind } = position.segment;
                if (kind === 'accept' && position.negated)
                    excluded = Math.max(excluded, position.line);
                // `**` may stand for no name, so what follows it is reached too.
                if (kind !== 'globstar')
                    break;
            }
        }
        const positions = [...reached].filter(([, { line }]) => line >= excluded).sort(([a], [b]) => a - b);
        const key = positions.map(([at]) => at).join();
        let state = this.#states.get(key);
        if (state === undefined) {
            if (this.#states.size >= MAX_STATES)
                this.#states.clear();
            state = new State(new Map(positions));
            this.#states.set(key, state);
        }
        return state;
    }
    #position(at) {
        const position = this.#positions[at];
        if (position === undefined)
            throw new RangeError(`No position ${at} of ${this.#positions.length}.`);
        return position;
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/character-class.js
/**
 * The POSIX classes as minimatch defines them, `[:print:]` included: there it matches what is *not* printable,
 * and patterns must mean here what they mean for actions/cache.
 */
const POSIX_CLASSES = new Map([
    ['[:alnum:]', { test: /^[\p{L}\p{Nl}\p{Nd}]$/u, unicode: true }],
    ['[:alpha:]', { test: /^[\p{L}\p{Nl}]$/u, unicode: true }],
    ['[:ascii:]', { test: /^\p{ASCII}$/u, unicode: false }],
    ['[:blank:]', { test: /^[\p{Zs}\t]$/u, unicode: true }],
    ['[:cntrl:]', { test: /^\p{Cc}$/u, unicode: true }],
    ['[:digit:]', { test: /^\p{Nd}$/u, unicode: true }],
    ['[:graph:]', { test: /^[^\p{Z}\p{C}]$/u, unicode: true }],
    ['[:lower:]', { test: /^\p{Ll}$/u, unicode: true }],
    ['[:print:]', { test: /^\p{C}$/u, unicode: true }],
    ['[:punct:]', { test: /^\p{P}$/u, unicode: true }],
    ['[:space:]', { test: /^[\p{Z}\t\r\n\v\f]$/u, unicode: true }],
    ['[:upper:]', { test: /^\p{Lu}$/u, unicode: true }],
    ['[:word:]', { test: /^[\p{L}\p{Nl}\p{Nd}\p{Pc}]$/u, unicode: true }],
    ['[:xdigit:]', { test: /^[A-Fa-f0-9]$/u, unicode: false }],
]);
/** Whether a class of this pattern makes `?` and classes count code points instead of UTF-16 code units. */
function needsCodePoints(pattern) {
    if (!pattern.includes('[:'))
        return false;
    return [...POSIX_CLASSES].some(([name, { unicode }]) => unicode && pattern.includes(name));
}
/**
 * The place after the `]` of the class that starts at `start`, or 0 when it has no end in its path segment and
 * its `[` therefore is an ordinary character.
 */
function classEnd(pattern, start, escapes) {
    let i = start + 1;
    if (pattern[i] === '!' || pattern[i] === '^')
        i++;
    for (let first = true; i < pattern.length; i++, first = false) {
        const c = pattern[i];
        if (c === '/' || (c === '\\' && !escapes))
            return 0;
        if (c === ']' && !first)
            return i + 1;
        if (c === '\\')
            i++;
        else if (c === '[')
            i += Math.max(0, (posixName(pattern, i)?.length ?? 0) - 1);
    }
    return 0;
}
/**
 * Reads the class between `start` (its `[`) and `end` (after its `]`), as minimatch does.
 *
 * @param unicode take code points instead of UTF-16 code units
 * @param ignoreCase the test is asked with case folded; both cases belong if one does
 */
function parseClass(pattern, start, end, { escapes, unicode, ignoreCase }) {
    const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
    const ranges = [];
    const posix = [];
    const last = end - 1;
    let i = start + (negated ? 2 : 1);
    const take = () => {
        if (pattern[i] === '\\' && escapes && i + 1 < last)
            i++;
        const code = (unicode ? pattern.codePointAt(i) : pattern.charCodeAt(i)) ?? 0;
        const text = unicode ? String.fromCodePoint(code) : (pattern[i] ?? '');
        i += text.length;
        return { code, text };
    };
    let single = '';
    while (i < last) {
        const name = posixName(pattern, i);
        const known = name === undefined ? undefined : POSIX_CLASSES.get(name);
        if (name !== undefined && known !== undefined) {
            posix.push(known.test);
            i += name.length;
            continue;
        }
        const low = take();
        if (pattern[i] === '-' && i + 1 < last) {
            i++;
            if (posixName(pattern, i) !== undefined)
                return { kind: 'nothing' };
            const high = take();
            if (high.code >= low.code)
                ranges.push([low.code, high.code]);
            if (high.code === low.code)
                single = low.text;
        }
        else {
            ranges.push([low.code, low.code]);
            single = low.text;
        }
    }
    if (ranges.length === 0 && posix.length === 0)
        return { kind: 'nothing' };
    const only = ranges[0];
    if (!negated && posix.length === 0 && ranges.length === 1 && only && only[0] === only[1]) {
        return { kind: 'literal', character: single };
    }
    const holds = (code) => {
        if (ranges.some(([low, high]) => code >= low && code <= high))
            return true;
        return posix.length > 0 && posix.some((test) => test.test(String.fromCodePoint(code)));
    };
    const test = ignoreCase ? inEitherCase(holds) : holds;
    return { kind: 'test', test: negated ? (code) => !test(code) : test };
}
function inEitherCase(holds) {
    return (code) => {
        if (holds(code))
            return true;
        const text = String.fromCodePoint(code);
        return [text.toLowerCase(), text.toUpperCase()].some((form) => {
            const folded = form.codePointAt(0) ?? code;
            return String.fromCodePoint(folded) === form && holds(folded);
        });
    };
}
function posixName(pattern, at) {
    if (pattern[at] !== '[' || pattern[at + 1] !== ':')
        return undefined;
    const end = pattern.indexOf(':]', at + 2);
    if (end < 0 || end - at > 10)
        return undefined;
    const name = pattern.slice(at, end + 2);
    return POSIX_CLASSES.has(name) ? name : undefined;
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
;// CONCATENATED MODULE: ./build/core/tracker/patterns/braces.js


/** More alternatives than this from one pattern are an error; nobody writes them by hand. */
const MAX_ALTERNATIVES = 1_000;
/** Characters in all alternatives of a pattern together. */
const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 50;
/**
 * The alternatives that the braces of a pattern stand for, in order: `{a,b/c}.ts` gives `a.ts` and `b/c.ts`.
 * Braces nest. A brace without a comma or without its partner stands for itself, as does one in a `[class]` or
 * after the escaping `\` (not on Windows).
 *
 * @throws PatternError when there are more than {@link MAX_ALTERNATIVES} or they are nested absurdly deep
 */
function expandBraces(pattern, escapes) {
    if (!pattern.includes('{'))
        return [pattern];
    const groups = findGroups(pattern, escapes);
    if (groups.size === 0)
        return [pattern];
    return expand({ pattern, groups }, 0, pattern.length, 0);
}
/** One pass over the pattern, so that no number of unmatched braces can make it slow. */
function findGroups(pattern, escapes) {
    const groups = new Map();
    const open = [];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\' && escapes)
            i++;
        else if (c === '[')
            i = Math.max(i, classEnd(pattern, i, escapes) - 1);
        else if (c === '{')
            open.push({ start: i, marks: [] });
        else if (c === ',')
            open.at(-1)?.marks.push(i);
        else if (c === '}') {
            const group = open.pop();
            if (group && group.marks.length > 0)
                groups.set(group.start, [...group.marks, i]);
        }
    }
    return groups;
}
function expand(braced, from, to, depth) {
    const { pattern, groups } = braced;
    if (depth > MAX_DEPTH) {
        throw new pattern_error/* PatternError */.J(`The braces of pattern ${quote(pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`);
    }
    let results = [''];
    let literal = from;
    for (let i = from; i < to; i++) {
        const marks = groups.get(i);
        if (marks === undefined)
            continue;
        const before = pattern.slice(literal, i);
        const choices = [];
        let start = i + 1;
        for (const mark of marks) {
            for (const choice of expand(braced, start, mark, depth + 1))
                choices.push(choice);
            start = mark + 1;
        }
        results = combine(pattern, results, before, choices);
        i = start - 1;
        literal = start;
    }
    const rest = pattern.slice(literal, to);
    return rest === '' ? results : results.map((result) => result + rest);
}
/** Every head with every choice after it; `before` stands between them. */
function combine(pattern, heads, before, choices) {
    const count = heads.length * choices.length;
    const length = (heads[0]?.length ?? 0) + before.length + (choices[0]?.length ?? 0);
    if (count > MAX_ALTERNATIVES || count * length > MAX_CHARACTERS) {
        throw new pattern_error/* PatternError */.J(`The braces of pattern ${quote(pattern)} stand for more than ${MAX_ALTERNATIVES} alternatives. ` +
            'Use a wildcard, or write several patterns.');
    }
    return heads.flatMap((head) => choices.map((choice) => head + before + choice));
}
/** A pattern for a message. */
function quote(pattern) {
    return JSON.stringify(pattern.length > 100 ? `${pattern.slice(0, 100)}…` : pattern);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/range.js
/** `{1..3}`, `{01..10}`, `{a..c}`, each with a step (`{0..8..2}`), as in Bash. */
const RANGE = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.(-?\d{1,9}))?$/;
/** Whether the text between two braces is a range. */
function isRange(text) {
    return RANGE.test(text);
}
/** The values of a range, in order; `undefined` when there are more than `limit`. */
function rangeValues(text, limit) {
    const [, low, high, a, z, A, Z, by] = RANGE.exec(text) ?? [];
    const letters = low === undefined;
    const from = letters ? (a ?? A ?? '').charCodeAt(0) : Number(low);
    const to = letters ? (z ?? Z ?? '').charCodeAt(0) : Number(high);
    const step = Math.abs(Number(by ?? 1)) || 1;
    const count = Math.floor(Math.abs(to - from) / step) + 1;
    if (count > limit)
        return undefined;
    const direction = to < from ? -step : step;
    const width = [low, high].some((end) => /^-?0\d/.test(end ?? ''))
        ? Math.max(low?.length ?? 0, high?.length ?? 0)
        : 0;
    return Array.from({ length: count }, (_, i) => {
        const value = from + i * direction;
        if (letters)
            return String.fromCharCode(value);
        const digits = String(Math.abs(value));
        return value < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0');
    });
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/brackets.js


/**
 * Finds which brackets belong together, in one pass, so that no number of unmatched ones can make it slow.
 * Parentheses mean something with one of `@?*+!` before them or a `|` in them (then they are like `@(…)`, as in
 * picomatch); braces with a comma or a range in them. All others, and those without a partner, are characters.
 */
function findBrackets(pattern, escapes) {
    const finder = new Finder();
    let before;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\' && escapes)
            i++;
        else if (c === '[')
            i = Math.max(i, classEnd(pattern, i, escapes) - 1);
        else if (c === '(' || c === '{')
            finder.open(c, i, before);
        else if (c === ',' || c === '|')
            finder.separate(c, i);
        else if (c === ')')
            finder.closeParenthesis(i);
        else if (c === '}')
            finder.closeBrace(i, pattern);
        // An escaped character before a `(` makes no group of it.
        before = isGroupKind(c) ? c : undefined;
    }
    return finder;
}
class Finder {
    byStart = new Map();
    loosePipes = [];
    parentheses = [];
    #open = [];
    #count = { '(': 0, '{': 0 };
    open(opening, at, kind) {
        this.#open.push({ opening, at, kind, commas: [], pipes: [] });
        this.#count[opening]++;
    }
    separate(separator, at) {
        const around = this.#open.at(-1);
        if (separator === ',')
            around?.commas.push(at);
        else
            (around?.pipes ?? this.loosePipes).push(at);
    }
    closeParenthesis(end) {
        const own = this.#close('(');
        if (own === undefined)
            return;
        const { at, kind, pipes } = own;
        this.parentheses.push(at);
        if (kind !== undefined)
            this.byStart.set(at - 1, { kind, marks: [...pipes, end] });
        else if (pipes.length > 0)
            this.byStart.set(at, { kind: '@', marks: [...pipes, end] });
    }
    closeBrace(end, pattern) {
        const own = this.#close('{');
        if (own === undefined)
            return;
        const { at, commas, pipes } = own;
        if (commas.length > 0) {
            this.byStart.set(at, { kind: 'braces', marks: [...commas, end] });
            for (const pipe of pipes)
                this.loosePipes.push(pipe);
        }
        else {
            if (isRange(pattern.slice(at + 1, end)))
                this.byStart.set(at, { kind: 'range', marks: [end] });
            for (const pipe of pipes)
                this.separate('|', pipe);
        }
    }
    /** The innermost bracket of a kind. What was opened in it has no partner, so its separators are this one's. */
    #close(opening) {
        if (this.#count[opening] === 0)
            return undefined;
        const inner = [];
        for (let own = this.#open.pop(); own !== undefined; own = this.#open.pop()) {
            this.#count[own.opening]--;
            if (own.opening !== opening) {
                inner.unshift(own);
                continue;
            }
            for (const { commas, pipes } of inner) {
                own.commas.push(...commas);
                own.pipes.push(...pipes);
            }
            return own;
        }
        return undefined;
    }
}
function isGroupKind(c) {
    return c === '@' || c === '?' || c === '*' || c === '+' || c === '!';
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/pieces.js





/** Nesting beyond this is no pattern that somebody wrote; it also bounds all recursion over pieces. */
const pieces_MAX_DEPTH = 50;
/** Values of one range. */
const MAX_RANGE = 1_000;
/**
 * Takes a pattern apart.
 *
 * @param escapes whether `\` takes the meaning from the character after it (not on Windows)
 * @throws PatternError for absurd nesting and for a range of too many values
 */
function readPieces(pattern, escapes) {
    return new Reader(pattern, escapes, findBrackets(pattern, escapes).byStart).read(0, pattern.length, 0);
}
class Reader {
    #pattern;
    #escapes;
    #brackets;
    constructor(pattern, escapes, brackets) {
        this.#pattern = pattern;
        this.#escapes = escapes;
        this.#brackets = brackets;
    }
    read(from, to, depth) {
        if (depth > pieces_MAX_DEPTH) {
            throw new pattern_error/* PatternError */.J(`The brackets of pattern ${quote(this.#pattern)} are nested more than ${pieces_MAX_DEPTH} deep. Write several patterns.`);
        }
        const pieces = [];
        let text = '';
        for (let i = from; i < to; i++) {
            const bracket = this.#brackets.get(i);
            if (bracket === undefined) {
                const end = Math.min(this.#characterEnd(i), to);
                text += this.#plain(i, end);
                i = end - 1;
                continue;
            }
            if (text !== '')
                pieces.push({ kind: 'text', text });
            text = '';
            pieces.push(this.#bracket(bracket, i, depth));
            i = bracket.marks.at(-1) ?? i;
        }
        if (text !== '')
            pieces.push({ kind: 'text', text });
        return pieces;
    }
    #bracket({ kind, marks }, at, depth) {
        if (kind === 'range') {
            const values = rangeValues(this.#pattern.slice(at + 1, marks[0]), MAX_RANGE);
            if (values === undefined) {
                throw new pattern_error/* PatternError */.J(`A range of pattern ${quote(this.#pattern)} has more than ${MAX_RANGE} values. Use a wildcard.`);
            }
            return { kind: 'braces', branches: values.map((text) => [{ kind: 'text', text }]) };
        }
        const grouped = kind !== 'braces';
        const branches = [];
        let start = at + (grouped && this.#pattern[at] !== '(' ? 2 : 1);
        for (const mark of marks) {
            branches.push(this.read(start, mark, depth + 1));
            start = mark + 1;
        }
        return { kind, branches };
    }
    /** The place after the character, escaped character or class at a place. */
    #characterEnd(at) {
        const c = this.#pattern[at];
        if (c === '[')
            return Math.max(at + 1, classEnd(this.#pattern, at, this.#escapes));
        return c === '\\' && this.#escapes ? at + 2 : at + 1;
    }
    /**
     * A bracket that stands for itself is put in a class, so that it still does so whatever it is joined with.
     */
    #plain(from, to) {
        const text = this.#pattern.slice(from, to);
        return /^[()[{|]$/.test(text) ? `[${text}]` : text;
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/unclear.js



/**
 * Refuses what picomatch takes for parts of a regular expression. It would have another meaning here, and nobody
 * would notice.
 *
 * @param pattern as the user wrote it, without the excluding `!`
 * @throws PatternError for `|` outside parentheses, `(?!a)` and the like, and `?` or `+` after a group
 */
function refuseUnclear(pattern, escapes) {
    const { byStart, loosePipes, parentheses } = findBrackets(pattern, escapes);
    if (loosePipes.length > 0) {
        throw new pattern_error/* PatternError */.J(`The pattern ${quote(pattern)} has "|" outside parentheses. Write "{a,b}" or "@(a|b)" for one of several, ` +
            'or "[|]" for the character.');
    }
    if (parentheses.some((at) => /^\(\?[!=<:]/.test(pattern.slice(at, at + 3)))) {
        throw new pattern_error/* PatternError */.J(`The pattern ${quote(pattern)} has a regular expression, "(?…)", which patterns cannot have. ` +
            'Write "!(…)" for other names, or exclude on a line of its own that begins with "!".');
    }
    for (const { kind, marks } of byStart.values()) {
        if (kind !== 'braces' && kind !== 'range')
            refuseQuantifier(pattern, marks.at(-1) ?? 0, byStart);
    }
}
/** `@(a)?` and `@(a)+` are quantifiers in picomatch, but not in Bash. */
function refuseQuantifier(pattern, end, byStart) {
    const after = pattern[end + 1];
    if ((after !== '?' && after !== '+') || byStart.has(end + 1))
        return;
    const remedy = after === '?'
        ? 'Write "?(…)" for parentheses that may be left out, or "@(?)" for any one character.'
        : 'Write "+(…)" for parentheses that may be repeated, or "[+]" for the character.';
    throw new pattern_error/* PatternError */.J(`The pattern ${quote(pattern)} has "${after}" right after parentheses, which is not clear. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/extended.js




/** Characters that the parentheses of one pattern may come to once the braces in them are written out. */
const MAX_GROUP = 8_192;
/**
 * The alternatives that a pattern of the extended dialect stands for: its braces are gone, no group such as
 * `@(a|b)` spans folders, and every other parenthesis is a character.
 *
 * @throws PatternError for a group over several folders of which the meaning is not clear, for too many
 *   alternatives, and as {@link refuseUnclear} and {@link readPieces}
 */
function expandExtended(pattern, platform) {
    if (!/[({|)]/.test(pattern))
        return [pattern];
    const windows = platform === 'win32';
    refuseUnclear(pattern, !windows);
    const expansion = { pattern, separator: windows ? /[\\/]/ : /\// };
    return extended_expand(expansion, readPieces(pattern, !windows), (group) => spansFolders(expansion, group));
}
/**
 * The plain patterns that together match what the pieces match, or `undefined` when these do not exist or are
 * more than `limit`.
 */
function plainAlternatives(pieces, limit) {
    let count = 1;
    const isSimple = ({ kind, branches }) => {
        count *= branches.length + (kind === '?' ? 1 : 0);
        return (kind === '@' || kind === '?') && branches.flat().every((piece) => piece.kind === 'text');
    };
    const groups = pieces.filter((piece) => piece.kind !== 'text');
    if (!groups.every(isSimple) || count > limit)
        return undefined;
    return extended_expand({ pattern: '', separator: /\// }, pieces, () => true);
}
/** All alternatives; those of a group only if `isOpened`, otherwise it stays a group. */
function extended_expand(expansion, pieces, isOpened) {
    let results = [''];
    for (const piece of pieces) {
        results = combine(expansion.pattern, results, '', choices(expansion, piece, isOpened));
    }
    return results;
}
function choices(expansion, piece, isOpened) {
    if (piece.kind === 'text')
        return [piece.text];
    if (piece.kind !== 'braces' && !isOpened(piece)) {
        const text = write(piece);
        if (text.length > MAX_GROUP) {
            throw new pattern_error/* PatternError */.J(`The parentheses of pattern ${quote(expansion.pattern)} come to more than ${MAX_GROUP} characters with the ` +
                'braces in them written out. Use a wildcard, or write several patterns.');
        }
        return [text];
    }
    const { kind } = piece;
    if (kind !== 'braces' && kind !== '@' && kind !== '?')
        throw spanError(expansion.pattern, kind);
    const chosen = kind === '?' ? [''] : [];
    for (const branch of piece.branches)
        for (const one of extended_expand(expansion, branch, isOpened))
            chosen.push(one);
    return chosen;
}
/** Whether something in a group reaches beyond one name of a path. */
function spansFolders(expansion, { branches }) {
    return branches.some((branch) => {
        const [only] = branch;
        if (branch.length === 1 && only?.kind === 'text' && only.text === '**')
            return true;
        return branch.some((piece) => piece.kind === 'text' ? expansion.separator.test(piece.text) : spansFolders(expansion, piece));
    });
}
/** Braces within parentheses mean the same as `@(…)`: what is in `!(…)` and `*(…)` cannot be told apart into several. */
function write(piece) {
    if (piece.kind === 'text')
        return piece.text;
    const branches = piece.branches.map((branch) => branch.map(write).join(''));
    return `${piece.kind === 'braces' ? '@' : piece.kind}(${branches.join('|')})`;
}
function spanError(pattern, kind) {
    const remedy = kind === '!'
        ? 'Write what to include, for example "**", and exclude on a line of its own that begins with "!".'
        : 'Write several patterns, or "**" for any number of folders.';
    return new pattern_error/* PatternError */.J(`The pattern ${quote(pattern)} has "/" or "**" inside "${kind}(…)", which is not clear. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/segment.js


/** Reads one piece of a pattern. Never throws: what is no valid wildcard stands for itself. */
function parseSegment(text, platform) {
    if (text === '**')
        return { kind: 'globstar' };
    if (/^\*+$/.test(text))
        return { kind: 'any' };
    const unicode = needsCodePoints(text);
    const tokens = tokenize(text, platform, unicode);
    if (tokens === undefined)
        return { kind: 'test', test: () => false };
    if (tokens.every((token) => typeof token === 'string'))
        return literalSegment(tokens.join(''), platform);
    const [first, second] = tokens;
    if (tokens.length === 2 && first === STAR && typeof second === 'string') {
        const suffix = (0,patterns_location/* foldCase */.SP)(second, platform);
        return { kind: 'test', test: (name) => name.endsWith(suffix) };
    }
    if (tokens.length === 2 && second === STAR && typeof first === 'string') {
        const prefix = (0,patterns_location/* foldCase */.SP)(first, platform);
        return { kind: 'test', test: (name) => name.startsWith(prefix) };
    }
    const steps = stepsOf(tokens, platform, unicode);
    return { kind: 'test', test: (name) => matches(steps, codesOf(name, unicode)) };
}
/** The segment that stands for exactly this name. */
function literalSegment(name, platform) {
    return { kind: 'literal', name: (0,patterns_location/* foldCase */.SP)(name, platform), written: name };
}
/** `*` within a name. */
const STAR = { star: true };
/**
 * The steps that a piece of a name has to take, in folded case; `undefined` when a class holds nothing, so that
 * no name can match.
 *
 * @param unicode count code points, because {@link needsCodePoints} says so of the whole name
 */
function parseSteps(text, platform, unicode) {
    const tokens = tokenize(text, platform, unicode);
    return tokens && stepsOf(tokens, platform, unicode);
}
function stepsOf(tokens, platform, unicode) {
    return tokens.flatMap((token) => typeof token === 'string'
        ? codesOf((0,patterns_location/* foldCase */.SP)(token, platform), unicode).map((code) => ({ code }))
        : [token]);
}
/** Literal text and wildcards in order, or `undefined` when a class holds nothing, so that no name can match. */
function tokenize(text, platform, unicode) {
    const escapes = platform !== 'win32';
    const options = { escapes, unicode, ignoreCase: platform === 'win32' };
    const tokens = [];
    const addText = (added) => {
        const before = tokens.at(-1);
        if (typeof before === 'string')
            tokens[tokens.length - 1] = before + added;
        else
            tokens.push(added);
    };
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        const end = c === '[' ? classEnd(text, i, escapes) : 0;
        if (c === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (c === '?') {
            tokens.push({ test: () => true });
        }
        else if (end > 0) {
            const parsed = parseClass(text, i, end, options);
            if (parsed.kind === 'nothing')
                return undefined;
            if (parsed.kind === 'literal')
                addText(parsed.character);
            else
                tokens.push({ test: parsed.test });
            i = end - 1;
        }
        else if (c === '\\' && escapes && i + 1 < text.length) {
            i++;
            addText(text[i]);
        }
        else {
            addText(c);
        }
    }
    return tokens;
}
/** The characters of a name: UTF-16 code units, or code points. */
function codesOf(text, unicode) {
    if (unicode)
        return Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const codes = [];
    for (let i = 0; i < text.length; i++)
        codes.push(text.charCodeAt(i));
    return codes;
}
/**
 * Whether the steps match all the codes. A failure after a `*` only ever goes back to the last `*`, which is
 * enough because a `*` takes anything; so no pattern takes longer than its length times that of the name, where
 * a regular expression would need exponential time for `*a*a*a*a*b`.
 */
function matches(steps, codes) {
    let at = 0;
    let step = 0;
    let starStep = -1;
    let starAt = 0;
    while (at < codes.length) {
        const current = steps[step];
        if (current === STAR) {
            starStep = step++;
            starAt = at;
        }
        else if (current !== undefined && accepts(current, codes[at])) {
            step++;
            at++;
        }
        else if (starStep >= 0) {
            step = starStep + 1;
            at = ++starAt;
        }
        else {
            return false;
        }
    }
    while (steps[step] === STAR)
        step++;
    return step === steps.length;
}
function accepts(step, code) {
    if ('code' in step)
        return step.code === code;
    return 'test' in step && step.test(code);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/group-program.js

/**
 * Makes an automaton of the pieces of a name, from its end to its start. Recursion goes as deep as groups are
 * nested, of which {@link import('./pieces.ts').readPieces} sees to it that it is not much.
 */
function compileGroups(pieces, platform, unicode) {
    const instructions = [];
    const add = (instruction) => instructions.push(instruction) - 1;
    const addText = (text, next) => {
        const steps = parseSteps(text, platform, unicode);
        if (steps === undefined)
            return add({ kind: 'fail' });
        return steps.reduceRight((after, step) => add({ kind: 'step', step, next: after }), next);
    };
    const addPiece = (piece, next) => {
        if (piece.kind === 'text')
            return addText(piece.text, next);
        const branches = (end) => piece.branches.map((branch) => addPieces(branch, end));
        switch (piece.kind) {
            case 'braces':
            case '@':
                return add({ kind: 'split', next: branches(next) });
            case '?':
                return add({ kind: 'split', next: [...branches(next), next] });
            case '*':
            case '+': {
                // What comes after each repetition: another, or what follows the group.
                const after = [next];
                const again = add({ kind: 'split', next: after });
                const starts = branches(again);
                after.push(...starts);
                return piece.kind === '*' ? again : add({ kind: 'split', next: starts });
            }
            case '!': {
                const program = compileGroups([{ kind: '@', branches: piece.branches }], platform, unicode);
                return add({ kind: 'except', program, next });
            }
            default:
                return piece;
        }
    };
    const addPieces = (all, end) => all.reduceRight((next, piece) => addPiece(piece, next), end);
    const start = addPieces(pieces, add({ kind: 'accept' }));
    return { instructions, start };
}
/**
 * Whether a program matches a name. All ways to match are followed at once, each state at each place at most
 * once, so the time is bounded by the size of the pattern times the length of the name; with `!(…)` times the
 * square of the length, and times its cube where they are nested. There is nothing to backtrack.
 */
function runProgram(program, codes) {
    return new Run(codes).ends(program, 0)[codes.length] === 1;
}
class Run {
    #codes;
    /** By program of a `!(…)`: where it ends, by where it starts. */
    #known = new Map();
    constructor(codes) {
        this.#codes = codes;
    }
    /** 1 at each place up to which the program matches from `from` on. */
    ends({ instructions, start }, from) {
        const codes = this.#codes;
        const size = instructions.length;
        const ends = new Uint8Array(codes.length + 1);
        const seen = new Uint8Array(size * (codes.length + 1 - from));
        /** States that are reached but not yet followed, by their place after `from`. */
        const waiting = [];
        const reach = (state, place) => {
            const index = (place - from) * size + state;
            if (seen[index] === 1)
                return;
            seen[index] = 1;
            const others = waiting[place - from];
            if (others === undefined)
                waiting[place - from] = [state];
            else
                others.push(state);
        };
        reach(start, from);
        for (let place = from; place - from < waiting.length; place++) {
            const states = waiting[place - from] ?? [];
            for (let state = states.pop(); state !== undefined; state = states.pop()) {
                const instruction = instructions[state];
                switch (instruction.kind) {
                    case 'step': {
                        const { step, next } = instruction;
                        const code = codes[place];
                        if (step === STAR) {
                            reach(next, place);
                            if (code !== undefined)
                                reach(state, place + 1);
                        }
                        else if (code !== undefined && takes(step, code))
                            reach(next, place + 1);
                        break;
                    }
                    case 'split':
                        for (const next of instruction.next)
                            reach(next, place);
                        break;
                    case 'except': {
                        const { program, next } = instruction;
                        const excluded = this.#endsOnce(program, place);
                        for (let end = place; end <= codes.length; end++)
                            if (excluded[end] !== 1)
                                reach(next, end);
                        break;
                    }
                    case 'accept':
                        ends[place] = 1;
                        break;
                    case 'fail':
                        break;
                    default:
                        instruction;
                }
            }
        }
        return ends;
    }
    #endsOnce(program, from) {
        let byStart = this.#known.get(program);
        if (byStart === undefined) {
            byStart = [];
            this.#known.set(program, byStart);
        }
        const known = byStart[from];
        if (known !== undefined)
            return known;
        const ends = this.ends(program, from);
        byStart[from] = ends;
        return ends;
    }
}
function takes(step, code) {
    if ('code' in step)
        return step.code === code;
    return 'test' in step && step.test(code);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/extended-segment.js





/** Up to so many plain names are quicker than an automaton. */
const MAX_PLAIN = 16;
/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces. Most groups that people write
 * come down to plain names (`*.@(ts|tsx)`), or to all but these between fixed ends (`!(*.test).js`); only the others
 * need an automaton.
 */
function parseExtendedSegment(text, platform) {
    if (!text.includes('('))
        return parseSegment(text, platform);
    const pieces = readPieces(text, platform !== 'win32');
    if (pieces.every(({ kind }) => kind === 'text'))
        return parseSegment(text, platform);
    if (needsCodePoints(text))
        return { kind: 'test', test: programTest(pieces, platform, true) };
    const test = plainTest(pieces, platform) ?? betweenEnds(pieces, platform);
    return { kind: 'test', test };
}
/** One of some plain names, or `undefined` when the pieces are no such thing. */
function plainTest(pieces, platform) {
    const tests = plainAlternatives(pieces, MAX_PLAIN)?.map((one) => testOf(parseSegment(one, platform)));
    return tests && ((name) => tests.some((test) => test(name)));
}
/** Fixed text at either end is compared first, and only what is between is matched. */
function betweenEnds(pieces, platform) {
    const first = fixedText(pieces[0], platform);
    const last = fixedText(pieces.at(-1), platform);
    const between = pieces.slice(first === undefined ? 0 : 1, last === undefined ? undefined : -1);
    const [start, end] = [first ?? '', last ?? ''];
    const test = exceptTest(between, platform) ?? programTest(between, platform, false);
    return (name) => name.length >= start.length + end.length &&
        name.endsWith(end) &&
        name.startsWith(start) &&
        test(name.slice(start.length, name.length - end.length));
}
function fixedText(piece, platform) {
    if (piece?.kind !== 'text')
        return undefined;
    const segment = parseSegment(piece.text, platform);
    return segment.kind === 'literal' ? segment.name : undefined;
}
/** A single `!(…)` with plain names in it. */
function exceptTest(pieces, platform) {
    const [only] = pieces;
    if (pieces.length !== 1 || only?.kind !== '!')
        return undefined;
    const excluded = plainTest([{ kind: '@', branches: only.branches }], platform);
    return excluded && ((name) => !excluded(name));
}
function programTest(pieces, platform, unicode) {
    const program = compileGroups(pieces, platform, unicode);
    return (name) => runProgram(program, codesOf(name, unicode));
}
function testOf(segment) {
    switch (segment.kind) {
        case 'test':
            return segment.test;
        case 'literal':
            return (name) => name === segment.name;
        case 'any':
        case 'globstar':
            // Within a group, `**` is not a piece of its own and stands for one name.
            return () => true;
        default:
            return segment;
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/pattern-line.js






/** A longer line is a mistake, not a pattern; it also bounds the time that reading one can take. */
const MAX_LENGTH = 8_192;
/**
 * Reads one line. Blank lines and lines that begin with `#` give `undefined`.
 *
 * @throws PatternError when it cannot mean anything
 */
function parsePatternLine(line, site, dialect) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return undefined;
    if (text.length > MAX_LENGTH) {
        throw new pattern_error/* PatternError */.J(`A pattern has ${text.length} characters, more than ${MAX_LENGTH}: ${JSON.stringify(text.slice(0, 60))}… Write it on several lines.`);
    }
    let body = text;
    let negated = false;
    // `!(` begins a group in the extended dialect.
    while (body.startsWith('!') && (dialect === 'plain' || body[1] !== '(')) {
        negated = !negated;
        body = body.slice(1).trim();
    }
    if (body === '') {
        throw new pattern_error/* PatternError */.J(`The pattern ${JSON.stringify(text)} is empty. Write what to exclude after the "!".`);
    }
    if (site.platform === 'win32')
        body = withoutEscapes(body, dialect);
    const expanded = dialect === 'plain' ? expandBraces(body, site.platform !== 'win32') : expandExtended(body, site.platform);
    return {
        text,
        negated,
        alternatives: expanded
            .filter((one) => one !== '')
            .map((one) => parseAlternative(one, text, site, dialect)),
    };
}
/**
 * On Windows `\` separates folders, but a few escapes still are what they are elsewhere: `\#` and `\!` at the start
 * of a line, and parentheses in the extended dialect, for filter files that are used on all platforms.
 */
function withoutEscapes(body, dialect) {
    if (dialect === 'plain')
        return body.replace(/^\\(?=[#!])/, '');
    return body
        .replace(/^\\!\(/, '@(!)(')
        .replace(/^\\(?=[#!])/, '')
        .replace(/\\([()|])/g, '[$1]');
}
function endsInSeparator(text, platform) {
    return text.endsWith('/') || (platform === 'win32' && text.endsWith('\\'));
}
function parseAlternative(body, line, site, dialect) {
    const { root, base, rest } = resolveStart(body, line, site);
    const parse = dialect === 'plain' ? parseSegment : parseExtendedSegment;
    const segments = base.map((name) => literalSegment(name, site.platform));
    for (const name of (0,patterns_location/* splitNames */.bZ)(rest, site.platform)) {
        const segment = parse(name, site.platform);
        const dots = segment.kind === 'literal' ? segment.written : '';
        if (dots === '.')
            continue;
        if (dots !== '..') {
            if (segment.kind !== 'globstar' || segments.at(-1)?.kind !== 'globstar')
                segments.push(segment);
        }
        else if (segments.pop()?.kind === 'globstar') {
            throw new pattern_error/* PatternError */.J(`The pattern ${JSON.stringify(line)} has ".." after "**", which says no certain folder. Leave out the "..".`);
        }
    }
    return { root, segments, foldersOnly: endsInSeparator(body, site.platform) };
}
/** Where a pattern starts, and its text from there on. */
function resolveStart(body, line, site) {
    const { platform } = site;
    const windows = platform === 'win32';
    if (body === '~' || body.startsWith('~/') || (windows && body.startsWith('~\\'))) {
        if ((0,patterns_location/* splitRoot */.ll)(site.home, platform) === undefined) {
            throw new pattern_error/* PatternError */.J(`The pattern ${JSON.stringify(line)} starts in the home folder, which is not known: ${JSON.stringify(site.home)}. Write the folder in full.`);
        }
        const home = (0,patterns_location/* locate */.x5)(site.home, platform);
        return { root: home.root, base: home.names, rest: body.slice(1) };
    }
    const absolute = (0,patterns_location/* splitRoot */.ll)(body, platform);
    if (absolute) {
        if (/[*?[]|[@+!]\(/.test(absolute.root)) {
            throw new pattern_error/* PatternError */.J(`The pattern ${JSON.stringify(line)} has a wildcard in the name of a share. Write server and share in full.`);
        }
        return { root: absolute.root, base: [], rest: absolute.rest };
    }
    const directory = (0,patterns_location/* locate */.x5)(site.directory, platform);
    if (windows) {
        const drive = /^([A-Za-z]:)(.*)$/s.exec(body);
        if (drive?.[1] !== undefined) {
            const root = drive[1].toUpperCase();
            return { root, base: root === directory.root ? directory.names : [], rest: drive[2] ?? '' };
        }
        if (/^[\\/]/.test(body))
            return { root: directory.root, base: [], rest: body.slice(1) };
    }
    return { root: directory.root, base: directory.names, rest: body };
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/patterns.js





/**
 * Reads lines of patterns in the dialect of `actions/cache` and `hashFiles`, with braces, `..`, pruning and
 * without `.git` (docs/patterns.md).
 *
 * @param lines one pattern each
 * @param dialect `extended` also understands what filter files for `dorny/paths-filter` use: groups such as
 *   `@(a|b)` and `!(a)`, and ranges such as `{1..3}`
 * @throws PatternError for a line that cannot mean anything
 */
function compilePatterns(lines, site, dialect = 'plain') {
    const parsed = lines
        .map((line) => parsePatternLine(line, site, dialect))
        .filter((line) => line !== undefined);
    return new Patterns(parsed, site);
}
/**
 * Lines of patterns, ready to be stepped down a tree name by name ({@link start}, {@link enter}, {@link decide})
 * or asked about one stored path ({@link matches}).
 */
class Patterns {
    site;
    /** The folder that stored paths are relative to. */
    directory;
    #lines;
    #automaton;
    #literals;
    #lastFolder;
    /** Use {@link compilePatterns}. */
    constructor(lines, site) {
        this.site = site;
        this.directory = (0,patterns_location/* locate */.x5)(site.directory, site.platform);
        this.#lines = lines;
        this.#automaton = new Automaton(lines, site.platform);
        this.#literals = new Set(this.#positiveAlternatives()
            .filter(({ segments }) => segments.every(({ kind }) => kind === 'literal'))
            .map((alternative) => this.#key(literalPrefix(alternative))));
    }
    /** The places of the lines that include something; see {@link textOf}. */
    get positiveLines() {
        return this.#lines.flatMap(({ negated }, line) => (negated ? [] : [line]));
    }
    /** The lists of which a union is made; here this one alone. */
    get lists() {
        return [this];
    }
    /** Visits each of the lists that could match something in a folder, with its own state there. */
    eachList(state, visit) {
        visit(0, state);
    }
    /** A line as the user wrote it, for messages. */
    textOf(line) {
        return this.#lines[line]?.text ?? '';
    }
    /**
     * The fewest places from which a walk finds everything that could match: the literal beginnings of the
     * positive lines, none below another.
     */
    roots() {
        const places = this.#positiveAlternatives().map((one) => this.#truncate(literalPrefix(one)));
        return (0,patterns_location/* outermost */.J9)(places, this.site.platform);
    }
    /** The state in a folder given by its location. */
    stateIn({ root, names }) {
        return names.reduce((state, name) => this.#automaton.enter(state, name), this.#automaton.start(root));
    }
    /** The state in the folder `name` of a folder. */
    enter(state, name) {
        return this.#automaton.enter(state, name);
    }
    /** The line that decides on a file or link `name` in a folder, or -1 when none matches. */
    decide(state, name) {
        return this.#automaton.decide(state, name);
    }
    /** Whether a line, as {@link decide} gives it, includes the file. */
    includes(line) {
        return line >= 0 && !this.#automaton.isNegated(line);
    }
    /** The positive lines that match a file `name` in a folder and are not overruled by a later one. */
    supporters(state, name) {
        return this.#automaton.supporters(state, name);
    }
    /** Whether a positive line names exactly this stored path, without wildcards. */
    namesLiterally(path) {
        return this.#literals.has(this.#key(this.#locateStored(path)));
    }
    /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
    matches(path) {
        const end = path.lastIndexOf('/');
        const folder = path.slice(0, end + 1);
        if (this.#lastFolder?.path !== folder) {
            this.#lastFolder = { path: folder, state: this.stateIn(this.#locateStored(folder)) };
        }
        return this.includes(this.decide(this.#lastFolder.state, path.slice(end + 1)));
    }
    #locateStored(path) {
        const absolute = (0,patterns_location/* splitRoot */.ll)(path, this.site.platform);
        if (absolute)
            return (0,patterns_location/* locate */.x5)(path, this.site.platform);
        // Stored paths have `/` on all platforms; elsewhere than on Windows a name may contain `\`.
        return {
            root: this.directory.root,
            names: (0,patterns_location/* resolveDots */.j6)(this.directory.names, (0,patterns_location/* splitNames */.bZ)(path, this.site.platform)),
        };
    }
    #positiveAlternatives() {
        return this.#lines.flatMap(({ negated, alternatives }) => (negated ? [] : alternatives));
    }
    /**
     * On Windows names below the working directory are left to the walk to find, so that they are stored as the
     * disk spells them, however the pattern does.
     */
    #truncate(place) {
        if (this.site.platform !== 'win32')
            return place;
        const below = `${this.#key(place)}\0`.startsWith(`${this.#key(this.directory)}\0`);
        return below ? this.directory : place;
    }
    #key({ root, names }) {
        return (0,patterns_location/* foldCase */.SP)([root, ...names].join('\0'), this.site.platform);
    }
}
/** The names before the first wildcard. */
function literalPrefix({ root, segments }) {
    const names = [];
    for (const segment of segments) {
        if (segment.kind !== 'literal')
            break;
        names.push(segment.written);
    }
    return { root, names };
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ patternLines),
/* harmony export */   P: () => (/* binding */ createTracker),
/* harmony export */   T_: () => (/* binding */ readTracker),
/* harmony export */   gU: () => (/* binding */ trackedLists),
/* harmony export */   lj: () => (/* binding */ trackerDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);
/* harmony import */ var _fields_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _groups_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5737);




/** A tracker of patterns alone, with whatever else is given. */
function createTracker(patterns, more = {}) {
    return {
        patterns,
        workingDirectory: '.',
        followSymbolicLinks: false,
        groups: [],
        groupBy: [],
        fields: [],
        generates: [],
        ...more,
    };
}
/** The pattern lines of a multi-line input. */
function patternLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/**
 * The ordered lists of patterns that a tracker tracks; a file is tracked when any of the lists matches it. What
 * `group-by` matches is tracked too, but `!` in the patterns leaves things out of it.
 */
function trackedLists(tracker) {
    const { patterns, groups, groupBy, fields } = tracker;
    const lists = [{ lines: [...groupBy, ...patterns], dialect: 'plain' }];
    for (const group of groups) {
        for (const lines of new Set(Object.values(group.patterns)))
            lists.push({ lines, dialect: 'extended' });
    }
    for (const { pattern } of fields)
        lists.push({ lines: [pattern], dialect: 'plain' });
    return lists.filter(({ lines }) => lines.length > 0);
}
/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
function trackerDigest(tracker, values = new Map()) {
    const { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates } = tracker;
    const names = [...values.keys()].sort();
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify([
        patterns,
        workingDirectory,
        followSymbolicLinks,
        groups,
        groupBy,
        fields,
        generates,
        names,
    ]));
}
/** A tracker that was read back from a store, or `undefined` when it has not the shape of one. */
function readTracker(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { patterns, workingDirectory, followSymbolicLinks, groupBy, generates } = value;
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .isStringArray */ .Bo)(patterns) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .isStringArray */ .Bo)(groupBy) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .isStringArray */ .Bo)(generates))
        return undefined;
    if (typeof workingDirectory !== 'string' || typeof followSymbolicLinks !== 'boolean')
        return undefined;
    const groups = readList(value['groups'], _groups_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroupDefinition */ .ZI);
    const fields = readList(value['fields'], _fields_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFieldDefinition */ .Tz);
    if (groups === undefined || fields === undefined)
        return undefined;
    return { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates };
}
function readList(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(read);
    return items.includes(undefined) ? undefined : items;
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ valueLines),
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

/** The lines of the input. A value may begin with `#`, so there are no comments. */
function valueLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * Reads values to track, `name=value`, and keeps a digest of each; the value may contain `=` and may be empty.
 *
 * @throws Error for a line without `=`, an empty name and a name that is there twice
 */
function parseValues(lines) {
    const values = new Map();
    for (const line of lines) {
        const at = line.indexOf('=');
        const name = line.slice(0, at).trim();
        // The value itself is not repeated: somebody may take this input for a place for secrets.
        if (at < 0)
            throw new Error(`Invalid values: a line of ${line.length} characters has no "=". Write name=value.`);
        if (name === '')
            throw new Error('Invalid values: a line has no name before the "=". Write name=value.');
        if (values.has(name))
            throw new Error(`Invalid values: ${JSON.stringify(name)} is there twice. Rename one of them.`);
        values.set(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(line.slice(at + 1).trim()));
    }
    return values;
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ isStringArray),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value read back from somewhere is an object with string keys. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value read back from somewhere is an array of strings. */
function isStringArray(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The code of a system error, such as `ENOENT`. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** What a thrown value says, in one line. */
function errorMessage(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/\s*[\r\n]+\s*/g, ' ');
}


/***/ }),

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Oj: () => (/* binding */ changedCount),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Compares the present with a baseline; without one, everything counts as added. */
function compare(baseline, present) {
    if (baseline === undefined) {
        return {
            added: present.entries.paths,
            modified: [],
            removed: [],
            renamed: [],
            unchanged: 0,
            values: [...present.values.keys()].sort(),
        };
    }
    return { ...compareEntries(baseline.entries, present.entries), values: compareValues(baseline, present) };
}
/** Whether a comparison found no difference at all. */
function isSame(comparison) {
    return changedCount(comparison) === 0 && comparison.values.length === 0;
}
/** Number of paths that were added, modified or removed. */
function changedCount(comparison) {
    return comparison.added.length + comparison.modified.length + comparison.removed.length;
}
/** Every path that was added, modified or removed, sorted by code units. */
function changedPaths(comparison) {
    return [...comparison.added, ...comparison.modified, ...comparison.removed].sort();
}
function compareEntries(before, after) {
    const added = [];
    const removed = [];
    const modified = [];
    let unchanged = 0;
    let i = 0;
    let j = 0;
    while (i < before.length || j < after.length) {
        const old = before.paths[i];
        const now = after.paths[j];
        if (old === undefined || (now !== undefined && now < old)) {
            added.push(j);
            j += 1;
        }
        else if (now === undefined || old < now) {
            removed.push(i);
            i += 1;
        }
        else {
            if (isSameEntry(before, i, after, j))
                unchanged += 1;
            else
                modified.push(now);
            i += 1;
            j += 1;
        }
    }
    return {
        added: added.map((at) => after.paths[at] ?? ''),
        modified,
        removed: removed.map((at) => before.paths[at] ?? ''),
        renamed: findRenames(before, removed, after, added),
        unchanged,
    };
}
function isSameEntry(before, i, after, j) {
    return (before.kinds[i] === after.kinds[j] && Buffer.compare(before.digestBytes(i), after.digestBytes(j)) === 0);
}
/** Pairs removed and added entries of the same kind and digest, each used once, in order of their paths. */
function findRenames(before, removed, after, added) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const waiting = new Map();
    for (const at of removed) {
        const { path, kind, digest } = before.at(at);
        const content = kind + digest;
        const paths = waiting.get(content);
        if (paths === undefined)
            waiting.set(content, [path]);
        else
            paths.push(path);
    }
    for (const paths of waiting.values())
        paths.reverse();
    const renamed = [];
    for (const at of added) {
        const { path, kind, digest } = after.at(at);
        const from = waiting.get(kind + digest)?.pop();
        if (from !== undefined)
            renamed.push({ from, to: path });
    }
    return renamed;
}
function compareValues(baseline, present) {
    const names = new Set([...baseline.values.keys(), ...present.values.keys()]);
    return [...names].filter((name) => baseline.values.get(name) !== present.values.get(name)).sort();
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* unused harmony export describeBaseline */
/** `1 file`, `2 files`, `12,345 files`. */
function count(number, noun) {
    return `${digits(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** A whole number with commas: `12,345`. Loading the platform's tables for this would take longer than the look-up. */
function digits(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** How long ago an instant was: `just now`, `5 minutes ago`, `3 days ago`. */
function age(createdAt, now) {
    const seconds = Math.max(0, (now.getTime() - Date.parse(createdAt)) / 1000);
    for (const [unit, length] of UNITS) {
        const units = Math.floor(seconds / length);
        if (units >= 1)
            return `${count(units, unit)} ago`;
    }
    return 'just now';
}
const UNITS = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
];
/** What changed, in numbers: `1 modified, 2 added`; `''` when nothing did. */
function changeCounts(comparison) {
    const parts = [
        [comparison.modified.length, 'modified'],
        [comparison.added.length, 'added'],
        [comparison.removed.length, 'removed'],
    ];
    return parts
        .filter(([number]) => number > 0)
        .map(([number, kind]) => `${digits(number)} ${kind}`)
        .join(', ');
}
/** Where a baseline came from: `run 42, 3 hours ago, commit abc1234`; outside a run `the checkpoint of 3 hours ago`. */
function describeBaseline(baseline, now) {
    const parts = baseline.runId === ''
        ? [`the checkpoint of ${age(baseline.createdAt, now)}`]
        : [`run ${baseline.runId}`, age(baseline.createdAt, now)];
    if (baseline.sha !== '')
        parts.push(`commit ${baseline.sha.slice(0, 7)}`);
    return parts.join(', ');
}
/** The verdict in one line: what was decided, why, in numbers, and against what. Not escaped. */
function describeVerdict(verdict, files, now) {
    const { changed, reason, comparison, baseline, why } = verdict;
    const head = changed || reason !== 'unchanged' ? `${changed ? 'changed' : 'unchanged'} (${reason})` : 'unchanged';
    if (baseline === undefined) {
        const fact = why ?? 'there is no checkpoint yet';
        return `${head}: ${fact}; ${files === 0 ? 'no file is' : count(files, 'file')} tracked.`;
    }
    const against = `Compared with ${describeBaseline(baseline, now)}.`;
    if (!changed)
        return `${head}: ${count(files, 'file')} as at the checkpoint. ${against}`;
    const facts = [why ?? '', changeCounts(comparison)];
    if (comparison.values.length > 0)
        facts.push(`values ${comparison.values.join(', ')}`);
    const same = `${digits(comparison.unchanged)} the same`;
    return `${head}: ${[...facts.filter((fact) => fact !== ''), same].join('; ')}. ${against}`;
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readThrough)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2547);
/* harmony import */ var _snapshot_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7855);



/**
 * The part of a baseline that the present tracker looks at. A tracker that was made narrower under the same name
 * has not removed the files that it no longer matches, nor the values that it no longer has.
 *
 * @param tracks whether a stored path is one that the present tracker tracks; asked in sorted order
 */
function readThrough(baseline, present, tracks) {
    const values = new Map([...baseline.values].filter(([name]) => present.values.has(name)));
    const { paths, kinds, digests } = baseline.entries;
    const kept = Uint32Array.from(paths.keys()).filter((at) => tracks(paths[at] ?? ''));
    if (kept.length === paths.length && values.size === baseline.values.size)
        return baseline;
    // With nothing left there would be nothing compared: a typing error in the patterns must not read as unchanged.
    if (kept.length === 0 && paths.length > 0)
        return baseline;
    const keptDigests = new Uint8Array(kept.length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
    kept.forEach((from, to) => {
        keptDigests.set(digests.subarray(from * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, (from + 1) * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4), to * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
    });
    const entries = new _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .Entries */ .Rv(Array.from(kept, (at) => paths[at] ?? ''), Uint8Array.from(kept, (at) => kinds[at] ?? 0), keptDigests);
    return (0,_snapshot_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .createSnapshot */ .$)(entries, values);
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createReport)
/* harmony export */ });
/** The report of a verdict. */
function createReport(verdict, facts) {
    const { comparison, baseline } = verdict;
    return {
        changed: verdict.changed,
        reason: verdict.reason,
        hash: facts.snapshot?.hash ?? null,
        files: facts.snapshot?.entries.length ?? 0,
        bytes: facts.bytes,
        seconds: facts.seconds,
        added: comparison.added,
        modified: comparison.modified,
        removed: comparison.removed,
        renamed: comparison.renamed,
        values: comparison.values,
        groups: Object.fromEntries([...(facts.groups?.folders ?? []), ...(facts.groups?.named ?? [])]),
        baseline: baseline === undefined ? null : { ...baseline, ref: baseline.ref ?? null },
    };
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   y: () => (/* binding */ NoCheckpointError)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1223);

/** The user wants an error where there is nothing to compare with, and there was nothing. */
class NoCheckpointError extends Error {
    name = 'NoCheckpointError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * Decides. `changed` is `false` only where the present was compared with a baseline and is identical and all
 * products exist, or where the user said that no checkpoint at all means unchanged.
 *
 * @throws NoCheckpointError when there is no baseline and `ifNoCheckpoint` is `error`
 */
async function decide(present, lookup, ifNoCheckpoint, readThrough = (baseline) => baseline) {
    const { missingProducts } = present;
    const verdict = {
        ...(await decideOnContent(present, lookup, ifNoCheckpoint, readThrough)),
        missingProducts,
    };
    if (verdict.changed || missingProducts.length === 0)
        return verdict;
    // Like a Makefile's target: a success only counts while what it made exists.
    const why = `nothing matches ${missingProducts.map((pattern) => JSON.stringify(pattern)).join(', ')}`;
    return { ...verdict, changed: true, reason: 'product-missing', why };
}
async function decideOnContent({ snapshot, unmatchedPatterns }, lookup, ifNoCheckpoint, readThrough) {
    if (lookup.kind !== 'found')
        return withoutBaseline(snapshot, lookup, ifNoCheckpoint);
    const { baseline } = lookup;
    // Nothing compared with nothing is no comparison: the checkout may have been forgotten, or the pattern misspelled.
    if (snapshot.entries.length === 0 && unmatchedPatterns.length > 0 && baseline.hash === snapshot.hash) {
        const why = 'no file is tracked, so there is nothing to compare';
        return { ...unchanged(snapshot), changed: true, reason: 'no-checkpoint', why, baseline: undefined };
    }
    // Equal hashes are equal contents; the checkpoint itself need not be read.
    if (baseline.hash === snapshot.hash)
        return { ...unchanged(snapshot), baseline };
    const loaded = await lookup.load();
    if (loaded.kind !== 'loaded')
        return withoutBaseline(snapshot, loaded, ifNoCheckpoint);
    const recorded = loaded.checkpoint;
    return compareWith(readThrough(recorded.snapshot), { ...baseline, ref: recorded.origin.ref }, snapshot);
}
function compareWith(recorded, baseline, present) {
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(recorded, present);
    if ((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(comparison))
        return { ...unchanged(present), baseline };
    const reason = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .changedCount */ .Oj)(comparison) > 0 ? 'files-changed' : 'values-changed';
    return { changed: true, reason, why: undefined, comparison, baseline };
}
function unchanged(present) {
    return { changed: false, reason: 'unchanged', why: undefined, comparison: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(present, present) };
}
const REASONS = {
    absent: 'no-checkpoint',
    unreadable: 'checkpoint-unreadable',
    unavailable: 'store-unavailable',
};
function withoutBaseline(present, doubt, ifNoCheckpoint) {
    const reason = REASONS[doubt.kind];
    const why = doubt.kind === 'absent' ? undefined : doubt.why;
    if (ifNoCheckpoint === 'error')
        throw new NoCheckpointError(reason, noCheckpointMessage(reason, why));
    // A store that failed may hold a checkpoint that differs: only its clear "there is none" may count as unchanged.
    const changed = !(ifNoCheckpoint === 'unchanged' && doubt.kind === 'absent');
    return { changed, reason, why, comparison: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(undefined, present), baseline: undefined };
}
function noCheckpointMessage(reason, why) {
    const fact = why === undefined ? 'there is none' : why;
    return `No checkpoint to compare with (${reason}): ${fact}. Take a checkpoint first, or set if-no-checkpoint to "changed".`;
}


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   fA: () => (/* binding */ kindOnDisk),
/* harmony export */   gZ: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5850);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8139);




const REPLACEMENT_CHARACTER = '\ufffd';
/**
 * A folder's content in the order in which its paths sort by code units: a folder `a` counts as `a/`. Names that
 * are no UTF-8 come as core/path-bytes.ts writes them.
 */
const readDirectory = (path) => {
    let found;
    try {
        found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(path), { withFileTypes: true });
    }
    catch (error) {
        // Where the file system does not tell kinds, node asks for each, and fails when one has just vanished.
        if ((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
        return inPathOrder(readByName(path));
    }
    const names = [];
    const kinds = [];
    for (const entry of found) {
        if (entry.name.includes(REPLACEMENT_CHARACTER))
            return inPathOrder(readByName(path));
        const kind = kindOf(entry) ?? kindOnDisk(`${path}/${entry.name}`);
        if (kind === undefined)
            continue;
        names.push(entry.name);
        kinds.push(kind);
    }
    return inPathOrder({ names, kinds });
};
/** The kind of what is at a path, links not followed; `undefined` when there is nothing. */
function kindOnDisk(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(path), { throwIfNoEntry: false });
    return stats === undefined ? undefined : kindOf(stats);
}
/** The kind that node reports, or `undefined` when it does not know. */
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isFIFO())
        return 'fifo';
    if (entry.isSocket())
        return 'socket';
    if (entry.isCharacterDevice() || entry.isBlockDevice())
        return 'device';
    return undefined;
}
function readByName(path) {
    const names = [];
    const kinds = [];
    for (const bytes of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(path), { encoding: 'buffer' })) {
        const name = (0,_core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFromBytes */ .nP)(bytes);
        const kind = kindOnDisk(`${path}/${name}`);
        if (kind === undefined)
            continue;
        names.push(name);
        kinds.push(kind);
    }
    return { names, kinds };
}
function inPathOrder(listing) {
    const { names, kinds } = listing;
    let sorted = true;
    for (let i = 1; i < names.length && sorted; i++)
        sorted = comesBefore(listing, i - 1, i);
    if (sorted)
        return listing;
    const order = names.map((_, i) => i).sort((a, b) => (comesBefore(listing, a, b) ? -1 : 1));
    return { names: order.map((i) => names[i]), kinds: order.map((i) => kinds[i]) };
}
function comesBefore({ names, kinds }, a, b) {
    const first = names[a];
    const second = names[b];
    if (kinds[a] === 'folder' && second.startsWith(first))
        return `${first}/` < `${second}/`;
    if (kinds[b] === 'folder' && first.startsWith(second))
        return first < `${second}/`;
    return first < second;
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ diskPath)
/* harmony export */ });
/* harmony import */ var _core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);

/** What `node:fs` is given for a path: the string itself, or its bytes when they are no UTF-8. */
function diskPath(path) {
    return (0,_core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isEscapedPath */ .DN)(path) ? (0,_core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .pathToBytes */ .iJ)(path) : path;
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ HashBatch)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5669);


/** Files after which a thread tells the others how far it is. */
const REPORT_INTERVAL = 32;
/** Places in the shared counters of a batch. */
const NEXT = 0;
const FINISHED = 1;
const COUNTERS = 2;
/**
 * A few thousand paths and, in memory shared by all threads, what is found out about each. Threads claim places
 * by counting up, so nothing has to be said between them file by file.
 */
class HashBatch {
    count;
    /** Absolute folders, each ending in `/`, before the names in them; all joined by NUL, which no name contains. */
    paths;
    memory;
    #counters;
    /** {@link OUTCOME} or a negative error number. */
    outcomes;
    sizes;
    digests;
    constructor({ paths, count, memory }) {
        this.count = count;
        this.paths = paths;
        this.memory = memory;
        this.sizes = new Float64Array(memory, 0, count);
        this.digests = new Uint8Array(memory, count * 8, count * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        this.outcomes = new Int32Array(memory, count * (8 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4), count);
        this.#counters = new Int32Array(memory, count * (12 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4), COUNTERS);
    }
    static create(paths, count) {
        const memory = new SharedArrayBuffer(count * (12 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4) + COUNTERS * 4);
        return new HashBatch({ paths, count, memory });
    }
    toMessage() {
        return { paths: this.paths, count: this.count, memory: this.memory };
    }
    get isFinished() {
        return Atomics.load(this.#counters, FINISHED) >= this.count;
    }
    get isClaimed() {
        return Atomics.load(this.#counters, NEXT) >= this.count;
    }
    /** Enters a link, which needs no hashing by a thread. */
    recordLink(place, digest) {
        this.digests.set(digest, place * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        this.outcomes[place] = _hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME */ .vg.hashed;
    }
    /** The places that have no outcome: when nobody is at work any more, what is left to do. */
    pending() {
        const places = [];
        this.outcomes.forEach((outcome, place) => {
            if (outcome === _hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME */ .vg.pending)
                places.push(place);
        });
        return places;
    }
    /** All paths in order. */
    readPaths() {
        const paths = [];
        let folder = '';
        for (const item of this.paths.split('\0')) {
            if (item.endsWith('/'))
                folder = item;
            else
                paths.push(folder + item);
        }
        return paths;
    }
    /**
     * Claims and hashes until nothing is left to claim or all have been told to stop.
     *
     * @param breathe called after every file; what it returns is awaited
     */
    async work(hasher, signals, breathe) {
        if (this.isClaimed || signals.isStopped)
            return;
        const paths = this.readPaths();
        let files = 0;
        let bytes = 0;
        for (;;) {
            const place = Atomics.add(this.#counters, NEXT, 1);
            const over = place >= this.count || signals.isStopped;
            if (over || files === REPORT_INTERVAL) {
                signals.addProgress(files, bytes);
                Atomics.add(this.#counters, FINISHED, files);
                files = 0;
                bytes = 0;
            }
            if (over)
                return;
            if (this.outcomes[place] === _hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME */ .vg.pending) {
                const long = this.hashOne(hasher, paths[place] ?? '', place, signals);
                if (long !== undefined)
                    await long;
                else
                    bytes += this.sizes[place] ?? 0;
            }
            files++;
            const pause = breathe();
            if (pause !== undefined)
                await pause;
        }
    }
    /** Hashes the file at one place. Returns a promise for long files only. */
    hashOne(hasher, path, place, signals) {
        const outcome = hasher.hash(path, this.digests, place * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        if (typeof outcome === 'number') {
            this.#record(place, outcome, hasher.size, signals);
            return undefined;
        }
        return outcome.then((late) => this.#record(place, late, hasher.size, signals));
    }
    #record(place, outcome, size, signals) {
        if (outcome === _hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME */ .vg.hashed)
            this.sizes[place] = size;
        else if (outcome < 0)
            signals.stop();
        this.outcomes[place] = outcome;
    }
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ FileHasher),
/* harmony export */   vg: () => (/* binding */ OUTCOME)
/* harmony export */ });
/* unused harmony export BUFFER_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2552);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8139);




/** What became of one file; a negative number is the system's error number. */
const OUTCOME = { pending: 0, hashed: 1, absent: 2, link: 3, special: 4 };
/** Files up to this size are read at once; longer ones take turns in two such buffers. */
const BUFFER_BYTES = 1 << 20;
// Neither constant exists on Windows. O_NONBLOCK: what has become a pipe since its folder was read must not wait
// for a writer. O_NOFOLLOW: what has become a link must not lead elsewhere.
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** Reads and hashes files, one after the other, in memory that does not depend on their size. */
class FileHasher {
    #flags;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    /** For files that do not fit into the first. */
    #second;
    /** Bytes in the file that was hashed last. */
    size = 0;
    #signals;
    constructor(followSymbolicLinks, signals) {
        this.#signals = signals;
        this.#flags = followSymbolicLinks ? OPEN_FLAGS : OPEN_FLAGS | NO_FOLLOW;
    }
    /**
     * Hashes the file at an absolute path into 32 bytes of `digests`.
     *
     * @returns what became of it, at once for all but long files; never throws or rejects
     */
    hash(path, digests, at) {
        let fd;
        try {
            fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(path), this.#flags);
        }
        catch (error) {
            return outcomeOf(error);
        }
        let open = true;
        try {
            let length = 0;
            for (;;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, length, BUFFER_BYTES - length, null);
                if (count === 0)
                    break;
                length += count;
                if (length === BUFFER_BYTES) {
                    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
                        return OUTCOME.special;
                    open = false;
                    return this.#hashLong(fd, digests, at);
                }
            }
            // An empty file may have been a pipe without a writer.
            if (length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
                return OUTCOME.special;
            digests.set((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', this.#buffer.subarray(0, length), 'buffer'), at);
            this.size = length;
            return OUTCOME.hashed;
        }
        catch (error) {
            return outcomeOf(error);
        }
        finally {
            if (open)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    /** Goes on with a file that has filled the first buffer: one buffer is filled while the other is hashed. */
    async #hashLong(fd, digests, at) {
        try {
            const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let full = this.#buffer;
            this.#second ??= Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let free = this.#second;
            let size = 0;
            for (let count = BUFFER_BYTES; count > 0;) {
                const next = readInto(fd, free);
                digest.update(full.subarray(0, count));
                size += count;
                this.#signals.addProgress(0, count);
                if (this.#signals.isStopped) {
                    await next;
                    return OUTCOME.pending;
                }
                count = await next;
                [full, free] = [free, full];
            }
            digests.set(digest.digest().subarray(0, _core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_BYTES */ .x4), at);
            this.size = size;
            return OUTCOME.hashed;
        }
        catch (error) {
            return outcomeOf(error);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
}
function readInto(fd, buffer) {
    return new Promise((resolve, reject) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.read)(fd, buffer, 0, buffer.length, null, (error, count) => (error ? reject(error) : resolve(count)));
    });
}
function outcomeOf(error) {
    if (!(error instanceof Error && 'code' in error && 'errno' in error && typeof error.errno === 'number'))
        throw error;
    switch (error.code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return OUTCOME.absent;
        case 'EISDIR':
            // A file when its folder was read, a folder now: the file has vanished.
            return OUTCOME.absent;
        case 'ELOOP':
        case 'EMLINK': // FreeBSD's word for it
            return OUTCOME.link;
        case 'ENXIO':
        case 'EOPNOTSUPP':
        case 'EAGAIN':
            return OUTCOME.special;
        default:
            return -Math.abs(error.errno);
    }
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Pacer)
/* harmony export */ });
/** Milliseconds of uninterrupted work after which timers and the network get their turn. */
const TURN = 20;
/**
 * Keeps long synchronous work from starving the event loop:
 * `if (pacer.isDue()) await pacer.pause()` in every loop that can be long.
 */
class Pacer {
    #since = performance.now();
    isDue() {
        return performance.now() - this.#since > TURN;
    }
    /** Lets everything else run once. */
    async pause() {
        await new Promise((resolve) => setImmediate(resolve));
        this.#since = performance.now();
    }
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PatternUsage)
/* harmony export */ });
/** Remembers which positive patterns some tracked file is owed to, so that the others can be named. */
class PatternUsage {
    #patterns;
    /** For each list, the lines that no file is owed to so far. */
    #unused;
    #left;
    /** A folder in which no unused line could match. Lines only become fewer, so that it stays so. */
    #quiet;
    constructor(patterns) {
        this.#patterns = patterns;
        this.#unused = patterns.lists.map((list) => new Set(list.positiveLines));
        this.#left = this.#unused.reduce((sum, lines) => sum + lines.size, 0);
    }
    /** Counts a tracked file. Next to free once all patterns are used. */
    count(state, name) {
        if (this.#left === 0 || state === this.#quiet)
            return;
        let isQuiet = true;
        this.#patterns.eachList(state, (list, own) => {
            if (this.#countIn(list, own, name))
                isQuiet = false;
        });
        if (isQuiet)
            this.#quiet = state;
    }
    /** @returns whether there were unused lines that could match in the folder */
    #countIn(list, state, name) {
        const unused = this.#unused[list];
        const patterns = this.#patterns.lists[list];
        if (unused === undefined || patterns === undefined || unused.size === 0)
            return false;
        if (!state.lines.some((line) => unused.has(line)))
            return false;
        for (const line of patterns.supporters(state, name)) {
            if (unused.delete(line))
                this.#left -= 1;
        }
        return true;
    }
    /** The patterns, as written, that no counted file is owed to. */
    unmatched() {
        return this.#patterns.lists.flatMap((patterns, list) => [...(this.#unused[list] ?? [])].map((line) => patterns.textOf(line)));
    }
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findMissingProducts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_tracker_patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5349);
/* harmony import */ var _core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7277);
/* harmony import */ var _directory_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1895);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8139);
/* harmony import */ var _pacer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4255);
/* harmony import */ var _pattern_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5519);








/**
 * The patterns of `generates` that match no existing file or folder. Links count by what they lead to: a broken one is
 * no product.
 *
 * @throws ScanError for what has to be looked at and cannot be read
 */
async function findMissingProducts(patterns, site) {
    const missing = [];
    for (const pattern of patterns) {
        if (!(await exists(pattern, site)))
            missing.push(pattern);
    }
    return missing;
}
/** Ends a walk at the first find. */
class Found extends Error {
    name = 'Found';
}
async function exists(pattern, site) {
    const patterns = (0,_core_tracker_patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_5__/* .unite */ ._)([(0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePatterns */ .xi)([pattern], site)]);
    const link = (folder, name) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(folder.path + name)))
            found();
    };
    const found = () => {
        throw new Found();
    };
    const request = {
        patterns,
        // A link counts by what it leads to, but is not entered: packages that link each other have no end of paths.
        followSymbolicLinks: false,
        readDirectory: _directory_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectory */ .gZ,
        usage: new _pattern_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .PatternUsage */ .w(patterns),
        pacer: new _pacer_js__WEBPACK_IMPORTED_MODULE_7__/* .Pacer */ ._(),
    };
    try {
        await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(request, { file: found, folder: found, link, special: () => undefined });
        return false;
    }
    catch (error) {
        if (error instanceof Found)
            return true;
        throw error;
    }
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ specialError),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   sC: () => (/* binding */ ScanError)
/* harmony export */ });
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/**
 * The files cannot be tracked, and the user has to do something about it. The message gives the fact, the path
 * and the remedy; `cause` is the system's error where there is one.
 */
class ScanError extends Error {
    name = 'ScanError';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EIO: 'input/output error',
    EMFILE: 'too many open files',
    ENFILE: 'too many open files in the system',
    ENOMEM: 'out of memory',
    ENAMETOOLONG: 'the path is too long for this system',
    ELOOP: 'too many symbolic links',
};
/** The error for something that cannot be read, by its stored path. */
function unreadable(what, path, cause) {
    const code = (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) ?? 'unknown error';
    const reason = REASONS[code] === undefined ? code : `${REASONS[code]} (${code})`;
    return new ScanError(`Cannot read the ${what} ${quotePath(path)}: ${reason}. ${remedy(code)} or exclude it with a pattern that starts with "!".`, { cause });
}
function remedy(code) {
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'Make it readable,';
        case 'EMFILE':
        case 'ENFILE':
            return 'Raise the limit of open files,';
        case 'ENAMETOOLONG':
            return 'Move it up or shorten its name,';
        default:
            return 'Repair it,';
    }
}
/** The error for something that cannot be tracked and was asked for by its very name. */
function specialError(path, kind) {
    const what = { fifo: 'a named pipe', socket: 'a socket', device: 'a device' }[kind];
    return new ScanError(`Cannot track ${quotePath(path)}: it is ${what}. Leave it out of the patterns.`);
}
/** A path in quotes, control characters and what is no text escaped. */
function quotePath(path) {
    return JSON.stringify(path === '' ? '.' : path);
}


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sC: () => (/* reexport */ scan_error/* ScanError */.sC),
  SQ: () => (/* binding */ scan),
  nQ: () => (/* binding */ scanPatterns)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 13 modules
var patterns = __webpack_require__(7277);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/files/hash-batch.js
var hash_batch = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/files/hash-file.js
var hash_file = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/files/findings.js











/** Entries in one batch: few enough that other threads begin early. */
const BATCH = 2048;
const FILE = (0,entries/* kindCode */.CZ)('file');
const LINK = (0,entries/* kindCode */.CZ)('link');
/**
 * Collects in columns what a walk finds, hands it out in batches to be hashed, and makes entries of the outcomes.
 * There is no object for a file, so that a million of them fit.
 */
class Findings {
    skipped = [];
    #patterns;
    #onBatch;
    #batches = [];
    #paths = [];
    /** The batch in the making: folders and the names in them; the links among them are done already. */
    #items = [];
    #count = 0;
    #folder;
    #links = new Map();
    /** Places of links among all entries. */
    #linkPlaces = [];
    /** @param onBatch given each batch as soon as it is complete */
    constructor(patterns, onBatch) {
        this.#patterns = patterns;
        this.#onBatch = onBatch;
    }
    file(folder, name) {
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#items.push(folder.path);
        }
        this.#items.push(name);
        this.#paths.push(folder.stored + name);
        this.#count++;
        if (this.#count === BATCH)
            this.endBatch();
    }
    link(folder, name, target) {
        this.#links.set(this.#count, (0,external_node_crypto_.hash)('sha256', target, 'buffer'));
        this.#linkPlaces.push(this.#paths.length);
        this.file(folder, name);
    }
    special(folder, name, kind) {
        this.skipped.push({ path: folder.stored + name, kind });
    }
    /** Hands out what is there; to be called when the walk is over. */
    endBatch() {
        if (this.#count === 0)
            return;
        const batch = hash_batch/* HashBatch */.Z.create(this.#items.join('\0'), this.#count);
        for (const [place, digest] of this.#links)
            batch.recordLink(place, digest);
        this.#batches.push(batch);
        this.#items = [];
        this.#count = 0;
        this.#folder = undefined;
        this.#links = new Map();
        this.#onBatch(batch);
    }
    /**
     * The entries, and the size of all files together, once every batch is hashed.
     *
     * @throws ScanError for the first file that could not be read
     */
    finish() {
        const paths = this.#paths;
        this.#paths = [];
        const kinds = new Uint8Array(paths.length).fill(FILE);
        for (const place of this.#linkPlaces)
            kinds[place] = LINK;
        const digests = new Uint8Array(paths.length * digest/* DIGEST_BYTES */.x4);
        const absent = new Set();
        let bytes = 0;
        let start = 0;
        for (const batch of this.#batches) {
            for (let place = 0; place < batch.count; place++) {
                const outcome = batch.outcomes[place];
                if (outcome !== hash_file/* OUTCOME */.vg.hashed) {
                    const became = this.#resolveOdd(batch, place, paths[start + place]);
                    if (became === undefined)
                        absent.add(start + place);
                    else
                        kinds[start + place] = became;
                }
                bytes += batch.sizes[place];
            }
            digests.set(batch.digests, start * digest/* DIGEST_BYTES */.x4);
            start += batch.count;
        }
        return { entries: toEntries(paths, kinds, digests, absent), bytes };
    }
    /** What is to be stored for a file that turned out to be none, or nothing. */
    #resolveOdd(batch, place, stored) {
        const outcome = batch.outcomes[place] ?? hash_file/* OUTCOME */.vg.pending;
        if (outcome === hash_file/* OUTCOME */.vg.absent)
            return undefined;
        const path = batch.readPaths()[place] ?? '';
        if (outcome === hash_file/* OUTCOME */.vg.link) {
            const target = readTarget(path, stored);
            if (target === undefined)
                return undefined;
            batch.recordLink(place, (0,external_node_crypto_.hash)('sha256', target, 'buffer'));
            return LINK;
        }
        if (outcome === hash_file/* OUTCOME */.vg.special) {
            const kind = (0,directory_reader/* kindOnDisk */.fA)(path);
            if (kind === undefined || kind === 'folder')
                return undefined;
            if (kind !== 'file' && kind !== 'link') {
                if (this.#patterns.namesLiterally(stored))
                    throw (0,scan_error/* specialError */.SP)(stored, kind);
                this.skipped.push({ path: stored, kind });
                return undefined;
            }
            throw (0,scan_error/* unreadable */.O$)('file', stored, systemError('EAGAIN', path));
        }
        throw (0,scan_error/* unreadable */.O$)('file', stored, systemError(outcome < 0 ? (0,external_node_util_.getSystemErrorName)(outcome) : 'ECANCELED', path));
    }
}
function readTarget(path, stored) {
    try {
        return (0,external_node_fs_.readlinkSync)((0,disk_path/* diskPath */.z)(path), { encoding: 'buffer' });
    }
    catch (error) {
        // It keeps changing; whatever it is now was not there when the walk came by.
        if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes((0,unknown/* errorCode */.CA)(error) ?? ''))
            return undefined;
        throw (0,scan_error/* unreadable */.O$)('link', stored, error);
    }
}
/** The error as it was, from what a thread could tell of it. */
function systemError(code, path) {
    return Object.assign(new Error(`${code}: read ${JSON.stringify(path)}`), { code, path });
}
function toEntries(paths, kinds, digests, absent) {
    let sorted = absent.size === 0;
    for (let i = 1; i < paths.length && sorted; i++)
        sorted = paths[i - 1] < paths[i];
    if (sorted)
        return new entries/* Entries */.Rv(paths, kinds, digests);
    const order = Uint32Array.from(paths.keys())
        .filter((i) => !absent.has(i))
        .sort((a, b) => (paths[a] < paths[b] ? -1 : 1));
    const orderedDigests = new Uint8Array(order.length * digest/* DIGEST_BYTES */.x4);
    order.forEach((from, to) => {
        orderedDigests.set(digests.subarray(from * digest/* DIGEST_BYTES */.x4, (from + 1) * digest/* DIGEST_BYTES */.x4), to * digest/* DIGEST_BYTES */.x4);
    });
    return new entries/* Entries */.Rv(Array.from(order, (i) => paths[i]), Uint8Array.from(order, (i) => kinds[i] ?? FILE), orderedDigests);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/files/signals.js
var signals = __webpack_require__(3009);
;// CONCATENATED MODULE: ./build/files/hash-pool.js



/** Files found after which threads are started: below, one thread is done before another has booted. */
const FILES_WORTH_THREADS = 3_000;
/**
 * Turns of hashing on one thread ({@link Pacer}) after which others are started for what is left. Counted in turns, so
 * that what else this thread does meanwhile (the Action loads the cache client) starts nothing.
 */
const TURNS_WORTH_THREADS = 2;
/**
 * Hashes batches in this thread and, where it pays, in others. Threads that do not start or that die cost time,
 * never results: this thread does what they leave.
 */
class HashPool {
    signals = new signals/* Signals */.U();
    #options;
    #batches = [];
    #helpers = new Set();
    #files = 0;
    #started = false;
    #wake;
    constructor(options) {
        this.#options = options;
    }
    /** Adds work. Other threads begin with it at once if there are any. */
    add(batch) {
        this.#batches.push(batch);
        this.#files += batch.count;
        if (this.#started)
            for (const helper of this.#helpers)
                send(helper, batch);
        else if (this.#files >= FILES_WORTH_THREADS)
            this.#startThreads();
    }
    /** Hashes until everything that was added has an outcome, or an error has stopped the work. */
    async finish() {
        const { pacer } = this.#options;
        const hasher = new hash_file/* FileHasher */.gp(this.#options.followSymbolicLinks, this.signals);
        let turns = 0;
        const breathe = () => {
            if (!pacer.isDue())
                return undefined;
            if (++turns === TURNS_WORTH_THREADS)
                this.#startThreads();
            return pacer.pause();
        };
        for (const batch of this.#batches)
            await batch.work(hasher, this.signals, breathe);
        await this.#waitForHelpers();
        if (!this.signals.isStopped)
            await this.#hashLeftovers(hasher, breathe);
    }
    /** Lets the threads go, whatever they are doing. */
    close() {
        this.signals.stop();
        this.#started = true;
        for (const { worker } of this.#helpers) {
            worker.unref();
            void worker.terminate();
        }
        this.#helpers.clear();
    }
    get #isFinished() {
        return this.#batches.every((batch) => batch.isFinished);
    }
    #startThreads() {
        if (this.#started)
            return;
        this.#started = true;
        const open = this.#batches.filter((batch) => !batch.isClaimed);
        for (let i = 1; i < this.#options.threads && open.length > 0; i++)
            this.#startThread(open);
    }
    #startThread(open) {
        const workerData = {
            followSymbolicLinks: this.#options.followSymbolicLinks,
            signals: this.signals.memory,
        };
        let worker;
        try {
            worker = new external_node_worker_threads_.Worker(this.#options.workerUrl, { workerData, execArgv: [], stdin: false });
        }
        catch {
            // No thread to be had: this one does the work.
            return;
        }
        const helper = { worker, unanswered: 0 };
        this.#helpers.add(helper);
        const lose = () => {
            this.#helpers.delete(helper);
            this.#wake?.();
        };
        // Whatever it died of, what it has not finished is done again here, and an error comes up again then.
        worker.on('error', lose);
        worker.on('exit', lose);
        worker.on('message', () => {
            helper.unanswered--;
            this.#wake?.();
        });
        for (const batch of open)
            send(helper, batch);
    }
    /** Waits until everything is finished, or no thread is left that could still be at something. */
    async #waitForHelpers() {
        for (;;) {
            if (this.signals.isStopped || this.#isFinished)
                return;
            if ([...this.#helpers].every((helper) => helper.unanswered === 0))
                return;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
    /** What threads had claimed and then died. */
    async #hashLeftovers(hasher, breathe) {
        for (const batch of this.#batches) {
            if (batch.isFinished)
                continue;
            const paths = batch.readPaths();
            for (const place of batch.pending()) {
                await batch.hashOne(hasher, paths[place] ?? '', place, this.signals);
                await breathe();
            }
        }
    }
}
function send(helper, batch) {
    const message = batch.toMessage();
    helper.unanswered++;
    helper.worker.postMessage(message);
}
/** Where the worker's module is: `hash-worker-entry` beside the module that asks, with the same extension. */
function hashWorkerUrl(moduleUrl) {
    const extension = /\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js';
    return new URL(`hash-worker-entry${extension}`, moduleUrl);
}

// EXTERNAL MODULE: ./build/files/pacer.js
var files_pacer = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/files/pattern-usage.js
var pattern_usage = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(5519);
;// CONCATENATED MODULE: ./build/files/scan.js














const MAX_THREADS = 8;
/** Milliseconds between two reports of progress. */
const PROGRESS_INTERVAL = 200;
/**
 * Finds the files and links that the patterns match and hashes them.
 *
 * @throws ScanError for what the user has to see to: an unreadable file or folder, a pipe, socket or device named
 * by a pattern, a working directory that is missing or no folder
 * @throws PatternError for a pattern that cannot mean anything
 */
async function scan(request, tools = defaultTools()) {
    return scanPatterns((0,patterns/* compilePatterns */.xi)(request.patterns, request), request, tools);
}
/** As {@link scan}, with patterns that are compiled. */
async function scanPatterns(patterns, request, tools = defaultTools()) {
    if (!directoryExists(request))
        return nothingFound(patterns);
    const pacer = new files_pacer/* Pacer */._();
    const pool = new HashPool({
        threads: request.threads ?? Math.min((0,external_node_os_.availableParallelism)(), MAX_THREADS),
        followSymbolicLinks: request.followSymbolicLinks,
        workerUrl: tools.workerUrl,
        pacer,
    });
    const findings = new Findings(patterns, (batch) => pool.add(batch));
    const usage = new pattern_usage/* PatternUsage */.w(patterns);
    const { followSymbolicLinks } = request;
    const reports = startReports(request, pool.signals);
    try {
        await (0,walk/* walk */.G)({ patterns, followSymbolicLinks, readDirectory: tools.readDirectory, usage, pacer }, findings);
        findings.endBatch();
        await pool.finish();
        return { ...findings.finish(), unmatchedPatterns: usage.unmatched(), skipped: findings.skipped };
    }
    finally {
        clearInterval(reports);
        pool.close();
    }
}
function defaultTools() {
    return { readDirectory: directory_reader/* readDirectory */.gZ, workerUrl: hashWorkerUrl(import.meta.url) };
}
function directoryExists({ directory, whenDirectoryMissing }) {
    try {
        if ((0,external_node_fs_.statSync)((0,disk_path/* diskPath */.z)(directory)).isDirectory())
            return true;
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,scan_error/* unreadable */.O$)('folder', directory, error);
        if (whenDirectoryMissing === 'empty')
            return false;
        throw new scan_error/* ScanError */.sC(`The working directory ${(0,scan_error/* quotePath */.WG)(directory)} does not exist. Create it or check out the repository first.`, { cause: error });
    }
    throw new scan_error/* ScanError */.sC(`The working directory ${(0,scan_error/* quotePath */.WG)(directory)} is not a folder. Name the folder that holds the files.`);
}
function nothingFound(patterns) {
    return {
        entries: entries/* Entries */.Rv.from([]),
        bytes: 0,
        unmatchedPatterns: new pattern_usage/* PatternUsage */.w(patterns).unmatched(),
        skipped: [],
    };
}
/** Reports progress as long as the scan lasts; the walk and the hashing let timers run. */
function startReports({ onProgress }, signals) {
    return onProgress && setInterval(() => onProgress(signals.progress), PROGRESS_INTERVAL);
}


/***/ }),

/***/ 3009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Signals)
/* harmony export */ });
/** Places in {@link Signals.progress}. */
const FILES = 0;
const BYTES = 1;
/** What all threads of one scan share beside the batches. */
class Signals {
    memory;
    #stop;
    #progress;
    /** @param memory that of the signals of another thread */
    constructor(memory = new SharedArrayBuffer(24)) {
        this.memory = memory;
        this.#stop = new Int32Array(memory, 0, 1);
        this.#progress = new BigInt64Array(memory, 8, 2);
    }
    /** Tells all threads that nobody is interested in more results. */
    stop() {
        Atomics.store(this.#stop, 0, 1);
    }
    get isStopped() {
        return Atomics.load(this.#stop, 0) === 1;
    }
    addProgress(files, bytes) {
        if (files > 0)
            Atomics.add(this.#progress, FILES, BigInt(files));
        if (bytes > 0)
            Atomics.add(this.#progress, BYTES, BigInt(bytes));
    }
    /** How far all threads together are; for show, the results are counted elsewhere. */
    get progress() {
        return {
            files: Number(Atomics.load(this.#progress, FILES)),
            bytes: Number(Atomics.load(this.#progress, BYTES)),
        };
    }
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ snapshotTaker)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js
var snapshot = __webpack_require__(7855);
;// CONCATENATED MODULE: ./build/core/tracker/groups/compiled-group.js
/** Compiles the patterns of groups. */
function compileGroups(groups, compile) {
    return groups.map(({ name, patterns }) => {
        const known = new Map();
        const compileOnce = (lines) => {
            const key = JSON.stringify(lines);
            const compiled = known.get(key) ?? compile(lines);
            known.set(key, compiled);
            return compiled;
        };
        const { added, modified, removed } = patterns;
        return {
            name,
            patterns: { added: compileOnce(added), modified: compileOnce(modified), removed: compileOnce(removed) },
        };
    });
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-union.js
var pattern_union = __webpack_require__(5349);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 13 modules
var patterns_patterns = __webpack_require__(7277);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/tracker/groups/assign.js
var groups_assign = __webpack_require__(917);
// EXTERNAL MODULE: ./build/core/tracker/groups/definition.js
var definition = __webpack_require__(5737);
;// CONCATENATED MODULE: ./build/core/tracker/groups/folder-groups.js
/**
 * The group of each path: the outermost folder above it that `group-by` matches, by its stored path; `undefined`
 * for paths outside every such folder.
 *
 * @param paths stored paths, best sorted
 */
function folderGroups(paths, groupBy) {
    const known = new Map();
    return paths.map((path) => groupOfFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))), groupBy, known));
}
function groupOfFolder(folder, groupBy, known) {
    if (folder === '')
        return undefined;
    if (known.has(folder))
        return known.get(folder);
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const group = groupOfFolder(parent, groupBy, known) ?? (groupBy.matches(folder) ? folder : undefined);
    known.set(folder, group);
    return group;
}

;// CONCATENATED MODULE: ./build/core/verdict/group-verdicts.js



/**
 * The verdict on each named group, in the order of their definition: what a tracker with the group's patterns alone
 * would say.
 *
 * @param paths what is tracked now, sorted
 */
function groupVerdicts(groups, verdict, paths) {
    const found = groups.map(nothing);
    for (const change of definition/* CHANGES */.Y6) {
        const changed = verdict.comparison[change];
        // Without a baseline everything was added, and is collected while it is counted.
        if (changed === paths)
            continue;
        const lists = groups.map(({ patterns }) => patterns[change]);
        (0,groups_assign/* assign */.k)(changed, lists, (path, group) => found[group]?.[change].push(changed[path] ?? ''));
    }
    countFiles(groups, paths, found, verdict.comparison.added === paths);
    return new Map(groups.map(({ name }, at) => [name, conclude(found[at] ?? nothing(), verdict)]));
}
/**
 * The verdict on each folder that `group-by` matches, now or at the baseline, sorted by path.
 *
 * @param paths what is tracked now, sorted
 */
function folderVerdicts(groupBy, verdict, paths) {
    const found = new Map();
    const collect = (list, add) => {
        folderGroups(list, groupBy).forEach((name, at) => {
            if (name === undefined)
                return;
            const group = found.get(name) ?? nothing();
            found.set(name, group);
            add(group, list[at] ?? '');
        });
    };
    collect(paths, (group) => {
        group.files += 1;
    });
    for (const change of definition/* CHANGES */.Y6)
        collect(verdict.comparison[change], (group, path) => group[change].push(path));
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([name, group]) => [name, conclude(group, verdict)]));
}
function nothing() {
    return { files: 0, added: [], modified: [], removed: [] };
}
/** A file counts once in a group, also where the group has several lists of patterns. */
function countFiles(groups, paths, found, allAdded) {
    const lists = groups.flatMap(({ patterns }, group) => [...new Set(definition/* CHANGES */.Y6.map((change) => patterns[change]))].map((list) => ({
        list,
        group,
        isAdded: list === patterns.added,
    })));
    const last = new Int32Array(groups.length).fill(-1);
    (0,groups_assign/* assign */.k)(paths, lists.map(({ list }) => list), (path, at) => {
        const { group = 0, isAdded = false } = lists[at] ?? {};
        const collected = found[group];
        if (allAdded && isAdded)
            collected?.added.push(paths[path] ?? '');
        if (collected === undefined || last[group] === path)
            return;
        last[group] = path;
        collected.files += 1;
    });
}
/** What changes the whole whatever its files (no baseline, a value, a product) changes every group. */
function conclude(group, verdict) {
    const ofFiles = definition/* CHANGES */.Y6.some((change) => group[change].length > 0);
    const anyway = verdict.changed &&
        (verdict.baseline === undefined ||
            verdict.comparison.values.length > 0 ||
            verdict.missingProducts.length > 0);
    return { changed: ofFiles || anyway, ...group };
}

// EXTERNAL MODULE: ./build/files/products.js
var products = __webpack_require__(7366);
// EXTERNAL MODULE: ./build/files/scan.js + 2 modules
var scan = __webpack_require__(8385);
;// CONCATENATED MODULE: ./build/files/take-snapshot.js










const NOTHING = { entries: entries/* Entries */.Rv.from([]), bytes: 0, unmatchedPatterns: [], skipped: [] };
/**
 * What takes snapshots at a place: one walk and one hash of each file, whatever the number of groups.
 *
 * @returns a function that rejects with ScanError or PatternError for what the user has to see to
 */
function snapshotTaker(site) {
    return async (tracker, values) => {
        const start = performance.now();
        const place = { ...site, directory: (0,external_node_path_.resolve)(site.directory, tracker.workingDirectory) };
        const lists = (0,tracker_tracker/* trackedLists */.gU)(tracker).map(({ lines, dialect }) => (0,patterns_patterns/* compilePatterns */.xi)(lines, place, dialect));
        const patterns = lists.length === 0 ? undefined : (0,pattern_union/* unite */._)(lists);
        const { followSymbolicLinks } = tracker;
        const scanned = patterns === undefined ? NOTHING : await (0,scan/* scanPatterns */.nQ)(patterns, { ...place, followSymbolicLinks });
        const { entries, unparsed } = await selectFields(scanned.entries, tracker, place);
        const missingProducts = await (0,products/* findMissingProducts */.Q)(tracker.generates, place);
        return {
            snapshot: (0,snapshot/* createSnapshot */.$)(entries, values),
            bytes: scanned.bytes,
            unmatchedPatterns: scanned.unmatchedPatterns,
            skipped: scanned.skipped,
            unparsed,
            missingProducts,
            seconds: (performance.now() - start) / 1000,
            tracks: (path) => patterns?.matches(path) === true,
            judgeGroups: groupJudge(tracker, place, entries.paths),
        };
    };
}
/** The parsers are a few hundred kilobytes, and loaded only where they are used. */
async function selectFields(entries, tracker, place) {
    if (tracker.fields.length === 0)
        return { entries, unparsed: [] };
    const { trackFields } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(926), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 665));
    return trackFields(entries, tracker.fields, place);
}
function groupJudge(tracker, place, paths) {
    return (verdict) => {
        const groups = compileGroups(tracker.groups, (lines) => (0,patterns_patterns/* compilePatterns */.xi)(lines, place, 'extended'));
        return {
            named: groupVerdicts(groups, verdict, paths),
            folders: tracker.groupBy.length === 0
                ? new Map()
                : folderVerdicts((0,patterns_patterns/* compilePatterns */.xi)(folderLines(tracker.groupBy), place), verdict, paths),
        };
    };
}
/** `packages/*` and `packages/*` with a slash at the end mean the same folders here. */
function folderLines(lines) {
    return lines.map((line) => line.replace(/(?<=[^/\\])\/+$/, ''));
}


/***/ }),

/***/ 5519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 13 modules
var patterns = __webpack_require__(7277);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
;// CONCATENATED MODULE: ./build/files/folder-chain.js



/** The folders from where a walk began down to where it is: its stack. */
class FolderChain {
    #frames = [];
    /** Device and inode of each frame, once somebody asked. */
    #identities = [];
    get depth() {
        return this.#frames.length;
    }
    get last() {
        return this.#frames.at(-1);
    }
    push(frame) {
        this.#frames.push(frame);
        this.#identities.push(undefined);
    }
    pop() {
        this.#frames.pop();
        this.#identities.pop();
    }
    /** Whether the folder at a path, links followed, is one of these. */
    includes(path) {
        const identity = identityOf(path);
        return this.#frames.some((frame, i) => {
            this.#identities[i] ??= identityOf(frame.path);
            return this.#identities[i] === identity;
        });
    }
}
/** A folder at the beginning of its visit. */
function createFrame(directory, platform, frame) {
    return {
        ...frame,
        path: withSlash((0,patterns/* absolutePath */.Hi)(frame.location)),
        stored: withSlash((0,patterns/* storedPath */.PH)(directory, frame.location, platform)),
        next: 0,
    };
}
/** The place of `name` in a folder. */
function childOf({ location }, name) {
    return { root: location.root, names: [...location.names, name] };
}
function withSlash(path) {
    return path === '' || path.endsWith('/') ? path : `${path}/`;
}
function identityOf(path) {
    let stats;
    try {
        stats = (0,external_node_fs_.statSync)((0,disk_path/* diskPath */.z)(path), { bigint: true, throwIfNoEntry: false });
    }
    catch {
        // Unreadable or gone: opening it will say so. Until then it is like no other.
    }
    return stats ? `${stats.dev}:${stats.ino}` : path;
}

// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/files/walk.js







/** Codes which say that what was there a moment ago no longer is. */
const GONE = new Set(['ENOENT', 'ENOTDIR']);
/**
 * Walks the files that patterns could match, reading only folders in which something could be. What vanishes
 * meanwhile counts as absent. Holds its own stack, so depth is limited by the system's path length alone.
 *
 * @throws ScanError for what cannot be read
 */
async function walk(request, visitor) {
    const walker = new Walker(request, visitor);
    for (const root of request.patterns.roots())
        await walker.walkFrom(root);
}
class Walker {
    #request;
    #patterns;
    #visitor;
    #chain = new FolderChain();
    constructor(request, visitor) {
        this.#request = request;
        this.#patterns = request.patterns;
        this.#visitor = visitor;
    }
    async walkFrom(root) {
        const name = root.names.at(-1);
        if (name === undefined) {
            this.#open(root, this.#patterns.stateIn(root), false);
        }
        else {
            const parent = { root: root.root, names: root.names.slice(0, -1) };
            const kind = this.#kindOfRoot(root);
            if (kind === undefined)
                return;
            this.#visit(this.#frame(parent, { names: [name], kinds: [kind] }, this.#patterns.stateIn(parent), false), 0);
        }
        await this.#drain();
    }
    async #drain() {
        const { pacer } = this.#request;
        for (let frame = this.#chain.last; frame !== undefined; frame = this.#chain.last) {
            if (pacer.isDue())
                await pacer.pause();
            this.#visitSome(frame);
        }
    }
    /** Visits what is left of a folder, until it is done, has led into another or has taken its share of time. */
    #visitSome(frame) {
        const { depth } = this.#chain;
        for (let budget = 500; budget > 0; budget--) {
            if (frame.next === frame.names.length) {
                this.#chain.pop();
                return;
            }
            this.#visit(frame, frame.next++);
            if (this.#chain.depth > depth)
                return;
        }
    }
    #visit(frame, at) {
        const name = frame.names[at];
        const kind = frame.kinds[at];
        switch (kind) {
            case 'file':
                this.#visitFile(frame, name);
                return;
            case 'folder':
                this.#visitFolder(frame, name);
                return;
            case 'link':
                if (this.#request.followSymbolicLinks)
                    this.#follow(frame, name);
                else
                    this.#visitLink(frame, name);
                return;
            case 'fifo':
            case 'socket':
            case 'device':
                this.#visitSpecial(frame, name, kind);
                return;
            default:
                kind;
        }
    }
    #isIncluded(frame, name) {
        return this.#patterns.includes(this.#patterns.decide(frame.state, name));
    }
    #visitFile(frame, name) {
        const line = this.#patterns.decide(frame.state, name);
        if (!this.#patterns.includes(line))
            return;
        this.#request.usage.count(frame.state, name);
        this.#visitor.file(frame, name);
    }
    #visitFolder(frame, name) {
        if (this.#visitor.folder !== undefined && this.#isIncluded(frame, name))
            this.#visitor.folder(frame, name);
        const state = this.#patterns.enter(frame.state, name);
        if (frame.throughLink && this.#chain.includes(frame.path + name))
            return;
        this.#open(childOf(frame, name), state, frame.throughLink);
    }
    #visitLink(frame, name) {
        const line = this.#patterns.decide(frame.state, name);
        if (!this.#patterns.includes(line))
            return;
        let target;
        try {
            target = (0,external_node_fs_.readlinkSync)((0,disk_path/* diskPath */.z)(frame.path + name), { encoding: 'buffer' });
        }
        catch (error) {
            if (GONE.has((0,unknown/* errorCode */.CA)(error)))
                return;
            if ((0,unknown/* errorCode */.CA)(error) !== 'EINVAL')
                throw (0,scan_error/* unreadable */.O$)('link', frame.stored + name, error);
            // No longer a link. What became a file is one; a folder was not there when its parent was read.
            if ((0,directory_reader/* kindOnDisk */.fA)(frame.path + name) === 'file')
                this.#visitFile(frame, name);
            return;
        }
        this.#request.usage.count(frame.state, name);
        this.#visitor.link(frame, name, target);
    }
    #follow(frame, name) {
        const state = this.#patterns.enter(frame.state, name);
        const included = this.#isIncluded(frame, name);
        if (!included && !state.canMatchBelow)
            return;
        const kind = this.#kindBehind(frame, name);
        if (kind === 'file') {
            this.#visitFile(frame, name);
        }
        else if (kind === 'folder' && !this.#chain.includes(frame.path + name)) {
            this.#open(childOf(frame, name), state, true);
        }
        else if (kind === undefined || kind === 'folder' || kind === 'link') {
            this.#visitLink(frame, name);
        }
        else {
            this.#visitSpecial(frame, name, kind);
        }
    }
    /** What a link leads to; `undefined` when it leads nowhere. */
    #kindBehind(frame, name) {
        let stats;
        try {
            stats = (0,external_node_fs_.statSync)((0,disk_path/* diskPath */.z)(frame.path + name), { throwIfNoEntry: false });
        }
        catch (error) {
            const code = (0,unknown/* errorCode */.CA)(error);
            if (!GONE.has(code) && code !== 'ELOOP' && code !== 'ENAMETOOLONG') {
                throw (0,scan_error/* unreadable */.O$)('link', frame.stored + name, error);
            }
        }
        return stats && (0,directory_reader/* kindOf */.I)(stats);
    }
    #visitSpecial(frame, name, kind) {
        if (!this.#isIncluded(frame, name))
            return;
        if (this.#patterns.namesLiterally(frame.stored + name))
            throw (0,scan_error/* specialError */.SP)(frame.stored + name, kind);
        this.#visitor.special(frame, name, kind);
    }
    /** Reads a folder and puts it on the chain, if anything in it could be matched. */
    #open(location, state, throughLink) {
        if (!state.canMatchBelow)
            return;
        const path = (0,patterns/* absolutePath */.Hi)(location);
        try {
            const listing = this.#request.readDirectory(path);
            this.#chain.push(this.#frame(location, listing, state, throughLink));
        }
        catch (error) {
            if (GONE.has((0,unknown/* errorCode */.CA)(error)) && !isFolder(path))
                return;
            throw (0,scan_error/* unreadable */.O$)('folder', this.#stored(location), error);
        }
    }
    #frame(location, listing, state, throughLink) {
        const { directory, site } = this.#patterns;
        return createFrame(directory, site.platform, { ...listing, location, state, throughLink });
    }
    #stored(location) {
        return (0,patterns/* storedPath */.PH)(this.#patterns.directory, location, this.#patterns.site.platform);
    }
    /** What a root is; nothing when it is not there, or behind something that is no folder. */
    #kindOfRoot(root) {
        try {
            // The way to the working directory may be a link, and is followed as every program follows it.
            if (contains(root, this.#patterns.directory))
                return isFolder((0,patterns/* absolutePath */.Hi)(root)) ? 'folder' : undefined;
            return (0,directory_reader/* kindOnDisk */.fA)((0,patterns/* absolutePath */.Hi)(root));
        }
        catch (error) {
            const code = (0,unknown/* errorCode */.CA)(error);
            if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG')
                return undefined;
            throw (0,scan_error/* unreadable */.O$)('file', this.#stored(root), error);
        }
    }
}
/** Whether a path leads to a folder, as far as can be told. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)((0,disk_path/* diskPath */.z)(path), { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        // Then it was not for being gone that it could not be read.
        return true;
    }
}
function contains(outer, inner) {
    return outer.root === inner.root && outer.names.every((name, i) => name === inner.names[i]);
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FolderStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/checkpoint.js
var history_checkpoint = __webpack_require__(8927);
// EXTERNAL MODULE: ./build/core/history/checkpoint-codec.js
var checkpoint_codec = __webpack_require__(412);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/stores/folder/names.js

const DIGITS = 12;
const CHECKPOINT = /^(\d{12,15})\.checkpoint$/;
/** The greatest number that a checkpoint may have: 15 digits, all of which a JavaScript number holds. */
const LAST_NUMBER = 10 ** 15 - 1;
/**
 * How many checkpoints of an identity stay. One would do to compare with; the others are for a reader that listed
 * the folder just before, for a run that prefers its own checkpoint while others record theirs, and for people who
 * want to know what happened.
 */
const KEPT = 10;
/** The file name of the checkpoint with a number, which sorts as the number does. */
function checkpointName(number) {
    return `${String(number).padStart(DIGITS, '0')}.checkpoint`;
}
/** The numbers of all checkpoints in a folder, greatest first. @throws a system error */
function listNumbers(folder) {
    const numbers = [];
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const digits = CHECKPOINT.exec(name)?.[1];
        if (digits !== undefined && checkpointName(Number(digits)) === name)
            numbers.push(Number(digits));
    }
    return numbers.sort((a, b) => b - a);
}

;// CONCATENATED MODULE: ./build/stores/folder/remove.js


/** Removes a file that may be gone already. @throws a system error other than ENOENT */
function removeIfThere(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/stores/folder/claim.js





/** What `link` says where a file system knows no hard links: FAT, some network and container file systems. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL', 'EISDIR']);
/** The folder holds a file with the greatest number there is, which no store wrote. */
class LastNumberError extends Error {
}
/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * hash then makes the checkpoint unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and tidied away in the
 * meantime. Its checkpoint is then not among the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
function claimNewest(temporary, folder, link = external_node_fs_.linkSync) {
    for (;;) {
        const number = claimFrom((listNumbers(folder)[0] ?? 0) + 1, temporary, folder, link);
        const newer = listNumbers(folder).filter((other) => other > number);
        if (newer.length < KEPT)
            return number;
        removeIfThere((0,external_node_path_.join)(folder, checkpointName(number)));
    }
}
/** Gives a file the first free number from `first` on. */
function claimFrom(first, temporary, folder, link) {
    for (let number = first; number <= LAST_NUMBER; number++) {
        try {
            linkOrCopy(temporary, (0,external_node_path_.join)(folder, checkpointName(number)), link);
            return number;
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) !== 'EEXIST')
                throw error;
        }
    }
    throw new LastNumberError(`the checkpoints in ${folder} have used up their numbers`);
}
function linkOrCopy(from, to, link) {
    try {
        link(from, to);
    }
    catch (error) {
        if (!NO_LINKS.has((0,unknown/* errorCode */.CA)(error) ?? ''))
            throw error;
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
    }
}

;// CONCATENATED MODULE: ./build/stores/folder/read.js



/** Bytes of a header that are read at a time. */
const HEADER_CHUNK = 1 << 16;
/** Reads and verifies a checkpoint in full. @throws a system error other than ENOENT */
function readCheckpointFile(file) {
    return withRegularFile(file, (descriptor) => (0,checkpoint_codec/* decodeCheckpoint */.hy)((0,external_node_fs_.readFileSync)(descriptor)));
}
/**
 * The run id that a checkpoint's header states; only the header is read.
 *
 * @throws a system error other than ENOENT
 */
function readRunId(file) {
    return withRegularFile(file, (descriptor) => {
        const line = readLine(descriptor);
        if (line === undefined)
            return { kind: 'unreadable', why: 'it has no header line' };
        const header = (0,checkpoint_codec/* parseHeaderLine */.Lw)(line);
        if (typeof header === 'string')
            return { kind: 'unreadable', why: header };
        return { kind: 'run', runId: header.origin.runId };
    });
}
/**
 * Opens a regular file that is no larger than a checkpoint may be. Links are not followed, and what is no regular
 * file (opening a FIFO would wait for a writer) is not opened.
 */
function withRegularFile(file, read) {
    let descriptor;
    try {
        if (!(0,external_node_fs_.lstatSync)(file).isFile())
            return { kind: 'unreadable', why: 'it is no regular file' };
        // Windows has none of these flags; they close the gap between looking and opening.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return { kind: 'gone' };
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { kind: 'unreadable', why: 'it is no regular file' };
        if (stats.size > checkpoint_codec/* MAX_CHECKPOINT_BYTES */.qC)
            return { kind: 'unreadable', why: `it has ${stats.size} bytes, more than ${checkpoint_codec/* MAX_CHECKPOINT_BYTES */.qC}` };
        return read(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The first line, without its end; `undefined` when there is none. */
function readLine(descriptor) {
    const chunks = [];
    for (let at = 0; at <= checkpoint_codec/* MAX_CHECKPOINT_BYTES */.qC;) {
        const chunk = Buffer.allocUnsafe(HEADER_CHUNK);
        const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, HEADER_CHUNK, at);
        if (length === 0)
            return undefined;
        const end = chunk.subarray(0, length).indexOf(0x0a);
        if (end >= 0)
            return Buffer.concat([...chunks, chunk.subarray(0, end)]).toString('utf8');
        chunks.push(chunk.subarray(0, length));
        at += length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/stores/folder/sync.js


/** Windows opens no folders; some file systems do not sync them. */
const NOT_SUPPORTED = new Set([
    'EPERM',
    'EACCES',
    'EISDIR',
    'EINVAL',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EBADF',
]);
/** Waits until the names in a folder are on disk, where that is possible. @throws a system error */
function syncFolder(folder) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(folder, 'r');
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch (error) {
        if (!NOT_SUPPORTED.has((0,unknown/* errorCode */.CA)(error) ?? ''))
            throw error;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/stores/folder/tidy.js



/** How old a temporary file has to be to count as left over by a process that was killed, in milliseconds. */
const LEFT_OVER = 3_600_000;
const TEMPORARY = /^\.\d+-[0-9a-f]{16}\.tmp$/;
/**
 * Removes the checkpoints that are not among the newest, and left-over temporary files. What cannot be removed stays:
 * the checkpoint that was just recorded does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
function tidy(folder, now) {
    attempt(() => {
        for (const number of listNumbers(folder).slice(KEPT)) {
            attempt(() => (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, checkpointName(number))));
        }
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            if (!TEMPORARY.test(name))
                continue;
            const file = (0,external_node_path_.join)(folder, name);
            attempt(() => {
                if (now - (0,external_node_fs_.lstatSync)(file).mtimeMs > LEFT_OVER)
                    (0,external_node_fs_.unlinkSync)(file);
            });
        }
    });
}
function attempt(action) {
    try {
        action();
    }
    catch {
        // Another process removed it first, or it may not be removed: it stays for the next time.
    }
}

;// CONCATENATED MODULE: ./build/stores/folder.js












/** A reader that finds the newest file gone reads the folder anew; each time, as many newer ones were recorded. */
const READ_ATTEMPTS = 5;
/**
 * Keeps checkpoints in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties
 * at the job's start and end, RUNNER_FACTS §1.9) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command
 * line's.
 *
 *     <root>/<slug>-<identity digest>/000000000007.checkpoint
 *
 * The file with the greatest number is the newest. Clocks decide nothing: one that was set back would make an
 * older checkpoint the newest, and content that went A, B, A would be called unchanged at B.
 *
 * A number is claimed only for a file that is complete and on disk, so a kill at any moment leaves whole checkpoints
 * and nothing else that counts. A file that is damaged all the same is `unreadable`, never skipped in favour of
 * an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
class FolderStore {
    name;
    #root;
    #durable;
    constructor(options) {
        this.name = options.name;
        this.#root = options.root;
        this.#durable = options.durable ?? true;
    }
    /** As {@link Store.find}. The checkpoint was read and verified in full, so loading it costs nothing more. */
    async find(identity, preferredRun) {
        const folder = this.#folder(identity);
        try {
            for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
                if (!isFolder(folder))
                    return { kind: 'unavailable', why: `${folder} is no folder` };
                const lookup = findIn(folder, preferredRun);
                if (lookup.kind !== 'gone')
                    return lookup;
            }
            return { kind: 'unavailable', why: `the files in ${folder} change too fast to be read` };
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
                return { kind: 'absent' };
            return { kind: 'unavailable', why: failure('read', folder, error) };
        }
    }
    /** As {@link Store.record}. Any number of processes may record at the same time, each gets a number of its own. */
    async record(identity, checkpoint) {
        const folder = this.#folder(identity);
        const temporary = (0,external_node_path_.join)(folder, `.${process.pid}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
        try {
            const made = (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            if (made !== undefined && this.#durable)
                syncFolder(this.#root);
            if (!isFolder(folder))
                return { kind: 'not-recorded', why: `${folder} is no folder` };
            try {
                const time = writeWhole(temporary, (0,checkpoint_codec/* encodeCheckpoint */.Xn)(checkpoint), this.#durable);
                claimNewest(temporary, folder);
                tidy(folder, time);
            }
            finally {
                removeIfThere(temporary);
            }
            if (this.#durable)
                syncFolder(folder);
            return { kind: 'recorded' };
        }
        catch (error) {
            return { kind: 'not-recorded', why: failure('write', folder, error) };
        }
    }
    #folder(identity) {
        return (0,external_node_path_.join)(this.#root, `${identity.slug}-${identity.digest}`);
    }
}
/** `gone`: a file that was listed is not there any more. */
function findIn(folder, preferredRun) {
    const numbers = listNumbers(folder);
    const [newest] = numbers;
    if (newest === undefined)
        return { kind: 'absent' };
    let chosen = newest;
    if (preferredRun !== undefined) {
        for (const number of numbers) {
            const file = (0,external_node_path_.join)(folder, checkpointName(number));
            const read = readRunId(file);
            if (read.kind === 'gone')
                return read;
            // It may be the newest of that run: taking an older one in its place could hide a change.
            if (read.kind === 'unreadable')
                return unreadable(file, read.why);
            if (read.runId === preferredRun) {
                chosen = number;
                break;
            }
        }
    }
    const file = (0,external_node_path_.join)(folder, checkpointName(chosen));
    return lookupOf(file, readCheckpointFile(file));
}
function lookupOf(file, read) {
    if (read.kind === 'gone')
        return read;
    if (read.kind === 'unreadable')
        return unreadable(file, read.why);
    const { checkpoint } = read;
    return {
        kind: 'found',
        baseline: (0,history_checkpoint/* baselineOf */.Bv)(checkpoint),
        load: async () => ({ kind: 'loaded', checkpoint }),
    };
}
function unreadable(file, why) {
    return { kind: 'unreadable', why: `${file}: ${why}` };
}
/** Writes a new file and, for a durable store, waits until it is on disk. Returns its time by the file system's clock, in milliseconds. */
function writeWhole(file, bytes, durable) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, bytes);
        if (durable)
            (0,external_node_fs_.fsyncSync)(descriptor);
        return (0,external_node_fs_.fstatSync)(descriptor).mtimeMs;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Whether a path is a folder itself; a link to one is none. @throws a system error, ENOENT when it is not there */
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path).isDirectory();
}
function failure(doing, folder, error) {
    if (error instanceof LastNumberError)
        return error.message;
    return `cannot ${doing} ${folder}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}`;
}


/***/ })

};
