export const id = 526;
export const ids = [526];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCacheClient: () => (/* binding */ startCacheClient)
/* harmony export */ });
/* harmony import */ var _stores_cache_client_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6619);
/* harmony import */ var _stores_cache_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);


/**
 * Begins to load the cache client, in its thread, while this one loads the rest of the action and reads the inputs:
 * loading it is the longest part of a look-up.
 */
function startCacheClient(env) {
    if ((env['INPUT_STORE'] || 'cache') !== 'cache' ||
        (0,_stores_cache_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)(env, 'read', { ..._stores_cache_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_CACHE */ .F, needsToken: false }) !== undefined)
        return;
    try {
        _stores_cache_client_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientThread */ .y.of(env).start();
    }
    catch {
        // The look-up will find that out, and say it.
    }
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
/* harmony export */   Ph: () => (/* binding */ isArchiveFailure),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mh: () => (/* binding */ lastAttempt),
/* harmony export */   tt: () => (/* binding */ isWriteDenied)
/* harmony export */ });
/** The most characters of a foreign text that are quoted. */
const QUOTED = 200;
/** What the client says, and what that means; `$1` and `$2` are quoted. */
const MEANINGS = [
    [/cache read denied:([^\n"]*)/, 'this job may not read the cache: $1'],
    [/cache write denied:([^\n"]*)/, 'this job may not write to the cache: $1'],
    [/\brate limit|\b429\b/i, 'the cache service has had too many requests (429)'],
    [/storage quota has been hit/, 'the storage quota of the cache is used up'],
    [/Unable to locate executable file: ([^\s.]+)/, 'the cache client needs $1, which is not installed here'],
    [
        /\b(ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE)\b/,
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
 * Why the client failed, in one line, or `undefined` when it reported no failure: then a task that found nothing
 * found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and tells them
 * apart only in what it prints; why a reservation failed even at debug level.
 */
function failureOf(messages) {
    const failures = messages.filter((message) => FAILURE.test(message));
    return failures.length === 0
        ? undefined
        : explain(failures.map((text) => text.replace(FAILURE, '')).join('\n'));
}
/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
function lastAttempt(messages) {
    const last = messages.findLast((message) => ATTEMPT.test(message));
    return last && explain(ATTEMPT.exec(last)?.[1] ?? '').replace(/^the cache service /, 'it ');
}
/** Whether the client fetched an archive that could not be unpacked. */
function isArchiveFailure(messages) {
    return messages.some((message) => /^warning: .*failed with error: The process/.test(message));
}
/** Whether the service said that this job may not save anything. */
function isWriteDenied(messages) {
    return messages.some((message) => FAILURE.test(message) && message.includes('cache write denied:'));
}
/** One line without control characters, of at most {@link QUOTED} characters. */
function quoted(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…`.toWellFormed() : line;
}
function explain(messages) {
    const text = messages.replace(MISLEADING, '');
    for (const [said, meaning] of MEANINGS) {
        const parts = said.exec(text);
        if (parts !== null)
            return meaning.replace(/\$(\d)/g, (_, i) => quoted(parts[i] ?? '')).trimEnd();
    }
    const isRestore = /^Failed to restore: /m.test(text);
    const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
    const details = text
        .split('\n')
        .map((line) => quoted(line.replace(WRAPPERS, '')))
        .find((line) => line !== '' && line !== 'Response was not ok');
    return details === undefined ? who : `${who}: ${details}`;
}


/***/ }),

/***/ 6619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ ClientThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/stores/cache/client-failure.js
var client_failure = __webpack_require__(9220);
;// CONCATENATED MODULE: ./build/stores/cache/client-output.js
/**
 * What the client writes to stdout during one task. It tells only there why it failed (RUNNER_FACTS §8.3), in lines
 * that would become annotations or noise in the log. So each is kept as a message, and goes to the log as a debug
 * line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes, and is no message.
 */
class ClientOutput {
    /** Lines, those of another level than info with that before them: `warning: …`; `answer: …` is our own. */
    messages = [];
    #print;
    /** @param print writes to the log */
    constructor(print) {
        this.#print = print;
    }
    /** Takes one write. */
    take(chunk) {
        const isOwn = typeof chunk === 'string';
        if (isOwn && /^::add-mask::[^\r\n]*\r?\n$/.test(chunk)) {
            this.#print(chunk);
            return;
        }
        const text = isOwn ? chunk : Buffer.from(chunk).toString();
        for (const line of text.split(/\r\n|\r|\n/).filter((line) => line !== '')) {
            const [, level, data] = /^::(debug|warning|error|answer)(?: [^:]*)?::(.*)$/.exec(isOwn ? line : '') ?? [];
            // Data is escaped already.
            if (level !== 'answer')
                this.#print(`::debug::${data ?? line.replaceAll('%', '%25')}\n`);
            if (isOwn)
                this.messages.push(data === undefined ? line : `${level}: ${unescaped(data)}`);
        }
    }
}
function unescaped(data) {
    return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/stores/cache/client-thread.js




/**
 * Has tasks of the cache client done, any number at once, in a thread of its own: nothing of this process has to be
 * changed for the client, it is loaded while this thread does other things, and it can be ended. By itself it has no
 * deadline: against a service that never answers it goes on for a quarter of an hour (RUNNER_FACTS §8.9).
 */
class ClientThread {
    static #threads = new WeakMap();
    #env;
    #running = new Map();
    #worker;
    #count = 0;
    constructor(env) {
        this.#env = env;
    }
    /** The thread in which the client has this environment. */
    static of(env) {
        const thread = ClientThread.#threads.get(env) ?? new ClientThread(env);
        ClientThread.#threads.set(env, thread);
        return thread;
    }
    /** Begins to load the client, which then is ready earlier. The process may end all the same. */
    start() {
        this.#worker ??= this.#open();
        return this.#worker;
    }
    /** Ends what is under way. The next task begins with a new thread. */
    end(why = 'the cache client was ended', late) {
        void this.#worker?.terminate();
        this.#worker = undefined;
        for (const { output, start, settle } of this.#running.values()) {
            const milliseconds = late ?? performance.now() - start;
            settle({ value: undefined, why, messages: output.messages, milliseconds });
        }
        this.#running.clear();
    }
    /** @param milliseconds what it may take, from when the client is loaded: that is not the service's fault */
    run(task, milliseconds) {
        return new Promise((settle) => {
            const order = { ...task, id: this.#count++, milliseconds };
            const output = new ClientOutput((text) => process.stdout.write(text));
            this.#running.set(order.id, { output, start: performance.now(), settle });
            try {
                this.start().ref();
                this.#worker?.postMessage(order);
            }
            catch (error) {
                this.end(clientFailed(error));
            }
        });
    }
    #open() {
        // What goes past the client's output is nobody's.
        const options = { env: threadEnvironment(this.#env), execArgv: [], stdout: true, stderr: true };
        const worker = new external_node_worker_threads_.Worker(workerUrl(import.meta.url), options);
        // An end without an error: the client waits for something that cannot come any more.
        let why = 'the connection to the cache service was cut';
        worker.on('message', (report) => this.#take(report, worker));
        worker.on('error', (error) => {
            why = clientFailed(error);
        });
        worker.on('exit', () => {
            if (worker === this.#worker)
                this.end(why);
        });
        worker.unref();
        return worker;
    }
    #take(report, worker) {
        const running = this.#running.get(report.id);
        if (running === undefined)
            return;
        const { output, settle } = running;
        if (report.kind === 'printed')
            output.take(report.chunk);
        else if (report.kind === 'late')
            this.end(undefined, 'late');
        else {
            this.#running.delete(report.id);
            if (this.#running.size === 0)
                worker.unref();
            const threw = report.kind === 'threw';
            const why = threw ? clientFailed(report.error) : (0,client_failure/* failureOf */.g5)(output.messages);
            const { messages } = output;
            settle({ value: threw ? undefined : report.value, why, messages, milliseconds: report.milliseconds });
        }
    }
}
function clientFailed(error) {
    return `the cache client failed: ${(0,client_failure/* quoted */.TL)((0,unknown/* errorMessage */.gJ)(error))}`;
}
/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env) {
    const upper = process.platform === 'win32';
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [upper ? name.toUpperCase() : name, value]));
}
/** The module that calls `runClientWorker()`: `client-worker-entry` beside this one, with the same extension. */
function workerUrl(moduleUrl) {
    return new URL(`client-worker-entry${/\.[^./]+$/.exec(moduleUrl)?.[0] ?? '.js'}`, moduleUrl);
}


/***/ }),

/***/ 759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GITHUB_CACHE),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/** The service of GitHub, and of GitHub Enterprise Server. */
const GITHUB_CACHE = { orderMilliseconds: 0, needsToken: true, needsCacheUrl: false };
/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try (RUNNER_FACTS §2, §8.1). Decided as
 * the client decides it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
function refusal(env, access, facts = GITHUB_CACHE) {
    const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
    if (mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read'))
        return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
    if (facts.needsCacheUrl && !env['ACTIONS_CACHE_URL'])
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
    if (env['ACTIONS_RUNTIME_TOKEN'] || !facts.needsToken)
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


/***/ })

};
