export const id = 569;
export const ids = [569];
export const modules = {

/***/ 8003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ numberScalars)
/* harmony export */ });
/* unused harmony export MAX_TOML_PARTS */
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);

/** The most parts of a TOML file: the parser keeps up to a kilobyte of memory for each. */
const MAX_TOML_PARTS = 1_000_000;
/** Texts of several lines, texts, comments, line ends, brackets, and what is neither these nor blank. */
const TOKEN = /"""[^"\\]*(?:(?:\\[\s\S]|""?(?!"))[^"\\]*)*(?:"{3,5}|$)|'''[^']*(?:''?(?!')[^']*)*(?:'{3,5}|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'?|#[^\n]*|\n|[[\]{},=]|[^\s"'#[\]{},=]+(?: (?=\d\d:)[^\s"'#[\]{},=]+)?/g;
/** The escapes `\e` and `\x`, which TOML 1.1 has added. */
const NEW_ESCAPE = /^"[^\\]*(?:\\[^ex][^\\]*)*\\[ex]/;
/** A time without seconds, which TOML 1.1 has added. */
const SHORT_TIME = /^(?:[\d-]+[Tt ])?\d\d:\d\d(?:[Zz]|[-+][\d:]+)?$/;
const DATE = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?';
const INTEGER = '(?:0|[1-9](?:_?\\d)*)';
const SCALAR = new RegExp(`^(?:${[
    'true|false|[-+]?(?:inf|nan)',
    `[-+]?${INTEGER}(?:\\.\\d(?:_?\\d)*)?(?:[eE][-+]?\\d(?:_?\\d)*)?`,
    '0x[\\da-fA-F](?:_?[\\da-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*',
    `${DATE}|${TIME}|${DATE}[Tt ]${TIME}(?:[Zz]|[-+](?:[01]\\d|2[0-3]):[0-5]\\d)?`,
].join('|')})$`);
/**
 * Keeps the spelling of what the parser would only give the value of, and refuses, before the parser sees it, what
 * readers differ on and what the parser has no limit for.
 *
 * @param doubt what to do about that on which readers differ
 * @throws Unreadable
 */
function numberScalars(text, doubt = refuse) {
    const newer = (line) => doubt((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguous */ .zs)('what only TOML 1.1 allows', line));
    if (/\r(?!\n)/.test(text))
        doubt((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguous */ .zs)('a line break that only some know'));
    const spellings = [];
    const pieces = [];
    const brackets = [];
    /** What stands here: a key, the name of a table, or a value. */
    let place = 'key';
    let previous = '';
    let keyParts = 0;
    let allParts = 0;
    let line = 1;
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
        const [token] = match;
        const first = token[0];
        let piece = token;
        if (first === '\n') {
            line++;
            if (brackets.at(-1) === '{')
                newer(line - 1);
            if (brackets.length === 0)
                place = 'key';
            keyParts = 0;
        }
        else if (first === '"' || first === "'") {
            if (token.includes('\r'))
                doubt((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguous */ .zs)('CRLF in a text of several lines', line));
            if (NEW_ESCAPE.test(token))
                newer(line);
            line += token.split('\n').length - 1;
            keyParts++;
            allParts++;
        }
        else if (first === '=' || first === ',') {
            place = first === ',' && brackets.at(-1) === '{' ? 'key' : 'value';
            keyParts = 0;
        }
        else if (first === '[' && place !== 'value') {
            place = 'table';
        }
        else if (first === '[' || first === '{') {
            brackets.push(first);
            place = first === '{' ? 'key' : 'value';
            if (brackets.length > _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FIELD_DEPTH */ .U9)
                throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)();
        }
        else if (first === ']' || first === '}') {
            if (first === '}' && previous === ',')
                newer(line);
            if (place !== 'table')
                brackets.pop();
        }
        else if (first !== '#' && place === 'value') {
            if (SHORT_TIME.test(token))
                newer(line);
            else if (!SCALAR.test(token))
                throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)('TOML', line);
            piece = String(spellings.push(token) - 1);
            allParts++;
        }
        else if (first !== '#') {
            const added = token.split('.').length;
            keyParts += added;
            allParts += added;
        }
        if (keyParts > _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FIELD_DEPTH */ .U9)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)();
        if (allParts > MAX_TOML_PARTS)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`it has more than ${MAX_TOML_PARTS} parts`);
        if (first !== '#' && first !== '\n')
            previous = token;
        if (piece === token)
            continue;
        pieces.push(text.slice(end, match.index), piece);
        end = match.index + token.length;
    }
    return { text: `${pieces.join('')}${text.slice(end)}`, spellings };
}
function refuse(why) {
    throw why;
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jk: () => (/* binding */ MAX_FIELD_FILE_BYTES),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   U9: () => (/* binding */ MAX_FIELD_DEPTH),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/**
 * Why the content of a file is not looked into, so that the file is tracked whole. The message stands after
 * the file's name and a colon: `not valid JSON: line 3, column 7`, on one line and without the file's content, which may be hostile or secret.
 */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** What is no valid document of its format, with the position counted from 1 where it is known. */
function malformed(format, line, column) {
    return new Unreadable(`not valid ${format}${placed(line, column)}`);
}
/** What readers in common use take differently, so that nobody can say what it is. */
function ambiguous(what, line, column) {
    return new Unreadable(`readers differ on ${what}${placed(line, column)}`);
}
function placed(line, column) {
    if (line === undefined)
        return '';
    return column === undefined ? `: line ${line}` : `: line ${line}, column ${column}`;
}
/** A document nested deeper than {@link MAX_FIELD_DEPTH}. */
function tooDeep() {
    return new Unreadable(`nested deeper than ${MAX_FIELD_DEPTH} levels`);
}
/** The largest file that is looked into, in bytes; a larger one is tracked whole. */
const MAX_FIELD_FILE_BYTES = 8 * 1024 * 1024;
/** How many maps and lists may contain each other, aliases resolved. All that recurses over a document is bounded by it. */
const MAX_FIELD_DEPTH = 500;


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackFields: () => (/* binding */ trackFields)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var snapshot_entries = __webpack_require__(2547);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/core/tracker/fields/value.js
/** A map. Its entries stand under the text of their keys, of which `__proto__` is one as any other. */
class Mapping {
    /** Sorted by code units where the order is free, so that maps that are the same have the same order. */
    entries;
    /**
     * What the order of the keys means: nothing; something; or that only the whole map can be told, since readers differ
     * on which value of a key counts: there is a merge key in it, or keys are one to those that fold case (as Go does).
     */
    order;
    constructor(entries, order = 'free') {
        const folded = new Set([...entries.keys()].map((key) => key.toWellFormed().toUpperCase().toLowerCase()));
        this.order = folded.size < entries.size ? 'whole' : order;
        this.entries =
            this.order === 'free' ? new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) : entries;
    }
}
/** What has a YAML tag (`!GetAtt [a, b]`), an anchor, or a comma at its end, or is an alias. The mark says which. */
class Marked {
    mark;
    content;
    constructor(mark, content) {
        this.mark = mark;
        this.content = content;
    }
}
/**
 * A text by its value, whatever its quotes. Lone surrogates come out as escapes, so that different texts stay
 * different when they become UTF-8.
 */
function encodeQuoted(text) {
    return JSON.stringify(text);
}
/** What stands without quotes, by its spelling: readers that want a text out of `1.10` keep the zero. */
function encodePlain(text) {
    return `p${JSON.stringify(text)}`;
}
/** Whether a scalar was encoded as one without quotes. */
function isPlain(encoded) {
    return encoded.startsWith('p');
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/canonical.js

/** The children of a list or a map that a step leads to. */
function childrenOf(parent, segment = { kind: 'any' }) {
    const child = (place, written, value) => ({
        place,
        written: `${written}:`,
        value,
    });
    if (parent instanceof Mapping) {
        if (segment.kind === 'any')
            return [...parent.entries].map(([text, { key, value }]) => child(text, key, value));
        const entry = parent.entries.get(segment.name);
        return entry === undefined ? [] : [child(segment.name, entry.key, entry.value)];
    }
    if (segment.kind === 'any')
        return parent.map((item, index) => child(`${index}`, `${index}`, item));
    const item = /^(?:0|[1-9]\d*)$/.test(segment.name) ? parent[Number(segment.name)] : undefined;
    return item === undefined ? [] : [child(segment.name, segment.name, item)];
}
/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
function below(exclusions, place) {
    if (exclusions.length === 0)
        return exclusions;
    const next = exclusions
        .filter(([step]) => step !== undefined && (step.kind === 'any' || step.name === place))
        .map(([, ...rest]) => rest);
    return next.some((rest) => rest.length === 0) ? undefined : next;
}
/**
 * The canonical form of a value: kinds told apart, every element of a list with its index, so that leaving one out is
 * no shift of the others. Different values give different text. Nothing is left out of a map that only counts whole.
 */
function canonicalForm(value, exclusions) {
    if (typeof value === 'string')
        return `${value},`;
    if (value instanceof Marked)
        return value.mark + canonicalForm(value.content, exclusions);
    const order = value instanceof Mapping ? value.order : undefined;
    let parts = '';
    for (const child of childrenOf(value)) {
        const next = below(order === 'whole' ? [] : exclusions, child.place);
        if (next !== undefined)
            parts += child.written + canonicalForm(child.value, next);
    }
    return order === undefined ? `[${parts}]` : order === 'free' ? `{${parts}}` : `(${parts})`;
}

// EXTERNAL MODULE: ./build/core/tracker/fields/field-error.js
var field_error = __webpack_require__(6300);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/tracker/fields/unreadable.js
var unreadable = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/core/tracker/fields/json.js



/** What ends a line for some readers only, and with it a comment. */
const ODD_LINE_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
/**
 * Reads a JSON document with comments and trailing commas. A strict reader refuses these, so they are its dialect.
 *
 * @param orderCounts keys of the document below which the order of keys counts
 * @throws Unreadable when it is none, nested too deeply, or not the same to all readers
 */
function parseJson(text, orderCounts) {
    let root;
    /** Where comments are: before the value, in it, after it. */
    const comments = new Set();
    let comma = false;
    let trailingCommas = false;
    const open = [];
    const put = (value) => {
        comma = false;
        const parent = open.at(-1);
        if (parent === undefined)
            root = value;
        else if ('list' in parent)
            parent.list.push(value);
        else
            parent.map.set(parent.key, { key: encodeQuoted(parent.key), value });
    };
    const order = () => {
        const parent = open.at(-1);
        if (parent === undefined || parent.order === 'counts')
            return parent?.order ?? 'free';
        return open.length === 1 && 'map' in parent && orderCounts.includes(parent.key) ? 'counts' : 'free';
    };
    const enter = (container) => {
        // Before the parser recurses any further.
        if (open.length >= unreadable/* MAX_FIELD_DEPTH */.U9)
            throw (0,unreadable/* tooDeep */.DI)();
        comma = false;
        open.push(container);
    };
    const leave = () => {
        const ended = open.pop();
        if (ended === undefined)
            return;
        const value = 'list' in ended ? ended.list : new Mapping(ended.map, ended.order);
        trailingCommas ||= comma;
        // To some readers there is a null after it.
        put(comma ? new Marked(',', value) : value);
    };
    main.visit(text, {
        onObjectBegin: () => enter({ order: order(), map: new Map(), key: '' }),
        onObjectEnd: leave,
        onArrayBegin: () => enter({ order: order(), list: [] }),
        onArrayEnd: leave,
        onObjectProperty: (name, _offset, _length, line, column) => {
            comma = false;
            const parent = open.at(-1);
            if (parent === undefined || !('map' in parent))
                return;
            if (parent.map.has(name))
                throw (0,unreadable/* ambiguous */.zs)('a repeated key', line + 1, column + 1);
            parent.key = name;
        },
        onLiteralValue: (value, offset, length) => {
            const source = text.slice(offset, offset + length);
            put(typeof value === 'string' ? encodeQuoted(value) : encodePlain(source));
        },
        onSeparator: (character) => {
            comma = character === ',';
        },
        onComment: (offset, _length, line, column) => {
            if (/[\w.+-]/.test(text[offset - 1] ?? '')) {
                throw (0,unreadable/* ambiguous */.zs)('a comment directly after a value', line + 1, column + 1);
            }
            comments.add(open.length > 0 ? '{}' : root === undefined ? '^' : '$');
        },
        onError: (_error, _offset, _length, line, column) => {
            throw (0,unreadable/* malformed */.Qm)('JSON', line + 1, column + 1);
        },
    }, { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false });
    if (root === undefined)
        throw (0,unreadable/* malformed */.Qm)('JSON');
    if (comments.size > 0 && ODD_LINE_BREAK.test(text))
        throw (0,unreadable/* ambiguous */.zs)('a line break that only some know');
    return { documents: [root], dialect: `${[...comments].join('')}${trailingCommas ? ',' : ''}` };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/tracker/fields/toml-scalars.js
var toml_scalars = __webpack_require__(8003);
;// CONCATENATED MODULE: ./build/core/tracker/fields/toml.js




/**
 * Reads a TOML 1.0 document.
 *
 * @throws Unreadable when it is none, nested too deeply, too large to hold, or not the same to all readers
 */
function parseToml(text) {
    const numbered = (0,toml_scalars/* numberScalars */.f)(text);
    let document;
    try {
        document = (0,dist/* parse */.qg)(numbered.text, { maxDepth: unreadable/* MAX_FIELD_DEPTH */.U9 });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        // The parser has no other sign for its own limit.
        throw /^[^\n]*excessively nested/.test(error.message) ? (0,unreadable/* tooDeep */.DI)() : (0,unreadable/* malformed */.Qm)('TOML', error.line);
    }
    return { documents: [convert(document, numbered.spellings, 0)], dialect: '' };
}
/** @param spellings what the numbers in the value stand for */
function convert(value, spellings, depth) {
    if (typeof value === 'string')
        return encodeQuoted(value);
    const spelling = typeof value === 'number' ? spellings[value] : undefined;
    if (spelling !== undefined)
        return encodePlain(spelling);
    if (typeof value !== 'object' || value === null)
        throw (0,unreadable/* malformed */.Qm)('TOML');
    if (depth >= unreadable/* MAX_FIELD_DEPTH */.U9)
        throw (0,unreadable/* tooDeep */.DI)();
    const below = (item) => convert(item, spellings, depth + 1);
    if (Array.isArray(value))
        return value.map(below);
    return new Mapping(new Map(Object.entries(value).map(([key, item]) => [key, { key: encodeQuoted(key), value: below(item) }])));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml-keys.js

/** What some reader of YAML 1.1 or 1.2 takes for null, a truth value, a number or a date, when it has no quotes. */
const SPECIAL = /^(?:|~|null|y|yes|n|no|on|off|true|false|(?!\d+\.\d+\.\d)[-+]?\.?\d[\w.:,+-]*|\d{4}-\d.*|[-+]?\.?(?:inf|nan))$/i;
/** What is a different number, or another text, to everybody. */
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
/**
 * Why readers may differ on the keys of a map, no two of which have the same text. Some take two of them for one, as
 * `yes` and `true`, `0x1` and `"1"`, `010` and `8`: then their order would decide what they see.
 */
function doubtAbout(keys, tag) {
    const special = [...keys].filter(([text]) => SPECIAL.test(text));
    const plain = special.filter(([, { key }]) => isPlain(key));
    if (tag !== undefined && plain.length > 0)
        return 'a tag on a map with a key that is no text';
    const isOne = special.length > 1 && plain.some(([text]) => !INTEGER.test(text));
    return isOne ? 'keys that may be one' : undefined;
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml-converter.js




/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
const MAX_ALIAS_GROWTH = 4_000_000;
/** Turns the composed documents of one YAML file into {@link Value}s. */
class YamlConverter {
    #text;
    #complain;
    #anchors = new Map();
    #growth = 0;
    constructor(text, complain) {
        this.#text = text;
        this.#complain = complain;
    }
    /**
     * @param node the content of the next document
     * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or a key is in doubt
     */
    convert(node) {
        this.#anchors = new Map();
        if ((0,yaml_dist/* isScalar */.jn)(node) && node.source !== '')
            throw this.#complain(offsetOf(node), 'a document of only a text');
        return this.#node(node, 0).value;
    }
    #node(node, depth) {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, offsetOf(node), depth);
        const anchor = (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor === undefined)
            return this.#content(node, depth);
        if (this.#anchors.has(anchor))
            throw this.#complain(offsetOf(node), 'an anchor that is set twice');
        // Inside of the node its anchor has no value yet: a value that contains itself is an error.
        this.#anchors.set(anchor, 'open');
        const content = this.#content(node, depth);
        this.#anchors.set(anchor, content);
        return named('&', anchor, content);
    }
    #alias(name, offset, depth) {
        const anchored = this.#anchors.get(name);
        if (anchored === undefined || anchored === 'open')
            throw this.#complain(offset);
        this.#growth += anchored.weight;
        if (this.#growth > MAX_ALIAS_GROWTH)
            throw new unreadable/* Unreadable */.IO('its aliases unfold to too much');
        if (depth + anchored.height > unreadable/* MAX_FIELD_DEPTH */.U9)
            throw (0,unreadable/* tooDeep */.DI)();
        return named('*', name, anchored);
    }
    #content(node, depth) {
        if (node === null || node === undefined)
            return measured(encodePlain(''), []);
        if ((0,yaml_dist/* isScalar */.jn)(node)) {
            const isEmpty = node.type === 'PLAIN' && !node.source;
            if (isEmpty && node.tag !== undefined)
                throw this.#complain(offsetOf(node), 'a tag without a value');
            if (!isEmpty)
                this.#requireOneLine(node);
            return measured(marked(node.tag, encodeScalar(node)), [], node.tag, node.source);
        }
        if (((0,yaml_dist/* isSeq */.oP)(node) || (0,yaml_dist/* isMap */.jh)(node)) && node.flow)
            this.#requireOneLine(node);
        if (depth + 1 > unreadable/* MAX_FIELD_DEPTH */.U9)
            throw (0,unreadable/* tooDeep */.DI)();
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.#node(item, depth + 1));
            const values = items.map(({ value }) => value);
            return measured(marked(node.tag, values), items, node.tag);
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#map(node, depth + 1);
        throw this.#complain(0);
    }
    /** Refuses a tag or an anchor that stands on a line before what it belongs to, where that is no block. */
    #requireOneLine(node) {
        if (node.tag === undefined && node.anchor === undefined)
            return;
        let at = offsetOf(node) - 1;
        while (this.#text[at] === ' ')
            at--;
        if (this.#text[at] === '\n')
            throw this.#complain(offsetOf(node), 'a tag or an anchor on a line of its own');
    }
    #map(node, depth) {
        const parts = [];
        const entries = new Map();
        for (const { key, value } of node.items) {
            const doubtful = (what) => this.#complain(offsetOf((0,yaml_dist/* isScalar */.jn)(key) ? key : node), what);
            if (key !== null && !(0,yaml_dist/* isScalar */.jn)(key))
                throw doubtful('a key that is no scalar');
            if (key?.tag !== undefined || key?.anchor !== undefined)
                throw doubtful('a key with a tag or an anchor');
            const text = key?.source ?? '';
            if (entries.has(text))
                throw doubtful('a repeated key');
            const part = this.#node(value, depth);
            parts.push(part, measured(text, [], text));
            entries.set(text, { key: key === null ? encodePlain('') : encodeScalar(key), value: part.value });
        }
        const doubt = doubtAbout(entries, node.tag);
        if (doubt !== undefined)
            throw this.#complain(offsetOf(node), doubt);
        const map = new Mapping(entries, entries.has('<<') ? 'whole' : 'free');
        return measured(marked(node.tag, map), parts, node.tag);
    }
}
/** @param texts what else is written for it */
function measured(value, children, ...texts) {
    let [weight, height] = [1, 0];
    for (const text of texts)
        weight += text?.length ?? 0;
    for (const child of children) {
        weight += child.weight;
        height = Math.max(height, child.height + 1);
    }
    return { value, weight, height };
}
function named(sigil, name, { value, weight, height }) {
    const mark = `${sigil}${JSON.stringify(name)}`;
    return { value: new Marked(mark, value), weight: weight + mark.length, height };
}
function offsetOf(node) {
    return (0,yaml_dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
function marked(tag, content) {
    return tag === undefined ? content : new Marked(`!${JSON.stringify(tag)}`, content);
}
/** The source of a scalar has its lines folded, and without quotes nothing else done to it. */
function encodeScalar({ type, source = '' }) {
    return type === 'PLAIN' ? encodePlain(source) : encodeQuoted(source);
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml-doubts.js

/** Line breaks of which some readers know nothing, and characters that some refuse, even in a comment. */
const ODD_CHARACTER = /\r(?!\n)|[^\t\n\r -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/** Texts without quotes of which readers in common use make different things. */
const PLAIN = [
    [/\t/, 'a tab outside of quotes'],
    [/\r/, 'CRLF in a text of several lines'],
    [/\n *-/, 'a line of a text that begins with a dash'],
    [/ \n/, 'blanks at the ends of lines of a text'],
    [/:["']/, 'a quote after a ":"'],
    [/^<<./, 'a text that begins like a merge key'],
];
/** The same of the content of block scalars. */
const BLOCK = [
    [/^\s*$/, 'a block scalar without content'],
    [/^[\r\n]* +\r?\n/, 'a line of blanks that begins a block scalar'],
];
/** The same of all other lexemes that begin in a few ways. */
const OTHER = [
    [/^[ \r\n]*\t/, 'a tab outside of quotes'],
    [/^%/, 'a directive'],
    [/^\?/, 'a key after a "?"'],
    [/^!(?:$|<|.*%)/, 'a tag in this notation'],
    [/^[&*](?![\w-]+$)/, 'a name like this of an anchor'],
    [/^[|>].*\d/, 'an indentation indicator'],
    // The parser looks for a quote at the end of the lexeme, not for whether it ends the text.
    [/^(?:"(?![^"\\]*(?:\\[\s\S][^"\\]*)*"$)|'(?![^']*(?:''[^']*)*'$))/, 'where a text in quotes ends'],
    [/^["'].*\r\n/s, 'CRLF in a text of several lines'],
    [/^["'].*(?:[ \t]\n|\n *\t)/s, 'blanks at the ends of lines of a text'],
    // `\/`, a tab, half of a character outside of the first 65,536.
    [/^"[^\\]*(?:\\(?![/\t]|u[dD][89a-fA-F])[\s\S][^\\]*)*\\(?:[/\t]|u[dD][89a-fA-F])/, 'an escape like this'],
    [/^".*\\\n\n/s, 'an empty line after a "\\"'],
    [/^"(?=.*\n).*\\[ \ttuUx_NLP]/s, 'an escape in a text of several lines'],
];
/** Some readers refuse a `:` that is 1,024 bytes from the beginning of its key. */
const MAX_KEY_BYTES = 1_000;
/** What the lexer puts before a scalar without quotes, and around documents. */
const SCALAR = '\x1f';
const CONTROLS = new Set(['\x02', '\x18']);
/** Looks, lexeme by lexeme, for what readers in common use take differently. */
class YamlDoubts {
    #text;
    #complain;
    #offset = 0;
    #previous = '';
    /** Where the last lexeme that is not blank begins. */
    #tokenAt = 0;
    #scalarNext = false;
    /** The header of a block scalar of which the content is to come. */
    #block = '';
    #lineStart = true;
    /** Whether a text of several lines ends on this line. */
    #multiline = false;
    #brackets = [];
    #aliasInBrackets = false;
    /** The lines that begin and end documents. To some readers they make a difference. */
    markers = '';
    /** @throws Unreadable for characters that not all readers take for the same */
    constructor(text, complain) {
        this.#text = text;
        this.#complain = complain;
        if (ODD_CHARACTER.test(text))
            throw (0,unreadable/* ambiguous */.zs)('a character that is a line break to some, or none at all');
    }
    /** @throws Unreadable */
    look(lexeme) {
        if (CONTROLS.has(lexeme))
            return;
        if (lexeme === SCALAR && !this.#scalarNext) {
            this.#scalarNext = true;
            return;
        }
        if (!this.#scalarNext)
            this.#lookAt(lexeme);
        else if (this.#block === '')
            this.#lookAtPlain(lexeme);
        else
            this.#lookAtBlock(lexeme);
        if (this.#scalarNext) {
            this.#lineStart = this.#block !== '';
            [this.#scalarNext, this.#block] = [false, ''];
        }
        if (lexeme.trim() !== '')
            this.#tokenAt = this.#offset;
        this.#offset += lexeme.length;
        // The lexer takes nothing before a comma for a scalar.
        if (lexeme !== '')
            this.#previous = lexeme;
    }
    #lookAtPlain(lexeme) {
        this.#doubtIfIn(PLAIN, lexeme);
        this.#multiline = lexeme.includes('\n');
        if (this.#multiline && this.#brackets.at(-1) === '{')
            this.#doubt('a text of several lines in brackets');
    }
    #lookAtBlock(lexeme) {
        this.#doubtIfIn(BLOCK, lexeme);
        const rest = this.#text.length - this.#offset - lexeme.length;
        if (rest === 0 && !lexeme.endsWith('\n'))
            this.#doubt('a block scalar without a line end');
        // Up to the indentation they are none, but for a scalar that keeps its line ends.
        const keeps = this.#block.includes('+');
        const blanks = keeps ? 0 : (/^\s*?( *)\S/.exec(lexeme)?.[1]?.length ?? 0);
        const [, ...tail] = lexeme.slice(lexeme.trimEnd().length).split(/\r?\n/);
        if (tail.some((line) => line.length > blanks) || (keeps && /^ *$/.test(this.#text.slice(-rest)))) {
            this.#doubt('blanks on a line after a block scalar');
        }
    }
    #lookAt(lexeme) {
        if (/^(?:[%?!&*|>"']|[ \r\n]*\t)/.test(lexeme))
            this.#doubtIfIn(OTHER, lexeme);
        if (this.#previous === ':' && /^[,[\]{}]/.test(lexeme))
            this.#doubt('a ":" before a bracket or comma');
        if (lexeme === ':' && this.#brackets.at(-1) === '[')
            this.#doubt('a pair in a list');
        if (lexeme === ':' && this.#lineStart)
            this.#doubt('a key of several lines');
        if (lexeme === ':' && Buffer.byteLength(this.#text.slice(this.#tokenAt, this.#offset)) > MAX_KEY_BYTES)
            this.#doubt('a key as long as this');
        if (lexeme === ',' && this.#aliasInBrackets && /\S/.test(this.#text[this.#offset + 1] ?? ''))
            this.#doubt('a comma without a blank after an alias');
        if (/^[[{]/.test(lexeme))
            this.#brackets.push(lexeme);
        else if (/^[\]}]/.test(lexeme))
            this.#brackets.pop();
        else if (lexeme.startsWith('*'))
            this.#aliasInBrackets = true;
        else if (/^[|>]/.test(lexeme))
            this.#block = lexeme;
        else if (lexeme === '---' || lexeme === '...')
            this.markers += lexeme;
        if (this.#multiline && lexeme.startsWith('#'))
            this.#doubt('a comment after a text of several lines');
        if (lexeme.startsWith(' '))
            return;
        if (this.#brackets.length === 0)
            this.#aliasInBrackets = false;
        this.#multiline = false;
        this.#lineStart = /^\r?\n/.test(lexeme);
    }
    #doubtIfIn(doubts, lexeme) {
        for (const [pattern, what] of doubts)
            if (pattern.test(lexeme))
                this.#doubt(what);
    }
    #doubt(what) {
        throw this.#complain(this.#offset, what);
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml.js




/** The most tokens of a YAML file: the parser keeps some hundred bytes of memory for each. */
const MAX_YAML_TOKENS = 2_000_000;
/** Scalars are not resolved, since their spelling counts; uniqueness of keys is checked in linear time. */
const OPTIONS = {
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
};
/**
 * Reads all documents of a YAML stream; there may be none. Aliases are resolved, merge keys (`<<`) are not. The parser
 * itself takes CRLF for LF.
 *
 * @throws Unreadable when it is none, too deep, too large to hold, its aliases unfold to too much, or it is not the
 *   same to all readers
 */
function parseYaml(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const documents = [];
    const complain = (offset, ambiguity) => {
        const { line, col } = lines.linePos(offset);
        return ambiguity === undefined ? (0,unreadable/* malformed */.Qm)('YAML', line, col) : (0,unreadable/* ambiguous */.zs)(ambiguity, line, col);
    };
    const doubts = new YamlDoubts(text, complain);
    const converter = new YamlConverter(text, complain);
    for (const document of compose(text, lines, doubts, complain)) {
        const error = document.errors[0];
        if (error !== undefined)
            throw error.code === 'RESOURCE_EXHAUSTION' ? (0,unreadable/* tooDeep */.DI)() : complain(error.pos[0]);
        documents.push(converter.convert(document.contents));
    }
    if (documents.length === 0)
        throw (0,unreadable/* ambiguous */.zs)('a file without a document');
    return { documents, dialect: doubts.markers };
}
/** Composes document by document, and stops as soon as a limit is passed, before anything recurses. */
function* compose(text, lines, doubts, complain) {
    const parser = new yaml_dist/* Parser */.iX(lines.addNewLine);
    const composer = new yaml_dist/* Composer */.Dk(OPTIONS);
    lines.addNewLine(0);
    let tokens = 0;
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        if (++tokens > MAX_YAML_TOKENS)
            throw new unreadable/* Unreadable */.IO(`it has more than ${MAX_YAML_TOKENS} YAML tokens`);
        doubts.look(lexeme);
        for (const token of parser.next(lexeme)) {
            // One error is enough: to collect millions of them takes a minute.
            if (token.type === 'error')
                throw complain(token.offset);
            yield* composer.next(token);
        }
        // The stack also holds the document and the scalar.
        if (parser.stack.length > unreadable/* MAX_FIELD_DEPTH */.U9 + 2)
            throw (0,unreadable/* tooDeep */.DI)();
    }
    for (const token of parser.end())
        yield* composer.next(token);
    const { errors } = composer.streamInfo();
    yield* composer.end();
    // Errors before or without a document are in none.
    if (errors[0] !== undefined)
        throw complain(errors[0].pos[0]);
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/format.js



const JSON_FORMAT = { name: 'json', parse: (text) => parseJson(text, []) };
const YAML_FORMAT = { name: 'yaml', parse: parseYaml };
const TOML_FORMAT = { name: 'toml', parse: parseToml };
/** Of two conditions, or ranges of versions, that apply, the first one counts. */
const PACKAGE_FORMAT = {
    name: 'json',
    parse: (text) => parseJson(text, ['exports', 'imports', 'typesVersions']),
};
const FORMATS = new Map([
    ['json', JSON_FORMAT],
    ['jsonc', JSON_FORMAT],
    // As far as it is JSON with comments and trailing commas; anything else does not parse.
    ['json5', JSON_FORMAT],
    ['yaml', YAML_FORMAT],
    ['yml', YAML_FORMAT],
    ['toml', TOML_FORMAT],
]);
/** Well-known files of which the extension does not say all, or something else. */
const NAMES = new Map([
    ['package.json', PACKAGE_FORMAT],
    ['cargo.lock', TOML_FORMAT],
    ['uv.lock', TOML_FORMAT],
    ['poetry.lock', TOML_FORMAT],
    ['pipfile', TOML_FORMAT],
    ['pipfile.lock', JSON_FORMAT],
    ['composer.lock', JSON_FORMAT],
]);
/** The format of a file by its name or its extension, in any case; `undefined` when it is none of these. */
function formatOf(fileName) {
    const name = (/[^/\\]*$/.exec(fileName)?.[0] ?? '').toLowerCase();
    return NAMES.get(name) ?? FORMATS.get(/\.([^.]+)$/.exec(name)?.[1] ?? '');
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/selection.js


/**
 * The text of what the steps lead to, with the way there and without what is excluded; `undefined` when that is
 * nothing. No two different finds give the same text. Of what a wildcard passes, only the ways that lead somewhere are
 * in it, and tags and aliases on the way are. What lies below a map that only counts whole is that map.
 */
function findText(value, [segment, ...rest], exclusions) {
    let marks = '';
    let content = value;
    for (; content instanceof Marked; content = content.content)
        marks += content.mark;
    const isWhole = segment === undefined || (content instanceof Mapping && content.order === 'whole');
    if (isWhole)
        return `=${canonicalForm(value, exclusions)}`;
    if (typeof content === 'string')
        return undefined;
    let parts = '';
    for (const child of childrenOf(content, segment)) {
        const next = below(exclusions, child.place);
        const found = next && findText(child.value, rest, next);
        if (found !== undefined)
            parts += child.written + found;
    }
    return parts === '' ? undefined : `${marks}<${parts}>`;
}

// EXTERNAL MODULE: ./build/core/tracker/fields/selector.js
var selector = __webpack_require__(8946);
;// CONCATENATED MODULE: ./build/core/tracker/fields/digest-fields.js







const BYTE_ORDER_MARK = '\ufeff';
/** Names the canonical form. A change of that form changes this text. */
const LAYOUT = 'file-tracker/fields/4';
/**
 * The digest of the selected fields of a file. It covers the format, the selection (as a set), and what each selector
 * finds, with its place; it does not cover the rest of the file, nor how the file is written.
 *
 * With only `!` selectors that is everything but these, otherwise the plain ones without the `!` ones.
 *
 * @param fileName any path; its extension decides the format
 * @param content bytes, or text that was read as UTF-8
 * @param selectors at least one, of one definition
 * @throws FieldError for a selector that cannot mean anything; never because of the content
 */
function digestFields(fileName, content, selectors) {
    const unique = new Map(selectors.map(selector/* parseSelector */.P).map((one) => [one.name, one]));
    const selection = [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (selection.length === 0)
        throw new field_error/* FieldError */.b('No fields are given. Name some, such as "dependencies".');
    const format = formatOf(fileName);
    if (format === undefined)
        return { kind: 'whole', why: 'neither JSON, YAML nor TOML by its name' };
    const parsed = read(content, format);
    if ('why' in parsed)
        return { kind: 'whole', why: parsed.why };
    return { kind: 'fields', ...digestSelection(format, parsed, selection) };
}
function read(content, format) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (bytes > unreadable/* MAX_FIELD_FILE_BYTES */.Jk)
        return { why: `larger than ${unreadable/* MAX_FIELD_FILE_BYTES */.Jk / 1024 / 1024} MiB` };
    const decoded = decode(content);
    if (decoded === undefined)
        return { why: 'not valid UTF-8' };
    // A byte order mark is one that some readers refuse, so it counts.
    const mark = decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const text = decoded.slice(mark.length);
    if (text.includes(BYTE_ORDER_MARK))
        return { why: 'readers differ on a byte order mark that is not at its start' };
    try {
        const { documents, dialect } = format.parse(text);
        return { documents, dialect: mark + dialect };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.IO)
            return { why: error.message };
        // The stack can be nearly full before we are called, and a library can stumble over what somebody wrote to make
        // it stumble. To track the file whole is right then, too: it can only see more changes.
        return { why: error instanceof RangeError ? 'too complex to parse' : 'its parser failed' };
    }
}
/** The text with its byte order mark, or `undefined` when it is no UTF-8. */
function decode(content) {
    if (typeof content === 'string')
        return content.isWellFormed() ? content : undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function digestSelection(format, { documents, dialect }, selection) {
    const names = selection.map(({ name }) => name);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([LAYOUT, format.name, dialect, names, documents.length]));
    const exclusions = selection.filter((one) => one.excluded).map((one) => one.segments);
    const unfound = [];
    for (const { text: given, excluded, segments } of selection) {
        const texts = documents.map((document) => findText(document, segments, excluded ? [] : exclusions));
        if (texts.every((text) => text === undefined))
            unfound.push(given);
        if (!excluded)
            for (const text of texts)
                hash.update(text ?? '-');
    }
    if (selection.every(({ excluded }) => excluded))
        for (const document of documents)
            hash.update(canonicalForm(document, exclusions));
    return { digest: hash.digest('hex'), unfound };
}

// EXTERNAL MODULE: ./build/core/tracker/groups/assign.js
var groups_assign = __webpack_require__(917);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/disk/regular-file.js
var regular_file = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/core/tracker/patterns/unmatched.js
var unmatched = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/files/field-use.js


/** What one definition matched and found, to tell the user of one that does nothing: it would never change. */
class FieldUse {
    definition;
    #matched = 'nothing';
    /** The selectors that found nothing in any file yet. */
    #unfound;
    /** Whether some file is tracked whole, so that nobody knows what is in it. */
    #unknown = false;
    constructor(definition) {
        this.definition = definition;
    }
    /** Its pattern matches an entry. */
    match(isFile) {
        if (isFile)
            this.#matched = 'a file';
        else if (this.#matched === 'nothing')
            this.#matched = 'no file';
    }
    /** It counts for a file. */
    add(digest) {
        if (digest.kind === 'whole')
            this.#unknown = true;
        else
            this.#unfound = (this.#unfound ?? this.definition.selectors).filter((one) => digest.unfound.includes(one));
    }
    /** Whether nothing that it selects is there. @param unfound the selectors that find nothing */
    isEmpty(unfound) {
        const selected = selectedBy(this.definition.selectors);
        return selected.size > 0 && selectedBy(unfound).size === selected.size;
    }
    /** Sentences for the user. What matches nothing at all is told of with the other patterns. */
    warnings() {
        const pattern = (0,unmatched/* namePatterns */.l)([this.definition.pattern]);
        if (this.#matched === 'no file') {
            return [
                `No fields are read for ${pattern}, since it matches no regular file. Name the file that the link leads to.`,
            ];
        }
        if (this.#unknown || this.#unfound === undefined || this.#unfound.length === 0)
            return [];
        return [
            `The fields ${(0,unmatched/* namePatterns */.l)(this.#unfound)} find nothing in any file that matches ${pattern}. Check the spelling, and write a key with dots as a JSON pointer, such as "/a.b".`,
        ];
    }
}
/** The names of what selectors select; they may leave out as well. */
function selectedBy(selectors) {
    const selecting = selectors.map(selector/* parseSelector */.P).filter(({ excluded }) => !excluded);
    return new Set(selecting.map(({ name }) => name));
}

// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/files/fields.js












const FILE = (0,snapshot_entries/* kindCode */.CZ)('file');
const FIELDS = (0,snapshot_entries/* kindCode */.CZ)('fields');
/**
 * Replaces the digest of files of which only fields are tracked. A file that does not parse stays as it is, tracked
 * whole: that can only see more changes.
 *
 * @throws ScanError for a file that cannot be read
 */
function trackFields(entries, fields, site) {
    const kinds = Uint8Array.from(entries.kinds);
    const digests = Uint8Array.from(entries.digests);
    const unparsed = [];
    const empty = new Set();
    const uses = fields.map((definition) => new FieldUse(definition));
    for (const [at, use] of usesByEntry(entries, uses, site)) {
        const path = entries.paths[at] ?? '';
        const digest = digestFile(path, use.definition, site);
        if (digest === undefined)
            continue;
        use.add(digest);
        if (digest.kind === 'whole') {
            unparsed.push({ path, why: digest.why });
        }
        else {
            if (use.isEmpty(digest.unfound))
                empty.add(at);
            kinds[at] = FIELDS;
            digests.set(Buffer.from(digest.digest, 'hex'), at * core_digest/* DIGEST_BYTES */.x4);
        }
    }
    return {
        entries: new snapshot_entries/* Entries */.Rv(entries.paths, kinds, digests, entries.executable),
        empty,
        unparsed,
        warnings: uses.flatMap((use) => use.warnings()),
    };
}
/** For each file that a definition matches, the last of those. */
function usesByEntry(entries, uses, site) {
    const lists = uses.map(({ definition }) => (0,patterns/* compilePatterns */.xi)([definition.pattern], site));
    const last = new Map();
    (0,groups_assign/* assign */.k)(entries.paths, lists, (path, list) => {
        const isFile = entries.kinds[path] === FILE;
        uses[list]?.match(isFile);
        if (isFile)
            last.set(path, Math.max(list, last.get(path) ?? -1));
    });
    return new Map([...last].map(([path, list]) => [path, uses[list]]));
}
/** The digest of a file's fields; `undefined` when the file has vanished since it was found. */
function digestFile(path, definition, site) {
    try {
        const opening = { followLink: true, maxBytes: unreadable/* MAX_FIELD_FILE_BYTES */.Jk };
        const opened = (0,regular_file/* readRegularFile */.X)((0,disk_path/* diskPath */.z)((0,external_node_path_.resolve)(site.base ?? site.directory, path)), opening);
        switch (opened.kind) {
            case 'gone':
                return undefined;
            case 'not-regular':
                return { kind: 'whole', why: 'no regular file any more' };
            case 'too-large':
                return { kind: 'whole', why: `larger than ${unreadable/* MAX_FIELD_FILE_BYTES */.Jk / 1024 / 1024} MiB` };
            case 'read':
                return digestFields(path, opened.value, definition.selectors);
        }
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) !== undefined)
            throw (0,scan_error/* unreadable */.O$)('file', path, error);
        throw error;
    }
}


/***/ })

};
