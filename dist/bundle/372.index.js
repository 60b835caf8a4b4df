export const id = 372;
export const ids = [372];
export const modules = {

/***/ 2372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** More are no hand-written list: the limit is there for lists that aliases repeat without end. */
const MAX_ALIASES = 1000;
/**
 * Reads YAML that the user wrote.
 *
 * @param what names the text in messages: `groups`, or a path
 * @throws Error that says what is wrong, with line and column
 */
function parseYaml(text, what) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        throw new Error(`Invalid ${what}: line ${line}, column ${col}: ${error.message} Correct the YAML.`);
    }
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (cause) {
        throw new Error(`Invalid ${what}: ${cause instanceof Error ? cause.message : String(cause)}. Use fewer aliases.`, { cause });
    }
}


/***/ })

};
