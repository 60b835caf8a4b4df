export const id = 729;
export const ids = [729];
export const modules = {

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


/***/ }),

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

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireKnownGroups),
/* harmony export */   c: () => (/* binding */ parseGroupNeeds)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9408);
/* harmony import */ var _near_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8764);


const AUTO = 'auto';
/** More names of groups would hide what a message says. */
const MAX_LISTED = 20;
/**
 * Reads `group-needs`: the text `auto`, or a mapping from a group to the name of one that it needs or a list of them
 * (lists in lists are flattened). `auto: true` in the mapping adds what the manifests say.
 *
 * @param parseYaml called only when the text is more than `auto`
 * @throws Error with a message for the user
 */
function parseGroupNeeds(text, parseYaml) {
    if (text.trim() === AUTO)
        return { auto: true, needs: new Map() };
    const value = parseYaml(text);
    if (!(0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        throw new Error(`Invalid group-needs: ${describe(value)} is no mapping. Write auto, or one line "name: [other, another]" for each group.`);
    }
    const needs = new Map();
    let auto = false;
    for (const [name, needed] of Object.entries(value)) {
        if (name === AUTO && typeof needed === 'boolean')
            auto = needed;
        else
            needs.set(name, [...new Set(readNames(name, needed))].filter((other) => other !== name));
    }
    if (!auto && needs.size === 0) {
        throw new Error('Invalid group-needs: there is no group in it. Write auto, or one line "name: [other, another]", or leave group-needs out.');
    }
    return { auto, needs };
}
/**
 * Looks for names in `group-needs` that are no group. This is a step of its own, because the groups of `group-by` are
 * known only when the folders have been looked at.
 *
 * @param groups the names of all groups
 * @throws Error with a message for the user
 */
function requireKnownGroups(needs, groups) {
    const known = new Set(groups);
    for (const [name, needed] of needs) {
        const unknown = [name, ...needed].find((other) => !known.has(other));
        if (unknown === undefined)
            continue;
        const where = unknown === name ? '' : `, which ${JSON.stringify(name)} needs,`;
        throw new Error(`Invalid group-needs: ${JSON.stringify(unknown)}${where} is no group. ${suggest(unknown, groups)}`);
    }
}
function readNames(group, value) {
    if (Array.isArray(value))
        return value.flatMap((item) => readNames(group, item));
    const name = typeof value === 'string' ? value.trim() : '';
    if (name !== '' && !/[\r\n]/.test(name))
        return [name];
    throw new Error(`Invalid group-needs: ${JSON.stringify(group)} needs ${describe(value)}, where the name of a group belongs. Write a name or a list of names, in quotes where need be.`);
}
function suggest(unknown, groups) {
    const near = (0,_near_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearNames */ .$)(unknown, groups);
    if (near.length > 0)
        return `Did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?`;
    if (groups.length === 0)
        return 'There are no groups. Add them, or leave group-needs out.';
    const listed = groups.slice(0, MAX_LISTED).map((name) => JSON.stringify(name));
    const more = groups.length > MAX_LISTED ? `, and ${groups.length - MAX_LISTED} more` : '';
    return `Use one of: ${listed.join(', ')}${more}.`;
}
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? 'a mapping' : JSON.stringify(value);
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames)
/* harmony export */ });
const MAX_NEAR = 3;
/** Names of paths can be long; comparing two takes the product of their lengths. */
const MAX_COMPARED = 200;
/**
 * The names that somebody may have meant by one that does not exist, at most three that are equally near: the same in
 * upper and lower case, else another folder with that last name, else a few letters apart.
 */
