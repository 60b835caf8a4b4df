export const id = 238;
export const ids = [238];
export const modules = {

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

/***/ 6659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* unused harmony export withRegularFile */
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
            return { kind: 'gone' };
        if (NOT_REGULAR.has(code))
            return { kind: 'not-regular' };
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

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ inTemporaryFolder),
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Does a piece of work in a new folder of its own, which is removed afterwards, whatever is in it by then.
 *
 * @param parent absolute; made where it is missing
 * @throws a system error where there can be no folder; whatever the work throws
 */
async function inTemporaryFolder(parent, prefix, work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent, { recursive: true, mode: 0o700 });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    try {
        return await work(folder);
    }
    finally {
        removeFolder(folder);
    }
}
/** Removes a folder that nobody needs any more, as far as it can be removed. */
function removeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
    }
    catch {
        // A program that was started for the work, and outlives it, may still be writing here; or a scanner for viruses
        // has a file of it open.
    }
}


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ NOT_UNPACKED),
/* harmony export */   J3: () => (/* binding */ clientFailed),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mh: () => (/* binding */ lastAttempt),
/* harmony export */   wW: () => (/* binding */ WRITE_DENIED)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8217);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


/** Said of an archive that was fetched. */
const NOT_UNPACKED = 'its archive cannot be unpacked';
/** Said of a job that may not save anything. */
const WRITE_DENIED = 'this job may not write to the cache';
/** What the client says, and what that means; `$1` and `$2` are quoted. */
const MEANINGS = [
    [/cache read denied:([^\n"]*)/, 'this job may not read the cache: $1'],
    [/cache write denied:([^\n"]*)/, `${WRITE_DENIED}: $1`],
    [/^Failed to restore: .*failed with error: The process/m, NOT_UNPACKED],
    [/\brate limit|\b429\b/i, 'the cache service has had too many requests (429)'],
    [/storage quota has been hit/, 'the storage quota of the cache is used up'],
    [/Unable to locate executable file: ([^\s.]+)/, 'the cache client needs $1, which is not installed here'],
    [
        /\b(E(?:CONN[A-Z]+|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|PIPE))\b/,
        'the cache service cannot be reached ($1)',
    ],
    [/\((\d{3})\) ?([^\n]*)/, 'the cache service answered $1 $2'],
    [/(?:responded with|status code) (\d{3})\b/, 'the cache service answered $1'],
    [/\baborted\b|socket hang up/, 'the connection to the cache service was cut'],
    [/ in JSON|JSON input|is not valid JSON/, 'the cache service answered with what is not JSON'],
];
const FAILURE = /^(?:warning: |error: |(?:debug: )?(?=Failed to (?:restore|save|reserve cache): ))/;
const ATTEMPT = /Attempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/s;
/** Said for every reservation that fails. Our keys are used once, so no other job creates the same. */
const MISLEADING = /Unable to \w+ cache with key \S+, another job may be \w+ this cache\.?(?: More details: )?/g;
const WRAPPERS = /^(?:Error: |Failed to (?:restore|save|reserve cache|\w+CacheEntry\w*): |Received non-retryable error: |Failed to make request after \d+ attempts: |Cache reservation failed: |uploadCacheArchiveSDK: internal error uploading cache archive: |\w+ failed: )+/;
/**
 * Why the client failed, or `undefined` when it reported no failure. It returns the same for a miss, an outage and a
 * refusal, and tells them apart only in what it prints, why a reservation failed at debug level (docs/runner-facts.md, 8.3).
 */
function failureOf(messages) {
    const failures = messages.filter((text) => FAILURE.test(text)).map((text) => text.replace(FAILURE, ''));
    return failures.length === 0 ? undefined : explain(failures.join('\n'));
}
/** What came of the last attempt of a request that the client went on to repeat: `it answered …`. */
function lastAttempt(messages) {
    const last = messages.findLast((text) => ATTEMPT.test(text));
    return last && explain(ATTEMPT.exec(last)?.[1] ?? '').replace(/^the cache service /, 'it ');
}
/** Why a task failed of which the client, or its thread, died. */
function clientFailed(error) {
    return `the cache client failed: ${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)((0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error))}`;
}
function explain(messages) {
    const text = messages.replace(MISLEADING, '');
    for (const [said, meaning] of MEANINGS) {
        const parts = said.exec(text);
        if (parts !== null)
            return meaning.replace(/\$(\d)/g, (_, i) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(parts[i] ?? '')).trimEnd();
    }
    const isRestore = /^Failed to restore: /m.test(text);
    const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
    const details = text
        .split('\n')
        .map((line) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(line.replace(WRAPPERS, '')))
        .find((line) => line !== '' && line !== 'Response was not ok');
    return details === undefined ? who : `${who}: ${details}`;
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runClientWorker: () => (/* binding */ runClientWorker)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/cache/lib/cache.js + 42 modules
var cache = __webpack_require__(6616);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/threads/serve-tasks.js

/**
 * The life of a thread that does the tasks of a {@link TaskThread}. Only while there is none does the thread live on by
 * itself: one whose task waits for something that can't come any more ends, and that tells.
 *
 * @throws Error outside of a thread
 */
function serveTasks(begin) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('serveTasks() is for worker threads only.');
    const tell = (report) => port.postMessage(report);
    let tasks = 0;
    port.on('message', async ({ id, task, deadline }) => {
        const start = performance.now();
        if (tasks++ === 0)
            port.unref();
        const passed = () => performance.now() - start;
        const { done, late } = begin(task, { print: (printed) => tell({ printed }), passed, deadline });
        const timer = setTimeout(() => tell({ id, outcome: late(), late: true }), deadline).unref();
        const outcome = await done;
        clearTimeout(timer);
        tell({ id, outcome, late: false });
        if (--tasks === 0)
            port.ref();
    });
}

// EXTERNAL MODULE: ./build/stores/cache/client-failure.js
var client_failure = __webpack_require__(9220);
;// CONCATENATED MODULE: ./build/stores/cache/client-output.js
/**
 * What the client says during one task: why it failed is told only in lines on stdout that would become annotations or
 * noise in the log. So each is kept as a message, and goes to the log as a debug line, escaped: whatever it holds, the
 * runner sees no other command in it. The one that masks the signature of an address passes as it is, where the client
 * itself wrote it, as a string. Bytes are the output of a program: tar prints names out of the archive.
 */
class ClientOutput {
    /** Lines, those of another level than info with that before them: `warning: …`. */
    messages = [];
    /** Of the responses that it got; some it keeps to itself. */
    statuses = [];
    /** For how long the service asks to be left alone, where that is all it has answered. */
    secondsToWait = Number.NaN;
    #print;
    /** @param print writes to the log */
    constructor(print) {
        this.#print = print;
    }
    /** Takes one write. */
    take(chunk) {
        const isOwn = typeof chunk === 'string';
        const text = isOwn ? chunk : Buffer.from(chunk).toString();
        const isMask = isOwn && /^::add-mask::[^\r\n]*\r?\n$/.test(text);
        if (isMask)
            this.#print(text);
        for (const line of isMask ? [] : text.split(/[\r\n]+/).filter((line) => line !== '')) {
            const [, level, data] = (isOwn && /^::(debug|warning|error)(?: [^:]*)?::(.*)$/.exec(line)) || [];
            // Data is escaped already.
            this.#print(`::debug::${data ?? line.replaceAll('%', '%25')}\n`);
            if (isOwn)
                this.messages.push(data === undefined ? line : `${level}: ${unescaped(data)}`);
        }
    }
    /** Takes the head of a response. */
    answer({ statusCode = 0, headers }) {
        const isRefusal = this.statuses.push(statusCode) === 1 && statusCode === 429;
        this.secondsToWait = Number((isRefusal && headers['retry-after']) || Number.NaN);
    }
}
function unescaped(data) {
    return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/stores/cache/private-folder.js
var private_folder = __webpack_require__(6806);
;// CONCATENATED MODULE: ./build/stores/cache/client-worker.js









/**
 * The life of the thread in which the cache client runs, and nothing else. The client asks `process` where it works and
 * where it prints; that of this thread is its own, and answers for the task that asks, through whatever callbacks.
 */
function runClientWorker() {
    const current = new external_node_async_hooks_.AsyncLocalStorage();
    const folder = () => current.getStore()?.folder;
    // The client compresses with zstd where there is one, and finds only what was compressed alike. So there is none: a
    // look-up has no programs at all, and the folder holds a `zstd` that says nothing (docs/runner-facts.md, 8.5).
    const { PATH } = process.env;
    const path = () => folder() && folder() + external_node_path_.delimiter + PATH;
    process.env = { ...process.env };
    for (const [name, get] of Object.entries({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, PATH: path }))
        Object.defineProperty(process.env, name, { enumerable: true, get });
    process.cwd = () => folder() ?? '';
    process.stdout.write = (chunk) => {
        current.getStore()?.output.take(chunk);
        return true;
    };
    (0,external_node_diagnostics_channel_.subscribe)('http.client.response.finish', (message) => {
        current.getStore()?.output.answer(message.response);
    });
    serveTasks((task, { print, passed, deadline }) => {
        let output = new ClientOutput(print);
        const attempt = () => {
            output = new ClientOutput(print);
            return current.run({ folder: task.folder, output }, perform, task, output);
        };
        const work = async () => {
            const outcome = await attempt();
            // The service may refuse a reservation for a while: the first request of a save, after which the key is taken.
            const wait = task.call === 'save' ? output.secondsToWait * 1000 : Number.NaN;
            if (!(passed() + wait < deadline))
                return outcome;
            await (0,promises_.setTimeout)(wait);
            return await attempt();
        };
        const tell = (outcome) => ({ ...outcome, statuses: output.statuses, milliseconds: passed() });
        const late = () => tell({ late: true, why: (0,client_failure/* lastAttempt */.mh)(output.messages) });
        return { done: work().then(tell), late };
    });
}
/** All entries are those of every operating system. */
async function perform({ call, keys, folder }, { messages }) {
    const [key = '', ...others] = keys;
    const save = () => (0,cache/* saveCache */.Io)([private_folder/* ENTRY_FILE */.wO], key, undefined, true);
    const restore = () => (0,cache/* restoreCache */.P3)([private_folder/* ENTRY_FILE */.wO], key, others, { lookupOnly: folder === undefined }, true);
    try {
        return { value: await (call === 'save' ? save() : restore()), why: (0,client_failure/* failureOf */.g5)(messages) };
    }
    catch (error) {
        return { why: (0,client_failure/* clientFailed */.J3)(error) };
    }
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ inPrivateFolder),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   wO: () => (/* binding */ ENTRY_FILE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9408);
/* harmony import */ var _disk_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6659);
/* harmony import */ var _disk_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3328);






/** The name of an entry in its archive, which the service tells entries apart by, and the client takes for a pattern. */
const ENTRY_FILE = 'file-tracker.checkpoint';
/** The largest entry that is read back, in bytes. */
const MAX_BYTES = 1 << 30;
const UNREADABLE = {
    gone: 'its archive holds no checkpoint',
    'not-regular': 'its archive holds something else than a file',
    'too-large': `it has more than ${MAX_BYTES} bytes`,
};
// The client builds tar's command line without quoting, and then splits it; tar itself knows escapes.
const [UNFIT, SYSTEM, ZSTD, SILENT] = node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\'
    ? [/[ ";]/, 'C:\\Windows\\Temp', 'zstd.cmd', '@exit /b 0\r\n']
    : [/[ ":\\]/, '/tmp', 'zstd', '#!/bin/sh\n'];
/**
 * Does a piece of work in a folder for one task of the client. Besides what is packed and unpacked, it holds a `zstd`
 * that says nothing.
 *
 * @param parent where the client can't work in it, a folder of the system takes its place
 * @param otherwise the kind of what there is instead where there can be no folder
 */
async function inPrivateFolder(parent, otherwise, work) {
    const place = [parent, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), SYSTEM].find((path) => !UNFIT.test(path)) ?? parent;
    try {
        return await (0,_disk_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .inTemporaryFolder */ .P)(place, 'cache-', (folder) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ZSTD), SILENT, { mode: 0o700 });
            return work(folder);
        });
    }
    catch (error) {
        return { kind: otherwise, why: `cannot write to ${place}: ${(0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}` };
    }
}
/**
 * Reads the entry that the client unpacked. It has tar unpack whatever an archive holds, links and paths that leave the
 * folder included (docs/runner-facts.md, 8.6); but nothing of it is looked at except the one regular file of our name.
 */
function readEntry(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ENTRY_FILE);
    try {
        const opened = (0,_disk_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path, { followLink: false, maxBytes: MAX_BYTES });
        if (opened.kind === 'read')
            return { kind: 'loaded', bytes: opened.value };
        return { kind: 'unreadable', why: UNREADABLE[opened.kind] };
    }
    catch (error) {
        return { kind: 'unavailable', why: `cannot read ${path}: ${(0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}` };
    }
}


/***/ })

};
