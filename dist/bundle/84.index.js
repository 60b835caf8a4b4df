export const id = 84;
export const ids = [84];
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

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   nt: () => (/* binding */ isDoubt)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);
/* harmony import */ var _record_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6180);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(305);



/**
 * One history in one store: the attempts of an identity in the order in which they were recorded, their successes, and
 * its checkpoints. What is the same for every store is here; a store only has to keep entries.
 */
class History {
    row;
    #store;
    #identity;
    #refs;
    constructor(store, identity, refs) {
        this.row = { identity, ref: refs.own };
        this.#store = store;
        this.#identity = identity;
        this.#refs = refs;
    }
    get storeName() {
        return this.#store.name;
    }
    /** How the history stands: two look-ups at once. */
    async look(viewer) {
        const [attempt, success] = await Promise.all([
            this.#newest('a', (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttemptKey */ .Mn)(this.#identity, key)),
            this.#newest('s', (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSuccessKey */ .Kz)(this.#identity, key)),
        ]);
        if (isDoubt(attempt))
            return attempt;
        if (isDoubt(success))
            return success;
        return (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(attempt, success, viewer);
    }
    /** The newest attempt. */
    newestAttempt() {
        return this.#newest('a', (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttemptKey */ .Mn)(this.#identity, key));
    }
    /**
     * The newest checkpoint: one request.
     *
     * @param preferredRun a run id: a checkpoint of that run is preferred to a newer one of another
     */
    findCheckpoint(preferredRun) {
        const preferred = preferredRun === '' ? [] : [(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(this.row, 'c', preferredRun)];
        return this.#newest('c', (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCheckpointKey */ .bl)(this.#identity, key), preferred);
    }
    /** The successes of groups under the ids of their attempts, all asked for at once: where each came from. */
    async findGroupSuccesses(ref, ids) {
        const row = { identity: this.#identity, ref };
        const parse = (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGroupKey */ .K9)(this.#identity, key);
        const found = await Promise.all(ids.map((id) => this.#find([(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(row, 'g', id)], parse)));
        const successes = new Map();
        for (const [at, origin] of found.entries()) {
            if (isDoubt(origin))
                return origin;
            if (origin !== undefined)
                successes.set(ids[at] ?? '', origin);
        }
        return successes;
    }
    /** The newest attempt that one run recorded. */
    findOfRun(runId) {
        const prefix = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(this.row, 'a', runId);
        return this.#find([prefix], (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttemptKey */ .Mn)(this.#identity, key));
    }
    /** The id of the attempt that a record is of. */
    idOf({ key }) {
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAttemptKey */ .Mn)(this.#identity, key)?.id;
    }
    /** Whether an entry of exactly this key is there. */
    async has(key) {
        const found = await this.#store.newest([key]);
        if (found.kind === 'absent')
            return false;
        return found.kind === 'found' ? found.key === key : found;
    }
    /** Loads the record of a key that was found. */
    async load({ key, hash, }) {
        const record = await this.loadIfThere(key);
        if (isAbsent(record))
            return { kind: 'unavailable', why: record.why };
        if (isDoubt(record) || record.snapshot.hash === hash)
            return record;
        return { kind: 'unreadable', why: 'its content does not have the hash that its key states' };
    }
    /** Loads the record under a key that may have none, or none yet; the key does not say what it holds. */
    async loadIfThere(key) {
        const loaded = await this.#store.load(key);
        if (loaded.kind !== 'loaded')
            return loaded;
        const decoded = (0,_record_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRecord */ .eT)(loaded.bytes);
        return decoded.kind === 'record' ? decoded.record : decoded;
    }
    /** Saves a record under a key. */
    save(key, record) {
        return this.#store.save(key, (0,_record_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeRecord */ .Ym)(record));
    }
    /** Saves an entry that says all by its key. */
    mark(key) {
        return this.#store.save(key, Buffer.alloc(0));
    }
    #newest(kind, parse, preferred = []) {
        const { own, others } = this.#refs;
        const refs = [own, ...others].map((ref) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)({ identity: this.#identity, ref }, kind));
        return this.#find([...preferred, ...refs], parse);
    }
    async #find(prefixes, parse) {
        const found = await this.#store.newest(prefixes);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind !== 'found')
            return found;
        return parse(found.key) ?? noneOfOurs(found.key);
    }
}
function noneOfOurs(key) {
    return { kind: 'unreadable', why: `a key is none of ours: ${JSON.stringify(key.slice(0, 512))}` };
}
/** Whether the store has no such entry. */
function isAbsent(value) {
    return 'kind' in value && value.kind === 'absent';
}
/** Whether something that was asked for is not known. */
function isDoubt(value) {
    return (value !== undefined && 'kind' in value && (value.kind === 'unavailable' || value.kind === 'unreadable'));
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ checkpointIdentity),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   gt: () => (/* binding */ planIdentity),
/* harmony export */   hr: () => (/* binding */ workflowFileOf),
/* harmony export */   ow: () => (/* binding */ trackIdentity),
/* harmony export */   yI: () => (/* binding */ projectIdentity)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const SLUG_LENGTH = 40;
/**
 * The identity of a `track`: the job it runs in, and the step. Not what is tracked: one step has one history, whatever
 * its definition is, or a definition that comes back would find an older history than the last.
 */
function trackIdentity(job, step) {
    const label = 'name' in step ? step.name : job.jobId;
    return identity(label, ['track', ...jobTuple(job), step]);
}
/** The identity of a `plan` and its `done`, which is another job: the workflow, and the name. */
function planIdentity(job, name) {
    return identity(name || 'plan', ['plan', job.workflowFile, job.calledFile, name || 'default']);
}
/**
 * The identity of a `checkpoint` and its `check`: the name alone, so that any job of the repository can refer to
 * it; without one, the job.
 */
function checkpointIdentity(name, job) {
    if (name !== '')
        return identity(name, ['checkpoint', { name }]);
    return identity('default', ['checkpoint', ...jobTuple(job), 'default']);
}
/** The identity of a history of the command line. */
function projectIdentity(use, what) {
    const label = typeof what === 'object' && 'name' in what ? what.name : use;
    return { ...identity(label, ['project', use, what]), use, what };
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
function jobTuple({ workflowFile, jobId, matrix, calledFile }) {
    return [workflowFile, jobId, canonicalJson(matrix), calledFile];
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

/***/ 7021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   E9: () => (/* binding */ successorKey),
/* harmony export */   GE: () => (/* binding */ NO_ATTEMPT),
/* harmony export */   H2: () => (/* binding */ ANY_REF),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I2: () => (/* binding */ refDigest),
/* harmony export */   K9: () => (/* binding */ parseGroupKey),
/* harmony export */   KI: () => (/* binding */ recordedAt),
/* harmony export */   Kz: () => (/* binding */ parseSuccessKey),
/* harmony export */   LK: () => (/* binding */ identityFolder),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Mn: () => (/* binding */ parseAttemptKey),
/* harmony export */   Si: () => (/* binding */ newId),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   bl: () => (/* binding */ parseCheckpointKey),
/* harmony export */   dV: () => (/* binding */ successKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   s4: () => (/* binding */ checkpointKey),
/* harmony export */   vc: () => (/* binding */ historyFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);


/*
 * Keys of entries. All of one history of one ref begin alike:
 *
 *   file-tracker/3/<slug>-<identity>/<ref>/a/<run>/<attempt of the run>.<time>-<commit>-<id>/<job>.<occasion>/<definition>/<hash>.<bits>
 *                                         /s/<id of the attempt>/<run>/<attempt>.<time>-<commit>/<job>.<occasion>/<definition>/<hash>.<bits>
 *                                         /g/<id of a group's attempt>/<run>.<attempt>.<time>-<commit>
 *                                         /next/<id of the attempt>/<number>
 *                                         /c/<run>/<attempt>.<time>-<commit>-<id>/<definition>/<hash>.<bits>
 *
 * Attempts, successes, successes of groups, successors of attempts, checkpoints. A key says all that the unchanged
 * case needs, so that it costs a look-up and no download. Ids are random: entries are immutable, and a key made from
 * the content alone could not be saved again when the content comes back to an earlier state.
 *
 * Lower case, since services compare keys without regard to case; every part is bounded, so that a key stays below the
 * 512 characters that the cache client allows.
 */
const ROOT = 'file-tracker/3';
/** Digits of a digest that only tells things apart, and is checked against nothing. */
const SHORT = 32;
/** In place of what is not known: the job's path, executable bits. */
const UNKNOWN = '-';
/** In place of the ref, where a history is one of a place on disk, whatever is checked out there. */
const ANY_REF = 'any';
/** Stands for the attempt of a success that needed none. */
const NO_ATTEMPT = 'none';
/** The digest by which keys tell refs apart. */
function refDigest(ref) {
    return shortDigest(ref);
}
/** A digest that only tells things apart. */
function shortDigest(text) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(text).slice(0, SHORT);
}
/** A new id for an attempt: 16 hexadecimal digits. */
function newId() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** What all keys of one kind begin with, down to some more parts. It ends in `/`, so that `deps` never finds `deps-dev`. */
function prefixOf(row, kind, ...more) {
    return `${[rowName(row), kind, ...more].join('/')}/`;
}
/** The key of an attempt. */
function attemptKey(row, id, origin, key) {
    return `${prefixOf(row, 'a', run(origin))}${stamp(origin)}-${id}/${circumstances(key)}/${content(key)}`;
}
/** The key of a success of an attempt. */
function successKey(row, of, origin, key) {
    return `${prefixOf(row, 's', of, run(origin))}${stamp(origin)}/${circumstances(key)}/${content(key)}`;
}
/** The key of the success of a group. */
function groupKey(row, id, origin) {
    return `${prefixOf(row, 'g', id)}${run(origin)}.${stamp(origin)}`;
}
/** The key that only one successor of an attempt can have. */
function successorKey(row, parent, number) {
    return `${prefixOf(row, 'next', parent)}${number}`;
}
/** The key of a checkpoint. */
function checkpointKey(row, origin, key) {
    return `${prefixOf(row, 'c', run(origin))}${stamp(origin)}-${newId()}/${content(key)}`;
}
/** Takes apart what a store returned for a look under an identity's attempts; `undefined` when it is no such key. */
function parseAttemptKey(identity, key) {
    const [ref, kind, runId, stampAndId = '', where, definition, what, ...rest] = partsOf(identity, key);
    const at = stampAndId.lastIndexOf('-');
    const id = stampAndId.slice(at + 1);
    const origin = parseOrigin(runId, stampAndId.slice(0, Math.max(0, at)));
    const known = parseCircumstances(where);
    const of = parseContent(definition, what);
    if (ref === undefined || kind !== 'a' || rest.length > 0 || !ID.test(id))
        return undefined;
    if (origin === undefined || known === undefined || of === undefined)
        return undefined;
    return { key, ref, id, origin, ...known, ...of };
}
/** As {@link parseAttemptKey}, of a success. */
function parseSuccessKey(identity, key) {
    const [ref, kind, attempt = '', runId, stampText, where, definition, what, ...rest] = partsOf(identity, key);
    const origin = parseOrigin(runId, stampText);
    const known = parseCircumstances(where);
    const of = parseContent(definition, what);
    if (ref === undefined || kind !== 's' || rest.length > 0)
        return undefined;
    if (attempt !== NO_ATTEMPT && !ID.test(attempt))
        return undefined;
    if (origin === undefined || known === undefined || of === undefined)
        return undefined;
    return { key, ref, of: attempt, origin, ...known, ...of };
}
/** As {@link parseAttemptKey}, of a checkpoint. */
function parseCheckpointKey(identity, key) {
    const [ref, kind, runId, stampAndId = '', definition, what, ...rest] = partsOf(identity, key);
    const at = stampAndId.lastIndexOf('-');
    const origin = parseOrigin(runId, stampAndId.slice(0, Math.max(0, at)));
    const of = parseContent(definition, what);
    if (ref === undefined || kind !== 'c' || rest.length > 0 || !ID.test(stampAndId.slice(at + 1)))
        return undefined;
    if (origin === undefined || of === undefined)
        return undefined;
    return { key, ref, origin, ...of };
}
/** Where the success of a group came from; `undefined` when it is no such key. */
function parseGroupKey(identity, key) {
    const [, kind, id = '', text = '', ...rest] = partsOf(identity, key);
    const [runId, attempt, stampText] = [...text.split('.')];
    if (kind !== 'g' || rest.length > 0 || !ID.test(id))
        return undefined;
    return parseOrigin(runId, `${attempt ?? ''}.${stampText ?? ''}`);
}
/** The folder of a key: all keys of one identity have one, and no others. `undefined` when it is no key of ours. */
function identityFolder(key) {
    if (!key.startsWith(`${ROOT}/`))
        return undefined;
    const folder = key.slice(ROOT.length + 1).split('/', 1)[0] ?? '';
    return /^[a-z0-9-]+$/.test(folder) ? folder : undefined;
}
/** The time of a key, in milliseconds; `undefined` where it has none. */
function timeOf(key) {
    const time = /\.(\d{1,14})-[0-9a-f]{0,64}(?:[-/]|$)/.exec(key)?.[1];
    return time === undefined ? undefined : Number(time);
}
/** The kind of a key and the parts that come after it, for whoever has to know what a look can find. */
function kindOf(key) {
    const [, , , ref = '', kind = '', ...more] = key.split('/');
    return { ref, kind, more };
}
/** When the entry of a key was recorded, for whoever lists entries: ISO 8601. `undefined` when it is no such key. */
function recordedAt(key) {
    const { kind, more } = kindOf(key);
    const [first = '', second = '', third = ''] = more;
    switch (kind) {
        case 'a':
        case 'c':
            return parseOrigin(first, second.slice(0, Math.max(0, second.lastIndexOf('-'))))?.createdAt;
        case 's':
            return parseOrigin(second, third)?.createdAt;
        case 'g':
            return parseOrigin(second.split('.', 1)[0], second.slice(second.indexOf('.') + 1))?.createdAt;
        default:
            return undefined;
    }
}
const ID = /^[0-9a-f]{16}$/;
const NAME = /^(?:[0-9a-f]{16,64}|-)$/;
// Below the year 10,000, after which a time is written otherwise than records have it.
const STAMP = /^(\d{1,10})\.(\d{1,14})-([0-9a-f]{0,64})$/;
function partsOf(identity, key) {
    const start = `${ROOT}/${historyFolder(identity)}/`;
    return key.startsWith(start) ? key.slice(start.length).split('/') : [];
}
function rowName({ identity, ref }) {
    return `${ROOT}/${historyFolder(identity)}/${ref}`;
}
/** The folder of an identity, as {@link identityFolder} says it of a key. */
function historyFolder({ slug, digest }) {
    return `${slug}-${digest.slice(0, SHORT)}`;
}
function run({ runId }) {
    return runId || '0';
}
function stamp({ runAttempt, createdAt, sha }) {
    return `${runAttempt || '0'}.${Date.parse(createdAt)}-${sha}`;
}
function circumstances({ job, occasion }) {
    return `${job}.${occasion}`;
}
function content({ definition, hash, bits }) {
    return `${definition}/${hash}.${bits}`;
}
function parseOrigin(runId = '', text = '') {
    const [, runAttempt = '', time = '', sha = ''] = STAMP.exec(text) ?? [];
    const date = new Date(Number(time));
    if (!/^\d{1,20}$/.test(runId) || time === '' || Number.isNaN(date.getTime()))
        return undefined;
    return {
        runId: runId === '0' ? '' : runId,
        runAttempt: runAttempt === '0' ? '' : runAttempt,
        sha,
        createdAt: date.toISOString(),
    };
}
function parseCircumstances(text = '') {
    const [job = '', occasion = '', ...rest] = text.split('.');
    return NAME.test(job) && NAME.test(occasion) && rest.length === 0 ? { job, occasion } : undefined;
}
function parseContent(definition = '', text = '') {
    const [hashText, bits = '', ...rest] = text.split('.');
    const hash = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(hashText);
    if (hash === undefined || !NAME.test(definition) || !NAME.test(bits) || rest.length > 0)
        return undefined;
    return { definition, hash, bits };
}


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xR: () => (/* binding */ MAX_RECORD_BYTES),
  eT: () => (/* binding */ decodeRecord),
  Ym: () => (/* binding */ encodeRecord)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js
var snapshot_snapshot = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
;// CONCATENATED MODULE: ./build/core/history/entries-codec.js



/*
 * Entries as bytes, one after the other:
 *
 *   fx<64 hexadecimal digits><path>\0
 *   l?<64 hexadecimal digits><path>\0
 *
 * The first letter is f for a file, l for a link, p for parts of a file; the second is x for what its owner may
 * execute, - for what he may not, ? where that is not known.
 *
 * Paths are the raw bytes, so that names that are no UTF-8 survive.
 */
const HEX = digest/* DIGEST_BYTES */.x4 * 2;
const KIND_LETTERS = { file: 'f', link: 'l', fields: 'p' };
const KINDS_BY_LETTER = new Map(['file', 'link', 'fields'].map((kind) => [KIND_LETTERS[kind].charCodeAt(0), (0,entries/* kindCode */.CZ)(kind)]));
/** By their code. */
const BIT_LETTERS = ['?', '-', 'x'];
const BITS_BY_LETTER = new Map([entries/* EXECUTABLE */.tU.unknown, entries/* EXECUTABLE */.tU.no, entries/* EXECUTABLE */.tU.yes].map((code) => [BIT_LETTERS[code].charCodeAt(0), code]));
/** Bytes of an entry before its path. */
const HEAD = 2 + HEX;
/** Characters of text that are turned into bytes at once. */
const CHUNK = 1 << 20;
/** Entries as the bytes that a record ends with, in pieces to be joined. */
function encodeEntries(entries) {
    const chunks = [];
    let text = '';
    for (let i = 0; i < entries.length; i++) {
        const entry = entries.at(i);
        const record = KIND_LETTERS[entry.kind] + BIT_LETTERS[entries.executable[i] ?? 0] + entry.digest;
        if ((0,path_bytes/* isEscapedPath */.DN)(entry.path)) {
            chunks.push(Buffer.from(text + record), (0,path_bytes/* pathToBytes */.iJ)(entry.path), Buffer.from([0]));
            text = '';
        }
        else {
            text += `${record}${entry.path}\0`;
            if (text.length > CHUNK) {
                chunks.push(Buffer.from(text));
                text = '';
            }
        }
    }
    chunks.push(Buffer.from(text));
    return chunks;
}
/** Reads what {@link encodeEntries} wrote, which is untrusted: the entries, or what is wrong with them. */
function decodeEntries(bytes, count) {
    // An entry takes at least one byte of path and its end.
    if (count * (HEAD + 2) > bytes.length)
        return `it ends before its ${count} entries do`;
    const paths = [];
    const kinds = new Uint8Array(count);
    const digests = Buffer.alloc(count * digest/* DIGEST_BYTES */.x4);
    const executable = new Uint8Array(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
        const end = bytes.indexOf(0, at);
        const kind = KINDS_BY_LETTER.get(bytes[at] ?? -1);
        const bit = BITS_BY_LETTER.get(bytes[at + 1] ?? -1);
        if (end < at + HEAD + 1 || kind === undefined || bit === undefined)
            return `its entry ${i + 1} is damaged`;
        kinds[i] = kind;
        executable[i] = bit;
        const hex = bytes.toString('latin1', at + 2, at + HEAD);
        if (digests.write(hex, i * digest/* DIGEST_BYTES */.x4, 'hex') !== digest/* DIGEST_BYTES */.x4)
            return `its entry ${i + 1} has no digest`;
        const path = (0,path_bytes/* pathFromBytes */.nP)(bytes.subarray(at + HEAD, end));
        if (i > 0 && !(paths[i - 1] < path))
            return `its entry ${i + 1} is out of order`;
        paths.push(path);
        at = end + 1;
    }
    if (at !== bytes.length)
        return 'it goes on after its last entry';
    return new entries/* Entries */.Rv(paths, kinds, digests, executable);
}

;// CONCATENATED MODULE: ./build/core/history/record-codec.js






/*
 * A record as bytes: one line of JSON, the lists of entries that it speaks of, one after the other (entries-codec.ts),
 * and the digest of all of that:
 *
 *   {"format":"file-tracker/record","version":3,"key":"…","hash":"…","lists":[[2,140]],"values":{},"tracker":{…},…}\n
 *   f<64 hexadecimal digits><path>\0…
 *   <64 hexadecimal digits>
 *
 * `lists` holds the number of entries and of bytes of each list. The first is the snapshot; a part names others by
 * their place.
 */
const FORMAT = 'file-tracker/record';
const VERSION = 3;
const record_codec_HEX = digest/* DIGEST_BYTES */.x4 * 2;
/** The largest record that is read back, in bytes: five million paths of 100 bytes. */
const MAX_RECORD_BYTES = 1 << 30;
/** A record as the bytes that a store keeps. */
function encodeRecord(record) {
    const { snapshot, tracker, origin, key, seen, notes } = record;
    const lists = new Lists();
    lists.add(snapshot.entries);
    const parts = record.parts.map((part) => ({
        ...part,
        before: part.before && {
            ...part.before,
            entries: lists.add(part.before.entries),
            values: Object.fromEntries(part.before.values),
        },
        kept: lists.add(part.kept),
    }));
    const header = JSON.stringify({
        format: FORMAT,
        version: VERSION,
        key,
        hash: snapshot.hash,
        lists: lists.sizes,
        values: Object.fromEntries(snapshot.values),
        tracker,
        origin,
        parts,
        seen,
        notes,
    });
    const content = Buffer.concat([Buffer.from(`${header}\n`), ...lists.chunks]);
    return Buffer.concat([content, Buffer.from((0,digest/* digestOf */.ol)(content))]);
}
/** The lists of a record, each known by its place; an empty one has none (`-1`). */
class Lists {
    chunks = [];
    sizes = [];
    add(entries) {
        if (entries.length === 0 && this.sizes.length > 0)
            return -1;
        const chunks = encodeEntries(entries);
        this.chunks.push(...chunks);
        return this.sizes.push([entries.length, chunks.reduce((sum, { length }) => sum + length, 0)]) - 1;
    }
}
/**
 * Reads what {@link encodeRecord} wrote. The bytes are untrusted: their digest, version, shape and the snapshot's hash
 * are checked, and whatever is wrong makes the record unreadable.
 */
function decodeRecord(bytes) {
    if (bytes.length > MAX_RECORD_BYTES)
        return unreadable(`it has ${bytes.length} bytes, more than ${MAX_RECORD_BYTES}`);
    const content = bytes.subarray(0, Math.max(0, bytes.length - record_codec_HEX));
    if (bytes.toString('latin1', content.length) !== (0,digest/* digestOf */.ol)(content))
        return unreadable('it is damaged, or not one of File Tracker');
    const headerEnd = content.indexOf(0x0a);
    const header = parseJson(content.toString('utf8', 0, Math.max(0, headerEnd)));
    if (!(0,unknown/* isRecord */.u4)(header) || header['format'] !== FORMAT)
        return unreadable('it is not one of File Tracker');
    const version = header['version'];
    if (typeof version === 'number' && version > VERSION)
        return unreadable(`its format ${version} is newer than ${VERSION}, the newest known here`);
    if (version !== VERSION)
        return unreadable(`its format is not ${VERSION}, the one that is known here`);
    const record = parseRecord(header, content.subarray(headerEnd + 1));
    return typeof record === 'string' ? unreadable(record) : { kind: 'record', record };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not even that: the caller says that it is none of ours.
        return undefined;
    }
}
/** The record, or what is wrong with it. */
function parseRecord(header, body) {
    const lists = parseLists(header['lists'], body);
    if (typeof lists === 'string')
        return lists;
    const [entries] = lists;
    const values = parseValues(header['values']);
    const tracker = (0,tracker_tracker/* readTracker */.T_)(header['tracker']);
    const origin = parseOrigin(header['origin']);
    const parts = parseParts(header['parts'], lists);
    const { key, seen } = header;
    const notes = parseNotes(header['notes']);
    if (entries === undefined)
        return 'it has no list of entries';
    if (values === undefined)
        return 'it has no valid values';
    if (tracker === undefined)
        return 'it has no valid definition';
    if (origin === undefined)
        return 'it has no valid origin';
    if (parts === undefined)
        return 'it has no valid parts';
    if (typeof key !== 'string' || typeof seen !== 'string' || notes === undefined)
        return 'it has no valid key';
    const snapshot = (0,snapshot_snapshot/* createSnapshot */.$)(entries, values);
    if (snapshot.hash !== (0,digest/* parseDigest */.m)(header['hash']))
        return 'its content does not have the hash that it states';
    return { key, tracker, snapshot, origin, parts, seen, notes };
}
function parseLists(sizes, body) {
    if (!Array.isArray(sizes))
        return 'it has no lists';
    const lists = [];
    let at = 0;
    for (const size of sizes) {
        const [count, length] = Array.isArray(size) ? size : [];
        if (!isCount(count) || !isCount(length))
            return 'its lists have no valid sizes';
        if (at + length > body.length)
            return 'it ends before its lists do';
        const entries = decodeEntries(body.subarray(at, at + length), count);
        if (typeof entries === 'string')
            return entries;
        lists.push(entries);
        at += length;
    }
    return at === body.length ? lists : 'it goes on after its last list';
}
function parseParts(parts, lists) {
    if (!Array.isArray(parts))
        return undefined;
    const parsed = parts.map((part) => parsePart(part, lists));
    return parsed.includes(undefined) ? undefined : parsed;
}
function parsePart(part, lists) {
    if (!(0,unknown/* isRecord */.u4)(part))
        return undefined;
    const { name, pending, id } = part;
    if (typeof name !== 'string' || typeof pending !== 'boolean')
        return undefined;
    if (id !== undefined && (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)))
        return undefined;
    const content = (0,digest/* parseDigest */.m)(part['content']);
    const since = part['since'] === undefined ? undefined : parseBaseline(part['since']);
    const before = part['before'] === undefined ? undefined : parseBefore(part['before'], lists);
    const kept = listAt(part['kept'], lists);
    if (content === undefined && part['content'] !== undefined)
        return undefined;
    if (since === undefined && part['since'] !== undefined)
        return undefined;
    if (before === undefined && part['before'] !== undefined)
        return undefined;
    if (kept === undefined)
        return undefined;
    return { name, pending, id, content, since, before, kept };
}
function parseBefore(before, lists) {
    if (!(0,unknown/* isRecord */.u4)(before))
        return undefined;
    const { absent } = before;
    const entries = listAt(before['entries'], lists);
    const values = parseValues(before['values']);
    if (entries === undefined || values === undefined || !(0,unknown/* isStringArray */.Bo)(absent))
        return undefined;
    return { entries, absent, values };
}
function listAt(place, lists) {
    return place === -1 ? entries/* Entries */.Rv.from([]) : typeof place === 'number' ? lists[place] : undefined;
}
function parseValues(values) {
    if (!(0,unknown/* isRecord */.u4)(values))
        return undefined;
    const parsed = new Map(Object.entries(values).map(([name, value]) => [name, (0,digest/* parseDigest */.m)(value)]));
    return [...parsed.values()].includes(undefined) ? undefined : parsed;
}
function parseNotes(notes) {
    if (!(0,unknown/* isRecord */.u4)(notes) || !(0,unknown/* isStringArray */.Bo)(Object.values(notes)))
        return undefined;
    return notes;
}
function parseBaseline(value) {
    if (!(0,unknown/* isRecord */.u4)(value))
        return undefined;
    const hash = (0,digest/* parseDigest */.m)(value['hash']);
    const origin = parseOrigin({ ...value, ref: value['ref'] ?? '' });
    if (hash === undefined || origin === undefined)
        return undefined;
    return { ...origin, hash, ref: value['ref'] === undefined ? undefined : origin.ref };
}
function parseOrigin(origin) {
    if (!(0,unknown/* isRecord */.u4)(origin))
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
    if (typeof createdAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(createdAt))
        return undefined;
    // A key is made from it, and must be one that can be read.
    if (Number.isNaN(Date.parse(createdAt)))
        return undefined;
    return { runId, runAttempt, sha, ref, createdAt };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function unreadable(why) {
    return { kind: 'unreadable', why };
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createdAt),
/* harmony export */   s: () => (/* binding */ originOutside)
/* harmony export */ });
/** An instant as {@link Origin.createdAt} has it. */
function createdAt(time) {
    return time.toISOString();
}
/** Where a record comes from that no workflow run made. */
function originOutside(now) {
    return { runId: '', runAttempt: '', sha: '', ref: '', createdAt: createdAt(now) };
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ov: () => (/* binding */ OUTSIDE),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);

/** Who looks outside of a workflow: a place on disk knows neither jobs nor occasions. */
const OUTSIDE = { job: _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, occasion: _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, runId: '', recordedHere: () => false };
/** The newest attempt and success, as far as they are known and anybody's to compare with. */
function keysIn(standing) {
    return 'attempt' in standing ? standing : {};
}
/**
 * How a history stands. Attempts stand in one row, and a success under the id of its attempt, so that nothing that ends
 * late or is recorded late can hide an attempt.
 */
function standingOf(attempt, success, viewer) {
    if (attempt === undefined) {
        if (success?.of !== _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ATTEMPT */ .GE)
            return { kind: 'nothing' };
        const what = foreignTo(viewer, success, false);
        return what === undefined ? { kind: 'settled', attempt, success } : { kind: 'foreign', what, attempt };
    }
    const ofRun = viewer.runId !== '' && attempt.origin.runId === viewer.runId;
    const what = foreignTo(viewer, attempt, ofRun && !viewer.recordedHere(attempt.id));
    if (what !== undefined)
        return { kind: 'foreign', what, attempt };
    // What another ref succeeded in says nothing of an attempt of this one.
    const own = success?.ref === attempt.ref ? success : undefined;
    if (own?.of !== attempt.id)
        return { kind: 'open', attempt, success: own };
    const settledBy = foreignTo(viewer, own, false);
    return settledBy === undefined
        ? { kind: 'settled', attempt, success: own }
        : { kind: 'foreign', what: settledBy, attempt };
}
/** Two jobs may have one identity, where a name is constant; and one job may work for several places. */
function foreignTo(viewer, { job, occasion }, elsewhereInThisRun) {
    const known = job !== _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV && viewer.job !== _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    if (known ? job !== viewer.job : elsewhereInThisRun)
        return 'job';
    if (occasion !== _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV && viewer.occasion !== _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV && occasion !== viewer.occasion)
        return 'occasion';
    return undefined;
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _tracker_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5097);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9408);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6541);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9335);
/* harmony import */ var _track_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4414);







/**
 * Compares the present with the checkpoint of a name.
 *
 * @param histories in the order in which they are asked; the first that knows of a checkpoint decides, also when it
 *   turns out to be unreadable: an older one of the next store would be no safe replacement
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
async function check(request, histories, take) {
    const finding = findFirst(request.runId, histories);
    const { tracker, values } = request;
    if (tracker === undefined)
        return checkRecorded(await finding, request, histories, take);
    const taken = await take(tracker, values);
    const verdict = await compareWith(await finding, taken, request);
    return { tracker, taken, verdict: await confirm(verdict, taken, request, histories) };
}
/**
 * Who runs an old run again wants its state back: that its own checkpoint is identical does not mean that no other
 * run has done something since. So in a later attempt nothing is unchanged unless the newest checkpoint agrees.
 */
async function confirm(verdict, taken, request, histories) {
    if (verdict.changed || !request.isRerun)
        return verdict;
    const second = await compareWith(await findFirst('', histories), taken, request);
    return second.changed ? second : verdict;
}
async function findFirst(runId, histories) {
    for (const history of histories) {
        const look = await history.findCheckpoint(runId);
        if (look !== undefined)
            return { look, history };
    }
    return { look: undefined, history: undefined };
}
async function compareWith(found, taken, request) {
    const rules = { ...request, forced: false };
    const present = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .presentOf */ .ZU)(taken, rules);
    const evidence = await evidenceOf(found, taken, request, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyContentDecides */ .JK)(present));
    const { verdict } = (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(present, evidence);
    (0,_track_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseDoubt */ .tA)(verdict, evidence, rules);
    return verdict;
}
async function evidenceOf({ look, history, recorded }, { snapshot, compiled }, { values, notes, alsoChanged }, keysSuffice) {
    if (look === undefined || history === undefined)
        return { kind: 'none' };
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(look))
        return (0,_track_js__WEBPACK_IMPORTED_MODULE_5__/* .doubtOf */ .kv)(look);
    const baseline = (0,_track_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineOfKey */ .S7)(look);
    if (keysSuffice && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameContent */ .OI)(look, (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .contentKey */ .lO)(compiled.tracker, values, snapshot, notes)))
        return { kind: 'same', baseline };
    const reader = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readerOf */ .TC)(recorded ?? (await history.load(look)), compiled, 'checkpoint');
    return (0,_track_js__WEBPACK_IMPORTED_MODULE_5__/* .fromRecord */ .iA)(reader, alsoChanged, 'done', baseline, recorded !== undefined);
}
/** Checks what the checkpoint tracked. A value that it had and that is not given now is a change: nobody compared it. */
async function checkRecorded(found, request, histories, take) {
    const undecided = async (doubt) => {
        const nothing = await take((0,_tracker_tracker_js__WEBPACK_IMPORTED_MODULE_1__/* .createTracker */ .P)([], { generates: request.generates }), request.values);
        const verdict = await compareWith({ look: doubt, history: found.history }, nothing, request);
        return { tracker: undefined, taken: undefined, verdict };
    };
    const { look, history } = found;
    if (look === undefined || (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(look) || history === undefined)
        return undecided(look);
    const record = await history.load(look);
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(record))
        return undecided(record);
    const tracker = request.generates.length === 0 ? record.tracker : { ...record.tracker, generates: request.generates };
    const taken = await takeRecorded(tracker, request.values, take);
    if (typeof taken === 'string')
        return undecided({ kind: 'unreadable', why: taken });
    const verdict = await compareWith({ ...found, recorded: record }, taken, request);
    return { tracker, taken, verdict: await confirm(verdict, taken, request, histories) };
}
/**
 * Takes a snapshot of what was recorded, which is not the user's to correct: whatever can't be done with it here is a
 * doubt. A folder that is gone has nothing in it.
 *
 * @returns why not
 */