function nearNames(wrong, names) {
    const ranked = names.flatMap((name) => {
        const distance = distanceOf(wrong, name);
        return distance === undefined ? [] : [{ name, distance }];
    });
    const least = ranked.reduce((nearest, { distance }) => Math.min(nearest, distance), Infinity);
    const nearest = ranked.filter(({ distance }) => distance === least).map(({ name }) => name);
    return nearest.sort().slice(0, MAX_NEAR);
}
function distanceOf(wrong, name) {
    const [a, b] = [wrong.toLowerCase(), name.toLowerCase()];
    if (a === b)
        return 0;
    if (lastName(a) === lastName(b))
        return 1;
    // Two letters that changed places are two edits; but of a name of two letters nothing would be left.
    const shortest = Math.min(lastName(a).length, lastName(b).length);
    const most = Math.min(Math.max(2, Math.floor(shortest / 3)), shortest - 1);
    if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > MAX_COMPARED)
        return undefined;
    const distance = edits(a, b);
    return distance <= most ? 1 + distance : undefined;
}
function lastName(path) {
    return path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '');
}
/** How many characters have to be put in, taken out or replaced to make one text of the other (Levenshtein). */
function edits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  groupNeedsOf: () => (/* binding */ groupNeedsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/tracker/compiled-tracker.js + 2 modules
var compiled_tracker = __webpack_require__(6808);
// EXTERNAL MODULE: ./build/core/tracker/needs/group-needs.js
var group_needs = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/core/tracker/needs/manifest.js


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
        return text.replace(/(?<=.)\/+$/, '');
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
    return (0,unknown/* isRecord */.u4)(value) ? value : {};
}
/** A part of a document that should be a list of texts; what is none is left out. */
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** A path or name in a message: in quotes, on one line, and not longer than anybody reads. */
function quoted(text) {
    return (0,printable/* printable */.g)(JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text));
}
const MAX_QUOTED = 200;

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
    const cargo = table(document);
    const folder = folderOf(path);
    const workspace = workspaceOf(cargo, folder, documentAt);
    const tables = [cargo, ...Object.values(table(cargo['target'])).map(table)];
    const inherited = table(table(workspace.document['workspace'])['dependencies']);
    const needs = [];
    const lead = (from, to) => {
        if (typeof to === 'string')
            needs.push({ by: 'folder', folder: resolveFrom(from, to) });
    };
    for (const part of tables) {
        for (const [key, value] of DEPENDENCIES.flatMap((kind) => Object.entries(table(part[kind])))) {
            const dependency = table(value);
            lead(folder, dependency['path']);
            const common = dependency['workspace'] === true ? table(inherited[key]) : {};
            lead(workspace.folder, common['path']);
        }
    }
    for (const source of Object.values(table(workspace.document['patch'])).map(table)) {
        for (const patch of Object.values(source))
            lead(workspace.folder, table(patch)['path']);
    }
    const { name } = table(cargo['package']);
    return { kind: 'Cargo.toml', name: typeof name === 'string' ? name : undefined, needs };
}
/** The nearest manifest at or above a package that is the root of a workspace, or the one that the package names. */
function workspaceOf(cargo, folder, documentAt) {
    const named = table(cargo['package'])['workspace'];
    const folders = typeof named === 'string' ? [resolveFrom(folder, named)] : foldersUp(folder);
    for (const at of folders) {
        const document = table(at === folder ? cargo : documentAt(inFolder(at, 'Cargo.toml')));
        if (document['workspace'] !== undefined)
            return { folder: at, document };
    }
    // A package without a workspace is the root of its own patches.
    return { folder, document: cargo };
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/go-mod.js

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
        const fail = () => new Malformed(`it is no valid file of Go: line ${at + 1}`);
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
        throw new Malformed(`it is no valid file of Go: "${block} (" has no end`);
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
        ? { by: 'folder', folder: resolveFrom(folder, target) }
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

;// CONCATENATED MODULE: ./build/core/tracker/needs/package-json.js

const package_json_DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
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
        throw new Malformed('it is not valid JSON');
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
    const folder = folderOf(path);
    const { name, ...rest } = table(document);
    const needs = package_json_DEPENDENCIES.flatMap((kind) => Object.entries(table(rest[kind])).flatMap(([key, specifier]) => typeof specifier === 'string' ? [package_json_needOf(key, specifier.trim(), folder)] : []));
    for (const at of foldersUp(folder))
        needs.push(...replacedFolders(documentAt(inFolder(at, 'package.json')), at));
    return { kind: 'package.json', name: typeof name === 'string' ? name : undefined, needs };
}
function package_json_needOf(name, specifier, folder) {
    const [, path] = FOLDER.exec(specifier) ?? [];
    if (path !== undefined)
        return { by: 'folder', folder: resolveFrom(folder, path) };
    if (isPath(specifier))
        return { by: 'folder', folder: resolveFrom(folder, specifier) };
    const [, protocol, rest = ''] = /^(workspace|npm):(.*)$/s.exec(specifier) ?? [];
    const local = protocol === 'workspace';
    if (local && isPath(rest))
        return { by: 'folder', folder: resolveFrom(folder, rest) };
    return { by: 'name', name: protocol === undefined ? name : (aliased(rest) ?? name), local };
}
/** The folders among `overrides` of npm, `resolutions` of Yarn, and `overrides` of pnpm. */
function replacedFolders(document, folder) {
    const { overrides, resolutions, pnpm } = table(document);
    const replacements = [table(overrides), table(resolutions), table(table(pnpm)['overrides'])];
    const found = [];
    // Those of npm may lie in each other.
    for (let part = replacements.pop(); part !== undefined; part = replacements.pop()) {
        for (const [name, value] of Object.entries(part)) {
            if (typeof value !== 'string')
                replacements.push(table(value));
            else
                found.push(package_json_needOf(name, value.trim(), folder));
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

;// CONCATENATED MODULE: ./build/core/tracker/needs/pyproject.js

/**
 * What a `pyproject.toml` says: dependencies by name (of the project, optional ones, groups, those of the build),
 * sources of uv in it and in the root of its workspace, and dependencies of Poetry.
 *
 * @param documentAt finds the root of the workspace
 */
function pyprojectFacts(document, path, documentAt) {
    const root = table(document);
    const folder = folderOf(path);
    const project = table(root['project']);
    const tool = table(root['tool']);
    const poetry = table(tool['poetry']);
    const uv = table(tool['uv']);
    const requirements = [
        ...texts(project['dependencies']),
        ...Object.values(table(project['optional-dependencies'])).flatMap(texts),
        ...Object.values(table(root['dependency-groups'])).flatMap(texts),
        ...texts(table(root['build-system'])['requires']),
        ...texts(uv['dev-dependencies']),
    ];
    const poetryTables = [
        poetry,
        ...Object.values(table(poetry['group'])).map(table),
        { dependencies: poetry['dev-dependencies'] },
    ];
    const poetryNeeds = poetryTables.flatMap((part) => Object.entries(table(part['dependencies'])));
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
    const [name] = /^\s*[A-Za-z0-9][A-Za-z0-9._-]*/.exec(requirement) ?? [];
    return name === undefined ? undefined : normalName(name.replace(/[._-]+$/, ''));
}
/** The folder of `core @ file:../core`; with a host or a variable, what it is relative to is not known. */
function requiredFolder(requirement, folder) {
    const [, path] = /^[^@]*@\s*file:((?!\/\/)[^\s;#]+)/.exec(requirement) ?? [];
    return path === undefined ? [] : [{ by: 'folder', folder: resolveFrom(folder, path) }];
}
/** `tool.uv.sources` by normal names. */
function sourcesOf(document) {
    const uv = table(table(table(document)['tool'])['uv']);
    return new Map(Object.entries(table(uv['sources'])).map(([name, source]) => [normalName(name), source]));
}
/** The sources of the nearest folder at or above with a `tool.uv.workspace`. */
function workspaceRoot(document, folder, documentAt) {
    for (const at of foldersUp(folder)) {
        const found = at === folder ? document : documentAt(inFolder(at, 'pyproject.toml'));
        if (table(table(table(found)['tool'])['uv'])['workspace'] === undefined)
            continue;
        return { folder: at, sources: sourcesOf(found) };
    }
    return undefined;
}
/** The folders of a source: a table with a `path`, or a list of such for different platforms. */
function pathsOf(source, folder) {
    if (Array.isArray(source))
        return source.flatMap((item) => pathsOf(item, folder));
    const { path } = table(source);
    return typeof path === 'string' ? [{ by: 'folder', folder: resolveFrom(folder, path) }] : [];
}
function isOfWorkspace(source) {
    return Array.isArray(source) ? source.some(isOfWorkspace) : table(source)['workspace'] === true;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/tracker/fields/toml-limits.js
var toml_limits = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/core/tracker/fields/unreadable.js
var unreadable = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/core/tracker/needs/toml-document.js




/**
 * Reads a manifest that is TOML.
 *
 * @throws Malformed
 */
function parseTomlManifest(text) {
    try {
        (0,toml_limits/* requireModestTokens */.E)(text);
        return (0,dist/* parse */.qg)(text.replace(/^\ufeff/, ''), { integersAsBigInt: true, maxDepth: unreadable/* MAX_FIELD_DEPTH */.U9 });
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.IO)
            throw new Malformed(`the parser refuses it (${error.message})`, { cause: error });
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw new Malformed(`it is not valid TOML: line ${error.line}, column ${error.column}`, { cause: error });
    }
}

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
                if (!(error instanceof Malformed))
                    throw error;
                this.warnings.push(`group-needs: What ${quoted(manifest.path)} needs is not known: ${error.message}. Correct it, or write what the group needs in group-needs.`);
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
            throw new Malformed(content.why);
        if (/(^|\/)go\.(mod|work)$/.test(path))
            this.#goFiles.set(path, parseGoFile(content.text));
        else if (path.endsWith('.json'))
            this.#documents.set(path, parsePackageJson(content.text));
        else
            this.#documents.set(path, parseTomlManifest(content.text));
    }
    #read(path) {
        const goFile = this.#goFiles.get(path);
        if (goFile !== undefined)
            return goModFacts(goFile, folderOf(path), this.#replacedByWork(folderOf(path)));
        if (!this.#documents.has(path))
            return undefined;
        const document = this.#documents.get(path);
        const documentAt = (other) => this.#documents.get(other);
        switch (manifestKind(path)) {
            case 'package.json':
                return packageJsonFacts(document, path, documentAt);
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
        for (const at of foldersUp(folder)) {
            const work = this.#goFiles.get(inFolder(at, 'go.work'));
            if (work === undefined)
                continue;
            const local = [...work.replace].filter(([, target]) => isGoFolder(target));
            return new Map(local.map(([name, target]) => [name, resolveFrom(at, target)]));
        }
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/owners.js

/** Knows which groups a package belongs to, by its folder and by its name. */
class Owners {
    #byManifest = new Map();
    #byFolder = new Map();
    #byName = new Map();
    /** Folders of packages that are in no group, by the package's name. */
    #elsewhere = new Map();
    /** The shared files and all folders that they lie in. */
    #shared = new Set();
    #known = new Map();
    constructor({ groups, others, shared }, documents) {
        for (const path of shared)
            for (const at of foldersUp(path))
                this.#shared.add(at);
        for (const { name, folders, manifests } of groups) {
            for (const folder of folders)
                add(this.#byFolder, folder, name);
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
                this.#elsewhere.set(nameKey(facts.kind, facts.name), folderOf(path));
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
            return { groups, untracked: undefined };
        if (folder !== undefined)
            return this.#at(kind, folder);
        return { groups, untracked: local ? name : undefined };
    }
    /** The groups that have the folder's manifest, else the innermost folder around it, else those that lie in it. */
    #at(kind, folder) {
        const around = [
            this.#byManifest.get(inFolder(folder, kind)),
            ...foldersUp(folder).map((at) => this.#byFolder.get(at)),
        ].find((groups) => groups !== undefined);
        if (around !== undefined)
            return { groups: [...around], untracked: undefined };
        const inside = [...this.#byFolder].filter(([other]) => folder !== '' && isWithin(other, folder));
        return {
            groups: inside.flatMap(([, groups]) => [...groups]),
            untracked: this.#isShared(folder === '' ? kind : folder) ? undefined : folder === '' ? '.' : folder,
        };
    }
    /** Whether a path, or something below it, belongs to every group. */
    #isShared(path) {
        return this.#shared.has(path);
    }
}
function nameKey(kind, name) {
    return `${kind}\n${name}`;
}
function add(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, new Set([value]));
    else
        values.add(value);
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
        for (const { path } of [...manifests, ...above]) {
            const facts = documents.factsAt(path);
            if (facts === undefined)
                continue;
            for (const need of facts.needs) {
                const { groups, untracked } = owners.of(facts.kind, need);
                for (const group of groups)
                    found.add(group);
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
/** What the manifests say together with what the user wrote, each name once. */
function unitedNeeds(a, b) {
    const names = new Set([...a.keys(), ...b.keys()]);
    return new Map([...names].map((name) => [name, [...new Set([...(a.get(name) ?? []), ...(b.get(name) ?? [])])].sort()]));
}
function* allManifests({ groups, others }) {
    for (const { manifests, above } of groups) {
        yield* manifests;
        yield* above;
    }
    yield* others;
}
function warnUntracked(path, what) {
    return `group-needs: ${quoted(path)} needs ${quoted(what)}, which is in no group. Track it in paths, so that a change of it is seen.`;
}

;// CONCATENATED MODULE: ./build/core/tracker/needs/manifest-places.js

/** Packages that an installation put there are nobody's manifests. */
const INSTALLED = /(^|\/)node_modules\//;
/** The manifests among the files of each group. @param paths the tracked paths */
function manifestPlaces(groups, paths) {
    return groups.map(({ name, folders, entries }) => ({
        name,
        folders,
        tracked: [...entries].map((at) => paths[at] ?? '').filter(isManifest),
    }));
}
/** Whether a stored path is that of a manifest which somebody wrote. */
function isManifest(path) {
    return manifestKind(path) !== undefined && !INSTALLED.test(path);
}
/**
 * The folders that patterns of a group begin in: `packages/web` of `packages/web/src/*.ts` is not, `packages/web/src`
 * is. A pattern without wildcards may be a folder or a file. Patterns that may lie anywhere, exclude, or lead out of the
 * working directory have none.
 */
function patternFolders(lines) {
    const folders = lines.flatMap((line) => {
        if (/^(!|[/\\~]|[A-Za-z]:)/.test(line))
            return [];
        const names = line.split('/').filter((name) => name !== '' && name !== '.');
        const wild = names.findIndex((name) => /[*?[\]{}()!+@\\]/.test(name));
        const fixed = wild < 0 ? names : names.slice(0, wild);
        return fixed.length === 0 || fixed.includes('..') ? [] : [fixed.join('/')];
    });
    return [...new Set(folders)];
}
/** The folders in which the root of a workspace may be to which something in a folder belongs, nearest first. */
function rootFolders(folder) {
    return /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(folder) ? [''] : foldersUp(folder);
}
/** What the root of a workspace may be written in. */
const ROOT_MANIFESTS = [...MANIFESTS, 'go.work', 'pnpm-workspace.yaml'];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
// EXTERNAL MODULE: ./build/core/small-yaml.js
var small_yaml = __webpack_require__(5713);
;// CONCATENATED MODULE: ./build/core/tracker/needs/workspace-members.js






/**
 * Patterns for the manifests of the members that the root of a workspace names, relative to the working directory; what
 * leads out of it is left out. Only members that others know by name count: those of npm, pnpm, Yarn, uv and Go. A root
 * that does not parse has none, which somebody else warns about.
 */
function memberPatterns(root) {
    const { path, content } = root;
    if ('why' in content)
        return [];
    const folder = folderOf(path);
    try {
        switch (path.slice(folder === '' ? 0 : folder.length + 1)) {
            case 'package.json': {
                const { workspaces } = table(parsePackageJson(content.text));
                const list = (0,unknown/* isRecord */.u4)(workspaces) ? workspaces['packages'] : workspaces;
                return patternsIn(folder, texts(list), 'package.json');
            }
            case 'pnpm-workspace.yaml':
                return patternsIn(folder, texts(table(readPnpmWorkspace(content.text))['packages']), 'package.json');
            case 'pyproject.toml': {
                const { workspace } = table(table(table(parseTomlManifest(content.text))['tool'])['uv']);
                const { members, exclude } = table(workspace);
                const excluded = texts(exclude).map((pattern) => `!${pattern}`);
                return patternsIn(folder, [...texts(members), ...excluded], 'pyproject.toml');
            }
            case 'go.work':
                return parseGoFile(content.text).use.flatMap((use) => literal(resolveFrom(folder, use), 'go.mod'));
            default:
                return [];
        }
    }
    catch (error) {
        if (error instanceof Malformed)
            return [];
        throw error;
    }
}
/** @throws Malformed where aliases unfold to too much */
function readPnpmWorkspace(text) {
    try {
        return (0,small_yaml/* parseSmallYaml */.q)(text, 'core')?.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new Malformed('it has too many aliases', { cause });
    }
}
function patternsIn(folder, patterns, manifest) {
    return patterns.flatMap((pattern) => {
        const [, no = '', rest = ''] = /^(!?)(.*)$/s.exec(pattern.trim()) ?? [];
        const path = resolveFrom('', rest);
        // The pattern of a whole workspace excludes what an installation put there, whether it says so or not.
        if (path === '' || isOutside(path) || /[\r\n]/.test(path))
            return [];
        const names = inFolder(escaped(folder), path);
        return [no === '' ? `${names}/${manifest}` : `!${names}`];
    });
}
function literal(folder, manifest) {
    return isOutside(folder) || /[\r\n]/.test(folder) ? [] : [inFolder(escaped(folder), manifest)];
}
function isOutside(path) {
    return /^(\.\.(\/|$)|[/~#]|[A-Za-z]:)/.test(path);
}
/** A path in which what means something in patterns stands for itself. */
function escaped(path) {
    return path.replace(/[*?[\]{}]/g, '[$&]');
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/pattern-union.js
var pattern_union = __webpack_require__(5349);
// EXTERNAL MODULE: ./build/core/tracker/patterns/patterns.js + 2 modules
var patterns_patterns = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/files/pacer.js
var pacer = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/files/pattern-usage.js
var pattern_usage = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/files/store-folders.js
var store_folders = __webpack_require__(542);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(5519);
;// CONCATENATED MODULE: ./build/files/manifests.js
















/** A manifest that somebody writes is far smaller. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** All manifests together; a thousand packages have some megabytes of them. */
const MAX_TOTAL_BYTES = 64 * MAX_MANIFEST_BYTES;
const MAX_MEMBERS = 10_000;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
/**
 * Reads the manifests that say what groups need: those of the groups, of the roots of workspaces up to the working
 * directory, and of members of these workspaces. Only regular files within the workspace are read. What cannot be read
 * is there with the reason, so that it can be warned about.
 *
 * @param shared the stored paths of the files that belong to every group
 * @param workspace the absolute folder outside of which nothing is read
 */
async function readManifests(places, shared, site, workspace = site.directory) {
    const reader = new ManifestReader(site.directory, workspace);
    const groups = places.map(({ name, folders, tracked }) => {
        const own = new Set([...folders.flatMap((folder) => reader.found(folder, MANIFESTS)), ...tracked]);
        const above = folders.flatMap((folder) => (own.size > 0 ? [] : nearestAbove(folder, reader)));
        return { name, folders, manifests: reader.readAll(own), above: reader.readAll(new Set(above)) };
    });
    const roots = new Set();
    for (const { folders, manifests } of groups) {
        for (const folder of [...folders, ...manifests.map(({ path }) => folderOf(path))]) {
            for (const at of rootFolders(folder))
                roots.add(at);
        }
    }
    const rootManifests = reader.readAll([...roots].flatMap((folder) => reader.found(folder, ROOT_MANIFESTS)));
    const members = await findMembers(rootManifests.flatMap((root) => memberPatterns(root)), site);
    const others = [...rootManifests, ...reader.readAll([...members, ...shared.filter(isManifest)])];
    return { groups, others: others.filter(({ path }) => !path.endsWith('.yaml')), shared };
}
/** Manifests of the nearest folder above one that has some, but not of the working directory: that is nobody's part. */
function nearestAbove(folder, reader) {
    for (let at = folderOf(folder); at !== '' && at !== '..'; at = folderOf(at)) {
        const found = reader.found(at, MANIFESTS);
        if (found.length > 0)
            return found;
    }
    return [];
}
/** The manifests of a workspace's members. A pattern that cannot mean anything here finds none. */
async function findMembers(lines, site) {
    const usable = lines.filter((line) => isPattern(line, site));
    if (!usable.some((line) => !line.startsWith('!')))
        return [];
    const patterns = (0,pattern_union/* unite */._)([(0,patterns_patterns/* compilePatterns */.xi)([...usable, '!**/node_modules'], site)]);
    const found = [];
    const request = {
        patterns,
        followSymbolicLinks: false,
        readDirectory: directory_reader/* readDirectory */.gZ,
        usage: new pattern_usage/* PatternUsage */.w(patterns),
        pacer: new pacer/* Pacer */._(),
        stores: new store_folders/* StoreFolders */.H([], site.directory),
    };
    try {
        await (0,walk/* walk */.G)(request, {
            file: (folder, name) => {
                if (found.length < MAX_MEMBERS)
                    found.push(folder.stored + name);
            },
            link: () => undefined,
            special: () => undefined,
        });
    }
    catch (error) {
        // A folder that cannot be read: what was found so far will do for warnings.
        if (!(error instanceof scan_error/* ScanError */.sC))
            throw error;
    }
    return found;
}
function isPattern(line, site) {
    try {
        (0,patterns_patterns/* compilePatterns */.xi)([line], site);
        return true;
    }
    catch (error) {
        if (error instanceof patterns_patterns/* PatternError */.JM)
            return false;
        throw error;
    }
}
/** Reads each file once, and not too much in all. */
class ManifestReader {
    #directory;
    #workspace;
    #read = new Map();
    #left = MAX_TOTAL_BYTES;
    constructor(directory, workspace) {
        this.#directory = directory;
        this.#workspace = external_node_fs_.realpathSync.native(workspace);
    }
    /** The paths of those names that are in a folder. */
    found(folder, names) {
        return names.map((name) => inFolder(folder, name)).filter((path) => this.#at(path) !== undefined);
    }
    readAll(paths) {
        return [...paths].flatMap((path) => this.#at(path) ?? []);
    }
    #at(path) {
        if (!this.#read.has(path))
            this.#read.set(path, this.#open(path));
        return this.#read.get(path);
    }
    /** The native function is the one that takes bytes for bytes. */
    #open(path) {
        try {
            const real = (0,path_bytes/* pathFromBytes */.nP)(external_node_fs_.realpathSync.native((0,disk_path/* diskPath */.z)((0,external_node_path_.resolve)(this.#directory, path)), 'buffer'));
            if (!isInside(real, this.#workspace))
                return { path, content: { why: 'it lies outside of the workspace' } };
            const bytes = readRegularFile(real, Math.min(MAX_MANIFEST_BYTES, this.#left));
            if (typeof bytes === 'string')
                return { path, content: { why: bytes } };
            this.#left -= bytes.length;
            return {
                path,
                content: { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) },
            };
        }
        catch (error) {
            const code = (0,unknown/* errorCode */.CA)(error);
            if (MISSING.has(code))
                return undefined;
            if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
                return { path, content: { why: 'it is not UTF-8' } };
            if (code !== undefined)
                return { path, content: { why: `it cannot be read (${code})` } };
            throw error;
        }
    }
}
/** A regular file's content, or why there is none. What takes the file's place meanwhile is not waited for. */
function readRegularFile(path, most) {
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const descriptor = (0,external_node_fs_.openSync)((0,disk_path/* diskPath */.z)(path), O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return 'it is no regular file';
        const buffer = Buffer.allocUnsafe(Math.min(most, (0,external_node_fs_.fstatSync)(descriptor).size) + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        if (length < buffer.length)
            return buffer.subarray(0, length);
        return most < MAX_MANIFEST_BYTES ? 'all manifests together are too large' : 'it is larger than 1 MiB';
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isInside(path, folder) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from !== '..' && !from.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, from) === (0,external_node_path_.join)(folder, from);
}

;// CONCATENATED MODULE: ./build/files/group-needs.js






/**
 * What each group needs by itself: what the user wrote and, with `auto`, what the manifests say.
 *
 * @param paths the stored paths that are tracked
 * @throws Error for a name in what the user wrote that is no group
 */
async function groupNeedsOf(compiled, written, paths) {
    const { groups, shared } = (0,compiled_tracker/* groupMembers */.rU)(compiled, paths);
    const needs = new Map(Object.entries(written.groups));
    // Where no group is found at all, the checkout was most likely forgotten, and that is said elsewhere.
    if (groups.length > 0 || compiled.groupBy === undefined)
        (0,group_needs/* requireKnownGroups */.V)(needs, groups.map(({ name }) => name));
    if (!written.auto)
        return { needs, warnings: [] };
    const definitions = new Map(compiled.tracker.groups.map((group) => [group.name, group]));
    const stored = (folder) => external_node_path_.posix.join(compiled.tracker.workingDirectory, folder);
    const places = groups.map(({ name, folder, places: entries }) => {
        const { added = [], modified = [] } = definitions.get(name)?.patterns ?? {};
        const folders = folder === undefined ? patternFolders([...added, ...modified]).map(stored) : [folder];
        return { name, folders, entries };
    });
    const { base } = compiled.site;
    const sources = await readManifests(manifestPlaces(places, paths), shared.map((at) => paths[at] ?? ''), { ...compiled.site, directory: base }, base);
    const found = manifestNeeds(sources);
    return { needs: unitedNeeds(found.needs, needs), warnings: found.warnings };
}


/***/ })

};
