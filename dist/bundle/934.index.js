export const id = 934;
export const ids = [934];
export const modules = {

/***/ 3934:
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
;// CONCATENATED MODULE: ./build/cli/usage-error.js
/** The command line cannot be understood. The message gives the fact, the value and the remedy. */
class UsageError extends Error {
    name = 'UsageError';
}

;// CONCATENATED MODULE: ./build/cli/duration.js


const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Milliseconds of `12h`, `30d`, `8w`. @throws UsageError */
function parseDuration(option, text) {
    const [, digits = '', unit = ''] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
    const length = UNITS[unit];
    if (length !== undefined)
        return Number(digits) * length;
    throw new UsageError(`Invalid --${option} "${(0,printable/* printable */.g)(text)}". Write a number of hours, days or weeks, such as 12h, 30d or 8w.`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/request.js
/** The commands that there are. */
const COMMANDS = ['checkpoint', 'changed', 'same', 'diff', 'run', 'list', 'forget'];

;// CONCATENATED MODULE: ./build/cli/options.js




const CHECKS = ['changed', 'same', 'diff'];
/** The commands that track something. */
const TRACKERS = ['checkpoint', ...CHECKS, 'run'];
const OPTIONS = {
    name: { type: 'string', commands: TRACKERS },
    store: { type: 'string', commands: COMMANDS },
    project: { type: 'string', commands: COMMANDS },
    cwd: { type: 'string', commands: COMMANDS },
    'follow-symbolic-links': { type: 'boolean', commands: TRACKERS },
    group: { type: 'string', multiple: true, commands: TRACKERS },
    groups: { type: 'string', commands: TRACKERS },
    'group-by': { type: 'string', multiple: true, commands: TRACKERS },
    'group-needs': { type: 'string', commands: [...CHECKS, 'run'] },
    field: { type: 'string', multiple: true, commands: TRACKERS },
    value: { type: 'string', multiple: true, commands: TRACKERS },
    generates: { type: 'string', multiple: true, commands: TRACKERS },
    'if-no-checkpoint': { type: 'string', commands: [...CHECKS, 'run'] },
    jobs: { type: 'string', commands: ['run'] },
    force: { type: 'boolean', commands: ['run'] },
    'dry-run': { type: 'boolean', commands: ['run'] },
    'mark-done': { type: 'boolean', commands: ['run'] },
    report: { type: 'string', commands: ['run'] },
    'older-than': { type: 'string', commands: ['forget'] },
    json: { type: 'boolean', commands: [...TRACKERS, 'list'] },
    null: { type: 'boolean', commands: ['diff'] },
    quiet: { type: 'boolean', commands: [...TRACKERS, 'forget'] },
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
/** The names of the options that a command takes. */
function optionsOf(command) {
    return Object.entries(OPTIONS).flatMap(([name, { commands }]) => commands.includes(command) ? [name] : []);
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

;// CONCATENATED MODULE: ./build/cli/run/how.js


/** More children than this are a mistake. */
const MOST_JOBS = 1_000;
/**
 * How `run` is to go about its work.
 *
 * @throws UsageError for options that exclude each other, or mean nothing
 */
function parseHow({ values, given, }) {
    const forced = given.has('force');
    const doing = parseDoing(given);
    if (doing.kind === 'mark-done' && forced)
        throw excluding('mark-done', 'force');
    return { doing, forced, jobs: parseJobs(values.get('jobs')), reportFile: values.get('report') };
}
function parseDoing(given) {
    if (given.has('dry-run')) {
        if (given.has('mark-done'))
            throw excluding('dry-run', 'mark-done');
        return { kind: 'dry-run', format: given.has('json') ? 'json' : 'text' };
    }
    if (given.has('json')) {
        throw new UsageError('The option --json is given to run, whose standard output belongs to the command. Use --report FILE, or --dry-run --json.');
    }
    return { kind: given.has('mark-done') ? 'mark-done' : 'run' };
}
function parseJobs(text) {
    if (text === undefined)
        return undefined;
    const jobs = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
    if (jobs >= 1 && jobs <= MOST_JOBS)
        return jobs;
    throw new UsageError(`Invalid --jobs "${(0,printable/* printable */.g)(text)}". Write a number from 1 to ${MOST_JOBS}.`);
}
function excluding(one, other) {
    return new UsageError(`The options --${one} and --${other} exclude each other. Leave one of them out.`);
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
    if (command === 'list' || command === 'forget')
        return parseStoreCommand(command, [...split.operands, ...afterEnd], split);
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
            const how = parseHow(split);
            return { command, ...common, tracker, ifNoCheckpoint, ...how, ...parseExecutable(end < 0, afterEnd) };
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
/** `list` and `forget`, which are about what is remembered. */
function parseStoreCommand(command, operands, { values, given }) {
    const where = parseWhere(values);
    const [first] = operands;
    if (command === 'list') {
        if (first !== undefined) {
            throw new UsageError(`The command list takes no arguments, got "${(0,printable/* printable */.g)(first)}". Leave it out, or write "file-tracker forget" to forget one.`);
        }
        return { command, ...where, format: given.has('json') ? 'json' : 'text' };
    }
    const age = values.get('older-than');
    if (first === undefined && age === undefined) {
        throw new UsageError('The command forget is not told what to forget. Give names, or numbers that "file-tracker list" shows, or --older-than.');
    }
    const olderThan = age === undefined ? undefined : parseDuration('older-than', age);
    return { command, ...where, names: operands, olderThan, quiet: given.has('quiet') };
}
function parseWhere(values) {
    return { store: values.get('store'), project: values.get('project'), cwd: values.get('cwd') };
}
function parseCommon({ values, lists, given }) {
    return {
        name: values.get('name'),
        ...parseWhere(values),
        groupsFile: values.get('groups'),
        groupNeeds: values.get('group-needs'),
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
var history_identity = __webpack_require__(3419);
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
    /** Lines that belong to the {@link notice} before them, on stderr. */
    details(lines) {
        if (!this.#quiet && lines.length > 0)
            this.#toStderr(lines.map((line) => `${(0,printable/* printable */.g)(line)}\n`).join(''));
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
// EXTERNAL MODULE: ./build/core/history/history.js
var history_history = __webpack_require__(361);
// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/files/take-snapshot.js + 1 modules
var take_snapshot = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/stores/folder.js + 2 modules
var stores_folder = __webpack_require__(6278);
// EXTERNAL MODULE: ./build/files/store-folders.js
var store_folders = __webpack_require__(542);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/disk/text-file.js
var text_file = __webpack_require__(584);
// EXTERNAL MODULE: ./build/stores/folder/tidy.js + 1 modules
var tidy = __webpack_require__(9458);
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
    const words = [executable, ...args].map((word) => /^(?:[\w./:@%+=,~\\-]|\{group\})+$/.test(word) ? word : JSON.stringify(word));
    const text = words.join(' ');
    return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

;// CONCATENATED MODULE: ./build/cli/about.js










/** Beside the entries of a history: whose it is, for people. Nothing is decided by it. */
const FILE = 'about.json';
/**
 * Notes whose history a folder holds.
 *
 * @param root the store
 * @returns whether that is new. What can't be noted is not noted, and the history is known by its folder
 */
function noteAbout(root, identity, patterns) {
    const folder = (0,external_node_path_.join)(root, (0,keys/* historyFolder */.vc)(identity));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, FILE)))
        return false;
    const { use, what } = identity;
    (0,tidy/* attempt */.C)(() => writeWhole(folder, JSON.stringify({ use, what, patterns })));
    return true;
}
/** Notes for what project a folder in a store of several is. */
function noteProject(folder, project) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, FILE)))
        (0,tidy/* attempt */.C)(() => writeWhole(folder, JSON.stringify({ project })));
}
function writeWhole(folder, text) {
    // Named as an entry that is not whole yet, and removed as one if it is left over.
    const temporary = (0,external_node_path_.join)(folder, `.${process.pid}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.writeFileSync)(temporary, `${text}\n`, { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(folder, FILE));
}
/** Reads what {@link noteAbout} noted. @returns `undefined` where nothing is there, or it is of another history */
function readAbout(root, name) {
    const read = readNote((0,external_node_path_.join)(root, name));
    if (!(0,unknown/* isRecord */.u4)(read))
        return undefined;
    const { use, patterns } = read;
    const what = parseWhat(read['what']);
    if (what === undefined || (use !== 'run' && use !== 'checkpoint'))
        return undefined;
    const identity = (0,history_identity/* projectIdentity */.yI)(use, what);
    if ((0,keys/* historyFolder */.vc)(identity) !== name)
        return undefined;
    return { identity, patterns: (0,unknown/* isStringArray */.Bo)(patterns) ? patterns : undefined };
}
/** Reads what {@link noteProject} noted. */
function readProject(folder) {
    const read = readNote(folder);
    const project = (0,unknown/* isRecord */.u4)(read) ? read['project'] : undefined;
    return typeof project === 'string' ? project : undefined;
}
function readNote(folder) {
    const read = (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(folder, FILE));
    if (read.kind !== 'text')
        return undefined;
    try {
        return JSON.parse(read.text);
    }
    catch {
        // Cut short, or somebody's own.
        return undefined;
    }
}
function parseWhat(value) {
    if (value === 'latest')
        return value;
    if (!(0,unknown/* isRecord */.u4)(value))
        return undefined;
    const { name, command } = value;
    const tracker = (0,digest/* parseDigest */.m)(value['tracker']);
    if (typeof name === 'string')
        return { name };
    if ((0,unknown/* isStringArray */.Bo)(command))
        return { command };
    return tracker === undefined ? undefined : { tracker };
}
/** A history in words: as it is asked for on the command line. */
function describeHistory({ identity: { use, what }, patterns }) {
    if (what === 'latest')
        return `${use} (the latest)`;
    if ('name' in what)
        return `${use} --name ${commandText(what.name, [])}`;
    if ('command' in what) {
        const [executable = '', ...args] = what.command;
        return `${use} -- ${commandText(executable, args)}`;
    }
    const [first, ...more] = patterns ?? [];
    return first === undefined ? `${use} (of groups or fields)` : `${use} ${commandText(first, more)}`;
}

;// CONCATENATED MODULE: ./build/cli/place.js








/**
 * Finds where to remember. In the project, so that what is wiped, cleaned or cloned again is forgotten; a success says
 * something of its own place only, since a copy of the tree brings its records along and has done nothing itself.
 *
 * @throws UsageError when the project has a folder of that name for something else
 */
function findPlace({ directory, store, project }) {
    const root = store === undefined ? (0,external_node_path_.join)(directory, store_folders/* PROJECT_STORE */.A3) : ownFolder(store, directory, project);
    const tied = store === undefined ? root : directory;
    if (store === undefined)
        refuseOther(root);
    return {
        root,
        stores: store === undefined ? [root] : [store, root],
        roots: () => (store === undefined ? [root] : rootsIn(store)),
        prepare: () => {
            if (store === undefined)
                return prepareProject(root);
            (0,external_node_fs_.mkdirSync)(root, PRIVATE);
            noteProject(root, project ?? directory);
        },
        mark: () => {
            if (project !== undefined)
                return (0,keys/* shortDigest */.VK)(JSON.stringify(['project', project]));
            const stamp = stampOf(tied);
            return stamp && (0,keys/* shortDigest */.VK)(JSON.stringify(['place', directory, stamp.inode, stamp.birth]));
        },
    };
}
const PRIVATE = { recursive: true, mode: 0o700 };
/**
 * The folder of one project in a store of several. A folder that is mounted under two paths has one history: what is
 * done there counts for both, whatever it is called.
 */
function ownFolder(store, directory, project) {
    if (project !== undefined)
        return (0,external_node_path_.join)(store, (0,history_identity/* placeFolder */.ew)(project, ['project', project]));
    const stamp = stampOf(directory);
    const known = stamp !== undefined && stamp.inode !== '0' && stamp.birth !== '0';
    return (0,external_node_path_.join)(store, (0,history_identity/* placeFolder */.ew)('project', known ? ['folder', stamp.inode, stamp.birth] : ['path', directory]));
}
function rootsIn(store) {
    try {
        const names = (0,external_node_fs_.readdirSync)(store).filter((name) => /^[a-z0-9-]+-[0-9a-f]{64}$/.test(name));
        return names.map((name) => (0,external_node_path_.join)(store, name));
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** What tells a folder from another at the same path: `0` where the system does not know. `undefined`: it is not there. */
function stampOf(folder) {
    const stats = (0,external_node_fs_.statSync)(folder, { bigint: true, throwIfNoEntry: false });
    return stats && { inode: String(stats.ino), birth: String(stats.birthtimeNs) };
}
/** What git is told: all of it is of this place alone. */
const IGNORED = '*\n';
function prepareProject(root) {
    if ((0,store_folders/* hidesItself */.nL)(root))
        return;
    (0,external_node_fs_.mkdirSync)(root, PRIVATE);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, '.gitignore'), IGNORED);
}
const OWN_NAME = /^(?:\.gitignore|[a-z0-9-]+-[0-9a-f]{32})$/;
/** @throws UsageError for something else of that name: it is not ours to fill, nor to leave out of what is tracked */
function refuseOther(root) {
    const other = otherUse(root);
    if (other === undefined)
        return;
    throw new UsageError(`Cannot remember anything in ${JSON.stringify(root)}: ${other}. Choose another folder with --store or FILE_TRACKER_STORE.`);
}
/** What else the folder is used for. */
function otherUse(root) {
    const stats = (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isSymbolicLink())
        return 'it is a link';
    if (!stats.isDirectory())
        return 'it is no folder';
    if ((0,store_folders/* hidesItself */.nL)(root))
        return undefined;
    try {
        const other = (0,external_node_fs_.readdirSync)(root).find((name) => !OWN_NAME.test(name));
        if (other !== undefined)
            return `it holds ${JSON.stringify(other)}, which is not of File Tracker`;
        // One that was cut off by a kill is empty; one that says something else is the user's.
        const ignored = readGitignore(root);
        return ignored === undefined || ignored === ''
            ? undefined
            : 'its .gitignore does not hold "*", so that it is not of File Tracker';
    }
    catch (error) {
        return `it cannot be read (${(0,unknown/* errorCode */.CA)(error)})`;
    }
}
function readGitignore(root) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.gitignore'), 'utf8').trim();
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./build/cli/project.js










/**
 * Finds the project and its store.
 *
 * @throws UsageError when one of them cannot be used
 */
function openProject(request, surroundings, output) {
    const { directory, folder } = projectDirectory(request.cwd, surroundings);
    const place = findPlace({
        directory,
        store: storeFolder(request.store, surroundings),
        project: request.project,
    });
    const { root, prepare } = place;
    const store = new stores_folder/* FolderStore */.c({ name: 'machine', root, prepare });
    const placeNotes = () => {
        const mark = place.mark();
        return mark === undefined ? {} : { place: mark };
    };
    return {
        directory,
        folder,
        store,
        place,
        placeNotes,
        placeReasons: ({ notes }) => (notes['place'] === place.mark() ? [] : ['place-changed']),
        // The place is one folder, whatever is checked out in it.
        history: (identity) => new history_history/* History */.BZ(store, identity, { own: keys/* ANY_REF */.H2, others: [] }),
        take: takerWithProgress(directory, place.stores, surroundings, output),
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
/** A folder that was named for the records of any number of projects; a relative one is relative to where the process was started. */
function storeFolder(store, surroundings) {
    const named = store ?? (surroundings.env['FILE_TRACKER_STORE'] || undefined);
    return named === undefined ? undefined : resolveHere(named, surroundings);
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
/** A line with the groups that changed, each with its reason, where there are any. */
function groupLines(verdict) {
    const changed = (0,verdict_verdict/* groupsOf */.c)(verdict).filter((group) => group.changed);
    return changed.length === 0
        ? []
        : [`changed groups: ${changed.map(({ name, reason }) => `${name} (${reason})`).join(', ')}`];
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
    const project = openProject(request, surroundings, output);
    const { directory, history, take } = project;
    const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
    const { tracker, values, generates } = request;
    // No workflow run took the checkpoints here, so none is preferred.
    const checked = await (0,check/* check */.z)({
        ...{ tracker, values, generates, ifNoCheckpoint, nothingIsRight: false, runId: '', isRerun: false },
        notes: project.placeNotes(),
        alsoChanged: project.placeReasons,
    }, [history(identityOf(request))], take);
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
        return (0,history_identity/* projectIdentity */.yI)('checkpoint', { name });
    return (0,history_identity/* projectIdentity */.yI)('checkpoint', 
    // A checkpoint says nothing of what groups need, so that does not tell one from another.
    tracker === undefined ? 'latest' : { tracker: (0,tracker_tracker/* trackerDigest */.lj)({ ...tracker, needs: undefined }, values) });
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
    const project = openProject(request, surroundings, output);
    const { directory, history, take } = project;
    const { tracker, values } = request;
    const origin = (0,record/* originOutside */.s)(surroundings.now());
    const identities = identitiesOf(request.name, tracker, values);
    const { taken, recorded } = await (0,checkpoint/* checkpoint */.F)({ tracker, values, origin, notes: () => preparedNotes(project, identities, tracker) }, identities.map(history), take, (snapshotTaken) => {
        const isNothing = snapshotTaken.snapshot.entries.length === 0;
        // The error names the patterns.
        reportTaken(isNothing ? { ...snapshotTaken, unmatchedPatterns: [] } : snapshotTaken, directory, output);
        if (isNothing) {
            const patterns = (0,patterns_unmatched/* namePatterns */.l)(snapshotTaken.unmatchedPatterns) || 'the patterns';
            throw new Error(`There is nothing to checkpoint: no files match ${patterns}. Check what was given, and the folder that it is relative to (--cwd).`);
        }
    });
    for (const { result } of recorded) {
        if (result.kind === 'not-saved')
            throw notRecorded(result.why);
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
/** @throws Error when nothing can be recorded */
function preparedNotes({ place, placeNotes }, identities, { patterns }) {
    try {
        place.prepare();
        for (const identity of identities)
            noteAbout(place.root, identity, patterns);
    }
    catch (error) {
        throw notRecorded(`cannot write ${place.root}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}`);
    }
    return placeNotes();
}
function notRecorded(why) {
    return new Error(`The checkpoint was not recorded: ${why}. Make the folder writable, or choose another with --store.`);
}
function identitiesOf(name, tracker, values) {
    if (name !== undefined)
        return [(0,history_identity/* projectIdentity */.yI)('checkpoint', { name })];
    return [
        (0,history_identity/* projectIdentity */.yI)('checkpoint', { tracker: (0,tracker_tracker/* trackerDigest */.lj)(tracker, values) }),
        (0,history_identity/* projectIdentity */.yI)('checkpoint', 'latest'),
    ];
}

// EXTERNAL MODULE: ./build/stores/folder/names.js
var names = __webpack_require__(1608);
// EXTERNAL MODULE: ./build/stores/folder/read.js
var folder_read = __webpack_require__(7458);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/stores/folder/processes.js





/**
 * Where numbers of processes mean the same: one machine since its start, and of it one container, since containers
 * that share a folder share no numbers. 16 hexadecimal digits.
 */
function processSpace() {
    const space = process.platform === 'linux' ? linuxSpace() : `${(0,external_node_os_.hostname)()} ${process.platform}`;
    return (0,keys/* shortDigest */.VK)(space).slice(0, 16);
}
function linuxSpace() {
    try {
        const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8');
        return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        // A sandbox without these files: numbers mean nothing to anybody else.
        return (0,external_node_crypto_.randomBytes)(16).toString('hex');
    }
}
/** The mark of a process that is there now. */
function markOf(pid) {
    return { pid, started: startOf(pid)?.started ?? '0' };
}
/**
 * Whether a process still runs. Where the system does not say when one started, another that was given its number
 * since passes for it, unless the machine was started since.
 *
 * @param since when it was seen last, in milliseconds since 1970
 */
function isRunning({ pid, started }, since) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // It may be somebody else's.
        if ((0,unknown/* errorCode */.CA)(error) !== 'EPERM')
            return false;
    }
    if (started === '0')
        return since() > Date.now() - (0,external_node_os_.uptime)() * 1000 - CLOCK_SLACK;
    const now = startOf(pid);
    return now === undefined || (now.started === started && !now.ended);
}
/** How far clocks may be set back and forth, in milliseconds. */
const CLOCK_SLACK = 60_000;
/** When a process started, in ticks since the machine did; and whether it has ended and nobody has taken note. */
function startOf(pid) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The name in parentheses may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
        const [state = '', ...more] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const started = more[18];
        return started === undefined ? undefined : { started, ended: 'ZX'.includes(state) };
    }
    catch {
        // It has just ended, or it is hidden from us.
        return undefined;
    }
}
/** Whether a process other than this one was started with a text in its environment, where the system tells (Linux). */
function isInAnEnvironment(text) {
    if (process.platform !== 'linux')
        return false;
    const pids = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    return pids.some((pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1').includes(text);
        }
        catch {
            // It has ended, or is somebody else's.
            return false;
        }
    });
}

// EXTERNAL MODULE: ./build/stores/folder/remove.js
var remove = __webpack_require__(5274);
;// CONCATENATED MODULE: ./build/stores/folder/turn.js








/*
 * Turns: of all that work on one history, one at a time. A turn is empty files in the folder of the history, whose
 * names say it all, so that each comes and goes at once, whatever moment a kill comes at:
 *
 *   <id>.<space>.<pid>.<started>.turn       who has the turn, or wants it
 *   <id>.<space>.<pid>.<started>.command    a command that it started, which may outlive it
 *   <id>.<number>.starting                  there before a command is started, until its number is known
 *
 * A turn lasts as long as one of its processes, and nobody has to take it back. Whoever wants one says so by its file,
 * and then looks whether somebody else has said so: of two that come at the same time at least one sees the other, and
 * steps back. Where numbers of processes mean nothing (a container, another machine), it lasts as long as its file is
 * touched; what a killed one has left running there can't be seen.
 */
const turn_FILE = /^([0-9a-f]{16})\.([0-9a-f]{16})\.(\d+)\.(\d+)\.(turn|command)$/;
const STARTING = /^([0-9a-f]{16})\.\d+\.starting$/;
/** How often the file of a turn is touched, in milliseconds. */
const TOUCH = 5_000;
const PACE = { poll: 100, patience: 300 };
/**
 * Waits for the turn of a history and takes it.
 *
 * @param folder the history's, absolute; made where it is not there
 * @throws a system error when no file can be made in it
 */
async function takeTurn(folder, waiting) {
    const space = processSpace();
    const pace = waiting.pace ?? PACE;
    const watch = new Watch(folder, space, pace.patience);
    for (let waited = false;;) {
        const holder = watch.holder(undefined);
        if (holder === undefined) {
            const turn = new Turn(folder, space);
            if (watch.holder(turn.id) === undefined) {
                turn.keep();
                watch.clear(turn.id);
                return { kind: 'turn', turn };
            }
            turn.release();
            await (0,promises_.setTimeout)(Math.random() * pace.poll);
            continue;
        }
        if (waiting.ancestors.includes(holder.id))
            return { kind: 'nested' };
        if (waiting.impatient)
            return { kind: 'taken', holder };
        if (!waited)
            waiting.onWait(holder);
        waited = true;
        await (0,promises_.setTimeout)(pace.poll);
    }
}
/** Who has the turn of a history just now, as far as one look can tell. */
function turnHolder(folder) {
    return new Watch(folder, processSpace(), 1).holder(undefined);
}
/** A turn that was taken. It ends with the process, if it is not released before. */
class Turn {
    id = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    #folder;
    #space;
    #file;
    #commands = new Map();
    #starts = 0;
    #touching;
    /** Says that it is wanted. @throws a system error */
    constructor(folder, space) {
        this.#folder = folder;
        this.#space = space;
        this.#file = this.#path(markOf(process.pid), 'turn');
        try {
            makeEmpty(this.#file);
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) !== 'ENOENT')
                throw error;
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            makeEmpty(this.#file);
        }
    }
    /** Shows those elsewhere that it lasts. */
    keep() {
        this.#touching = setInterval(() => (0,tidy/* attempt */.C)(() => this.#touch()), TOUCH);
        this.#touching.unref();
    }
    #touch() {
        const now = new Date();
        (0,external_node_fs_.utimesSync)(this.#file, now, now);
    }
    /** Whether it still stands: somebody may have removed the folder. */
    stands() {
        return (0,external_node_fs_.existsSync)(this.#file);
    }
    /**
     * To be called before a command is started, with {@link id} in its environment.
     *
     * @returns what to call with its number once that is known, `undefined` where it was not started; that returns what
     *   to call when it has ended
     */
    starting() {
        const starting = (0,external_node_path_.join)(this.#folder, `${this.id}.${++this.#starts}.starting`);
        (0,tidy/* attempt */.C)(() => makeEmpty(starting));
        return (pid) => {
            if (pid !== undefined)
                this.#started(pid);
            (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)(starting));
            return () => pid !== undefined && this.#ended(pid);
        };
    }
    #started(pid) {
        const file = this.#path(markOf(pid), 'command');
        this.#commands.set(pid, file);
        (0,tidy/* attempt */.C)(() => makeEmpty(file));
    }
    #ended(pid) {
        const file = this.#commands.get(pid);
        if (file !== undefined)
            (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)(file));
    }
    /** Lets the next one have it. */
    release() {
        clearInterval(this.#touching);
        for (const file of this.#commands.values())
            (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)(file));
        (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)(this.#file));
    }
    #path({ pid, started }, kind) {
        return (0,external_node_path_.join)(this.#folder, `${this.id}.${this.#space}.${pid}.${started}.${kind}`);
    }
}
/** Looks at the turns of a history, again and again. */
class Watch {
    #folder;
    #space;
    /** When files elsewhere were touched last, and how many looks ago that was first seen. */
    #untouched = new Map();
    /** How often nothing was found of a command that was being started. */
    #absent = new Map();
    #patience;
    constructor(folder, space, patience) {
        this.#folder = folder;
        this.#space = space;
        this.#patience = patience;
    }
    /** Somebody who has the turn, or wants it. @param own an id that does not count */
    holder(own) {
        const names = this.#names();
        for (const name of names) {
            const [, id, space, pid, started] = turn_FILE.exec(name) ?? [];
            if (id === undefined || id === own)
                continue;
            const file = (0,external_node_path_.join)(this.#folder, name);
            if (space !== this.#space) {
                if (name.endsWith('.turn') && this.#isTouched(file))
                    return { id, pid: undefined, file };
            }
            else if (isRunning({ pid: Number(pid), started: started ?? '' }, () => timeOf(file) ?? 0)) {
                return { id, pid: Number(pid), file };
            }
        }
        for (const name of names) {
            const [, id] = STARTING.exec(name) ?? [];
            if (id !== undefined && id !== own && this.#isStarted(id))
                return { id, pid: undefined, file: (0,external_node_path_.join)(this.#folder, name) };
        }
        return undefined;
    }
    /** Removes what is left of turns that are over. */
    clear(own) {
        for (const name of this.#names()) {
            const id = (turn_FILE.exec(name) ?? STARTING.exec(name))?.[1];
            if (id !== undefined && id !== own)
                (0,tidy/* attempt */.C)(() => (0,remove/* removeIfThere */.K)((0,external_node_path_.join)(this.#folder, name)));
        }
    }
    #names() {
        try {
            return (0,external_node_fs_.readdirSync)(this.#folder);
        }
        catch (error) {
            if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
                return [];
            throw error;
        }
    }
    /**
     * Whether a command runs that was being started when its turn's process was killed. For an instant a new process
     * still has the environment of its parent, so one look is not enough.
     */
    #isStarted(id) {
        if (isInAnEnvironment(id))
            return true;
        const absent = (this.#absent.get(id) ?? 0) + 1;
        this.#absent.set(id, absent);
        return absent < 3;
    }
    /** Counts looks instead of asking a clock: machines differ in their time, and may be halted. */
    #isTouched(file) {
        const time = timeOf(file);
        if (time === undefined)
            return false;
        const known = this.#untouched.get(file);
        const looks = known?.time === time ? known.looks + 1 : 0;
        this.#untouched.set(file, { time, looks });
        return looks < this.#patience;
    }
}
function timeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.mtimeMs;
}
function makeEmpty(file) {
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx', 0o600));
}

;// CONCATENATED MODULE: ./build/cli/histories.js









/** The folders that histories lie in have names like this. */
const HISTORY = /^[a-z0-9-]+-[0-9a-f]{32}$/;
/** All histories in a store: those of the own project first, then by project, then as {@link label} has it. */
function listHistories(place, label) {
    const histories = place.roots().flatMap((root) => historiesIn(root, root === place.root));
    const keyed = histories.map((history) => ({
        history,
        key: `${history.own ? 0 : 1}\0${history.project ?? ''}\0${label(history)}\0${history.folder}`,
    }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ history }) => history);
}
/** The histories of one project, in any order. */
function historiesIn(root, own) {
    const project = readProject(root);
    return namesIn(root)
        .filter((name) => HISTORY.test(name))
        .flatMap((name) => {
        const known = readHistory((0,external_node_path_.join)(root, name));
        return known === undefined ? [] : [{ ...known, about: readAbout(root, name), own, project }];
    });
}
function readHistory(folder) {
    try {
        let [lastAttempt, lastSuccess, attemptId, succeeded] = [];
        let bytes = 0;
        let { mtimeMs: used } = (0,external_node_fs_.lstatSync)(folder);
        for (const number of (0,names/* listNumbers */.dw)(folder).entries) {
            const file = (0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number));
            const { size, mtimeMs } = (0,external_node_fs_.lstatSync)(file);
            bytes += size;
            used = Math.max(used, mtimeMs);
            const read = (0,folder_read/* readKey */.YZ)(file);
            if (read.kind !== 'key')
                continue;
            const { kind, more } = (0,keys/* kindOf */.I)(read.key);
            if (kind === 'a') {
                lastAttempt ??= (0,keys/* recordedAt */.KI)(read.key);
                attemptId ??= more[1]?.slice(-ID_LENGTH);
            }
            else {
                lastSuccess ??= (0,keys/* recordedAt */.KI)(read.key);
                if (kind === 's')
                    succeeded ??= more[0];
            }
        }
        const isDone = attemptId === undefined || attemptId === succeeded;
        const running = turnHolder(folder) !== undefined;
        return { folder, lastAttempt, lastSuccess, isDone, running, bytes, used };
    }
    catch (error) {
        // Somebody forgets it at this moment.
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
const ID_LENGTH = 16;
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/**
 * Forgets a history, unless a run of it is under way.
 *
 * @returns whether it is forgotten
 * @throws a system error
 */
async function forgetHistory(folder) {
    const taken = await takeTurn(folder, { ancestors: [], onWait: () => undefined, impatient: true });
    if (taken.kind !== 'turn')
        return false;
    // The oldest first: a kill half way leaves no older success where a newer attempt was.
    const { entries } = (0,names/* listNumbers */.dw)(folder);
    for (const number of entries.toReversed())
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, (0,names/* entryName */.MB)(number)), { force: true });
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(taken.turn.id))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
    taken.turn.release();
    // Somebody may have begun something.
    (0,tidy/* attempt */.C)(() => (0,external_node_fs_.rmdirSync)(folder));
    return true;
}
const DAY = 86_400_000;
/** How long the history of a command line without a name is kept that nobody runs, in milliseconds. */
const KEPT = 30 * DAY;
/** How many of them are kept, but for those of the last day. */
const MOST = 200;
/**
 * Forgets histories of command lines without a name that nobody seems to run any more: each new one adds one. Those
 * whose last attempt has not succeeded stay.
 *
 * @param current the folder of one that is in use
 */
async function forgetUnused(root, current, now) {
    const unnamed = historiesIn(root, true)
        .filter(({ folder, about, isDone }) => folder !== current && isDone && isCommand(about))
        .sort((a, b) => b.used - a.used);
    for (const [place, { folder, used }] of unnamed.entries()) {
        if (now - used > KEPT || (place >= MOST && now - used > DAY))
            await forgetHistory(folder);
    }
}
function isCommand(about) {
    const what = about?.identity.what;
    return typeof what === 'object' && 'command' in what;
}

;// CONCATENATED MODULE: ./build/cli/list-command.js







/** Prints the histories of a store, with the numbers by which `forget` knows them. Returns the exit code. */
async function listCommand(request, surroundings) {
    const output = new Output(surroundings.streams, false);
    const { place } = openProject(request, surroundings, output);
    const histories = listHistories(place, labelOf);
    if (request.format === 'json')
        output.raw(jsonLine(histories.map(asJson)));
    else if (histories.length === 0)
        output.result([`Nothing is remembered in ${place.root}.`]);
    else
        output.result(tableOf(histories, surroundings.now()));
    await output.flush();
    return exit_code/* EXIT */.d.yes;
}
/** A history in words. */
function labelOf({ about, folder }) {
    return about === undefined ? (folder.split(/[\\/]/).at(-1) ?? folder) : describeHistory(about);
}
function tableOf(histories, now) {
    const several = histories.some(({ own }) => !own);
    const rows = histories.map((history, at) => [
        String(at + 1),
        labelOf(history),
        history.running ? 'running' : ageOf(history.lastAttempt, now),
        ageOf(history.lastSuccess, now),
        sizeOf(history.bytes),
        ...(several ? [history.own ? '' : (history.project ?? '?')] : []),
    ]);
    const head = ['#', 'history', 'last attempt', 'last success', 'size', ...(several ? ['project'] : [])];
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function ageOf(time, now) {
    return time === undefined ? '-' : (0,describe/* age */.KW)(time, now);
}
const list_command_UNITS = ['B', 'kB', 'MB', 'GB'];
/** `512 B`, `1.2 kB`, `11 MB`. */
function sizeOf(bytes) {
    let [size, unit] = [bytes, 0];
    while (size >= 999.5 && unit < list_command_UNITS.length - 1) {
        size /= 1000;
        unit++;
    }
    return `${size < 9.95 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${list_command_UNITS[unit]}`;
}
function asJson(history, at) {
    const { about, own, project, lastAttempt, lastSuccess, running, bytes, folder } = history;
    const what = about?.identity.what;
    return {
        number: at + 1,
        use: about?.identity.use ?? null,
        name: typeof what === 'object' && 'name' in what ? what.name : null,
        command: typeof what === 'object' && 'command' in what ? what.command : null,
        patterns: about?.patterns ?? null,
        own,
        project: project ?? null,
        lastAttempt: lastAttempt ?? null,
        lastSuccess: lastSuccess ?? null,
        running,
        bytes,
        folder,
    };
}

;// CONCATENATED MODULE: ./build/cli/forget-command.js







/**
 * Forgets histories: what they are asked about is as if nothing had ever been done.
 *
 * @returns the exit code
 * @throws UsageError for a name that nothing has, before anything is forgotten
 */
async function forgetCommand(request, surroundings) {
    const output = new Output(surroundings.streams, request.quiet);
    const { place } = openProject(request, surroundings, output);
    const histories = listHistories(place, labelOf);
    const chosen = new Set(request.names.flatMap((name) => named(name, histories)));
    const { olderThan } = request;
    if (olderThan !== undefined) {
        const since = surroundings.now().getTime() - olderThan;
        for (const history of histories)
            if (history.used < since)
                chosen.add(history);
    }
    if (chosen.size === 0)
        output.notice('nothing is that old; nothing is forgotten.');
    let code = exit_code/* EXIT */.d.yes;
    for (const history of chosen) {
        const why = await whyNotForgotten(history);
        if (why === undefined) {
            output.result([`forgotten: ${labelOf(history)}`]);
        }
        else {
            output.error(`Cannot forget ${labelOf(history)}: ${why}`);
            code = exit_code/* EXIT */.d.error;
        }
    }
    await output.flush();
    return code;
}
async function whyNotForgotten({ folder }) {
    try {
        if (await forgetHistory(folder))
            return undefined;
        return 'a run of it is under way. Try again when it has ended.';
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === undefined)
            throw error;
        return `${code}. Make ${JSON.stringify(folder)} writable.`;
    }
}
/** Those of the project that have a name, else the one with that number. @throws UsageError */
function named(text, histories) {
    const found = histories.filter(({ own, about }) => {
        const what = about?.identity.what;
        return own && typeof what === 'object' && 'name' in what && what.name === text;
    });
    if (found.length > 0)
        return found;
    const numbered = /^[1-9]\d*$/.test(text) ? histories[Number(text) - 1] : undefined;
    if (numbered !== undefined)
        return [numbered];
    throw new UsageError(`Nothing is remembered under the name or number ${JSON.stringify(text)}. "file-tracker list" shows both.`);
}

// EXTERNAL MODULE: ./build/core/tracker/compiled-tracker.js + 2 modules
var compiled_tracker = __webpack_require__(6808);
// EXTERNAL MODULE: ./build/core/tracker/needs/group-needs.js
var group_needs = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/cli/named-file.js



/**
 * The text of a file that an option names.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read
 */
function readNamedFile(option, file, { cwd }) {
    const read = (0,text_file/* readTextFile */.G)((0,external_node_path_.resolve)(cwd(), file));
    if (read.kind === 'text')
        return read.text;
    const [why, remedy] = read.kind === 'gone' ? ['there is no such file', 'Check the path.'] : [read.why, read.remedy];
    throw new UsageError(`Cannot read --${option} ${JSON.stringify(file)}: ${why}. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/cli/group-needs.js




/**
 * A tracker with what its groups need.
 *
 * @param given `auto`, a YAML mapping, or the path of a file with one, relative to where the process was started
 * @throws UsageError where there are no groups or the file cannot be read, Error when it holds no such mapping
 */
async function addNeedsOf(given, tracker, surroundings) {
    if (tracker === undefined || !(0,compiled_tracker/* hasGroups */.lX)(tracker)) {
        throw new UsageError('The option --group-needs is given, but there are no groups. Add --group-by, --group or --groups, or leave it out.');
    }
    if (given === 'auto')
        return { ...tracker, needs: { auto: true, groups: {} } };
    const isMapping = /^\s*\{|:\s|:$|\n/.test(given);
    const text = isMapping ? given : readNamedFile('group-needs', given, surroundings);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 5881));
    const what = isMapping ? 'group-needs' : JSON.stringify(given);
    const { auto, needs } = (0,group_needs/* parseGroupNeeds */.c)(text, (yaml) => parseYaml(yaml, what));
    return { ...tracker, needs: { auto, groups: Object.fromEntries(needs) } };
}

;// CONCATENATED MODULE: ./build/cli/groups-file.js



/**
 * A tracker with the groups of a YAML file after its own.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read, Error when it holds no groups
 */
async function addGroupsOf(file, tracker, surroundings) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 5881));
    const value = parseYaml(readNamedFile('groups', file, surroundings), JSON.stringify(file));
    const groups = [...tracker.groups, ...(0,parse_groups/* parseGroups */.O)(value, [])];
    const names = groups.map(({ name }) => name.toLowerCase());
    const twice = groups.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
    if (twice === undefined)
        return { ...tracker, groups };
    throw new UsageError(`The group ${JSON.stringify(twice.name)} is there twice. Rename one of them.`);
}

;// CONCATENATED MODULE: ./build/cli/run/help.js
/** What `run --help` prints: what most people need, on one screen of 24 lines. docs/command-line.md has all of it. */
const RUN_HELP = `Usage: file-tracker run [options] <pattern...> -- <command...>

Runs the command only if the files changed since it last succeeded here. What
failed or was killed runs again. Exit: the command's; 0 not needed, 2 error.

  --name NAME          a history by name; without one, each command has its own
  --generates PATTERN  run while nothing matches this, such as node_modules
  --value NAME=VALUE   track a value as well, such as the version of a tool
  --field FILE=A,B     track only these parts of a JSON, YAML or TOML file
  --group-by PATTERN   each folder is a group: "-- make -C {group}" runs once
                       for each that changed (also --group, --groups)
  --group-needs auto   what a group needs first, from package.json, go.mod, ...
  --jobs N             that many groups at a time
  --force              run whatever is there
  --dry-run            say what would run, and why: exit 0 nothing, 1 something
  --mark-done          record that all is as it should be, and run nothing
  --report FILE        write what changed as JSON
  --quiet              print errors alone

Patterns: *, ?, [...], **, {a,b}; !pattern excludes; a folder is all below it.
The command finds what changed in the file FILE_TRACKER_CHANGED_FILES names.
Also --cwd, --store, --project and more: docs/command-line.md
`;

;// CONCATENATED MODULE: ./build/cli/help.js

/** What `--help` prints, about a command or all of them. */
function helpText(about) {
    if (about === undefined)
        return OVERVIEW;
    return about === 'run' ? RUN_HELP : `${COMMAND_HELP[about]}\n${optionsFor(about)}`;
}
const OVERVIEW = `File Tracker: have these files changed since the last time it mattered?

Usage:
  file-tracker checkpoint [options] <pattern...>
  file-tracker changed    [options] [pattern...]     exit 0 changed, 1 same
  file-tracker same       [options] [pattern...]     exit 0 same, 1 changed
  file-tracker diff       [options] [pattern...]     lists what changed
  file-tracker run        [options] <pattern...> -- <command...>

  file-tracker list       [options]                  what is remembered
  file-tracker forget     [options] <name...>        drops it

  file-tracker <command> --help     more about a command
  file-tracker --version

Exit codes: 2 wrong usage, or something cannot be read or written;
3 not checkpointed.

  file-tracker same package-lock.json || npm ci      every error installs
  file-tracker run package-lock.json --generates node_modules -- npm ci
`;
const COMMAND_HELP = {
    checkpoint: `Usage: file-tracker checkpoint [options] <pattern...>

Remembers what the files are now, for changed, same and diff to compare with.
Without --name it is found by the same patterns, and, as the latest, without
any.
Exit 0 recorded, 2 not recorded.
`,
    changed: `Usage: file-tracker changed [options] [pattern...]

Have the files changed since the checkpoint? Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 changed or in doubt (a damaged checkpoint), 1 same, 2 error,
3 not checkpointed.
`,
    same: `Usage: file-tracker same [options] [pattern...]

Are the files the same as at the checkpoint? Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 same, 1 changed or in doubt (a damaged checkpoint), 2 error,
3 not checkpointed.
`,
    diff: `Usage: file-tracker diff [options] [pattern...]

Lists what changed since the checkpoint. Without patterns: what the
checkpoint of that name tracked, or, without a name, the latest.
Exit 0 listed, 2 error, 3 not checkpointed.
`,
    list: `Usage: file-tracker list [options]

Lists what is remembered here, or in the store that is named: the histories
of names and commands, with their last attempt and success (of a checkpoint,
when it was taken), size, and number.
`,
    forget: `Usage: file-tracker forget [options] <name or number...>

Forgets histories by their name, or by their number in the list: as if
nothing was ever done.
Exit 0 forgotten, 2 not (a run of it is under way).
`,
};
/** The commands that track something. */
const help_TRACKERS = ['checkpoint', 'changed', 'same', 'diff', 'run'];
const OPTION_HELP = [
    [help_TRACKERS, '--name NAME              tell trackers apart by a name'],
    [undefined, '--store DIR              remember there (also: FILE_TRACKER_STORE)'],
    [undefined, '--project NAME           what is remembered counts wherever it is'],
    [undefined, '--cwd DIR                the project: what patterns are relative to'],
    [help_TRACKERS, '--follow-symbolic-links  track what links lead to instead of the links'],
    [help_TRACKERS, '--group NAME=PATTERN     files with an answer of their own (repeatable)'],
    [help_TRACKERS, '--groups FILE            groups from a YAML file: name: pattern'],
    [help_TRACKERS, '--group-by PATTERN       each folder that matches is a group (repeatable)'],
    [
        ['changed', 'same', 'diff'],
        '--group-needs NEEDS      which groups need which: auto, a mapping, or a file',
    ],
    [help_TRACKERS, '--field FILE=A,B         track only these parts of a file (repeatable)'],
    [help_TRACKERS, '--value NAME=VALUE       track a value, such as a version (repeatable)'],
    [help_TRACKERS, '--generates PATTERN      changed unless this exists (repeatable)'],
    [['changed', 'same', 'diff'], '--if-no-checkpoint WHAT  changed, unchanged or error (default)'],
    [['forget'], '--older-than AGE         not written to for so long: 12h, 30d, 8w'],
    [['checkpoint', 'changed', 'same', 'diff', 'list'], '--json                   print a report for programs'],
    [['diff'], '--null                   print the changed paths alone, each ended by NUL'],
    [[...help_TRACKERS, 'forget'], '--quiet                  print errors and nothing else'],
    [undefined, '--help, -h               print this'],
];
const PATTERN_HELP = `
Patterns: *, ?, [...], **, {a,b}; !pattern excludes, and the last match wins;
a folder means all below it. For a name that begins with "!" or "-" write ./
before it.
`;
function optionsFor(about) {
    const tracks = help_TRACKERS.some((command) => command === about);
    const lines = OPTION_HELP.filter(([only]) => only === undefined || only.includes(about));
    return `Options:\n${lines.map(([, text]) => `  ${text}\n`).join('')}${tracks ? PATTERN_HELP : ''}`;
}

;// CONCATENATED MODULE: ./build/cli/own-turn.js







/** The ids of the turns that a process works for. */
const TURNS = 'FILE_TRACKER_TURNS';
/** Then the last success can still be withdrawn. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/**
 * Waits for the turn of a history: runs of one history take turns, each looks when the one before has ended.
 *
 * @throws UsageError in a command of the same history; Error where nothing can be recorded
 */
async function takeOwnTurn({ place }, identity, { env, now }, output) {
    const ancestors = (env[TURNS] ?? '').split(' ').filter((id) => id !== '');
    const onWait = (holder) => output.notice(waitingFor(holder));
    try {
        place.prepare();
        const folder = (0,external_node_path_.join)(place.root, (0,keys/* historyFolder */.vc)(identity));
        const taken = await takeTurn(folder, { ancestors, onWait });
        if (taken.kind === 'turn') {
            const { turn } = taken;
            if (noteAbout(place.root, identity))
                await forgetUnused(place.root, folder, now().getTime());
            return {
                env: { [TURNS]: [...ancestors, turn.id].join(' ') },
                starting: () => turn.starting(),
                stands: () => turn.stands(),
                release: () => turn.release(),
            };
        }
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (!FULL.has(code))
            throw nothingRecorded(place.root, code ?? (0,unknown/* errorMessage */.gJ)(error));
        output.fault(`The disk is full (${code}): other runs of this history are not waited for.`);
        return NO_TURN;
    }
    throw new UsageError('This run was started by the command of another run of the same history, and would wait for it for ever. Give one of them another --name.');
}
/** Where none can be had, or none is needed. */
const NO_TURN = {
    env: {},
    starting: () => () => () => undefined,
    stands: () => true,
    release: () => undefined,
};
/** Where nothing can be recorded, nor withdrawn, no later run could know of what this one does. */
function nothingRecorded(root, why) {
    return new Error(`Nothing can be recorded in ${JSON.stringify(root)}: ${why}. Make it writable, or choose another folder with --store.`);
}
function waitingFor({ pid, file }) {
    return pid === undefined
        ? `waiting for another run of the same history, which is elsewhere, or was just killed (${file})…`
        : `waiting for another run of the same history, or its command, to end (process ${pid})…`;
}

// EXTERNAL MODULE: ./build/core/history/standing.js
var standing = __webpack_require__(305);
// EXTERNAL MODULE: ./build/core/modes/plan.js + 3 modules
var plan = __webpack_require__(8005);
// EXTERNAL MODULE: ./build/stores/clock.js
var clock = __webpack_require__(3353);
;// CONCATENATED MODULE: ./build/cli/run/begin.js


/**
 * Where it cannot be recorded that work begins, withdraws what is recorded, so that it is done again.
 *
 * @throws Error where that cannot be done either: no later run could know of what this one does
 */
function withdraw({ request, output, project, history }, why) {
    const withdrawn = project.store.withdraw((0,keys/* prefixOf */.MT)(history.row, 'a'));
    if (withdrawn.kind === 'not-withdrawn')
        throw nothingRecorded(project.place.root, why);
    output.fault(`that ${request.executable} runs was not recorded: ${why}. It will run again.`);
}
/** Records a success, unless what it is a success of was removed meanwhile, and is forgotten. */
async function recordSuccess({ turn, project }, save) {
    if (turn.stands())
        return save();
    return { kind: 'not-saved', why: `${project.place.root} was removed meanwhile` };
}

// EXTERNAL MODULE: ./build/files/products.js
var products = __webpack_require__(7366);
;// CONCATENATED MODULE: ./build/cli/run/group-command.js
/** What stands for the name of the group in a command. */
const PLACE = '{group}';
/**
 * Puts the name of a group into a command. A folder whose name begins with `-` gets a `./`, so that no program takes it
 * for an option. A name that is no UTF-8 can't be handed to a command: another folder would be worked on.
 */
function commandFor({ name, kind }, { executable, arguments: args }) {
    if (!name.isWellFormed())
        return { kind: 'refused', why: 'its name is no UTF-8, and cannot be handed to a command. Rename it.' };
    const text = kind === 'folder' && name.startsWith('-') ? `./${name}` : name;
    const fill = (word) => word.replaceAll(PLACE, () => text);
    return { kind: 'command', executable: fill(executable), arguments: args.map(fill) };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/cli/child.js


const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Ctrl-Break, which Windows has. */
const WINDOWS_SIGNALS = [...SIGNALS, 'SIGBREAK'];
/** The signals that are handed on to a command, or are the console's to send. */
function signalsOf(platform) {
    return platform === 'win32' ? WINDOWS_SIGNALS : SIGNALS;
}
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
    const signals = signalsOf(request.platform);
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
            const { command, cwd, env, starting } = request;
            const onStart = starting?.();
            const child = (0,external_node_child_process_.spawn)(command.file, command.arguments, {
                cwd,
                env,
                stdio: [request.hasInput ? 'inherit' : 'ignore', 'inherit', 'inherit'],
                windowsVerbatimArguments: command.verbatim,
            });
            const onEnd = onStart?.(child.pid);
            forward = (signal) => child.kill(signal);
            child.on('error', reject);
            child.on('close', (code, signal) => {
                onEnd?.();
                resolve(endedOf(code, signal));
            });
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

;// CONCATENATED MODULE: ./build/cli/run/relay.js


/** Hands the signals that this process gets on to any number of commands, and knows that there was one. */
class SignalRelay {
    emitter = new external_node_events_.EventEmitter();
    #surroundings;
    #interrupted;
    constructor(surroundings) {
        this.#surroundings = surroundings;
        this.emitter.setMaxListeners(0);
        for (const signal of signalsOf(surroundings.platform))
            surroundings.signals.on(signal, this.#onSignal);
    }
    /** The last signal that came. */
    get interrupted() {
        return this.#interrupted;
    }
    end() {
        const { signals, platform } = this.#surroundings;
        for (const signal of signalsOf(platform))
            signals.off(signal, this.#onSignal);
    }
    #onSignal = (signal) => {
        this.#interrupted = signal;
        this.emitter.emit(signal, signal);
    };
}

;// CONCATENATED MODULE: ./build/cli/run/schedule.js
/**
 * Works through jobs, those that are needed first. What needs one that failed is not run; the rest is. Jobs that need
 * each other in a cycle do not wait for each other.
 *
 * @param jobs in the order in which they are taken where it is free
 * @param most how many at a time
 */
async function workThrough(jobs, most, work) {
    const waiting = new Map(jobs.map((job) => [job.name, job]));
    const known = new Map(waiting);
    const running = new Map();
    const failed = new Set();
    let stopped = false;
    const isInTheWay = (job, name) => failed.has(name) ||
        ((waiting.has(name) || running.has(name)) && known.get(name)?.needs.has(job.name) === false);
    const nextReady = () => [...waiting.values()].find((job) => ![...job.needs].some((name) => isInTheWay(job, name)));
    const start = (name) => {
        waiting.delete(name);
        const ended = work(name).then((end) => {
            running.delete(name);
            if (end !== 'succeeded')
                failed.add(name);
            if (end === 'stop')
                stopped = true;
        });
        running.set(name, ended);
    };
    for (;;) {
        while (!stopped && running.size < most) {
            const job = nextReady();
            if (job === undefined)
                break;
            start(job.name);
        }
        if (running.size === 0)
            break;
        await Promise.race(running.values());
    }
    return [...waiting.values()].map(({ name, needs }) => ({
        name,
        because: stopped ? undefined : [...needs].find((needed) => failed.has(needed)),
    }));
}

;// CONCATENATED MODULE: ./build/cli/run/words.js


const words_MOST_SHOWN = 10;
/**
 * The first paths that changed, each on a line with how; none where nothing was compared with, since then all of it is
 * new.
 */
function firstChanges({ comparison, baseline, }) {
    if (baseline === undefined)
        return [];
    const lines = changeLines(comparison);
    const shown = lines.slice(0, words_MOST_SHOWN).map((line) => `  ${line}`);
    if (lines.length > words_MOST_SHOWN)
        shown.push(`  and ${(0,describe/* count */.U9)(lines.length - words_MOST_SHOWN, 'more change')}`);
    return shown;
}
/** What was decided and why, in one line. */
function verdictLine(verdict, { snapshot }, now) {
    const files = snapshot.entries.length;
    return (0,describe/* describeVerdict */.XZ)(verdict, { files, absent: 'it has not succeeded here yet', what: 'success', now });
}
/** Why a group is to be worked on: `files-changed: 1 modified`, `needs-changed: packages/core`. */
function groupReason(part, { parts, missingProducts }) {
    const { reason, comparison, baseline } = part;
    const facts = [];
    if (baseline !== undefined) {
        facts.push((0,describe/* changeCounts */.Zg)(comparison));
        if (comparison.values.length > 0)
            facts.push(`values ${comparison.values.join(', ')}`);
    }
    if (reason === 'needs-changed') {
        const changed = new Set(parts.filter((one) => one.changed).map(({ name }) => name));
        facts.push(part.needs.filter((name) => changed.has(name)).join(', '));
    }
    if (reason === 'product-missing')
        facts.push(`nothing matches ${missingProducts.map((pattern) => JSON.stringify(pattern)).join(', ')}`);
    const said = facts.filter((fact) => fact !== '').join('; ');
    return said === '' ? reason : `${reason}: ${said}`;
}

// EXTERNAL MODULE: ./build/disk/temporary-folder.js
var temporary_folder = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/cli/run/told.js







/**
 * Lets a command know why it runs and what changed, by its environment: short texts, and files with paths, each ended
 * by NUL, which are there until the command has ended.
 *
 * @throws Error where the files cannot be written
 */
async function withTold({ reason, group, comparison }, env, work) {
    const folder = writeLists(comparison);
    try {
        return await work({
            ...env,
            FILE_TRACKER_REASON: reason,
            // That of another run, whose command this one is a part of, would be wrong here.
            FILE_TRACKER_GROUP: group,
            FILE_TRACKER_CHANGED_FILES: (0,external_node_path_.join)(folder, CHANGED),
            FILE_TRACKER_EXISTING_FILES: (0,external_node_path_.join)(folder, EXISTING),
        });
    }
    finally {
        (0,temporary_folder/* removeFolder */.v)(folder);
    }
}
const CHANGED = 'changed-files';
const EXISTING = 'existing-files';
/** Returns the folder, which only this user may read. */
function writeLists(comparison) {
    const parent = (0,external_node_os_.tmpdir)();
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'file-tracker-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, CHANGED), (0,path_list/* nulTerminated */.n)((0,verdict_comparison/* changedPaths */.vl)(comparison)));
        const existing = [...comparison.added, ...comparison.modified].sort();
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, EXISTING), (0,path_list/* nulTerminated */.n)(existing));
        return folder;
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === undefined)
            throw error;
        throw new Error(`Cannot write the lists of changed files in ${JSON.stringify(parent)}: ${code}. Make room there, or set TMPDIR (on Windows TEMP) to another folder.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/cli/run/work.js





/** Runs a command in the project. */
async function doWork(work, { project, surroundings, turn }) {
    const { folder } = project;
    const { env, streams, platform } = surroundings;
    const found = findCommand(work.executable, work.arguments, folder, surroundings);
    if (found.kind !== 'found') {
        const forAll = found.kind === 'absent';
        const code = forAll ? exit_code/* EXIT */.d.notFound : exit_code/* EXIT */.d.notExecutable;
        return { kind: 'not-started', code, why: notFound(work.executable, found), forAll };
    }
    const onTerminal = [streams.stdin, streams.stdout, streams.stderr].some(({ isTTY }) => isTTY === true);
    const { signals, hasInput } = work;
    const { starting } = turn;
    const { ended, interrupted } = await withTold(work.told, { ...env, ...turn.env }, (told) => runChild({ command: found, cwd: folder, env: told, signals, platform, onTerminal, hasInput, starting }));
    const code = exitCodeOf(ended);
    if (ended.kind === 'not-started')
        return { kind: 'not-started', code, why: notStarted(work.executable, ended.code), forAll: true };
    if (interrupted !== undefined)
        return { kind: 'interrupted', code, signal: interrupted };
    return code === 0 ? { kind: 'succeeded' } : { kind: 'failed', code, ended };
}
function exitCodeOf(ended) {
    switch (ended.kind) {
        case 'exited':
            return ended.code;
        case 'killed':
            return signalCode(ended.signal);
        case 'not-started':
            return ended.code === 'ENOENT' ? exit_code/* EXIT */.d.notFound : exit_code/* EXIT */.d.notExecutable;
    }
}
/** What a process exits with that a signal ended. */
function signalCode(signal) {
    return exit_code/* EXIT */.d.signal + (external_node_os_.constants.signals[signal] ?? 0);
}

;// CONCATENATED MODULE: ./build/cli/run/group-runs.js








/** Runs the command for groups. */
class GroupRuns {
    #run;
    #outcome;
    #successes;
    #most;
    #code;
    #succeeded = 0;
    constructor(run, outcome, successes) {
        this.#run = run;
        this.#outcome = outcome;
        this.#successes = successes;
        this.#most = run.request.jobs ?? 1;
    }
    /** Returns the exit code of the first that failed. */
    async work(changed) {
        const { surroundings, output, request, project } = this.#run;
        const parts = new Map(changed.map((part) => [part.name, part]));
        const relay = new SignalRelay(surroundings);
        const jobs = changed.map(({ name, needs }) => ({ name, needs: new Set(needs) }));
        let notRun;
        try {
            notRun = await workThrough(jobs, this.#most, async (name) => {
                const part = parts.get(name);
                const end = part === undefined ? 'failed' : await this.#workOn(part, relay);
                return relay.interrupted === undefined ? end : 'stop';
            });
        }
        finally {
            relay.end();
        }
        const { interrupted } = relay;
        if (interrupted !== undefined) {
            output.notice(`interrupted by ${interrupted}; nothing more is run or recorded.`);
            this.#code ??= signalCode(interrupted);
        }
        this.#tellEnd(notRun, changed.length);
        const { directory } = project;
        const [missing] = await (0,products/* findMissingProducts */.Q)(request.tracker.generates, { ...surroundings, directory });
        if (this.#code !== undefined)
            return this.#code;
        if (missing !== undefined) {
            throw new Error(`${request.executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. It will run again for all groups; correct --generates or the command.`);
        }
        await this.#successes.recordWhole();
        return exit_code/* EXIT */.d.yes;
    }
    async #workOn(part, relay) {
        const { request, output } = this.#run;
        const { verdict } = this.#outcome;
        const { name, reason, comparison } = part;
        const command = commandFor(part, request);
        if (command.kind === 'refused')
            return this.#fail(name, exit_code/* EXIT */.d.error, command.why);
        const text = commandText(command.executable, command.arguments);
        output.notice(`${name}: running ${text} (${groupReason(part, verdict)})`);
        output.details(firstChanges(part));
        await output.flush();
        const { executable } = command;
        const worked = await doWork({
            executable,
            arguments: command.arguments,
            told: { reason, group: name, comparison },
            signals: relay.emitter,
            hasInput: this.#most === 1,
        }, this.#run);
        if (worked.kind === 'succeeded' && relay.interrupted === undefined) {
            await this.#recordSuccess(name);
            return 'succeeded';
        }
        const end = this.#fail(name, codeOf(worked, relay), wordsOf(worked));
        return worked.kind === 'not-started' && worked.forAll && executable === request.executable ? 'stop' : end;
    }
    async #recordSuccess(name) {
        const before = this.#successes.failures.length;
        await this.#successes.record(name);
        this.#succeeded += 1;
        const why = this.#successes.failures[before];
        if (why !== undefined)
            this.#run.output.fault(`${name} succeeded, but that was not recorded: ${why}. It will run again.`);
    }
    #fail(name, code, words) {
        this.#code ??= code;
        this.#run.output.error(`${name}: ${words}`);
        return 'failed';
    }
    #tellEnd(notRun, all) {
        const { output } = this.#run;
        for (const { name, because } of notRun) {
            output.error(because === undefined
                ? `${name}: not run.`
                : `${name}: not run, since ${because}, which it needs, did not succeed.`);
        }
        const failed = all - this.#succeeded - notRun.length;
        if (this.#code === undefined)
            return;
        output.notice(`${this.#succeeded} of ${all} succeeded, ${failed} failed, ${notRun.length} not run.`);
    }
}
/** A command that ends in order when it is interrupted has not done its work, and others were not begun. */
function codeOf(worked, { interrupted }) {
    const code = worked.kind === 'succeeded' ? exit_code/* EXIT */.d.yes : worked.code;
    return code === exit_code/* EXIT */.d.yes && interrupted !== undefined ? signalCode(interrupted) : code;
}
function wordsOf(worked) {
    switch (worked.kind) {
        case 'not-started':
            return worked.why;
        case 'failed':
            return worked.ended.kind === 'killed'
                ? `failed, killed by ${worked.ended.signal}.`
                : `failed with exit code ${worked.code}.`;
        case 'succeeded':
        case 'interrupted':
            return 'interrupted; no success is recorded.';
    }
}

;// CONCATENATED MODULE: ./build/cli/run/mark-done.js
/**
 * Takes snapshots of which it can be said that they are as they should be.
 *
 * @returns a function that rejects where nothing is there, or a product is missing: what is recorded then would not count
 */
function presentTaker(take) {
    return async (tracker, values, whenDirectoryMissing) => {
        const taken = await take(tracker, values, whenDirectoryMissing);
        if (taken.snapshot.entries.length === 0) {
            throw new Error('There is nothing to mark as done: no file matches. Check the patterns, and the folder that they are relative to (--cwd).');
        }
        const [missing] = taken.missingProducts;
        if (missing !== undefined) {
            throw new Error(`It is not done: nothing matches ${JSON.stringify(missing)}, which the command makes. Run it, or correct --generates.`);
        }
        return taken;
    };
}

;// CONCATENATED MODULE: ./build/cli/run/report-file.js





/**
 * Writes the report where the user wants it, before the command begins, which may read it. A relative path is relative
 * to where the process was started.
 *
 * @throws Error when it cannot be written
 */
function writeReport({ request, surroundings }, verdict, taken) {
    const { reportFile } = request;
    if (reportFile === undefined)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(surroundings.cwd(), reportFile), jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
    }
    catch (error) {
        const code = (0,unknown/* errorCode */.CA)(error);
        if (code === undefined)
            throw error;
        throw new Error(`Cannot write the report to ${JSON.stringify(reportFile)}: ${code}. Name a file in a folder that exists and may be written.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/cli/run/run.js
/** The message where the user wants an error when nothing has succeeded yet. */
function run_notCheckpointed({ request, project }) {
    return `Not checkpointed: ${request.executable} has not succeeded yet in ${project.directory}. Leave out --if-no-checkpoint=error to run it.`;
}

// EXTERNAL MODULE: ./build/core/modes/done.js
var done = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/cli/run/successes.js




/** Records the successes of the groups of a plan. */
class Successes {
    #outcome;
    /** Why something could not be recorded. */
    failures = [];
    #run;
    #recorded = new Set();
    constructor(run, outcome) {
        this.#run = run;
        this.#outcome = outcome;
    }
    /** Records the success of one group; what goes wrong is among {@link failures}. */
    async record(name) {
        const { recording } = this.#outcome;
        if (recording.kind === 'not-recorded')
            this.failures.push(recording.why);
        if (recording.kind !== 'recorded')
            return;
        const { history, surroundings, turn, project } = this.#run;
        if (!turn.stands()) {
            this.failures.push(`${project.place.root} was removed meanwhile`);
            return;
        }
        const finished = await (0,done/* finishGroups */.wW)(recording.record.parts.filter((part) => part.name === name), { id: recording.id, ref: keys/* ANY_REF */.H2 }, history, (0,record/* originOutside */.s)(surroundings.now()), clock/* DISK_CLOCK */.V);
        this.failures.push(...finished.failed.map(({ why }) => why));
        if (finished.unsure !== undefined)
            this.failures.push(finished.unsure);
        if (finished.overtaken.length > 0)
            this.failures.push('something newer was begun meanwhile');
        else if (finished.failed.length === 0)
            this.#recorded.add(name);
    }
    /** There is nothing to run in a folder that is gone: that it is gone is all that is to be known of it. */
    async recordGone() {
        const { recording, verdict } = this.#outcome;
        if (recording.kind !== 'recorded')
            return;
        for (const { name, gone } of verdict.parts) {
            if (!gone)
                continue;
            this.#run.output.notice(`${name} is gone; nothing is run for it.`);
            await this.record(name);
        }
    }
    /** Where all is done, says so at once, so that the next look has to load nothing. */
    async recordWhole() {
        const { recording } = this.#outcome;
        if (recording.kind !== 'recorded' || this.failures.length > 0)
            return;
        const isDone = recording.record.parts.every(({ name, pending }) => !pending || this.#recorded.has(name));
        if (isDone)
            await this.#run.history.mark(recording.success);
    }
}

// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/cli/run/whole.js














/**
 * `run` without groups: the command runs once where anything changed. Its attempt need not be the one successor of what
 * it was judged on, since runs of one history take turns. Returns the exit code.
 */
async function runWhole(run) {
    const { request, surroundings, output, project, history, origin, beside } = run;
    const { tracker, values, executable, doing, forced } = request;
    const { directory, take } = project;
    // Only that there is no checkpoint is an error if the user wants it; doubt is a change.
    const ifNoCheckpoint = request.ifNoCheckpoint === 'unchanged' ? 'unchanged' : 'changed';
    const { taken, verdict, toRecord } = await (0,track/* track */.u4)({ tracker, values, ifNoCheckpoint, nothingIsRight: false, forced, origin, viewer: standing/* OUTSIDE */.ov, ...beside }, history, doing.kind === 'mark-done' ? presentTaker(take) : take);
    reportTaken(taken, directory, output);
    const { reason, baseline } = verdict;
    if (reason === 'no-checkpoint' && baseline === undefined && request.ifNoCheckpoint === 'error')
        throw new verdict_verdict/* NoCheckpointError */.y(verdict, run_notCheckpointed(run));
    writeReport(run, verdict, taken);
    const command = commandText(executable, request.arguments);
    const line = verdictLine(verdict, taken, surroundings.now());
    if (doing.kind === 'dry-run') {
        const would = verdict.changed ? 'would run' : 'would skip';
        if (doing.format === 'json')
            output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
        else
            output.result([`${would} ${command}: ${line}`, ...firstChanges(verdict)]);
        return verdict.changed ? exit_code/* EXIT */.d.no : exit_code/* EXIT */.d.yes;
    }
    if (doing.kind === 'mark-done')
        return markDone(run, toRecord, command);
    if (!verdict.changed) {
        await settle(toRecord, run);
        output.notice(`skipped ${command}: ${line}`);
        return exit_code/* EXIT */.d.yes;
    }
    if (verdict.why === undefined)
        output.notice(`running ${command}: ${line}`);
    else
        output.fault(`running ${command}: ${line}`);
    output.details(firstChanges(verdict));
    await output.flush();
    return runOnce(run, toRecord, {
        executable,
        arguments: request.arguments,
        told: { reason, group: undefined, comparison: verdict.comparison },
        signals: surroundings.signals,
        hasInput: true,
    });
}
/** Records the attempt, does the work, and records its success. */
async function runOnce(run, toRecord, work) {
    const { request, surroundings, output, project, history } = run;
    const { tracker, executable } = request;
    const attempt = toRecord.kind === 'attempt' ? toRecord : undefined;
    const begun = attempt && (await history.save(attempt.record.key, attempt.record));
    if (begun?.kind === 'not-saved')
        withdraw(run, begun.why);
    const worked = await doWork(work, run);
    switch (worked.kind) {
        case 'succeeded': {
            const { directory } = project;
            const [missing] = await (0,products/* findMissingProducts */.Q)(tracker.generates, { ...surroundings, directory });
            if (missing !== undefined) {
                throw new Error(`${executable} succeeded, but nothing matches ${JSON.stringify(missing)}, which it should have made. No success is recorded; correct --generates or the command.`);
            }
            const recorded = begun?.kind === 'saved' && attempt
                ? await recordSuccess(run, () => history.mark(attempt.success))
                : begun;
            if (recorded?.kind === 'not-saved')
                output.fault(`${executable} succeeded, but that was not recorded: ${recorded.why}. It will run again.`);
            return exit_code/* EXIT */.d.yes;
        }
        case 'interrupted':
            output.notice(`interrupted by ${worked.signal}; no success is recorded.`);
            return worked.code;
        case 'not-started':
            output.error(worked.why);
            return worked.code;
        case 'failed':
            return worked.code;
    }
}
/** Says that what is there is as it should be, without running anything. */
async function markDone({ output, history }, toRecord, command) {
    const results = toRecord.kind === 'attempt'
        ? [await history.save(toRecord.record.key, toRecord.record), await history.mark(toRecord.success)]
        : toRecord.kind === 'settle'
            ? [await history.save(toRecord.record.key, toRecord.record)]
            : [];
    for (const result of results)
        if (result.kind === 'not-saved')
            throw notMarked(result.why);
    output.notice(results.length === 0 ? `${command} was done already.` : `marked as done: ${command}; nothing was run.`);
    return exit_code/* EXIT */.d.yes;
}
/** That something is marked as done and could not be recorded. */
function notMarked(why) {
    return new Error(`It was not marked as done: ${why}. Make the folder writable, or choose another with --store.`);
}
async function settle(toRecord, { history }) {
    if (toRecord.kind === 'settle')
        await history.save(toRecord.record.key, toRecord.record);
}

;// CONCATENATED MODULE: ./build/cli/run/groups.js



















/** `run` with groups: the command runs once for each that changed, and each has a success of its own. Returns the exit code. */
async function runGroups(run) {
    const { request, surroundings, output, project } = run;
    const { doing } = request;
    if (request.ifNoCheckpoint === 'error')
        await refuseNoCheckpoint(run);
    const outcome = await planGroups(run);
    const { taken, verdict, recording } = outcome;
    reportTaken(taken, project.directory, output);
    writeReport(run, verdict, taken);
    const changed = (0,verdict_verdict/* groupsOf */.c)(verdict).filter((part) => part.changed);
    const command = commandText(request.executable, request.arguments);
    const all = (0,verdict_verdict/* groupsOf */.c)(verdict).filter(({ gone }) => !gone).length;
    if (all === 0) {
        throw new Error('There is no group, so nothing can be run: no folder with files matches. Check the pattern of --group-by, and the folder that it is relative to (--cwd).');
    }
    const line = verdictLine(verdict, taken, surroundings.now());
    const forGroups = `${command} for ${changed.length} of ${all} groups`;
    if (doing.kind === 'dry-run') {
        if (doing.format === 'json')
            output.raw(jsonLine(reportOf(verdict, taken, surroundings.elapsed())));
        else if (changed.length === 0)
            output.result([`would skip ${command}: ${line}`]);
        else
            output.result([
                `would run ${forGroups}: ${line}`,
                ...changed.flatMap((part) => [`${part.name} (${groupReason(part, verdict)})`, ...firstChanges(part)]),
            ]);
        return changed.length > 0 ? exit_code/* EXIT */.d.no : exit_code/* EXIT */.d.yes;
    }
    if (doing.kind === 'mark-done')
        return groups_markDone(run, recording, command);
    const successes = new Successes(run, outcome);
    if (recording.kind === 'settle')
        await run.history.save(recording.record.key, recording.record);
    await successes.recordGone();
    if (changed.length === 0) {
        await successes.recordWhole();
        output.notice(`skipped ${command}: ${line}`);
        return exit_code/* EXIT */.d.yes;
    }
    if (verdict.why === undefined)
        output.notice(`running ${forGroups}: ${line}`);
    else
        output.fault(`running ${forGroups}: ${line}`);
    await output.flush();
    if (recording.kind === 'not-recorded')
        withdraw(run, recording.why);
    return new GroupRuns(run, outcome, successes).work(changed);
}
/** @throws NoCheckpointError where nothing has ever been begun */
async function refuseNoCheckpoint(run) {
    const { kind } = await run.history.look(standing/* OUTSIDE */.ov);
    if (kind === 'nothing')
        throw new verdict_verdict/* NoCheckpointError */.y({ reason: 'no-checkpoint', why: undefined }, run_notCheckpointed(run));
}
function planGroups({ request, project, history, origin, beside }) {
    const { tracker, values, forced, doing } = request;
    const { directory, take } = project;
    return (0,plan/* plan */.e)({
        ...{ tracker, values, origin, forced, ...beside },
        viewer: standing/* OUTSIDE */.ov,
        records: doing.kind !== 'dry-run',
        ifNoCheckpoint: 'changed',
        nothingIsRight: false,
    }, {
        history,
        take: doing.kind === 'mark-done' ? presentTaker(take) : take,
        clock: clock/* DISK_CLOCK */.V,
        alone: true,
        isFolder: (path) => isFolder((0,external_node_path_.resolve)(directory, path)),
    });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Records that the present is as it should be, for all groups: a success of all that was pending. */
async function groups_markDone(run, recording, command) {
    const { output, history } = run;
    switch (recording.kind) {
        case 'not-recorded':
            throw notMarked(recording.why);
        case 'nothing':
        case 'settle':
            if (recording.kind === 'settle')
                await history.save(recording.record.key, recording.record);
            output.notice(`${command} was done already, for all groups.`);
            return exit_code/* EXIT */.d.yes;
        case 'recorded': {
            const marked = await recordSuccess(run, () => history.mark(recording.success));
            if (marked.kind === 'not-saved')
                throw notMarked(marked.why);
            const pending = recording.record.parts.filter((part) => part.pending).length;
            output.notice(`marked as done: ${command}, for ${(0,describe/* count */.U9)(pending, 'group')}; nothing was run.`);
            return exit_code/* EXIT */.d.yes;
        }
    }
}

;// CONCATENATED MODULE: ./build/cli/run-command.js










/**
 * Runs a command if something changed since it last succeeded, and records a success when it does; with groups once for
 * each that changed. What is recorded is the snapshot that was decided on, taken before the command: what the command
 * itself writes into tracked files must not become the baseline unseen.
 *
 * @returns the exit code: the command's own, 0 when it was not needed
 */
async function runCommand(request, surroundings) {
    const grouped = (0,compiled_tracker/* hasGroups */.lX)(request.tracker);
    refuseUnmeant(request, grouped);
    const output = new Output(surroundings.streams, request.quiet);
    const project = openProject(request, surroundings, output);
    const identity = run_command_identityOf(request);
    // Who only says what would run leaves no trace, and waits for nobody.
    const turn = request.doing.kind === 'dry-run' ? NO_TURN : await takeOwnTurn(project, identity, surroundings, output);
    try {
        const run = {
            request,
            surroundings,
            output,
            project,
            history: project.history(identity),
            turn,
            origin: (0,record/* originOutside */.s)(surroundings.now()),
            beside: besideFiles(request, project),
        };
        const code = grouped ? await runGroups(run) : await runWhole(run);
        await output.flush();
        return code;
    }
    finally {
        turn.release();
    }
}
/** @throws UsageError for options that mean nothing with groups, or without */
function refuseUnmeant({ jobs, ifNoCheckpoint }, grouped) {
    if (!grouped && jobs !== undefined) {
        throw new UsageError('The option --jobs is given, but there are no groups. Add --group-by, --group or --groups, or leave it out.');
    }
    if (grouped && ifNoCheckpoint === 'unchanged') {
        throw new UsageError('The option --if-no-checkpoint=unchanged does not go with groups, each of which has a success of its own. Leave it out, and run once with --mark-done where the work is done already.');
    }
}
/** Two commands do not share a history, nor does a command with other arguments. */
function run_command_identityOf(request) {
    const { name, executable } = request;
    return (0,history_identity/* projectIdentity */.yI)('run', name !== undefined ? { name } : { command: [executable, ...request.arguments] });
}
/** With a name, the command belongs to what is tracked; and a success counts in its own place alone. */
function besideFiles(request, project) {
    const command = (0,digest/* digestOf */.ol)(JSON.stringify([request.executable, ...request.arguments]));
    return {
        notes: { command, ...project.placeNotes() },
        alsoChanged: (record) => [
            ...(record.notes['command'] === command ? [] : ['command-changed']),
            ...project.placeReasons(record),
        ],
    };
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
        return await execute(await withGroups(request, surroundings), surroundings);
    }
    catch (error) {
        const output = new Output(surroundings.streams, false);
        output.error((0,unknown/* errorMessage */.gJ)(error));
        await output.flush();
        return error instanceof verdict_verdict/* NoCheckpointError */.y ? exit_code/* EXIT */.d.notCheckpointed : exit_code/* EXIT */.d.error;
    }
}
/** A request whose tracker has the groups, and the needs of groups, that options name. */
async function withGroups(request, surroundings) {
    if (!('groupsFile' in request))
        return request;
    let { tracker } = request;
    const { groupsFile, groupNeeds } = request;
    if (groupsFile !== undefined && tracker !== undefined)
        tracker = await addGroupsOf(groupsFile, tracker, surroundings);
    if (groupNeeds !== undefined)
        tracker = await addNeedsOf(groupNeeds, tracker, surroundings);
    return tracker === undefined ? request : { ...request, tracker };
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
        case 'list':
            return listCommand(request, surroundings);
        case 'forget':
            return forgetCommand(request, surroundings);
    }
}
async function print(text, surroundings) {
    const output = new Output(surroundings.streams, false);
    output.raw(text);
    await output.flush();
    return exit_code/* EXIT */.d.yes;
}


/***/ })

};