async function takeRecorded(tracker, values, take) {
    try {
        return await take(tracker, values, 'empty');
    }
    catch (error) {
        return `what it tracked cannot be looked at here: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutStop */ .f6)((0,_unknown_js__WEBPACK_IMPORTED_MODULE_6__/* .errorMessage */ .gJ)(error))}`;
    }
}


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkpoint)
/* harmony export */ });
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9335);


/**
 * Takes a checkpoint and records it in every one of some histories.
 *
 * @param accept looks at a snapshot before it is recorded, and throws when it is not to be
 */
async function checkpoint({ tracker, values, origin, notes: notesOf = () => ({}) }, histories, take, accept) {
    const taken = await take(tracker, values);
    accept(taken);
    const notes = notesOf();
    const content = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .contentKey */ .lO)(tracker, values, taken.snapshot, notes);
    const recorded = [];
    let record = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointRecord */ .a7)(taken, { key: '', origin, seen: '', notes });
    for (const history of histories) {
        const key = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointKey */ .s4)(history.row, origin, content);
        record = { ...record, key };
        recorded.push({ store: history.storeName, result: await history.save(key, record) });
    }
    return { record, taken, recorded };
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OI: () => (/* binding */ isSameContent),
  FA: () => (/* binding */ lacksBits),
  JK: () => (/* binding */ onlyContentDecides),
  ZU: () => (/* binding */ presentOf),
  TC: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: ./build/core/history/history.js
var history_history = __webpack_require__(361);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/core/tracker/compiled-tracker.js + 2 modules
var compiled_tracker = __webpack_require__(6808);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/tracker/working-directory.js
var working_directory = __webpack_require__(4904);
;// CONCATENATED MODULE: ./build/core/verdict/baseline-content.js



/**
 * A record, read through the present definition: what a pattern newly matches is added, what is no longer matched is
 * not removed. The record knows which file belonged to which group.
 *
 * @param then the record's own definition; the present one where they are the same
 * @param isCheckpoint a checkpoint stands for what was there, not for work that was done on it
 */
class RecordReader {
    record;
    #isCheckpoint;
    #now;
    #then;
    #today;
    #parts;
    constructor(record, then, now, isCheckpoint = false) {
        const { paths } = record.snapshot.entries;
        this.record = record;
        this.#isCheckpoint = isCheckpoint;
        this.#now = now;
        this.#then = byName((0,compiled_tracker/* membersOf */.lS)(then, paths));
        this.#today = then === now ? this.#then : byName((0,compiled_tracker/* membersOf */.lS)(now, paths));
        this.#parts = new Map(record.parts.map((part) => [part.name, part]));
    }
    /** The folder groups that `group-by` means now among those that the record has, whether or not they are there. */
    knownFolders() {
        const { groupBy, tracker } = this.#now;
        if (groupBy === undefined)
            return [];
        return this.record.parts.flatMap(({ name }) => {
            const folder = (0,working_directory/* storedFrom */.K)(tracker.workingDirectory, name);
            // What had no groups is no group.
            return name !== '' && groupBy.matches(folder) ? [{ name, folder }] : [];
        });
    }
    /** Whether anything of a group was there when the record was made. */
    hadMembers(name) {
        return this.#then.has(name);
    }
    /**
     * What one part is compared with; `undefined` where the record did not have it.
     *
     * @param open whether the record is an attempt whose success is not known: then a pending part is compared with what
     *   it was judged against
     */
    baseline(name, open) {
        const part = this.#parts.get(name) ?? (name === '' ? this.#wholeOfGroups(open) : this.#groupOfWhole(name, open));
        if (part === undefined)
            return undefined;
        const { entries, values } = this.record.snapshot;
        const isWhole = name === '' || this.#then.has('');
        const places = isWhole ? undefined : (this.#then.get(name)?.places ?? []);
        const own = places === undefined ? entries : entries.pick(places);
        const before = open && part.pending ? part.before : undefined;
        const had = before === undefined ? own : patched(own, before.absent, before.entries);
        const { matched, unmatched } = this.#throughPresent(name, had, part.kept);
        const content = { entries: matched, values: before?.values ?? values };
        return { part, content: open && part.pending && before === undefined ? undefined : content, unmatched };
    }
    /** The whole, where the record had groups: it is pending when any of them is, compared with nothing then. */
    #wholeOfGroups(open) {
        if (this.record.parts.length === 0)
            return undefined;
        const pending = open && this.record.parts.some((part) => part.pending);
        const nothing = { id: undefined, content: undefined, since: undefined, before: undefined };
        return { ...nothing, name: '', pending, kept: entries/* Entries */.Rv.from([]) };
    }
    /** A checkpoint without groups knows all of their files; an attempt, that work on them has begun. */
    #groupOfWhole(name, open) {
        const whole = this.#parts.get('');
        if (whole === undefined || !(this.#isCheckpoint || (open && whole.pending)))
            return undefined;
        return { ...whole, name, before: undefined };
    }
    /** What of a part's entries the present definition matches. What a record kept, its own definition does not. */
    #throughPresent(name, had, kept) {
        if (this.#then === this.#today)
            return { matched: had, unmatched: kept };
        const all = union(had, kept);
        const matches = this.#matcher(name, all.paths);
        const matched = [];
        const unmatched = [];
        all.paths.forEach((path, at) => {
            (matches(path) ? matched : unmatched).push(at);
        });
        if (unmatched.length === 0)
            return { matched: all, unmatched: entries/* Entries */.Rv.from([]) };
        return { matched: all.pick(matched), unmatched: all.pick(unmatched) };
    }
    #matcher(name, paths) {
        // The whole of a tracker is all that it is asked about; what it tracks is another question.
        if (name === '')
            return (path) => (0,compiled_tracker/* tracks */.Pv)(this.#now, path);
        const recorded = this.record.snapshot.entries.paths;
        const known = new Set(recorded);
        const others = paths.filter((path) => !known.has(path));
        const matched = pathsAt(recorded, this.#today.get(name));
        if (others.length === 0)
            return (path) => matched.has(path);
        const more = pathsAt(others, byName((0,compiled_tracker/* membersOf */.lS)(this.#now, others)).get(name));
        return (path) => matched.has(path) || more.has(path);
    }
}
function pathsAt(paths, members) {
    return new Set(members?.places?.map((at) => paths[at] ?? ''));
}
/** Entries without some paths, and with others in the place of those of the same path. */
function patched(entries, absent, others) {
    const dropped = new Set([...absent, ...others.paths]);
    const places = [...entries.paths.keys()].filter((at) => !dropped.has(entries.paths[at] ?? ''));
    return union(entries.pick(places), others);
}
/** All entries of two lists; of two with one path that of the first. */
function union(first, second) {
    if (second.length === 0)
        return first;
    const paths = new Set(first.paths);
    return entries/* Entries */.Rv.from([...first, ...[...second].filter(({ path }) => !paths.has(path))]);
}
function byName(members) {
    return new Map(members.map((one) => [one.name, one]));
}

// EXTERNAL MODULE: ./build/core/verdict/judge.js
var judge = __webpack_require__(8615);
;// CONCATENATED MODULE: ./build/core/modes/evidence.js







/** What a verdict is made on. */
function presentOf(taken, rules) {
    const { snapshot, compiled, missingProducts, needs, empty } = taken;
    const members = (0,compiled_tracker/* membersOf */.lS)(compiled, snapshot.entries.paths, empty);
    return { snapshot, compiled, members, missingProducts, needs, ...rules };
}
/** Whether nothing but the content decides: then equal keys are all that there is to say. */
function onlyContentDecides(present) {
    const { forced, missingProducts, members } = present;
    return (!forced &&
        missingProducts.length === 0 &&
        members.length > 0 &&
        !members.some((one) => (0,judge/* isNothing */.q)(one, present)));
}
/** Whether a key is of the present: definition, hash and, where both sides know them, executable bits. */
function isSameContent(key, present) {
    const bits = key.bits === present.bits || key.bits === keys/* UNKNOWN */.HV || present.bits === keys/* UNKNOWN */.HV;
    return key.definition === present.definition && key.hash === present.hash && bits;
}
/** Whether executable bits could not be compared: then nothing is known for certain that could be recorded. */
function lacksBits(recorded, present) {
    return (recorded.bits === undefined) !== (present.bits === undefined);
}
/** A record to be read through the present definition; a doubt where its own can't be understood here. */
function readerOf(record, now, of = 'history') {
    if ((0,history_history/* isDoubt */.nt)(record))
        return record;
    const { tracker } = record;
    try {
        // With the same definition the patterns need not be compiled again. Values are told apart by their names alone.
        const isSame = (0,tracker_tracker/* trackerDigest */.lj)(tracker) === (0,tracker_tracker/* trackerDigest */.lj)(now.tracker);
        const then = isSame ? now : (0,compiled_tracker/* compileTracker */.AO)(tracker, now.site);
        return new RecordReader(record, then, now, of === 'checkpoint');
    }
    catch (error) {
        const why = `what it tracked cannot be understood here: ${(0,unknown/* withoutStop */.f6)((0,unknown/* errorMessage */.gJ)(error))}`;
        return { kind: 'unreadable', why };
    }
}


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ followsOf),
/* harmony export */   oG: () => (/* binding */ newAttempt),
/* harmony export */   qN: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(305);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9335);
/* harmony import */ var _succession_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7714);





/** What an attempt follows that was judged on how a history stands. */
function followsOf(standing) {
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(standing))
        return standing;
    return (0,_history_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(standing).attempt?.id ?? _succession_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST */ .RK;
}
/** An attempt under an id of its own, of what `recordUnder` makes a record of. */
function newAttempt({ row }, origin, of, recordUnder, follows) {
    const id = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)();
    const record = recordUnder((0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptKey */ .jX)(row, id, origin, of));
    const key = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptKey */ .jX)(row, (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(), origin, of);
    const late = { ...record, key, parts: record.parts.map(_records_js__WEBPACK_IMPORTED_MODULE_3__/* .inDoubt */ .aE) };
    return { kind: 'attempt', id, record, late, follows, success: (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .successKey */ .dV)(row, id, origin, of) };
}
/**
 * Records before the work begins what is to be recorded then.
 *
 * @param again judges again, where somebody else was faster
 */
async function begin(first, again, history, clock) {
    let judged = first;
    let before;
    for (let round = 1;; round++) {
        const { toRecord } = judged;
        if (toRecord.kind !== 'attempt')
            return { judged, recording: toRecord };
        const { id, record, success, late, follows } = toRecord;
        // Who was faster is hidden by what it follows, where somebody was so slow to finish that, that it was given up.
        const isHidden = before !== undefined && before === follows;
        if (isHidden)
            await history.save(late.key, late);
        const outcome = isHidden ? _succession_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTESTED */ .C1 : await recordAttempt(history, toRecord, clock);
        if (outcome.kind === 'recorded')
            return { judged, recording: { kind: 'recorded', id, record, success } };
        if (outcome.kind === 'not-recorded' || round === _succession_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ROUNDS */ .M4) {
            const why = outcome.kind === 'beaten' ? 'others are recorded too fast' : outcome.why;
            return { judged, recording: { kind: 'not-recorded', why, late, follows: follows !== undefined } };
        }
        before = follows;
        judged = await again();
    }
}
async function recordAttempt(history, { follows, record, late }, clock) {
    if (typeof follows === 'string')
        return (0,_succession_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSuccessor */ .iJ)(history, follows, { record, doubt: late }, clock);
    if (follows !== undefined)
        return { kind: 'not-recorded', why: follows.why };
    const saved = await history.save(record.key, record);
    return saved.kind === 'saved' ? { kind: 'recorded' } : { kind: 'not-recorded', why: saved.why };
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ judgedRecord),
/* harmony export */   a7: () => (/* binding */ checkpointRecord),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   bo: () => (/* binding */ emptyPart),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   uT: () => (/* binding */ isInGroups),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);
/* harmony import */ var _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2547);
/* harmony import */ var _tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6808);
/* harmony import */ var _tracker_tracker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5097);
/* harmony import */ var _verdict_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1223);
/* harmony import */ var _verdict_differing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5284);






const NOTHING = _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .Entries */ .Rv.from([]);
/** What the keys say of a snapshot. */
function contentKey(tracker, values, snapshot, notes = {}) {
    const digest = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(JSON.stringify([(0,_tracker_tracker_js__WEBPACK_IMPORTED_MODULE_3__/* .trackerDigest */ .lj)(tracker, values), notes]));
    return {
        definition: `${(0,_tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGroups */ .lX)(tracker) ? GROUPS : WHOLE}${digest.slice(1)}`,
        hash: snapshot.hash,
        bits: snapshot.bits?.slice(0, 16) ?? _history_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV,
    };
}
/** What the digest of a definition begins with where there are groups, so that this is known without loading anything. */
const GROUPS = '1';
const WHOLE = '0';
/** Whether what a key is of has groups. */
function isInGroups({ definition }) {
    return definition.startsWith(GROUPS);
}
/**
 * The record of a verdict: what is changed is pending, and what it was compared with goes along. Where nothing is, all is
 * as it should be, as the present definition sees it.
 */
function judgedRecord(taken, { verdict, baselines }, frame) {
    // Only what is changed is looked for among the files.
    const own = verdict.changed ? (0,_tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(taken.compiled, taken.snapshot.entries.paths) : [];
    const members = new Map(own.map((one) => [one.name, one]));
    const parts = verdict.parts.filter(({ gone }) => verdict.changed || !gone);
    return recordOf(taken, parts.map(({ name, changed, baseline }) => ({
        ...emptyPart(name),
        pending: changed,
        since: baseline,
        before: changed ? beforeOf(taken.snapshot, members.get(name), baselines.get(name)) : undefined,
        kept: changed ? NOTHING : (baselines.get(name)?.unmatched ?? NOTHING),
    })), frame);
}
/** The record of a checkpoint. */
function checkpointRecord(taken, frame) {
    const members = (0,_tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(taken.compiled, taken.snapshot.entries.paths);
    const parts = members.map(({ name }) => emptyPart(name));
    return recordOf(taken, parts, frame);
}
/** A group of which nobody knows what was last done to it. */
function inDoubt(part) {
    return { ...part, pending: true, id: (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .newId */ .Si)(), content: undefined, before: undefined };
}
/** A record of what was taken. */
function recordOf({ snapshot, compiled }, parts, frame) {
    return { notes: {}, ...frame, tracker: compiled.tracker, snapshot, parts };
}
/** A part on which nothing is pending, and of which nothing is known. */
function emptyPart(name) {
    const nothing = { id: undefined, content: undefined, since: undefined, before: undefined };
    return { ...nothing, name, pending: false, kept: NOTHING };
}
/** What a part was compared with, as far as it differs from the present. */
function beforeOf({ entries, values }, members, found) {
    const content = found?.content;
    if (content === undefined)
        return undefined;
    const places = members === undefined ? [] : members.places;
    const own = places === undefined ? entries : entries.pick(places);
    return (0,_verdict_differing_js__WEBPACK_IMPORTED_MODULE_5__/* .differing */ .R)(content, (0,_verdict_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(content, { entries: own, values }));
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ CONTESTED),
/* harmony export */   M4: () => (/* binding */ MOST_ROUNDS),
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   Sg: () => (/* binding */ recordLate),
/* harmony export */   iJ: () => (/* binding */ recordSuccessor)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);


/** After so many others were faster, something is wrong. */
const MOST_ROUNDS = 20;
/** In place of the id of an attempt where there is none. */
const FIRST = 'first';
const POLL = 250;
/** Nobody who is saving a record is given up for dead earlier. */
const GRACE = 1000;
/**
 * Records an attempt as the one successor of the attempt that it was judged against.
 *
 * A plan carries the states of other groups forward, so that a second successor would hide what the first has begun.
 * The record is saved under a key that only one can save, and then under its own: the first so that anybody can finish
 * it, the second because look-ups keep only that one alive. A key is taken before its entry can be read: whoever finds
 * it taken and empty waits a while, and then takes the second key, since its owner may have died. Or it is slow: so
 * whoever was slow, and whoever took the second key, looks for the other one, of which at least one is seen. Where both
 * are there, and where that can't be told, nothing is recorded.
 *
 * @param parent the id of the attempt that was judged against, or {@link FIRST}
 */
async function recordSuccessor(history, parent, { record, doubt }, clock) {
    const keyOf = (number) => (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .successorKey */ .E9)(history.row, parent, number);
    for (let number = 1;; number++) {
        const key = keyOf(number);
        const other = keyOf(number === 1 ? 2 : 1);
        const start = clock.now();
        const reserved = await history.save(key, record);
        if (reserved.kind === 'saved') {
            const isQuick = number === 1 && clock.now() - start < GRACE;
            if (!isQuick && !((await isFree(history, other)) && (await isNewest(history, parent))))
                return CONTESTED;
            return await recordOwn(history, { record, doubt }, clock);
        }
        if (reserved.denied)
            return { kind: 'not-recorded', why: reserved.why };
        // Where a second key is refused, it is most likely the service that refuses: all of the patience was for the first.
        const patient = number === 1 ? clock : { ...clock, patience: POLL };
        const found = await poll(patient, () => history.loadIfThere(key), (record) => !(0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(record));
        if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(found))
            return { kind: 'not-recorded', why: found.why };
        if (!(0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(found)) {
            if (!(await isFree(history, other)))
                return CONTESTED;
            if (found.key === record.key)
                return await recordOwn(history, { record, doubt }, clock);
            if (await finish(history, found, clock))
                return { kind: 'beaten' };
            // Its owner died while it saved it, or is slow: then it finds this, and knows that it was given up.
            await history.save((0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .successorKey */ .E9)(history.row, history.idOf(found) ?? FIRST, 1), doubt);
            return CONTESTED;
        }
        // Taken by somebody who died before it could be read; or else the service refuses everything.
        if (number > 1 || clock.patience < GRACE)
            return { kind: 'not-recorded', why: reserved.why };
    }
}
/**
 * Records an attempt after others may have looked, all groups in doubt, as the successor of what is the newest by now:
 * whoever looked before that and records later would hide it. Where even that is refused, it is recorded as it is.
 */
async function recordLate(history, late, clock) {
    // Somebody who found it where this run had given up may have finished it.
    if ((await history.has(late.key)) === true)
        return { kind: 'saved' };
    // Nobody judges anything again for it, so that it waits no longer than it takes to know who is slow.
    const patience = Math.min(clock.patience, GRACE);
    for (let round = 1; round <= MOST_ROUNDS; round++) {
        const newest = await history.newestAttempt();
        if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(newest))
            break;
        const records = { record: late, doubt: late };
        const { kind } = await recordSuccessor(history, newest?.id ?? FIRST, records, { ...clock, patience });
        if (kind === 'recorded')
            return { kind: 'saved' };
        if (kind === 'not-recorded')
            break;
    }
    return await history.save(late.key, late);
}
/** It may be that two follow the same. */
const CONTESTED = {
    kind: 'not-recorded',
    why: 'another run is recorded at the same time, and which of them is first cannot be told',
};
/** Whether nothing can be read under a key for certain. */
async function isFree(history, key) {
    return (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(await history.loadIfThere(key));
}
/** Whether nobody has recorded anything since, such as a doubt, which follows nothing: this would hide it. */
async function isNewest(history, parent) {
    const newest = await history.newestAttempt();
    return !(0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(newest) && (newest?.id ?? FIRST) === parent;
}
async function recordOwn(history, { record, doubt }, clock) {
    const start = clock.now();
    const saved = await history.save(record.key, record);
    // Somebody who was second may have finished it.
    if (saved.kind !== 'saved' && (await history.has(record.key)) !== true)
        return { kind: 'not-recorded', why: saved.why };
    const isQuick = clock.now() - start < GRACE;
    const next = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .successorKey */ .E9)(history.row, history.idOf(record) ?? FIRST, 1);
    if (isQuick || (await isFree(history, next)))
        return { kind: 'recorded' };
    // It was given up, and hides by now what has been recorded since.
    await history.save(doubt.key, doubt);
    return CONTESTED;
}
/**
 * Records what somebody else has begun to, who may have died since.
 *
 * @returns whether it is there; not where its owner died while it saved it, so that its key is taken for ever
 */
async function finish(history, record, clock) {
    if ((await history.save(record.key, record)).kind === 'saved')
        return true;
    return ((await poll(clock, () => history.has(record.key), (isThere) => isThere !== false)) === true);
}
/** Asks until there is an answer, as long as the patience lasts. */
async function poll(clock, ask, isAnswer) {
    for (let waited = 0;; waited += POLL) {
        const found = await ask();
        if (isAnswer(found) || waited >= clock.patience)
            return found;
        await clock.wait(POLL);
    }
}


/***/ }),

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ recordedUnder),
/* harmony export */   S7: () => (/* binding */ baselineOfKey),
/* harmony export */   iA: () => (/* binding */ fromRecord),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   tA: () => (/* binding */ refuseDoubt),
/* harmony export */   u4: () => (/* binding */ track),
/* harmony export */   ur: () => (/* binding */ isSaidToBeSame)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _history_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(305);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8615);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1197);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6541);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8830);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9335);








