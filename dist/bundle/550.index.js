export const id = 550;
export const ids = [550];
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

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ goModFacts),
/* harmony export */   yI: () => (/* binding */ parseGoFile),
/* harmony export */   zg: () => (/* binding */ isGoFolder)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);

const DIRECTIVES = new Set('module go toolchain require exclude replace retract godebug tool ignore use'.split(' '));
/**
 * Reads a `go.mod` or a `go.work`: one directive a line, or a block of lines in round brackets; `//` comments, names
 * plain, in "quotes" or in `backquotes` (https://go.dev/ref/mod#go-mod-file).
 *
 * @throws Malformed
 */
function parseGoFile(text) {
    const require = [];
    const use = [];
    const replace = new Map();
    let module;
    let block;
    text.split(/\r?\n/).forEach((line, at) => {
        const fail = () => new _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .sG(`it is no valid file of Go: line ${at + 1}`);
        const words = wordsOf(line.replace(/^\ufeff/, ''));
        if (words === undefined)
            throw fail();
        const [first] = words;
        if (first === undefined)
            return;
        if (block !== undefined && first === ')') {
            block = undefined;
            return;
        }
        const directive = block ?? first;
        if (!DIRECTIVES.has(directive))
            throw fail();
        const rest = block === undefined ? words.slice(1) : words;
        if (block === undefined && rest.length === 1 && rest[0] === '(') {
            block = directive;
            return;
        }
        const [name] = rest;
        if (directive === 'module')
            module = name;
        if (directive === 'require' && name !== undefined)
            require.push(name);
        if (directive === 'use' && name !== undefined)
            use.push(name);
        if (directive !== 'replace')
            return;
        const target = rest[rest.indexOf('=>') + 1];
        if (name === undefined || target === undefined || !rest.includes('=>'))
            throw fail();
        replace.set(name, target);
    });
    if (block !== undefined)
        throw new _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .sG(`it is no valid file of Go: "${block} (" has no end`);
    return { module, require, replace, use };
}
/**
 * What a `go.mod` says: what it requires, by name or, where it is replaced with a folder, by that. Of a required module
 * the name counts whatever the version, since a `go.work` may put the one of the workspace in its place.
 *
 * @param replace what a `go.work` replaces, by folders of its own
 */
