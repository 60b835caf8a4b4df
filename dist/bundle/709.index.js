export const id = 709;
export const ids = [709];
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

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHashWorker: () => (/* binding */ runHashWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _hash_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3009);




/**
 * The life of a hashing thread: takes batches, hashes what it can claim of each, and answers every batch with one
 * message when there is nothing left to claim in it.
 */
function runHashWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('runHashWorker() is for worker threads only.');
    const { followSymbolicLinks, signals: memory } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const signals = new _signals_js__WEBPACK_IMPORTED_MODULE_3__/* .Signals */ .U(memory);
    const hasher = new _hash_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileHasher */ .gp(followSymbolicLinks, signals);
    let before = Promise.resolve();
    port.on('message', (message) => {
        before = before.then(async () => {
            await new _hash_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .HashBatch */ .Z(message).work(hasher, signals, () => undefined);
            port.postMessage('done');
        });
    });
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


/***/ })

};
