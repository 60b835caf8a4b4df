export const id = 139;
export const ids = [139,351];
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

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROOT_MANIFESTS: () => (/* binding */ ROOT_MANIFESTS),
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   manifestSearch: () => (/* binding */ manifestSearch),
/* harmony export */   patternFolders: () => (/* binding */ patternFolders),
/* harmony export */   rootFolders: () => (/* binding */ rootFolders)
/* harmony export */ });
/* harmony import */ var _groups_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);


/** Packages that an installation put there are nobody's manifests. */
const INSTALLED = /(^|\/)node_modules\//;
/**
 * Where to look for what the groups of a tracker need.
 *
 * @param members the groups, as `membersOf` gives them
 * @param paths the stored paths whose places they have
 */
function manifestSearch(compiled, members, paths) {
    const top = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)('', compiled.tracker.workingDirectory);
    const parts = members
        .filter(({ kind }) => kind !== 'whole')
        .map((part) => ({ ...part, ...placeOf(part, compiled, top) }));
    const pathsOf = ({ places = [] }) => places.map((at) => paths[at] ?? '');
    const [first] = parts;
    return {
        groups: parts.map(({ name, folders, isOwn, ...part }) => ({
            name,
            folders,
            tracked: pathsOf({ name, ...part }).filter((path) => isManifest(path) && isOwn(path)),
        })),
        // Each group has all of them beside its own.
        shared: first === undefined ? [] : pathsOf(first).filter((path) => !first.isOwn(path)),
        top,
    };
}
/** The folders of a group, and which of its paths are its own. */
function placeOf({ kind, name }, { groups, tracker }, top) {
    if (kind === 'folder') {
        const folder = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(top, name);
        return { folders: [folder], isOwn: (path) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, folder) };
    }
    const group = groups.find((other) => other.name === name);
    const lists = group === undefined ? [] : [...new Set(_groups_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES */ .Y6.map((change) => group.patterns[change]))];
    const definition = tracker.groups.find((other) => other.name === name);
    const lines = _groups_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES */ .Y6.flatMap((change) => definition?.patterns[change] ?? []);
    return {
        folders: patternFolders(lines).map((folder) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(top, folder)),
        isOwn: (path) => lists.some((patterns) => patterns.matches(path)),
    };
}
/** Whether a stored path is that of a manifest which somebody wrote. */
function isManifest(path) {
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKind */ .QS)(path) !== undefined && !INSTALLED.test(path);
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
    return /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(folder) ? [''] : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(folder);
}
/** What the root of a workspace may be written in. */
const ROOT_MANIFESTS = [..._manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFESTS */ .V4, 'go.work', 'pnpm-workspace.yaml'];


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


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   S: () => (/* binding */ isIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9408);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6659);




/** Larger ones are no definitions that somebody wrote. */
const MAX_BYTES = 1024 * 1024;
/**
 * Reads a regular file of UTF-8 text, of at most 1 MiB. Links are followed, and what counts is where they lead.
 *
 * @param path absolute
 * @param within absolute folders in one of which the file has to lie; without them it may lie anywhere
 */
function readTextFile(path, within) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        if (within !== undefined && !within.some((folder) => isIn(real, folder)))
            return unusable('it leads out of the workspace', 'Name a file in the workspace.');
        const opened = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(real, { followLink: false, maxBytes: MAX_BYTES });
        switch (opened.kind) {
            case 'gone':
                return opened;
            case 'not-regular':
                return unusable('it is no regular file', 'Name a file.');
            case 'too-large':
                return unusable(`it has more than ${MAX_BYTES} bytes`, 'Shorten it.');
            case 'read':
                return decode(opened.value);
        }
    }
    catch (error) {
        const code = (0,_core_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        if (code === undefined)
            throw error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'gone' };
        return unusable(code, 'Make it readable, or name another file.');
    }
}
function decode(content) {
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
    }
    catch {
        return unusable('it is no UTF-8 text', 'Name a text file.');
    }
}
function unusable(why, remedy) {
    return { kind: 'unusable', why, remedy };
}
/** Whether a real path lies below a folder, which may not exist. */
function isIn(real, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), real);
        return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/snapshot/path-bytes.js
