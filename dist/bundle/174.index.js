export const id = 174;
export const ids = [174];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireModestTokens)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
const DOT = 0x2e;
/**
 * Refuses, before the parser sees it, what it has no limit for: keys such as `a.a.a…` take gigabytes, and an integer
 * takes more than linear time. This looks at characters outside of quotes on one line, so a line in a text of several
 * lines may be taken for such a key or number, which only means that the file is tracked whole.
 *
 * @throws Unreadable
 */
function requireModestTokens(text) {
    let quote = 0;
    let dots = 0;
    let digits = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (quote !== 0) {
            if (code === BACKSLASH && quote === QUOTE)
                at++;
            else if (code === quote || code === NEWLINE)
                quote = 0;
            continue;
        }
        digits = isDigit(code) ? digits + 1 : 0;
        if (digits > _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NUMBER_LENGTH */ .Ur)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLongNumber */ .ej)();
        if (code === QUOTE || code === APOSTROPHE)
            quote = code;
        else if (code === DOT)
            dots++;
        else if (endsKey(code))
            dots = 0;
        if (dots > _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FIELD_DEPTH */ .U9)
            throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)();
    }
}
/** Decimal and hexadecimal digits, and the underscore between them. */
function isDigit(code) {
    return (code >= 0x30 && code <= 0x39) || code === 0x5f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}
