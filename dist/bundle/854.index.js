export const id = 854;
export const ids = [854];
export const modules = {

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runClientWorker: () => (/* binding */ runClientWorker)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5919);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7337);





/**
 * The life of the thread in which the cache client runs, and nothing else. The client has no options for where it
 * works and where it prints: it asks `process`. That of this thread is its own, so it simply answers for the task
 * that asks, through whatever callbacks.
 */
function runClientWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort;
    if (port === null)
        throw new Error('runClientWorker() is for worker threads only.');
    const orders = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    const report = (report) => port.postMessage(report);
    const print = (chunk) => {
        const id = orders.getStore()?.id;
        if (id !== undefined)
            report({ kind: 'printed', id, chunk });
        return true;
    };
    const folder = () => orders.getStore()?.folder;
    // The client compresses with zstd where there is one, and finds only what was compressed alike (RUNNER_FACTS
    // §8.5). So there is none: a look-up has no programs at all, and the folder holds a `zstd` that says nothing.
    const { PATH } = process.env;
    const path = () => folder() && folder() + node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter + PATH;
    process.env = Object.defineProperties({ ...process.env }, {
        GITHUB_WORKSPACE: { enumerable: true, get: folder },
        RUNNER_TEMP: { enumerable: true, get: folder },
        PATH: { enumerable: true, get: path },
    });
    process.cwd = () => folder() ?? '';
    process.stdout.write = print;
    // The client keeps to itself what some responses said.
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('http.client.response.finish', (message) => {
        const { statusCode, headers } = message.response;
        print(`::answer::${statusCode} ${headers['retry-after'] ?? ''}\n`);
    });
    // Only while there is no task does the port keep the thread alive. When a connection is cut within a response's
    // body, the client's promise never settles (RUNNER_FACTS §8.9): then the thread ends by itself, and that tells.
    let tasks = 0;
    port.on('message', async (order) => {
        const { id } = order;
        const start = performance.now();
        const timer = setTimeout(report, order.milliseconds, { kind: 'late', id }).unref();
        if (tasks++ === 0)
            port.unref();
        try {
            const value = await orders.run(order, perform, order);
            report({ kind: 'ended', id, value, milliseconds: performance.now() - start });
        }
        catch (error) {
            report({ kind: 'threw', id, error, milliseconds: performance.now() - start });
        }
        clearTimeout(timer);
        if (--tasks === 0)
            port.ref();
    });
}
async function perform({ call, args }) {
    return call === 'save' ? await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_4__/* .saveCache */ .Io)(...args) : await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_4__/* .restoreCache */ .P3)(...args);
}


/***/ })

};
