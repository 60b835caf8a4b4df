export const id = 127;
export const ids = [127];
export const modules = {

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsLeaveJob: () => (/* binding */ outputsLeaveJob)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _small_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);


/** More are no hand-written list, and each is looked up in the whole document. */
const MAX_OUTPUTS = 100;
/**
 * Whether the outputs of a step leave its job: whether the job's `outputs:` have an expression that reads them. Where
 * the text is no workflow, has no such job, or is larger than anybody writes one, the answer is no.
 *
 * @param workflow the text of the workflow file
 * @param action the id of the step, as `GITHUB_ACTION` has it
 */
function outputsLeaveJob(workflow, jobId, action) {
    const document = (0,_small_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSmallYaml */ .q)(workflow, 'failsafe');
    if (document === undefined)
        return false;
    const job = valueAt(document, valueAt(document, document.contents, 'jobs'), jobId);
    // A job that calls a workflow has no steps of its own.
    if (valueAt(document, job, 'uses') !== undefined)
        return false;
    const outputs = valueAt(document, job, 'outputs');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(outputs))
        return false;
    return outputs.items.slice(0, MAX_OUTPUTS).some(({ value }) => {
        const output = resolved(document, value);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(output) && typeof output.value === 'string' && readsOutputs(output.value, action);
    });
}
function valueAt(document, node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === key);
    return pair === undefined ? undefined : resolved(document, pair.value);
}
function resolved(document, node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node.resolve(document);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node : undefined;
}
const BEGIN = '${{';
const END = '}}';
/** A text in single quotes (`''` is a quote), a name, a number, or a single character that is no blank. */
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\d[\w.]*|[^\s]/gy;
/** Whether a text has an expression that reads the outputs of a step: names count in any case. */
function readsOutputs(text, step) {
    for (const tokens of expressions(text)) {
        for (const [at, token] of tokens.entries()) {
            if (token.toLowerCase() !== 'steps' || tokens[at - 1] === '.')
                continue;
            const whose = accessor(tokens, at + 1);
            // All of the steps, such as in toJSON(steps).
            if (whose === undefined)
                return true;
            if (whose.name !== '*' && whose.name !== step.toLowerCase())
                continue;
            const what = accessor(tokens, whose.end);
            if (what === undefined || what.name === undefined || ['*', 'outputs'].includes(what.name))
                return true;
        }
    }
    return false;
}
/** The tokens of each `${{ … }}` in a text. */
function* expressions(text) {
    for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at)) {
        const tokens = [];
        at += BEGIN.length;
        while (at < text.length && !text.startsWith(END, at)) {
            TOKEN.lastIndex = at;
            const token = TOKEN.exec(text)?.[0] ?? '';
            if (token !== '')
                tokens.push(token);
            at += Math.max(1, token.length);
        }
        if (at < text.length)
            yield tokens;
    }
}
/**
 * What follows a value: `.name`, `.*`, `['name']`, `[*]`, or an index that only the run knows, which has no name.
 *
 * @returns the name in lower case and where it ends; `undefined` where nothing is looked up
 */
function accessor(tokens, at) {
    const [open, name = '', close] = tokens.slice(at, at + 3);
    if (open === '.')
        return { name: name.toLowerCase(), end: at + 2 };
    if (open !== '[')
        return undefined;
    if (close !== ']')
        return { name: undefined, end: at + 1 };
    const text = /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'");
    return { name: name === '*' ? '*' : text?.toLowerCase(), end: at + 3 };
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseSmallYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Far more than somebody writes, and little enough for the parser, whatever is in it. */
const MAX_LENGTH = 512 * 1024;
const MAX_TOKENS = 200_000;
/** All that recurses over a document is bounded by it. */
const MAX_DEPTH = 100;
const MAX_DIRECTIVES = 10;
/**
 * Reads a YAML document of modest size which anybody may have written; `undefined` where it is none, is more than one,
 * or is too large, too deep or too odd. It stops at the first error: what follows could take a minute.
 *
 * @param schema `failsafe`: all scalars are texts, as they are written
 */
function parseSmallYaml(text, schema) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    // A check for repeated keys would take the square of their number.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema, uniqueKeys: false, prettyErrors: false });
    const documents = [];
    let tokens = 0;
    let directives = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (++tokens > MAX_TOKENS)
            return undefined;
        for (const token of parser.next(lexeme)) {
            if (token.type === 'error')
                return undefined;
            if (token.type === 'directive' && ++directives > MAX_DIRECTIVES)
                return undefined;
            documents.push(...composer.next(token));
        }
        if (parser.stack.length > MAX_DEPTH || documents.length > 1)
            return undefined;
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end());
    const [document] = documents;
    return documents.length === 1 && document?.errors.length === 0 ? document : undefined;
}


/***/ })

};
