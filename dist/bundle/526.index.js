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

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ clientThread)
});

// EXTERNAL MODULE: ./build/threads/module-beside.js
var module_beside = __webpack_require__(2895);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/threads/task-thread.js

/**
 * A thread that does tasks, any number at once, within a time. It starts at once, and again where it has ended; while
 * it has no task, the process may end. Once a task is late, it is ended as soon as no other is under way. What goes
 * past what its tasks print is nobody's.
 */
class TaskThread {
    #module;
    #env;
    #running = new Map();
    #worker;
    #count = 0;
    #hangs = false;
    /** @param module one that calls `serveTasks()` */
    constructor(module, env) {
        this.#module = module;
        this.#env = env;
        this.#worker = this.#start();
    }
    /**
     * @param time is counted from when the thread has loaded what it needs
     * @throws what the thread died of
     */
    run(task, time) {
        return new Promise((resolve, reject) => {
            const [start, deadline] = [performance.now(), time.left];
            const order = { id: this.#count++, task, deadline };
            const settle = (ended, milliseconds = performance.now() - start) => {
                time.take(deadline, milliseconds, ended.late);
                resolve(ended);
            };
            const fail = (why) => {
                time.take(deadline, performance.now() - start, false);
                reject(why);
            };
            this.#worker ??= this.#start();
            this.#running.set(order.id, { settle, fail });
            this.#worker.ref();
            this.#worker.postMessage(order);
        });
    }
    /** Ends it, and what is under way in it. */
    end() {
        void this.#worker?.terminate();
        this.#ended();
    }
    #start() {
        const options = { env: threadEnvironment(this.#env), execArgv: [], stdout: true, stderr: true };
        const worker = new external_node_worker_threads_.Worker(this.#module, options);
        let died;
        worker.on('message', (report) => worker === this.#worker && this.#take(report));
        worker.on('error', (error) => {
            died = error instanceof Error ? error : new Error(String(error));
        });
        worker.on('exit', () => worker === this.#worker && this.#ended(died));
        worker.unref();
        return worker;
    }
    #ended(died) {
        const running = [...this.#running.values()];
        this.#running.clear();
        this.#worker = undefined;
        this.#hangs = false;
        for (const { settle, fail } of running)
            died === undefined ? settle({ outcome: 'gone', late: false }) : fail(died);
    }
    #take(report) {
        if ('printed' in report) {
            process.stdout.write(report.printed);
            return;
        }
        const { id, outcome, late, milliseconds } = report;
        this.#running.get(id)?.settle({ outcome, late }, milliseconds);
        this.#running.delete(id);
        this.#hangs ||= late;
        if (this.#running.size > 0)
            return;
        if (this.#hangs)
            this.end();
        else
            this.#worker?.unref();
    }
}
/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env) {
    const nameOf = (name) => (process.platform === 'win32' ? name.toUpperCase() : name);
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}

;// CONCATENATED MODULE: ./build/stores/cache/client-thread.js


const threads = new WeakMap();
/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9).
 */
function clientThread(env) {
    const module = (0,module_beside/* moduleBeside */.$)(import.meta.url, 'client-worker-entry');
    const thread = threads.get(env) ?? new TaskThread(module, env);
    threads.set(env, thread);
    return thread;
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
