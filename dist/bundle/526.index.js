export const id = 526;
export const ids = [526];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCacheClient: () => (/* binding */ startCacheClient)
/* harmony export */ });
/* harmony import */ var _stores_cache_client_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5606);
/* harmony import */ var _runner_cache_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);


/**
 * Begins to load the cache client, in its thread, while this one loads the rest of the action and reads the inputs:
 * loading it is the longest part of a look-up.
 */
function startCacheClient(env) {
    if ((env['INPUT_STORE'] || 'cache') !== 'cache' || (0,_runner_cache_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFacts */ .s)(env).refused.read !== undefined)
        return;
    try {
        (0,_stores_cache_client_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .clientThread */ .E)(env);
    }
    catch {
        // The look-up will find that out, and say it.
    }
}


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ cacheFacts)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);

/** Times are whole seconds. What was not downloaded for a week is deleted. No scopes either: refs in the keys do it. */
const FORGE_LACKS = { orderMilliseconds: 1_100, unusedMilliseconds: 86_400_000 };
/** What the environment of a job says of the cache. */
function cacheFacts(env) {
    return {
        refused: { read: refusal(env, 'read'), write: refusal(env, 'write') },
        lacks: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerKind */ .T)(env) === 'github' ? undefined : FORGE_LACKS,
    };
}
/**
 * Decided as the cache client decides it, but without loading the client, and said plainly: the client reports all of
 * this as a miss.
 */
function refusal(env, access) {
    const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
    if (mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read'))
        return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
    // Elsewhere another address leads to something else, and whoever knows this one needs no token.
    const isGithub = (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerKind */ .T)(env) === 'github';
    if (!isGithub && !env['ACTIONS_CACHE_URL'])
        return 'there is no cache service here (ACTIONS_CACHE_URL is not set); switch the cache on in the configuration of the runner';
    const enterprise = isEnterpriseServer(env['GITHUB_SERVER_URL']);
    if (enterprise === undefined)
        return 'GITHUB_SERVER_URL is no URL';
    const resultsUrl = env['ACTIONS_RESULTS_URL'];
    // The newer protocol, v2, whatever the variable says. GitHub Enterprise Server speaks the older one, v1.
    if (env['ACTIONS_CACHE_SERVICE_V2'] && !enterprise) {
        if (!resultsUrl)
            return 'there is no cache service here (ACTIONS_RESULTS_URL is not set)';
    }
    else if (!env['ACTIONS_CACHE_URL'] && !resultsUrl) {
        return 'there is no cache service here (ACTIONS_CACHE_URL is not set)';
    }
    if (env['ACTIONS_RUNTIME_TOKEN'] || !isGithub)
        return undefined;
    return 'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)';
}
/** As the client finds out whether it speaks to GitHub Enterprise Server; `undefined` for what is no URL. */
function isEnterpriseServer(serverUrl) {
    const host = URL.parse(serverUrl || 'https://github.com')
        ?.hostname.trimEnd()
        .toUpperCase();
    if (host === undefined)
        return undefined;
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runnerKind)
/* harmony export */ });
/** Which runner this is, for the facts that follow from it. Nothing else asks. */
function runnerKind(env) {
    if (env['ACT'] !== 'true')
        return 'github';
    return env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true' ? 'forge' : 'local';
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

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ NOT_UNPACKED),
/* harmony export */   J3: () => (/* binding */ clientFailed),
/* harmony export */   wW: () => (/* binding */ WRITE_DENIED)
/* harmony export */ });
/* unused harmony exports failureOf, lastAttempt */
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
            return meaning.replace(/\$(\d)/g, (_, i) => excerpt(parts[i] ?? '')).trimEnd();
    }
    const isRestore = /^Failed to restore: /m.test(text);
    const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
    const details = text
        .split('\n')
        .map((line) => excerpt(line.replace(WRAPPERS, '')))
        .find((line) => line !== '' && line !== 'Response was not ok');
    return details === undefined ? who : `${who}: ${details}`;
}


/***/ }),

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ clientThread),
  Z: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: ./build/threads/module-beside.js
var module_beside = __webpack_require__(2895);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/threads/task-thread.js

/**
 * A thread that does tasks, any number at once, each within a deadline. It starts at once; while it has no task, the
 * process may end. Once a task is late, it is ended as soon as no other is under way. What goes past what its tasks
 * print is nobody's.
 */
class TaskThread {
    #worker;
    #onEnd;
    #running = new Map();
    #count = 0;
    #hangs = false;
    constructor({ module, env, onEnd }) {
        const options = { env: threadEnvironment(env), execArgv: [], stdout: true, stderr: true };
        this.#worker = new external_node_worker_threads_.Worker(module, options);
        this.#onEnd = onEnd;
        let died;
        this.#worker.on('message', (report) => this.#take(report));
        this.#worker.on('error', (error) => {
            died = error instanceof Error ? error : new Error(String(error));
        });
        this.#worker.on('exit', () => {
            onEnd();
            for (const { resolve, reject } of this.#running.values())
                died === undefined ? resolve('gone') : reject(died);
        });
        this.#worker.unref();
    }
    /**
     * @param deadline milliseconds, from when the thread has loaded what it needs
     * @returns `gone` where the thread has ended by itself, without an error
     * @throws what the thread died of
     */
    run(task, deadline) {
        return new Promise((resolve, reject) => {
            const order = { id: this.#count++, task, deadline };
            this.#running.set(order.id, { resolve, reject });
            this.#worker.ref();
            this.#worker.postMessage(order);
        });
    }
    /** Ends it, and what is under way in it. */
    end() {
        this.#onEnd();
        void this.#worker.terminate();
    }
    #take(report) {
        if ('printed' in report) {
            process.stdout.write(report.printed);
            return;
        }
        this.#running.get(report.id)?.resolve(report.outcome);
        this.#running.delete(report.id);
        this.#hangs ||= report.late;
        if (this.#running.size > 0)
            return;
        if (this.#hangs)
            this.end();
        else
            this.#worker.unref();
    }
}
/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env) {
    const nameOf = (name) => (process.platform === 'win32' ? name.toUpperCase() : name);
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}

// EXTERNAL MODULE: ./build/stores/cache/client-failure.js
var client_failure = __webpack_require__(9220);
;// CONCATENATED MODULE: ./build/stores/cache/client-thread.js



const threads = new WeakMap();
/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9).
 */
function clientThread(env) {
    const known = threads.get(env);
    if (known !== undefined)
        return known;
    const module = (0,module_beside/* moduleBeside */.$)(import.meta.url, 'client-worker-entry');
    const onEnd = () => threads.get(env) === thread && threads.delete(env);
    const thread = new TaskThread({ module, env, onEnd });
    threads.set(env, thread);
    return thread;
}
/** Has the thread of an environment do a task; a new one where the last has ended. */
async function runTask(env, task, deadline) {
    try {
        const outcome = await clientThread(env).run(task, deadline);
        // The client waited for something that cannot come any more.
        return outcome === 'gone' ? { why: 'the connection to the cache service was cut' } : outcome;
    }
    catch (error) {
        return { why: (0,client_failure/* clientFailed */.J3)(error) };
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
