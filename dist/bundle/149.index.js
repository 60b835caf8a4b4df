export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main),
  post: () => (/* reexport */ post),
  pre: () => (/* reexport */ pre)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/core/history/identity.js
var history_identity = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/core/modes/check.js
var check = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/core/modes/checkpoint.js
/** Nothing was given to checkpoint, and no earlier step of the job took a snapshot under the name. */
class NothingTakenError extends Error {
    name = 'NothingTakenError';
}
/**
 * Takes a checkpoint and records it in every one of `stores`.
 *
 * @param accept looks at a snapshot before it is recorded, and throws when it is not to be
 * @param findEarlier the snapshot that a `check` or `track` of the same name took last in this job
 * @throws NothingTakenError
 */
async function checkpoint(request, stores, findEarlier, take, accept) {
    const { checkpoint, taken } = await snapshotFor(request, findEarlier, take);
    if (taken !== undefined)
        accept(taken);
    const recorded = [];
    for (const store of stores) {
        recorded.push({ store: store.name, result: await store.record(request.identity, checkpoint) });
    }
    return { checkpoint, taken, recorded };
}
async function snapshotFor(request, findEarlier, take) {
    const { tracker, values, origin } = request;
    if (tracker !== undefined) {
        const taken = await take(tracker, values);
        return { checkpoint: { snapshot: taken.snapshot, tracker, origin }, taken };
    }
    const loaded = findEarlier();
    if (loaded.kind !== 'loaded') {
        const why = loaded.kind === 'absent' ? '' : ` (${loaded.why})`;
        throw new NothingTakenError(`mode: checkpoint has no paths, and no check or track of the same name took a snapshot earlier in this job${why}. Set paths, or run the check first.`);
    }
    const { snapshot, tracker: recordedTracker } = loaded.checkpoint;
    return { checkpoint: { snapshot, tracker: recordedTracker, origin }, taken: undefined };
}

// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
;// CONCATENATED MODULE: ./build/action/drift.js
/**
 * The environment variable that tells whether the job changed the files of a tracker. Outputs that are set in post
 * reach nobody, but a variable set there reaches the job's `outputs:` (RUNNER_FACTS §1.10).
 *
 * @param name the tracker's name; letters become upper case, all but letters and digits `_`, no name is `DEFAULT`
 */