var path_bytes = __webpack_require__(5850);
// EXTERNAL MODULE: ./build/core/tracker/needs/manifest.js
var needs_manifest = __webpack_require__(5478);
// EXTERNAL MODULE: ./build/core/tracker/needs/manifest-places.js
var manifest_places = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/core/small-yaml.js
var small_yaml = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/core/tracker/needs/go-mod.js
var go_mod = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/tracker/needs/package-json.js
var package_json = __webpack_require__(1894);
// EXTERNAL MODULE: ./build/core/tracker/needs/toml-document.js
var toml_document = __webpack_require__(8885);
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
    const folder = (0,needs_manifest/* folderOf */.yS)(path);
    try {
        switch (path.slice(folder === '' ? 0 : folder.length + 1)) {
            case 'package.json': {
                const { workspaces } = (0,needs_manifest/* table */.tp)((0,package_json/* parsePackageJson */.w)(content.text));
                const list = (0,unknown/* isRecord */.u4)(workspaces) ? workspaces['packages'] : workspaces;
                return patternsIn(folder, (0,needs_manifest/* texts */.Te)(list), 'package.json');
            }
            case 'pnpm-workspace.yaml':
                return patternsIn(folder, (0,needs_manifest/* texts */.Te)((0,needs_manifest/* table */.tp)(readPnpmWorkspace(content.text))['packages']), 'package.json');
            case 'pyproject.toml': {
                const { workspace } = (0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)((0,needs_manifest/* table */.tp)((0,toml_document/* parseTomlManifest */.Z)(content.text))['tool'])['uv']);
                const { members, exclude } = (0,needs_manifest/* table */.tp)(workspace);
                const excluded = (0,needs_manifest/* texts */.Te)(exclude).map((pattern) => `!${pattern}`);
                return patternsIn(folder, [...(0,needs_manifest/* texts */.Te)(members), ...excluded], 'pyproject.toml');
            }
            case 'go.work':
                return (0,go_mod/* parseGoFile */.yI)(content.text).use.flatMap((use) => literal((0,needs_manifest/* resolveFrom */.dx)(folder, use), 'go.mod'));
            default:
                return [];
        }
    }
    catch (error) {
        if (error instanceof needs_manifest/* Malformed */.sG)
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
        throw new needs_manifest/* Malformed */.sG('it has too many aliases', { cause });
    }
}
function patternsIn(folder, patterns, manifest) {
    return patterns.flatMap((pattern) => {
        const [, no = '', rest = ''] = /^(!?)(.*)$/s.exec(pattern.trim()) ?? [];
        const path = (0,needs_manifest/* resolveFrom */.dx)('', rest);
        // The pattern of a whole workspace excludes what an installation put there, whether it says so or not.
        if (path === '' || isOutside(path) || /[\r\n]/.test(path))
            return [];
        const names = (0,needs_manifest/* inFolder */._z)(escaped(folder), path);
        return [no === '' ? `${names}/${manifest}` : `!${names}`];
    });
}
function literal(folder, manifest) {
    return isOutside(folder) || /[\r\n]/.test(folder) ? [] : [(0,needs_manifest/* inFolder */._z)(escaped(folder), manifest)];
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
// EXTERNAL MODULE: ./build/disk/regular-file.js
var regular_file = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/disk/text-file.js
var text_file = __webpack_require__(584);
// EXTERNAL MODULE: ./build/files/directory-reader.js
var directory_reader = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/files/disk-path.js
var disk_path = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/files/pacer.js
var pacer = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/files/pattern-usage.js + 1 modules
var pattern_usage = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/files/scan-error.js
var scan_error = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/files/store-folders.js
var store_folders = __webpack_require__(542);
// EXTERNAL MODULE: ./build/files/walk.js + 2 modules
var walk = __webpack_require__(4946);
;// CONCATENATED MODULE: ./build/files/manifests.js


















/** A manifest that somebody writes is far smaller. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** All manifests together; a thousand packages have some megabytes of them. */
const MAX_TOTAL_BYTES = 64 * MAX_MANIFEST_BYTES;
const TOO_MUCH = 'all manifests together are too large';
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MAX_MEMBERS = 10_000;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
/**
 * Reads the manifests that say what groups need: those of the groups, of the roots of workspaces up to the working
 * directory, and of members of these workspaces. Only regular files within the workspace are read. What cannot be read
 * is there with the reason, so that it can be warned about.
 *
 * @param site what stored paths are relative to
 * @param workspace the absolute folder outside of which nothing is read
 */
async function readManifests({ groups: places, shared, top }, { base, home, platform }, workspace = base) {
    const reader = new ManifestReader(base, workspace);
    const groups = places.map(({ name, folders, tracked }) => {
        const own = new Set([...folders.flatMap((folder) => reader.found(folder, needs_manifest/* MANIFESTS */.V4)), ...tracked]);
        const above = folders.flatMap((folder) => [...own].some((path) => (0,needs_manifest/* isWithin */.UO)(path, folder)) ? [] : nearestAbove(folder, top, reader));
        return { name, folders, manifests: reader.readAll(own), above: reader.readAll(new Set(above)) };
    });
    const roots = new Set();
    for (const { folders, manifests } of groups) {
        for (const folder of [...folders, ...manifests.map(({ path }) => (0,needs_manifest/* folderOf */.yS)(path))]) {
            for (const at of (0,manifest_places.rootFolders)(folder))
                roots.add(at);
        }
    }
    const rootManifests = reader.readAll([...roots].flatMap((folder) => reader.found(folder, manifest_places.ROOT_MANIFESTS)));
    const members = await findMembers(rootManifests.flatMap((root) => memberPatterns(root)), { directory: base, home, platform });
    const others = [...rootManifests, ...reader.readAll([...members, ...shared.filter(manifest_places.isManifest)])];
    return { groups, others: others.filter(({ path }) => !path.endsWith('.yaml')), shared };
}
/** Manifests of the nearest folder above one that has some, but not of the working directory: that is nobody's part. */
function nearestAbove(folder, top, reader) {
    for (let at = (0,needs_manifest/* folderOf */.yS)(folder); at !== '' && at !== top; at = (0,needs_manifest/* folderOf */.yS)(at)) {
        const found = reader.found(at, needs_manifest/* MANIFESTS */.V4);
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
        stores: new store_folders/* StoreFolders */.Hw([], site.directory),
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
        return names.map((name) => (0,needs_manifest/* inFolder */._z)(folder, name)).filter((path) => this.#at(path) !== undefined);
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
            if (!(0,text_file/* isIn */.S)(real, this.#workspace))
                return { path, content: { why: 'it lies outside of the workspace' } };
            const maxBytes = Math.min(MAX_MANIFEST_BYTES, this.#left);
            const opened = (0,regular_file/* readRegularFile */.X)((0,disk_path/* diskPath */.z)(real), { followLink: false, maxBytes });
            switch (opened.kind) {
                case 'gone':
                    return undefined;
                case 'not-regular':
                    return { path, content: { why: 'it is no regular file' } };
                case 'too-large':
                    return {
                        path,
                        content: { why: maxBytes < MAX_MANIFEST_BYTES ? TOO_MUCH : 'it is larger than 1 MiB' },
                    };
                case 'read':
                    this.#left -= opened.value.length;
                    return { path, content: { text: UTF_8.decode(opened.value) } };
            }
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


/***/ })

};
