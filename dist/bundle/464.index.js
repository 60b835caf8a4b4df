export const id = 464;
export const ids = [464];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/core/verdict/verdict.js
var verdict_verdict = __webpack_require__(1197);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/core/tracker/fields/definition.js
var definition = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/core/tracker/groups/parse-groups.js
var parse_groups = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/tracker/values.js
var tracker_values = __webpack_require__(3235);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/request.js
/** The commands that there are. */
const COMMANDS = ['checkpoint', 'changed', 'same', 'diff', 'run'];

;// CONCATENATED MODULE: ./build/cli/usage-error.js
/** The command line cannot be understood. The message gives the fact, the value and the remedy. */
class UsageError extends Error {
    name = 'UsageError';
}

;// CONCATENATED MODULE: ./build/cli/options.js




const CHECKS = ['changed', 'same', 'diff'];
const OPTIONS = {
    name: { type: 'string', commands: COMMANDS },
    store: { type: 'string', commands: COMMANDS },
    cwd: { type: 'string', commands: COMMANDS },
    'follow-symbolic-links': { type: 'boolean', commands: COMMANDS },
    group: { type: 'string', multiple: true, commands: COMMANDS },
    groups: { type: 'string', commands: COMMANDS },
    'group-by': { type: 'string', multiple: true, commands: COMMANDS },
    field: { type: 'string', multiple: true, commands: COMMANDS },
    value: { type: 'string', multiple: true, commands: COMMANDS },
    generates: { type: 'string', multiple: true, commands: COMMANDS },
    'if-no-checkpoint': { type: 'string', commands: [...CHECKS, 'run'] },
    json: { type: 'boolean', commands: ['checkpoint', ...CHECKS] },
    null: { type: 'boolean', commands: ['diff'] },
    quiet: { type: 'boolean', commands: COMMANDS },
    help: { type: 'boolean', short: 'h', commands: COMMANDS },
    version: { type: 'boolean', commands: COMMANDS },
};
/**
 * Tells options from the other arguments. Options may stand anywhere before `--`; where one that has a single value
 * is given twice the last counts.
 *
 * @throws UsageError naming an option that is unknown, lacks its value or has one that it does not take
 */
function splitArguments(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const operands = [];
    const values = new Map();
    const lists = new Map();
    const given = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        if (!isOption(name)) {
            throw new UsageError(`Unknown option ${quote(rawName)}. See "file-tracker --help"; for a file of that name write ${quote(`./${rawName}`)}.`);
        }
        given.add(name);
        if (isStringOption(name)) {
            const checked = checkValue(rawName, value, token.inlineValue === true);
            values.set(name, checked);
            if (isListOption(name))
                lists.set(name, [...(lists.get(name) ?? []), checked]);
        }
        else if (value !== undefined) {
            throw new UsageError(`The option ${rawName} takes no value, got ${quote(value)}. Write ${rawName} alone.`);
        }
    }
    const [command, ...others] = operands;
    return { command, operands: others, values, lists, given };
}
/** @throws UsageError for an option that the command does not take */
function checkOptions(command, given) {
    for (const name of given) {
        const { commands } = OPTIONS[name];
        if (!commands.includes(command)) {
            throw new UsageError(`The command ${command} takes no option --${name}; ${commands.join(', ')} ${commands.length === 1 ? 'does' : 'do'}. See "file-tracker ${command} --help".`);
        }
    }
}
function checkValue(rawName, value, inline) {
    if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
        const got = value === undefined ? 'nothing follows' : `${quote(value)} follows`;
        throw new UsageError(`The option ${rawName} needs a value, and ${got}. Write ${rawName}=VALUE.`);
    }
    if (value === '') {
        throw new UsageError(`The option ${rawName} has an empty value. Leave the option out, or check the variable that the value came from.`);
    }
    return value;
}
function isOption(name) {
    return Object.hasOwn(OPTIONS, name);
}
function isListOption(name) {
    return 'multiple' in OPTIONS[name];
}
function isStringOption(name) {
    return OPTIONS[name].type === 'string';
}
function quote(text) {
    return `"${(0,printable/* printable */.g)(text)}"`;
}

;// CONCATENATED MODULE: ./build/cli/pattern-arguments.js

/**
 * Pattern lines from arguments. An argument means what a line means (docs/patterns.md), with two differences: a
 * shell has taken comments and white space out before, so an argument that begins with `#`, or begins or ends
 * with white space, is a name that has these characters (`*` in a folder with a file `#draft#` gives such
 * arguments), and is escaped here to stay one as a line.
 *
 * @throws UsageError for an argument that is empty, which most likely is a variable that is not set
 */