function goModFacts(file, folder, replace) {
    const needs = new Map();
    for (const name of file.require) {
        const work = replace.get(name);
        if (work !== undefined)
            needs.set(`work ${name}`, { by: 'folder', folder: work });
        const target = file.replace.get(name);
        if (target === undefined)
            needs.set(name, { by: 'name', name, local: false });
        else
            needs.set(name, needOf(target, folder));
    }
    // What is replaced may be required by what is required.
    for (const [name, target] of file.replace) {
        if (!needs.has(name))
            needs.set(name, needOf(target, folder));
    }
    return { kind: 'go.mod', name: file.module, needs: [...needs.values()] };
}
function needOf(target, folder) {
    return isGoFolder(target)
        ? { by: 'folder', folder: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(folder, target) }
        : { by: 'name', name: target, local: false };
}
/** Whether a replacement is a folder: it begins with `./`, `../` or a root. */
function isGoFolder(target) {
    return /^(\.{1,2}([/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(target);
}
/** The words of a line; `undefined` where a quote has no end. */
function wordsOf(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        const [found = '', quoted, raw, plain] = /^(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()]|=>|(?:(?!\/\/)[^\s()"`])+))/.exec(line.slice(at)) ?? [];
        if (/\s/.test(line[at] ?? ''))
            at += 1;
        else if (line.startsWith('//', at))
            break;
        else if (found === '')
            return undefined;
        else {
            words.push(quoted?.replace(/\\(.)/g, '$1') ?? raw ?? plain ?? '');
            at += found.length;
        }
    }
    return words;
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestNeeds: () => (/* binding */ manifestNeeds)
});

// EXTERNAL MODULE: ./build/core/tracker/needs/manifest.js
var needs_manifest = __webpack_require__(5478);
;// CONCATENATED MODULE: ./build/core/tracker/needs/cargo-toml.js

const DEPENDENCIES = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
/**
 * What a `Cargo.toml` says. Local is only what has a path: beside the dependency, in the workspace's dependencies where
 * it is inherited, or in a patch of the workspace. A patch counts for all members, because what they need from elsewhere
 * may need the crate that is replaced.
 *
 * @param documentAt finds the root of the workspace
 */
function cargoTomlFacts(document, path, documentAt) {
    const cargo = (0,needs_manifest/* table */.tp)(document);
    const folder = (0,needs_manifest/* folderOf */.yS)(path);
    const workspace = workspaceOf(cargo, folder, documentAt);
    const tables = [cargo, ...Object.values((0,needs_manifest/* table */.tp)(cargo['target'])).map(needs_manifest/* table */.tp)];
    const inherited = (0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)(workspace.document['workspace'])['dependencies']);
    const needs = [];
    const lead = (from, to) => {
        if (typeof to === 'string')
            needs.push({ by: 'folder', folder: (0,needs_manifest/* resolveFrom */.dx)(from, to) });
    };
    for (const part of tables) {
        for (const [key, value] of DEPENDENCIES.flatMap((kind) => Object.entries((0,needs_manifest/* table */.tp)(part[kind])))) {
            const dependency = (0,needs_manifest/* table */.tp)(value);
            lead(folder, dependency['path']);
            const common = dependency['workspace'] === true ? (0,needs_manifest/* table */.tp)(inherited[key]) : {};
            lead(workspace.folder, common['path']);
        }
    }
    for (const source of Object.values((0,needs_manifest/* table */.tp)(workspace.document['patch'])).map(needs_manifest/* table */.tp)) {
        for (const patch of Object.values(source))
            lead(workspace.folder, (0,needs_manifest/* table */.tp)(patch)['path']);
    }
    const { name } = (0,needs_manifest/* table */.tp)(cargo['package']);
    return { kind: 'Cargo.toml', name: typeof name === 'string' ? name : undefined, needs };
}
/** The nearest manifest at or above a package that is the root of a workspace, or the one that the package names. */
function workspaceOf(cargo, folder, documentAt) {
    const named = (0,needs_manifest/* table */.tp)(cargo['package'])['workspace'];
    const folders = typeof named === 'string' ? [(0,needs_manifest/* resolveFrom */.dx)(folder, named)] : (0,needs_manifest/* foldersUp */.TS)(folder);
    for (const at of folders) {
        const document = (0,needs_manifest/* table */.tp)(at === folder ? cargo : documentAt((0,needs_manifest/* inFolder */._z)(at, 'Cargo.toml')));
        if (document['workspace'] !== undefined)
            return { folder: at, document };
    }
    // A package without a workspace is the root of its own patches.
    return { folder, document: cargo };
}

// EXTERNAL MODULE: ./build/core/tracker/needs/go-mod.js
var go_mod = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/tracker/needs/package-json.js
var package_json = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/core/tracker/needs/pyproject.js

/**
 * What a `pyproject.toml` says: dependencies by name (of the project, optional ones, groups, those of the build),
 * sources of uv in it and in the root of its workspace, and dependencies of Poetry.
 *
 * @param documentAt finds the root of the workspace
 */
function pyprojectFacts(document, path, documentAt) {
    const root = (0,needs_manifest/* table */.tp)(document);
    const folder = (0,needs_manifest/* folderOf */.yS)(path);
    const project = (0,needs_manifest/* table */.tp)(root['project']);
    const tool = (0,needs_manifest/* table */.tp)(root['tool']);
    const poetry = (0,needs_manifest/* table */.tp)(tool['poetry']);
    const uv = (0,needs_manifest/* table */.tp)(tool['uv']);
    const requirements = [
        ...(0,needs_manifest/* texts */.Te)(project['dependencies']),
        ...Object.values((0,needs_manifest/* table */.tp)(project['optional-dependencies'])).flatMap(needs_manifest/* texts */.Te),
        ...Object.values((0,needs_manifest/* table */.tp)(root['dependency-groups'])).flatMap(needs_manifest/* texts */.Te),
        ...(0,needs_manifest/* texts */.Te)((0,needs_manifest/* table */.tp)(root['build-system'])['requires']),
        ...(0,needs_manifest/* texts */.Te)(uv['dev-dependencies']),
    ];
    const poetryTables = [
        poetry,
        ...Object.values((0,needs_manifest/* table */.tp)(poetry['group'])).map(needs_manifest/* table */.tp),
        { dependencies: poetry['dev-dependencies'] },
    ];
    const poetryNeeds = poetryTables.flatMap((part) => Object.entries((0,needs_manifest/* table */.tp)(part['dependencies'])));
    const names = new Set([
        ...requirements.flatMap((requirement) => requiredName(requirement) ?? []),
        ...poetryNeeds.map(([name]) => normalName(name)),
    ]);
    const needs = [
        ...requirements.flatMap((requirement) => requiredFolder(requirement, folder)),
        ...poetryNeeds.flatMap(([, source]) => pathsOf(source, folder)),
    ];
    const own = sourcesOf(document);
    const inherited = workspaceRoot(document, folder, documentAt);
    for (const name of names) {
        // A member's own source replaces that of the root.
        const [sources, from] = own.has(name) ? [own, folder] : [inherited?.sources, inherited?.folder ?? folder];
        const source = sources?.get(name);
        const paths = pathsOf(source, from);
        needs.push(...paths, { by: 'name', name, local: paths.length === 0 && isOfWorkspace(source) });
    }
    const name = project['name'] ?? poetry['name'];
    return { kind: 'pyproject.toml', name: typeof name === 'string' ? normalName(name) : undefined, needs };
}
/** A name in the form in which names are compared (PEP 503). */
function normalName(name) {
    return name
        .trim()
        .replace(/[-_.]+/g, '-')
        .toLowerCase();
}
/** The name that a requirement begins with (PEP 508): `Core-Lib[extra] >=1; python_version < "4"`. */
function requiredName(requirement) {
    const [name] = /^\s*[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/.exec(requirement) ?? [];
    return name === undefined ? undefined : normalName(name);
}
/** The folder of `core @ file:../core`; with a host or a variable, what it is relative to is not known. */
function requiredFolder(requirement, folder) {
    const [, path] = /^[^@]*@\s*file:((?!\/\/)[^\s;#]+)/.exec(requirement) ?? [];
    return path === undefined ? [] : [{ by: 'folder', folder: (0,needs_manifest/* resolveFrom */.dx)(folder, path) }];
}
/** `tool.uv.sources` by normal names. */
function sourcesOf(document) {
    const uv = (0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)(document)['tool'])['uv']);
    return new Map(Object.entries((0,needs_manifest/* table */.tp)(uv['sources'])).map(([name, source]) => [normalName(name), source]));
}
/** The sources of the nearest folder at or above with a `tool.uv.workspace`. */
function workspaceRoot(document, folder, documentAt) {
    for (const at of (0,needs_manifest/* foldersUp */.TS)(folder)) {
        const found = at === folder ? document : documentAt((0,needs_manifest/* inFolder */._z)(at, 'pyproject.toml'));
        if ((0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)(found)['tool'])['uv'])['workspace'] === undefined)
            continue;
        return { folder: at, sources: sourcesOf(found) };
    }
    return undefined;
}
/** The folders of a source: a table with a `path`, or a list of such for different platforms. */
function pathsOf(source, folder) {
    if (Array.isArray(source))
        return source.flatMap((item) => pathsOf(item, folder));
    const { path } = (0,needs_manifest/* table */.tp)(source);
    return typeof path === 'string' ? [{ by: 'folder', folder: (0,needs_manifest/* resolveFrom */.dx)(folder, path) }] : [];
}
function isOfWorkspace(source) {
    return Array.isArray(source) ? source.some(isOfWorkspace) : (0,needs_manifest/* table */.tp)(source)['workspace'] === true;
}

// EXTERNAL MODULE: ./build/core/tracker/needs/toml-document.js
var toml_document = __webpack_require__(8885);
;// CONCATENATED MODULE: ./build/core/tracker/needs/documents.js






/** The manifests, parsed. One that does not parse is warned about, and says nothing. */
class Documents {
    /** Sentences for the user. */
    warnings = [];
    /** Of JSON and TOML. */
    #documents = new Map();
    /** Of Go. */
    #goFiles = new Map();
    #facts = new Map();
    constructor(manifests) {
        const seen = new Set();
        for (const manifest of manifests) {
            if (seen.has(manifest.path))
                continue;
            seen.add(manifest.path);
            try {
                this.#parse(manifest);
            }
            catch (error) {
                if (!(error instanceof needs_manifest/* Malformed */.sG))
                    throw error;
                this.warnings.push(`group-needs: What ${(0,needs_manifest/* quoted */.TL)(manifest.path)} needs is not known: ${error.message}. Correct it, or write what the group needs in group-needs.`);
            }
        }
    }
    /** What the manifest at a path says. */
    factsAt(path) {
        if (!this.#facts.has(path))
            this.#facts.set(path, this.#read(path));
        return this.#facts.get(path);
    }
    #parse({ path, content }) {
        if ('why' in content)
            throw new needs_manifest/* Malformed */.sG(content.why);
        if (/(^|\/)go\.(mod|work)$/.test(path))
            this.#goFiles.set(path, (0,go_mod/* parseGoFile */.yI)(content.text));
        else if (path.endsWith('.json'))
            this.#documents.set(path, (0,package_json/* parsePackageJson */.w)(content.text));
        else
            this.#documents.set(path, (0,toml_document/* parseTomlManifest */.Z)(content.text));
    }
    #read(path) {
        const goFile = this.#goFiles.get(path);
        if (goFile !== undefined)
            return (0,go_mod/* goModFacts */.Kk)(goFile, (0,needs_manifest/* folderOf */.yS)(path), this.#replacedByWork((0,needs_manifest/* folderOf */.yS)(path)));
        if (!this.#documents.has(path))
            return undefined;
        const document = this.#documents.get(path);
        const documentAt = (other) => this.#documents.get(other);
        switch ((0,needs_manifest/* manifestKind */.QS)(path)) {
            case 'package.json':
                return (0,package_json/* packageJsonFacts */.W)(document, path, documentAt);
            case 'Cargo.toml':
                return cargoTomlFacts(document, path, documentAt);
            case 'pyproject.toml':
                return pyprojectFacts(document, path, documentAt);
            default:
                return undefined;
        }
    }
    /** The folders that the nearest `go.work` puts in place of modules. */
    #replacedByWork(folder) {
        for (const at of (0,needs_manifest/* foldersUp */.TS)(folder)) {
            const work = this.#goFiles.get((0,needs_manifest/* inFolder */._z)(at, 'go.work'));
            if (work === undefined)
                continue;
            const local = [...work.replace].filter(([, target]) => (0,go_mod/* isGoFolder */.zg)(target));
            return new Map(local.map(([name, target]) => [name, (0,needs_manifest/* resolveFrom */.dx)(at, target)]));
        }
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/owners.js

/** Knows which groups a package belongs to, by its folder and by its name. */
class Owners {
    #byManifest = new Map();
    #byFolder = new Map();
    /** Of the folders of groups, in characters. To look for longer ones, and for all above them, would take long. */
    #longest = 0;
    #byName = new Map();
    /** Folders of packages that are in no group, by the package's name. */
    #elsewhere = new Map();
    /** The shared files and all folders that they lie in. */
    #shared = new Set();
    #documents;
    #known = new Map();
    constructor({ groups, others, shared }, documents) {
        this.#documents = documents;
        for (const path of shared)
            for (const at of (0,needs_manifest/* foldersUp */.TS)(path))
                this.#shared.add(at);
        for (const { name, folders, manifests } of groups) {
            for (const folder of folders) {
                add(this.#byFolder, folder, name);
                this.#longest = Math.max(this.#longest, folder.length);
            }
            for (const { path } of manifests)
                add(this.#byManifest, path, name);
        }
        const whole = new Set(this.#byManifest.keys());
        for (const { name, above } of groups) {
            // Part of a package stands for the package where no group has all of it.
            for (const { path } of above)
                if (!whole.has(path))
                    add(this.#byManifest, path, name);
        }
        for (const [path, names] of this.#byManifest) {
            const facts = documents.factsAt(path);
            if (facts?.name === undefined)
                continue;
            for (const name of names)
                add(this.#byName, nameKey(facts.kind, facts.name), name);
        }
        for (const { path } of others) {
            const facts = this.#byManifest.has(path) ? undefined : documents.factsAt(path);
            if (facts?.name !== undefined)
                this.#elsewhere.set(nameKey(facts.kind, facts.name), (0,needs_manifest/* folderOf */.yS)(path));
        }
    }
    /** @param kind of the manifest that has the need */
    of(kind, need) {
        const key = need.by === 'folder' ? `${kind}\n${need.folder}` : `${nameKey(kind, need.name)}\n${need.local}`;
        const known = this.#known.get(key) ?? (need.by === 'folder' ? this.#at(kind, need.folder) : this.#named(kind, need));
        this.#known.set(key, known);
        return known;
    }
    #named(kind, { name, local }) {
        const key = nameKey(kind, name);
        const groups = [...(this.#byName.get(key) ?? [])];
        const folder = this.#elsewhere.get(key);
        if (groups.length > 0)
            return { groups, untracked: undefined, through: undefined };
        if (folder !== undefined)
            return this.#at(kind, folder);
        return { groups, untracked: local ? name : undefined, through: undefined };
    }
    /** The groups that have the folder's manifest, else the innermost folder around it, else those that lie in it. */
    #at(kind, folder) {
        const folders = (0,needs_manifest/* foldersUp */.TS)(folder).filter((at) => at.length <= this.#longest);
        const around = this.#byManifest.get((0,needs_manifest/* inFolder */._z)(folder, kind)) ??
            folders.map((at) => this.#byFolder.get(at)).find((groups) => groups !== undefined);
        if (around !== undefined)
            return { groups: [...around], untracked: undefined, through: undefined };
        const inside = [...this.#byFolder].filter(([other]) => folder !== '' && (0,needs_manifest/* isWithin */.UO)(other, folder));
        const manifest = (0,needs_manifest/* inFolder */._z)(folder, kind);
        return {
            groups: inside.flatMap(([, groups]) => [...groups]),
            // Unless the path, or something below it, belongs to every group.
            untracked: this.#shared.has(folder === '' ? kind : folder) ? undefined : folder === '' ? '.' : folder,
            through: this.#documents.factsAt(manifest) === undefined ? undefined : manifest,
        };
    }
}
function nameKey(kind, name) {
    return `${kind}\n${name}`;
}
function add(map, key, value) {
    map.set(key, (map.get(key) ?? new Set()).add(value));
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/manifest-needs.js



const MAX_WARNINGS = 20;
/**
 * Which groups need which, as their manifests say. A need that leads to what lies in the workspace, but is in no group
 * and not shared, is warned about: nothing would see that it changes.
 */
function manifestNeeds(sources) {
    const documents = new Documents(allManifests(sources));
    const owners = new Owners(sources, documents);
    /** The first manifest that needs what nothing tracks. */
    const untrackedBy = new Map();
    const needs = new Map();
    for (const { name, manifests, above } of sources.groups) {
        const found = new Set();
        const open = new Set([...manifests, ...above].map(({ path }) => path));
        // What is added meanwhile comes last: packages in no group, through which others are needed.
        for (const path of open) {
            const facts = documents.factsAt(path);
            if (facts === undefined)
                continue;
            for (const need of facts.needs) {
                const { groups, untracked, through } = owners.of(facts.kind, need);
                for (const group of groups)
                    found.add(group);
                if (through !== undefined)
                    open.add(through);
                if (untracked !== undefined && !untrackedBy.has(untracked))
                    untrackedBy.set(untracked, path);
            }
        }
        found.delete(name);
        needs.set(name, [...found].sort());
    }
    const untracked = [...untrackedBy].map(([what, path]) => warnUntracked(path, what));
    return { needs, warnings: atMost(MAX_WARNINGS, [...documents.warnings, ...untracked]) };
}
function atMost(most, warnings) {
    if (warnings.length <= most)
        return warnings;
    return [...warnings.slice(0, most), `group-needs: ${warnings.length - most} more warnings like these.`];
}
function* allManifests({ groups, others }) {
    for (const { manifests, above } of groups) {
        yield* manifests;
        yield* above;
    }
    yield* others;
}
function warnUntracked(path, what) {
    return `group-needs: ${(0,needs_manifest/* quoted */.TL)(path)} needs ${(0,needs_manifest/* quoted */.TL)(what)}, which is in no group. Track it in paths, so that a change of it is seen.`;
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ manifestKind),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   sG: () => (/* binding */ Malformed),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8217);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


/** The manifests that say what a package needs, by the names that their tools give them. */
const MANIFESTS = ['package.json', 'Cargo.toml', 'go.mod', 'pyproject.toml'];
/** Thrown for a manifest that is no valid document. The message is a clause, without content of the file. */
class Malformed extends Error {
    name = 'Malformed';
}
/** The kind of manifest that a path leads to, by its last name. */
function manifestKind(path) {
    const last = path.slice(path.lastIndexOf('/') + 1);
    return MANIFESTS.find((kind) => kind === last);
}
/** The folder that a stored path lies in; `''` is the working directory. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The path of a name in a folder. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Whether a path is a folder or lies below it; everything lies below `''`. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** The folder and those above it up to the working directory, nearest first. */
function foldersUp(folder) {
    const folders = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        folders.push(at);
    }
    return folders;
}
/**
 * Where a relative path in a manifest leads from the manifest's folder, by its names alone. An absolute path, or one
 * that begins with `~`, stays as it is.
 */
function resolveFrom(folder, relative) {
    const text = relative.replaceAll('\\', '/');
    if (/^(\/|~|[A-Za-z]:)/.test(text))
        return text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
    const names = folder === '' ? [] : folder.split('/');
    for (const name of text.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' && names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else
            names.push(name);
    }
    return names.join('/');
}
/** A part of a document that should be a table; what is none is an empty one. */
function table(value) {
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
}
/** A part of a document that should be a list of texts; what is none is left out. */
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** A path or name in a message: in quotes, on one line, and not longer than anybody reads. */
function quoted(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text));
}
const MAX_QUOTED = 200;


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packageJsonFacts),
/* harmony export */   w: () => (/* binding */ parsePackageJson)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Specifiers that give a folder. */
const FOLDER = /^(?:file|link|portal):(?:\/\/)?(.*)$/s;
/**
 * Reads a `package.json`, which to npm, pnpm and Yarn is strict JSON, after a byte order mark if there is one.
 *
 * @throws Malformed
 */
function parsePackageJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        // What the parser says quotes the content.
        throw new _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .sG('it is not valid JSON');
    }
}
/**
 * What a `package.json` says: its name, and all kinds of dependencies. A name may be that of a package in the workspace
 * or of one in a registry, whatever range stands beside it; `workspace:` says that it is in the workspace. A folder that
 * a package above puts in place of another package counts for all below, because what they need from a registry may
 * need it.
 *
 * @param documentAt finds the packages above
 */
function packageJsonFacts(document, path, documentAt) {
    const folder = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    const { name, ...rest } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(document);
    const needs = DEPENDENCIES.flatMap((kind) => Object.entries((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(rest[kind])).flatMap(([key, specifier]) => typeof specifier === 'string' ? [needOf(key, specifier.trim(), folder)] : []));
    for (const at of (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(folder))
        needs.push(...replacedFolders(documentAt((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(at, 'package.json')), at));
    return { kind: 'package.json', name: typeof name === 'string' ? name : undefined, needs };
}
function needOf(name, specifier, folder) {
    const [, path] = FOLDER.exec(specifier) ?? [];
    if (path !== undefined)
        return { by: 'folder', folder: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(folder, path) };
    if (isPath(specifier))
        return { by: 'folder', folder: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(folder, specifier) };
    const [, protocol, rest = ''] = /^(workspace|npm):(.*)$/s.exec(specifier) ?? [];
    const local = protocol === 'workspace';
    if (local && isPath(rest))
        return { by: 'folder', folder: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(folder, rest) };
    return { by: 'name', name: protocol === undefined ? name : (aliased(rest) ?? name), local };
}
/** The folders among `overrides` of npm, `resolutions` of Yarn, and `overrides` of pnpm. */
function replacedFolders(document, folder) {
    const { overrides, resolutions, pnpm } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(document);
    const replacements = [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(overrides), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(resolutions), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(pnpm)['overrides'])];
    const found = [];
    // Those of npm may lie in each other.
    for (let part = replacements.pop(); part !== undefined; part = replacements.pop()) {
        for (const [name, value] of Object.entries(part)) {
            if (typeof value !== 'string')
                replacements.push((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(value));
            else
                found.push(needOf(name, value.trim(), folder));
        }
    }
    return found.filter(({ by }) => by === 'folder');
}
function isPath(specifier) {
    return /^(\.{1,2}([/\\]|$)|[/\\]|~[/\\]|[A-Za-z]:[/\\])/.test(specifier);
}
/** The package that `npm:other@1` and `workspace:other@*` stand for; `undefined` where there is only a range. */
function aliased(specifier) {
    return /^(@[^/@]+\/[^@]+|[A-Za-z][^@]*)(?=@)/.exec(specifier)?.[1];
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseTomlManifest)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _fields_toml_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
/* harmony import */ var _fields_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);




/**
 * Reads a manifest that is TOML, 1.1 included: a tool that can't read it fails by itself, whatever it needs.
 *
 * @throws Malformed
 */
function parseTomlManifest(text) {
    try {
        const content = text.replace(/^\ufeff/, '');
        // Refuses what the parser has no limit for, not what readers differ on.
        (0,_fields_toml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .numberScalars */ .f)(content, () => undefined);
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(content, { integersAsBigInt: true, maxDepth: _fields_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FIELD_DEPTH */ .U9 });
    }
    catch (error) {
        if (error instanceof _fields_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .IO)
            throw new _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .Malformed */ .sG(`the parser refuses it (${error.message})`, { cause: error });
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        throw new _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .Malformed */ .sG(`it is not valid TOML: line ${error.line}, column ${error.column}`, { cause: error });
    }
}


/***/ })

};