/** Line end, `#`, `,`, `=`, `[`, `{`. */
function endsKey(code) {
    return (code === NEWLINE || code === 0x23 || code === 0x2c || code === 0x3d || code === 0x5b || code === 0x7b);
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackFields: () => (/* binding */ trackFields)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/snapshot/entries.js
var snapshot_entries = __webpack_require__(2547);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/tracker/fields/value.js
var fields_value = __webpack_require__(1590);
;// CONCATENATED MODULE: ./build/core/tracker/fields/canonical.js

const NONE = [];
/** The exclusions among selectors, at the root of a document. */
function exclusionsOf(selectors) {
    return selectors.filter((one) => one.excluded).map(({ segments }) => ({ segments, taken: 0 }));
}
/** Whether a step leads to a place. */
function leadsTo(segment, place) {
    if (segment.kind === 'any')
        return true;
    return typeof place === 'number' ? segment.index === place : segment.keys.includes(place);
}
/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
function below(exclusions, place) {
    if (exclusions.length === 0)
        return NONE;
    const next = [];
    for (const { segments, taken } of exclusions) {
        const segment = segments[taken];
        if (segment === undefined || !leadsTo(segment, place))
            continue;
        if (taken + 1 === segments.length)
            return undefined;
        next.push({ segments, taken: taken + 1 });
    }
    return next;
}
/** How a place is written before what is there. No index looks like an encoded scalar, and each of these has a clear end. */
function encodePlace(place) {
    return `${place}:`;
}
/**
 * Writes the canonical form of a value: types told apart, keys sorted by code units, every element of a list with
 * its index, so that leaving one out is no shift of the others. Different values give different text.
 */
function writeCanonical(value, exclusions, sink) {
    if (typeof value === 'string') {
        sink.add(value);
        sink.add(',');
    }
    else if (value instanceof fields_value/* Tagged */.d2) {
        sink.add(`!${JSON.stringify(value.tag)}`);
        writeCanonical(value.content, exclusions, sink);
    }
    else if (value instanceof Map) {
        const map = value;
        sink.add('{');
        for (const key of [...map.keys()].sort())
            writeChild(key, map.get(key), exclusions, sink);
        sink.add('}');
    }
    else {
        sink.add('[');
        value.forEach((item, index) => {
            writeChild(index, item, exclusions, sink);
        });
        sink.add(']');
    }
}
function writeChild(place, value, exclusions, sink) {
    const next = below(exclusions, place);
    if (next === undefined || value === undefined)
        return;
    sink.add(encodePlace(place));
    writeCanonical(value, next, sink);
}
/** The canonical form of a whole value as one text. */
function canonicalForm(value) {
    const pieces = [];
    writeCanonical(value, NONE, { add: (piece) => pieces.push(piece) });
    return pieces.join('');
}

// EXTERNAL MODULE: ./build/core/tracker/fields/field-error.js
var field_error = __webpack_require__(6300);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/tracker/fields/numbers.js
var numbers = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/core/tracker/fields/unreadable.js
var unreadable = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/core/tracker/fields/json.js




/**
 * Reads a JSON document with comments and trailing commas. Of a repeated key the last one counts, as in JSON.parse.
 *
 * @throws Unreadable when it is none, or nested too deeply
 */
function parseJson(text) {
    let root;
    const open = [];
    const put = (value) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = value;
        else if ('list' in parent)
            parent.list.push(value);
        else
            parent.map.set(parent.key, value);
    };
    const enter = (container) => {
        // Before the parser recurses any further.
        if (open.length >= unreadable/* MAX_FIELD_DEPTH */.U9)
            throw (0,unreadable/* tooDeep */.DI)();
        put('list' in container ? container.list : container.map);
        open.push(container);
    };
    const leave = () => {
        open.pop();
    };
    main.visit(text, {
        onObjectBegin: () => enter({ map: new Map(), key: '' }),
        onObjectEnd: leave,
        onArrayBegin: () => enter({ list: [] }),
        onArrayEnd: leave,
        onObjectProperty: (name) => {
            const parent = open.at(-1);
            if (parent !== undefined && 'map' in parent)
                parent.key = (0,fields_value/* encodeString */.aj)(name);
        },
        onLiteralValue: (value, offset, length, line, column) => {
            put(scalar(value, text.slice(offset, offset + length), line, column));
        },
        onError: (_error, _offset, _length, line, column) => {
            throw (0,unreadable/* malformed */.Qm)('JSON', line + 1, column + 1);
        },
    }, { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false });
    if (root === undefined)
        throw (0,unreadable/* malformed */.Qm)('JSON');
    return root;
}
/** @param source the literal as written, in which a number has all its digits */
function scalar(value, source, line, column) {
    if (typeof value === 'string')
        return (0,fields_value/* encodeString */.aj)(value);
    if (typeof value === 'boolean')
        return (0,fields_value/* encodeBoolean */.ZY)(value);
    if (value === null)
        return fields_value/* NULL */.Cq;
    const number = (0,numbers/* canonicalDecimal */.s)(source);
    if (number === undefined)
        throw (0,unreadable/* malformed */.Qm)('JSON', line + 1, column + 1);
    return number;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/tracker/fields/toml-limits.js
var toml_limits = __webpack_require__(1764);
;// CONCATENATED MODULE: ./build/core/tracker/fields/toml.js





/**
 * Reads a TOML document. Integers, floats (64 bits, as TOML says) and the four kinds of dates are types of their
 * own, so `1` and `1.0` differ, while `1.0` and `1e0` do not; a date keeps the offset that it was written with.
 *
 * @throws Unreadable when it is none, nested too deeply, or has a date that the parser would change
 */
function parseToml(text) {
    (0,toml_limits/* requireModestTokens */.E)(text);
    let document;
    try {
        // Line ends are LF, so that CRLF in a text of several lines does not count.
        document = (0,dist/* parse */.qg)(text.replaceAll('\r\n', '\n'), { integersAsBigInt: true, maxDepth: unreadable/* MAX_FIELD_DEPTH */.U9 });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        // The parser has no other sign for its own limit.
        throw /^[^\n]*excessively nested/.test(error.message)
            ? (0,unreadable/* tooDeep */.DI)()
            : (0,unreadable/* malformed */.Qm)('TOML', error.line, error.column);
    }
    const dates = { found: false };
    const value = convert(document, 0, dates);
    if (dates.found)
        requireExactDates(text);
    return value;
}
function convert(value, depth, dates) {
    if (typeof value === 'string')
        return (0,fields_value/* encodeString */.aj)(value);
    if (typeof value === 'boolean')
        return (0,fields_value/* encodeBoolean */.ZY)(value);
    if (typeof value === 'bigint')
        return `i${(0,numbers/* canonicalDecimal */.s)(value.toString())}`;
    if (typeof value === 'number')
        return `r${(0,numbers/* canonicalDecimal */.s)(String(value)) ?? (0,numbers/* canonicalNonFinite */.V)(value)}`;
    if (value instanceof dist/* TomlDate */.PJ) {
        dates.found = true;
        return encodeDate(value);
    }
    if (typeof value !== 'object' || value === null)
        throw (0,unreadable/* malformed */.Qm)('TOML');
    if (depth >= unreadable/* MAX_FIELD_DEPTH */.U9)
        throw (0,unreadable/* tooDeep */.DI)();
    if (Array.isArray(value))
        return value.map((item) => convert(item, depth + 1, dates));
    return new Map(Object.entries(value).map(([key, item]) => [(0,fields_value/* encodeString */.aj)(key), convert(item, depth + 1, dates)]));
}
function encodeDate(date) {
    const kind = date.isDate() ? 'date' : date.isTime() ? 'time' : date.isLocal() ? 'local' : 'instant';
    return `d${kind}${(0,fields_value/* encodeString */.aj)(date.toISOString())}`;
}
/**
 * The parser keeps dates as milliseconds of JavaScript, which forgets finer fractions and takes 30 February for
 * 2 March: different dates would become one. It is enough that some text looks like such a date.
 */
function requireExactDates(text) {
    if (/:\d\d\.\d{3}\d*[1-9]/.test(text)) {
        throw new unreadable/* Unreadable */.IO('it has a time finer than a millisecond');
    }
    for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)) {
        if (Number(day) > new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()) {
            throw new unreadable/* Unreadable */.IO('it has a date that no calendar has');
        }
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/tracker/fields/yaml-versions.js
var yaml_versions = __webpack_require__(3436);
;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml-converter.js







/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
const MAX_ALIAS_GROWTH = 4_000_000;
const CORE = 'tag:yaml.org,2002:';
/** Turns the composed documents of one YAML file into {@link Value}s. */
class YamlConverter {
    #malformed;
    #anchors = new Map();
    #weight = 0;
    #growth = 0;
    #deepest = 0;
    #version = '';
    /** @param malformedAt makes the error for a place in the text */
    constructor(malformedAt) {
        this.#malformed = malformedAt;
    }
    /**
     * @param node the content of the next document
     * @param version what its `%YAML` line says
     * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or it repeats a key
     */
    convert(node, version) {
        this.#version = version;
        this.#anchors = new Map();
        this.#deepest = 0;
        return this.#node(node, 0);
    }
    #node(node, depth) {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node.range?.[0] ?? 0, depth);
        const anchor = (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor === undefined)
            return this.#content(node, depth);
        // Inside of the node its anchor has no value yet: a value that contains itself is an error.
        this.#anchors.delete(anchor);
        const before = { weight: this.#weight, deepest: this.#deepest };
        this.#deepest = depth;
        const value = this.#content(node, depth);
        const height = this.#deepest - depth;
        this.#anchors.set(anchor, { value, weight: this.#weight - before.weight, height });
        this.#deepest = Math.max(this.#deepest, before.deepest);
        return value;
    }
    #alias(name, offset, depth) {
        const anchored = this.#anchors.get(name);
        if (anchored === undefined)
            throw this.#malformed(offset);
        this.#weight += anchored.weight;
        this.#growth += anchored.weight;
        if (this.#growth > MAX_ALIAS_GROWTH)
            throw new unreadable/* Unreadable */.IO('its aliases unfold to too much');
        this.#reach(depth + anchored.height);
        return anchored.value;
    }
    #content(node, depth) {
        this.#weight++;
        if (node === null || node === undefined)
            return fields_value/* NULL */.Cq;
        if ((0,yaml_dist/* isScalar */.jn)(node)) {
            const encoded = yaml_converter_scalar(node, this.#version);
            if (encoded === undefined)
                throw this.#malformed(node.range?.[0] ?? 0);
            this.#weight += encoded.length;
            return encoded;
        }
        this.#reach(depth + 1);
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const list = node.items.map((item) => {
                // In a flow sequence, `[a: b]` is a list of maps with one key.
                return (0,yaml_dist/* isPair */.tO)(item) ? this.#pair(item.key, item.value, depth + 1) : this.#node(item, depth + 1);
            });
            return tagged(node.tag, `${CORE}seq`, list);
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return tagged(node.tag, `${CORE}map`, this.#map(node, depth + 1));
        throw this.#malformed(0);
    }
    #map(node, depth) {
        const map = new Map();
        const merged = [];
        for (const { key, value } of node.items) {
            if (isMergeKey(key)) {
                const source = this.#node(value, depth);
                if (mergeable(source)) {
                    merged.push(source);
                    continue;
                }
                this.#set(map, (0,yaml_versions/* encodeAmbiguous */.nJ)('<<', this.#version), source, key);
                continue;
            }
            const encoded = mapKey(this.#node(key, depth));
            this.#set(map, encoded, this.#node(value, depth), key);
        }
        for (const source of merged.flatMap((one) => (Array.isArray(one) ? one : [one])))
            mergeInto(map, source);
        if ((0,yaml_versions/* mayCollide */.gN)(map.keys()))
            throw new unreadable/* Unreadable */.IO('it has two keys that are one in some version of YAML');
        return map;
    }
    #pair(key, value, depth) {
        this.#reach(depth + 1);
        return new Map([[mapKey(this.#node(key, depth + 1)), this.#node(value, depth + 1)]]);
    }
    #set(map, encoded, value, key) {
        if (map.has(encoded))
            throw this.#malformed((0,yaml_dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0);
        map.set(encoded, value);
    }
    #reach(depth) {
        if (depth > unreadable/* MAX_FIELD_DEPTH */.U9)
            throw (0,unreadable/* tooDeep */.DI)();
        if (depth > this.#deepest)
            this.#deepest = depth;
    }
}
function tagged(tag, usual, content) {
    return tag === undefined || tag === usual ? content : new fields_value/* Tagged */.d2(tag, content);
}
/** The encoding of a key. A list or map as a key is told apart by its digest. */
function mapKey(key) {
    return typeof key === 'string' ? key : `@${(0,core_digest/* digestOf */.ol)(canonicalForm(key))}`;
}
function mergeable(source) {
    return source instanceof Map || (Array.isArray(source) && source.every((one) => one instanceof Map));
}
/** What a map says itself comes first, then the sources in their order. */
function mergeInto(map, source) {
    if (!(source instanceof Map))
        return;
    for (const [key, value] of source)
        if (!map.has(key))
            map.set(key, value);
}
/** With quotes or the tag of a text it merges nothing. */
function isMergeKey(key) {
    if (!(0,yaml_dist/* isScalar */.jn)(key) || key.type !== 'PLAIN' || key.value !== '<<')
        return false;
    return key.tag === undefined || key.tag === `${CORE}merge`;
}
/** `undefined` when it is written as no scalar of its type can be. */
function yaml_converter_scalar(node, version) {
    const { value, tag, source = '' } = node;
    const encoded = plainScalar(value, source);
    if (encoded === undefined || tag === `${CORE}str`)
        return encoded;
    const ambiguous = (0,yaml_versions/* isAmbiguous */.X2)(source);
    if (tag === undefined) {
        return ambiguous && node.type === 'PLAIN' ? (0,yaml_versions/* encodeAmbiguous */.nJ)(source, version) : encoded;
    }
    // The tag `!` makes it a text in YAML 1.2, and nothing in PyYAML, even with quotes.
    if (tag !== `${CORE}${coreType(value, tag)}`)
        return (0,fields_value/* encodeTagged */.bQ)(tag, encoded);
    // `!!int 0644` is octal in YAML 1.1, even with quotes.
    return ambiguous ? (0,fields_value/* encodeTagged */.bQ)(tag, (0,yaml_versions/* encodeAmbiguous */.nJ)(source, version)) : encoded;
}
function plainScalar(value, source) {
    if (typeof value === 'string')
        return (0,fields_value/* encodeString */.aj)(value);
    if (typeof value === 'boolean')
        return (0,fields_value/* encodeBoolean */.ZY)(value);
    if (value === null)
        return fields_value/* NULL */.Cq;
    if (typeof value !== 'number')
        return undefined;
    if (/^0[xo]/.test(source) && source.length <= unreadable/* MAX_NUMBER_LENGTH */.Ur) {
        return (0,numbers/* canonicalDecimal */.s)(BigInt(source).toString());
    }
    return /inf|nan/i.test(source) ? (0,numbers/* canonicalNonFinite */.V)(value) : (0,numbers/* canonicalDecimal */.s)(source);
}
/** The core type that a value has when its tag is right about it. */
function coreType(value, tag) {
    if (typeof value === 'number')
        return tag === `${CORE}int` ? 'int' : 'float';
    return value === null ? 'null' : typeof value === 'string' ? 'str' : 'bool';
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/yaml.js



/** The most tokens of a YAML file: the parser keeps some hundred bytes of memory for each. */
const MAX_YAML_TOKENS = 2_000_000;
/** The most `%` lines, each of which the parser keeps and reads again. */
const MAX_DIRECTIVES = 1_000;
/** Tags that the parser would turn into dates and byte arrays stay tags; uniqueness is checked in linear time. */
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
};
/**
 * Reads all documents of a YAML 1.2 stream (core schema); there may be none. Aliases are resolved, and so are merge
 * keys (`<<`), as in YAML 1.1, because files that use them mean that. What YAML 1.1 reads differently is kept apart. The parser itself takes CRLF for LF.
 *
 * @throws Unreadable when it is none, too deep, too large to hold, or its aliases unfold to too much
 */
function parseYaml(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const documents = [];
    const converter = new YamlConverter((offset) => malformedAt(lines, offset));
    for (const document of compose(text, lines)) {
        const error = document.errors[0];
        if (error !== undefined) {
            if (error.code === 'RESOURCE_EXHAUSTION')
                throw (0,unreadable/* tooDeep */.DI)();
            throw malformedAt(lines, error.pos[0]);
        }
        const { explicit, version } = document.directives?.yaml ?? {};
        documents.push(converter.convert(document.contents, explicit && version !== 'next' ? (version ?? '') : ''));
    }
    return documents;
}
/** Composes document by document, and stops as soon as a limit is passed, before anything recurses. */
function* compose(text, lines) {
    const parser = new yaml_dist/* Parser */.iX(lines.addNewLine);
    const composer = new yaml_dist/* Composer */.Dk(OPTIONS);
    lines.addNewLine(0);
    let tokens = 0;
    let directives = 0;
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        if (++tokens > MAX_YAML_TOKENS)
            throw new unreadable/* Unreadable */.IO(`it has more than ${MAX_YAML_TOKENS} YAML tokens`);
        for (const token of parser.next(lexeme)) {
            // One error is enough: to collect millions of them takes a minute.
            if (token.type === 'error')
                throw malformedAt(lines, token.offset);
            if (token.type === 'directive' && ++directives > MAX_DIRECTIVES)
                throw malformedAt(lines, token.offset);
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
        throw malformedAt(lines, errors[0].pos[0]);
}
function malformedAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return (0,unreadable/* malformed */.Qm)('YAML', line, col);
}

;// CONCATENATED MODULE: ./build/core/tracker/fields/format.js



const JSON_FORMAT = { name: 'json', parse: (text) => [parseJson(text)] };
const YAML_FORMAT = { name: 'yaml', parse: parseYaml };
const TOML_FORMAT = { name: 'toml', parse: (text) => [parseToml(text)] };
const FORMATS = new Map([
    ['json', JSON_FORMAT],
    ['jsonc', JSON_FORMAT],
    // As far as it is JSON with comments and trailing commas; anything else does not parse.
    ['json5', JSON_FORMAT],
    ['yaml', YAML_FORMAT],
    ['yml', YAML_FORMAT],
    ['toml', TOML_FORMAT],
]);
/** Well-known files whose extension says nothing, or something else. */
const NAMES = new Map([
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
 * What the steps lead to, without what is excluded; `undefined` when that is nothing. Of what a wildcard passes, only
 * the ways that lead somewhere are in it.
 */
function find(value, segments, exclusions, taken = 0) {
    const segment = segments[taken];
    if (segment === undefined)
        return { kind: 'value', value, exclusions };
    const parts = [];
    for (const [place, child] of children(value, segment)) {
        const next = below(exclusions, place);
        const found = next && find(child, segments, next, taken + 1);
        if (found)
            parts.push([place, found]);
    }
    return parts.length === 0 ? undefined : { kind: 'below', parts };
}
/** The children that a step leads to, in a fixed order. */
function children(value, segment) {
    if (typeof value === 'string')
        return [];
    if (value instanceof fields_value/* Tagged */.d2)
        return children(value.content, segment);
    if (value instanceof Map) {
        const map = value;
        const keys = segment.kind === 'any' ? [...map.keys()].sort() : segment.keys;
        return keys.flatMap((key) => {
            const child = map.get(key);
            return child === undefined ? [] : [[key, child]];
        });
    }
    const list = value;
    if (segment.kind === 'any')
        return list.map((item, index) => [index, item]);
    const item = segment.index === undefined ? undefined : list[segment.index];
    return segment.index === undefined || item === undefined ? [] : [[segment.index, item]];
}
/** Writes what was found; nothing has a text of its own. No two different finds give the same text. */
function writeFound(found, sink) {
    if (found === undefined) {
        sink.add('-');
    }
    else if (found.kind === 'value') {
        sink.add('=');
        writeCanonical(found.value, found.exclusions, sink);
    }
    else {
        sink.add('<');
        for (const [place, part] of found.parts) {
            sink.add(encodePlace(place));
            writeFound(part, sink);
        }
        sink.add('>');
    }
}

// EXTERNAL MODULE: ./build/core/tracker/fields/selector.js
var selector = __webpack_require__(8946);
;// CONCATENATED MODULE: ./build/core/tracker/fields/digest-fields.js







/** Names the canonical form. A change of that form changes this text. */
const LAYOUT = 'file-tracker/fields/2';
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
    const selection = normalise(selectors.map(selector/* parseSelector */.P));
    if (selection.length === 0)
        throw new field_error/* FieldError */.b('No fields are given. Name some, such as "dependencies".');
    const format = formatOf(fileName);
    if (format === undefined)
        return { kind: 'whole', why: 'neither JSON, YAML nor TOML by its name' };
    const documents = read(content, format);
    if ('why' in documents)
        return { kind: 'whole', why: documents.why };
    return { kind: 'fields', digest: digestSelection(format, documents.values, selection) };
}
/** Sorted, no selector twice. */
function normalise(selectors) {
    const unique = new Map(selectors.map((one) => [`${one.excluded ? '!' : ''}${one.pointer}`, one]));
    return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, selector]) => selector);
}
function read(content, format) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (bytes > unreadable/* MAX_FIELD_FILE_BYTES */.Jk) {
        return { why: `larger than ${unreadable/* MAX_FIELD_FILE_BYTES */.Jk / 1024 / 1024} MiB` };
    }
    const text = decode(content);
    if (text === undefined)
        return { why: 'not valid UTF-8' };
    try {
        return { values: format.parse(text) };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.IO)
            return { why: error.message };
        // The stack can be nearly full before we are called, and a library can stumble over what somebody wrote to make
        // it stumble. To track the file whole is right then, too: it can only see more changes.
        return { why: error instanceof RangeError ? 'too complex to parse' : 'its parser failed' };
    }
}
/** The text without a byte order mark, or `undefined` when it is no UTF-8. */
function decode(content) {
    if (typeof content === 'string') {
        if (!content.isWellFormed())
            return undefined;
        return content.startsWith('\ufeff') ? content.slice(1) : content;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function digestSelection(format, documents, selection) {
    const sink = new HashSink();
    const names = (excluded) => selection.filter((one) => one.excluded === excluded).map((one) => one.pointer);
    sink.add(JSON.stringify([LAYOUT, format.name, names(false), names(true), documents.length]));
    const exclusions = exclusionsOf(selection);
    const plain = selection.filter((one) => !one.excluded).map((one) => one.segments);
    for (const segments of plain.length > 0 ? plain : [[]]) {
        for (const document of documents)
            writeFound(find(document, segments, exclusions), sink);
    }
    return sink.digest();
}
/** Hashes text in chunks, because a call for every short piece would take most of the time. */
class HashSink {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #chunk = '';
    add(piece) {
        this.#chunk += piece;
        if (this.#chunk.length > 1 << 16)
            this.#flush();
    }
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #flush() {
        this.#hash.update(this.#chunk, 'utf8');
        this.#chunk = '';
    }
}

// EXTERNAL MODULE: ./build/core/tracker/groups/assign.js
var groups_assign = __webpack_require__(917);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
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
    for (const [at, definition] of definitionsByEntry(entries, fields, site)) {
        const path = entries.paths[at] ?? '';
        const digest = digestFile(path, definition, site);
        if (digest === undefined)
            continue;
        if (digest.kind === 'whole') {
            unparsed.push({ path, why: digest.why });
        }
        else {
            kinds[at] = FIELDS;
            digests.set(Buffer.from(digest.digest, 'hex'), at * core_digest/* DIGEST_BYTES */.x4);
        }
    }
    return { entries: new snapshot_entries/* Entries */.Rv(entries.paths, kinds, digests, entries.executable), unparsed };
}
/** For each file that a definition matches, the last of those. */
function definitionsByEntry(entries, fields, site) {
    const lists = fields.map(({ pattern }) => (0,patterns/* compilePatterns */.xi)([pattern], site));
    const last = new Map();
    (0,groups_assign/* assign */.k)(entries.paths, lists, (path, list) => {
        if (entries.kinds[path] === FILE)
            last.set(path, Math.max(list, last.get(path) ?? -1));
    });
    return new Map([...last].map(([path, list]) => [path, fields[list]]));
}
/** The digest of a file's fields; `undefined` when the file has vanished since it was found. */
function digestFile(path, definition, site) {
    try {
        const content = readBounded((0,external_node_path_.resolve)(site.base ?? site.directory, path));
        if (content === undefined) {
            return { kind: 'whole', why: `larger than ${unreadable/* MAX_FIELD_FILE_BYTES */.Jk / 1024 / 1024} MiB` };
        }
        return digestFields(path, content, definition.selectors);
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== undefined)
            throw (0,scan_error/* unreadable */.O$)('file', path, error);
        throw error;
    }
}
/** A file's content; `undefined` when it is too large to be parsed, or no file any more. */
function readBounded(path) {
    const { O_RDONLY, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const descriptor = (0,external_node_fs_.openSync)((0,disk_path/* diskPath */.z)(path), O_RDONLY | O_NONBLOCK);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        return stats.isFile() && stats.size <= unreadable/* MAX_FIELD_FILE_BYTES */.Jk ? (0,external_node_fs_.readFileSync)(descriptor) : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}


/***/ })

};