function driftVariable(name) {
    return `FILE_TRACKER_DRIFT_${name === '' ? 'DEFAULT' : name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

// EXTERNAL MODULE: ./build/stores/folder.js + 6 modules
var stores_folder = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/stores/unavailable.js
/** Stands for a store that does not exist here. */
class UnavailableStore {
    name;
    #why;
    constructor(name, why) {
        this.name = name;
        this.#why = why;
    }
    async find() {
        return { kind: 'unavailable', why: this.#why };
    }
    async record() {
        return { kind: 'not-recorded', why: this.#why };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/history/checkpoint-codec.js
var checkpoint_codec = __webpack_require__(412);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/action/step-folder.js





const STEPS = 'steps';
const PLAN = 'plan.json';
const CHECKPOINT = 'checkpoint';
/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
function createStepFolder(jobFolder) {
    const steps = (0,external_node_path_.join)(jobFolder, STEPS);
    (0,external_node_fs_.mkdirSync)(steps, { recursive: true });
    for (let number = stepNumbers(jobFolder).length + 1;; number++) {
        const folder = (0,external_node_path_.join)(steps, String(number));
        try {
            (0,external_node_fs_.mkdirSync)(folder);
            return folder;
        }
        catch (error) {
            // Steps may run at the same time: another one took the number.
            if ((0,unknown/* errorCode */.CA)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** The snapshot that a `check` or `track` of a name took last in this job. */
function findEarlier(jobFolder, name) {
    for (const number of stepNumbers(jobFolder).sort((a, b) => b - a)) {
        const folder = (0,external_node_path_.join)(jobFolder, STEPS, String(number));
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, PLAN)))
            continue;
        try {
            const plan = readPlan(folder);
            if (plan.mode === 'checkpoint' || plan.name !== name)
                continue;
            return { kind: 'loaded', checkpoint: readCheckpoint(folder) };
        }
        catch (error) {
            // An older one would be no safe replacement.
            return { kind: 'unreadable', why: (0,unknown/* errorMessage */.gJ)(error) };
        }
    }
    return { kind: 'absent' };
}
function stepNumbers(jobFolder) {
    const steps = (0,external_node_path_.join)(jobFolder, STEPS);
    return (0,external_node_fs_.existsSync)(steps) ? (0,external_node_fs_.readdirSync)(steps).map(Number).filter(Number.isSafeInteger) : [];
}
/** Leaves the plan and the checkpoint that main took for post. */
function leaveForPost(folder, plan, checkpoint) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, PLAN), JSON.stringify(plan));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, CHECKPOINT), (0,checkpoint_codec/* encodeCheckpoint */.Xn)(checkpoint));
}
/** Leaves word that a step saw nothing, so that a `checkpoint` to come does not record what an earlier one saw. */
function leaveNothing(folder, mode, name) {
    const plan = { mode, name, directory: '', onDrift: 'ignore', summary: 'never', record: undefined };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, PLAN), JSON.stringify(plan));
}
/** Reads what main left. @throws Error when it is not what main wrote */
function readForPost(folder) {
    return { plan: readPlan(folder), checkpoint: readCheckpoint(folder) };
}
function readPlan(folder) {
    const file = (0,external_node_path_.join)(folder, PLAN);
    const plan = parsePlan(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    if (plan === undefined)
        throw new Error(`${file} is not what the step wrote.`);
    return plan;
}
function readCheckpoint(folder) {
    const file = (0,external_node_path_.join)(folder, CHECKPOINT);
    const decoded = (0,checkpoint_codec/* decodeCheckpoint */.hy)((0,external_node_fs_.readFileSync)(file));
    if (decoded.kind !== 'checkpoint')
        throw new Error(`${file} is unreadable: ${decoded.why}.`);
    return decoded.checkpoint;
}
function parsePlan(plan) {
    if (!(0,unknown/* isRecord */.u4)(plan))
        return undefined;
    const { mode, name, directory, onDrift, summary, record } = plan;
    if (mode !== 'track' && mode !== 'check' && mode !== 'checkpoint')
        return undefined;
    if (typeof name !== 'string' || typeof directory !== 'string')
        return undefined;
    if (onDrift !== 'report' && onDrift !== 'fail' && onDrift !== 'ignore')
        return undefined;
    if (summary !== 'always' && summary !== 'changed' && summary !== 'never')
        return undefined;
    const parsed = parseRecordPlan(record);
    if (record !== undefined && parsed === undefined)
        return undefined;
    return { mode, name, directory, onDrift, summary, record: parsed };
}
function parseRecordPlan(record) {
    if (!(0,unknown/* isRecord */.u4)(record) || !(0,unknown/* isRecord */.u4)(record['identity']))
        return undefined;
    const { store, timeout } = record;
    const { slug } = record['identity'];
    const digest = (0,core_digest/* parseDigest */.m)(record['identity']['digest']);
    if ((store !== 'cache' && store !== 'machine') || typeof timeout !== 'number')
        return undefined;
    if (typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug) || digest === undefined)
        return undefined;
    return { store, timeout, identity: { slug, digest } };
}

// EXTERNAL MODULE: ./build/files/take-snapshot.js + 3 modules
var take_snapshot = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/core/history/checkpoint.js
var history_checkpoint = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/core/history/key.js


/*
 * A cache key: file-tracker/1/<slug>-<identity digest>/<run id>.<attempt>.<nonce>/<hash>
 *
 * It holds all that the unchanged case has to say, so that this costs one look-up and no download: the hash, and
 * in the nonce the time and the commit. The nonce ends in random digits: entries are immutable, and a key made
 * from the content alone could not be saved again when the content comes back to an earlier state.
 *
 * Lower case, because services compare keys without regard to case (RUNNER_FACTS §10); every part is bounded, so
 * that a key stays far below the 512 characters that are allowed (§8.2).
 */
const ROOT = 'file-tracker/1';
const TAIL = /^(\d{1,20})\.(\d{1,10})\.([0-9a-z]{1,9})-([0-9a-f]{0,64})-[0-9a-f]{16}\/([0-9a-f]{64})$/;
/** The start that all keys of an identity share. It ends in `/`, so that `deps` never finds `deps-dev`. */
function keyPrefix(identity) {
    return `${ROOT}/${identity.slug}-${identity.digest}/`;
}
/** The start of the keys that one run saved for an identity. */
function runKeyPrefix(identity, runId) {
    return `${keyPrefix(identity)}${runId}.`;
}
/** A new key for a checkpoint, unlike any other. */
function newKey(identity, origin, hash) {
    const seconds = Math.floor(Date.parse(origin.createdAt) / 1000).toString(36);
    const run = `${origin.runId || '0'}.${origin.runAttempt || '0'}`;
    return `${keyPrefix(identity)}${run}.${seconds}-${origin.sha}-${(0,history_checkpoint/* newNonce */.Yd)()}/${hash}`;
}
/** What a key that a service returned says of its checkpoint; `undefined` when it is no key of the identity. */
function parseKey(identity, key) {
    const prefix = keyPrefix(identity);
    if (!key.startsWith(prefix))
        return undefined;
    const [, runId = '', runAttempt = '', seconds = '', sha = '', hashText = ''] = TAIL.exec(key.slice(prefix.length)) ?? [];
    const hash = (0,core_digest/* parseDigest */.m)(hashText);
    const time = new Date(Number.parseInt(seconds, 36) * 1000);
    if (hash === undefined || Number.isNaN(time.getTime()))
        return undefined;
    return { hash, runId, runAttempt, sha, ref: undefined, createdAt: (0,history_checkpoint/* createdAt */.CT)(time) };
}

;// CONCATENATED MODULE: ./build/stores/cache/client-failure.js
/** The most characters of a foreign text that are quoted. */
const QUOTED = 200;
const UNREACHABLE = /\b(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE)\b/;
/** Said for every reservation that fails. Our keys are used once, so no other job creates the same. */
const MISLEADING = /Unable to \w+ cache with key \S+, another job may be \w+ this cache\.?(?: More details: )?/g;
const WRAPPERS = /^(?:Error: |Failed to (?:restore|save|reserve cache|\w+CacheEntry\w*): |Received non-retryable error: |Failed to make request after \d+ attempts: |Cache reservation failed: |uploadCacheArchiveSDK: internal error uploading cache archive: |\w+ failed: )+/;
/**
 * Why the client failed, in one line, or `undefined` when it reported no failure: then an operation that found
 * nothing found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and
 * tells them apart only in what it prints.
 */
function failureOf(messages) {
    const failures = messages.filter(isFailure);
    if (failures.length === 0)
        return undefined;
    return explain(failures.map((message) => message.text).join('\n'));
}
/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
function lastAttempt(messages) {
    const attempts = messages.flatMap(({ text }) => {
        const error = /Attempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/s.exec(text)?.[1];
        return error === undefined ? [] : [error];
    });
    const last = attempts.at(-1);
    return last === undefined ? undefined : explain(last).replace(/^the cache service /, 'it ');
}
/** Whether the client fetched an archive that could not be unpacked. */
function isArchiveFailure(messages) {
    return messages.some(({ level, text }) => level === 'warning' && /failed with error: The process/.test(text));
}
/** One line without control characters, of at most {@link QUOTED} characters. */
function quoted(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…`.toWellFormed() : line;
}
function isFailure({ level, text }) {
    if (level === 'warning' || level === 'error')
        return true;
    if (level === 'info')
        return /^Failed to (?:restore|save): /.test(text);
    // Why a reservation failed is said nowhere else.
    return level === 'debug' && text.startsWith('Failed to reserve cache: ');
}
function explain(text) {
    const denied = /cache (read|write) denied:([^\n"]*)/.exec(text);
    if (denied !== null) {
        const access = denied[1] === 'read' ? 'read' : 'write to';
        return `this job may not ${access} the cache: ${quoted(denied[2] ?? '') || 'denied'}`;
    }
    if (/\brate limit|\(429\)|responded with 429|\b429\b/i.test(text))
        return 'the cache service has had too many requests (429)';
    if (/storage quota has been hit/.test(text))
        return 'the storage quota of the cache is used up';
    const code = UNREACHABLE.exec(text)?.[1];
    if (code !== undefined)
        return `the cache service cannot be reached (${code})`;
    const answer = /\((\d{3})\) ?([^\n]*)/.exec(text);
    if (answer !== null)
        return `the cache service answered ${quoted(`${answer[1]} ${answer[2]}`)}`;
    const status = /(?:responded with|status code) (\d{3})\b/.exec(text)?.[1];
    if (status !== undefined)
        return `the cache service answered ${status}`;
    if (/\baborted\b|socket hang up/.test(text))
        return 'the connection to the cache service was cut';
    if (/ in JSON|JSON input|is not valid JSON/.test(text))
        return 'the cache service answered with what is not JSON';
    return explainOther(text);
}
function explainOther(text) {
    const details = text
        .split('\n')
        .map((line) => line.replace(MISLEADING, '').replace(WRAPPERS, '').trim())
        .filter((line) => line !== '' && line !== 'Response was not ok');
    const detail = quoted(details[0] ?? '');
    if (/^Failed to restore: /m.test(text))
        return `the cache client failed: ${detail || 'it does not say why'}`;
    return detail === ''
        ? 'the cache service did not accept it'
        : `the cache service did not accept it: ${detail}`;
}

;// CONCATENATED MODULE: ./build/stores/cache/budget.js
/** How often the time is looked at, in milliseconds. */
const TICK = 100;
/**
 * The time that may be spent waiting, over several waits.
 *
 * Only time in which this process was able to listen counts: while files are hashed on the main thread an answer may
 * lie in the socket unread, and that is not the service's fault.
 */
class Budget {
    #left;
    /** @param milliseconds all there is to spend */
    constructor(milliseconds) {
        this.#left = milliseconds;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /**
     * Spends time from now on, and calls back when none is left. The clock does not keep the process alive.
     *
     * @returns stops spending
     */
    spend(onSpent) {
        let last = performance.now();
        const charge = (most) => {
            const now = performance.now();
            this.#left -= Math.min(now - last, most);
            last = now;
        };
        const timer = setInterval(() => {
            charge(2 * TICK);
            if (!this.isSpent)
                return;
            clearInterval(timer);
            onSpent();
        }, Math.min(TICK, Math.max(1, this.#left)));
        timer.unref();
        return () => {
            clearInterval(timer);
            charge(2 * TICK);
        };
    }
}

;// CONCATENATED MODULE: ./build/stores/cache/client-output.js
const COMMAND = /^::(debug|warning|error)(?: [^:]*)?::(.*)$/;
const MASK = /^::add-mask::[^\r\n]*\r?\n$/;
/**
 * What one operation of the client writes to stdout. The client tells only there why it failed (RUNNER_FACTS §8.3),
 * in lines that would become annotations or noise in the log. So each is kept as a message, and goes to the log as
 * a debug line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes.
 */
class ClientOutput {
    messages = [];
    #print;
    /** @param print writes to the real stdout */
    constructor(print) {
        this.#print = print;
    }
    /** Takes one write to stdout. */
    take(chunk) {
        if (typeof chunk === 'string' && MASK.test(chunk)) {
            this.#print(chunk);
            return;
        }
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
        for (const line of lines) {
            const message = typeof chunk === 'string' ? parseLine(line) : { level: 'output', text: line };
            this.messages.push(message);
            this.#print(`::debug::${escapeData(message.text)}\n`);
        }
    }
}
function parseLine(line) {
    const [, level, data] = COMMAND.exec(line) ?? [];
    if (data === undefined)
        return { level: 'info', text: line };
    return { level: level, text: unescapeData(data) };
}
/** As a workflow command wants its data: a line that cannot end early. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function unescapeData(data) {
    return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/stores/cache/client-place.js

/*
 * The client has no options for any of this: it asks `process`. Changing the process for the time of an operation
 * would not do. The scan runs at the same time and would see the change; and an operation that was given up at its
 * deadline cannot be stopped: when its download ends after all, it unpacks the archive into what is GITHUB_WORKSPACE
 * by then. So `process` answers by who asks: to code that an operation of the client called, however late and
 * through whatever callbacks, as its place says; to everybody else as ever.
 */
const places = new external_node_async_hooks_.AsyncLocalStorage();
let inside = 0;
/**
 * Runs an operation of the client in a place. The process is itself again when the operation ends; for one that never
 * ends it keeps answering by who asks.
 */
async function inPlace(place, operation) {
    if (inside++ === 0) {
        process.on('uncaughtException', onException).on('unhandledRejection', onRejection);
    }
    for (const answer of ANSWERS)
        answer.putInForce();
    try {
        return await places.run(place, operation);
    }
    finally {
        if (--inside === 0) {
            for (const answer of ANSWERS)
                answer.takeBack();
            process.off('uncaughtException', onException).off('unhandledRejection', onRejection);
        }
    }
}
/** One thing of the process that answers by who asks. */
class Answer {
    #owner;
    #key;
    #make;
    #inForce;
    #takeBack = () => undefined;
    constructor(owner, key, make) {
        this.#owner = owner;
        this.#key = key;
        this.#make = make;
    }
    /** Does nothing where it is in force. Somebody may have put something else there while an operation hangs. */
    putInForce() {
        const owner = this.#owner();
        const original = owner[this.#key];
        if (original === this.#inForce)
            return;
        const answer = this.#make(original);
        owner[this.#key] = answer;
        this.#inForce = answer;
        this.#takeBack = () => {
            // What somebody else has put there in the meantime stays.
            if (owner[this.#key] === answer)
                owner[this.#key] = original;
        };
    }
    takeBack() {
        this.#takeBack();
        this.#inForce = undefined;
    }
}
const ANSWERS = [
    new Answer(() => process, 'env', placedEnv),
    new Answer(() => process, 'cwd', placedCwd),
    new Answer(() => process.stdout, 'write', placedWrite),
];
/** The real variables, looked up as the platform does (on Windows without regard to case), but for the place's own. */
function placedEnv(env) {
    return new Proxy(env, {
        get: (target, name) => placedVariable(name) ?? Reflect.get(target, name),
        has: (target, name) => placedVariable(name) !== undefined || Reflect.has(target, name),
        ownKeys: (target) => [...new Set([...Reflect.ownKeys(target), ...Object.keys(placedVariables())])],
        getOwnPropertyDescriptor: (target, name) => {
            const value = placedVariable(name);
            if (value === undefined)
                return Reflect.getOwnPropertyDescriptor(target, name);
            return { value, writable: true, enumerable: true, configurable: true };
        },
    });
}
function placedVariables() {
    const place = places.getStore();
    if (place === undefined)
        return {};
    return { ...place.variables, GITHUB_WORKSPACE: place.workspace, RUNNER_TEMP: place.temp };
}
function placedVariable(name) {
    const variables = placedVariables();
    return typeof name === 'string' && Object.hasOwn(variables, name) ? variables[name] : undefined;
}
function placedCwd(cwd) {
    return () => places.getStore()?.workspace ?? cwd.call(process);
}
function placedWrite(write) {
    return ((...args) => {
        const place = places.getStore();
        if (place === undefined)
            return Reflect.apply(write, process.stdout, args);
        // What the output prints has to get through, so it is printed from outside the place.
        places.exit(() => place.output.take(args[0]));
        const done = args.find((arg) => typeof arg === 'function');
        if (typeof done === 'function')
            queueMicrotask(() => done(null));
        return true;
    });
}
/** Takes what the client throws outside of its promise. What others throw ends the process, as without a listener. */
function onException(error) {
    const place = places.getStore();
    if (place !== undefined)
        place.onStray(error);
    else if (process.listenerCount('uncaughtException') === 1)
        throw error;
}
/** As {@link onException}, for promises that nobody waits for. */
function onRejection(reason) {
    const place = places.getStore();
    if (place !== undefined)
        place.onStray(reason);
    else if (process.listenerCount('unhandledRejection') === 1)
        throw reason;
}

;// CONCATENATED MODULE: ./build/stores/cache/operation.js
/**
 * Waits for the client, which has no deadline of its own: against a service that never answers it goes on for a
 * quarter of an hour, and when a connection is cut within a response's body its promise never settles
 * (RUNNER_FACTS §8.9).
 *
 * In the latter case nothing is left that keeps node alive, and the process would end in silence and with success, the
 * step's work not done. `beforeExit` comes at that very moment, so this is noticed at once and the wait ends; it
 * needs a clock that does not keep the process alive by itself. As long as anything else does, the clock goes on to
 * the deadline.
 *
 * @param start begins the operation; gets a function that ends the wait with an error thrown elsewhere
 */
function waitFor(start, budget) {
    return new Promise((resolve) => {
        const settle = (settled) => {
            stop();
            process.off('beforeExit', onIdle);
            resolve(settled);
        };
        const onIdle = () => settle({ kind: 'cut' });
        const stop = budget.spend(() => settle({ kind: 'timed-out' }));
        process.on('beforeExit', onIdle);
        // A stray error does not always end the client's promise, and one that it does end says no more.
        start((error) => settle({ kind: 'threw', error })).then((value) => settle({ kind: 'returned', value }), (error) => settle({ kind: 'threw', error }));
    });
}

;// CONCATENATED MODULE: ./build/stores/cache/private-folder.js


/** A folder for one operation of the client, which leaves folders and files behind (RUNNER_FACTS §8.8). */
class PrivateFolder {
    /** Where the checkpoint's file is packed from and unpacked to. */
    workspace;
    /** The client's `RUNNER_TEMP`. */
    temp;
    #path;
    /** @throws a system error */
    constructor(parent) {
        (0,external_node_fs_.mkdirSync)(parent, { recursive: true, mode: 0o700 });
        this.#path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'cache-'));
        this.workspace = (0,external_node_path_.join)(this.#path, 'workspace');
        this.temp = (0,external_node_path_.join)(this.#path, 'temp');
        (0,external_node_fs_.mkdirSync)(this.workspace);
        (0,external_node_fs_.mkdirSync)(this.temp);
    }
    /** Removes the folder and all in it. What cannot be removed the runner removes at the end of the job. */
    remove() {
        try {
            (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true, maxRetries: 2 });
        }
        catch {
            // A program that an operation given up at its deadline has started may still be writing here.
        }
    }
}

;// CONCATENATED MODULE: ./build/stores/cache/client-runner.js







/** Runs operations of the client, each in a folder of its own that is gone afterwards, all within one budget. */
class ClientRunner {
    #options;
    #budget;
    constructor(options) {
        this.#options = options;
        this.#budget = new Budget(options.timeoutSeconds * 1000);
    }
    /** @param operation gets the client, and the folder that relative paths and archives belong to */
    async run(operation) {
        // What was given up may still be going on. The service is not asked a second time.
        if (this.#budget.isSpent)
            return { kind: 'failed', why: this.#timedOut() };
        const { temp, variables } = this.#options;
        // The client builds tar's command line without quoting, and then splits it.
        if (/[ "]/.test(temp)) {
            const why = `the cache client cannot work in ${temp}: the path has a space or a quote in it`;
            return { kind: 'failed', why };
        }
        let client;
        try {
            client = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 1039));
        }
        catch (error) {
            return { kind: 'failed', why: `the cache client cannot be loaded: ${quoted((0,unknown/* errorMessage */.gJ)(error))}` };
        }
        let folder;
        try {
            folder = new PrivateFolder(temp);
        }
        catch (error) {
            return { kind: 'failed', why: `cannot write to ${temp}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}` };
        }
        try {
            const output = new ClientOutput((text) => process.stdout.write(text));
            const { workspace, temp } = folder;
            const settled = await waitFor((onStray) => inPlace({ workspace, temp, variables, output, onStray }, () => operation(client, workspace)), this.#budget);
            if (settled.kind !== 'returned')
                return { kind: 'failed', why: this.#why(settled, output.messages) };
            return { kind: 'returned', value: settled.value, messages: output.messages };
        }
        finally {
            folder.remove();
        }
    }
    #why(settled, messages) {
        switch (settled.kind) {
            case 'threw':
                return `the cache client failed: ${quoted((0,unknown/* errorMessage */.gJ)(settled.error))}`;
            case 'cut':
                return 'the connection to the cache service was cut';
            case 'timed-out':
                return this.#timedOut(lastAttempt(messages));
        }
    }
    #timedOut(attempt) {
        const { timeoutSeconds } = this.#options;
        const time = `within ${timeoutSeconds} ${timeoutSeconds === 1 ? 'second' : 'seconds'}`;
        if (attempt === undefined)
            return `the cache service did not answer ${time}`;
        return `the cache service did not answer as it should ${time}: ${attempt}`;
    }
}

;// CONCATENATED MODULE: ./build/stores/cache/environment.js
/** Reads the facts from environment variables. */
function cacheEnvironment(variables) {
    return {
        serverUrl: variables['GITHUB_SERVER_URL'] ?? '',
        serviceV2: variables['ACTIONS_CACHE_SERVICE_V2'] ?? '',
        resultsUrl: variables['ACTIONS_RESULTS_URL'] ?? '',
        cacheUrl: variables['ACTIONS_CACHE_URL'] ?? '',
        runtimeToken: variables['ACTIONS_RUNTIME_TOKEN'] ?? '',
        mode: variables['ACTIONS_CACHE_MODE'] ?? '',
    };
}
/** The inverse of {@link cacheEnvironment}: the variables that the client reads. */
function cacheVariables(environment) {
    return {
        GITHUB_SERVER_URL: environment.serverUrl,
        ACTIONS_CACHE_SERVICE_V2: environment.serviceV2,
        ACTIONS_RESULTS_URL: environment.resultsUrl,
        ACTIONS_CACHE_URL: environment.cacheUrl,
        ACTIONS_RUNTIME_TOKEN: environment.runtimeToken,
        ACTIONS_CACHE_MODE: environment.mode,
    };
}
/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try. Decided as the client decides
 * it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
function refusal(environment, access) {
    const mode = environment.mode.trim().toLowerCase();
    const other = access === 'read' ? 'write-only' : 'read';
    if (mode === 'none' || mode === other)
        return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
    const { serverUrl, serviceV2, resultsUrl, cacheUrl, runtimeToken } = environment;
    const enterprise = isEnterpriseServer(serverUrl);
    if (enterprise === undefined)
        return 'GITHUB_SERVER_URL is no URL';
    if (serviceV2 !== '' && !enterprise) {
        if (resultsUrl === '')
            return 'there is no cache service here (ACTIONS_RESULTS_URL is not set)';
    }
    else if (cacheUrl === '' && resultsUrl === '') {
        return 'there is no cache service here (ACTIONS_CACHE_URL is not set)';
    }
    if (runtimeToken === '')
        return 'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)';
    return undefined;
}
/** As the client finds out whether it speaks to GitHub Enterprise Server; `undefined` for what is no URL. */
function isEnterpriseServer(serverUrl) {
    const url = URL.parse(serverUrl || 'https://github.com');
    if (url === null)
        return undefined;
    const host = url.hostname.trimEnd().toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}

;// CONCATENATED MODULE: ./build/stores/cache/unpacked.js



/**
 * Reads the checkpoint that the client unpacked.
 *
 * The client has tar unpack whatever an archive holds, links and paths that leave the folder included (`-P`,
 * RUNNER_FACTS §8.6); that cannot be prevented from here. But nothing of it is looked at except the one file under
 * our name in the operation's own folder, and only if that is a regular file: no link is followed.
 *
 * @param hash what the content must hash to, as the entry's key says
 */
function readUnpacked(path, hash) {
    let bytes;
    try {
        const stats = (0,external_node_fs_.lstatSync)(path);
        if (!stats.isFile())
            return unreadable('its archive holds something else than a file');
        if (stats.size > checkpoint_codec/* MAX_CHECKPOINT_BYTES */.qC)
            return unreadable(`it has ${stats.size} bytes, more than ${checkpoint_codec/* MAX_CHECKPOINT_BYTES */.qC}`);
        const { O_RDONLY, O_NOFOLLOW = 0 } = external_node_fs_.constants;
        bytes = (0,external_node_fs_.readFileSync)(path, { flag: O_RDONLY | O_NOFOLLOW });
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return unreadable('its archive holds no checkpoint');
        return { kind: 'unavailable', why: `cannot read ${path}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}` };
    }
    const decoded = (0,checkpoint_codec/* decodeCheckpoint */.hy)(bytes);
    if (decoded.kind === 'unreadable')
        return decoded;
    const { checkpoint } = decoded;
    if (checkpoint.snapshot.hash !== hash)
        return unreadable('its content does not have the hash that its key states');
    return { kind: 'loaded', checkpoint };
}
function unreadable(why) {
    return { kind: 'unreadable', why };
}

;// CONCATENATED MODULE: ./build/stores/cache/cache-store.js








/**
 * The name under which an archive holds the checkpoint. It is part of what the service tells entries apart by
 * (RUNNER_FACTS §8.5) and a glob pattern (§8.6), so it never changes, and holds nothing that means anything in one.
 */
const FILE = 'file-tracker.checkpoint';
/** For entries that every operating system finds. */
const CROSS_OS = true;
const NOT_ACCEPTED = 'the cache service did not accept it';
/**
 * Keeps checkpoints in the Actions cache, through `@actions/cache`.
 *
 * The key carries the hash, so finding costs one request and no download. Each checkpoint has a key of its own, as
 * entries are immutable.
 */
class CacheStore {
    name = 'cache';
    #environment;
    #refuseSaving;
    #runner;
    constructor({ env, temp, timeoutSeconds, refuseSaving }) {
        this.#environment = cacheEnvironment(env);
        this.#refuseSaving = refuseSaving;
        this.#runner = new ClientRunner({ variables: cacheVariables(this.#environment), temp, timeoutSeconds });
    }
    /** As {@link Store.find}: a single request. The service decides which entry is the newest. */
    async find(identity, preferredRun) {
        const refused = refusal(this.#environment, 'read');
        if (refused !== undefined)
            return { kind: 'unavailable', why: refused };
        const all = keyPrefix(identity);
        const [primary, others] = preferredRun === undefined ? [all, []] : [runKeyPrefix(identity, preferredRun), [all]];
        const outcome = await this.#runner.run((client) => client.restoreCache([FILE], primary, others, { lookupOnly: true }, CROSS_OS));
        if (outcome.kind === 'failed')
            return { kind: 'unavailable', why: outcome.why };
        const key = outcome.value;
        if (key === undefined) {
            const why = failureOf(outcome.messages);
            return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
        }
        const baseline = parseKey(identity, key);
        if (baseline === undefined)
            return {
                kind: 'unreadable',
                why: `the cache service found a key that is none of ours: ${quoted(key)}`,
            };
        return { kind: 'found', baseline, load: () => this.#load(key, baseline.hash) };
    }
    /** As {@link Store.record}. */
    async record(identity, checkpoint) {
        const refused = this.#refuseSaving ?? refusal(this.#environment, 'write');
        if (refused !== undefined)
            return { kind: 'not-recorded', why: refused };
        const key = newKey(identity, checkpoint.origin, checkpoint.snapshot.hash);
        const outcome = await this.#runner.run((client, folder) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, FILE), (0,checkpoint_codec/* encodeCheckpoint */.Xn)(checkpoint), { mode: 0o600 });
            return client.saveCache([FILE], key, undefined, CROSS_OS);
        });
        if (outcome.kind === 'failed')
            return { kind: 'not-recorded', why: outcome.why };
        // With v1, an upload that failed returns an id all the same: what was printed tells.
        const why = failureOf(outcome.messages);
        if (outcome.value !== -1 && why === undefined)
            return { kind: 'recorded' };
        return { kind: 'not-recorded', why: why ?? NOT_ACCEPTED };
    }
    async #load(key, hash) {
        let file;
        const outcome = await this.#runner.run(async (client, folder) => {
            const restored = await client.restoreCache([FILE], key, [], {}, CROSS_OS);
            if (restored === key)
                file = readUnpacked((0,external_node_path_.join)(folder, FILE), hash);
            return restored;
        });
        if (outcome.kind === 'failed')
            return { kind: 'unavailable', why: outcome.why };
        if (file !== undefined)
            return file;
        if (outcome.value !== undefined)
            return { kind: 'unreadable', why: `the cache service gave another entry: ${quoted(outcome.value)}` };
        if (isArchiveFailure(outcome.messages))
            return { kind: 'unreadable', why: 'its archive cannot be unpacked' };
        return {
            kind: 'unavailable',
            why: failureOf(outcome.messages) ?? 'the cache service has it no longer',
        };
    }
}

;// CONCATENATED MODULE: ./build/action/wiring.js






/** Takes snapshots in the workspace. */
function openWorkspace({ workspace, home, platform }, whenDirectoryMissing = 'error') {
    return (0,take_snapshot/* snapshotTaker */.i)({ directory: workspace, home, platform, whenDirectoryMissing });
}
/** The absolute folder that a tracker's patterns are relative to. */
function trackedFolder(surroundings, workingDirectory) {
    return (0,external_node_path_.resolve)(surroundings.workspace, workingDirectory);
}
/** The store of a name. */
function openStore(name, surroundings, timeoutSeconds) {
    switch (name) {
        case 'job':
            return new stores_folder/* FolderStore */.c({ name, root: (0,external_node_path_.join)(surroundings.jobFolder, 'checkpoints'), durable: false });
        case 'machine':
            return openMachineStore(surroundings);
        case 'cache':
            return new CacheStore({
                env: surroundings.env,
                temp: (0,external_node_path_.join)(surroundings.jobFolder, 'cache'),
                timeoutSeconds,
                ...(surroundings.mergeQueue && { refuseSaving: 'what a merge queue saves, no other run can read' }),
            });
    }
}
function openMachineStore({ toolCache, repository, runnerName, workspace }) {
    if (toolCache === undefined)
        return new UnavailableStore('machine', 'RUNNER_TOOL_CACHE is not set');
    const folder = (0,history_identity/* placeFolder */.ew)(repository, [repository, runnerName, workspace]);
    return new stores_folder/* FolderStore */.c({ name: 'machine', root: (0,external_node_path_.join)(toolCache, 'file-tracker', folder) });
}

;// CONCATENATED MODULE: ./build/action/job-start.js





/** The folder is the step's own, so that one identity is enough. */
const IDENTITY = (0,history_identity/* checkpointIdentity */.Xd)('job-start', '');
/** Records what lies in the workspace before the job's first step, and returns the folder that holds it. */
async function recordJobStart(tracker, values, surroundings) {
    // On a machine's first job there is no workspace yet: nothing lay there, and all is added since.
    const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, values);
    const folder = createStepFolder(surroundings.jobFolder);
    const result = await openJobStart(folder).record(IDENTITY, {
        snapshot,
        tracker,
        origin: surroundings.origin,
    });
    return { folder, files: snapshot.entries.length, result };
}
/** Where a `check` with `since: job-start` looks; no folder where `pre` could not run, and why where it failed. */
function findJobStart(folder, failure) {
    if (failure !== '')
        return { identity: IDENTITY, stores: [new UnavailableStore('job', failure)] };
    return { identity: IDENTITY, stores: folder === '' ? [] : [openJobStart(folder)] };
}
function openJobStart(folder) {
    return new stores_folder/* FolderStore */.c({ name: 'job', root: folder, durable: false });
}

// EXTERNAL MODULE: ./build/core/snapshot/path-list.js
var path_list = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var verdict_comparison = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/core/verdict/describe.js
var describe = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/core/verdict/report.js
var report = __webpack_require__(5052);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/action/log.js



/*
 * The job's log, where every line may hold hostile text. The runner executes `##[command]` found anywhere in a
 * printed line and `::command::` at its start (RUNNER_FACTS §4), so what could be read as one is printed between
 * `::stop-commands::<token>` and its end, with a token that nobody can guess. The text of a warning, an error,
 * a debug line or a group's title is inert, because the line is a command already.
 */
/** One line. */
function logLine(text) {
    const line = (0,printable/* printable */.g)(text);
    if (/##\[|::/.test(line))
        withoutCommands([line]);
    else
        (0,core/* info */.pq)(line);
}
/** A warning, which the runner shows as an annotation. */
function logWarning(text) {
    (0,core/* warning */.$e)((0,printable/* printable */.g)(text));
}
/** An error, which the runner shows as an annotation; the exit code is the caller's. */
function logError(text) {
    (0,core/* error */.z3)((0,printable/* printable */.g)(text));
}
/** A line that is shown only when step debugging is on. */
function logDebug(text) {
    (0,core/* debug */.Yz)((0,printable/* printable */.g)(text));
}
/** A collapsed group of lines that derive from file names. */
function logGroup(title, lines) {
    (0,core/* startGroup */.Oh)((0,printable/* printable */.g)(title));
    withoutCommands(lines.map(printable/* printable */.g));
    (0,core/* endGroup */.N4)();
}
function withoutCommands(lines) {
    const token = (0,external_node_crypto_.randomUUID)();
    (0,core/* info */.pq)(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::`);
}

;// CONCATENATED MODULE: ./build/action/path-lists.js

/** Bytes that the path lists may take together in the outputs: an environment value ends at 128 KiB. */
const MOST_LIST_BYTES = 64 * 1024;
/** The JSON arrays for the outputs: `changed` is the union, and all four hold the same first paths. */
function pathLists(comparison, mostBytes = MOST_LIST_BYTES) {
    const kinds = new Map();
    for (const kind of ['added', 'modified', 'removed']) {
        for (const path of comparison[kind])
            kinds.set(path, kind);
    }
    const lists = {
        changed: [],
        added: [],
        modified: [],
        removed: [],
    };
    // Four pairs of brackets; every path stands in two lists, with a comma.
    let bytes = 8;
    let truncated = false;
    for (const path of (0,verdict_comparison/* changedPaths */.vl)(comparison)) {
        const json = JSON.stringify(path);
        bytes += 2 * (Buffer.byteLength(json) + 1);
        if (bytes > mostBytes) {
            truncated = true;
            break;
        }
        lists.changed.push(json);
        lists[kinds.get(path) ?? 'modified'].push(json);
    }
    const array = (items) => `[${items.join(',')}]`;
    return {
        changed: array(lists.changed),
        added: array(lists.added),
        modified: array(lists.modified),
        removed: array(lists.removed),
        truncated,
    };
}

;// CONCATENATED MODULE: ./build/action/outputs.js

/** All output names, as action.yml has them; a test holds the two equal. */
const OUTPUTS = [
    'changed',
    'same',
    'reason',
    'hash',
    'changed-files',
    'added-files',
    'modified-files',
    'removed-files',
    'changed-count',
    'added-count',
    'modified-count',
    'removed-count',
    'truncated',
    'changed-files-path',
    'report-path',
    'changed-groups',
    'checkpoint-run-id',
    'checkpoint-sha',
    'checkpoint-created-at',
];
/**
 * The outputs of a step that compared.
 *
 * @param present `undefined` when a check without patterns found no checkpoint, and so had nothing to look at
 */
function verdictOutputs(verdict, present, paths, groups) {
    const { comparison, baseline } = verdict;
    const { added, modified, removed } = comparison;
    const lists = pathLists(comparison);
    const outputs = {
        changed: String(verdict.changed),
        same: String(!verdict.changed),
        reason: verdict.reason,
        hash: present?.hash ?? '',
        'changed-files': lists.changed,
        'added-files': lists.added,
        'modified-files': lists.modified,
        'removed-files': lists.removed,
        'changed-count': String(added.length + modified.length + removed.length),
        'added-count': String(added.length),
        'modified-count': String(modified.length),
        'removed-count': String(removed.length),
        truncated: String(lists.truncated),
        'changed-files-path': paths.changedFiles,
        'report-path': paths.report,
        'changed-groups': JSON.stringify(changedGroups(groups)),
        'checkpoint-run-id': baseline?.runId ?? '',
        'checkpoint-sha': baseline?.sha ?? '',
        'checkpoint-created-at': baseline?.createdAt ?? '',
    };
    // A group of `groups` has an output of its own; a folder of `group-by` has only its place in `changed-groups`.
    const named = [...(groups?.named ?? [])].map(([name, { changed }]) => [name, String(changed)]);
    // A stored tracker may have any names: they must not take the place of the verdict.
    return { ...Object.fromEntries(named), ...outputs };
}
/** Names of the changed groups: those of `groups` in their order, then the folders of `group-by` by path. */
function changedGroups(groups) {
    const all = [...(groups?.named ?? []), ...(groups?.folders ?? [])];
    return [...new Set(all.filter(([, { changed }]) => changed).map(([name]) => name))];
}

;// CONCATENATED MODULE: ./build/action/summary.js



/*
 * The job summary. It is Markdown with HTML in it; all text that comes from elsewhere is escaped as HTML, and
 * stands inside HTML blocks without blank lines, where Markdown has no say. One step's summary may have 1 MiB
 * (RUNNER_FACTS §3), and is dropped whole when it has more.
 */
const MOST_ROWS = 1000;
/** For each of the two tables. */
const MOST_BYTES = 400 * 1024;
/** Up to this many changes are shown at once, more are folded away. */
const OPEN_ROWS = 20;
/** The summary of a verdict. */
function verdictSummary({ name, verdict, files, groups }, runUrl, now) {
    const { changed, reason, baseline, comparison, why } = verdict;
    const lines = [
        `<h3>File Tracker${label(name)}: ${changed ? 'changed' : 'unchanged'}</h3>`,
        '<table>',
        row('Reason', `<code>${reason}</code>${why === undefined ? '' : ` ${escapeHtml(why)}`}`),
        row('Tracked', (0,describe/* count */.U9)(files, 'file')),
    ];
    if (baseline !== undefined) {
        const run = baseline.runId === ''
            ? []
            : [`<a href="${escapeHtml(runUrl(baseline.runId))}">run ${baseline.runId}</a>`];
        const commit = baseline.sha === '' ? [] : [`commit <code>${baseline.sha.slice(0, 7)}</code>`];
        lines.push(row('Compared with', [...run, (0,describe/* age */.KW)(baseline.createdAt, now), ...commit].join(', ')));
    }
    if (comparison.values.length > 0) {
        lines.push(row('Values', comparison.values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ')));
    }
    lines.push('</table>');
    lines.push(...groupsTable(groups));
    // Without a baseline every file counts as added; a list of all of them would tell nothing.
    if (baseline !== undefined)
        lines.push(...changesTable(comparison));
    return `${lines.join('\n')}\n\n`;
}
/** The summary of a checkpoint that was taken. */
function checkpointSummary(name, files, stores) {
    const where = stores.length === 0 ? 'not recorded' : `recorded in ${stores.join(' and ')}`;
    return `<h3>File Tracker${label(name)}: checkpoint</h3>\n<p>${(0,describe/* count */.U9)(files, 'file')}, ${where}.</p>\n\n`;
}
/** The summary of drift: what the job changed after the step. */
function driftSummary(name, comparison) {
    const text = `The job changed tracked files after this step: ${(0,describe/* changeCounts */.Zg)(comparison)}.`;
    return `${[`<h3>File Tracker${label(name)}: drift</h3>`, `<p>${text}</p>`, ...changesTable(comparison)].join('\n')}\n\n`;
}
function changesTable(comparison) {
    const total = (0,verdict_comparison/* changedCount */.Oj)(comparison);
    if (total === 0)
        return [];
    const renamedTo = new Map(comparison.renamed.map(({ from, to }) => [to, from]));
    const changes = ['modified', 'added', 'removed'].flatMap((kind) => comparison[kind].slice(0, MOST_ROWS).map((path) => ({ kind, path })));
    const rows = boundedRows(changes, ({ kind, path }) => {
        const from = kind === 'added' ? renamedTo.get(path) : undefined;
        return row(kind, code(path) + (from === undefined ? '' : `, renamed from ${code(from)}`));
    });
    const left = total - rows.length;
    if (left > 0)
        rows.push(row('', `and ${(0,describe/* count */.U9)(left, 'more file')}; the report has them all`));
    return folded(total, (0,describe/* changeCounts */.Zg)(comparison), rows);
}
function groupsTable(groups) {
    const all = [...(groups?.named ?? []), ...(groups?.folders ?? [])];
    if (all.length === 0)
        return [];
    const rows = boundedRows(all, ([name, group]) => {
        const counts = (0,describe/* changeCounts */.Zg)(group);
        return row(code(name), `${group.changed ? 'changed' : 'unchanged'}, ${(0,describe/* count */.U9)(group.files, 'file')}${counts && `: ${counts}`}`);
    });
    if (all.length > rows.length)
        rows.push(row('', `and ${(0,describe/* count */.U9)(all.length - rows.length, 'more group')}`));
    const changed = all.filter(([, group]) => group.changed).length;
    return folded(all.length, `${changed} of ${(0,describe/* count */.U9)(all.length, 'group')} changed`, rows);
}
/** Rows for as many items as a summary has place for. */
function boundedRows(items, toRow) {
    const rows = [];
    let bytes = 0;
    for (const item of items.slice(0, MOST_ROWS)) {
        const html = toRow(item);
        bytes += Buffer.byteLength(html) + 1;
        if (bytes > MOST_BYTES)
            break;
        rows.push(html);
    }
    return rows;
}
function folded(items, title, rows) {
    const table = ['<table>', ...rows, '</table>'];
    return items <= OPEN_ROWS ? table : [`<details><summary>${title}</summary>`, ...table, '</details>'];
}
function row(head, html) {
    return `<tr><td>${head}</td><td>${html}</td></tr>`;
}
function code(path) {
    return `<code>${escapeHtml(path)}</code>`;
}
function label(name) {
    return name === '' ? '' : ` (${escapeHtml(name)})`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Hostile text as HTML that shows it: on one line, without control characters and markup. */
function escapeHtml(text) {
    return (0,printable/* printable */.g)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./build/action/report.js










const MOST_LOGGED_FILES = 100;
/** Tells what was odd about taking a snapshot. @throws Error when a pattern matched nothing and that is an error */
function reportTaken(taken, ifNoFilesFound) {
    const patterns = taken.unmatchedPatterns.map((pattern) => JSON.stringify(pattern)).join(', ');
    if (patterns !== '' && ifNoFilesFound !== 'ignore') {
        const text = `No files match ${patterns}. Check the pattern, or check out the repository first.`;
        if (ifNoFilesFound === 'error')
            throw new Error(text);
        logWarning(text);
    }
    for (const { path, kind } of taken.skipped)
        logLine(`not tracked, since it is a ${kind}: ${path}`);
    for (const { path, why } of taken.unparsed) {
        logWarning(`Tracked whole, since its fields cannot be read: ${path} is ${why}. Correct the file, or leave it out of the fields.`);
    }
    const megabytes = (taken.bytes / 1e6).toFixed(1);
    logDebug(`${(0,describe/* count */.U9)(taken.snapshot.entries.length, 'file')}, ${megabytes} MB, ${taken.seconds.toFixed(3)} s to find and hash`);
}
/** Writes outputs, report, log and summary of a step that compared. */
async function reportVerdict(verdict, taken, request, surroundings, folder) {
    const paths = { changedFiles: (0,external_node_path_.join)(folder, 'changed-files'), report: (0,external_node_path_.join)(folder, 'report.json') };
    const facts = {
        snapshot: taken?.snapshot,
        bytes: taken?.bytes ?? 0,
        // performance.now() counts from the start of the process.
        seconds: { scan: taken?.seconds ?? 0, total: performance.now() / 1000 },
        groups: taken?.judgeGroups(verdict),
    };
    (0,external_node_fs_.writeFileSync)(paths.changedFiles, (0,path_list/* nulTerminated */.n)((0,verdict_comparison/* changedPaths */.vl)(verdict.comparison)));
    (0,external_node_fs_.writeFileSync)(paths.report, JSON.stringify((0,report/* createReport */.L)(verdict, facts)));
    for (const [name, value] of Object.entries(verdictOutputs(verdict, taken?.snapshot, paths, facts.groups)))
        (0,core/* setOutput */.uH)(name, value);
    const now = new Date();
    const files = taken?.snapshot.entries.length ?? 0;
    logLine(labelled(request.name, (0,describe/* describeVerdict */.XZ)(verdict, files, now)));
    const groups = changedGroups(facts.groups);
    if (groups.length > 0)
        logLine(`changed groups: ${groups.join(', ')}`);
    if (verdict.baseline !== undefined)
        logChanges(verdict.comparison);
    logDebug(`${facts.seconds.total.toFixed(3)} s from start to verdict`);
    if (request.summary === 'always' || (request.summary === 'changed' && verdict.changed)) {
        await writeSummary(verdictSummary({ name: request.name, verdict, files, groups: facts.groups }, surroundings.runUrl, now), surroundings);
    }
}
/** Writes outputs, log and summary of a step that took a checkpoint. */
async function reportCheckpoint(done, request, surroundings) {
    const { snapshot } = done.checkpoint;
    (0,core/* setOutput */.uH)('hash', snapshot.hash);
    const recorded = done.recorded.filter(({ result }) => result.kind === 'recorded').map(({ store }) => store);
    const files = (0,describe/* count */.U9)(snapshot.entries.length, 'file');
    const where = recorded.length === 0 ? 'recorded nowhere' : `recorded in the store ${recorded.join(' and ')}`;
    logLine(labelled(request.name, `checkpoint of ${files}, ${where}.`));
    for (const { store, result } of done.recorded) {
        if (result.kind === 'not-recorded')
            logLine(`not recorded in the store ${store}: ${result.why}.`);
    }
    if (request.summary === 'always') {
        await writeSummary(checkpointSummary(request.name, snapshot.entries.length, recorded), surroundings);
    }
}
/** Lists the changed files in a collapsed group. */
function logChanges(comparison) {
    const total = (0,verdict_comparison/* changedCount */.Oj)(comparison);
    if (total === 0)
        return;
    const lines = ['modified', 'added', 'removed'].flatMap((kind) => comparison[kind].slice(0, MOST_LOGGED_FILES).map((path) => `${kind.padEnd(8)}  ${path}`));
    const shown = lines.slice(0, MOST_LOGGED_FILES);
    if (total > shown.length)
        shown.push(`and ${(0,describe/* count */.U9)(total - shown.length, 'more file')}; the report lists them all`);
    logGroup((0,describe/* count */.U9)(total, 'changed file'), shown);
}
/** Appends to the job summary, where there is one. */
async function writeSummary(html, surroundings) {
    if (!surroundings.env['GITHUB_STEP_SUMMARY'])
        return;
    await core/* summary */.z.addRaw(html).write();
}
function labelled(name, text) {
    return name === '' ? text : `${name}: ${text}`;
}

// EXTERNAL MODULE: ./build/core/tracker/fields/definition.js
var definition = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/core/tracker/groups/parse-groups.js
var parse_groups = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/core/tracker/values.js
var values = __webpack_require__(3235);
;// CONCATENATED MODULE: ./build/action/input-values.js
/** One of the allowed values. @throws Error that lists them */
function parseChoice(input, value, allowed) {
    const found = allowed.find((choice) => choice === value);
    if (found === undefined)
        throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: ${allowed.join(', ')}.`);
    return found;
}
/** A boolean as YAML 1.2 writes it, which is what `getBooleanInput` of @actions/core accepts. */
function parseBoolean(input, value) {
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: true, false.`);
}
const MOST_SECONDS = 3600;
/** A time in seconds, fractions allowed. */
function parseSeconds(input, value) {
    const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (seconds > 0 && seconds <= MOST_SECONDS)
        return seconds;
    throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use a number of seconds above 0 and up to ${MOST_SECONDS}.`);
}
/** Any JSON value. */
function parseJson(input, value) {
    try {
        return JSON.parse(value);
    }
    catch (cause) {
        throw new Error(`Invalid ${input} ${JSON.stringify(value.slice(0, 200))}: it is not JSON. Leave it out.`, { cause });
    }
}
const MOST_NAME = 200;
/** A tracker's name: one line of at most 200 characters. */
function parseName(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(value)) {
        throw new Error(`Invalid name ${JSON.stringify(value.slice(0, MOST_NAME))}: it has a control character. Use one line of text.`);
    }
    if (value.length > MOST_NAME) {
        throw new Error(`Invalid name of ${value.length} characters. Use at most ${MOST_NAME}.`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/action/inputs.js







/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
const INPUTS = {
    paths: '',
    mode: 'track',
    name: '',
    since: 'checkpoint',
    store: 'cache',
    groups: '',
    'group-by': '',
    fields: '',
    values: '',
    generates: '',
    'if-no-checkpoint': 'changed',
    'if-no-files-found': 'warn',
    'on-drift': 'report',
    'follow-symbolic-links': 'false',
    'working-directory': '.',
    summary: 'changed',
    timeout: '30',
    matrix: 'null',
    'workflow-ref': '',
};
/**
 * Parses the inputs.
 *
 * @param callerWorkflowRef `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow
 * @throws Error with a message for the user
 */
function parseInputs(read, callerWorkflowRef, readYaml) {
    const get = (name) => read(name) || INPUTS[name];
    const choice = (name, allowed) => parseChoice(name, get(name), allowed);
    const mode = choice('mode', ['track', 'checkpoint', 'check']);
    const since = choice('since', ['checkpoint', 'job-start']);
    const store = choice('store', ['cache', 'job', 'machine']);
    const common = {
        name: parseName(get('name')),
        ifNoCheckpoint: choice('if-no-checkpoint', ['changed', 'unchanged', 'error']),
        ifNoFilesFound: choice('if-no-files-found', ['warn', 'error', 'ignore']),
        onDrift: choice('on-drift', ['report', 'fail', 'ignore']),
        summary: choice('summary', ['always', 'changed', 'never']),
        timeout: parseSeconds('timeout', get('timeout')),
        matrix: parseJson('matrix', get('matrix')),
        calledFile: isCalled(read('workflow-ref'), callerWorkflowRef) ? (0,history_identity/* workflowFileOf */.hr)(read('workflow-ref')) : '',
        values: (0,values/* parseValues */.Q)((0,values/* valueLines */.H)(get('values'))),
        generates: (0,tracker_tracker/* patternLines */.El)(get('generates')),
    };
    refuseUnnamedReusable(common.name, read('workflow-ref'), callerWorkflowRef);
    const tracker = parseTracker(get, common, readYaml);
    if (since === 'job-start' && mode !== 'check') {
        throw new Error(`since: job-start goes with mode: check, and the mode is ${mode}. Set mode to check, or leave since out.`);
    }
    switch (mode) {
        case 'track':
            if (store === 'job') {
                throw new Error('store: job does not go with mode: track, since nothing there outlives the job. Use cache or machine, or the modes checkpoint and check.');
            }
            return { ...common, mode, store, tracker: needed(tracker, 'mode: track') };
        case 'checkpoint':
            refuseAlone(tracker, common);
            refuseFolderAlone(tracker, mode, get);
            return { ...common, mode, store, tracker };
        case 'check':
            if (since === 'job-start')
                return { ...common, mode, since, tracker: needed(tracker, 'since: job-start') };
            refuseFolderAlone(tracker, mode, get);
            return { ...common, mode, since, store, tracker };
    }
}
function parseTracker(get, common, readYaml) {
    const yaml = (name) => (get(name) === '' ? undefined : readYaml(name, get(name)));
    const groups = yaml('groups');
    const fields = yaml('fields');
    const tracker = (0,tracker_tracker/* createTracker */.P)((0,tracker_tracker/* patternLines */.El)(get('paths')), {
        workingDirectory: get('working-directory'),
        followSymbolicLinks: parseBoolean('follow-symbolic-links', get('follow-symbolic-links')),
        groups: groups === undefined ? [] : (0,parse_groups/* parseGroups */.O)(groups, OUTPUTS),
        groupBy: (0,tracker_tracker/* patternLines */.El)(get('group-by')),
        fields: fields === undefined ? [] : (0,definition/* parseFieldDefinitions */.en)(fields),
        generates: common.generates,
    });
    return (0,tracker_tracker/* trackedLists */.gU)(tracker).length === 0 ? undefined : tracker;
}
function needed(tracker, what) {
    if (tracker !== undefined)
        return tracker;
    throw new Error(`${what} needs the input paths, which is empty. List the files to track, one pattern a line.`);
}
/** A checkpoint without paths records what an earlier step saw, to which nothing can be added. */
function refuseAlone(tracker, { values, generates }) {
    if (tracker !== undefined || (values.size === 0 && generates.length === 0))
        return;
    throw new Error('mode: checkpoint has values or generates, but no paths. Set paths; or leave these out to record what an earlier check saw.');
}
/** Without paths the tracker is one that was recorded, which knows its own folder. */
function refuseFolderAlone(tracker, mode, get) {
    if (tracker !== undefined || get('working-directory') === INPUTS['working-directory'])
        return;
    throw new Error(`mode: ${mode} has a working-directory, but no paths. Leave working-directory out, since the checkpoint knows its own; or set paths.`);
}
function isCalled(ownWorkflowRef, callerWorkflowRef) {
    return ownWorkflowRef !== '' && callerWorkflowRef !== '' && ownWorkflowRef !== callerWorkflowRef;
}
/**
 * A reusable workflow that is called twice has one workflow file and one job id for both calls: a success of the
 * one would count for the other. Only the workflow's author can tell them apart, by a name.
 */
function refuseUnnamedReusable(name, ownWorkflowRef, callerWorkflowRef) {
    if (name !== '' || !isCalled(ownWorkflowRef, callerWorkflowRef))
        return;
    throw new Error(`This runs in a reusable workflow (${ownWorkflowRef}), where two calls cannot be told apart without a name. Set the input name to something that differs from call to call, for example: deploy-\${{ inputs.environment }}`);
}

;// CONCATENATED MODULE: ./build/action/request.js





/** Reads the inputs. @throws Error with a message for the user */
async function readRequest({ workflowRef, workspace }) {
    return parseInputs(core/* getInput */.V4, workflowRef, await yamlReader(workspace));
}
/** The parser is loaded only where an input is YAML. */
async function yamlReader(workspace) {
    if ((0,core/* getInput */.V4)('groups') === '' && (0,core/* getInput */.V4)('fields') === '')
        return () => undefined;
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 2372));
    return (name, text) => {
        const value = parseYaml(text, name);
        // A text that is no mapping, on one line, is the path of a file with the mapping in it.
        if (name !== 'groups' || typeof value !== 'string' || /[\r\n]/.test(text))
            return value;
        return parseYaml(readText((0,external_node_path_.resolve)(workspace, value), value), value);
    };
}
function readText(path, name) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new Error(`Cannot read the groups from ${JSON.stringify(name)}: ${(0,unknown/* errorMessage */.gJ)(cause)}. Write a mapping, or the path of a file in the workspace.`, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/action/environment.js



/**
 * Reads the surroundings of an action's process.
 *
 * @throws Error when `RUNNER_TEMP` is missing, without which nothing can be handed from main to post
 */
function readSurroundings(env, platform, home, cwd, now) {
    const temp = env['RUNNER_TEMP'];
    if (!temp) {
        throw new Error('RUNNER_TEMP is not set. Run this as a step of a workflow; elsewhere use the command line.');
    }
    const read = (name) => env[name] ?? '';
    const origin = {
        runId: digits(read('GITHUB_RUN_ID')),
        runAttempt: digits(read('GITHUB_RUN_ATTEMPT')),
        sha: /^[0-9a-f]{1,64}$/.test(read('GITHUB_SHA')) ? read('GITHUB_SHA') : '',
        ref: read('GITHUB_REF').slice(0, 1024),
        createdAt: (0,history_checkpoint/* createdAt */.CT)(now),
    };
    const jobId = read('GITHUB_JOB');
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const repository = read('GITHUB_REPOSITORY');
    return {
        env,
        platform,
        home,
        workspace: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || cwd),
        jobFolder: (0,external_node_path_.join)((0,external_node_path_.resolve)(temp), 'file-tracker', jobFolderName(origin, jobId)),
        toolCache: env['RUNNER_TOOL_CACHE'] || undefined,
        repository,
        runnerName: read('RUNNER_NAME'),
        workflowRef: read('GITHUB_WORKFLOW_REF'),
        workflowFile: (0,history_identity/* workflowFileOf */.hr)(read('GITHUB_WORKFLOW_REF')) || read('GITHUB_WORKFLOW'),
        jobId,
        runUrl: (runId) => `${server}/${repository}/actions/runs/${runId}`,
        origin,
        mergeQueue: read('GITHUB_EVENT_NAME') === 'merge_group' ||
            read('GITHUB_REF').startsWith('refs/heads/gh-readonly-queue/'),
    };
}
function digits(text) {
    return /^\d{1,20}$/.test(text) ? text : '';
}
/** RUNNER_TEMP is emptied between jobs (RUNNER_FACTS §1.9); where it is not, the name keeps them apart. */
function jobFolderName(origin, jobId) {
    const job = jobId.replace(/[^A-Za-z0-9_-]/g, '_') || 'job';
    return `${origin.runId || '0'}.${origin.runAttempt || '0'}.${job}`;
}

;// CONCATENATED MODULE: ./build/action/stage.js




/**
 * Runs one stage of the action and ends the process: sockets of the cache client may keep it alive long after the
 * work is done (RUNNER_FACTS §8.9).
 */
async function runStage(work, onError) {
    let exitCode = 0;
    try {
        await work(readSurroundings(process.env, process.platform, (0,external_node_os_.homedir)(), process.cwd(), new Date()));
    }
    catch (error) {
        const fails = onError === 'fail' || error instanceof JobFailure;
        if (fails)
            logError((0,unknown/* errorMessage */.gJ)(error));
        else
            logWarning((0,unknown/* errorMessage */.gJ)(error));
        if (error instanceof Error && error.stack !== undefined)
            logDebug(error.stack);
        exitCode = fails ? 1 : 0;
    }
    return endProcess(exitCode);
}
/** What is meant to fail the job, also from a stage whose errors do not. */
class JobFailure extends Error {
    name = 'JobFailure';
}
/** Ends the process when all that was printed has been handed over; a pipe may take it later. */
function endProcess(exitCode) {
    return new Promise(() => {
        process.stdout.write('', () => process.exit(exitCode));
    });
}

;// CONCATENATED MODULE: ./build/action/main.js













/** The step itself. */
function main() {
    return runStage(async (surroundings) => {
        const request = await readRequest(surroundings);
        switch (request.mode) {
            case 'track':
                return mainTrack(request, surroundings);
            case 'check':
                return mainCheck(request, surroundings);
            case 'checkpoint':
                return mainCheckpoint(request, surroundings);
        }
    }, 'fail');
}
async function mainTrack(request, surroundings) {
    const { tracker, values, name, matrix, store, timeout } = request;
    const { workflowFile, jobId } = surroundings;
    const what = name === '' ? { tracker: (0,tracker_tracker/* trackerDigest */.lj)(tracker, values) } : { name };
    const identity = (0,history_identity/* trackIdentity */.ow)({ workflowFile, jobId, matrix, calledFile: request.calledFile }, what);
    const { taken, verdict } = await (0,track/* track */.u)({ identity, tracker, values, ifNoCheckpoint: request.ifNoCheckpoint }, openStore(store, surroundings, timeout), takerFor(request, surroundings));
    reportTaken(taken, request.ifNoFilesFound);
    // A baseline that is identical already need not be recorded again.
    const known = verdict.baseline?.hash === taken.snapshot.hash;
    const record = known ? undefined : { store, identity, timeout };
    await finish(request, surroundings, { tracker, taken, verdict, record });
}
async function mainCheck(request, surroundings) {
    const { tracker, values, generates, ifNoCheckpoint } = request;
    const { runId, runAttempt } = surroundings.origin;
    const isRerun = Number(runAttempt) > 1;
    const { identity, stores } = request.since === 'job-start'
        ? findJobStart((0,core/* getState */.Gu)('job-start'), (0,core/* getState */.Gu)('job-start-failed'))
        : {
            identity: nameIdentity(request, surroundings),
            stores: [...new Set(['job', request.store])].map((store) => openStore(store, surroundings, request.timeout)),
        };
    const checked = await (0,check/* check */.z)({ identity, tracker, values, generates, ifNoCheckpoint, runId, isRerun }, stores, takerFor(request, surroundings));
    if (checked.taken !== undefined)
        reportTaken(checked.taken, request.ifNoFilesFound);
    await finish(request, surroundings, { ...checked, record: undefined });
}
async function mainCheckpoint(request, surroundings) {
    const stores = [...new Set(['job', request.store])];
    const done = await checkpoint({
        identity: nameIdentity(request, surroundings),
        tracker: request.tracker,
        values: request.values,
        origin: surroundings.origin,
    }, stores.map((store) => openStore(store, surroundings, request.timeout)), () => findEarlier(surroundings.jobFolder, request.name), takerFor(request, surroundings), (taken) => reportTaken(taken, request.ifNoFilesFound));
    await reportCheckpoint(done, request, surroundings);
    leave(request, surroundings, createStepFolder(surroundings.jobFolder), done.checkpoint.tracker, done.checkpoint.snapshot);
}
/** With `if-no-files-found: ignore`, that a pattern matches nothing is as it should be. */
function takerFor(request, surroundings) {
    const take = openWorkspace(surroundings);
    if (request.ifNoFilesFound !== 'ignore')
        return take;
    return async (tracker, values) => ({ ...(await take(tracker, values)), unmatchedPatterns: [] });
}
function nameIdentity(request, surroundings) {
    return (0,history_identity/* checkpointIdentity */.Xd)(request.name, surroundings.workflowFile, request.matrix);
}
/** Tells the outcome, and leaves what post and a `checkpoint` to come need. */
async function finish(request, surroundings, outcome) {
    const { tracker, taken, verdict, record } = outcome;
    const folder = createStepFolder(surroundings.jobFolder);
    await reportVerdict(verdict, taken, request, surroundings, folder);
    if (tracker === undefined || taken === undefined)
        return leaveNothing(folder, request.mode, request.name);
    const { snapshot } = taken;
    leave(request, surroundings, folder, tracker, snapshot, record);
}
function leave(request, surroundings, folder, tracker, snapshot, record) {
    const { mode, name, onDrift, summary } = request;
    const directory = trackedFolder(surroundings, tracker.workingDirectory);
    leaveForPost(folder, { mode, name, directory, onDrift, summary, record }, { snapshot, tracker, origin: surroundings.origin });
    (0,core/* saveState */.LZ)('step', folder);
    (0,core/* saveState */.LZ)('drift', onDrift);
    (0,core/* saveState */.LZ)('drift-variable', driftVariable(name));
}

;// CONCATENATED MODULE: ./build/action/post.js











/** After a job that succeeded: looks for drift, then records what main saw. */
function post() {
    return runStage(async (surroundings) => {
        const folder = (0,core/* getState */.Gu)('step');
        // Main was skipped by its `if:`, or failed.
        if (folder === '')
            return;
        const { plan, checkpoint } = readLeft(folder, (0,core/* getState */.Gu)('drift'), (0,core/* getState */.Gu)('drift-variable'));
        if (plan.onDrift !== 'ignore')
            await lookForDrift(plan, checkpoint, surroundings);
        if (plan.record !== undefined)
            await record(plan.record, checkpoint, surroundings);
    }, 'warn');
}
/** @throws JobFailure when what main left is gone, and the job is to fail on drift: nobody can tell that there is none */
function readLeft(folder, onDrift, variable) {
    try {
        return readForPost(folder);
    }
    catch (cause) {
        if (onDrift !== 'ignore')
            (0,core/* exportVariable */.dN)(variable, 'true');
        const text = `What the step left for its end cannot be read: ${(0,unknown/* errorMessage */.gJ)(cause)}`;
        throw onDrift === 'fail' ? new JobFailure(text, { cause }) : new Error(text, { cause });
    }
}
/** @throws JobFailure on drift where `on-drift` is `fail`; the job has then failed, and nothing is recorded */
async function lookForDrift(plan, checkpoint, surroundings) {
    const variable = driftVariable(plan.name);
    const drift = await findDrift(plan, checkpoint, surroundings);
    const drifted = typeof drift === 'string' || !(0,verdict_comparison/* isSame */.Ft)(drift);
    // Two steps of one name: what one of them saw, the other must not take back.
    (0,core/* exportVariable */.dN)(variable, String(drifted || surroundings.env[variable] === 'true'));
    if (typeof drift === 'string') {
        const text = `drift unknown: ${drift}`;
        if (plan.onDrift === 'fail')
            throw new JobFailure(text);
        return logWarning(text);
    }
    if (!drifted)
        return;
    const text = `drift: the job changed tracked files after this step: ${(0,describe/* changeCounts */.Zg)(drift)}`;
    logLine(`${text}.`);
    logChanges(drift);
    if (plan.summary !== 'never')
        await writeSummary(driftSummary(plan.name, drift), surroundings);
    if (plan.onDrift === 'fail')
        throw new JobFailure(`${text}. Commit what the job generates, or set on-drift to "report".`);
}
/** How the tracked files differ from what main saw, or why that cannot be told. */
async function findDrift(plan, checkpoint, surroundings) {
    // Products are what the job makes; they are no drift.
    const tracker = { ...checkpoint.tracker, workingDirectory: plan.directory, generates: [] };
    try {
        const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, checkpoint.snapshot.values);
        return (0,verdict_comparison/* compare */.UD)(checkpoint.snapshot, snapshot);
    }
    catch (error) {
        return (0,unknown/* errorMessage */.gJ)(error);
    }
}
async function record(plan, checkpoint, surroundings) {
    const store = openStore(plan.store, surroundings, plan.timeout);
    const result = await store.record(plan.identity, checkpoint);
    const files = (0,describe/* count */.U9)(checkpoint.snapshot.entries.length, 'file');
    if (result.kind === 'recorded')
        logLine(`checkpoint of ${files} recorded in the ${plan.store} store.`);
    else
        logLine(`checkpoint not recorded: ${result.why}. The next run compares with an earlier one, if there is any.`);
}

;// CONCATENATED MODULE: ./build/action/pre.js






/**
 * Before the job's first step: for `since: job-start`, takes the snapshot that main compares with; for all else,
 * nothing. Nothing that goes wrong here fails the job: main then says that it is not known.
 */
function pre() {
    return runStage(async (surroundings) => {
        if ((0,core/* getInput */.V4)('since') !== 'job-start')
            return;
        try {
            await takeJobStart(surroundings);
        }
        catch (error) {
            // That it was not recorded is another thing than that there was none.
            (0,core/* saveState */.LZ)('job-start-failed', "the state at the job's start could not be recorded");
            throw error;
        }
    }, 'warn');
}
async function takeJobStart(surroundings) {
    // Main fails for what is wrong with the inputs; until then expressions may lack what they refer to.
    const request = await readRequest(surroundings);
    if (request.mode !== 'check' || request.tracker === undefined)
        return;
    const { folder, files, result } = await recordJobStart(request.tracker, request.values, surroundings);
    if (result.kind === 'not-recorded')
        throw new Error(`The state at the job's start was not recorded: ${result.why}.`);
    (0,core/* saveState */.LZ)('job-start', folder);
    logLine(`checkpoint of the job's start: ${(0,describe/* count */.U9)(files, 'file')}.`);
}

;// CONCATENATED MODULE: ./build/action/stages.js
/* The stages of the action, in one module so that the bundler keeps them in one chunk. */





/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseGroups),
/* harmony export */   d: () => (/* binding */ parseGroupArguments)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5737);


/** Names of changes as they are written, also as filter files of `dorny/paths-filter` write them. */
const CHANGE_WORDS = new Map([
    ['added', 'added'],
    ['modified', 'modified'],
    ['removed', 'removed'],
    ['deleted', 'removed'],
]);
/**
 * Reads the mapping of groups: from a name to a pattern, a list of patterns (lists in lists are flattened), or
 * `{added: …, modified: …, removed: …}`. One key may name several kinds of change: `added|modified`.
 *
 * @param value the parsed YAML
 * @param reserved names that no group may have
 * @throws Error with a message for the user
 */
function parseGroups(value, reserved) {
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        throw new Error(`Invalid groups: ${describe(value)} is no mapping. Write one line "name: pattern" for each group.`);
    }
    const groups = Object.entries(value).map(([name, rules]) => createGroup(name, readRules(name, rules), reserved));
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
function createGroup(name, rules, reserved) {
    if (!_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_NAME */ .wG.test(name)) {
        throw new Error(`Invalid group name ${JSON.stringify(name)}. Use letters, digits, "-" and "_".`);
    }
    if (reserved.includes(name.toLowerCase())) {
        throw new Error(`Invalid group name ${JSON.stringify(name)}: it is the name of an output. Use another, such as "${name}-files".`);
    }
    if (!rules.some(({ pattern }) => !pattern.startsWith('!'))) {
        throw new Error(`The group ${JSON.stringify(name)} has no pattern that includes anything. Add one, or leave the group out.`);
    }
    const lists = _definition_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES */ .Y6.map((change) => [
        change,
        rules.filter(({ changes }) => changes.has(change)).map(({ pattern }) => pattern),
    ]);
    return { name, patterns: Object.fromEntries(lists) };
}
function readRules(name, value, changes = new Set(_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES */ .Y6)) {
    if (Array.isArray(value))
        return value.flatMap((item) => readRules(name, item, changes));
    if (typeof value === 'string') {
        const pattern = value.trim();
        if (pattern === '')
            throw new Error(`The group ${JSON.stringify(name)} has an empty pattern. Write one, or remove the line.`);
        // In YAML a comment begins with "#" already; one that got here belongs to a name.
        return [{ changes, pattern: pattern.startsWith('#') ? `[#]${pattern.slice(1)}` : pattern }];
    }
    if ((0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && changes.size === _definition_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES */ .Y6.length) {
        return Object.entries(value).flatMap(([words, item]) => readRules(name, item, readChanges(name, words)));
    }
    throw new Error(`The group ${JSON.stringify(name)} has ${describe(value)} where a pattern belongs. Write a text, in quotes where need be.`);
}
function readChanges(name, words) {
    const changes = words.split('|').map((word) => {
        const change = CHANGE_WORDS.get(word.trim());
        if (change === undefined) {
            throw new Error(`The group ${JSON.stringify(name)} looks at ${JSON.stringify(word.trim())}. Use one of: ${[...CHANGE_WORDS.keys()].join(', ')}.`);
        }
        return change;
    });
    return new Set(changes);
}
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? 'a mapping' : JSON.stringify(value);
}


/***/ })

};