function patternsFromArguments(args, platform) {
    for (const argument of args) {
        if (argument.trim() === '') {
            throw new UsageError(`A pattern is empty: ${JSON.stringify(argument)}. Leave it out, or check the variable that it came from.`);
        }
    }
    return args.map((argument) => asLine(argument, platform));
}
function asLine(argument, platform) {
    // No name on Windows ends in white space, and `\` escapes nothing there.
    if (platform === 'win32')
        return argument.trim().replace(/^#/, '\\#');
    let line = argument.replace(/^#/, '\\#').replace(/^(?=\s)/, './');
    const [, backslashes = '', last] = /(?<!\\)(\\*)(\s)$/.exec(line) ?? [];
    if (last !== undefined) {
        // Escaped or not, it stands for itself; as a class it is not taken for the line's end.
        const kept = line.length - 1 - (backslashes.length % 2);
        line = `${line.slice(0, kept)}[${last}]`;
    }
    return line;
}

;// CONCATENATED MODULE: ./build/cli/arguments.js









/** Options that say what to track, beside patterns. */
const TRACKING = ['group', 'groups', 'group-by', 'field'];
const IF_NO_CHECKPOINT = ['changed', 'unchanged', 'error'];
/**
 * Understands the arguments of the process.
 *
 * @param args without node and the script
 * @throws UsageError
 */
function parseArguments(args, platform) {
    const end = args.indexOf('--');
    const split = splitArguments(end < 0 ? args : args.slice(0, end));
    const command = parseCommand(split.command);
    if (split.given.has('version'))
        return { command: 'version' };
    if (split.given.has('help'))
        return { command: 'help', about: command };
    if (command === undefined) {
        throw new UsageError(`No command is given. Use one of: ${COMMANDS.join(', ')}. See "file-tracker --help".`);
    }
    checkOptions(command, split.given);
    const afterEnd = end < 0 ? [] : args.slice(end + 1);
    const common = parseCommon(split);
    switch (command) {
        case 'checkpoint':
            return {
                command,
                ...common,
                tracker: requireTracker(command, [...split.operands, ...afterEnd], split, platform),
                format: split.given.has('json') ? 'json' : 'text',
            };
        case 'changed':
        case 'same':
        case 'diff':
            return parseCheck(command, common, [...split.operands, ...afterEnd], split, platform);
        case 'run': {
            const tracker = requireTracker(command, split.operands, split, platform);
            const ifNoCheckpoint = parseIfNoCheckpoint(split, 'changed');
            return { command, ...common, tracker, ifNoCheckpoint, ...parseExecutable(end < 0, afterEnd) };
        }
    }
}
function parseCommand(word) {
    if (word === undefined)
        return undefined;
    const command = COMMANDS.find((name) => name === word);
    if (command === undefined) {
        throw new UsageError(`Unknown command "${(0,printable/* printable */.g)(word)}". Use one of: ${COMMANDS.join(', ')}.`);
    }
    return command;
}
function parseCommon({ values, lists, given }) {
    return {
        name: values.get('name'),
        store: values.get('store'),
        cwd: values.get('cwd'),
        groupsFile: values.get('groups'),
        values: (0,tracker_values/* parseValues */.Q)(lists.get('value') ?? []),
        generates: lists.get('generates') ?? [],
        quiet: given.has('quiet'),
    };
}
function parseCheck(command, common, operands, split, platform) {
    const { given } = split;
    if (given.has('json') && given.has('null')) {
        throw new UsageError('The options --json and --null exclude each other. Leave one of them out.');
    }
    const tracker = parseTracker(operands, split, platform);
    if (tracker === undefined && given.has('follow-symbolic-links')) {
        throw new UsageError('The option --follow-symbolic-links is given without patterns. Leave it out, since without patterns the checkpoint says what to track, or add the patterns.');
    }
    const format = given.has('json') ? 'json' : given.has('null') ? 'null' : 'text';
    return { command, ...common, tracker, format, ifNoCheckpoint: parseIfNoCheckpoint(split, 'error') };
}
function parseTracker(operands, { given, lists }, platform) {
    if (operands.length === 0 && !TRACKING.some((option) => given.has(option)))
        return undefined;
    return (0,tracker_tracker/* createTracker */.P)(patternsFromArguments(operands, platform), {
        followSymbolicLinks: given.has('follow-symbolic-links'),
        groups: (0,parse_groups/* parseGroupArguments */.d)(lists.get('group') ?? [], []),
        groupBy: lists.get('group-by') ?? [],
        fields: (lists.get('field') ?? []).map(definition/* parseFieldArgument */.BZ),
        generates: lists.get('generates') ?? [],
    });
}
function requireTracker(command, operands, split, platform) {
    const tracker = parseTracker(operands, split, platform);
    if (tracker === undefined) {
        const where = command === 'run' ? 'before the "--"' : 'as arguments';
        throw new UsageError(`The command ${command} has no patterns. Give the files to track ${where}.`);
    }
    return tracker;
}
function parseIfNoCheckpoint({ values }, fallback) {
    const value = values.get('if-no-checkpoint');
    if (value === undefined)
        return fallback;
    const known = IF_NO_CHECKPOINT.find((one) => one === value);
    if (known === undefined) {
        throw new UsageError(`Invalid --if-no-checkpoint "${(0,printable/* printable */.g)(value)}". Use one of: ${IF_NO_CHECKPOINT.join(', ')}.`);
    }
    return known;
}
function parseExecutable(noEnd, words) {
    const [executable, ...rest] = words;
    if (executable === undefined) {
        const fact = noEnd ? 'has no "--"' : 'has nothing after the "--"';
        throw new UsageError(`The command run ${fact}. Write: file-tracker run <pattern...> -- <command...>`);
    }
    if (executable === '') {
        throw new UsageError('The command to run is empty: "". Check the variable that it came from.');
    }
    return { executable, arguments: rest };
}

// EXTERNAL MODULE: ./build/core/history/identity.js
var identity = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/core/modes/check.js
var check = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/snapshot/path-list.js
var path_list = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var verdict_comparison = __webpack_require__(1223);
// EXTERNAL MODULE: ./build/core/verdict/describe.js
var describe = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
;// CONCATENATED MODULE: ./build/cli/json.js
/** A value as `--json` prints it: one line, so that programs can read several one after the other. */
function jsonLine(value) {
    return `${JSON.stringify(value)}\n`;
}

;// CONCATENATED MODULE: ./build/cli/output.js


/** What a pipe says whose reader is gone, such as that of `| head`. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);
/**
 * What a command says: results on stdout, all else on stderr. Everything but {@link raw} is made printable line by
 * line, because file names are hostile for terminals too.
 */
class Output {
    #streams;
    #quiet;
    #pending = Promise.resolve();
    #failure;
    /** @param quiet only errors are written */
    constructor(streams, quiet) {
        this.#streams = streams;
        this.#quiet = quiet;
        // Failures are told to the callback of the write; without a listener they would end the process as well.
        for (const stream of [streams.stdout, streams.stderr])
            stream.on('error', () => undefined);
    }
    /** Lines for people, on stdout. */
    result(lines) {
        if (!this.#quiet && lines.length > 0)
            this.#toStdout(lines.map((line) => `${(0,printable/* printable */.g)(line)}\n`).join(''));
    }
    /** What was asked for in a form for programs, on stdout; also when quiet. */
    raw(data) {
        if (data.length > 0)
            this.#toStdout(data);
    }
    /** Something worth knowing, on stderr. */
    notice(text) {
        if (!this.#quiet)
            this.error(text);
    }
    /** Something that is probably not what the user wants, on stderr. */
    warning(text) {
        if (!this.#quiet)
            this.fault(text);
    }
    /** Something that is broken though the work goes on, on stderr; also when quiet. */
    fault(text) {
        this.error(`warning: ${text}`);
    }
    /** Why the work ends, on stderr. */
    error(text) {
        this.#toStderr(`file-tracker: ${(0,printable/* printable */.g)(text)}\n`);
    }
    /** Where progress is shown; `undefined` where it is not wanted or nobody looks. */
    progressStream() {
        const { stderr } = this.#streams;
        return stderr.isTTY === true && !this.#quiet ? stderr : undefined;
    }
    /**
     * Waits until everything was handed over.
     *
     * @throws Error when results could not be written, for another reason than that nobody reads them any more
     */
    async flush() {
        await this.#pending;
        if (this.#failure !== undefined) {
            throw new Error(`Cannot write to the standard output: ${(0,unknown/* errorMessage */.gJ)(this.#failure)}. Check where it leads to.`, { cause: this.#failure });
        }
    }
    #toStdout(data) {
        this.#write(this.#streams.stdout, data, (error) => {
            if (!CLOSED.has((0,unknown/* errorCode */.CA)(error)))
                this.#failure ??= error;
        });
    }
    /** What cannot be said on stderr cannot be said at all, and does not change what was found out. */
    #toStderr(data) {
        this.#write(this.#streams.stderr, data, () => undefined);
    }
    #write(stream, data, failed) {
        const written = new Promise((resolve) => {
            stream.write(data, (error) => {
                if (error !== undefined && error !== null)
                    failed(error);
                resolve();
            });
        });
        this.#pending = Promise.all([this.#pending, written]);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/history.js + 1 modules
var history_history = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/files/take-snapshot.js + 1 modules
var take_snapshot = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/stores/folder.js + 7 modules
var stores_folder = __webpack_require__(7383);
;// CONCATENATED MODULE: ./build/cli/progress.js

/** Milliseconds that work may take without a sign of life. */
const PATIENCE = 1_000;
const ERASE = '\r\x1b[K';
/** Shows on a terminal how far long work has come: `12,345 files, 640 MB`. */
class Progress {
    #stream;
    #elapsed;
    #start;
    #shown = false;
    /** @param stream `undefined`: show nothing */
    constructor(stream, elapsed) {
        this.#stream = stream;
        this.#elapsed = elapsed;
        this.#start = elapsed();
    }
    show({ files, bytes }) {
        if (this.#stream === undefined || this.#elapsed() - this.#start < PATIENCE)
            return;
        this.#shown = true;
        this.#write(`${ERASE}${(0,describe/* count */.U9)(files, 'file')}, ${(0,describe/* digits */.vm)(Math.floor(bytes / 1e6))} MB`);
    }
    /** Leaves the line as it was before. */
    end() {
        if (this.#shown)
            this.#write(ERASE);
        this.#shown = false;
    }
    #write(text) {
        // A terminal that is gone needs no progress.
        this.#stream?.write(text, () => undefined);
    }
}

;// CONCATENATED MODULE: ./build/cli/state-folder.js

/**
 * The folder for checkpoints where the user names none: per user and lasting, where the platform wants such
 * things. `undefined` when the home folder is not known.
 */
function stateFolder(env, platform, home) {
    const { isAbsolute, join } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const under = (folder, ...names) => folder !== undefined && isAbsolute(folder) ? join(folder, ...names, 'file-tracker') : undefined;
    switch (platform) {
        case 'win32':
            return under(env['LOCALAPPDATA']) ?? under(home, 'AppData', 'Local');
        case 'darwin':
            return under(home, 'Library', 'Application Support');
        default:
            // The specification says to ignore relative paths: https://specifications.freedesktop.org/basedir-spec/
            return under(env['XDG_STATE_HOME']) ?? under(home, '.local', 'state');
    }
}

;// CONCATENATED MODULE: ./build/cli/project.js











/**
 * Finds the project and its store.
 *
 * @throws UsageError when the folder cannot be used, or none is known to keep checkpoints in
 */
function openProject(request, surroundings, output) {
    const { directory, folder } = projectDirectory(request.cwd, surroundings);
    const root = storeRoot(request.store, surroundings);
    const own = (0,external_node_path_.join)(root, (0,identity/* placeFolder */.ew)((0,external_node_path_.basename)(directory), [directory]));
    const store = new stores_folder/* FolderStore */.c({ name: 'machine', root: own });
    // The place is one folder, whatever is checked out in it.
    const history = (identity) => new history_history/* History */.B(store, identity, { own: keys/* ANY_REF */.H2, others: [] });
    return {
        directory,
        folder,
        history,
        take: takerWithProgress(directory, [root, own], surroundings, output),
    };
}
function projectDirectory(cwd, surroundings) {
    const what = cwd === undefined ? 'the current folder' : `--cwd ${JSON.stringify(cwd)}`;
    try {
        const folder = cwd === undefined ? surroundings.cwd() : resolveHere(cwd, surroundings);
        const directory = external_node_fs_.realpathSync.native(folder);
        if ((0,external_node_fs_.statSync)(directory).isDirectory())
            return { directory, folder };
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === undefined)
            throw error;
        throw new UsageError(`Cannot use ${what}: ${code}. Name a folder that exists and may be read.`, {
            cause: error,
        });
    }
    throw new UsageError(`Cannot use ${what}: it is no folder. Name the folder that holds the files.`);
}
/** The folder for the checkpoints of all projects. A relative one is relative to where the process was started. */
function storeRoot(store, surroundings) {
    const { env, platform, home } = surroundings;
    const named = store ?? (env['FILE_TRACKER_STORE'] || undefined);
    if (named !== undefined)
        return resolveHere(named, surroundings);
    const folder = stateFolder(env, platform, home);
    if (folder === undefined) {
        throw new UsageError(`The home folder is not known: ${JSON.stringify(home)}. Say where to keep checkpoints with --store or FILE_TRACKER_STORE.`);
    }
    return folder;
}
function resolveHere(path, surroundings) {
    return (0,external_node_path_.resolve)(surroundings.cwd(), path);
}
function takerWithProgress(directory, stores, surroundings, output) {
    const { home, platform } = surroundings;
    return async (tracker, values) => {
        const progress = new Progress(output.progressStream(), surroundings.elapsed);
        const onProgress = (soFar) => progress.show(soFar);
        try {
            return await (0,take_snapshot/* snapshotTaker */.i)({
                directory,
                stores,
                home,
                platform,
                whenDirectoryMissing: 'error',
                onProgress,
            })(tracker, values);
        }
        finally {
            progress.end();
        }
    };
}

// EXTERNAL MODULE: ./build/core/tracker/patterns/braces.js
var braces = __webpack_require__(9);
// EXTERNAL MODULE: ./build/core/tracker/patterns/unmatched.js
var patterns_unmatched = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/core/verdict/report.js
var report = __webpack_require__(5052);
;// CONCATENATED MODULE: ./build/cli/report.js







/**
 * Tells what was odd about taking a snapshot.
 *
 * @param directory what patterns are relative to
 */
function reportTaken(taken, directory, output) {
    const unmatched = taken.unmatchedPatterns;
    for (const pattern of unmatched.slice(0, patterns_unmatched/* MOST_NAMED */.S))
        output.warning(`No files match ${(0,braces/* quote */.hD)(pattern)}. ${remedyFor(pattern, directory)}`);
    if (unmatched.length > patterns_unmatched/* MOST_NAMED */.S)
        output.warning(`No files match ${unmatched.length - patterns_unmatched/* MOST_NAMED */.S} more patterns.`);
    for (const folder of taken.emptyFolders.slice(0, patterns_unmatched/* MOST_NAMED */.S)) {
        output.warning(`There is nothing in ${JSON.stringify(folder)}. If that is a submodule, run "git submodule update --init".`);
    }
    for (const { path, why } of taken.unparsed) {
        output.warning(`Tracked whole, since its fields cannot be read: ${path}: ${why}.`);
    }
    for (const warning of taken.warnings)
        output.warning(warning);
    for (const { path, kind } of taken.skipped)
        output.notice(`not tracked, since it is a ${kind}: ${path}`);
}
/** A shell that expands `app/*` hands over names such as `app/[id].tsx`, which are patterns for something else. */
function remedyFor(pattern, directory) {
    const literal = /[*?[\]{}\\]/.test(pattern) && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, pattern));
    return literal
        ? `There is a file of that very name: quote the pattern that the shell expanded, or write ${(0,braces/* quote */.hD)(literalPattern(pattern, external_node_path_.sep))}.`
        : 'Check the pattern, and the folder that it is relative to (--cwd).';
}
/** A pattern that matches a name as it is. On Windows a backslash is no character of a name, and escapes nothing. */
function literalPattern(name, separator) {
    const special = separator === '\\' ? /[*?[{}]/g : /[*?[{}\\]/g;
    return name.replace(special, (character) => (character === '\\' ? '\\\\' : `[${character}]`));
}
/** The report of a verdict, as `--json` prints it. */
function reportOf(verdict, taken, elapsed) {
    return (0,report/* createReport */.LU)(verdict, {
        snapshot: taken?.snapshot,
        bytes: taken?.bytes ?? 0,
        seconds: { scan: taken?.seconds ?? 0, total: elapsed / 1000 },
    });
}
/** A line with the names of the groups that changed, where there are any. */
function groupLines(verdict) {
    const changed = (0,verdict_verdict/* groupsOf */.c)(verdict).filter((group) => group.changed);
    return changed.length === 0 ? [] : [`changed groups: ${changed.map(({ name }) => name).join(', ')}`];
}
/** One line for each path that changed, sorted by path; a rename is one line, at its new path. */
function changeLines(comparison) {
    const kinds = new Map();
    for (const kind of ['added', 'modified', 'removed']) {
        for (const path of comparison[kind])
            kinds.set(path, kind);
    }
    const origins = new Map(comparison.renamed.map(({ from, to }) => [to, from]));
    for (const { from } of comparison.renamed)
        kinds.delete(from);
    return (0,verdict_comparison/* changedPaths */.vl)(comparison).flatMap((path) => {
        const origin = origins.get(path);
        if (origin !== undefined)
            return [`renamed   ${origin} -> ${path}`];
        const kind = kinds.get(path);
        return kind === undefined ? [] : [`${kind.padEnd(8)}  ${path}`];
    });
}

;// CONCATENATED MODULE: ./build/cli/check-command.js











/**
 * Compares with the checkpoint: `changed`, `same` and `diff`. A checkpoint that is damaged and a store that fails
 * are doubt, and doubt is a change; only that there is no checkpoint at all has an exit code of its own.
 *
 * @returns the exit code
 */
async function checkCommand(request, surroundings) {
    const output = new Output(surroundings.streams, request.quiet);
    const { directory, history, take } = openProject(request, surroundings, output);
    const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
    const { tracker, values, generates } = request;
    // No workflow run took the checkpoints here, so none is preferred.
    const checked = await (0,check/* check */.z)({ tracker, values, generates, ifNoCheckpoint, nothingIsRight: false, runId: '', isRerun: false }, [history(identityOf(request))], take);
    if (checked.taken !== undefined)
        reportTaken(checked.taken, directory, output);
    // A group that is new beside others is a change, and no missing checkpoint.
    const { reason, baseline } = checked.verdict;
    const missing = reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error';
    reportChecked(checked, missing, request, surroundings, output);
    if (missing)
        output.error(notCheckpointed(request, directory));
    await output.flush();
    return missing ? exit_code/* EXIT */.d.notCheckpointed : answer(request.command, checked.verdict.changed);
}
function identityOf({ name, tracker, values }) {
    if (name !== undefined)
        return (0,identity/* projectIdentity */.yI)('checkpoint', { name });
    return (0,identity/* projectIdentity */.yI)('checkpoint', tracker === undefined ? 'latest' : { tracker: (0,tracker_tracker/* trackerDigest */.lj)(tracker, values) });
}
function answer(command, changed) {
    switch (command) {
        case 'changed':
            return changed ? exit_code/* EXIT */.d.yes : exit_code/* EXIT */.d.no;
        case 'same':
            return changed ? exit_code/* EXIT */.d.no : exit_code/* EXIT */.d.yes;
        case 'diff':
            return exit_code/* EXIT */.d.yes;
    }
}
function reportChecked({ taken, verdict }, missing, request, surroundings, output) {
    const line = (0,describe/* describeVerdict */.XZ)(verdict, {
        files: taken?.snapshot.entries.length,
        absent: `there is no checkpoint${ofName(request.name)} yet`,
        now: surroundings.now(),
    });
    if (request.format === 'json')
        output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
    if (missing)
        return;
    if (request.format === 'null')
        output.raw((0,path_list/* nulTerminated */.n)((0,verdict_comparison/* changedPaths */.vl)(verdict.comparison)));
    // What is broken is told wherever the verdict itself is not shown.
    if (verdict.why !== undefined && (request.quiet || request.format !== 'text'))
        output.fault(line);
    if (request.format === 'text') {
        const changes = request.command === 'diff' ? changeLines(verdict.comparison) : [];
        output.result([line, ...groupLines(verdict), ...changes]);
    }
}
function ofName(name) {
    return name === undefined ? '' : ` of the name ${JSON.stringify(name)}`;
}
function notCheckpointed({ name, tracker }, directory) {
    const patterns = tracker?.patterns.map((pattern) => JSON.stringify(pattern)).join(' ');
    const what = name !== undefined ? `the name ${JSON.stringify(name)}` : (patterns ?? 'any files');
    return `Not checkpointed: there is no checkpoint of ${what} in ${directory}. Take one with "file-tracker checkpoint", or say what to answer with --if-no-checkpoint.`;
}

// EXTERNAL MODULE: ./build/core/history/record.js
var record = __webpack_require__(152);
// EXTERNAL MODULE: ./build/core/modes/checkpoint.js
var checkpoint = __webpack_require__(3599);
;// CONCATENATED MODULE: ./build/cli/checkpoint-command.js










/**
 * Takes a checkpoint and records it: under its name or, without one, under what is tracked and as the project's
 * latest.
 *
 * @returns the exit code
 */
async function checkpointCommand(request, surroundings) {
    const output = new Output(surroundings.streams, request.quiet);
    const { directory, history, take } = openProject(request, surroundings, output);
    const { tracker, values } = request;
    const origin = originHere(surroundings.now());
    const { taken, recorded } = await (0,checkpoint/* checkpoint */.F)({ tracker, values, origin }, identitiesOf(request.name, tracker, values).map(history), take, (snapshotTaken) => {
        reportTaken(snapshotTaken, directory, output);
        if (snapshotTaken.snapshot.entries.length === 0) {
            throw new Error('There is nothing to checkpoint: no file matches. Check the patterns, and the folder that they are relative to (--cwd).');
        }
    });
    for (const { result } of recorded) {
        if (result.kind === 'not-saved') {
            throw new Error(`The checkpoint was not recorded: ${result.why}. Make the folder writable, or choose another with --store.`);
        }
    }
    const { snapshot } = taken;
    if (request.format === 'json') {
        output.raw(jsonLine({
            hash: snapshot.hash,
            files: snapshot.entries.length,
            bytes: taken.bytes,
            seconds: { scan: taken.seconds, total: surroundings.elapsed() / 1000 },
            patterns: tracker.patterns,
            unmatchedPatterns: taken.unmatchedPatterns,
            skipped: taken.skipped,
            createdAt: (0,describe/* wholeSeconds */.$P)(origin.createdAt),
        }));
    }
    else {
        output.result([`checkpoint of ${(0,describe/* count */.U9)(snapshot.entries.length, 'file')}.`]);
    }
    await output.flush();
    return exit_code/* EXIT */.d.yes;
}
/** Where a checkpoint comes from that no workflow run took. */
function originHere(now) {
    return { runId: '', runAttempt: '', sha: '', ref: '', createdAt: (0,record/* createdAt */.C)(now) };
}
function identitiesOf(name, tracker, values) {
    if (name !== undefined)
        return [(0,identity/* projectIdentity */.yI)('checkpoint', { name })];
    return [
        (0,identity/* projectIdentity */.yI)('checkpoint', { tracker: (0,tracker_tracker/* trackerDigest */.lj)(tracker, values) }),
        (0,identity/* projectIdentity */.yI)('checkpoint', 'latest'),
    ];
}

// EXTERNAL MODULE: ./build/disk/text-file.js + 1 modules
var text_file = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/cli/groups-file.js




/**
 * A tracker with the groups of a YAML file after its own.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read, Error when it holds no groups
 */
async function addGroupsOf(file, tracker, surroundings) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 5881));
    const value = parseYaml(readText(file, surroundings), JSON.stringify(file));
    const groups = [...tracker.groups, ...(0,parse_groups/* parseGroups */.O)(value, [])];
    const names = groups.map(({ name }) => name.toLowerCase());
    const twice = groups.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
    if (twice === undefined)
        return { ...tracker, groups };
    throw new UsageError(`The group ${JSON.stringify(twice.name)} is there twice. Rename one of them.`);
}
function readText(file, surroundings) {
    const read = (0,text_file/* readTextFile */.G)((0,external_node_path_.resolve)(surroundings.cwd(), file));
    if (read.kind === 'text')
        return read.text;
    const [why, remedy] = read.kind === 'gone' ? ['there is no such file', 'Check the path.'] : [read.why, read.remedy];
    throw new UsageError(`Cannot read --groups ${JSON.stringify(file)}: ${why}. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/cli/help.js
/** What `--help` prints, about a command or all of them. */
function helpText(about) {
    return about === undefined ? OVERVIEW : `${COMMAND_HELP[about]}\n${optionsFor(about)}`;
}
const OVERVIEW = `File Tracker: have these files changed since the last time it mattered?

Usage:
  file-tracker checkpoint [options] <pattern...>
  file-tracker changed    [options] [pattern...]     exit 0 changed, 1 same
  file-tracker same       [options] [pattern...]     exit 0 same, 1 changed
  file-tracker diff       [options] [pattern...]     lists what changed
  file-tracker run        [options] <pattern...> -- <command...>

  file-tracker <command> --help     more about a command
  file-tracker --version

Exit codes: 2 wrong usage, or something cannot be read or written; 3 not checkpointed.

  file-tracker same package-lock.json || npm ci      every error installs
  file-tracker run package-lock.json -- npm ci       the same, and checkpoints when npm succeeds
`;
const COMMAND_HELP = {
    checkpoint: `Usage: file-tracker checkpoint [options] <pattern...>

Remembers what the files are now, to be compared with by changed, same and diff.
Without --name it is found by the same patterns, and, as the latest, without any.
Exit 0 recorded, 2 not recorded.
`,
    changed: `Usage: file-tracker changed [options] [pattern...]

Have the files changed since the checkpoint? Without patterns: what the checkpoint of that
name tracked, or, without a name, the latest.
Exit 0 changed or in doubt (a damaged checkpoint), 1 same, 2 error, 3 not checkpointed.
`,
    same: `Usage: file-tracker same [options] [pattern...]

Are the files the same as at the checkpoint? Without patterns: what the checkpoint of that
name tracked, or, without a name, the latest.
Exit 0 same, 1 changed or in doubt (a damaged checkpoint), 2 error, 3 not checkpointed.
`,
    diff: `Usage: file-tracker diff [options] [pattern...]

Lists what changed since the checkpoint. Without patterns: what the checkpoint of that name
tracked, or, without a name, the latest.
Exit 0 listed, 2 error, 3 not checkpointed.
`,
    run: `Usage: file-tracker run [options] <pattern...> -- <command...>

Runs the command only if the files changed since it last succeeded here, and records
that it did. What counts is what the files were before the command ran. A command that failed
or was killed runs again, whatever the files are. Without --name every command with its
arguments has a history of its own, whatever its patterns; with one, another command is a change.
It is started without a shell; on Windows cmd.exe runs batch files such as npm.
Exit: that of the command, 128 + n when signal n killed it; 0 when it was not needed;
2 error; 126 not executable, 127 not found.
`,
};
const OPTION_HELP = [
    [undefined, '--name NAME              tell trackers apart by a name'],
    [
        undefined,
        '--store DIR              keep checkpoints there (else FILE_TRACKER_STORE, or the state folder)',
    ],
    [undefined, '--cwd DIR                the project: patterns and the command are relative to it'],
    [undefined, '--follow-symbolic-links  track what links lead to instead of the links'],
    [undefined, '--group NAME=PATTERN     a group of files with an answer of its own (repeatable)'],
    [undefined, '--groups FILE            groups from a YAML file: name: pattern'],
    [undefined, '--group-by PATTERN       each folder that matches is a group (repeatable)'],
    [undefined, '--field FILE=A,B         track only these parts of JSON, YAML, TOML files (repeatable)'],
    [undefined, '--value NAME=VALUE       track a value beside the files, such as a tool version (repeatable)'],
    [undefined, '--generates PATTERN      changed unless this exists, such as node_modules (repeatable)'],
    [['changed', 'same', 'diff'], '--if-no-checkpoint WHAT  changed, unchanged or error (default)'],
    [['run'], '--if-no-checkpoint WHAT  changed (default), unchanged or error'],
    [['checkpoint', 'changed', 'same', 'diff'], '--json                   print a report for programs'],
    [['diff'], '--null                   print the changed paths alone, each ended by NUL'],
    [undefined, '--quiet                  print errors and nothing else'],
    [undefined, '--help, -h               print this'],
];
const PATTERN_HELP = `
Patterns: *, ?, [...], **, {a,b}; !pattern excludes, and the last match wins; a folder means
all below it. For a name that begins with "!" or "-" write ./ before it.
`;
function optionsFor(about) {
    const lines = OPTION_HELP.filter(([only]) => only === undefined || only.includes(about));
    return `Options:\n${lines.map(([, text]) => `  ${text}\n`).join('')}${PATTERN_HELP}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/files/products.js
var products = __webpack_require__(7366);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/cli/child.js


const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Ctrl-Break, which Windows has. */
const WINDOWS_SIGNALS = [...SIGNALS, 'SIGBREAK'];
/**
 * Runs a command without a shell, with the standard streams of this process, and hands it the signals that this
 * process gets. A terminal sends its SIGINT to both; a second one would make many programs give up their
 * orderly end, so there it is not handed on. On Windows nothing is: there all signals come from the console, which
 * tells the command as well, and to send one to a process ends it at once.
 *
 * @returns how it ended, and the signal that this process got meanwhile
 */
async function runChild(request) {
    const isWindows = request.platform === 'win32';
    const signals = isWindows ? WINDOWS_SIGNALS : SIGNALS;
    let interrupted;
    let forward = () => undefined;
    const onSignal = (signal) => {
        interrupted = signal;
        if (!isWindows && !(signal === 'SIGINT' && request.onTerminal))
            forward(signal);
    };
    for (const signal of signals)
        request.signals.on(signal, onSignal);
    try {
        const ended = await new Promise((resolve, reject) => {
            const { command, cwd, env } = request;
            const child = (0,external_node_child_process_.spawn)(command.file, command.arguments, {
                cwd,
                env,
                stdio: 'inherit',
                windowsVerbatimArguments: command.verbatim,
            });
            forward = (signal) => child.kill(signal);
            child.on('error', reject);
            child.on('close', (code, signal) => resolve(endedOf(code, signal)));
        });
        return { ended, interrupted };
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === undefined)
            throw error;
        return { ended: { kind: 'not-started', code }, interrupted };
    }
    finally {
        for (const signal of signals)
            request.signals.off(signal, onSignal);
    }
}
function endedOf(code, signal) {
    return signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal };
}

;// CONCATENATED MODULE: ./build/cli/windows-command.js

const DEFAULT_EXTENSIONS = '.COM;.EXE;.BAT;.CMD';
const PROGRAMS = new Set(['.com', '.exe']);
/** What is no file, but a word of cmd.exe, and does something by itself. */
const WORDS = new Set('copy del dir echo erase exit md mkdir mklink move rd ren rename rmdir start type ver vol'.split(' '));
/**
 * Finds a command as Windows does: by `PATHEXT`, first in the folder that it runs in, then in `PATH`. What is no
 * program (batch files, words of cmd.exe such as `echo`) is run by cmd.exe, which has a reading of its own for some
 * characters, also in quotes: an argument with one of them would arrive as another one, or as another command
 * (https://flatt.tech/research/posts/batbadbut-you-cant-securely-execute-commands-on-windows/), and is refused.
 */
function findWindowsCommand(executable, args, place) {
    const file = findFile(executable, place);
    if (file === undefined && !WORDS.has(executable.toLowerCase()))
        return { kind: 'absent' };
    if (file !== undefined && PROGRAMS.has(external_node_path_.win32.extname(file).toLowerCase()))
        return { kind: 'found', file, arguments: args, verbatim: false };
    if (/^[\\/]{2}/.test(place.cwd)) {
        return {
            kind: 'refused',
            fact: `it is run by cmd.exe, which cannot work in the network folder ${JSON.stringify(place.cwd)}`,
            remedy: 'Map the folder to a drive letter with "net use".',
        };
    }
    const unsafe = [...(file === undefined ? [] : [file]), ...args].find((word) => UNSAFE.test(word));
    if (unsafe !== undefined) {
        return {
            kind: 'refused',
            fact: `it is run by cmd.exe, which would not hand over ${JSON.stringify(unsafe)} as it is`,
            remedy: 'Leave out quotes, percent signs and line ends, or run the program behind it, such as node.',
        };
    }
    const words = [file === undefined ? executable : `"${file}"`, ...args.map(quoted)];
    // Without what the registry says is to run first (/d), with extensions, `!` as it is, and the outer quotes taken off.
    const options = ['/d', '/e:on', '/v:off', '/s', '/c'];
    return {
        kind: 'found',
        file: shell(place.env),
        arguments: [...options, `"${words.join(' ')}"`],
        verbatim: true,
    };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /["%\u0000-\u001f]/;
/** In quotes where cmd.exe, or a batch file that takes its arguments apart, would see more than one word. */
function quoted(word) {
    if (/^[\w./:@+~\\-]*[\w./:@+~-]$/.test(word))
        return word;
    // The program behind a batch file takes a backslash before a quote for an escape.
    return `"${word.replace(/(?<!\\)(\\+)$/, '$1$1')}"`;
}
function findFile(executable, { env, cwd, isFile }) {
    const extensions = (read(env, 'PATHEXT') || DEFAULT_EXTENSIONS).split(';').filter((one) => one !== '');
    const own = external_node_path_.win32.extname(executable).toLowerCase();
    const isComplete = own !== '' && extensions.some((extension) => extension.toLowerCase() === own);
    const names = [...(isComplete ? [''] : []), ...extensions].map((extension) => executable + extension);
    for (const folder of foldersFor(executable, env)) {
        const found = names.map((name) => external_node_path_.win32.resolve(cwd, folder, name)).find(isFile);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The folders to look in, relative to the one that the command runs in. */
function foldersFor(executable, env) {
    if (/[\\/:]/.test(executable))
        return ['.'];
    const path = (read(env, 'PATH') ?? '').split(';').map((folder) => folder.replace(/^"(.*)"$/, '$1'));
    const here = read(env, 'NoDefaultCurrentDirectoryInExePath') === undefined ? ['.'] : [];
    return [...here, ...path.filter((folder) => folder !== '')];
}
function shell(env) {
    const root = read(env, 'SystemRoot');
    return read(env, 'ComSpec') || (root ? external_node_path_.win32.join(root, 'System32', 'cmd.exe') : 'cmd.exe');
}
/** A variable, whose name has no case on Windows. */
function read(env, name) {
    const lower = name.toLowerCase();
    return Object.entries(env).find(([key]) => key.toLowerCase() === lower)?.[1];
}

;// CONCATENATED MODULE: ./build/cli/command.js


/**
 * What is to be started for a command: on Windows the file that it is; elsewhere the system finds it.
 *
 * @param cwd the absolute folder that it runs in
 */
function findCommand(executable, args, cwd, { platform, env }) {
    if (platform !== 'win32')
        return { kind: 'found', file: executable, arguments: args, verbatim: false };
    return findWindowsCommand(executable, args, { env, cwd, isFile });
}
function isFile(path) {
    try {
        // The links that stand for programs from the store of Windows lead nowhere that can be looked at.
        return !(0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
const NOT_FOUND = 'there is no such command. Check its name and PATH; it is started without a shell.';
/** The message for a command that is not there, or that cannot be run as it was given. */
function notFound(executable, found) {
    const text = found.kind === 'absent' ? NOT_FOUND : `${found.fact}. ${found.remedy}`;
    return `Cannot run ${JSON.stringify(executable)}: ${text}`;
}
/** The message for a command that the system did not start, by the code of its error. */
function notStarted(executable, code) {
    const text = code === 'ENOENT' ? NOT_FOUND : `${code}. Check its permissions, and that it is a program.`;
    return `Cannot run ${JSON.stringify(executable)}: ${text}`;
}
const MOST_SHOWN = 60;
/** A command as it was given, cut: `sh -c "npm ci && npm test"`. */
function commandText(executable, args) {
    const words = [executable, ...args].map((word) => /^[\w./:@%+=,~\\-]+$/.test(word) ? word : JSON.stringify(word));
    const text = words.join(' ');
    return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

;// CONCATENATED MODULE: ./build/cli/run-command.js















/**
 * Runs a command if something changed since it last succeeded, and records a checkpoint when it does. What is
 * recorded is the snapshot that was decided on, taken before the command: what the command itself writes into
 * tracked files must not become the baseline unseen.
 *
 * @returns the exit code: the command's own, 0 when it was not needed
 */
async function runCommand(request, surroundings) {
    const output = new Output(surroundings.streams, request.quiet);
    const { directory, folder, history: open, take } = openProject(request, surroundings, output);
    const { tracker, values, executable } = request;
    const command = commandText(executable, request.arguments);
    const history = open(run_command_identityOf(request));
    // Only that there is no checkpoint is an error if the user wants it; doubt is a change.
    const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
    const { taken, verdict, toRecord } = await (0,track/* track */.u4)({
        tracker,
        values,
        ifNoCheckpoint,
        nothingIsRight: false,
        forced: false,
        origin: originHere(surroundings.now()),
        viewer: HERE,
        ...commandNotes(request),
    }, history, take);
    reportTaken(taken, directory, output);
    const { reason, baseline } = verdict;
    // A group that is new beside others is a change, and no missing checkpoint.
    if (reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error') {
        throw new verdict_verdict/* NoCheckpointError */.y(verdict, `Not checkpointed: ${executable} has not succeeded yet in ${directory}. Leave out --if-no-checkpoint=error to run it.`);
    }
    const line = (0,describe/* describeVerdict */.XZ)(verdict, {
        files: taken.snapshot.entries.length,
        absent: 'it has not succeeded here yet',
        now: surroundings.now(),
    });
    if (!verdict.changed) {
        if (toRecord.kind === 'settle')
            await history.save(toRecord.key, toRecord.record);
        output.notice(`skipped ${command}: ${line}`);
        await output.flush();
        return exit_code/* EXIT */.d.yes;
    }
    if (verdict.why === undefined)
        output.notice(`running ${command}: ${line}`);
    else
        output.fault(`running ${command}: ${line}`);
    await output.flush();
    const attempt = toRecord.kind === 'attempt' ? toRecord : undefined;
    const begun = attempt && (await history.save(attempt.key, attempt.record));
    if (begun?.kind === 'not-saved')
        output.fault(`that ${executable} runs was not recorded: ${begun.why}. If it fails, later runs cannot know of it.`);
    const found = findCommand(executable, request.arguments, folder, surroundings);
    if (found.kind !== 'found') {
        output.error(notFound(executable, found));
        await output.flush();
        return found.kind === 'absent' ? exit_code/* EXIT */.d.notFound : exit_code/* EXIT */.d.notExecutable;
    }
    const { env, signals, streams, platform } = surroundings;
    const onTerminal = Object.values(streams).some(({ isTTY }) => isTTY === true);
    const { ended, interrupted } = await runChild({
        command: found,
        cwd: folder,
        env,
        signals,
        platform,
        onTerminal,
    });
    if (interrupted !== undefined) {
        output.notice(`interrupted by ${interrupted}; no checkpoint is recorded.`);
    }
    else if (ended.kind === 'exited' && ended.code === 0) {
        const [missing] = await (0,products/* findMissingProducts */.Q)(tracker.generates, { ...surroundings, directory });
        if (missing !== undefined) {
            throw new Error(`${executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. No checkpoint is recorded; correct --generates or the command.`);
        }
        const recorded = begun?.kind === 'saved' && attempt ? await history.mark(attempt.success) : begun;
        if (recorded?.kind === 'not-saved')
            output.fault(`${executable} succeeded, but that was not recorded: ${recorded.why}. It will run again.`);
    }
    if (ended.kind === 'not-started')
        output.error(notStarted(executable, ended.code));
    await output.flush();
    return exitCodeOf(ended);
}
/** A place on disk knows neither jobs nor occasions. */
const HERE = { job: keys/* UNKNOWN */.HV, occasion: keys/* UNKNOWN */.HV, runId: '', recordedHere: () => false };
/** Two commands do not share a history, nor does a command with other arguments. */
function run_command_identityOf(request) {
    const { name, executable } = request;
    return (0,identity/* projectIdentity */.yI)('run', name !== undefined ? { name } : { command: [executable, ...request.arguments] });
}
/** With a name, the command belongs to what is tracked. */
function commandNotes(request) {
    const command = (0,digest/* digestOf */.ol)(JSON.stringify([request.executable, ...request.arguments]));
    return {
        notes: { command },
        alsoChanged: ({ notes }) => (notes['command'] === command ? [] : ['command-changed']),
    };
}
function exitCodeOf(ended) {
    switch (ended.kind) {
        case 'exited':
            return ended.code;
        case 'killed':
            return exit_code/* EXIT */.d.signal + (external_node_os_.constants.signals[ended.signal] ?? 0);
        case 'not-started':
            return ended.code === 'ENOENT' ? exit_code/* EXIT */.d.notFound : exit_code/* EXIT */.d.notExecutable;
    }
}

// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/program.js











/**
 * Does what the arguments ask for. Whatever goes wrong is told on stderr and has an exit code that is no answer.
 *
 * @param args without node and the script
 * @returns the exit code
 */
async function runProgram(args, surroundings) {
    try {
        const request = parseArguments(args, surroundings.platform);
        return await execute(await withGroupsFile(request, surroundings), surroundings);
    }
    catch (error) {
        const output = new Output(surroundings.streams, false);
        output.error((0,unknown/* errorMessage */.gJ)(error));
        await output.flush();
        return error instanceof verdict_verdict/* NoCheckpointError */.y ? exit_code/* EXIT */.d.notCheckpointed : exit_code/* EXIT */.d.error;
    }
}
async function withGroupsFile(request, surroundings) {
    if (!('groupsFile' in request) || request.groupsFile === undefined || request.tracker === undefined)
        return request;
    return { ...request, tracker: await addGroupsOf(request.groupsFile, request.tracker, surroundings) };
}
function execute(request, surroundings) {
    switch (request.command) {
        case 'help':
            return print(helpText(request.about), surroundings);
        case 'version':
            return print(`${version/* VERSION */.x}\n`, surroundings);
        case 'checkpoint':
            return checkpointCommand(request, surroundings);
        case 'changed':
        case 'same':
        case 'diff':
            return checkCommand(request, surroundings);
        case 'run':
            return runCommand(request, surroundings);
    }
}
async function print(text, surroundings) {
    const output = new Output(surroundings.streams, false);
    output.raw(text);
    await output.flush();
    return exit_code/* EXIT */.d.yes;
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ valueLines),
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

/** The lines of the input. A value may begin with `#`, so there are no comments. */
function valueLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/**
 * Reads values to track, `name=value`, and keeps a digest of each; the value may contain `=` and may be empty.
 *
 * @throws Error for a line without `=`, an empty name and a name that is there twice
 */
function parseValues(lines) {
    const values = new Map();
    for (const line of lines) {
        const at = line.indexOf('=');
        const name = line.slice(0, at).trim();
        // The value itself is not repeated: somebody may take this input for a place for secrets.
        if (at < 0)
            throw new Error(`Invalid values: a line of ${line.length} characters has no "=". Write name=value.`);
        if (name === '')
            throw new Error('Invalid values: a line has no name before the "=". Write name=value.');
        if (values.has(name))
            throw new Error(`Invalid values: ${JSON.stringify(name)} is there twice. Rename one of them.`);
        values.set(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(line.slice(at + 1).trim()));
    }
    return values;
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   mA: () => (/* binding */ seenFromWorkingDirectory),
/* harmony export */   uq: () => (/* binding */ comparisonFrom)
/* harmony export */ });
/* harmony import */ var _tracker_working_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1197);



/** The report of a verdict. */
function createReport(verdict, facts) {
    const { comparison, baseline } = verdict;
    const { added, modified, removed, renamed, values } = comparison;
    return {
        changed: verdict.changed,
        reason: verdict.reason,
        hash: facts.snapshot?.hash ?? null,
        files: facts.snapshot?.entries.length ?? 0,
        bytes: facts.bytes,
        seconds: facts.seconds,
        added,
        modified,
        removed,
        renamed,
        values,
        groups: Object.fromEntries((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c)(verdict).map((group) => [group.name, reportGroup(group)])),
        baseline: baseline === undefined
            ? null
            : { ...baseline, createdAt: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(baseline.createdAt), ref: baseline.ref ?? null },
    };
}
function reportGroup({ changed, reason, files, comparison, needs, baseline }) {
    const { added, modified, removed } = comparison;
    const { runId = '', sha = '', createdAt = '' } = baseline ?? {};
    return {
        changed,
        reason,
        files,
        added,
        modified,
        removed,
        needs,
        baseline: baseline === undefined ? null : { runId, sha, createdAt: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(createdAt) },
    };
}
/** A verdict as outputs, logs and reports show it: its paths are relative to the working directory. */
function seenFromWorkingDirectory(verdict, workingDirectory) {
    if (workingDirectory === '.')
        return verdict;
    const see = (comparison) => comparisonFrom(comparison, workingDirectory);
    return {
        ...verdict,
        comparison: see(verdict.comparison),
        parts: verdict.parts.map((part) => ({ ...part, comparison: see(part.comparison) })),
    };
}
/** A comparison whose paths are relative to a working directory. */
function comparisonFrom(comparison, workingDirectory) {
    const see = (path) => (0,_tracker_working_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .seenFrom */ .k)(workingDirectory, path);
    const all = (paths) => paths.map(see).sort();
    return {
        ...comparison,
        added: all(comparison.added),
        modified: all(comparison.modified),
        removed: all(comparison.removed),
        renamed: comparison.renamed.map(({ from, to }) => ({ from: see(from), to: see(to) })),
    };
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readTextFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/disk/regular-file.js


/** Also what a link says that leads nowhere. */
const GONE = new Set(['ENOENT', 'ENOTDIR']);
/** A link that leads in a circle, or that came after the look (`EMLINK`: FreeBSD); a socket. */
const NOT_REGULAR = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EOPNOTSUPP']);
/**
 * Opens a regular file, and nothing else: opening a named pipe would wait for a writer, and opening some devices
 * does something. The file is looked at before it is opened, and again after that, since it may have been replaced.
 *
 * @param path absolute; bytes for a name that is no UTF-8
 * @param read is given the open descriptor; it may read no more than `maxBytes` if it relies on the limit
 * @throws a system error for a file that is there and cannot be read
 */
function withRegularFile(path, { followLink, maxBytes }, read) {
    let descriptor;
    try {
        if (!(followLink ? (0,external_node_fs_.statSync)(path) : (0,external_node_fs_.lstatSync)(path)).isFile())
            return { kind: 'not-regular' };
        // Windows has neither flag.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (GONE.has(code))
            return { kind: 'gone' };
        if (NOT_REGULAR.has(code))
            return { kind: 'not-regular' };
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { kind: 'not-regular' };
        return stats.size > maxBytes ? { kind: 'too-large' } : { kind: 'read', value: read(descriptor) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * A regular file's content. The limit also holds for a file that grows, and for one whose size the system does not
 * tell (`/proc`).
 *
 * @throws a system error for a file that is there and cannot be read
 */
function readRegularFile(path, opening) {
    const opened = withRegularFile(path, opening, (descriptor) => readUpTo(descriptor, opening.maxBytes));
    if (opened.kind !== 'read')
        return opened;
    return opened.value === undefined ? { kind: 'too-large' } : { kind: 'read', value: opened.value };
}
const CHUNK_BYTES = 1 << 17;
/** All that is left to read; `undefined` when it is more than the limit. */
function readUpTo(descriptor, maxBytes) {
    const chunks = [];
    for (let total = 0;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, CHUNK_BYTES, null);
        if (length === 0)
            return Buffer.concat(chunks);
        total += length;
        if (total > maxBytes)
            return undefined;
        chunks.push(chunk.subarray(0, length));
    }
}

;// CONCATENATED MODULE: ./build/disk/text-file.js




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
        const real = external_node_fs_.realpathSync.native(path);
        if (within !== undefined && !within.some((folder) => isIn(real, folder)))
            return unusable('it leads out of the workspace', 'Name a file in the workspace.');
        const opened = readRegularFile(real, { followLink: false, maxBytes: MAX_BYTES });
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
        const code = (0,unknown/* errorCode */.CA)(error);
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
        const way = (0,external_node_path_.relative)(external_node_fs_.realpathSync.native(folder), real);
        return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
    }
    catch {
        return false;
    }
}


/***/ })

};
