export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _disk_home_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1614);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5123);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5537);



/**
 * The command line: reads what the process stands in, does what the arguments ask for, and ends the process. All
 * but the version loads when it is needed.
 */
async function cli() {
    const args = process.argv.slice(2);
    if (args.length === 1 && args[0] === '--version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}\n`);
        return process.exit(_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.yes);
    }
    // An exit code of 1 is an answer, and node's own for an error that nobody caught.
    process.on('uncaughtException', (error) => {
        process.stderr.write(`file-tracker: ${error.stack ?? error.message}\n`);
        process.exit(_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.error);
    });
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(88), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 3934));
    const code = await runProgram(args, {
        env: process.env,
        platform: process.platform,
        home: (0,_disk_home_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .homeFolder */ .W)(),
        cwd: () => process.cwd(),
        now: () => new Date(),
        elapsed: () => performance.now(),
        // Each is opened when it is asked for; for the standard input, that takes a while.
        streams: process,
        signals: process,
    });
    return process.exit(code);
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/**
 * What the process ends with. Scripts rely on these: 1 is only ever an answer, never an accident, because for
 * `changed` it means that nothing has to be done.
 */
const EXIT = {
    /** What was asked is so, or the work is done. */
    yes: 0,
    /** What was asked is not so. */
    no: 1,
    /** Wrong usage, or something cannot be read or written. */
    error: 2,
    /** There is no checkpoint to compare with. */
    notCheckpointed: 3,
    /** `run`: the command could not be started. */
    notExecutable: 126,
    /** `run`: there is no such command. */
    notFound: 127,
    /** `run`: the command was killed by a signal, whose number is added. */
    signal: 128,
};


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "1.0.0";


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The user's home folder, or `''` where the system knows of none. */
function homeFolder() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        // No HOME and no entry in the user database, as in some containers. Only those who need it miss it.
        return '';
    }
}


/***/ })

};
