export const id = 351;
export const ids = [351];
export const modules = {

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


/***/ })

};
