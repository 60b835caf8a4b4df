export const id = 881;
export const ids = [881];
export const modules = {

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/core/tracker/yaml-nodes.js

/** How many lists and mappings may contain each other, aliases resolved. All that recurses is bounded by it. */
const MAX_DEPTH = 50;
/** Values that there may be once aliases are resolved: lists of lists of aliases multiply. */
const MAX_VALUES = 100_000;
/** The remedy for a pattern that YAML takes for something else. */
const QUOTE = 'If it is meant to begin a pattern, put that in quotes.';
const TOO_DEEP = `lists and mappings are nested more than ${MAX_DEPTH} deep. Write them flat.`;
/** Turns the nodes of a document into plain values. What aliases stand for is shared, not copied. */
class Converter {
    #fail;
    /** `undefined` while the node with the anchor is being converted. */
    #anchors = new Map();
    constructor(fail) {
        this.#fail = fail;
    }
    /** @throws what `fail` throws, for what has no plain value and for what is too much */
    convert(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#target(node.source, startOf(node));
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return { value: null, size: 1, depth: 0 };
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const converted = (0,dist/* isScalar */.jn)(node) ? { value: node.value, size: 1, depth: 0 } : this.#collection(node);
        if (anchor !== undefined)
            this.#anchors.set(anchor, converted);
        return converted;
    }
    #target(name, offset) {
        if (!this.#anchors.has(name))
            this.#fail(`a "*" begins an alias here, and there is no such anchor. ${QUOTE}`, offset);
        return this.#anchors.get(name) ?? this.#fail('an alias stands for what contains it. Remove it.', offset);
    }
    #collection(node) {
        const parts = [];
        const part = (child) => {
            const converted = this.convert(child);
            parts.push(converted);
            return converted.value;
        };
        const value = (0,dist/* isMap */.jh)(node) ? this.#mapping(node, part) : node.items.map(part);
        const size = parts.reduce((sum, one) => sum + one.size, 1);
        const depth = parts.reduce((most, one) => Math.max(most, one.depth), 0) + 1;
        if (size > MAX_VALUES)
            this.#fail(`there are more than ${MAX_VALUES} values, aliases resolved. Use fewer.`, startOf(node));
        if (depth > MAX_DEPTH)
            this.#fail(TOO_DEEP, startOf(node));
        return { value, size, depth };
    }
    #mapping({ items, range }, part) {
        const entries = new Map();
        for (const { key, value } of items) {
            const name = this.#keyText(key, range?.[0] ?? 0);
            if (entries.has(name))
                this.#fail('a key is there twice. Rename one of them.', startOf(key));
            entries.set(name, part(value));
        }
        return Object.fromEntries(entries);
    }
    /** A key as written: `1.10` is no number, and `on` no truth value. */
    #keyText(key, mapping) {
        if (!(0,dist/* isScalar */.jn)(key) || (key.source === '' && key.type === 'PLAIN'))
            this.#fail('a key is no text. Write one before the colon.', (0,dist/* isNode */.Ll)(key) ? startOf(key) : mapping);
        if (key.anchor !== undefined)
            this.#fail('a key has an anchor. Put the key in quotes.', startOf(key));
        return key.source ?? '';
    }
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/core/tracker/yaml-text.js


const MAX_LENGTH = 1024 * 1024;
/** Tokens of the text; each costs the parser some hundred bytes. */
const MAX_TOKENS = 400_000;
/** Lines that begin with `%`: the parser takes quadratic time for them. */
const MAX_DIRECTIVES = 10;
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // It takes quadratic time; done here in linear time.
    uniqueKeys: false,
    prettyErrors: false,
};
/** What the codes of the parser mean for whoever wrote the text. Its own texts quote, and are not for our users. */
const ERRORS = {
    BAD_ALIAS: `a "*" begins an alias here. ${QUOTE}`,
    BAD_SCALAR_START: `no text without quotes may begin with this character. Put it in quotes.`,
    BAD_DQ_ESCAPE: 'in double quotes, a backslash begins an escape, and this one does not exist. Use single quotes.',
    TAB_AS_INDENT: 'a tab indents this line. Use spaces.',
    BAD_INDENT: 'the indentation does not fit, or a bracket or quote has no end. Correct it.',
    MISSING_CHAR: 'a quote, bracket, comma or colon is missing. Add it.',
    UNEXPECTED_TOKEN: 'this does not belong here. If it is part of a text, put the whole text in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping begins in the middle of a line or text. Begin a line for it, or put the text in quotes.',
    MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or a colon is missing. Correct it.',
    KEY_OVER_1024_CHARS: 'a key has more than 1024 characters. Shorten it.',
};
const OTHER_ERROR = 'this is no valid YAML. Correct it.';
/**
 * Reads one document of YAML 1.2 that the user wrote, in time and memory linear to its length. Keys are texts as
 * written; tags, which do nothing useful here, are refused, since most of them are a `!` that was meant to exclude.
 *
 * @param what names the text in messages: `groups`, or a path in quotes
 * @throws Error that says what is wrong, with line and column, and quotes nothing of the text, which may be hostile
 *   or secret
 */
function parseYaml(text, what) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (problem, offset) => {
        if (offset === undefined)
            throw new Error(`Invalid ${what}: ${problem}`);
        const { line, col } = lines.linePos(offset);
        throw new Error(`Invalid ${what}: line ${line}, column ${col}: ${problem}`);
    };
    if (text.length > MAX_LENGTH)
        fail(`it has more than ${MAX_LENGTH} characters. Shorten it.`);
    const [document, second] = compose(text, lines, fail);
    if (second !== undefined)
        fail('a second document begins. Write one only.', second.range[0]);
    return new Converter(fail).convert(document?.contents ?? null).value;
}
/** The first two documents. Stops at the first error and as soon as a limit is passed, before anything recurses. */
function compose(text, lines, fail) {
    const documents = [];
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    const add = (composed) => {
        for (const document of composed) {
            const [error] = document.errors;
            if (error !== undefined)
                fail(ERRORS[error.code] ?? OTHER_ERROR, error.pos[0]);
            documents.push(document);
        }
    };
    let tokens = 0;
    let directives = 0;
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (++tokens > MAX_TOKENS)
            fail(`it has more than ${MAX_TOKENS} YAML tokens. Shorten it.`);
        if (lexeme.startsWith('!') && !inScalar)
            fail(`a "!" begins a tag here. ${QUOTE}`, parser.offset);
        inScalar = lexeme === dist/* CST */.DB.SCALAR;
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive' && ++directives > MAX_DIRECTIVES)
                fail(OTHER_ERROR, token.offset);
            if (token.type === 'error')
                fail(OTHER_ERROR, token.offset);
            add(composer.next(token));
            if (documents.length > 1)
                return documents;
        }
        // The stack also holds the document and the scalar.
        if (parser.stack.length > MAX_DEPTH + 2)
            fail(TOO_DEEP, parser.offset);
    }
    for (const token of parser.end())
        add(composer.next(token));
    // Errors without a document are in none.
    const [error] = composer.streamInfo().errors;
    add(composer.end());
    if (documents.length === 0 && error !== undefined)
        fail(OTHER_ERROR, error.pos[0]);
    return documents;
}


/***/ })

};