/**
 * Compares the present with what succeeded last. Recording is the caller's: an attempt before the work begins, all else
 * after it.
 *
 * @throws NoCheckpointError when there is nothing to compare with and the rules say that this is an error
 */
async function track(request, history, take) {
    // The look-ups are under way while the files are hashed. They never reject.
    const looking = history.look(request.viewer);
    const taken = await take(request.tracker, request.values);
    const present = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .presentOf */ .ZU)(taken, request);
    const content = (0,_records_js__WEBPACK_IMPORTED_MODULE_7__/* .contentKey */ .lO)(request.tracker, request.values, taken.snapshot, request.notes);
    const judgeStanding = async (standing) => {
        const evidence = await evidenceOf(standing, present, content, history, request);
        const judged = (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(present, evidence);
        const { verdict } = judged;
        refuseDoubt(verdict, evidence, request);
        const next = toRecord(standing, evidence, judged, { taken, content, history, request });
        const foreign = standing.kind === 'foreign' ? standing.what : undefined;
        return { taken, verdict, toRecord: next, foreign, again };
    };
    const again = async () => judgeStanding(await history.look(request.viewer));
    return judgeStanding(await looking);
}
/** @throws NoCheckpointError */
function refuseDoubt(verdict, { kind }, { ifNoCheckpoint, forced }) {
    if (ifNoCheckpoint !== 'error' || forced)
        return;
    if (kind === 'none' || kind === 'doubt')
        throw new _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .NoCheckpointError */ .y(verdict);
}
async function evidenceOf(standing, present, content, history, request) {
    if (standing.kind === 'settled') {
        const { attempt, success } = standing;
        if (isSaidToBeSame([success, attempt], content, present))
            return { kind: 'same', baseline: baselineOfKey(success) };
        const record = await history.load(attempt === undefined ? success : recordedUnder(attempt, success));
        return fromRecord((0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .readerOf */ .TC)(record, present.compiled), request.alsoChanged, 'done', baselineOfKey(success));
    }
    if (standing.kind !== 'open')
        return withoutRecord(standing);
    const { attempt, success } = standing;
    const record = await history.load(attempt);
    // A success that the attempt did not see ended after it had begun: nobody knows what it left behind.
    const seen = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(record) || record.seen === (success?.key ?? '');
    const reader = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .readerOf */ .TC)(record, present.compiled);
    return fromRecord(reader, request.alsoChanged, seen ? 'open' : 'doubt', baselineOfKey(attempt));
}
/** What there is to say where there is no record to read. */
function withoutRecord(standing) {
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(standing))
        return doubtOf(standing);
    if (standing.kind === 'nothing')
        return { kind: 'none' };
    return { kind: 'doubt', reason: 'unfinished', why: FOREIGN[standing.what] };
}
/** What is said of a record that another job made, or this one for something else. */
const FOREIGN = {
    job: 'the newest record is of another job with the same name',
    occasion: 'the newest record is of a run for something else',
};
/** What a record says, where it can be read. */
function fromRecord(reader, alsoChanged, state, key, allValues = false) {
    if ((0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubt */ .nt)(reader))
        return doubtOf(reader);
    const why = state === 'doubt' ? 'an older run ended after a newer one had begun' : undefined;
    const { record } = reader;
    const baseline = { ...key, ref: record.origin.ref };
    return { kind: 'record', reader, state, why, also: alsoChanged?.(record) ?? [], allValues, baseline };
}
/** What can't be read or reached. */
function doubtOf({ kind, why }) {
    return {
        kind: 'doubt',
        reason: kind === 'unavailable' ? 'store-unavailable' : 'checkpoint-unreadable',
        why,
    };
}
/** What a key says of what was compared with. */
function baselineOfKey({ origin, hash }) {
    return { ...origin, hash, ref: undefined };
}
/** Whether keys alone say that the present is the same. */
function isSaidToBeSame(keys, content, present) {
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyContentDecides */ .JK)(present) && keys.some((key) => key !== undefined && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameContent */ .OI)(key, content));
}
/** A success that says something else than its attempt holds a record of its own: it was settled. */
function recordedUnder(attempt, success) {
    if (success === undefined)
        return attempt;
    const { definition, hash, bits } = success;
    const isSame = definition === attempt.definition && hash === attempt.hash && bits === attempt.bits;
    return isSame ? attempt : success;
}
function toRecord(standing, evidence, judged, { taken, content, history, request }) {
    const { origin, viewer, notes = {} } = request;
    const of = { job: viewer.job, occasion: viewer.occasion, ...content };
    if (judged.verdict.changed) {
        const { success } = (0,_history_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(standing);
        // What others succeeded in says nothing here.
        const seen = success?.ref === history.row.ref ? success.key : '';
        const recordUnder = (key) => (0,_records_js__WEBPACK_IMPORTED_MODULE_7__/* .judgedRecord */ .XD)(taken, judged, { key, origin, seen, notes });
        const follows = hasSuccessors(standing, content) ? (0,_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .followsOf */ .Ah)(standing) : undefined;
        return (0,_recording_js__WEBPACK_IMPORTED_MODULE_6__/* .newAttempt */ .oG)(history, origin, of, recordUnder, follows);
    }
    if (evidence.kind === 'same' || !maySettle(standing, evidence, taken, history))
        return { kind: 'nothing' };
    const key = (0,_history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .successKey */ .dV)(history.row, (0,_history_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(standing).attempt?.id ?? _history_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ATTEMPT */ .GE, origin, of);
    return { kind: 'settle', record: (0,_records_js__WEBPACK_IMPORTED_MODULE_7__/* .judgedRecord */ .XD)(taken, judged, { key, origin, seen: '', notes }) };
}
/**
 * Whether an attempt has to be the one successor of what it was judged on. One with groups carries on the state of those
 * that were not changed. One without is pending as a whole and hides nothing; but another one with groups could hide it,
 * which follows what has groups.
 */
function hasSuccessors(standing, content) {
    const { attempt, success } = (0,_history_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(standing);
    return [content, attempt, success].some((key) => key !== undefined && (0,_records_js__WEBPACK_IMPORTED_MODULE_7__/* .isInGroups */ .uT)(key));
}
/**
 * Whether that it is unchanged may be recorded as a success of the newest attempt. Not where that attempt never
 * succeeded, as when what it had begun belongs to the definition no more: it would come back with the definition, and
 * pass for done. Not where bits could not be compared, or the attempt is another ref's.
 */
function maySettle(standing, evidence, taken, history) {
    if (standing.kind === 'open')
        return false;
    const { attempt } = (0,_history_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(standing);
    if (attempt !== undefined && attempt.ref !== history.row.ref)
        return false;
    return evidence.kind !== 'record' || !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .lacksBits */ .FA)(evidence.reader.record.snapshot, taken.snapshot);
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * A text that may be hostile, as one line without control characters: what would move a cursor, end a line or
 * hide text becomes visible as an escape (`\n`, `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`).
 */
function printable(text) {
    return text.replace(UNPRINTABLE, escapeCharacter);
}
/** A foreign text as one short line, without control characters and what hides text. */
function excerpt(text, most = 200) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > most ? `${line.slice(0, most - 1)}…`.toWellFormed() : line;
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
/* harmony export */   Rv: () => (/* binding */ Entries),
/* harmony export */   tU: () => (/* binding */ EXECUTABLE)
/* harmony export */ });
/* unused harmony export kindFromCode */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

const KINDS = ['file', 'link', 'fields'];
/** The byte that stands in {@link Entries.executable} for what is known of a file's owner: may he execute it? */
const EXECUTABLE = { unknown: 0, no: 1, yes: 2 };
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
    /** One byte an entry: {@link EXECUTABLE}. */
    executable;
    /**
     * @param paths sorted by code units, without repetition; this is checked
     * @throws RangeError when the columns do not fit each other or the order is wrong
     */
    constructor(paths, kinds, digests, executable) {
        const { length } = paths;
        if (kinds.length !== length || digests.length !== length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4 || executable.length !== length) {
            throw new RangeError(`Columns of different lengths: ${length} paths, ${kinds.length} kinds, ${digests.length} digest bytes, ${executable.length} executable bits.`);
        }
        for (let i = 1; i < paths.length; i++) {
            if (!(paths[i - 1] < paths[i])) {
                throw new RangeError(`Paths are not sorted: ${JSON.stringify(paths[i])} follows ${JSON.stringify(paths[i - 1])}.`);
            }
        }
        this.paths = paths;
        this.kinds = kinds;
        this.digests = digests;
        this.executable = executable;
    }
    /** Entries from values in any order; a repeated path is an error. */
    static from(entries) {
        const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        const kinds = new Uint8Array(sorted.length);
        const digests = Buffer.alloc(sorted.length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        const executable = new Uint8Array(sorted.length);
        sorted.forEach((entry, i) => {
            kinds[i] = kindCode(entry.kind);
            digests.write(entry.digest, i * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, 'hex');
            executable[i] = executableCode(entry.executable);
        });
        return new Entries(sorted.map((entry) => entry.path), kinds, digests, executable);
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
            executable: executableFromCode(this.executable[position]),
        };
    }
    /** The entries at some positions, given in ascending order. */
    pick(positions) {
        const digests = new Uint8Array(positions.length * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        positions.forEach((from, to) => {
            digests.set(this.digestBytes(from), to * _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        });
        return new Entries(Array.from(positions, (at) => this.paths[at] ?? ''), Uint8Array.from(positions, (at) => this.kinds[at] ?? 0), digests, Uint8Array.from(positions, (at) => this.executable[at] ?? EXECUTABLE.unknown));
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
function executableCode(executable) {
    if (executable === undefined)
        return EXECUTABLE.unknown;
    return executable ? EXECUTABLE.yes : EXECUTABLE.no;
}
function executableFromCode(code) {
    if (code === undefined || code === EXECUTABLE.unknown)
        return undefined;
    return code === EXECUTABLE.yes;
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
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2547);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5850);




/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/snapshot/1\0';
const KIND_BYTES = Buffer.from('flp');
const VALUE_BYTE = 0x76;
const LINK = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .kindCode */ .CZ)('link');
const CHUNK_BYTES = 1 << 15;
/** A snapshot of entries and values, with its hash. */
function createSnapshot(entries, values = new Map()) {
    return { entries, values, hash: snapshotHash(entries, values), bits: executableBits(entries) };
}
/** Without a regular file there is no bit that could be unknown. */
function executableBits({ kinds, executable }) {
    if (!executable.some((code) => code !== _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .EXECUTABLE */ .tU.unknown) && kinds.some((kind) => kind !== LINK))
        return undefined;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(executable).digest('hex');
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
        if (most > CHUNK_BYTES || (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .isEscapedPath */ .DN)(name)) {
            const bytes = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToBytes */ .iJ)(name);
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

/***/ 6808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AO: () => (/* binding */ compileTracker),
  rU: () => (/* binding */ groupMembers),
  lX: () => (/* binding */ hasGroups),
  lS: () => (/* binding */ membersOf),
  Pv: () => (/* binding */ tracks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/tracker/groups/assign.js
var groups_assign = __webpack_require__(917);
;// CONCATENATED MODULE: ./build/core/tracker/groups/compiled-group.js
/**
 * Compiles the patterns of groups.
 *
 * @param compile gives the same object for equal lines
 */
function compileGroups(groups, compile) {
    return groups.map(({ name, patterns: { added, modified, removed } }) => ({
        name,
        patterns: { added: compile(added), modified: compile(modified), removed: compile(removed) },
    }));
}

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

// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-line.js + 10 modules
var pattern_line = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-union.js
var pattern_union = __webpack_require__(5349);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/tracker/working-directory.js
var working_directory = __webpack_require__(4904);
;// CONCATENATED MODULE: ./build/core/tracker/compiled-tracker.js










/**
 * Compiles the patterns of a tracker.
 *
 * @throws PatternError for a pattern that cannot mean anything
 */
function compileTracker(tracker, place) {
    const { base, home, platform, aliases = [] } = place;
    const { resolve } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const site = { base, home, platform, aliases, directory: resolve(base, tracker.workingDirectory) };
    const known = new Map();
    const compile = (lines, dialect) => {
        const key = JSON.stringify([dialect, lines]);
        const compiled = known.get(key) ?? (0,patterns/* compilePatterns */.xi)(lines, site, dialect);
        known.set(key, compiled);
        return compiled;
    };
    const lists = new Set((0,tracker_tracker/* trackedLists */.gU)(tracker).map(({ lines, dialect }) => compile(lines, dialect)));
    const fields = tracker.fields.map(({ pattern }) => compile([pattern], 'plain'));
    return {
        tracker,
        site,
        tracked: lists.size === 0 ? undefined : (0,pattern_union/* unite */._)([...lists]),
        // Lines of `paths` that only exclude leave something out of the groups.
        shared: tracker.patterns.some((line) => (0,pattern_line/* isIncluding */.mg)(line, 'plain'))
            ? compile(tracker.patterns, 'plain')
            : undefined,
        fields: fields.length === 0 ? undefined : (0,pattern_union/* unite */._)(fields),
        groups: compileGroups(tracker.groups, (lines) => compile(lines, 'extended')),
        groupBy: tracker.groupBy.length === 0 ? undefined : (0,patterns/* compileFolderPatterns */.f7)(tracker.groupBy, site),
    };
}
/** Whether a tracker is looked at group by group. */
function hasGroups({ groups, groupBy }) {
    return groups.length > 0 || groupBy.length > 0;
}
/** Whether a stored path is one that the tracker tracks; best asked in sorted order. */
function tracks({ tracked }, path) {
    return tracked?.matches(path) === true;
}
/**
 * Which paths belong to which part: the named groups in their order, then the folders by path; without groups all of
 * them to the whole.
 *
 * @param paths stored paths that the tracker tracks, best sorted
 */
function membersOf(compiled, paths, empty = new Set()) {
    if (!hasGroups(compiled.tracker))
        return [{ ...WHOLE, own: paths.length - empty.size }];
    const { groups, shared } = groupMembers(compiled, paths);
    return groups.map((members) => {
        const own = members.places.filter((place) => !empty.has(place)).length;
        return withShared({ ...members, own }, shared);
    });
}
/** The groups with their own files alone, and the places of the files that all of them share. */
function groupMembers(compiled, paths) {
    const groups = [...namedMembers(compiled, paths), ...folderMembers(compiled, paths)];
    return { groups, shared: sharedPlaces(compiled, paths, groups) };
}
const WHOLE = { name: '', kind: 'whole', folder: undefined, places: undefined, byChange: undefined };
function namedMembers({ groups }, paths) {
    const lists = groups.flatMap(({ patterns }, group) => [...new Set(definition/* CHANGES */.Y6.map((change) => patterns[change]))].map((list) => ({ list, group })));
    const found = lists.map(() => []);
    (0,groups_assign/* assign */.k)(paths, lists.map(({ list }) => list), (path, at) => found[at]?.push(path));
    const firstOf = new Map();
    lists.forEach(({ group }, at) => {
        if (!firstOf.has(group))
            firstOf.set(group, at);
    });
    return groups.map(({ name, patterns }, group) => {
        const first = firstOf.get(group) ?? 0;
        const of = (change) => {
            const at = lists.slice(first, first + 3).findIndex(({ list }) => list === patterns[change]) + first;
            return found[at] ?? [];
        };
        const simple = definition/* CHANGES */.Y6.every((change) => patterns[change] === patterns.added);
        const places = simple ? of('added') : [...new Set(definition/* CHANGES */.Y6.flatMap(of))].sort((a, b) => a - b);
        const byChange = simple
            ? undefined
            : { added: new Set(of('added')), modified: new Set(of('modified')), removed: new Set(of('removed')) };
        return { name, kind: 'named', folder: undefined, places, own: places.length, byChange };
    });
}
function folderMembers({ groupBy, tracker }, paths) {
    if (groupBy === undefined)
        return [];
    const found = new Map();
    folderGroups(paths, groupBy).forEach((folder, at) => {
        if (folder === undefined)
            return;
        const places = found.get(folder);
        if (places === undefined)
            found.set(folder, [at]);
        else
            places.push(at);
    });
    return [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([folder, places]) => ({
        name: (0,working_directory/* seenFrom */.k)(tracker.workingDirectory, folder),
        kind: 'folder',
        folder,
        places,
        own: places.length,
        byChange: undefined,
    }));
}
/**
 * The files that belong to every group: those of `paths`, and those that only `fields` names.
 *
 * @param groups the groups with their own files
 */
function sharedPlaces({ shared, fields }, paths, groups) {
    if (shared === undefined && fields === undefined)
        return [];
    const grouped = fields === undefined ? undefined : new Set(groups.flatMap(({ places }) => places));
    const places = [];
    paths.forEach((path, at) => {
        if (shared?.matches(path) === true || (grouped?.has(at) === false && fields?.matches(path) === true))
            places.push(at);
    });
    return places;
}
function withShared(members, shared) {
    if (shared.length === 0)
        return members;
    const { byChange } = members;
    const places = mergePlaces(members.places, shared);
    if (byChange === undefined)
        return { ...members, places };
    const and = (own) => new Set([...own, ...shared]);
    return {
        ...members,
        places,
        byChange: {
            added: and(byChange.added),
            modified: and(byChange.modified),
            removed: and(byChange.removed),
        },
    };
}
/** Both lists in order, each place once. Groups may be many, so where nothing is added it is the shared list itself. */
function mergePlaces(own, shared) {
    if (own.every((place) => includesSorted(shared, place)))
        return shared;
    return [...new Set([...own, ...shared])].sort((a, b) => a - b);
}
function includesSorted(places, place) {
    let [from, to] = [0, places.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((places[middle] ?? 0) < place)
            from = middle + 1;
        else
            to = middle;
    }
    return places[from] === place;
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
            return /^\s*(?:!\s*)?\//.test(selector) ? selector.trimStart() : selector.trim();
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

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector)
/* harmony export */ });
/* harmony import */ var _field_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);

/**
 * Reads a selector: a dotted path (`dependencies.react`, `packages.*.version`, `jobs.0.name`) or a JSON pointer
 * (RFC 6901: `/exports/.~1sub`), with `!` before it for all but that. White space around a dotted path is ignored.
 * In a pointer `*` is a wildcard too, and `~u` with four hexadecimal digits is the character of that code, so that
 * every key has a name: `/paths/~u002a` is the key `*`.
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
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} is empty. Name one, such as "dependencies"${excluded ? ' after the "!"' : ''}.`);
    }
    if (body.startsWith('!')) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has "!" twice. Write one, and a key that begins with it as a JSON pointer, such as "/!a".`);
    }
    if (/[\r\n]/.test(body.trimEnd())) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has several lines. Write a list, one field in each item, and a line end in a key as "~u000a".`);
    }
    const segments = body.startsWith('/')
        ? pointerSegments(body, text)
        : dottedNames(body.trimEnd(), text).map((name) => (name === '*' ? ANY : named(name)));
    return { text, excluded, segments, name: `${excluded ? '!' : ''}${segments.map(pointerStep).join('')}` };
}
const ANY = { kind: 'any' };
function named(name) {
    return { kind: 'name', name };
}
function pointerSegments(body, text) {
    return body
        .slice(1)
        .split('/')
        .map((step) => {
        if (/~(?![01]|u[\da-fA-F]{4})/.test(step)) {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The JSON pointer ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has a "~" that is no escape. Write "~0" for "~", "~1" for "/", and "~u002a" for the key "*".`);
        }
        return step === '*' ? ANY : named(step.replace(/~(?:u(.{4})|(.))/g, unescaped));
    });
}
function unescaped(_, code, digit) {
    return code === undefined ? (digit === '1' ? '/' : '~') : String.fromCharCode(Number.parseInt(code, 16));
}
function dottedNames(body, text) {
    if (/[,[\]]/.test(body)) {
        throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has a comma or a bracket. Write several fields as a list, an element as "list.0", all as "list.*", and a key with such a character as a JSON pointer, such as "/a,b".`);
    }
    const names = body.split('.');
    for (const name of names) {
        if (name === '') {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has an empty part. Leave out the dot, or write a key that is empty or has dots as a JSON pointer, such as "/exports/.~1sub".`);
        }
        if (name === '$' || (name !== '*' && name.includes('*'))) {
            throw new _field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FieldError */ .b(`The field ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)} has the part ${(0,_field_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which names no key. Write "*" for all keys of one level, or a key of that name as a JSON pointer.`);
        }
    }
    return names;
}
function pointerStep(segment) {
    if (segment.kind === 'any')
        return '/*';
    if (segment.name === '*')
        return '/~u002a';
    return `/${segment.name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/* harmony import */ var _patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5349);

/**
 * Finds out which lists of patterns match which paths. The folders of a path are looked at once for all paths in
 * them and for all lists, so that a thousand lists cost little more than one.
 *
 * @param paths stored paths, best sorted
 * @param visit called for each path (by its place) and each list (by its place) that matches it
 */
function assign(paths, lists, visit) {
    if (lists.length === 0 || paths.length === 0)
        return;
    const patterns = (0,_patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._)(lists);
    const chain = [{ folder: '', state: patterns.stateIn(patterns.directory) }];
    paths.forEach((path, at) => {
        const end = path.lastIndexOf('/') + 1;
        const state = isBelow(path)
            ? enterFolder(chain, path, end, patterns)
            : patterns.stateOf(path.slice(0, end));
        for (const list of patterns.lists(state, path.slice(end)))
            visit(at, list);
    });
}
/** Whether a stored path lies below the working directory. */
function isBelow(path) {
    return !/^(\.\.\/|\/|[A-Za-z]:\/)/.test(path);
}
/** Goes back in the chain to what the folder of a path shares with the last one, and then down to it. */
function enterFolder(chain, path, end, patterns) {
    let level = chain.at(-1);
    while (level.folder.length > end || !path.startsWith(level.folder)) {
        chain.pop();
        level = chain.at(-1);
    }
    while (level.folder.length < end) {
        const slash = path.indexOf('/', level.folder.length);
        const name = path.slice(level.folder.length, slash);
        level = { folder: path.slice(0, slash + 1), state: patterns.enter(level.state, name) };
        chain.push(level);
    }
    return level.state;
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ patternLists),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   ZI: () => (/* binding */ readGroupDefinition),
/* harmony export */   wG: () => (/* binding */ GROUP_NAME)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);

/** The kinds of change that a group can look at. */
const CHANGES = ['added', 'modified', 'removed'];
/** All patterns of a group, each once: what it tracks. One list for each different one. */
function patternLists(group) {
    const lists = new Map(CHANGES.map((change) => [JSON.stringify(group.patterns[change]), group.patterns[change]]));
    return [...lists.values()].filter((list) => list.length > 0);
}
/**
 * What the name of a group can be: one line, without what would end a name in the file of outputs (`=`, `<<`), without
 * control characters and without blanks at its ends.
 */
const GROUP_NAME = /^(?!\s)(?:(?!<<)[^=\p{Cc}\u2028\u2029])+(?<!\s)$/u;
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

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseGroups),
/* harmony export */   d: () => (/* binding */ parseGroupArguments)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);
/* harmony import */ var _patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5737);



/** Names of changes as they are written, also as filter files of `dorny/paths-filter` write them. */
const CHANGE_WORDS = new Map([
    ['added', 'added'],
    ['modified', 'modified'],
    ['removed', 'removed'],
    ['deleted', 'removed'],
]);
/**
 * Reads the mapping of groups: from a name to a pattern, a text of several lines with one pattern
 * each, a list of patterns (lists in lists are flattened), or
 * `{added: …, modified: …, removed: …}`. One key may name several kinds of change: `added|modified`.
 *
 * @param value the parsed YAML
 * @param reserved names that no group may have
 * @throws Error with a message for the user
 */
function parseGroups(value, reserved) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)) {
        throw new Error(`Invalid groups: ${describe(value)} is no mapping. Write one line "name: pattern" for each group.`);
    }
    const taken = new Set(Object.keys(value).map((name) => name.toLowerCase()));
    const groups = Object.entries(value).map(([name, rules]) => {
        if (reserved.includes(name.toLowerCase()))
            throw reservedError(name, [...reserved, ...taken]);
        return createGroup(name, readRules(name, rules));
    });
    if (groups.length === 0)
        throw new Error('Invalid groups: there is no group. Write "name: pattern", or leave groups out.');
    const seen = new Set();
    for (const { name } of groups) {
        // The runner compares names of outputs without regard to case.
        if (seen.has(name.toLowerCase()))
            throw new Error(`Invalid groups: ${JSON.stringify(name)} is there twice. Rename one of them.`);
        seen.add(name.toLowerCase());
    }
    return groups;
}
/** Groups from `name=pattern` arguments; the same name again adds a pattern. @throws Error as {@link parseGroups} */
function parseGroupArguments(args, reserved) {
    const groups = new Map();
    for (const argument of args) {
        const [, name, pattern] = /^([^=]*)=(.+)$/s.exec(argument) ?? [];
        if (name === undefined || pattern === undefined) {
            throw new Error(`Invalid group ${JSON.stringify(argument)}. Write it as name=pattern.`);
        }
        groups.set(name, [...(groups.get(name) ?? []), pattern]);
    }
    return groups.size === 0 ? [] : parseGroups(Object.fromEntries(groups), reserved);
}
function createGroup(name, rules) {
    if (!_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_NAME */ .wG.test(name)) {
        throw new Error(`Invalid group name ${JSON.stringify(name)}. Write one line without "=", "<<", control characters and blanks at its ends.`);
    }
    if (rules.length === 0)
        throw excludingError(name, '');
    const lists = _definition_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y6.map((change) => {
        const patterns = rules.filter(({ changes }) => changes.has(change)).map(({ pattern }) => pattern);
        if (patterns.length > 0 && !patterns.some((pattern) => (0,_patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncluding */ .mg)(pattern, 'extended'))) {
            throw excludingError(name, rules.every(({ changes }) => changes.has(change)) ? '' : ` for ${change}`);
        }
        return [change, patterns];
    });
    return { name, patterns: Object.fromEntries(lists) };
}
function excludingError(name, where) {
    return new Error(`The group ${JSON.stringify(name)} has no pattern that includes anything${where}. Add one, or leave the group out.`);
}
/** @param taken names that nobody can be told to use instead, in lower case */
function reservedError(name, taken) {
    const free = ['-group', '-part', '-1'].map((end) => name + end);
    const another = free.find((one) => !taken.includes(one.toLowerCase())) ?? `my-${name}`;
    return new Error(`Invalid group name ${JSON.stringify(name)}: it is the name of an output. Use another, such as "${another}".`);
}
function readRules(name, value, changes = new Set(_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y6)) {
    if (Array.isArray(value))
        return value.flatMap((item) => readRules(name, item, changes));
    if (value === null || value === undefined) {
        throw new Error(`The group ${JSON.stringify(name)} has nothing where a pattern belongs. Write one; put it in quotes if it begins with "#".`);
    }
    if (typeof value === 'string') {
        const patterns = readPatterns(value);
        if (patterns.length === 0)
            throw new Error(`The group ${JSON.stringify(name)} has an empty pattern. Write one, or remove the line.`);
        return patterns.map((pattern) => ({ changes, pattern }));
    }
    if ((0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && changes.size === _definition_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGES */ .Y6.length) {
        return Object.entries(value).flatMap(([words, item]) => readRules(name, item, readChanges(name, words)));
    }
    throw new Error(`The group ${JSON.stringify(name)} has ${describe(value)} where a pattern belongs. Write a text, in quotes where need be.`);
}
/** The patterns of a text: one, or in a text of several lines one a line. */
function readPatterns(text) {
    if (/[\r\n]/.test(text))
        return (0,_patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_0__/* .patternLines */ .El)(text);
    const pattern = text.trim();
    if (pattern === '')
        return [];
    // On one line, YAML has taken comments out already; a "#" that got here belongs to a name.
    return [pattern.startsWith('#') ? `\\${pattern}` : pattern];
}
function readChanges(name, words) {
    const changes = words.split('|').map((word) => {
        const change = CHANGE_WORDS.get(word.trim().toLowerCase());
        if (change === undefined) {
            throw new Error(`The group ${JSON.stringify(name)} has a mapping with a key that is no kind of change. Use one of: ${[...CHANGE_WORDS.keys()].join(', ')}.`);
        }
        return change;
    });
    return new Set(changes);
}
/** What is there instead, but not what it says: a file with groups may be a link to something secret. */
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'boolean')
        return 'a truth value';
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? 'a mapping' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ allNeeds),
  c: () => (/* binding */ groupContents)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/core/tracker/needs/cycles.js
const UNSEEN = -1;
/**
 * The largest sets of nodes that all reach each other, what is needed first: when a set is given, all that its nodes
 * lead to outside of it has been given before. A node in no cycle is a set of its own. This is Tarjan's algorithm with
 * a stack of its own, because chains may be longer than what calls can be nested.
 *
 * @param edges for each node the nodes that it leads to
 */
function* cyclesOf(edges) {
    const order = new Int32Array(edges.length).fill(UNSEEN);
    /** The earliest node in `open` that a node is known to reach. */
    const earliest = new Int32Array(edges.length);
    const isOpen = new Uint8Array(edges.length);
    const open = [];
    let seen = 0;
    const enter = (node) => {
        order[node] = seen;
        earliest[node] = seen;
        seen += 1;
        open.push(node);
        isOpen[node] = 1;
        return { node, next: 0 };
    };
    const reach = (node, what) => {
        earliest[node] = Math.min(earliest[node] ?? 0, what);
    };
    for (let root = 0; root < edges.length; root++) {
        if (order[root] !== UNSEEN)
            continue;
        const path = [enter(root)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { node } = top;
            const other = edges[node]?.[top.next];
            if (other !== undefined) {
                top.next += 1;
                if (order[other] === UNSEEN)
                    path.push(enter(other));
                else if (isOpen[other] === 1)
                    reach(node, order[other] ?? 0);
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                reach(parent.node, earliest[node] ?? 0);
            if (earliest[node] !== order[node])
                continue;
            const members = open.splice(open.lastIndexOf(node));
            for (const member of members)
                isOpen[member] = 0;
            yield members;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/group-contents.js


/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/group/1';
/**
 * The content of each group: a digest of its own and, through any number of steps, of what it needs. Groups that need
 * each other in a cycle have one content. It changes when anything that a group reaches changes, and only then; neither
 * the order of groups nor that of what they need counts. It takes linear time.
 *
 * @param own the digest of each group's own content, by its name
 * @param needs what a group needs, by its name; a group may be missing
 * @throws RangeError when a group needs one that is not in `own`
 */
function groupContents(own, needs) {
    const names = [...own.keys()];
    const positions = new Map(names.map((name, at) => [name, at]));
    const edges = names.map((name) => (needs.get(name) ?? []).map((needed) => {
        const at = positions.get(needed);
        if (at !== undefined)
            return at;
        throw new RangeError(`${JSON.stringify(name)} needs ${JSON.stringify(needed)}, which is no group.`);
    }));
    const contents = names.map(() => undefined);
    for (const members of cyclesOf(edges)) {
        const inside = new Set(members);
        const needed = new Set();
        for (const member of members) {
            for (const other of edges[member] ?? []) {
                const content = contents[other];
                if (!inside.has(other) && content !== undefined)
                    needed.add(content);
            }
        }
        const owns = members.map((member) => own.get(names[member] ?? ''));
        const content = (0,digest/* digestOf */.ol)(JSON.stringify([LAYOUT, owns.sort(), [...needed].sort()]));
        for (const member of members)
            contents[member] = content;
    }
    return new Map(names.map((name, at) => [name, contents[at]]));
}
/** Everything that a group needs through any number of steps, without itself, sorted. */
function allNeeds(name, needs) {
    const found = new Set();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const needed of needs.get(next) ?? []) {
            if (needed === name || found.has(needed))
                continue;
            found.add(needed);
            open.push(needed);
        }
    }
    return [...found].sort();
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireKnownGroups),
/* harmony export */   c: () => (/* binding */ parseGroupNeeds)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _near_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8764);


const AUTO = 'auto';
/** More names of groups would hide what a message says. */
const MAX_LISTED = 20;
/**
 * Reads `group-needs`: the text `auto`, or a mapping from a group to the name of one that it needs or a list of them
 * (lists in lists are flattened). `auto: true` in the mapping adds what the manifests say.
 *
 * @param parseYaml called only when the text is more than `auto`
 * @throws Error with a message for the user
 */
function parseGroupNeeds(text, parseYaml) {
    if (text.trim() === AUTO)
        return { auto: true, needs: new Map() };
    const value = parseYaml(text);
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        throw new Error(`Invalid group-needs: ${describe(value)} is no mapping. Write auto, or one line "name: [other, another]" for each group.`);
    }
    const needs = new Map();
    let auto = false;
    for (const [name, needed] of Object.entries(value)) {
        if (name === AUTO && typeof needed === 'boolean')
            auto = needed;
        else
            needs.set(name, [...new Set(readNames(name, needed))].filter((other) => other !== name));
    }
    if (!auto && needs.size === 0) {
        throw new Error('Invalid group-needs: there is no group in it. Write auto, or one line "name: [other, another]", or leave group-needs out.');
    }
    return { auto, needs };
}
/**
 * Looks for names in `group-needs` that are no group. This is a step of its own, because the groups of `group-by` are
 * known only when the folders have been looked at.
 *
 * @param groups the names of all groups
 * @throws Error with a message for the user
 */
function requireKnownGroups(needs, groups) {
    const known = new Set(groups);
    for (const [name, needed] of needs) {
        const unknown = [name, ...needed].find((other) => !known.has(other));
        if (unknown === undefined)
            continue;
        const where = unknown === name ? '' : `, which ${JSON.stringify(name)} needs,`;
        throw new Error(`Invalid group-needs: ${JSON.stringify(unknown)}${where} is no group. ${suggest(unknown, groups)}`);
    }
}
function readNames(group, value) {
    if (Array.isArray(value))
        return value.flatMap((item) => readNames(group, item));
    const name = typeof value === 'string' ? value.trim() : '';
    if (name !== '' && !/[\r\n]/.test(name))
        return [name];
    throw new Error(`Invalid group-needs: ${JSON.stringify(group)} needs ${describe(value)}, where the name of a group belongs. Write a name or a list of names, in quotes where need be.`);
}
function suggest(unknown, groups) {
    const near = (0,_near_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearNames */ .$)(unknown, groups);
    if (near.length > 0)
        return `Did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?`;
    if (groups.length === 0)
        return 'There are no groups. Add them, or leave group-needs out.';
    const listed = groups.slice(0, MAX_LISTED).map((name) => JSON.stringify(name));
    const more = groups.length > MAX_LISTED ? `, and ${groups.length - MAX_LISTED} more` : '';
    return `Use one of: ${listed.join(', ')}${more}.`;
}
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? 'a mapping' : JSON.stringify(value);
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames)
/* harmony export */ });
const MAX_NEAR = 3;
/** Names of paths can be long; comparing two takes the product of their lengths. */
const MAX_COMPARED = 200;
/**
 * The names that somebody may have meant by one that does not exist, at most three that are equally near: the same in
 * upper and lower case, else another folder with that last name, else a few letters apart.
 */
function nearNames(wrong, names) {
    const ranked = names.flatMap((name) => {
        const distance = distanceOf(wrong, name);
        return distance === undefined ? [] : [{ name, distance }];
    });
    const least = ranked.reduce((nearest, { distance }) => Math.min(nearest, distance), Infinity);
    const nearest = ranked.filter(({ distance }) => distance === least).map(({ name }) => name);
    return nearest.sort().slice(0, MAX_NEAR);
}
function distanceOf(wrong, name) {
    const [a, b] = [wrong.toLowerCase(), name.toLowerCase()];
    if (a === b)
        return 0;
    if (lastName(a) === lastName(b))
        return 1;
    // Two letters that changed places are two edits; but of a name of two letters nothing would be left.
    const shortest = Math.min(lastName(a).length, lastName(b).length);
    const most = Math.min(Math.max(2, Math.floor(shortest / 3)), shortest - 1);
    if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > MAX_COMPARED)
        return undefined;
    const distance = edits(a, b);
    return distance <= most ? 1 + distance : undefined;
}
function lastName(path) {
    return path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '');
}
/** How many characters have to be put in, taken out or replaced to make one text of the other (Levenshtein). */
function edits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
/* harmony import */ var _character_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
/* harmony import */ var _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4960);


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
            i = Math.max(i, (0,_character_class_js__WEBPACK_IMPORTED_MODULE_0__/* .classEnd */ .IR)(pattern, i, escapes) - 1);
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
        throw new _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .J(`The braces of pattern ${quote(pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`);
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
        results = combine(pattern, results, choices, (head, choice) => head + before + choice);
        i = start - 1;
        literal = start;
    }
    const rest = pattern.slice(literal, to);
    return rest === '' ? results : results.map((result) => result + rest);
}
/** Every head with every choice joined to it. */
function combine(pattern, heads, choices, join) {
    const count = heads.length * choices.length;
    const length = join(heads[0] ?? '', choices[0] ?? '').length;
    if (count > MAX_ALTERNATIVES || count * length > MAX_CHARACTERS) {
        throw new _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .J(`The pattern ${quote(pattern)} stands for more than ${MAX_ALTERNATIVES} alternatives, or ${MAX_CHARACTERS} characters. ` +
            'Use a wildcard, or write several patterns.');
    }
    return heads.flatMap((head) => choices.map((choice) => join(head, choice)));
}
/** A pattern for a message. */
function quote(pattern) {
    return JSON.stringify(pattern.length > 100 ? `${pattern.slice(0, 100)}…` : pattern);
}


/***/ }),

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ classEnd),
/* harmony export */   IV: () => (/* binding */ needsCodePoints),
/* harmony export */   Un: () => (/* binding */ parseClass)
/* harmony export */ });
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
/** The POSIX classes as picomatch defines them. */
const ASCII_CLASSES = new Map(Object.entries({
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    ascii: '\\x00-\\x7f',
    blank: ' \\t',
    cntrl: '\\x00-\\x1f\\x7f',
    digit: '0-9',
    graph: '\\x21-\\x7e',
    lower: 'a-z',
    print: '\\x20-\\x7e ',
    punct: '!-\\/:-@\\[-`{-~',
    space: ' \\t\\r\\n\\v\\f',
    upper: 'A-Z',
    word: 'A-Za-z0-9_',
    xdigit: 'A-Fa-f0-9',
}).map(([name, characters]) => [`[:${name}:]`, { test: new RegExp(`^[${characters}]$`) }]));
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
function classEnd(pattern, start, escapes, dialect = 'plain') {
    let i = start + 1;
    if (isNegation(pattern[i], dialect))
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
 * Reads the class between `start` (its `[`) and `end` (after its `]`), as minimatch does, or as picomatch in the
 * extended dialect: there `!` is a character as any, and POSIX classes are of ASCII.
 *
 * @param unicode take code points instead of UTF-16 code units
 * @param ignoreCase the test is asked with case folded; both cases belong if one does
 */
function parseClass(pattern, start, end, { escapes, unicode, ignoreCase, dialect }) {
    const classes = dialect === 'plain' ? POSIX_CLASSES : ASCII_CLASSES;
    const negated = isNegation(pattern[start + 1], dialect);
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
        const known = name === undefined ? undefined : classes.get(name);
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
function isNegation(c, dialect) {
    return c === '^' || (c === '!' && dialect === 'plain');
}
function inEitherCase(holds) {
    return (code) => {
        if (holds(code))
            return true;
        const text = String.fromCodePoint(code);
        return [text.toLowerCase(), text.toUpperCase(), text === 'σ' ? 'ς' : text].some((form) => {
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
/**
 * The form in which upper and lower case are equal on Windows; elsewhere the text itself. Each character is folded
 * alone, so that a part of a name folds to a part of the folded name.
 */
function foldCase(text, platform) {
    if (platform !== 'win32')
        return text;
    // At the end of a word `Σ` becomes another letter than within.
    const folded = text.toLowerCase().replaceAll('ς', 'σ');
    // A few characters get longer in lower case, which would confuse `?`; these stay as they are.
    return folded.length === text.length ? folded : Array.from(text, foldCharacter).join('');
}
function foldCharacter(character) {
    const folded = character.toLowerCase().replace('ς', 'σ');
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

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mg: () => (/* binding */ isIncluding),
  kd: () => (/* binding */ parsePatternLine),
  El: () => (/* binding */ patternLines)
});

// EXTERNAL MODULE: ./build/core/tracker/patterns/braces.js
var braces = __webpack_require__(9);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
// EXTERNAL MODULE: ./build/core/tracker/patterns/character-class.js
var character_class = __webpack_require__(8051);
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
            i = Math.max(i, (0,character_class/* classEnd */.IR)(pattern, i, escapes, 'extended') - 1);
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
const MAX_DEPTH = 50;
/** Values of one range. */
const MAX_RANGE = 1_000;
/** `**` where it stands for any text, over any number of folders. */
const ANYTHING = {
    kind: 'braces',
    branches: [[{ kind: 'text', text: '*' }], [{ kind: 'text', text: '*/**/*' }]],
};
/**
 * Takes a pattern apart. Of `**` in the texts only those are left that picomatch takes for any number of folders;
 * beside other text it stands for any text over any number of folders, or is `*`, as picomatch has it.
 *
 * @param escapes whether `\` takes the meaning from the character after it (not on Windows)
 * @param demoted told that a `**` is `*`
 * @throws PatternError for absurd nesting and for a range of too many values
 */
function readPieces(pattern, escapes, demoted) {
    const { byStart } = findBrackets(pattern, escapes);
    // A shortcut of picomatch, in which it is not what it is elsewhere.
    if (/^\*\*(\.\w+)+$/.test(pattern))
        return [ANYTHING, { kind: 'text', text: pattern.slice(2) }];
    return new Reader(pattern, escapes, byStart, demoted).read(0, pattern.length, 0, {
        after: 'nothing',
        before: 'nothing',
    });
}
/**
 * Takes apart a piece of a pattern between two `/`, as {@link readPieces} has left it. Here `[abc]` is a choice
 * between the class and the text itself, since it is both.
 */
function readNamePieces(text, escapes) {
    return withSpelledClasses(readPieces(text, escapes), escapes);
}
function withSpelledClasses(pieces, escapes) {
    return pieces.flatMap((piece) => piece.kind === 'text'
        ? spellClasses(piece.text, escapes)
        : [{ ...piece, branches: piece.branches.map((branch) => withSpelledClasses(branch, escapes)) }]);
}
function spellClasses(text, escapes) {
    const pieces = [];
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\\' && escapes)
            i++;
        if (text[i] !== '[')
            continue;
        const end = (0,character_class/* classEnd */.IR)(text, i, escapes, 'extended');
        if (end === 0)
            continue;
        const written = text.slice(i, end);
        if (standsForItself(written)) {
            if (i > start)
                pieces.push({ kind: 'text', text: text.slice(start, i) });
            const itself = written.replaceAll('[', '[[]');
            pieces.push({
                kind: '@',
                branches: [[{ kind: 'text', text: written }], [{ kind: 'text', text: itself }]],
            });
            start = end;
        }
        i = end - 1;
    }
    if (start < text.length)
        pieces.push({ kind: 'text', text: text.slice(start) });
    return pieces;
}
/** `[*]` is how to write the character; `[slug]`, `[...all]` and `[post-id]` may well be names. */
function standsForItself(written) {
    const inside = written.slice(1, -1);
    return inside.length === 1
        ? /^[^-*+?.^${}(|)[\]\\]$/.test(inside)
        : /^(?!\[?:)[^*?+^${}(|)\\]+$/.test(inside);
}
class Reader {
    #pattern;
    #escapes;
    #brackets;
    #demoted;
    /** The places where branches begin that may be the beginning of a name. */
    #branchStarts = new Set();
    /** The places of the ends of brackets after which picomatch takes `**` as at a beginning. */
    #endsLikeStart = new Set();
    #openBraces = 0;
    constructor(pattern, escapes, brackets, demoted) {
        this.#pattern = pattern;
        this.#escapes = escapes;
        this.#brackets = brackets;
        this.#demoted = demoted;
    }
    read(from, to, depth, place) {
        if (depth > MAX_DEPTH) {
            throw new pattern_error/* PatternError */.J(`The brackets of pattern ${(0,braces/* quote */.hD)(this.#pattern)} are nested more than ${MAX_DEPTH} deep. Write several patterns.`);
        }
        const pieces = [];
        let text = '';
        const add = (piece) => {
            if (text !== '')
                pieces.push({ kind: 'text', text });
            text = '';
            pieces.push(piece);
        };
        for (let i = from; i < to; i++) {
            const bracket = this.#brackets.get(i);
            if (bracket !== undefined) {
                add(this.#bracket(bracket, i, depth));
                i = bracket.marks.at(-1) ?? i;
                continue;
            }
            const stars = this.#starsEnd(i, to);
            const end = stars > 0 ? stars : Math.min(this.#characterEnd(i), to);
            if (stars - i < 2)
                text += this.#plain(i, end);
            else if (stars - i > 2)
                text += '*';
            else {
                const meaning = this.#meaningOfStars(i, from, to, place);
                if (meaning === 'anything')
                    add(ANYTHING);
                else
                    text += meaning === 'folders' ? '**' : '*';
                if (meaning === 'name')
                    this.#demoted?.();
            }
            i = end - 1;
        }
        if (text !== '')
            pieces.push({ kind: 'text', text });
        return pieces;
    }
    /** The place after the stars at a place, 0 where there is none. The last may begin a group. */
    #starsEnd(at, to) {
        let end = at;
        while (end < to && this.#pattern[end] === '*' && !this.#brackets.has(end))
            end++;
        return end > at ? end : 0;
    }
    /** What `**` is, as picomatch has it: mostly that hangs on what comes before and after. */
    #meaningOfStars(at, from, to, place) {
        const isFirst = at === from ? place.after !== '|' : this.#isSeparator(at - 1);
        if (!isFirst && !this.#endsLikeStart.has(at - 1))
            return 'name';
        const end = at + 2;
        const isWhole = isFirst && (at > from || this.#beginsSegment(from));
        if (end < to && this.#isSeparator(end))
            return isWhole ? 'folders' : 'anything';
        if (end === to) {
            if (place.before === 'nothing')
                return isWhole ? 'folders' : 'anything';
            return place.before === '|' ? 'name' : 'anything';
        }
        const kind = this.#brackets.get(end)?.kind;
        return kind === '@' || kind === 'braces' || kind === 'range' ? 'anything' : 'name';
    }
    /** Whether what begins at a place begins a name, through any number of brackets. */
    #beginsSegment(at) {
        return at === 0 || this.#isSeparator(at - 1) || this.#branchStarts.has(at);
    }
    #isSeparator(at) {
        const c = this.#pattern[at];
        return c === '/' || (c === '\\' && !this.#escapes);
    }
    #bracket({ kind, marks }, at, depth) {
        if (kind === 'range') {
            const values = rangeValues(this.#pattern.slice(at + 1, marks[0]), MAX_RANGE);
            if (values === undefined) {
                throw new pattern_error/* PatternError */.J(`A range of pattern ${(0,braces/* quote */.hD)(this.#pattern)} has more than ${MAX_RANGE} values. Use a wildcard.`);
            }
            if (this.#openBraces > 0)
                this.#endsLikeStart.add(marks[0] ?? at);
            return { kind: 'braces', branches: values.map((text) => [{ kind: 'text', text }]) };
        }
        const grouped = kind !== 'braces';
        const branches = [];
        const end = marks.at(-1) ?? at;
        const beginsSegment = this.#beginsSegment(at);
        if (!grouped)
            this.#openBraces++;
        let start = at + (grouped && this.#pattern[at] !== '(' ? 2 : 1);
        for (const mark of marks) {
            if (beginsSegment)
                this.#branchStarts.add(start);
            const place = grouped
                ? { after: branches.length === 0 ? '(' : '|', before: mark === end ? ')' : '|' }
                : { after: '{', before: '}' };
            branches.push(this.read(start, mark, depth + 1, place));
            start = mark + 1;
        }
        if (!grouped)
            this.#openBraces--;
        if (grouped || this.#openBraces > 0)
            this.#endsLikeStart.add(end);
        return { kind, branches };
    }
    /** The place after the character, escaped character or class at a place. */
    #characterEnd(at) {
        const c = this.#pattern[at];
        if (c === '[')
            return Math.max(at + 1, (0,character_class/* classEnd */.IR)(this.#pattern, at, this.#escapes, 'extended'));
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
 * @throws PatternError for `|` outside parentheses, `(?!a)` and the like, `\d` and the like, `?` or `+` after a group,
 *   and `+` after a class or braces
 */
function refuseUnclear(pattern, escapes) {
    const { byStart, loosePipes, parentheses } = findBrackets(pattern, escapes);
    if (loosePipes.length > 0) {
        throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has "|" outside parentheses. Write "{a,b}" or "@(a|b)" for one of several, ` +
            'or "[|]" for the character.');
    }
    if (parentheses.some((at) => /^\(\?[!=<:]/.test(pattern.slice(at, at + 3)))) {
        throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has a regular expression, "(?…)", which patterns cannot have. ` +
            'Write "!(…)" for other names, or exclude on a line of its own that begins with "!".');
    }
    for (const { kind, marks } of byStart.values()) {
        const end = marks.at(-1) ?? 0;
        if (kind === 'braces' || kind === 'range')
            refuseRepeated(pattern, end, '{…}', byStart);
        else
            refuseQuantifier(pattern, end, byStart);
    }
    for (let i = 0; i < pattern.length; i++) {
        if (pattern[i] === '\\' && escapes)
            refuseLetter(pattern, ++i);
        else if (pattern[i] === '[') {
            const end = (0,character_class/* classEnd */.IR)(pattern, i, escapes, 'extended') - 1;
            if (end > i)
                refuseRepeated(pattern, end, pattern.slice(i, end + 1), byStart);
            i = Math.max(i, end);
        }
    }
}
/** `[0-9]+` and `{a,b}+` are quantifiers in picomatch, but not in Bash. */
function refuseRepeated(pattern, end, what, byStart) {
    if (pattern[end + 1] !== '+' || byStart.has(end + 1))
        return;
    throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has "+" right after ${(0,braces/* quote */.hD)(what)}, which is not clear. ` +
        `Write ${(0,braces/* quote */.hD)(`+(${what})`)} for one or more, or "[+]" for the character.`);
}
/** `\d` is any digit in picomatch, but a `d` in Bash. */
function refuseLetter(pattern, at) {
    const letter = pattern[at] ?? '';
    if (!/[bBcdDfknrsStuvwWx0-9]/.test(letter))
        return;
    throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has ${(0,braces/* quote */.hD)(`\\${letter}`)}, which is not clear. ` +
        'Write "/" between folders, "[0-9]" for a digit, or the character without "\\".');
}
/** `@(a)?` and `@(a)+` are quantifiers in picomatch, but not in Bash. */
function refuseQuantifier(pattern, end, byStart) {
    const after = pattern[end + 1];
    if ((after !== '?' && after !== '+') || byStart.has(end + 1))
        return;
    const remedy = after === '?'
        ? 'Write "?(…)" for parentheses that may be left out, or "@(?)" for any one character.'
        : 'Write "+(…)" for parentheses that may be repeated, or "[+]" for the character.';
    throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has "${after}" right after parentheses, which is not clear. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/extended.js




/** Characters that the parentheses of one pattern may come to once the braces in them are written out. */
const MAX_GROUP = 8_192;
/**
 * The alternatives that a pattern of the extended dialect stands for: its braces are gone, no group such as
 * `@(a|b)` spans folders, and every other parenthesis is a character.
 *
 * @param demoted told that a `**` is `*`
 * @throws PatternError for a group over several folders of which the meaning is not clear, for too many
 *   alternatives, and as {@link refuseUnclear} and {@link readPieces}
 */
function expandExtended(pattern, platform, demoted) {
    if (!/[({|)+\\]|\*\*/.test(pattern))
        return [pattern];
    const windows = platform === 'win32';
    refuseUnclear(pattern, !windows);
    const expansion = {
        pattern,
        separator: windows ? /[\\/]/ : /\//,
        join: windows ? joinWindows : joinPosix,
    };
    return expand(expansion, readPieces(pattern, !windows, demoted), (group) => spansFolders(expansion, group));
}
/** Joins two texts so that a `*` at the end of one and the other at the beginning of the next do not become `**`. */
function joinPosix(head, choice) {
    const isEscaped = /(?:^|[^\\])(?:\\\\)*\\\*$/.test(head);
    return isEscaped ? head + choice : joinWindows(head, choice);
}
function joinWindows(head, choice) {
    return head.endsWith('*') && /^\*(?!\()/.test(choice) ? head + choice.slice(1) : head + choice;
}
/** All alternatives; those of a group only if `isOpened`, otherwise it stays a group. */
function expand(expansion, pieces, isOpened) {
    let results = [''];
    for (const piece of pieces) {
        results = (0,braces/* combine */.kg)(expansion.pattern, results, choices(expansion, piece, isOpened), expansion.join);
    }
    return results;
}
function choices(expansion, piece, isOpened) {
    if (piece.kind === 'text')
        return [piece.text];
    if (piece.kind !== 'braces' && !isOpened(piece)) {
        const text = write(piece);
        if (text.length > MAX_GROUP) {
            throw new pattern_error/* PatternError */.J(`The parentheses of pattern ${(0,braces/* quote */.hD)(expansion.pattern)} come to more than ${MAX_GROUP} characters with the ` +
                'braces in them written out. Use a wildcard, or write several patterns.');
        }
        return [text];
    }
    const { kind } = piece;
    if (kind !== 'braces' && kind !== '@' && kind !== '?')
        throw spanError(expansion.pattern, kind);
    const chosen = kind === '?' ? [''] : [];
    for (const branch of piece.branches)
        for (const one of expand(expansion, branch, isOpened))
            chosen.push(one);
    return chosen;
}
/** Whether something in a group reaches beyond one name of a path. */
function spansFolders(expansion, { branches }) {
    return branches
        .flat()
        .some((piece) => piece.kind === 'text' ? expansion.separator.test(piece.text) : spansFolders(expansion, piece));
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
    return new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} has "/" or "**" inside "${kind}(…)", which is not clear. ${remedy}`);
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/location.js
var patterns_location = __webpack_require__(6990);
;// CONCATENATED MODULE: ./build/core/tracker/patterns/segment.js


/** Reads one piece of a pattern. Never throws: what is no valid wildcard stands for itself. */
function parseSegment(text, platform, dialect) {
    if (text === '**')
        return { kind: 'globstar' };
    if (/^\*+$/.test(text))
        return { kind: 'any' };
    const lookalike = dialect === 'plain' ? lookalikeOf(text, platform) : undefined;
    const unicode = dialect === 'plain' && (0,character_class/* needsCodePoints */.IV)(text);
    const tokens = tokenize(text, { platform, unicode, dialect });
    if (tokens?.every((token) => typeof token === 'string')) {
        const literal = literalSegment(tokens.join(''), platform);
        // `[*]` is how to write the character; `[a]` may well be the name of a folder.
        if (lookalike === undefined || !/\[[\p{L}\p{N}]\]/u.test(text))
            return literal;
        return { kind: 'test', test: (name) => name === literal.name, lookalike };
    }
    const test = tokens === undefined ? () => false : testOf(tokens, platform, unicode);
    return lookalike === undefined || test(lookalike)
        ? { kind: 'test', test }
        : { kind: 'test', test, lookalike };
}
/** What a piece would stand for if there were no classes, where there are, and no other wildcards. */
function lookalikeOf(text, platform) {
    return text.includes('[') && text.includes(']') && !/[*?\\]/.test(text)
        ? (0,patterns_location/* foldCase */.SP)(text, platform)
        : undefined;
}
function testOf(tokens, platform, unicode) {
    const [first, second] = tokens;
    if (tokens.length === 2 && first === STAR && typeof second === 'string') {
        const suffix = (0,patterns_location/* foldCase */.SP)(second, platform);
        return (name) => name.endsWith(suffix);
    }
    if (tokens.length === 2 && second === STAR && typeof first === 'string') {
        const prefix = (0,patterns_location/* foldCase */.SP)(first, platform);
        return (name) => name.startsWith(prefix);
    }
    const steps = stepsOf(tokens, platform, unicode);
    return (name) => matches(steps, codesOf(name, unicode));
}
/** The segment that stands for exactly this name. */
function literalSegment(name, platform) {
    return { kind: 'literal', name: (0,patterns_location/* foldCase */.SP)(name, platform), written: name };
}
/** `*` within a name. */
const STAR = { star: true };
/**
 * The steps that a piece of a name of the extended dialect has to take, in folded case; `undefined` when a class
 * holds nothing, so that no name can match.
 */
function parseSteps(text, platform) {
    const tokens = tokenize(text, { platform, unicode: false, dialect: 'extended' });
    return tokens && stepsOf(tokens, platform, false);
}
function stepsOf(tokens, platform, unicode) {
    return tokens.flatMap((token) => typeof token === 'string'
        ? codesOf((0,patterns_location/* foldCase */.SP)(token, platform), unicode).map((code) => ({ code }))
        : [token]);
}
/** Literal text and wildcards in order, or `undefined` when a class holds nothing, so that no name can match. */
function tokenize(text, { platform, unicode, dialect }) {
    const escapes = platform !== 'win32';
    const options = { escapes, unicode, ignoreCase: platform === 'win32', dialect };
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
        const end = c === '[' ? (0,character_class/* classEnd */.IR)(text, i, escapes, dialect) : 0;
        if (c === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (c === '?') {
            tokens.push({ test: () => true });
        }
        else if (end > 0) {
            const parsed = (0,character_class/* parseClass */.Un)(text, i, end, options);
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
function compileProgram(pieces, platform) {
    const instructions = [];
    const add = (instruction) => instructions.push(instruction) - 1;
    const addText = (text, next) => {
        const steps = parseSteps(text, platform);
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
                const program = compileProgram([{ kind: '@', branches: piece.branches }], platform);
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

;// CONCATENATED MODULE: ./build/core/tracker/patterns/recognizer.js

/** So many states are kept; beyond, they are forgotten and made anew. */
const MAX_STATES = 2_048;
const ASCII = 128;
/** In the place of the number of a state: nobody knows yet. */
const UNKNOWN = 0;
/** The number of the state in which nothing that follows can match. */
const DEAD = 1;
/**
 * Says whether names match a program. It is a deterministic automaton, made as far as names need it: mostly a
 * character is one look-up, whatever the pattern, and a step that nobody has taken yet costs as much as the program is
 * long. There is nothing to backtrack. `!(…)` is an automaton within: what it takes can end wherever that does not
 * accept.
 */
class Recognizer {
    #instructions;
    #inner = new Map();
    #start;
    #known = new Map();
    /** By number. */
    #states = [undefined, undefined];
    /** A row of numbers for each state: where each character of ASCII leads. */
    #table = new Uint16Array(16 * ASCII);
    #made = 0;
    constructor({ instructions, start }) {
        this.#instructions = instructions;
        instructions.forEach((instruction, at) => {
            if (instruction.kind === 'except')
                this.#inner.set(at, new Recognizer(instruction.program));
        });
        this.#start = this.#stateOf([start], []);
    }
    /** @param name in folded case */
    matches(name) {
        let state = this.#start;
        let table = this.#table;
        let number = this.#numberOf(state);
        for (let i = 0; i < name.length; i++) {
            const code = name.charCodeAt(i);
            let next = code < ASCII && number !== UNKNOWN ? table[number * ASCII + code] : UNKNOWN;
            if (next === UNKNOWN) {
                state = this.#next(number === UNKNOWN ? state : this.#states[number], code);
                next = this.#numberOf(state);
                table = this.#table;
            }
            if (next === DEAD)
                return false;
            number = next;
        }
        return (number === UNKNOWN ? state : this.#states[number]).accepts;
    }
    /** The row of a state, or that it has none: then it was forgotten, and is right all the same. */
    #numberOf(state) {
        return this.#states[state.number] === state ? state.number : UNKNOWN;
    }
    #next(state, code) {
        const number = this.#numberOf(state);
        const known = code < ASCII ? this.#states[this.#table[number * ASCII + code] ?? UNKNOWN] : state.others.get(code);
        if (known !== undefined)
            return known;
        const made = this.#step(state, code);
        if (code >= ASCII)
            state.others.set(code, made);
        else if (this.#numberOf(state) !== UNKNOWN)
            this.#table[number * ASCII + code] = made.number;
        return made;
    }
    #step({ steps, exceptions }, code) {
        const reached = [];
        for (const at of steps) {
            const instruction = this.#instructions[at];
            if (instruction?.kind !== 'step')
                continue;
            if (instruction.step === STAR)
                reached.push(at);
            else if (takes(instruction.step, code))
                reached.push(instruction.next);
        }
        const inside = exceptions.map(({ at, inner }) => ({ at, inner: this.#within(at).#next(inner, code) }));
        return this.#stateOf(reached, inside);
    }
    /** The automaton of a `!(…)`. */
    #within(at) {
        return this.#inner.get(at);
    }
    /** The state for some instructions and all that follows from them without another character. */
    #stateOf(reached, inside) {
        const seen = new Set();
        const exceptions = new Map();
        let accepts = false;
        const except = (at, inner, next) => {
            exceptions.set(`${at}:${inner.id}`, { at, inner });
            if (!inner.accepts)
                reached.push(next);
        };
        for (const { at, inner } of inside) {
            const instruction = this.#instructions[at];
            if (instruction?.kind === 'except')
                except(at, inner, instruction.next);
        }
        for (let at = reached.pop(); at !== undefined; at = reached.pop()) {
            if (seen.has(at))
                continue;
            seen.add(at);
            const instruction = this.#instructions[at];
            switch (instruction.kind) {
                case 'step':
                    if (instruction.step === STAR)
                        reached.push(instruction.next);
                    break;
                case 'split':
                    reached.push(...instruction.next);
                    break;
                case 'except':
                    except(at, this.#within(at).#start, instruction.next);
                    break;
                case 'accept':
                    accepts = true;
                    break;
                case 'fail':
                    break;
                default:
                    instruction;
            }
        }
        const steps = [...seen].filter((at) => this.#instructions[at]?.kind === 'step').sort((a, b) => a - b);
        const key = `${accepts} ${steps} ${[...exceptions.keys()].sort()}`;
        return this.#known.get(key) ?? this.#remember(key, steps, [...exceptions.values()], accepts);
    }
    #remember(key, steps, exceptions, accepts) {
        if (this.#states.length >= MAX_STATES) {
            this.#known.clear();
            this.#states = [undefined, undefined];
            this.#table.fill(UNKNOWN);
        }
        const isDead = steps.length === 0 && exceptions.length === 0 && !accepts;
        const number = isDead ? DEAD : this.#states.length;
        const state = { steps, exceptions, accepts, id: this.#made++, number, others: new Map() };
        this.#known.set(key, state);
        this.#states[number] = state;
        if (this.#states.length * ASCII > this.#table.length) {
            const larger = new Uint16Array(this.#table.length * 2);
            larger.set(this.#table);
            this.#table = larger;
        }
        return state;
    }
}
function takes(step, code) {
    if ('code' in step)
        return step.code === code;
    return 'test' in step && step.test(code);
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/extended-segment.js




/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces.
 */
function parseExtendedSegment(text, platform) {
    if (!/[([]/.test(text))
        return parseSegment(text, platform, 'extended');
    const pieces = readNamePieces(text, platform !== 'win32');
    if (pieces.every(({ kind }) => kind === 'text'))
        return parseSegment(text, platform, 'extended');
    const recognizer = new Recognizer(compileProgram(pieces, platform));
    return { kind: 'test', test: (name) => recognizer.matches(name) };
}

;// CONCATENATED MODULE: ./build/core/tracker/patterns/stars-warning.js


/** Characters that are no stars: escaped, and in classes. */
const OTHER = String.raw `\\.|\[[^\]/]*\]`;
/** Whether `**` stands beside other text in a pattern without braces, where it is no more than `*`. */
function hasStarsBesideText(pattern, platform) {
    if (!pattern.includes('**'))
        return false;
    const other = new RegExp(OTHER, 'g');
    return (0,patterns_location/* splitNames */.bZ)(pattern, platform).some((name) => {
        const bare = platform === 'win32' ? name : name.replace(other, 'x');
        return bare.includes('**') && !/^\*+$/.test(bare);
    });
}
/**
 * What to say of a pattern in which `**` is no more than `*`.
 *
 * @param pattern as the user wrote it
 */
function starsWarning(pattern, platform) {
    const separators = platform === 'win32' ? '/\\\\' : '/';
    const before = new RegExp(`(?:^!?|[${separators}{,(|])$`);
    const after = new RegExp(`^(?:$|[${separators}},)|])`);
    const parts = new RegExp(platform === 'win32' ? '\\*\\*+' : `${OTHER}|\\*\\*+`, 'g');
    const cure = pattern.replace(parts, (found, at) => {
        if (!found.startsWith('**'))
            return found;
        const begins = before.test(pattern.slice(0, at));
        const ends = after.test(pattern.slice(at + found.length));
        if (begins)
            return ends ? found : '**/*';
        return ends ? '*/**' : '*/**/*';
    });
    const remedy = cure === pattern ? 'Write "/**/" between folders.' : `Write ${(0,braces/* quote */.hD)(cure)} for any depth.`;
    return `The "**" in ${(0,braces/* quote */.hD)(pattern)} stands beside other text, where it means what "*" does, and so no folders. ${remedy}`;
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
    const { negated, body } = splitMarks(text, dialect);
    if (body === '') {
        throw new pattern_error/* PatternError */.J(`The pattern ${JSON.stringify(text)} is empty. Write what to exclude after the "!".`);
    }
    const { platform } = site;
    const written = platform === 'win32' ? withoutEscapes(body, dialect) : body;
    let isStar = false;
    const expanded = dialect === 'plain'
        ? (0,braces/* expandBraces */.PH)(written, platform !== 'win32')
        : expandExtended(written, platform, () => {
            isStar = true;
        });
    if (dialect === 'plain')
        isStar = expanded.some((one) => hasStarsBesideText(one, platform));
    return {
        text,
        negated,
        alternatives: expanded
            .filter((one) => one !== '' && !losesStart(one, written, platform, dialect))
            .map((one) => parseAlternative(one, text, site, dialect)),
        warning: isStar ? starsWarning(text, platform) : undefined,
    };
}
/** The pattern lines of a text. */
function patternLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Whether a line includes something, if it can mean anything: it is no comment, and does not exclude. */
function isIncluding(line, dialect) {
    const text = line.trim();
    return text !== '' && !text.startsWith('#') && !splitMarks(text, dialect).negated;
}
/** Takes the `!` from the beginning. A second one takes back the first. */
function splitMarks(text, dialect) {
    let body = text;
    let negated = false;
    // `!(` begins a group in the extended dialect.
    while (body.startsWith('!') && (dialect === 'plain' || body[1] !== '(')) {
        negated = !negated;
        body = body.slice(1).trim();
    }
    return { negated, body };
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
/** Whether a group at the beginning left nothing before a `/`. To picomatch that is no path, and not an absolute one. */
function losesStart(one, written, platform, dialect) {
    const absolute = platform === 'win32' ? /^[\\/]/ : /^\//;
    return dialect === 'extended' && absolute.test(one) && !absolute.test(written);
}
function endsInSeparator(text, platform) {
    return text.endsWith('/') || (platform === 'win32' && text.endsWith('\\'));
}
function parseAlternative(body, line, site, dialect) {
    const { root, base, rest } = resolveStart(body, line, site);
    const segments = base.map((name) => literalSegment(name, site.platform));
    for (const name of (0,patterns_location/* splitNames */.bZ)(rest, site.platform)) {
        const segment = dialect === 'plain'
            ? parseSegment(name, site.platform, dialect)
            : parseExtendedSegment(name, site.platform);
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
    return { ...byUsualName(root, segments, site), foldersOnly: endsInSeparator(body, site.platform) };
}
/** Names a folder that has several names as the walk does. */
function byUsualName(root, segments, { aliases = [], platform }) {
    const isAt = ({ from }) => from.root === root &&
        from.names.every((name, i) => {
            const segment = segments[i];
            return segment?.kind === 'literal' && segment.name === (0,patterns_location/* foldCase */.SP)(name, platform);
        });
    const alias = aliases.find(isAt);
    if (alias === undefined)
        return { root, segments };
    const usual = alias.to.names.map((name) => literalSegment(name, platform));
    return { root: alias.to.root, segments: [...usual, ...segments.slice(alias.from.names.length)] };
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


/***/ }),

/***/ 5349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unite)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5353);

/** Several lists of patterns as one: a file is matched when any of the lists matches it. */
function unite(lists) {
    return _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .Patterns */ .gE.unite(lists);
}


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* reexport */ pattern_error/* PatternError */.J),
  gE: () => (/* binding */ Patterns),
  Hi: () => (/* reexport */ patterns_location/* absolutePath */.Hi),
  f7: () => (/* binding */ compileFolderPatterns),
  xi: () => (/* binding */ compilePatterns),
  x5: () => (/* reexport */ patterns_location/* locate */.x5),
  PH: () => (/* reexport */ patterns_location/* storedPath */.PH)
});

;// CONCATENATED MODULE: ./build/core/tracker/patterns/folder-state.js
/** Where names lead to. */
class Steps {
    /** Whatever the name is. */
    sure = [];
    literal = new Map();
    wild = [];
}
/** A {@link FolderState} with everything sorted by how it is asked for. */
class State {
    canMatchBelow;
    lines;
    /** Steps into a folder, of the lines that include, and, by list, of those that exclude. */
    including = new Steps();
    excluding = new Map();
    /** Lines that match files: every file, by its name, and by wildcard. */
    sureLines = [];
    literalLines = new Map();
    wildLines = [];
    /** Lines with a name that they would match if they had no classes. */
    lookalikes = new Map();
    /** By list, where there is more than names. */
    finals;
    /** The lists that match every file here. */
    certain;
    /** The lists that match files which nothing names, but not all files. */
    contested;
    /** Folders that patterns name, once they were entered, and all others that no wildcard singles out. */
    namedChildren = new Map();
    otherChild;
    /** @param positions in ascending order, by their number */
    constructor(positions) {
        for (const [at, position] of positions)
            this.#add(at, position);
        const all = [...positions.values()];
        this.lines = [...new Set(all.map(({ line }) => line))];
        this.canMatchBelow = all.some(({ negated }) => !negated);
        this.finals = this.#finals();
        const matching = [...this.finals.values()].filter(canMatch);
        const isCertain = this.#isCertain();
        this.certain = matching.filter(isCertain).map(({ list }) => list);
        this.contested = matching.filter((one) => !isCertain(one));
    }
    #finals() {
        const sure = new Map(this.sureLines.toSorted((a, b) => a.line - b.line).map((line) => [line.list, line]));
        const wild = new Map();
        for (const step of this.wildLines.toReversed()) {
            if (step.line > (sure.get(step.list)?.line ?? -1))
                append(wild, step.list, step);
        }
        const lists = new Set([...sure.keys(), ...wild.keys()]);
        return new Map(Array.from(lists, (list) => [list, { list, sure: sure.get(list), wild: wild.get(list) ?? [] }]));
    }
    #isCertain() {
        const named = new Map();
        for (const { list, line } of [...this.literalLines.values()].flat()) {
            named.set(list, Math.max(line, named.get(list) ?? -1));
        }
        return ({ list, sure, wild }) => sure?.negated === false && wild.length === 0 && sure.line > (named.get(list) ?? -1);
    }
    #add(at, position) {
        const { segment, list, line, negated, isFinal, next } = position;
        const steps = negated ? this.#excludingSteps(list) : this.including;
        switch (segment.kind) {
            case 'accept':
                steps.sure.push(at);
                this.sureLines.push(position);
                return;
            case 'globstar':
                steps.sure.push(at);
                return;
            case 'any':
                steps.sure.push(next);
                if (isFinal)
                    this.sureLines.push(position);
                return;
            case 'literal':
                append(steps.literal, segment.name, next);
                if (isFinal)
                    append(this.literalLines, segment.name, position);
                return;
            case 'test':
                steps.wild.push({ next, test: segment.test });
                if (segment.lookalike !== undefined)
                    append(this.lookalikes, segment.lookalike, line);
                if (isFinal)
                    this.wildLines.push({ list, line, negated, test: segment.test });
                return;
            default:
                segment;
        }
    }
    #excludingSteps(list) {
        const steps = this.excluding.get(list) ?? new Steps();
        this.excluding.set(list, steps);
        return steps;
    }
}
function canMatch({ sure, wild }) {
    return sure?.negated === false || wild.some(({ negated }) => !negated);
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
/** What only lines that name it lead into. */
const GIT = '.git';
const NONE = [];
/**
 * Any number of lists of patterns as one non-deterministic automaton over the names of a path. A state is the set
 * of positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up, whatever the number of lists. Positions that cannot decide anything any more (an excluding line
 * further down in the list already matches everything, or nothing including is left of it) are dropped, which is
 * what makes a walk stop there.
 *
 * Lines are numbered through all lists.
 */
class Automaton {
    #platform;
    #positions = [];
    /** First positions by root. */
    #starts = new Map();
    #rootStates = new Map();
    #states = new Map();
    constructor(lists, platform) {
        this.#platform = platform;
        let line = 0;
        lists.forEach((lines, list) => {
            for (const { alternatives, negated } of lines) {
                for (const alternative of alternatives)
                    this.#add(alternative, { list, line, negated });
                line++;
            }
        });
    }
    #add({ root, segments, foldersOnly }, owner) {
        append(this.#starts, (0,patterns_location/* foldCase */.SP)(root, this.#platform), this.#positions.length);
        segments.forEach((segment, i) => {
            // `d/**` matches a file named d as well, since `**` may stand for no name at all.
            const isFinal = !foldersOnly && segments.slice(i + 1).every(({ kind }) => kind === 'globstar');
            this.#positions.push({ ...owner, segment, isFinal, next: this.#positions.length + 1 });
        });
        const next = this.#positions.length;
        this.#positions.push({ ...owner, segment: { kind: 'accept' }, isFinal: false, next });
    }
    /** The state in the root of a file system. */
    start(root) {
        const key = (0,patterns_location/* foldCase */.SP)(root, this.#platform);
        const state = this.#rootStates.get(key) ?? this.#stateAt(this.#starts.get(key) ?? []);
        this.#rootStates.set(key, state);
        return state;
    }
    /** The state in the folder `name` of a folder. */
    enter(state, name) {
        return this.#enter(state, (0,patterns_location/* foldCase */.SP)(name, this.#platform));
    }
    /**
     * The lists that match a file (or link) `name` in a folder: those of which the last line that matches includes.
     * In no certain order.
     *
     * @param most when so many are found, no others are looked for
     */
    lists(state, name, most = Number.POSITIVE_INFINITY) {
        if (name.length === GIT.length && (0,patterns_location/* foldCase */.SP)(name, this.#platform) === GIT)
            return lastIncluding(this.#matchingGit(state));
        const { certain, contested, finals, literalLines } = state;
        if (certain.length >= most || (literalLines.size === 0 && contested.length === 0))
            return certain;
        const folded = (0,patterns_location/* foldCase */.SP)(name, this.#platform);
        const named = literalLines.get(folded) ?? NONE;
        if (named.length === 0 && contested.length === 0)
            return certain;
        const found = certain.length === 0 ? [] : [...certain];
        for (const one of contested) {
            if (decide(one, folded, named)?.negated !== false)
                continue;
            found.push(one.list);
            if (found.length >= most)
                return found;
        }
        if (named.length === 0)
            return found;
        const looked = new Set(found);
        for (const { list } of named) {
            if (looked.has(list))
                continue;
            looked.add(list);
            const one = finals.get(list) ?? { list, sure: undefined, wild: [] };
            if (decide(one, folded, named)?.negated === false)
                found.push(list);
        }
        return found;
    }
    /** All positive lines that match a file `name` and are not overruled by an excluding line of their list after them. */
    supporters(state, name) {
        const { sureLines, literalLines, wildLines } = state;
        const folded = (0,patterns_location/* foldCase */.SP)(name, this.#platform);
        const matching = folded === GIT
            ? this.#matchingGit(state)
            : [
                ...sureLines,
                ...(literalLines.get(folded) ?? []),
                ...wildLines.filter(({ test }) => test(folded)),
            ];
        const overruled = new Map();
        for (const { list, line, negated } of matching) {
            if (negated)
                overruled.set(list, Math.max(line, overruled.get(list) ?? -1));
        }
        return new Set(matching.filter(({ list, line }) => line > (overruled.get(list) ?? -1)).map(({ line }) => line));
    }
    /** The lines that a name in a folder looks like without being matched by it. Mostly there are none. */
    lookalikes(state, names) {
        const { lookalikes } = state;
        if (lookalikes.size === 0)
            return [];
        return names.flatMap((name) => (lookalikes.get((0,patterns_location/* foldCase */.SP)(name, this.#platform)) ?? []).map((line) => ({ name, line })));
    }
    #enter(state, name) {
        if (name === GIT)
            return this.#enterGit(state);
        const known = state.namedChildren.get(name);
        if (known !== undefined)
            return known;
        const { sure, literal, wild } = state.including;
        const special = [...(literal.get(name) ?? []), ...passing(wild, name)];
        const lists = new Set([...sure, ...special].map((at) => this.#position(at).list));
        const excluded = [];
        // Of a list in which nothing includes any more, nothing needs to exclude.
        for (const list of lists) {
            const steps = state.excluding.get(list);
            if (steps === undefined)
                continue;
            excluded.push(...steps.sure);
            special.push(...(steps.literal.get(name) ?? []), ...passing(steps.wild, name));
        }
        if (special.length === 0) {
            state.otherChild ??= this.#stateAt([...sure, ...excluded]);
            return state.otherChild;
        }
        const child = this.#stateAt([...sure, ...excluded, ...special]);
        // There are no more of these than names in the patterns; of names that wildcards match there is no end.
        if (literal.has(name))
            state.namedChildren.set(name, child);
        return child;
    }
    /** Only lines that name `.git` lead into it; excluding lines apply there as everywhere. */
    #enterGit({ including, excluding }) {
        const targets = [...(including.literal.get(GIT) ?? [])];
        for (const { sure, literal, wild } of excluding.values()) {
            targets.push(...sure, ...(literal.get(GIT) ?? []), ...passing(wild, GIT));
        }
        return this.#stateAt(targets);
    }
    /** Where `.git` is a file (a worktree, a submodule), only lines that name it include it. */
    #matchingGit({ sureLines, wildLines, literalLines }) {
        const others = [...sureLines, ...wildLines.filter(({ test }) => test(GIT))];
        return [...others.filter(({ negated }) => negated), ...(literalLines.get(GIT) ?? [])];
    }
    #stateAt(targets) {
        const reached = new Map();
        /** By list: the last line that excludes everything here. */
        const excluded = new Map();
        for (const target of targets) {
            for (let at = target;; at++) {
                const position = this.#position(at);
                reached.set(at, position);
                const { segment, list, line, negated } = position;
                if (segment.kind === 'accept' && negated) {
                    excluded.set(list, Math.max(line, excluded.get(list) ?? -1));
                }
                // `**` may stand for no name, so what follows it is reached too.
                if (segment.kind !== 'globstar')
                    break;
            }
        }
        const counting = [...reached].filter(([, { list, line }]) => line >= (excluded.get(list) ?? -1));
        const including = new Set(counting.flatMap(([, { list, negated }]) => (negated ? [] : [list])));
        const positions = counting.filter(([, { list }]) => including.has(list)).sort(([a], [b]) => a - b);
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
function passing(steps, name) {
    return steps.filter(({ test }) => test(name)).map(({ next }) => next);
}
/** The last line of a list that matches a name. */
function decide({ list, sure, wild }, folded, named) {
    let last = sure;
    for (const line of named)
        if (line.list === list && line.line > (last?.line ?? -1))
            last = line;
    for (const step of wild) {
        if (step.line <= (last?.line ?? -1))
            break;
        if (step.test(folded))
            return step;
    }
    return last;
}
/** The lists of which the last of some lines includes. */
function lastIncluding(lines) {
    const last = new Map();
    for (const line of lines) {
        if (line.line > (last.get(line.list)?.line ?? -1))
            last.set(line.list, line);
    }
    return [...last.values()].flatMap(({ list, negated }) => (negated ? [] : [list]));
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-line.js + 10 modules
var pattern_line = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
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
    return new Patterns([parseLines(lines, site, dialect)], site);
}
/**
 * As {@link compilePatterns}, for patterns that stand for folders, each of which is matched like a file: with and
 * without the separator at the end of an alternative they mean the same.
 */
function compileFolderPatterns(lines, site) {
    const parsed = parseLines(lines, site, 'plain').map((line) => ({
        ...line,
        alternatives: line.alternatives.map((one) => ({ ...one, foldersOnly: false })),
    }));
    return new Patterns([parsed], site);
}
function parseLines(lines, site, dialect) {
    return lines.map((line) => (0,pattern_line/* parsePatternLine */.kd)(line, site, dialect)).filter((line) => line !== undefined);
}
/**
 * Lists of patterns, ready to be stepped down a tree name by name ({@link stateIn}, {@link enter}, {@link lists})
 * or asked about one stored path ({@link matches}). A file is matched when any of the lists matches it; in a list
 * the last line that matches decides. All lists are looked at at once, so that many cost little more than one.
 */
class Patterns {
    site;
    /** The folder that stored paths are relative to. */
    directory;
    #lists;
    #lines;
    /** Made when it is needed: most lists are only ever looked at together with others. */
    #made;
    #literals;
    #lastFolder;
    /** Use {@link compilePatterns} and {@link unite}. */
    constructor(lists, site) {
        this.site = site;
        this.directory = (0,patterns_location/* locate */.x5)(site.base ?? site.directory, site.platform);
        this.#lists = lists;
        this.#lines = lists.flat();
        this.#literals = new Set(this.#positiveAlternatives()
            .filter(({ segments }) => segments.every(({ kind }) => kind === 'literal'))
            .map((alternative) => this.#key(literalPrefix(alternative))));
    }
    /**
     * Several lists of patterns as one set, in which the lists are numbered in the order of their sets.
     *
     * @param sets for one and the same place; at least one
     */
    static unite(sets) {
        const [first] = sets;
        if (first === undefined)
            throw new RangeError('There are no lists of patterns to unite.');
        return sets.length === 1
            ? first
            : new Patterns(sets.flatMap((one) => one.#lists), first.site);
    }
    get #automaton() {
        this.#made ??= new Automaton(this.#lists, this.site.platform);
        return this.#made;
    }
    /** The numbers of the lines that include something; see {@link textOf}. */
    get positiveLines() {
        return this.#lines.flatMap(({ negated }, line) => (negated ? [] : [line]));
    }
    /** A line as the user wrote it, for messages. */
    textOf(line) {
        return this.#lines[line]?.text ?? '';
    }
    /** For each way in which a line can match, the place that it names before its first wildcard. */
    literalPlaces(line) {
        return this.#lines[line]?.alternatives.map(literalPrefix) ?? [];
    }
    /** What of the lines most likely is not meant so, in words and with the cure. */
    get warnings() {
        return [...new Set(this.#lines.flatMap(({ warning }) => (warning === undefined ? [] : [warning])))];
    }
    /** Names in a folder that are what a line says but for its classes, `[slug]`, and that these do not match. */
    lookalikes(state, names) {
        return this.#automaton.lookalikes(state, names);
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
    /** The lists that match a file or link `name` in a folder, in no certain order. */
    lists(state, name) {
        return this.#automaton.lists(state, name);
    }
    /** A list that matches a file or link `name` in a folder, or -1 when none does. */
    decide(state, name) {
        return this.#automaton.lists(state, name, 1)[0] ?? -1;
    }
    /** Whether what {@link decide} gives stands for a match. */
    includes(list) {
        return list >= 0;
    }
    /** The positive lines that match a file `name` in a folder and are not overruled by a later one of their list. */
    supporters(state, name) {
        return this.#automaton.supporters(state, name);
    }
    /** Whether a positive line names exactly this stored path, without wildcards. */
    namesLiterally(path) {
        return this.#literals.has(this.#key(this.#locateStored(path)));
    }
    /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
    matches(path) {
        const end = path.lastIndexOf('/') + 1;
        return this.decide(this.stateOf(path.slice(0, end)), path.slice(end)) >= 0;
    }
    /** The state in a folder given by its stored path, which is empty or ends in `/`. Best asked in sorted order. */
    stateOf(folder) {
        if (this.#lastFolder?.path !== folder) {
            this.#lastFolder = { path: folder, state: this.stateIn(this.#locateStored(folder)) };
        }
        return this.#lastFolder.state;
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

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MOST_NAMED),
/* harmony export */   l: () => (/* binding */ namePatterns)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9);

/** More say no more: there may be thousands, of generated groups. */
const MOST_NAMED = 20;
/** Patterns that match nothing, for a message: `"a", "b"`, the first twenty, none of them endless. */
function namePatterns(patterns) {
    const named = patterns.slice(0, MOST_NAMED).map(_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ');
    const left = patterns.length - MOST_NAMED;
    return left > 0 ? `${named} and ${left} more` : named;
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* reexport safe */ _patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_2__.El),
/* harmony export */   P: () => (/* binding */ createTracker),
/* harmony export */   T_: () => (/* binding */ readTracker),
/* harmony export */   gU: () => (/* binding */ trackedLists),
/* harmony export */   lj: () => (/* binding */ trackerDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9408);
/* harmony import */ var _fields_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _groups_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5737);
/* harmony import */ var _patterns_pattern_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4960);
/* harmony import */ var _patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4852);







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
        needs: undefined,
        ...more,
    };
}
/**
 * The ordered lists of patterns that a tracker tracks; a file is tracked when any of the lists matches it. What
 * `group-by` matches is tracked too, but `!` in the patterns leaves things out of it.
 *
 * @throws PatternError for a list in which nothing includes, with which nothing would ever be compared, and for a
 *   pattern of `generates` that excludes
 */
function trackedLists(tracker) {
    const { patterns, groups, groupBy, fields, generates } = tracker;
    const lists = [{ lines: [...groupBy, ...patterns], dialect: 'plain' }];
    for (const group of groups) {
        for (const lines of (0,_groups_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .patternLists */ .Iw)(group))
            lists.push({ lines, dialect: 'extended' });
    }
    for (const { pattern } of fields)
        lists.push({ lines: [pattern], dialect: 'plain' });
    for (const { lines, dialect } of [...lists, { lines: groupBy, dialect: 'plain' }]) {
        refuseOnlyExcluding(lines, dialect);
    }
    for (const line of generates)
        refuseExcludedProduct(line);
    return lists.filter(({ lines }) => lines.length > 0);
}
function refuseOnlyExcluding(lines, dialect) {
    if (lines.length === 0 || lines.some((line) => (0,_patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isIncluding */ .mg)(line, dialect)))
        return;
    const shown = lines.slice(0, 5).map((line) => JSON.stringify(line));
    throw new _patterns_pattern_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PatternError */ .J(`Nothing is included by ${shown.join(', ')}${lines.length > 5 ? ', …' : ''}, so nothing would be compared. ` +
        'Add a pattern for what to track, such as "**", before; for a name that begins with "!" write "./!name".');
}
/** Each pattern of `generates` stands alone, so there is nothing that an excluding one could exclude from. */
function refuseExcludedProduct(line) {
    if ((0,_patterns_pattern_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isIncluding */ .mg)(line, 'plain'))
        return;
    throw new _patterns_pattern_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PatternError */ .J(`generates has ${JSON.stringify(line)}, which excludes, but each pattern there names something that must exist. ` +
        'Leave it out, and name what the work makes, such as "dist/*.js".');
}
/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
function trackerDigest(tracker, values = new Map()) {
    const { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates, needs } = tracker;
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
        needs ?? null,
    ]));
}
/** A tracker that was read back from a store, or `undefined` when it has not the shape of one. */
function readTracker(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        return undefined;
    const { patterns, workingDirectory, followSymbolicLinks, groupBy, generates } = value;
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isStringArray */ .Bo)(patterns) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isStringArray */ .Bo)(groupBy) || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isStringArray */ .Bo)(generates))
        return undefined;
    if (typeof workingDirectory !== 'string' || typeof followSymbolicLinks !== 'boolean')
        return undefined;
    const groups = readList(value['groups'], _groups_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroupDefinition */ .ZI);
    const fields = readList(value['fields'], _fields_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFieldDefinition */ .Tz);
    const needs = value['needs'] === undefined ? undefined : readNeeds(value['needs']);
    if (groups === undefined || fields === undefined)
        return undefined;
    if (needs === undefined && value['needs'] !== undefined)
        return undefined;
    return { patterns, workingDirectory, followSymbolicLinks, groups, groupBy, fields, generates, needs };
}
function readNeeds(value) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value) || typeof value['auto'] !== 'boolean' || !(0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value['groups']))
        return undefined;
    const { auto, groups } = value;
    if (!Object.values(groups).every(_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .isStringArray */ .Bo))
        return undefined;
    return { auto, groups: groups };
}
function readList(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(read);
    return items.includes(undefined) ? undefined : items;
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ storedFrom),
/* harmony export */   k: () => (/* binding */ seenFrom)
/* harmony export */ });
/**
 * A stored path, which is relative to the workspace, as seen from a working directory: what outputs, logs and reports
 * show.
 *
 * @param workingDirectory as the tracker has it: relative to the workspace, or absolute
 */
function seenFrom(workingDirectory, path) {
    const folder = namesOf(workingDirectory);
    if (folder.length === 0)
        return path;
    if (isAbsolute(workingDirectory) || isAbsolute(path)) {
        const prefix = `${workingDirectory.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
        return path.startsWith(prefix) ? path.slice(prefix.length) : path;
    }
    const names = path.split('/');
    let common = 0;
    while (common < folder.length && common < names.length - 1 && folder[common] === names[common])
        common += 1;
    // What lies beside a folder above the workspace can't be named from within it.
    if (folder.slice(common).includes('..'))
        return path;
    return [...folder.slice(common).map(() => '..'), ...names.slice(common)].join('/');
}
/** The stored path of what is seen as `path` from a working directory: the inverse of {@link seenFrom}. */
function storedFrom(workingDirectory, path) {
    const folder = namesOf(workingDirectory);
    if (folder.length === 0 || isAbsolute(path))
        return path;
    const start = isAbsolute(workingDirectory)
        ? workingDirectory.replaceAll('\\', '/').replace(/\/+$/, '')
        : '';
    const names = namesOf(start === '' ? `${folder.join('/')}/${path}` : path);
    return start === '' ? names.join('/') : `${start}/${names.join('/')}`;
}
function namesOf(folder) {
    const names = [];
    for (const name of folder.split(/[\\/]+/)) {
        if (name === '..' && names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return names;
}
function isAbsolute(path) {
    return /^([\\/]|[A-Za-z]:[\\/])/.test(path);
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ isStringArray),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   f6: () => (/* binding */ withoutStop),
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
/** What a thrown value says, in one line; in linear time, since texts of libraries may quote endless content. */
function errorMessage(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
}
/** A sentence as a part of another, which ends it. */
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
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
/* harmony import */ var _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2547);

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
    return (before.kinds[i] === after.kinds[j] &&
        isSameBit(before.executable[i], after.executable[j]) &&
        Buffer.compare(before.digestBytes(i), after.digestBytes(j)) === 0);
}
/** What one side could not know is left out: a checkpoint of one system can be compared on another. */
function isSameBit(before, after) {
    return before === after || before === _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .EXECUTABLE */ .tU.unknown || after === _snapshot_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .EXECUTABLE */ .tU.unknown;
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
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* harmony import */ var _tracker_patterns_unmatched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);

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
/** An instant without its milliseconds: `2026-11-25T04:30:00Z`. */
function wholeSeconds(createdAt) {
    return createdAt.replace(/\.\d+Z$/, 'Z');
}
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
/** Where a baseline came from: `run 42, 3 hours ago, commit abc1234`; outside a run `the success of 3 hours ago`. */
function describeBaseline(baseline, now, what) {
    const parts = baseline.runId === ''
        ? [`the ${what} of ${age(baseline.createdAt, now)}`]
        : [`run ${baseline.runId}`, age(baseline.createdAt, now)];
    if (baseline.sha !== '')
        parts.push(`commit ${baseline.sha.slice(0, 7)}`);
    return parts.join(', ');
}
/** The verdict in one line: what was decided, why, in numbers, and against what. Not escaped. */
function describeVerdict(verdict, asked = {}) {
    const { changed, reason, comparison, baseline } = verdict;
    const { now = new Date(), absent = 'there is no checkpoint yet', what = 'checkpoint' } = asked;
    const known = 'files' in asked ? asked.files : trackedIn(comparison);
    const files = known ?? 0;
    const head = changed || reason !== 'unchanged' ? `${changed ? 'changed' : 'unchanged'} (${reason})` : 'unchanged';
    const facts = [reasonInWords(verdict, { absent, files })];
    const isNothing = known === 0;
    const said = (more) => [...facts, ...more].filter((fact) => fact !== '').join('; ');
    // That nothing is tracked is the reason then, and has been said.
    if (isNothing && reason === 'nothing-tracked')
        return `${head}: ${said([])}.`;
    if (baseline === undefined) {
        const tracked = files > 0 ? `${count(files, 'file')} tracked` : isNothing ? NO_FILE : '';
        return `${head}: ${said([tracked])}.`;
    }
    const against = describeBaseline(baseline, now, what);
    if (!changed)
        return `${head}: ${said([count(files, 'file')])}, as in ${against}.`;
    const values = comparison.values.length > 0 ? `values ${comparison.values.join(', ')}` : '';
    const same = isNothing && comparison.unchanged === 0 ? NO_FILE : `${digits(comparison.unchanged)} the same`;
    return `${head}: ${said([changeCounts(comparison), values, same])}. Compared with ${against}.`;
}
/** How many files are tracked now. */
function trackedIn({ unchanged, added, modified }) {
    return unchanged + added.length + modified.length;
}
const NO_FILE = 'no file is tracked';
/** Why the verdict is what it is, where counts of changes do not say so; `''` where they do. */
function reasonInWords({ reason, why, missingProducts, baseline, parts }, { absent, files = 0 }) {
    switch (reason) {
        case 'forced':
            return 'the work is forced';
        case 'store-unavailable':
        case 'checkpoint-unreadable':
            return why ?? '';
        case 'no-checkpoint':
            return baseline === undefined ? absent : 'a group is new';
        case 'product-missing':
            return `nothing matches ${(0,_tracker_patterns_unmatched_js__WEBPACK_IMPORTED_MODULE_0__/* .namePatterns */ .l)(missingProducts)}`;
        case 'command-changed':
            return 'another command ran last';
        case 'place-changed':
            return 'what is remembered was done in another place';
        case 'needs-changed':
            return 'what it needs has changed';
        case 'unfinished':
            return why ?? 'an earlier attempt did not succeed';
        case 'nothing-tracked':
            if (files === 0)
                return 'there is no file to track, so nothing was compared';
            return parts.some(({ kind }) => kind === 'whole')
                ? 'there is nothing of what fields select, so nothing was compared'
                : 'a group has nothing to track, so nothing of it was compared';
        case 'files-changed':
        case 'values-changed':
        case 'unchanged':
            return '';
    }
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ differing)
/* harmony export */ });
/** What something was compared with, as far as it differs from the present. */
function differing({ entries, values }, { added, modified, removed }) {
    const other = new Set([...modified, ...removed]);
    const places = entries.paths.flatMap((path, at) => (other.has(path) ? [at] : []));
    return { entries: entries.pick(places), absent: added, values };
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   q: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6808);
/* harmony import */ var _tracker_needs_group_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3578);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1223);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3054);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71);





/**
 * Decides. A part is unchanged only where the present was compared with its last success and is identical, nothing was
 * begun since, all products exist and something is tracked; or where the user said that no checkpoint at all means
 * unchanged.
 */
function judge(present, evidence) {
    const baselines = new Map();
    const parts = present.members.map((members) => judgePart(members, present, evidence, baselines));
    if (evidence.kind === 'record') {
        const names = new Set(present.members.map(({ name }) => name));
        for (const { name } of evidence.reader.knownFolders()) {
            if (names.has(name))
                continue;
            const gone = judgePart(nothingOf(name), present, evidence, baselines);
            // What was gone already, and done with, is no news.
            if (gone.changed)
                parts.push(gone);
        }
    }
    const withNeeds = addNeeds(parts, present.needs);
    return { verdict: (0,_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l)(withNeeds, present, 'why' in evidence ? evidence.why : undefined), baselines };
}
/** A change of what a group needs, through any number of steps, is a change of the group. */
function addNeeds(parts, needs) {
    if (needs.size === 0)
        return parts;
    const changed = new Set(parts.flatMap((part) => (part.changed ? [part.name] : [])));
    return parts.map((part) => {
        const needed = (0,_tracker_needs_group_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .allNeeds */ .z)(part.name, needs);
        const differs = needed.some((name) => changed.has(name));
        if (!differs)
            return { ...part, needs: needed };
        const reasons = part.changed ? [part.reason, 'needs-changed'] : ['needs-changed'];
        return { ...part, changed: true, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .firstReason */ .$)(reasons), needs: needed };
    });
}
/** Members of a folder group of which nothing is there any more. */
function nothingOf(name) {
    return { name, kind: 'folder', folder: undefined, places: [], own: 0, byChange: undefined };
}
function judgePart(members, present, evidence, baselines) {
    const { name, kind, places, own } = members;
    const files = places?.length ?? present.snapshot.entries.length;
    const state = evidence.kind === 'record' ? evidence.state : 'done';
    const found = evidence.kind === 'record' ? evidence.reader.baseline(name, state !== 'done') : undefined;
    if (found !== undefined)
        baselines.set(name, found);
    const comparison = comparePart(members, present, evidence, found);
    const gone = kind === 'folder' && own === 0;
    const { changed, reason } = concludePart(members, present, evidence, comparison, found);
    return {
        name,
        kind,
        gone,
        changed,
        reason,
        files,
        comparison,
        baseline: baselineOf(evidence, found),
        needs: [],
    };
}
/** What was compared with: the record, or where a part of it never succeeded or was not changed, what that had been. */
function baselineOf(evidence, found) {
    if (evidence.kind === 'same')
        return evidence.baseline;
    if (evidence.kind !== 'record' || found === undefined)
        return undefined;
    return evidence.state === 'done' ? evidence.baseline : found.part.since;
}
function concludePart(members, present, evidence, comparison, found) {
    const { forced, missingProducts, ifNoCheckpoint } = present;
    const unfinished = isUnfinished(evidence, found);
    const compared = evidence.kind === 'same' || found?.content !== undefined;
    const isNew = evidence.kind === 'none' || (evidence.kind === 'record' && !compared && !unfinished);
    const reasons = [];
    if (forced)
        reasons.push('forced');
    if (evidence.kind === 'doubt')
        reasons.push(evidence.reason);
    if (isNew && ifNoCheckpoint !== 'unchanged')
        reasons.push('no-checkpoint');
    if (compared && (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .changedCount */ .Oj)(comparison) > 0)
        reasons.push('files-changed');
    if (compared && comparison.values.length > 0)
        reasons.push('values-changed');
    if (evidence.kind === 'record')
        reasons.push(...(evidence.also ?? []));
    if (missingProducts.length > 0)
        reasons.push('product-missing');
    if (unfinished)
        reasons.push('unfinished');
    if (isNothing(members, present))
        reasons.push('nothing-tracked');
    if (reasons.length > 0)
        return { changed: true, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .firstReason */ .$)(reasons) };
    return { changed: false, reason: isNew ? 'no-checkpoint' : 'unchanged' };
}
function isUnfinished(evidence, found) {
    if (evidence.kind !== 'record')
        return false;
    return evidence.state === 'doubt' || (evidence.state === 'open' && found?.part.pending === true);
}
/** Nothing compared with nothing is no comparison: the checkout may have been forgotten, or the pattern misspelt. */
function isNothing({ name, kind, own }, { nothingIsRight, compiled }) {
    // A folder that is gone is compared with what lay in it.
    if (nothingIsRight || own > 0 || kind === 'folder')
        return false;
    const group = compiled.tracker.groups.find((one) => one.name === name)?.patterns;
    // A group that only looks at what is deleted needs no file.
    return group === undefined || group.added.length > 0 || group.modified.length > 0;
}
function comparePart(members, present, evidence, found) {
    const { places, byChange } = members;
    const { snapshot } = present;
    const entries = places === undefined ? snapshot.entries : snapshot.entries.pick(places);
    const now = { entries, values: snapshot.values };
    const content = evidence.kind === 'same' ? now : contentOf(found, snapshot, evidence);
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(content, now);
    if (byChange === undefined)
        return comparison;
    return onlyLooked(comparison, members, present);
}
/** Of the changes those that the group looks at. */
function onlyLooked(comparison, { name, byChange }, { snapshot, compiled }) {
    const { paths } = snapshot.entries;
    const there = (change) => new Set([...(byChange?.[change] ?? [])].map((at) => paths[at] ?? ''));
    const added = there('added');
    const modified = there('modified');
    const removed = (0,_tracker_compiled_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(compiled, comparison.removed).find((one) => one.name === name)?.byChange?.removed;
    return {
        ...comparison,
        added: comparison.added.filter((path) => added.has(path)),
        modified: comparison.modified.filter((path) => modified.has(path)),
        removed: comparison.removed.filter((_, at) => removed?.has(at)),
    };
}
/** What was there, without the values that are not given now. */
function contentOf(found, { values }, evidence) {
    if (found?.content === undefined)
        return undefined;
    if (evidence.kind === 'record' && evidence.allValues === true)
        return found.content;
    const given = [...found.content.values].filter(([name]) => values.has(name));
    return { entries: found.content.entries, values: new Map(given) };
}


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstReason)
/* harmony export */ });
/* unused harmony export REASONS */
/**
 * Why a verdict is what it is, in the order in which reasons are told: the first that holds of anything is the reason
 * of the whole.
 */
const REASONS = [
    'forced',
    'store-unavailable',
    'checkpoint-unreadable',
    'no-checkpoint',
    'files-changed',
    'values-changed',
    'command-changed',
    'place-changed',
    'product-missing',
    'needs-changed',
    'unfinished',
    'nothing-tracked',
    'unchanged',
];
/** The first of some reasons, in the order of {@link REASONS}; `unchanged` of none. */
function firstReason(reasons) {
    const given = new Set(reasons);
    return REASONS.find((reason) => given.has(reason)) ?? 'unchanged';
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf),
/* harmony export */   y: () => (/* binding */ NoCheckpointError)
/* harmony export */ });
/** The groups of a verdict: those of `groups` in their order, then the folders of `group-by` by path. */
function groupsOf({ parts }) {
    const folders = parts.filter(({ kind }) => kind === 'folder');
    folders.sort((a, b) => (a.name < b.name ? -1 : 1));
    return [...parts.filter(({ kind }) => kind === 'named'), ...folders];
}
/** The user wants an error where there is nothing to compare with, and there was nothing. */
class NoCheckpointError extends Error {
    name = 'NoCheckpointError';
    reason;
    why;
    constructor({ reason, why }, message) {
        const fact = why === undefined ? 'there is none' : why;
        super(message ??
            `No checkpoint to compare with (${reason}): ${fact}. Take a checkpoint first, or set if-no-checkpoint to "changed".`);
        this.reason = reason;
        this.why = why;
    }
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3054);

/** The verdict of all parts together: changed exactly when one of them is, for the first reason that any has. */
function wholeOf(parts, present, why) {
    const { missingProducts, nothingIsRight, snapshot } = present;
    if (parts.length === 0) {
        const comparison = unionOf([], snapshot.entries.length);
        const reason = nothingIsRight ? 'unchanged' : 'nothing-tracked';
        return { changed: !nothingIsRight, reason, why, comparison, missingProducts, baseline: undefined, parts };
    }
    const changed = parts.some((part) => part.changed);
    // What is gone and left to be cleaned up is no change of what is there.
    const there = parts.filter((part) => part.changed || !part.gone);
    const counted = changed ? there.filter((part) => part.changed) : there;
    return {
        changed,
        reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReason */ .$)(counted.map(({ reason }) => reason)),
        why,
        comparison: unionOf(there, snapshot.entries.length),
        missingProducts,
        baseline: newest(there),
        parts,
    };
}
/** A file that is added to one group and modified for another is modified. */
function unionOf(parts, files) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only.comparison;
    const kinds = new Map();
    for (const { comparison } of parts) {
        for (const kind of ['added', 'modified', 'removed']) {
            for (const path of comparison[kind]) {
                const known = kinds.get(path);
                kinds.set(path, known === undefined || known === kind ? kind : 'modified');
            }
        }
    }
    const of = (kind) => [...kinds].flatMap(([path, one]) => (one === kind ? [path] : [])).sort();
    const [added, modified, removed] = [of('added'), of('modified'), of('removed')];
    const renames = new Map();
    for (const { comparison } of parts) {
        for (const rename of comparison.renamed) {
            if (kinds.get(rename.from) === 'removed' && kinds.get(rename.to) === 'added')
                renames.set(rename.to, rename);
        }
    }
    return {
        added,
        modified,
        removed,
        renamed: [...renames.values()],
        unchanged: files - added.length - modified.length,
        values: [...new Set(parts.flatMap(({ comparison }) => comparison.values))].sort(),
    };
}
function newest(parts) {
    let found;
    for (const { baseline } of parts) {
        if (baseline !== undefined && (found === undefined || baseline.createdAt > found.createdAt))
            found = baseline;
    }
    return found;
}


/***/ }),

/***/ 6659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   p: () => (/* binding */ withRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


/** Also what a link says that leads nowhere. */
const GONE = new Set(['ENOENT', 'ENOTDIR']);
/** A link that leads in a circle, or that came after the look (`EMLINK`: FreeBSD); a socket. */
const NOT_REGULAR = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EOPNOTSUPP']);
/**
 * Opens a regular file, and nothing else: opening a named pipe would wait for a writer, and opening some devices
 * does something. The file is looked at before it is opened, and again after that, since it may have been replaced.
 *
 * @param path absolute; bytes for a name that is no UTF-8
 * @param read is given the open descriptor; it may read no more than `maxBytes` if it relies on the limit
 * @throws a system error for a file that is there and cannot be read
 */
function withRegularFile(path, { followLink, maxBytes }, read) {
    let descriptor;
    try {
        if (!(followLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path)).isFile())
            return { kind: 'not-regular' };
        // Windows has neither flag.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const code = (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
        if (GONE.has(code))
            return { kind: 'gone', error };
        if (NOT_REGULAR.has(code))
            return { kind: 'not-regular', error };
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return { kind: 'not-regular' };
        return stats.size > maxBytes ? { kind: 'too-large' } : { kind: 'read', value: read(descriptor) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * A regular file's content. The limit also holds for a file that grows, and for one whose size the system does not
 * tell (`/proc`).
 *
 * @throws a system error for a file that is there and cannot be read
 */
function readRegularFile(path, opening) {
    const opened = withRegularFile(path, opening, (descriptor) => readUpTo(descriptor, opening.maxBytes));
    if (opened.kind !== 'read')
        return opened;
    return opened.value === undefined ? { kind: 'too-large' } : { kind: 'read', value: opened.value };
}
const CHUNK_BYTES = 1 << 17;
/** All that is left to read; `undefined` when it is more than the limit. */
function readUpTo(descriptor, maxBytes) {
    const chunks = [];
    for (let total = 0;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, CHUNK_BYTES, null);
        if (length === 0)
            return Buffer.concat(chunks);
        total += length;
        if (total > maxBytes)
            return undefined;
        chunks.push(chunk.subarray(0, length));
    }
}


/***/ }),

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findAliases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8139);




/** Says what a line of patterns may begin with, or hold, that is not below the working directory. */
const LEADS_ELSEWHERE = /^[\s!]*(?:[/\\~{]|[A-Za-z]:)|\.\./;
/**
 * Other ways that patterns name to the working directory, or to the folders that it lies in: macOS has `/tmp` for
 * `/private/tmp`, and `cd link` leaves the link in `$PWD`. A pattern that goes another way must mean the same files,
 * else `!` would leave out only half of them.
 */
function findAliases(lists, site) {
    const ways = new Ways(site);
    const found = new Map();
    for (const { lines, dialect } of lists) {
        for (const line of lines.filter((one) => LEADS_ELSEWHERE.test(one))) {
            for (const place of (0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePatterns */ .xi)([line], site, dialect).literalPlaces(0)) {
                const alias = ways.aliasIn(place);
                if (alias !== undefined)
                    found.set((0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(alias.from), alias);
            }
        }
    }
    return [...found.values()].sort((a, b) => b.from.names.length - a.from.names.length);
}
/** The folders from the root down to the working directory, and to what stored paths are relative to. */
class Ways {
    #ends;
    /** By real path. */
    #folders;
    constructor({ directory, base, platform }) {
        this.#ends = [directory, base ?? directory].map((path) => (0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(path, platform));
    }
    /** The longest beginning of a place that is one of these folders under another name. */
    aliasIn({ root, names }) {
        let longest;
        for (let depth = 1; depth <= names.length; depth++) {
            const from = { root, names: names.slice(0, depth) };
            if (this.#ends.some((end) => isWithin(from, end)))
                return longest;
            if (this.#ends.some((end) => isWithin(end, from)))
                continue;
            const real = realPath(from);
            if (real === undefined)
                return longest;
            const to = this.#find(real);
            if (to !== undefined)
                longest = { from, to };
        }
        return longest;
    }
    #find(real) {
        this.#folders ??= new Map(this.#ends.flatMap(({ root, names }) => [...names.keys(), names.length].flatMap((depth) => {
            const folder = { root, names: names.slice(0, depth) };
            const path = realPath(folder);
            return path === undefined ? [] : [[path, folder]];
        })));
        return this.#folders.get(real);
    }
}
/** Whether a place is a folder, or lies in it, as it is written. */
function isWithin(place, folder) {
    return place.root === folder.root && folder.names.every((name, i) => name === place.names[i]);
}
function realPath(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)((0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(place)));
    }
    catch (error) {
        // What is not there, or may not be looked at, is no other name of anything.
        if ((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) !== undefined)
            return undefined;
        throw error;
    }
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

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f_: () => (/* binding */ folderIdentity),
/* harmony export */   lr: () => (/* binding */ statBehind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);


/** @throws the system's error */
const statBehind = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .diskPath */ .z)(path), { bigint: true, throwIfNoEntry: false });
/** Tells the folder at a path, links followed, from all others. */
function folderIdentity(path, stat = statBehind) {
    try {
        const stats = stat(path);
        return stats === undefined ? path : identityOf(stats, path);
    }
    catch {
        // Unreadable or gone: opening it will say so. Until then it is like no other.
        return path;
    }
}
/** As {@link folderIdentity}, for one that was looked at. */
function identityOf({ dev, ino }, path) {
    // Some file systems of Windows have no inode numbers, and say 0 of every folder.
    if (ino !== 0n)
        return `${dev}:${ino}`;
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .diskPath */ .z)(path));
    }
    catch {
        return path;
    }
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
    /** EXECUTABLE of core/snapshot/entries.ts. */
    executable;
    constructor({ paths, count, memory }) {
        this.count = count;
        this.paths = paths;
        this.memory = memory;
        this.sizes = new Float64Array(memory, 0, count);
        this.digests = new Uint8Array(memory, count * 8, count * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
        this.outcomes = new Int32Array(memory, count * (8 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4), count);
        this.#counters = new Int32Array(memory, count * (12 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4), COUNTERS);
        this.executable = new Uint8Array(memory, count * (12 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4) + COUNTERS * 4, count);
    }
    static create(paths, count) {
        const memory = new SharedArrayBuffer(count * (13 + _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4) + COUNTERS * 4);
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
    /** The digest at a place, as a view. */
    digestBytes(place) {
        return this.digests.subarray(place * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, (place + 1) * _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
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
            this.#record(place, outcome, hasher, signals);
            return undefined;
        }
        return outcome.then((late) => this.#record(place, late, hasher, signals));
    }
    #record(place, outcome, { size, executable }, signals) {
        if (outcome === _hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME */ .vg.hashed) {
            this.sizes[place] = size;
            this.executable[place] = executable;
        }
        else if (outcome < 0) {
            signals.stop();
        }
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
/* harmony import */ var _core_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2547);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8139);





/** What became of one file; a negative number is the system's error number. */
const OUTCOME = { pending: 0, hashed: 1, absent: 2, link: 3, special: 4 };
/** Files up to this size are read at once; longer ones take turns in two such buffers. */
const BUFFER_BYTES = 1 << 20;
// Neither constant exists on Windows. O_NONBLOCK: what has become a pipe since its folder was read must not wait
// for a writer. O_NOFOLLOW: what has become a link must not lead elsewhere.
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** The bit that lets its owner execute a file; does not exist on Windows. */
const OWNER_EXECUTES = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.S_IXUSR;
/** Reads and hashes files, one after the other, in memory that does not depend on their size. */
class FileHasher {
    #flags;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    /** For files that do not fit into the first. */
    #second;
    /** Bytes in the file that was hashed last. */
    size = 0;
    /** Whether the file that was hashed last may be executed: {@link EXECUTABLE}. */
    executable = _core_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .EXECUTABLE */ .tU.unknown;
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
            fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(path), this.#flags);
        }
        catch (error) {
            return outcomeOf(error);
        }
        let open = true;
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
            if (stats.isDirectory())
                return OUTCOME.absent;
            if (!stats.isFile())
                return OUTCOME.special;
            this.executable = executableOf(stats.mode);
            let length = 0;
            do {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, length, BUFFER_BYTES - length, null);
                if (count === 0)
                    break;
                length += count;
                if (length === BUFFER_BYTES) {
                    open = false;
                    return this.#hashLong(fd, digests, at);
                }
                // Some files have more in them than they say. What says how much it has need not be asked for more.
            } while (length !== stats.size);
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
function executableOf(mode) {
    if (OWNER_EXECUTES === undefined)
        return _core_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .EXECUTABLE */ .tU.unknown;
    return (mode & OWNER_EXECUTES) === 0 ? _core_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .EXECUTABLE */ .tU.no : _core_snapshot_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .EXECUTABLE */ .tU.yes;
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

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readLink),
/* harmony export */   r: () => (/* binding */ LinkTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5850);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8139);





/** What a link of which nobody can say where it ends has. */
const NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
/** The text of a link, with `/` as the only separator on Windows. @throws the system's error */
function readLink(path, platform) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(path), { encoding: 'buffer' });
    return platform === 'win32' ? text.map((byte) => (byte === BACKSLASH ? SLASH : byte)) : text;
}
/** Finds the files that links end at. */
class LinkTargets {
    #workspace;
    #real;
    /** @param workspace absolute; what lies outside is none of our business */
    constructor(workspace) {
        this.#workspace = workspace;
    }
    /**
     * The real path of the regular file in the workspace that a link ends at, with `/`; `undefined` when it ends
     * elsewhere, or nowhere.
     *
     * @param path of the link, absolute
     * @throws the system's error where that can't be told
     */
    fileBehind(path, text) {
        try {
            // Most links of a tree of packages lead to folders, and this is the cheaper question.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(path), { throwIfNoEntry: false })?.isFile())
                return undefined;
            this.#real ??= realPath(this.#workspace);
            const real = realPath(path);
            return isBelow(real, this.#real) ? real : undefined;
        }
        catch (error) {
            if (NOWHERE.has((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error)))
                return undefined;
            const said = withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,_core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromBytes */ .nP)(text)));
            // What somebody may not look at outside of the workspace would not have been looked at anyway.
            if ((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'EACCES' && !isBelow(said, withSlashes(this.#workspace)))
                return undefined;
            throw error;
        }
    }
}
function isBelow(path, folder) {
    return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
function realPath(path) {
    const bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(path), { encoding: 'buffer' });
    return withSlashes((0,_core_snapshot_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromBytes */ .nP)(bytes));
}
function withSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
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

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ PatternUsage)
});

// EXTERNAL MODULE: ./build/core/tracker/patterns/braces.js
var braces = __webpack_require__(9);
// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-error.js
var pattern_error = __webpack_require__(4960);
;// CONCATENATED MODULE: ./build/core/tracker/patterns/other-notation.js


/**
 * Looks at a pattern that matches nothing: was it meant as a list, or as a part of one, in another notation?
 *
 * @returns what to say where it could be a name all the same; `undefined` where it looks like one
 * @throws PatternError where nobody names files so; it shows the right notation
 */
function lookForOtherNotation(pattern) {
    const item = /^-\s+(.*)$/.exec(pattern)?.[1];
    const found = bracketed(item ?? pattern);
    if (item !== undefined || found !== undefined) {
        const right = (found ?? [item ?? '']).filter((one) => one !== '');
        const shown = right.length === 0 ? '' : `: ${right.map(braces/* quote */.hD).join(', then ')}`;
        throw new pattern_error/* PatternError */.J(`The pattern ${(0,braces/* quote */.hD)(pattern)} matches nothing, and looks like a list in another notation. ` +
            `Write one pattern a line, without dashes, brackets, commas and quotes around${shown}.`);
    }
    const several = splitOutsideBraces(pattern);
    if (several.length < 2)
        return undefined;
    return (`The pattern ${(0,braces/* quote */.hD)(pattern)} matches nothing, and is one pattern, whatever blanks and commas are in it. ` +
        `If several are meant, write one a line: ${several.slice(0, 5).map(braces/* quote */.hD).join(', then ')}.`);
}
/** The items of `["a", "b"]`, and of a part of it that ends with the line. `[ab]` is a class, and `[ab]/x` begins with one. */
function bracketed(text) {
    if (/^[[\]],?$/.test(text))
        return [];
    const quoted = unquoted(text.replace(/^\[\s*/, '').replace(/\s*\],?$/, ''));
    if (quoted !== undefined)
        return quoted;
    const bare = /^\[([^[\]"']*)\],?$/.exec(text)?.[1];
    return bare !== undefined && /[/\s]/.test(bare) ? bare.split(',').map((item) => item.trim()) : undefined;
}
/** The items of `"a", "b"` and of `'a',`: each in quotes. */
function unquoted(text) {
    const items = text.replace(/,$/, '').split(/,\s*(?=["'])/);
    const inside = items.map((item) => /^(["'])(.+)\1$/.exec(item.trim())?.[2]);
    return inside.every((one) => one !== undefined) ? inside : undefined;
}
/** What commas and blanks part, but for those in braces, in classes and after `\`. */
function splitOutsideBraces(pattern) {
    const parts = [''];
    let depth = 0;
    for (const token of pattern.match(/\\.|\[[^\]]*\]|./gs) ?? []) {
        if (token === '{' || token === '(')
            depth++;
        else if (token === '}' || token === ')')
            depth--;
        if (depth === 0 && /^[\s,]$/.test(token))
            parts.push('');
        else
            parts.push(`${parts.pop()}${token}`);
    }
    return parts.filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/files/pattern-usage.js

/** More warnings help nobody. */
const MAX_WARNINGS = 20;
/** Remembers which positive patterns some tracked file is owed to, and what else is worth saying of patterns. */
class PatternUsage {
    #patterns;
    /** The lines that no file is owed to so far. */
    #unused;
    /** Folders in which no unused line could match. Lines only become fewer, so that it stays so. */
    #quiet = new WeakSet();
    /** By line: a path that it looks like. */
    #lookalikes = new Map();
    constructor(patterns) {
        this.#patterns = patterns;
        this.#unused = new Set(patterns.positiveLines);
    }
    /**
     * Looks at what is in a folder.
     *
     * @param stored what the stored paths of its files begin with
     */
    look(state, names, stored) {
        for (const { name, line } of this.#patterns.lookalikes(state, names)) {
            if (!this.#lookalikes.has(line))
                this.#lookalikes.set(line, { path: stored + name, name });
        }
    }
    /** Counts a tracked file. Next to free once all patterns are used. */
    count(state, name) {
        if (this.#unused.size === 0 || this.#quiet.has(state))
            return;
        if (!state.lines.some((line) => this.#unused.has(line))) {
            this.#quiet.add(state);
            return;
        }
        for (const line of this.#patterns.supporters(state, name))
            this.#unused.delete(line);
    }
    /** The patterns, as written, that no counted file is owed to, each once. */
    unmatched() {
        return [...new Set([...this.#unused].map((line) => this.#patterns.textOf(line)))];
    }
    /**
     * What of the patterns most likely is not meant so, in words and with the cure.
     *
     * @throws PatternError for a pattern that is a list in another notation, and matches nothing
     */
    warnings() {
        const lists = this.unmatched().map(lookForOtherNotation);
        const lookalikes = Array.from(this.#lookalikes, ([line, { path, name }]) => {
            const pattern = JSON.stringify(this.#patterns.textOf(line));
            return (`${JSON.stringify(path)} is not what the pattern ${pattern} says, since "[…]" stands for one of the characters ` +
                `in it. Write ${JSON.stringify(name.replaceAll('[', '[[]'))} for the name.`);
        });
        const all = [...this.#patterns.warnings, ...lookalikes, ...lists.filter((text) => text !== undefined)];
        return all.length > MAX_WARNINGS
            ? [
                ...all.slice(0, MAX_WARNINGS - 1),
                `And ${all.length - MAX_WARNINGS + 1} more warnings about patterns.`,
            ]
            : all;
    }
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findMissingProducts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_tracker_patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5349);
/* harmony import */ var _core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5353);
/* harmony import */ var _directory_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1895);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8139);
/* harmony import */ var _pacer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4255);
/* harmony import */ var _pattern_usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5281);
/* harmony import */ var _store_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(542);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4946);









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
    const patterns = (0,_core_tracker_patterns_pattern_union_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._)([(0,_core_tracker_patterns_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePatterns */ .xi)([pattern], site)]);
    const link = (folder, name) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(folder.path + name)))
            found();
    };
    const found = () => {
        throw new Found();
    };
    const request = {
        patterns,
        // A link counts by what it leads to, but is not entered: packages that link each other have no end of paths.
        followSymbolicLinks: false,
        readDirectory: _directory_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readDirectory */ .gZ,
        stores: new _store_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreFolders */ .Hw([], site.directory),
        usage: new _pattern_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .PatternUsage */ .w(patterns),
        pacer: new _pacer_js__WEBPACK_IMPORTED_MODULE_8__/* .Pacer */ ._(),
    };
    try {
        await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(request, { file: found, folder: found, link, special: () => undefined });
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
/* harmony export */   qj: () => (/* binding */ tooManyWays),
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
    EBUSY: 'in use by another program',
    ETXTBSY: 'in use by another program',
    ESTALE: 'the network file system has lost it',
    ETIMEDOUT: 'the network file system does not answer',
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
        case 'EBUSY':
        case 'ETXTBSY':
            return 'End what has it open,';
        case 'ESTALE':
        case 'ETIMEDOUT':
            return 'Try again,';
        case 'ENOMEM':
            return 'Free some memory,';
        case 'ELOOP':
            return 'Remove some of the links,';
        case 'EMFILE':
        case 'ENFILE':
            return 'Raise the limit of open files,';
        case 'ENAMETOOLONG':
            return 'Move it up or shorten its name,';
        default:
            return 'Repair it,';
    }
}
/** The error for a folder that links lead to again and again. */
function tooManyWays(path, most) {
    return new ScanError(`Cannot track ${quotePath(path)}: more than ${most} ways lead to this folder, through symbolic links that lie behind symbolic links. Exclude some of the links with a pattern that starts with "!", or do not follow symbolic links.`);
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

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  sC: () => (/* reexport */ scan_error/* ScanError */.sC),
  SQ: () => (/* binding */ scan),
  nQ: () => (/* binding */ scanPatterns)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var entries = __webpack_require__(2547);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns_patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/threads/module-beside.js
var module_beside = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/files/aliases.js
var files_aliases = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
;// CONCATENATED MODULE: ./build/files/empty-folders.js




/**
 * The folders without anything in them that patterns name, by their stored paths: mostly submodules that are not
 * checked out.
 *
 * @param unmatched the patterns, as written, that match nothing
 */
function findEmptyFolders(patterns, unmatched) {
    const { directory, site } = patterns;
    const texts = new Set(unmatched);
    const found = new Set();
    for (const line of patterns.positiveLines) {
        if (!texts.has(patterns.textOf(line)))
            continue;
        for (const place of patterns.literalPlaces(line)) {
            const empty = emptyFolderAt(place, (0,patterns_patterns/* locate */.x5)(site.directory, site.platform));
            if (empty !== undefined)
                found.add((0,patterns_patterns/* storedPath */.PH)(directory, empty, site.platform));
        }
    }
    return [...found].sort();
}
/** What is there of a place, where that is an empty folder. The way to the working directory is none of ours. */
function emptyFolderAt({ root, names }, directory) {
    for (let depth = names.length; depth > 0; depth--) {
        const place = { root, names: names.slice(0, depth) };
        if (place.names.every((name, i) => name === directory.names[i]))
            return undefined;
        try {
            const kind = (0,directory_reader/* kindOnDisk */.fA)((0,patterns_patterns/* absolutePath */.Hi)(place));
            if (kind === undefined)
                continue;
            return kind === 'folder' && isEmpty((0,patterns_patterns/* absolutePath */.Hi)(place)) ? place : undefined;
        }
        catch {
            // It can't be looked at, so that nothing can be said of it.
            return undefined;
        }
    }
    return undefined;
}
function isEmpty(folder) {
    return (0,external_node_fs_.readdirSync)((0,disk_path/* diskPath */.z)(folder), { encoding: 'buffer' }).length === 0;
}

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
// EXTERNAL MODULE: ./build/files/link-target.js
var link_target = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/files/findings.js










/** Entries in one batch: few enough that other threads begin early. */
const BATCH = 2048;
const FILE = (0,entries/* kindCode */.CZ)('file');
const LINK = (0,entries/* kindCode */.CZ)('link');
const NUL = Uint8Array.of(0);
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
    /** The texts of links in the batch that are hashed with the files that they end at. */
    #texts = new Map();
    /** Places of links among all entries. */
    #linkPlaces = [];
    #targets;
    /**
     * @param targets finds the files that links end at; nothing where these do not count
     * @param onBatch given each batch as soon as it is complete
     */
    constructor(patterns, targets, onBatch) {
        this.#patterns = patterns;
        this.#targets = targets;
        this.#onBatch = onBatch;
    }
    file(folder, name) {
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#items.push(folder.path);
        }
        this.#add(name, folder.stored + name);
    }
    /** A link that ends at a file in the workspace is hashed with that file: what uses the link sees its content. */
    link(folder, name, target) {
        this.#linkPlaces.push(this.#paths.length);
        const file = this.#fileBehind(folder, name, target);
        if (file === undefined) {
            this.#links.set(this.#count, (0,external_node_crypto_.hash)('sha256', target, 'buffer'));
            this.file(folder, name);
            return;
        }
        const nameAt = file.lastIndexOf('/') + 1;
        this.#texts.set(this.#count, target);
        this.#folder = undefined;
        this.#items.push(file.slice(0, nameAt));
        this.#add(file.slice(nameAt), folder.stored + name);
    }
    #fileBehind(folder, name, target) {
        try {
            return this.#targets?.fileBehind(folder.path + name, target);
        }
        catch (error) {
            throw (0,scan_error/* unreadable */.O$)('link', folder.stored + name, error);
        }
    }
    /** @param name in the folder that was named last */
    #add(name, stored) {
        this.#items.push(name);
        this.#paths.push(stored);
        this.#count++;
        if (this.#count === BATCH)
            this.endBatch();
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
        this.#batches.push({ batch, texts: this.#texts });
        this.#items = [];
        this.#count = 0;
        this.#folder = undefined;
        this.#links = new Map();
        this.#texts = new Map();
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
        const executable = new Uint8Array(paths.length);
        const absent = new Set();
        let bytes = 0;
        let start = 0;
        for (const { batch, texts } of this.#batches) {
            for (const [place, text] of texts)
                addLinkText(batch, place, text);
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
            executable.set(batch.executable, start);
            start += batch.count;
        }
        return { entries: toEntries({ paths, kinds, digests, executable }, absent), bytes };
    }
    /** What is to be stored for a file that turned out to be none, or nothing. */
    #resolveOdd(batch, place, stored) {
        const outcome = batch.outcomes[place] ?? hash_file/* OUTCOME */.vg.pending;
        if (outcome === hash_file/* OUTCOME */.vg.absent)
            return undefined;
        const path = batch.readPaths()[place] ?? '';
        if (outcome === hash_file/* OUTCOME */.vg.link) {
            const target = this.#readTarget(path, stored);
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
    #readTarget(path, stored) {
        try {
            return (0,link_target/* readLink */.X)(path, this.#patterns.site.platform);
        }
        catch (error) {
            // It keeps changing; whatever it is now was not there when the walk came by.
            if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes((0,unknown/* errorCode */.CA)(error) ?? ''))
                return undefined;
            throw (0,scan_error/* unreadable */.O$)('link', stored, error);
        }
    }
}
/** Text and content of a link in one digest. A text holds no NUL, so that no other pair gives the same bytes. */
function addLinkText(batch, place, text) {
    const outcome = batch.outcomes[place] ?? hash_file/* OUTCOME */.vg.pending;
    // What could not be read is an error; what is no file any more leaves the text.
    if (outcome < hash_file/* OUTCOME */.vg.hashed)
        return;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text);
    if (outcome === hash_file/* OUTCOME */.vg.hashed)
        digest.update(NUL).update(batch.digestBytes(place));
    batch.recordLink(place, digest.digest());
}
/** The error as it was, from what a thread could tell of it. */
function systemError(code, path) {
    return Object.assign(new Error(`${code}: read ${JSON.stringify(path)}`), { code, path });
}
/** Entries of columns in whatever order, without what turned out to be absent. */
function toEntries({ paths, kinds, digests, executable }, absent) {
    let sorted = absent.size === 0;
    for (let i = 1; i < paths.length && sorted; i++)
        sorted = paths[i - 1] < paths[i];
    if (sorted)
        return new entries/* Entries */.Rv(paths, kinds, digests, executable);
    const order = Uint32Array.from(paths.keys())
        .filter((i) => !absent.has(i))
        .sort((a, b) => (paths[a] < paths[b] ? -1 : 1));
    const orderedDigests = new Uint8Array(order.length * digest/* DIGEST_BYTES */.x4);
    order.forEach((from, to) => {
        orderedDigests.set(digests.subarray(from * digest/* DIGEST_BYTES */.x4, (from + 1) * digest/* DIGEST_BYTES */.x4), to * digest/* DIGEST_BYTES */.x4);
    });
    return new entries/* Entries */.Rv(Array.from(order, (i) => paths[i]), Uint8Array.from(order, (i) => kinds[i] ?? FILE), orderedDigests, Uint8Array.from(order, (i) => executable[i] ?? entries/* EXECUTABLE */.tU.unknown));
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

// EXTERNAL MODULE: ./build/files/pacer.js
var files_pacer = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/files/pattern-usage.js + 1 modules
var pattern_usage = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/files/store-folders.js
var store_folders = __webpack_require__(542);
// EXTERNAL MODULE: ./build/files/walk.js + 2 modules
var walk = __webpack_require__(4946);
;// CONCATENATED MODULE: ./build/files/scan.js




















/** Nothing was looked for, or in nothing. */
const NOTHING = {
    entries: entries/* Entries */.Rv.from([]),
    bytes: 0,
    unmatchedPatterns: [],
    emptyFolders: [],
    patternWarnings: [],
    skipped: [],
};
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
    const { patterns, ...given } = request;
    const place = {
        followSymbolicLinks: false,
        home: (0,external_node_os_.homedir)(),
        platform: process.platform,
        whenDirectoryMissing: 'error',
        ...given,
        directory: (0,external_node_path_.resolve)(given.directory ?? '.'),
    };
    const aliases = (0,files_aliases/* findAliases */.s)([{ lines: patterns, dialect: 'plain' }], place);
    return scanPatterns((0,patterns_patterns/* compilePatterns */.xi)(patterns, { ...place, aliases }), place, tools);
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
    // A link that is followed and ends at a file is that file.
    const targets = request.followSymbolicLinks
        ? undefined
        : new link_target/* LinkTargets */.r(request.workspace ?? request.directory);
    const findings = new Findings(patterns, targets, (batch) => pool.add(batch));
    const stores = new store_folders/* StoreFolders */.Hw(request.stores ?? [], request.directory);
    const usage = new pattern_usage/* PatternUsage */.w(patterns);
    const { followSymbolicLinks } = request;
    const reports = startReports(request, pool.signals);
    try {
        await (0,walk/* walk */.G)({ ...tools, patterns, followSymbolicLinks, stores, usage, pacer }, findings);
        findings.endBatch();
        await pool.finish();
        const unmatchedPatterns = usage.unmatched();
        const emptyFolders = findEmptyFolders(patterns, unmatchedPatterns);
        return {
            ...findings.finish(),
            unmatchedPatterns,
            emptyFolders,
            patternWarnings: usage.warnings(),
            skipped: findings.skipped,
        };
    }
    finally {
        clearInterval(reports);
        pool.close();
    }
}
function defaultTools() {
    return { readDirectory: directory_reader/* readDirectory */.gZ, workerUrl: (0,module_beside/* moduleBeside */.$)(import.meta.url, 'hash-worker-entry') };
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
    const usage = new pattern_usage/* PatternUsage */.w(patterns);
    return { ...NOTHING, unmatchedPatterns: usage.unmatched(), patternWarnings: usage.warnings() };
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

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ PROJECT_STORE),
/* harmony export */   Hw: () => (/* binding */ StoreFolders),
/* harmony export */   nL: () => (/* binding */ hidesItself)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8139);
/* harmony import */ var _folder_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4317);




/** The command line's store in a project. */
const PROJECT_STORE = '.file-tracker';
/** The folders in which the product keeps its records: they change with every use, and are never tracked. */
class StoreFolders {
    /** As a walk writes them. */
    #paths = new Set();
    #identities;
    #directory;
    /**
     * @param folders there or not
     * @param directory the working directory. A store that it lies in is none here: all of it would be left out
     */
    constructor(folders, directory) {
        this.#directory = withSlashes(directory);
        const realDirectory = realPath(directory);
        for (const folder of folders) {
            const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
            for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realDirectory, real))])
                this.#paths.add(withSlashes(path));
        }
    }
    /**
     * Whether a folder is one of them.
     *
     * @param path absolute, without a slash at its end
     * @param throughLink reached through a link, so that the path may not be the usual one
     */
    has(path, name, throughLink) {
        const isOne = this.#paths.has(path) ||
            (name === PROJECT_STORE && hidesItself(path)) ||
            (throughLink && this.#paths.size > 0 && this.#hasIdentity(path));
        return isOne && !`${this.#directory}/`.startsWith(`${path}/`);
    }
    #hasIdentity(path) {
        this.#identities ??= new Set(Array.from(this.#paths, (store) => (0,_folder_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .folderIdentity */ .f_)(store)));
        return this.#identities.has((0,_folder_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .folderIdentity */ .f_)(path));
    }
}
/** A store in a project tells git to leave all of it out. A folder of the user's own that has its name does not. */
function hidesItself(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(`${folder}/.gitignore`), 'utf8').trim() === '*';
    }
    catch {
        return false;
    }
}
/** The real path as far as there is something. */
function realPath(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, '..');
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
    }
}
function withSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ snapshotTaker)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js
var snapshot = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/core/tracker/compiled-tracker.js + 2 modules
var compiled_tracker = __webpack_require__(6808);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/files/aliases.js
var files_aliases = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/core/tracker/needs/group-needs.js
var group_needs = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/files/find-needs.js

/**
 * Which groups need which: what the user wrote and, where that was asked for, what the manifests say.
 *
 * @param members the groups, as `membersOf` gives them
 * @param paths the stored paths whose places they have
 * @param workspace the absolute folder outside of which no manifest is read
 * @throws Error with a message for the user, for a name that is no group
 */
async function findNeeds({ auto, needs: written }, compiled, members, paths, workspace = compiled.site.base) {
    const names = members.map(({ name }) => name);
    (0,group_needs/* requireKnownGroups */.V)(written, names);
    const found = auto ? await readNeeds(compiled, members, paths, workspace) : NOTHING;
    const needs = names.map((name) => {
        const all = new Set([...(found.needs.get(name) ?? []), ...(written.get(name) ?? [])]);
        return [name, [...all].sort()];
    });
    return { needs: new Map(needs), warnings: found.warnings };
}
const NOTHING = { needs: new Map(), warnings: [] };
/** The parsers are loaded only where they are needed. */
async function readNeeds(compiled, members, paths, workspace) {
    const [{ manifestNeeds }, { manifestSearch }, { readManifests }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 4550)),
        __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 9351)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(292), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 139)),
    ]);
    const search = manifestSearch(compiled, members, paths);
    return manifestNeeds(await readManifests(search, compiled.site, workspace));
}

// EXTERNAL MODULE: ./build/files/products.js
var products = __webpack_require__(7366);
// EXTERNAL MODULE: ./build/files/scan.js + 3 modules
var scan = __webpack_require__(9492);
;// CONCATENATED MODULE: ./build/files/take-snapshot.js








/**
 * What takes snapshots at a place: one walk and one hash of each file, whatever the number of groups.
 *
 * @returns a function that rejects with ScanError or PatternError for what the user has to see to
 */
function snapshotTaker(site) {
    return async (tracker, values, whenDirectoryMissing = site.whenDirectoryMissing) => {
        const start = performance.now();
        const base = site.directory;
        const lists = [...(0,tracker_tracker/* trackedLists */.gU)(tracker), { lines: tracker.generates, dialect: 'plain' }];
        const directory = (0,external_node_path_.resolve)(base, tracker.workingDirectory);
        const aliases = (0,files_aliases/* findAliases */.s)(lists, { ...site, base, directory });
        const compiled = (0,compiled_tracker/* compileTracker */.AO)(tracker, { ...site, base, aliases });
        const place = { ...site, ...compiled.site, workspace: site.directory, whenDirectoryMissing };
        const { tracked } = compiled;
        const { followSymbolicLinks } = tracker;
        const { entries: whole, patternWarnings, ...found } = tracked === undefined ? scan/* NOTHING */.K$ : await (0,scan/* scanPatterns */.nQ)(tracked, { ...place, followSymbolicLinks });
        const { entries, warnings: fieldWarnings, ...selected } = await selectFields(whole, tracker, place);
        const missingProducts = await (0,products/* findMissingProducts */.Q)(tracker.generates, place);
        const { needs, warnings } = await needsOf(compiled, entries);
        return {
            ...found,
            ...selected,
            snapshot: (0,snapshot/* createSnapshot */.$)(entries, values),
            compiled,
            missingProducts,
            needs,
            warnings: [...patternWarnings, ...fieldWarnings, ...warnings],
            seconds: (performance.now() - start) / 1000,
        };
    };
}
/** The parsers are a few hundred kilobytes, and loaded only where they are used. */
async function selectFields(entries, tracker, place) {
    if (tracker.fields.length === 0)
        return { entries, empty: new Set(), unparsed: [], warnings: [] };
    const { trackFields } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 2569));
    return trackFields(entries, tracker.fields, place);
}
/** What groups need, from what the user wrote and from manifests. */
async function needsOf(compiled, { paths }) {
    const written = compiled.tracker.needs;
    const members = written === undefined ? [] : (0,compiled_tracker/* membersOf */.lS)(compiled, paths);
    // Where no group is found at all, the checkout was most likely forgotten, and that is said elsewhere.
    if (written === undefined || members.length === 0)
        return { needs: new Map(), warnings: [] };
    const { auto, groups } = written;
    return findNeeds({ auto, needs: new Map(Object.entries(groups)) }, compiled, members, paths);
}


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/folder-identity.js
var folder_identity = __webpack_require__(4317);
;// CONCATENATED MODULE: ./build/files/folder-chain.js


/**
 * How often a folder is entered through links that lie behind links. Links that lead to each other have ways without
 * number; what lies behind one link alone is found once for each link, and needs no limit.
 */
const MOST_WAYS = 1_000;
/** The folders from where a walk began down to where it is: its stack. */
class FolderChain {
    #frames = [];
    /** Device and inode of each frame, once somebody asked. */
    #identities = [];
    /** How often each folder was entered through links behind links. */
    #ways = new Map();
    #stat;
    constructor(stat) {
        this.#stat = stat;
    }
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
    /**
     * Whether a folder may be entered.
     *
     * @param identity of the folder: {@link folderIdentity}
     * @param links how many followed links lead there
     */
    way(identity, links) {
        if (this.#includes(identity))
            return 'cycle';
        if (links < 2)
            return 'free';
        const ways = (this.#ways.get(identity) ?? 0) + 1;
        this.#ways.set(identity, ways);
        return ways > MOST_WAYS ? 'too-many' : 'free';
    }
    #includes(identity) {
        return this.#frames.some((frame, i) => {
            this.#identities[i] ??= (0,folder_identity/* folderIdentity */.f_)(frame.path, this.#stat);
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

// EXTERNAL MODULE: ./build/files/link-target.js
var link_target = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
;// CONCATENATED MODULE: ./build/files/walk-root.js






/** Codes which say that what was there a moment ago no longer is. */
const GONE = new Set(['ENOENT', 'ENOTDIR']);
/**
 * What a place is where a walk is to begin; nothing when it is not there, or behind something that is no folder.
 *
 * @throws ScanError when that can't be told
 */
function kindOfRoot(root, { directory, site }) {
    try {
        // The way to the working directory may be a link, and is followed as every program follows it.
        if (contains(root, (0,patterns/* locate */.x5)(site.directory, site.platform)))
            return leadsToFolder((0,patterns/* absolutePath */.Hi)(root)) ? 'folder' : undefined;
        return (0,directory_reader/* kindOnDisk */.fA)((0,patterns/* absolutePath */.Hi)(root));
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG')
            return undefined;
        throw (0,scan_error/* unreadable */.O$)('file', (0,patterns/* storedPath */.PH)(directory, root, site.platform), error);
    }
}
/** Whether a place lies in a store. */
function isInStore({ root, names }, stores) {
    return names.some((name, i) => {
        const path = (0,patterns/* absolutePath */.Hi)({ root, names: names.slice(0, i + 1) });
        return stores.has(path, name, false);
    });
}
/** Whether a path leads to a folder, as far as can be told. */
function leadsToFolder(path) {
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

;// CONCATENATED MODULE: ./build/files/walk.js








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
    #chain;
    #statBehind;
    constructor(request, visitor) {
        this.#request = request;
        this.#statBehind = request.statBehind ?? folder_identity/* statBehind */.lr;
        this.#chain = new FolderChain(this.#statBehind);
        this.#patterns = request.patterns;
        this.#visitor = visitor;
    }
    async walkFrom(root) {
        const name = root.names.at(-1);
        if (isInStore(root, this.#request.stores))
            return;
        if (name === undefined) {
            this.#open(root, this.#patterns.stateIn(root), 0);
        }
        else {
            const parent = { root: root.root, names: root.names.slice(0, -1) };
            const kind = kindOfRoot(root, this.#patterns);
            if (kind === undefined)
                return;
            this.#visit(this.#frame(parent, { names: [name], kinds: [kind] }, this.#patterns.stateIn(parent), 0), 0);
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
                this.#visitPossibleLink(frame, name);
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
        if (this.#request.stores.has(frame.path + name, name, frame.links > 0))
            return;
        if (this.#visitor.folder !== undefined && this.#isIncluded(frame, name))
            this.#visitor.folder(frame, name);
        const state = this.#patterns.enter(frame.state, name);
        if (!state.canMatchBelow)
            return;
        if (frame.links > 0) {
            const identity = (0,folder_identity/* folderIdentity */.f_)(frame.path + name, this.#statBehind);
            if (this.#way(frame, name, identity, frame.links) === 'cycle')
                return;
        }
        this.#open(childOf(frame, name), state, frame.links);
    }
    /** To the reader of folders on Windows, all reparse points are links, also those that are just folders or files. */
    #visitPossibleLink(frame, name) {
        if (!this.#isIncluded(frame, name) && !this.#patterns.enter(frame.state, name).canMatchBelow)
            return;
        const kind = kindOfLink(frame.path + name);
        if (kind === undefined)
            return;
        if (kind === 'folder')
            this.#visitFolder(frame, name);
        else if (kind === 'file')
            this.#visitFile(frame, name);
        else if (kind !== 'link')
            this.#visitSpecial(frame, name, kind);
        else if (this.#request.followSymbolicLinks)
            this.#follow(frame, name);
        else
            this.#visitLink(frame, name);
    }
    #visitLink(frame, name) {
        const line = this.#patterns.decide(frame.state, name);
        if (!this.#patterns.includes(line))
            return;
        let target;
        try {
            target = (0,link_target/* readLink */.X)(frame.path + name, this.#patterns.site.platform);
        }
        catch (error) {
            // No longer there, or a moment ago it was a link.
            if (GONE.has((0,unknown/* errorCode */.CA)(error)) || (0,unknown/* errorCode */.CA)(error) === 'EINVAL')
                return;
            throw (0,scan_error/* unreadable */.O$)('link', frame.stored + name, error);
        }
        this.#request.usage.count(frame.state, name);
        this.#visitor.link(frame, name, target);
    }
    #follow(frame, name) {
        const stats = this.#lookBehind(frame, name);
        const kind = stats && (0,directory_reader/* kindOf */.I)(stats);
        if (stats === undefined || kind === undefined || kind === 'link')
            this.#visitLink(frame, name);
        else if (kind === 'file')
            this.#visitFile(frame, name);
        else if (kind === 'folder')
            this.#followToFolder(frame, name, (0,folder_identity/* identityOf */.cu)(stats, frame.path + name));
        else
            this.#visitSpecial(frame, name, kind);
    }
    #followToFolder(frame, name, identity) {
        const state = this.#patterns.enter(frame.state, name);
        if (!state.canMatchBelow || this.#request.stores.has(frame.path + name, name, true))
            return;
        if (this.#way(frame, name, identity, frame.links + 1) === 'cycle')
            this.#visitLink(frame, name);
        else
            this.#open(childOf(frame, name), state, frame.links + 1);
    }
    #way(frame, name, identity, links) {
        const way = this.#chain.way(identity, links);
        if (way === 'too-many')
            throw (0,scan_error/* tooManyWays */.qj)(frame.stored + name, MOST_WAYS);
        return way;
    }
    /** What a link leads to; `undefined` when it leads nowhere. */
    #lookBehind(frame, name) {
        try {
            return this.#statBehind(frame.path + name);
        }
        catch (error) {
            const code = (0,unknown/* errorCode */.CA)(error);
            if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG')
                return undefined;
            throw (0,scan_error/* unreadable */.O$)('link', frame.stored + name, error);
        }
    }
    #visitSpecial(frame, name, kind) {
        if (!this.#isIncluded(frame, name))
            return;
        if (this.#patterns.namesLiterally(frame.stored + name))
            throw (0,scan_error/* specialError */.SP)(frame.stored + name, kind);
        this.#visitor.special(frame, name, kind);
    }
    /** Reads a folder and puts it on the chain, if anything in it could be matched. */
    #open(location, state, links) {
        if (!state.canMatchBelow)
            return;
        const path = (0,patterns/* absolutePath */.Hi)(location);
        try {
            const listing = this.#request.readDirectory(path);
            const frame = this.#frame(location, listing, state, links);
            this.#request.usage.look(state, listing.names, frame.stored);
            this.#chain.push(frame);
        }
        catch (error) {
            if (GONE.has((0,unknown/* errorCode */.CA)(error)) && !leadsToFolder(path))
                return;
            throw (0,scan_error/* unreadable */.O$)('folder', this.#stored(location), error);
        }
    }
    #frame(location, listing, state, links) {
        const { directory, site } = this.#patterns;
        return createFrame(directory, site.platform, { ...listing, location, state, links });
    }
    #stored(location) {
        return (0,patterns/* storedPath */.PH)(this.#patterns.directory, location, this.#patterns.site.platform);
    }
}
/** What is said to be a link, links not followed; nothing when it is gone. Reading the link tells what is wrong. */
function kindOfLink(path) {
    try {
        return (0,directory_reader/* kindOnDisk */.fA)(path);
    }
    catch (error) {
        return GONE.has((0,unknown/* errorCode */.CA)(error)) ? undefined : 'link';
    }
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DISK_CLOCK),
/* harmony export */   i: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** A clock that waits for others for so many milliseconds. */
function clockOf(patience) {
    return { wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds), now: () => performance.now(), patience };
}
/** For stores on disk, whose entries are whole as soon as they are there. */
const DISK_CLOCK = clockOf(1_000);


/***/ }),

/***/ 6278:
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
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/stores/folder/names.js
var names = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/stores/folder/remove.js
var remove = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/stores/folder/tidy.js + 1 modules
var tidy = __webpack_require__(9458);
;// CONCATENATED MODULE: ./build/stores/folder/claim.js






/**
 * What `link` says where a file system knows no hard links (FAT, some network and container file systems), and on
 * Windows where somebody has the file open.
 */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EXDEV',
    'EMLINK',
    'EINVAL',
    'EISDIR',
    'EACCES',
    'EBUSY',
]);
/** The folder holds a file with the greatest number there is, which no store wrote. */
class LastNumberError extends Error {
}
/**
 * Gives a complete file the number that makes it the newest, and returns it. The temporary name stays.
 *
 * A hard link is made at once or not at all, and never replaces a file: of any number of processes exactly one gets
 * a number. Without hard links the file is copied, which does not replace either but can be cut short by a kill; the
 * digest of the record then makes it unreadable.
 *
 * A process that was halted after it had read the folder could get a number that others used and dropped in the
 * meantime. Its entry would not be the newest, and gets another number.
 *
 * @throws a system error, or {@link LastNumberError}
 */
function claimNewest(temporary, folder, link = external_node_fs_.linkSync) {
    for (;;) {
        const number = claimFrom(newestNumber(folder) + 1, temporary, folder, link);
        const { entries, dropped } = (0,names/* listNumbers */.dw)(folder);
        const newer = [...entries, ...dropped].filter((other) => other > number);
        if (newer.length < names/* WINDOW */.jf && !dropped.includes(number))
            return number;
        // The same content gets a greater number; should this one stay, it is an older one, as it says.
        (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number))));
    }
}
function newestNumber(folder) {
    const { entries, dropped } = (0,names/* listNumbers */.dw)(folder);
    return Math.max(entries[0] ?? 0, dropped[0] ?? 0);
}
/** Gives a file the first free number from `first` on. */
function claimFrom(first, temporary, folder, link) {
    for (let number = first; number <= names/* LAST_NUMBER */.FT; number++) {
        if (linkNew(temporary, (0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number)), link))
            return number;
    }
    throw new LastNumberError(`the entries in ${folder} have used up their numbers`);
}
/** Gives a file one more name, unless something has it. */
function linkNew(from, to, link = external_node_fs_.linkSync) {
    try {
        linkOrCopy(from, to, link);
        return true;
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
        return false;
    }
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

// EXTERNAL MODULE: ./build/stores/folder/read.js
var folder_read = __webpack_require__(7458);
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

;// CONCATENATED MODULE: ./build/stores/folder.js












/** A reader that finds an entry gone reads the folder anew; each time, as many newer ones were saved. */
const READ_ATTEMPTS = 5;
/**
 * Keeps entries in a folder on disk: the Action's `job` store (below `RUNNER_TEMP`, which the runner empties at the
 * job's start and end) and `machine` store (below `RUNNER_TOOL_CACHE`), and the command line's.
 *
 *     <root>/<slug>-<identity>/000000000007.entry
 *                              <digest of the key>.key
 *
 * Both are names of one file: the key on its first line, then the bytes. The name by the key comes first, so that a key
 * is saved once; then the number, so that the file with the greatest number is the newest. Clocks decide nothing: one
 * that was set back would make an older entry the newest, and content that went A, B, A would be called unchanged at B.
 *
 * Names are given only to a file that is complete and on disk, so a kill at any moment leaves whole entries and nothing
 * else that counts. A file that is damaged all the same is a fault, never skipped in favour of an older one.
 *
 * The root is trusted; what lies below it is read without following links.
 */
class FolderStore {
    name;
    #root;
    #durable;
    #prepare;
    constructor(options) {
        this.name = options.name;
        this.#root = options.root;
        this.#durable = options.durable ?? true;
        this.#prepare = options.prepare ?? (() => undefined);
    }
    /** As {@link Store.newest}. */
    async newest(prefixes) {
        for (const prefix of prefixes) {
            const found = this.#newestUnder(prefix);
            if (found.kind !== 'absent')
                return found;
        }
        return { kind: 'absent' };
    }
    /** As {@link Store.load}. */
    async load(key) {
        const folder = this.#folder(key);
        const file = (0,external_node_path_.join)(folder, (0,names/* keyName */.xT)((0,digest/* digestOf */.ol)(key)));
        try {
            const read = (0,folder_read/* readEntry */.hB)(file, key);
            if (read.kind === 'entry')
                return { kind: 'loaded', bytes: read.bytes };
            if (read.kind === 'gone')
                return { kind: 'absent', why: `${file} is not there` };
            return { kind: 'unreadable', why: `${file}: ${read.why}` };
        }
        catch (error) {
            return { kind: 'unavailable', why: failure('read', file, error) };
        }
    }
    /** As {@link Store.save}. Any number of processes may save at the same time. */
    async save(key, bytes) {
        const folder = this.#folder(key);
        const temporary = (0,external_node_path_.join)(folder, `.${process.pid}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
        try {
            this.#prepare();
            const made = (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            if (made !== undefined && this.#durable)
                syncFolder(this.#root);
            if (!isFolder(folder))
                return { kind: 'not-saved', why: `${folder} is no folder` };
            let time;
            try {
                time = writeWhole(temporary, (0,folder_read/* entryFile */.$B)(key, bytes), this.#durable);
                if (!linkNew(temporary, (0,external_node_path_.join)(folder, (0,names/* keyName */.xT)((0,digest/* digestOf */.ol)(key)))))
                    return { kind: 'not-saved', why: `there is an entry of that key in ${folder}` };
                claimNewest(temporary, folder);
            }
            finally {
                // What was saved is saved; what is left over here, tidying removes later.
                (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)(temporary));
            }
            if (this.#durable)
                syncFolder(folder);
            (0,tidy/* tidy */.D)(folder, time);
            return { kind: 'saved' };
        }
        catch (error) {
            return { kind: 'not-saved', why: failure('write', folder, error) };
        }
    }
    /**
     * Makes what is recorded of an identity count no more, for where something newer can't be recorded: cuts the newest
     * entry, which every look comes upon first. That needs no space on the disk, and a later entry makes it whole.
     *
     * @param key any key of the identity, or a prefix
     */
    withdraw(key) {
        const folder = this.#folder(key);
        try {
            const [newest] = (0,names/* listNumbers */.dw)(folder).entries;
            if (newest !== undefined)
                (0,external_node_fs_.truncateSync)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(newest)), 0);
            return { kind: 'withdrawn' };
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
                return { kind: 'withdrawn' };
            return { kind: 'not-withdrawn', why: failure('write', folder, error) };
        }
    }
    #newestUnder(prefix) {
        const folder = this.#folder(prefix);
        try {
            for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
                if (!isFolder(folder))
                    return { kind: 'unavailable', why: `${folder} is no folder` };
                const found = findIn(folder, prefix);
                if (found.kind !== 'gone')
                    return found;
            }
            return { kind: 'unavailable', why: `the files in ${folder} change too fast to be read` };
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
                return { kind: 'absent' };
            return { kind: 'unavailable', why: failure('read', folder, error) };
        }
    }
    /** @throws Error for a key that is none of ours, which would be a fault of this program */
    #folder(key) {
        const folder = (0,keys/* identityFolder */.LK)(key);
        if (folder === undefined)
            throw new Error(`${JSON.stringify(key)} is no key of File Tracker.`);
        return (0,external_node_path_.join)(this.#root, folder);
    }
}
/** `gone`: a file that was listed is not there any more. */
function findIn(folder, prefix) {
    for (const number of (0,names/* listNumbers */.dw)(folder).entries) {
        const file = (0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number));
        const read = (0,folder_read/* readKey */.YZ)(file);
        if (read.kind === 'gone')
            return read;
        // It may be the one that is asked for: taking an older one in its place could hide an attempt.
        if (read.kind === 'unreadable')
            return { kind: 'unreadable', why: `${file}: ${read.why}` };
        if ((0,keys/* identityFolder */.LK)(read.key) !== (0,external_node_path_.basename)(folder))
            return { kind: 'unreadable', why: `${file}: it has no key of this folder` };
        if (read.key.startsWith(prefix))
            return { kind: 'found', key: read.key };
    }
    return { kind: 'absent' };
}
/** Writes a new file and, for a durable store, waits until it is on disk. Returns its time by the file system's clock, in milliseconds. */
function writeWhole(file, chunks, durable) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o600);
    try {
        for (const chunk of chunks) {
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
        }
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
function failure(doing, path, error) {
    if (error instanceof LastNumberError)
        return error.message;
    return `cannot ${doing} ${path}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}`;
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ LAST_NUMBER),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   YO: () => (/* binding */ droppedName),
/* harmony export */   dw: () => (/* binding */ listNumbers),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const DIGITS = 12;
const NUMBERED = /^(\d{12,15})\.(entry|dropped)$/;
/** The greatest number that an entry may have: 15 digits, all of which a JavaScript number holds. */
const LAST_NUMBER = 10 ** 15 - 1;
/** How many of the newest numbers stay taken, also where what they stood for was dropped. */
const WINDOW = 10;
/** The file name of the entry with a number, which sorts as the number does. */
function entryName(number) {
    return `${String(number).padStart(DIGITS, '0')}.entry`;
}
/** The file that keeps the number of a dropped entry taken for a while. */
function droppedName(number) {
    return `${String(number).padStart(DIGITS, '0')}.dropped`;
}
/** The file that takes a key: a second name of the entry. */
function keyName(keyDigest) {
    return `${keyDigest}.key`;
}
/** The numbers in a folder. @throws a system error */
function listNumbers(folder) {
    const entries = [];
    const dropped = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const [, digits, kind] = NUMBERED.exec(name) ?? [];
        if (digits === undefined)
            continue;
        const number = Number(digits);
        if (kind === 'entry' && entryName(number) === name)
            entries.push(number);
        if (kind === 'dropped' && droppedName(number) === name)
            dropped.push(number);
    }
    const greatestFirst = (a, b) => b - a;
    return { entries: entries.sort(greatestFirst), dropped: dropped.sort(greatestFirst) };
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_history_record_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6180);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _disk_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6659);




/** Keys have at most 512 characters; the first line is one. */
const HEAD_BYTES = 600;
/** An entry's file: its key, the line's end, its bytes. */
function entryFile(key, bytes) {
    return [Buffer.from(`${key}\n`), bytes];
}
/** The key that an entry's file states; only its beginning is read. @throws a system error other than ENOENT */
function readKey(file) {
    return open(file, (descriptor) => {
        const head = Buffer.alloc(HEAD_BYTES);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, HEAD_BYTES, 0);
        const key = firstLine(head.subarray(0, length));
        return key === undefined ? { kind: 'unreadable', why: 'it has no key' } : { kind: 'key', key };
    });
}
/** Reads an entry in full. @throws a system error other than ENOENT */
function readEntry(file, key) {
    return open(file, (descriptor) => {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        if (firstLine(content.subarray(0, HEAD_BYTES)) !== key)
            return { kind: 'unreadable', why: 'it has another key' };
        return { kind: 'entry', bytes: content.subarray(key.length + 1) };
    });
}
function firstLine(head) {
    const end = head.indexOf(0x0a);
    return end < 0 ? undefined : head.toString('latin1', 0, end);
}
/** @throws a system error other than ENOENT */
function open(file, read) {
    const opened = (0,_disk_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .withRegularFile */ .p)(file, { followLink: false, maxBytes: _core_history_record_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORD_BYTES */ .xR }, read);
    switch (opened.kind) {
        case 'read':
            return opened.value;
        case 'gone':
            // Where not even its folder is one, the store is at fault.
            if ((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(opened.error) !== 'ENOENT')
                throw opened.error;
            return { kind: 'gone' };
        case 'not-regular':
            return { kind: 'unreadable', why: 'it is no regular file' };
        case 'too-large':
            return { kind: 'unreadable', why: `it has more than ${_core_history_record_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORD_BYTES */ .xR} bytes` };
    }
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ removeIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


/** Removes a file that may be gone already. @throws a system error other than ENOENT */
function removeIfThere(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch (error) {
        if ((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
    }
}


/***/ }),

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt),
  D: () => (/* binding */ tidy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
;// CONCATENATED MODULE: ./build/core/history/retention.js

const DAY = 86_400_000;
/** Runs whose plan and checkpoints can still be asked for by their run id: "re-run failed jobs" of an older run. */
const RUNS = 10;
/**
 * The entries of one identity that some look can still find; a store on disk drops the rest. Dropping too much only
 * makes work needless, but for two kinds: the newest attempt, and successors, which keep a plan that was judged long
 * ago from hiding what came after it.
 *
 * @param entries the newest first
 */
function findable(entries) {
    const kept = new Set();
    const counts = new Map();
    // Only plans are asked for by run; they have successors, as have attempts with groups.
    const planned = entries.some(({ key }) => (0,keys/* kindOf */.I)(key).kind === 'next');
    /** Keeps the newest entry of each of the first few groups of entries. */
    const keepNewest = (key, of, group, most) => {
        const groups = counts.get(of) ?? new Set();
        counts.set(of, groups);
        if (groups.has(group) || groups.size >= most)
            return;
        groups.add(group);
        kept.add(key);
    };
    for (const { key, age } of entries) {
        const { ref, kind, more } = (0,keys/* kindOf */.I)(key);
        const [first = ''] = more;
        switch (kind) {
            case 'a':
                keepNewest(key, `${ref}/a`, planned ? first : '', planned ? RUNS : 1);
                break;
            case 's':
                keepNewest(key, `${ref}/s`, '', 1);
                break;
            case 'c':
                keepNewest(key, `${ref}/c`, first, RUNS);
                break;
            case 'g':
                keepNewest(key, `${ref}/g`, first, 5000);
                break;
            case 'next':
                if (age < DAY)
                    kept.add(key);
                else
                    keepNewest(key, `${ref}/next`, first, 1);
                break;
        }
    }
    return kept;
}

// EXTERNAL MODULE: ./build/stores/folder/names.js
var names = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/stores/folder/read.js
var folder_read = __webpack_require__(7458);
;// CONCATENATED MODULE: ./build/stores/folder/tidy.js






/** How old a temporary file has to be to count as left over by a process that was killed, in milliseconds. */
const LEFT_OVER = 3_600_000;
const TEMPORARY = /^\.\d+-[0-9a-f]{16}\.tmp$/;
/**
 * Drops the entries that no look can find any more, and left-over temporary files. What cannot be removed stays: the
 * entry that was just saved does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
function tidy(folder, now) {
    attempt(() => {
        const { entries, dropped } = (0,names/* listNumbers */.dw)(folder);
        const readable = entries.flatMap((number) => {
            const read = (0,folder_read/* readKey */.YZ)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number)));
            // What can't be read is not dropped either: it may be the newest, and must be seen to be damaged.
            return read.kind === 'key' ? [{ number, key: read.key, age: now - modified(folder, number) }] : [];
        });
        const kept = findable(readable);
        const newest = new Set([...entries, ...dropped].sort((a, b) => b - a).slice(0, names/* WINDOW */.jf));
        for (const { number, key } of readable) {
            if (!kept.has(key))
                attempt(() => drop(folder, number, key, newest.has(number)));
        }
        for (const number of dropped) {
            if (!newest.has(number))
                attempt(() => (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, (0,names/* droppedName */.YO)(number))));
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
function drop(folder, number, key, keepNumber) {
    if (keepNumber)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, (0,names/* droppedName */.YO)(number)), '');
    (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number)));
    (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, (0,names/* keyName */.xT)((0,digest/* digestOf */.ol)(key))));
}
function modified(folder, number) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number))).mtimeMs;
}
/**
 * Removes something that does not matter. Another process may have removed it first, or has it open, as scanners for
 * viruses do on Windows: then it stays for the next time.
 */
function attempt(action) {
    try {
        action();
    }
    catch {
        // It stays.
    }
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ moduleBeside)
/* harmony export */ });
/** The module that a thread starts with: beside another one, with the same extension, `.ts` in the sources. */
function moduleBeside(moduleUrl, name) {
    return new URL(`${name}${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}


/***/ })

};
