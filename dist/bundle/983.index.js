export const id = 983;
export const ids = [983];
export const modules = {

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ cacheFacts)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);

/** Times are whole seconds. What was not downloaded for a week is deleted. No scopes either: refs in the keys do it. */
const FORGE_LACKS = { orderMilliseconds: 1_100, unusedMilliseconds: 86_400_000 };
/** What the environment of a job says of the cache. */
function cacheFacts(env) {
    return {
        refused: { read: refusal(env, 'read'), write: refusal(env, 'write') },
        lacks: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerKind */ .T)(env) === 'github' ? undefined : FORGE_LACKS,
    };
}
/**
 * Decided as the cache client decides it, but without loading the client, and said plainly: the client reports all of
 * this as a miss.
 */
function refusal(env, access) {
    const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
    if (mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read'))
        return `this job may not ${access === 'read' ? 'read' : 'write to'} the cache (cache-mode: ${mode})`;
    // Elsewhere another address leads to something else, and whoever knows this one needs no token.
    const isGithub = (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerKind */ .T)(env) === 'github';
    if (!isGithub && !env['ACTIONS_CACHE_URL'])
        return 'there is no cache service here (ACTIONS_CACHE_URL is not set); switch the cache on in the configuration of the runner';
    const enterprise = isEnterpriseServer(env['GITHUB_SERVER_URL']);
    if (enterprise === undefined)
        return 'GITHUB_SERVER_URL is no URL';
    const resultsUrl = env['ACTIONS_RESULTS_URL'];
    // The newer protocol, v2, whatever the variable says. GitHub Enterprise Server speaks the older one, v1.
    if (env['ACTIONS_CACHE_SERVICE_V2'] && !enterprise) {
        if (!resultsUrl)
            return 'there is no cache service here (ACTIONS_RESULTS_URL is not set)';
    }
    else if (!env['ACTIONS_CACHE_URL'] && !resultsUrl) {
        return 'there is no cache service here (ACTIONS_CACHE_URL is not set)';
    }
    if (env['ACTIONS_RUNTIME_TOKEN'] || !isGithub)
        return undefined;
    return 'there is no token for the cache service (ACTIONS_RUNTIME_TOKEN is not set)';
}
/** As the client finds out whether it speaks to GitHub Enterprise Server; `undefined` for what is no URL. */
function isEnterpriseServer(serverUrl) {
    const host = URL.parse(serverUrl || 'https://github.com')
        ?.hostname.trimEnd()
        .toUpperCase();
    if (host === undefined)
        return undefined;
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runnerKind)
/* harmony export */ });
/** Which runner this is, for the facts that follow from it. Nothing else asks. */
function runnerKind(env) {
    if (env['ACT'] !== 'true')
        return 'github';
    return env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true' ? 'forge' : 'local';
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main),
  post: () => (/* reexport */ post),
  pre: () => (/* reexport */ pre)
});

// EXTERNAL MODULE: ./build/core/verdict/verdict.js
var verdict_verdict = __webpack_require__(1197);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
// EXTERNAL MODULE: external "./unused.js"
var external_unused_js_ = __webpack_require__(5696);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/disk/text-file.js
var text_file = __webpack_require__(584);
// EXTERNAL MODULE: ./build/core/history/identity.js
var history_identity = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/core/tracker/fields/definition.js
var definition = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/core/tracker/groups/parse-groups.js
var parse_groups = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/core/tracker/needs/group-needs.js
var group_needs = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/core/tracker/tracker.js
var tracker_tracker = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/core/tracker/values.js
var values = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/core/unknown.js
var unknown = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/action/input-values.js
/** One of the allowed values. @throws Error that lists them */
function parseChoice(input, value, allowed) {
    const found = allowed.find((choice) => choice === value);
    if (found === undefined)
        throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: ${allowed.join(', ')}.`);
    return found;
}
/** A boolean as YAML 1.2 writes it, which is what `getBooleanInput` of @actions/core accepts. */
function parseBoolean(input, value) {
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use one of: true, false.`);
}
const MOST_SECONDS = 3600;
/** A time in seconds, fractions allowed. */
function parseSeconds(input, value) {
    const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (seconds > 0 && seconds <= MOST_SECONDS)
        return seconds;
    throw new Error(`Invalid ${input} ${JSON.stringify(value)}. Use a number of seconds above 0 and up to ${MOST_SECONDS}.`);
}
/** Any JSON value. @throws Error that ends with the remedy */
function parseJson(input, value, remedy = 'Leave it out.') {
    try {
        return JSON.parse(value);
    }
    catch (cause) {
        throw new Error(`Invalid ${input} ${JSON.stringify(value.slice(0, 200))}: it is not JSON. ${remedy}`, {
            cause,
        });
    }
}
const MOST_NAME = 200;
/** A tracker's name: one line of at most 200 characters. */
function parseName(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(value)) {
        throw new Error(`Invalid name ${JSON.stringify(value.slice(0, MOST_NAME))}: it has a control character. Use one line of text.`);
    }
    if (value.length > MOST_NAME) {
        throw new Error(`Invalid name of ${value.length} characters. Use at most ${MOST_NAME}.`);
    }
    return value;
}

// EXTERNAL MODULE: ./build/core/verdict/describe.js
var describe = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/core/verdict/comparison.js
var verdict_comparison = __webpack_require__(1223);
;// CONCATENATED MODULE: ./build/action/path-lists.js

/** Bytes that the path lists may take together in the outputs: an environment value ends at 128 KiB. */
const MOST_LIST_BYTES = 64 * 1024;
/** The JSON arrays for the outputs: `changed` is the union, and all four hold the same first paths. */
function pathLists(comparison, mostBytes = MOST_LIST_BYTES) {
    const kinds = new Map();
    for (const kind of ['added', 'modified', 'removed']) {
        for (const path of comparison[kind])
            kinds.set(path, kind);
    }
    const lists = {
        changed: [],
        added: [],
        modified: [],
        removed: [],
    };
    // Four pairs of brackets; every path stands in two lists, with a comma.
    let bytes = 8;
    let truncated = false;
    for (const path of (0,verdict_comparison/* changedPaths */.vl)(comparison)) {
        const json = JSON.stringify(path);
        bytes += 2 * (Buffer.byteLength(json) + 1);
        if (bytes > mostBytes) {
            truncated = true;
            break;
        }
        lists.changed.push(json);
        lists[kinds.get(path) ?? 'modified'].push(json);
    }
    const array = (items) => `[${items.join(',')}]`;
    return {
        changed: array(lists.changed),
        added: array(lists.added),
        modified: array(lists.modified),
        removed: array(lists.removed),
        truncated,
    };
}

;// CONCATENATED MODULE: ./build/action/outputs.js



/** All output names, as action.yml has them; a test holds the two equal. */
const OUTPUTS = [
    'changed',
    'same',
    'reason',
    'hash',
    'changed-files',
    'added-files',
    'modified-files',
    'removed-files',
    'changed-count',
    'added-count',
    'modified-count',
    'removed-count',
    'truncated',
    'changed-files-path',
    'existing-files-path',
    'report-path',
    'changed-groups',
    'removed-groups',
    'recorded',
    'checkpoint-run-id',
    'checkpoint-sha',
    'checkpoint-created-at',
];
/**
 * The outputs of a step that compared.
 *
 * @param present `undefined` when a check without patterns found no checkpoint, and so had nothing to look at
 */
function verdictOutputs(verdict, present, paths) {
    const { comparison, baseline } = verdict;
    const { added, modified, removed } = comparison;
    const lists = pathLists(comparison);
    const outputs = {
        changed: String(verdict.changed),
        same: String(!verdict.changed),
        reason: verdict.reason,
        hash: present?.hash ?? '',
        'changed-files': lists.changed,
        'added-files': lists.added,
        'modified-files': lists.modified,
        'removed-files': lists.removed,
        'changed-count': String(added.length + modified.length + removed.length),
        'added-count': String(added.length),
        'modified-count': String(modified.length),
        'removed-count': String(removed.length),
        truncated: String(lists.truncated),
        'changed-files-path': paths.changedFiles,
        'existing-files-path': paths.existingFiles,
        'report-path': paths.report,
        'changed-groups': JSON.stringify(changedGroups(verdict)),
        'removed-groups': JSON.stringify(removedGroups(verdict)),
        'checkpoint-run-id': baseline?.runId ?? '',
        'checkpoint-sha': baseline?.sha ?? '',
        'checkpoint-created-at': baseline === undefined ? '' : (0,describe/* wholeSeconds */.$P)(baseline.createdAt),
    };
    // A group of `groups` has an output of its own; a folder of `group-by` has only its place in `changed-groups`.
    const named = (0,verdict_verdict/* groupsOf */.c)(verdict).filter(({ kind }) => kind === 'named');
    // A stored tracker may have any names: they must not take the place of the verdict.
    return { ...Object.fromEntries(named.map(({ name, changed }) => [name, String(changed)])), ...outputs };
}
/** Names of the changed groups that are there: those of `groups` in their order, then the folders of `group-by` by path. */
function changedGroups(verdict) {
    const groups = (0,verdict_verdict/* groupsOf */.c)(verdict).filter(({ changed, gone }) => changed && !gone);
    return [...new Set(groups.map(({ name }) => name))];
}
/** Folders that were groups and are gone. */
function removedGroups(verdict) {
    return (0,verdict_verdict/* groupsOf */.c)(verdict).flatMap(({ name, gone }) => (gone ? [name] : []));
}

;// CONCATENATED MODULE: ./build/action/inputs.js









/** All input names with their defaults, as action.yml has them; a test holds the two equal. */
const INPUTS = {
    paths: '',
    mode: 'track',
    name: '',
    since: 'checkpoint',
    store: 'cache',
    groups: '',
    'group-by': '',
    'group-needs': '',
    fields: '',
    values: '',
    generates: '',
    force: 'false',
    outcome: 'not-given',
    'if-not-recorded': 'warn',
    fallback: 'base',
    'if-no-checkpoint': 'changed',
    'if-no-files-found': 'warn',
    'on-drift': 'report',
    'follow-symbolic-links': 'false',
    'working-directory': '.',
    summary: 'changed',
    timeout: '30',
    matrix: 'null',
    'workflow-ref': '',
};
const TRACKING = [
    'paths',
    'groups',
    'group-by',
    'fields',
    'values',
    'generates',
    'if-no-files-found',
    'on-drift',
    'follow-symbolic-links',
    'working-directory',
    'summary',
];
const JUDGING = ['group-needs', 'force', 'if-not-recorded', 'fallback', 'if-no-checkpoint'];
/** The inputs that mean something in each mode, beside those that do in all. */
const MEANT = {
    track: [...TRACKING, ...JUDGING, 'outcome'],
    plan: [...TRACKING, ...JUDGING],
    done: ['groups'],
    checkpoint: TRACKING,
    check: [...TRACKING, 'since', 'group-needs', 'if-no-checkpoint'],
};
const EVERYWHERE = ['mode', 'name', 'store', 'timeout', 'matrix', 'workflow-ref'];
/**
 * Parses the inputs.
 *
 * @param callerWorkflowRef `GITHUB_WORKFLOW_REF`: differs from the input `workflow-ref` in a reusable workflow
 * @throws Error with a message for the user
 */
function parseInputs(read, callerWorkflowRef, readYaml) {
    const get = (name) => read(name) || INPUTS[name];
    const choice = (name, allowed) => parseChoice(name, get(name), allowed);
    const mode = choice('mode', ['track', 'plan', 'done', 'checkpoint', 'check']);
    const everywhere = {
        name: parseName(get('name')),
        timeout: parseSeconds('timeout', get('timeout')),
        matrix: parseJson('matrix', get('matrix')),
        calledFile: isCalled(read('workflow-ref'), callerWorkflowRef) ? (0,history_identity/* workflowFileOf */.hr)(read('workflow-ref')) : '',
        store: choice('store', ['cache', 'job', 'machine']),
    };
    const looking = () => ({
        ...everywhere,
        ifNoFilesFound: choice('if-no-files-found', ['warn', 'error', 'ignore']),
        onDrift: choice('on-drift', ['report', 'fail', 'ignore']),
        summary: choice('summary', ['always', 'changed', 'never']),
        values: (0,values/* parseValues */.Q)((0,values/* valueLines */.H)(get('values'))),
        generates: (0,tracker_tracker/* patternLines */.El)(get('generates')),
    });
    const tracker = () => parseTracker(get, readYaml);
    const judging = () => ({
        ...looking(),
        tracker: needed(tracker(), `mode: ${mode}`),
        forced: parseBoolean('force', get('force')),
        fallback: choice('fallback', ['base', 'default-branch', 'none']),
        ifNoCheckpoint: choice('if-no-checkpoint', ['changed', 'unchanged', 'error']),
        ifNotRecorded: choice('if-not-recorded', ['warn', 'error']),
    });
    const request = (() => {
        switch (mode) {
            case 'track':
                return { ...judging(), mode, outcomeGiven: read('outcome') !== INPUTS.outcome };
            case 'plan':
                return { ...judging(), mode };
            case 'done':
                return { ...everywhere, mode, names: parseNames(read('groups')) };
            case 'checkpoint':
                return { ...looking(), mode, tracker: needed(tracker(), 'mode: checkpoint') };
            case 'check': {
                const since = choice('since', ['checkpoint', 'job-start']);
                const tracked = since === 'job-start' ? needed(tracker(), 'since: job-start') : tracker();
                const ifNoCheckpoint = choice('if-no-checkpoint', ['changed', 'unchanged', 'error']);
                return { ...looking(), mode, since, tracker: tracked, ifNoCheckpoint };
            }
        }
    })();
    refuseUnmeant(get, mode);
    refuseUnnamedReusable(everywhere.name, read('workflow-ref'), callerWorkflowRef);
    if (request.mode === 'track' && request.store === 'job')
        throw new Error('store: job does not go with mode: track, since nothing there outlives the job. Use cache or machine, or the modes checkpoint and check.');
    if (request.mode === 'plan' && request.ifNoCheckpoint === 'unchanged')
        throw new Error('if-no-checkpoint: unchanged does not go with mode: plan, in which a group without a success is one to be worked on. Use "changed" or "error".');
    if (request.mode === 'check')
        refuseFolderAlone(request.tracker, mode, get);
    return request;
}
/** An input that means nothing is most likely a mistake about the mode. */
function refuseUnmeant(get, mode) {
    const meant = [...EVERYWHERE, ...MEANT[mode]];
    for (const name of Object.keys(INPUTS)) {
        // Not the value of `outcome`: before the step that does the work has run there is none.
        if (meant.includes(name) || get(name) === INPUTS[name])
            continue;
        const modes = Object.keys(MEANT).filter((other) => MEANT[other].includes(name));
        throw new Error(`The input ${name} means nothing with mode: ${mode}. Leave it out, or use it with mode: ${modes.join(' or ')}.`);
    }
}
function parseTracker(get, readYaml) {
    const yaml = (name) => (get(name) === '' ? undefined : readYaml(name, get(name)));
    const groups = yaml('groups');
    const fields = yaml('fields');
    const tracker = (0,tracker_tracker/* createTracker */.P)((0,tracker_tracker/* patternLines */.El)(get('paths')), {
        workingDirectory: get('working-directory'),
        followSymbolicLinks: parseBoolean('follow-symbolic-links', get('follow-symbolic-links')),
        groups: groups === undefined ? [] : (0,parse_groups/* parseGroups */.O)(groups, OUTPUTS),
        groupBy: (0,tracker_tracker/* patternLines */.El)(get('group-by')),
        fields: fields === undefined ? [] : (0,definition/* parseFieldDefinitions */.en)(fields),
        generates: (0,tracker_tracker/* patternLines */.El)(get('generates')),
        needs: parseNeeds(get('group-needs'), readYaml),
    });
    if (tracker.needs !== undefined && tracker.groups.length === 0 && tracker.groupBy.length === 0)
        throw new Error('group-needs is set, but there are no groups. Set groups or group-by, or leave it out.');
    return (0,tracker_tracker/* trackedLists */.gU)(tracker).length === 0 ? undefined : tracker;
}
function parseNeeds(text, readYaml) {
    if (text === '')
        return undefined;
    const { auto, needs } = (0,group_needs/* parseGroupNeeds */.c)(text, (yaml) => readYaml('group-needs', yaml));
    return { auto, groups: Object.fromEntries(needs) };
}
/** Names of groups, one a line or as a JSON array. */
function parseNames(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    if (!trimmed.startsWith('['))
        return (0,values/* valueLines */.H)(text);
    const remedy = 'Write a JSON array of texts, or the names, one a line.';
    const list = parseJson('groups', trimmed, remedy);
    if ((0,unknown/* isStringArray */.Bo)(list))
        return list;
    throw new Error(`Invalid groups: it is a JSON array, but not one of texts. ${remedy}`);
}
function needed(tracker, what) {
    if (tracker !== undefined)
        return tracker;
    throw new Error(`${what} has nothing to track. Set paths, one pattern a line; or groups, group-by or fields.`);
}
/** Without paths the tracker is one that was recorded, which knows its own folder. */
function refuseFolderAlone(tracker, mode, get) {
    if (tracker !== undefined || get('working-directory') === INPUTS['working-directory'])
        return;
    throw new Error(`mode: ${mode} has a working-directory, but no paths. Leave working-directory out, since the checkpoint knows its own; or set paths.`);
}
function isCalled(ownWorkflowRef, callerWorkflowRef) {
    return ownWorkflowRef !== '' && callerWorkflowRef !== '' && ownWorkflowRef !== callerWorkflowRef;
}
/**
 * A reusable workflow that is called twice has one workflow file and one job id for both calls: a success of the
 * one would count for the other. Only the workflow's author can tell them apart, by a name.
 */
function refuseUnnamedReusable(name, ownWorkflowRef, callerWorkflowRef) {
    if (name !== '' || !isCalled(ownWorkflowRef, callerWorkflowRef))
        return;
    throw unnamedInCalled(ownWorkflowRef);
}
/** What is wrong with a step without a name in a reusable workflow. @param workflowRef where it is known */
function unnamedInCalled(workflowRef = '') {
    const which = workflowRef === '' ? '' : ` (${workflowRef})`;
    return new Error(`This runs in a reusable workflow${which}, where two calls cannot be told apart without a name. Set the input name to something that differs from call to call, for example: deploy-\${{ inputs.environment }}`);
}

;// CONCATENATED MODULE: ./build/action/request.js




/** Reads the inputs. @throws Error with a message for the user */
async function readRequest(surroundings) {
    return parseInputs(getInput, surroundings.facts.workflowRef, await yamlReader(surroundings));
}
/** The parser is loaded only where an input is YAML. */
async function yamlReader(surroundings) {
    if (['groups', 'fields', 'group-needs'].every((name) => getInput(name) === ''))
        return () => undefined;
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 5881));
    return (name, text) => {
        const value = parseYaml(text, name);
        // A text that is no mapping, on one line, is the path of a file with the mapping in it.
        if (name !== 'groups' || typeof value !== 'string' || /[\r\n]/.test(text))
            return value;
        return parseYaml(readGroups(value, surroundings), JSON.stringify(value));
    };
}
/** Whoever can write into the workspace must not get at what lies outside of it, by a link or a path. */
function readGroups(name, { workspace, env }) {
    // Set for the steps of a composite action, to its folder.
    const folders = [workspace, ...(env['GITHUB_ACTION_PATH'] ? [env['GITHUB_ACTION_PATH']] : [])];
    const read = (0,text_file/* readTextFile */.G)((0,external_node_path_.resolve)(workspace, name), folders);
    if (read.kind === 'text')
        return read.text;
    const [why, remedy] = read.kind === 'gone'
        ? ['there is no such file', 'Check the path, and check out the repository first; or write a mapping.']
        : [read.why, read.remedy];
    throw new Error(`Cannot read the groups from ${JSON.stringify(name)}: ${why}. ${remedy}`);
}

// EXTERNAL MODULE: ./build/disk/home-folder.js
var home_folder = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/core/history/record.js
var record = __webpack_require__(152);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/action/runner/event.js


/** The runner writes payloads of a few hundred kilobytes at most. */
const MOST_BYTES = 32 << 20;
/** Reads the event of `GITHUB_EVENT_PATH`. That there is none, as on some forges, is no fault. */
function readEvent(path) {
    if (!path)
        return {};
    try {
        if ((0,external_node_fs_.statSync)(path).size > MOST_BYTES)
            return {};
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return (0,unknown/* isRecord */.u4)(event) ? event : {};
    }
    catch {
        // What the event says only raises doubts or offers something to compare with; without it there is less of both.
        return {};
    }
}
/** A text in an event, by the names that lead to it; `''` where there is none. */
function textIn(event, ...names) {
    let value = event;
    for (const name of names)
        value = (0,unknown/* isRecord */.u4)(value) ? value[name] : undefined;
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

// EXTERNAL MODULE: ./build/core/history/keys.js
var keys = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/action/runner/cache-facts.js
var cache_facts = __webpack_require__(5906);
// EXTERNAL MODULE: ./build/action/runner/kind.js
var runner_kind = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/action/runner/facts.js





/** What the runner says, put together. */
function runnerFacts(env, event) {
    const read = (name) => env[name] ?? '';
    const kind = (0,runner_kind/* runnerKind */.T)(env);
    const workflowRef = read('GITHUB_WORKFLOW_REF');
    return {
        // A runner on the own machine has one folder of workflows, where the workflow's name, or else its file, will do.
        workflowFile: (0,history_identity/* workflowFileOf */.hr)(workflowRef) || (kind === 'local' ? read('GITHUB_WORKFLOW') : ''),
        workflowRef,
        jobId: read('GITHUB_JOB'),
        action: read('GITHUB_ACTION'),
        jobPath: jobPath(read('ACTIONS_ORCHESTRATION_ID')),
        occasion: (0,keys/* shortDigest */.VK)(JSON.stringify(occasionOf(read('GITHUB_EVENT_NAME'), event))).slice(0, 16),
        runIdsAreUnique: kind !== 'local' || read('GITHUB_RUN_ID') !== '1',
        inOpaqueComposite: kind !== 'github' && read('GITHUB_ACTION_PATH') !== '',
        workspaceStays: kind === 'github',
        // GitHub has the event of the caller there.
        inCalledWorkflow: read('GITHUB_EVENT_NAME') === 'workflow_call',
        mergeQueue: isMergeQueue(env),
        refs: {
            own: read('GITHUB_REF'),
            base: baseRef(env, event),
            defaultBranch: branchRef(textIn(event, 'repository', 'default_branch')),
        },
        cache: (0,cache_facts/* cacheFacts */.s)(env),
    };
}
/** The refs whose records count for a run, in order. */
function refsFor({ refs }, fallback) {
    const { own, base, defaultBranch } = refs;
    const others = { none: [], base: [base], 'default-branch': [base, defaultBranch] }[fallback];
    return { own: (0,keys/* refDigest */.I2)(own), others: distinct(own, others) };
}
/** Where one folder keeps the history, whatever is checked out in it. */
const REFS_OF_A_PLACE = { own: keys/* ANY_REF */.H2, others: [] };
function distinct(own, others) {
    return [...new Set(others)].filter((ref) => ref !== '' && ref !== own).map(keys/* refDigest */.I2);
}
/** `<guid of the run>.<path of the job>`; the path goes through the calling jobs. */
function jobPath(orchestrationId) {
    const at = orchestrationId.indexOf('.');
    return at < 0 ? keys/* UNKNOWN */.HV : (0,keys/* shortDigest */.VK)(orchestrationId.slice(at + 1)).slice(0, 16);
}
function isMergeQueue(env) {
    const ref = env['GITHUB_REF'] ?? '';
    return env['GITHUB_EVENT_NAME'] === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/');
}
function baseRef(env, event) {
    const base = env['GITHUB_BASE_REF'] ?? '';
    return base === '' ? textIn(event, 'merge_group', 'base_ref') : branchRef(base);
}
function branchRef(branch) {
    return branch === '' || branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}
/** The events that say for which place the work is. */
const OF_A_PLACE = [
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'pull_request_target',
    'deployment',
    'issues',
];
/** What tells two runs of one ref apart that work for different places. */
function occasionOf(name, event) {
    switch (name) {
        case 'workflow_dispatch':
            return [event['inputs'] ?? null];
        case 'repository_dispatch':
            return [event['action'] ?? null, event['client_payload'] ?? null];
        case 'workflow_run':
            return [
                textIn(event, 'workflow_run', 'head_repository', 'full_name'),
                textIn(event, 'workflow_run', 'head_branch'),
            ];
        case 'pull_request_target':
            return [textIn(event, 'pull_request', 'number') || textIn(event, 'number')];
        case 'deployment':
        case 'deployment_status':
            return [textIn(event, 'deployment', 'environment')];
        // A comment that deploys a pull request runs on the default branch.
        case 'issue_comment':
        case 'issues':
            return [textIn(event, 'issue', 'number')];
        case 'workflow_call':
            // Some runners hide the caller's event behind this name, and keep what it says.
            return OF_A_PLACE.map((other) => occasionOf(other, event));
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/action/environment.js




/**
 * Reads the surroundings of an action's process.
 *
 * @throws Error when `RUNNER_TEMP` is missing, without which nothing can be handed from main to post
 */
function readSurroundings(env, platform, home, cwd, now) {
    const temp = env['RUNNER_TEMP'];
    if (!temp) {
        throw new Error('RUNNER_TEMP is not set. Run this as a step of a workflow; elsewhere use the command line.');
    }
    const read = (name) => env[name] ?? '';
    const origin = {
        runId: digits(read('GITHUB_RUN_ID')),
        runAttempt: digits(read('GITHUB_RUN_ATTEMPT')).slice(0, 10),
        sha: /^[0-9a-f]{1,64}$/.test(read('GITHUB_SHA')) ? read('GITHUB_SHA') : '',
        ref: read('GITHUB_REF').slice(0, 1024),
        createdAt: (0,record/* createdAt */.C)(now),
    };
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const repository = read('GITHUB_REPOSITORY');
    return {
        env,
        platform,
        home,
        workspace: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || cwd),
        jobFolder: (0,external_node_path_.join)((0,external_node_path_.resolve)(temp), 'file-tracker', jobFolderName(origin, read('GITHUB_JOB'))),
        toolCache: env['RUNNER_TOOL_CACHE'] || undefined,
        repository,
        runnerName: read('RUNNER_NAME'),
        runUrl: (runId) => `${server}/${repository}/actions/runs/${runId}`,
        origin,
        facts: runnerFacts(env, readEvent(env['GITHUB_EVENT_PATH'])),
    };
}
function digits(text) {
    return /^\d{1,20}$/.test(text) ? text : '';
}
/** RUNNER_TEMP is emptied between jobs; where it is not, the name keeps them apart. */
function jobFolderName(origin, jobId) {
    const job = jobId.replace(/[^A-Za-z0-9_-]/g, '_') || 'job';
    return `${origin.runId || '0'}.${origin.runAttempt || '0'}.${job}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/action/log.js



/*
 * The job's log, where every line may hold hostile text. The runner executes `##[command]` found anywhere in a
 * printed line and `::command::` at its start (docs/runner-facts.md, 4), so what could be read as one is printed between
 * `::stop-commands::<token>` and its end, with a token that nobody can guess. The text of a warning, an error,
 * a debug line or a group's title is inert, because the line is a command already.
 */
/** One line. */
function logLine(text) {
    const line = (0,printable/* printable */.g)(text);
    if (/##\[|::/.test(line))
        withoutCommands([line]);
    else
        info(line);
}
/** A warning, which the runner shows as an annotation. */
function logWarning(text) {
    warning((0,printable/* printable */.g)(text));
}
/** An error, which the runner shows as an annotation; the exit code is the caller's. */
function logError(text) {
    error((0,printable/* printable */.g)(text));
}
/** A line that is shown only when step debugging is on. */
function logDebug(text) {
    debug((0,printable/* printable */.g)(text));
}
/** A collapsed group of lines that derive from file names. */
function logGroup(title, lines) {
    startGroup((0,printable/* printable */.g)(title));
    withoutCommands(lines.map(printable/* printable */.g));
    endGroup();
}
function withoutCommands(lines) {
    const token = (0,external_node_crypto_.randomUUID)();
    info(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::`);
}

;// CONCATENATED MODULE: ./build/action/stage.js




/**
 * Runs one stage of the action and ends the process: sockets of the cache client may keep it alive long after the
 * work is done (docs/runner-facts.md, 8.9).
 */
async function runStage(work, onError) {
    let exitCode = 0;
    try {
        await work(readSurroundings(process.env, process.platform, (0,home_folder/* homeFolder */.W)(), process.cwd(), new Date()));
    }
    catch (error) {
        const fails = onError === 'fail' || error instanceof JobFailure;
        if (fails)
            logError((0,unknown/* errorMessage */.gJ)(error));
        else
            logWarning((0,unknown/* errorMessage */.gJ)(error));
        if (error instanceof Error && error.stack !== undefined)
            logDebug(error.stack);
        exitCode = fails ? 1 : 0;
    }
    return endProcess(exitCode);
}
/** What is meant to fail the job, also from a stage whose errors do not. */
class JobFailure extends Error {
    name = 'JobFailure';
}
/** Ends the process when all that was printed has been handed over; a pipe may take it later. */
function endProcess(exitCode) {
    return new Promise(() => {
        process.stdout.write('', () => process.exit(exitCode));
    });
}

// EXTERNAL MODULE: ./build/core/modes/check.js
var check = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/history/history.js
var history_history = __webpack_require__(361);
// EXTERNAL MODULE: ./build/core/modes/checkpoint.js
var checkpoint = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/stores/folder.js + 2 modules
var stores_folder = __webpack_require__(6278);
;// CONCATENATED MODULE: ./build/stores/unavailable.js
/** Stands for a store that does not exist here. */
class UnavailableStore {
    name;
    #why;
    constructor(name, why) {
        this.name = name;
        this.#why = why;
    }
    async newest() {
        return { kind: 'unavailable', why: this.#why };
    }
    async load() {
        return { kind: 'unavailable', why: this.#why };
    }
    async save() {
        return { kind: 'not-saved', why: this.#why };
    }
}

// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/history/record-codec.js + 1 modules
var record_codec = __webpack_require__(6180);
;// CONCATENATED MODULE: ./build/action/step-folder.js





const STEPS = 'steps';
const PLAN = 'plan.json';
const RECORD = 'record';
/** Makes a new folder for a step and returns its path. Folders are numbered in the order of the steps. */
function createStepFolder(jobFolder) {
    const steps = (0,external_node_path_.join)(jobFolder, STEPS);
    (0,external_node_fs_.mkdirSync)(steps, { recursive: true });
    for (let number = stepNumbers(jobFolder).length + 1;; number++) {
        const folder = (0,external_node_path_.join)(steps, String(number));
        if (makeNew(folder))
            return folder;
    }
}
/** The folders of all steps of the job that left something for their post, the last one first. */
function stepFolders(jobFolder) {
    return stepNumbers(jobFolder)
        .sort((a, b) => b - a)
        .map((number) => (0,external_node_path_.join)(jobFolder, STEPS, String(number)))
        .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, PLAN)));
}
function stepNumbers(jobFolder) {
    const steps = (0,external_node_path_.join)(jobFolder, STEPS);
    return (0,external_node_fs_.existsSync)(steps) ? (0,external_node_fs_.readdirSync)(steps).map(Number).filter(Number.isSafeInteger) : [];
}
/** Leaves a mark for the rest of the job. Returns whether it is new. */
function leaveMark(jobFolder, kind, name) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(jobFolder, kind), { recursive: true });
    return makeNew((0,external_node_path_.join)(jobFolder, kind, name));
}
/** Whether the job left a mark. */
function hasMark(jobFolder, kind, name) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(jobFolder, kind, name));
}
/** Makes a folder, unless it is there: of steps that run at the same time, one succeeds. */
function makeNew(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        return true;
    }
    catch (error) {
        if ((0,unknown/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
        return false;
    }
}
/** Leaves for post what it is to do, and what main saw. */
function leaveForPost(folder, plan, record) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, RECORD), (0,record_codec/* encodeRecord */.Ym)(record));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, PLAN), JSON.stringify(plan));
}
/** Reads what post is to do. @throws Error when it is not what main wrote */
function readPlan(folder) {
    const file = (0,external_node_path_.join)(folder, PLAN);
    const plan = parsePlan(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    if (plan === undefined)
        throw new Error(`${file} is not what the step wrote.`);
    return plan;
}
/** Reads what main saw. @throws Error when it is not what main wrote */
function readRecord(folder) {
    const file = (0,external_node_path_.join)(folder, RECORD);
    const decoded = (0,record_codec/* decodeRecord */.eT)((0,external_node_fs_.readFileSync)(file));
    if (decoded.kind !== 'record')
        throw new Error(`${file} is unreadable: ${decoded.why}.`);
    return decoded.record;
}
function parsePlan(plan) {
    if (!(0,unknown/* isRecord */.u4)(plan))
        return undefined;
    const { name, onDrift, summary, record } = plan;
    if (typeof name !== 'string')
        return undefined;
    if (onDrift !== 'report' && onDrift !== 'fail' && onDrift !== 'ignore')
        return undefined;
    if (summary !== 'always' && summary !== 'changed' && summary !== 'never')
        return undefined;
    const parsed = parseRecord(record);
    if (record !== undefined && parsed === undefined)
        return undefined;
    return { name, onDrift, summary, record: parsed };
}
function parseRecord(record) {
    if (!(0,unknown/* isRecord */.u4)(record))
        return undefined;
    const { kind, store, key, timeout, spent, outcomeGiven } = record;
    const history = parseHistory(record['history']);
    if (record['history'] !== undefined && history === undefined)
        return undefined;
    if (kind !== 'success' && kind !== 'settle' && kind !== 'attempt')
        return undefined;
    if (store !== 'cache' && store !== 'job' && store !== 'machine')
        return undefined;
    if (typeof timeout !== 'number' || typeof spent !== 'number')
        return undefined;
    if (typeof key !== 'string' || typeof outcomeGiven !== 'boolean')
        return undefined;
    return { kind, store, key, timeout, spent, outcomeGiven, history };
}
function parseHistory(history) {
    if (!(0,unknown/* isRecord */.u4)(history) || !Array.isArray(history['others']))
        return undefined;
    const { slug, digest: text, own } = history;
    const digest = (0,core_digest/* parseDigest */.m)(text);
    if (typeof slug !== 'string' || digest === undefined || typeof own !== 'string')
        return undefined;
    return { slug, digest, own, others: history['others'].map(String) };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/files/take-snapshot.js + 1 modules
var take_snapshot = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/stores/cache/client-failure.js


/** Said of an archive that was fetched. */
const NOT_UNPACKED = 'its archive cannot be unpacked';
/** Said of a job that may not save anything. */
const WRITE_DENIED = 'this job may not write to the cache';
/** What the client says, and what that means; `$1` and `$2` are quoted. */
const MEANINGS = [
    [/cache read denied:([^\n"]*)/, 'this job may not read the cache: $1'],
    [/cache write denied:([^\n"]*)/, `${WRITE_DENIED}: $1`],
    [/^Failed to restore: .*failed with error: The process/m, NOT_UNPACKED],
    [/\brate limit|\b429\b/i, 'the cache service has had too many requests (429)'],
    [/storage quota has been hit/, 'the storage quota of the cache is used up'],
    [/Unable to locate executable file: ([^\s.]+)/, 'the cache client needs $1, which is not installed here'],
    [
        /\b(E(?:CONN[A-Z]+|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|PIPE))\b/,
        'the cache service cannot be reached ($1)',
    ],
    [/\((\d{3})\) ?([^\n]*)/, 'the cache service answered $1 $2'],
    [/(?:responded with|status code) (\d{3})\b/, 'the cache service answered $1'],
    [/\baborted\b|socket hang up/, 'the connection to the cache service was cut'],
    [/ in JSON|JSON input|is not valid JSON/, 'the cache service answered with what is not JSON'],
];
const FAILURE = /^(?:warning: |error: |(?:debug: )?(?=Failed to (?:restore|save|reserve cache): ))/;
const ATTEMPT = /Attempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/s;
/** Said for every reservation that fails. Our keys are used once, so no other job creates the same. */
const MISLEADING = /Unable to \w+ cache with key \S+, another job may be \w+ this cache\.?(?: More details: )?/g;
const WRAPPERS = /^(?:Error: |Failed to (?:restore|save|reserve cache|\w+CacheEntry\w*): |Received non-retryable error: |Failed to make request after \d+ attempts: |Cache reservation failed: |uploadCacheArchiveSDK: internal error uploading cache archive: |\w+ failed: )+/;
/**
 * Why the client failed, or `undefined` when it reported no failure. It returns the same for a miss, an outage and a
 * refusal, and tells them apart only in what it prints, why a reservation failed at debug level (docs/runner-facts.md, 8.3).
 */
function failureOf(messages) {
    const failures = messages.filter((text) => FAILURE.test(text)).map((text) => text.replace(FAILURE, ''));
    return failures.length === 0 ? undefined : explain(failures.join('\n'));
}
/** What came of the last attempt of a request that the client went on to repeat: `it answered …`. */
function lastAttempt(messages) {
    const last = messages.findLast((text) => ATTEMPT.test(text));
    return last && explain(ATTEMPT.exec(last)?.[1] ?? '').replace(/^the cache service /, 'it ');
}
/** Why a task failed of which the client, or its thread, died. */
function clientFailed(error) {
    return `the cache client failed: ${(0,printable/* excerpt */.K)((0,unknown/* errorMessage */.gJ)(error))}`;
}
function explain(messages) {
    const text = messages.replace(MISLEADING, '');
    for (const [said, meaning] of MEANINGS) {
        const parts = said.exec(text);
        if (parts !== null)
            return meaning.replace(/\$(\d)/g, (_, i) => excerpt(parts[i] ?? '')).trimEnd();
    }
    const isRestore = /^Failed to restore: /m.test(text);
    const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
    const details = text
        .split('\n')
        .map((line) => excerpt(line.replace(WRAPPERS, '')))
        .find((line) => line !== '' && line !== 'Response was not ok');
    return details === undefined ? who : `${who}: ${details}`;
}

// EXTERNAL MODULE: ./build/stores/cache/client-thread.js + 1 modules
var client_thread = __webpack_require__(5606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/disk/regular-file.js
var regular_file = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/disk/temporary-folder.js
var temporary_folder = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/stores/cache/private-folder.js






/** The name of an entry in its archive, which the service tells entries apart by, and the client takes for a pattern. */
const ENTRY_FILE = 'file-tracker.checkpoint';
/** The largest entry that is read back, in bytes. */
const MAX_BYTES = 1 << 30;
const UNREADABLE = {
    gone: 'its archive holds no checkpoint',
    'not-regular': 'its archive holds something else than a file',
    'too-large': `it has more than ${MAX_BYTES} bytes`,
};
// The client builds tar's command line without quoting, and then splits it; tar itself knows escapes.
const [UNFIT, SYSTEM, ZSTD, SILENT] = external_node_path_.sep === '\\'
    ? [/[ ";]/, 'C:\\Windows\\Temp', 'zstd.cmd', '@exit /b 0\r\n']
    : [/[ ":\\]/, '/tmp', 'zstd', '#!/bin/sh\n'];
/**
 * Does a piece of work in a folder for one task of the client. Besides what is packed and unpacked, it holds a `zstd`
 * that says nothing.
 *
 * @param parent where the client can't work in it, a folder of the system takes its place
 * @param otherwise the kind of what there is instead where there can be no folder
 */
async function inPrivateFolder(parent, otherwise, work) {
    const place = [parent, (0,external_node_os_.tmpdir)(), SYSTEM].find((path) => !UNFIT.test(path)) ?? parent;
    try {
        return await (0,temporary_folder/* inTemporaryFolder */.P)(place, 'cache-', (folder) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, ZSTD), SILENT, { mode: 0o700 });
            return work(folder);
        });
    }
    catch (error) {
        return { kind: otherwise, why: `cannot write to ${place}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}` };
    }
}
/**
 * Reads the entry that the client unpacked. It has tar unpack whatever an archive holds, links and paths that leave the
 * folder included (docs/runner-facts.md, 8.6); but nothing of it is looked at except the one regular file of our name.
 */
function readEntry(folder) {
    const path = (0,external_node_path_.join)(folder, ENTRY_FILE);
    try {
        const opened = (0,regular_file/* readRegularFile */.X)(path, { followLink: false, maxBytes: MAX_BYTES });
        if (opened.kind === 'read')
            return { kind: 'loaded', bytes: opened.value };
        return { kind: 'unreadable', why: UNREADABLE[opened.kind] };
    }
    catch (error) {
        return { kind: 'unavailable', why: `cannot read ${path}: ${(0,unknown/* errorCode */.CA)(error) ?? (0,unknown/* errorMessage */.gJ)(error)}` };
    }
}

;// CONCATENATED MODULE: ./build/stores/cache/cache-store.js







/** Keeps entries in the Actions cache, through `@actions/cache`. */
class CacheStore {
    name = 'cache';
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** A single request. The service decides which entry is the newest. */
    async newest(prefixes) {
        const { value: key, why } = await this.#run('restore', prefixes);
        if (typeof key !== 'string')
            return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
        if (prefixes.some((prefix) => key === prefix || (prefix.endsWith('/') && key.startsWith(prefix))))
            return { kind: 'found', key };
        // The service takes every key for a prefix, a whole one as well (docs/runner-facts.md, 8.4).
        if (prefixes.every((prefix) => key.startsWith(prefix)))
            return { kind: 'absent' };
        const strange = `the cache service found a key that is none of ours: ${(0,printable/* excerpt */.K)(key)}`;
        return { kind: 'unavailable', why: strange };
    }
    load(key) {
        return inPrivateFolder(this.#options.temp, 'unavailable', async (folder) => {
            const outcome = await this.#run('restore', [key], folder);
            return outcome.value === key ? readEntry(folder) : whyNotLoaded(outcome);
        });
    }
    async save(key, bytes) {
        const { refused, temp } = this.#options;
        if (refused.write !== undefined)
            return { kind: 'not-saved', why: refused.write, denied: true };
        return inPrivateFolder(temp, 'not-saved', async (folder) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, ENTRY_FILE), bytes, { mode: 0o600 });
            const { value, why, statuses = [] } = await this.#run('save', [key], folder);
            // With v1, an upload that failed returns an id all the same: what was printed tells.
            if (value !== -1 && why === undefined)
                return { kind: 'saved' };
            const notSaved = { kind: 'not-saved', why: why ?? 'the cache service did not accept it' };
            // The reservation was refused to whoever asked, and not for the key: a key that is taken is a 409.
            const isForbidden = statuses[0] === 401 || statuses[0] === 403 || why?.startsWith(WRITE_DENIED);
            return isForbidden ? { ...notSaved, denied: true } : notSaved;
        });
    }
    async #run(call, keys, folder) {
        const { env, refused, time } = this.#options;
        if (call === 'restore' && refused.read !== undefined)
            return { why: refused.read };
        const within = `within ${(0,describe/* count */.U9)(time.seconds, 'second')}`;
        // The service is not asked again when it has had its time.
        if (time.left <= 0)
            return { why: `the cache service did not answer ${within}` };
        try {
            const { outcome, late } = await (0,client_thread/* clientThread */.E)(env).run({ call, keys, folder }, time);
            // The client waited for something that cannot come any more.
            if (outcome === 'gone')
                return { why: 'the connection to the cache service was cut' };
            if (!late)
                return outcome;
            const [how, attempt] = outcome.why === undefined ? ['', ''] : [' as it should', `: ${outcome.why}`];
            return { why: `the cache service did not answer${how} ${within}${attempt}` };
        }
        catch (error) {
            return { why: clientFailed(error) };
        }
    }
}
function whyNotLoaded({ value, why, statuses = [] }) {
    if (value !== undefined)
        return { kind: 'unreadable', why: `the cache service gave another entry: ${(0,printable/* excerpt */.K)(String(value))}` };
    const last = statuses.at(-1) ?? 0;
    if ((last === 404 || last === 410) && statuses.includes(200))
        return { kind: 'absent', why: `the cache service knows the key, but has lost the content (${last})` };
    if (why === undefined)
        return { kind: 'absent', why: 'the cache service has it no longer' };
    if (why !== NOT_UNPACKED)
        return { kind: 'unavailable', why };
    // Whatever the answer to a download is, the client tries to unpack it.
    return last >= 400
        ? { kind: 'unavailable', why: `the cache service answered ${last}` }
        : { kind: 'unreadable', why };
}

;// CONCATENATED MODULE: ./build/stores/careful-store.js



/**
 * Keeps entries in a store that lacks two things, and brings them along. Where entries of one second have no order, a
 * record waits, so that it is no older than what was found before it, or what the job recorded last in the same history.
 * Where only loading counts as use, what was found and is old is loaded, so that what never changes is not deleted.
 */
class CarefulStore {
    name;
    #options;
    /** Histories, and when this process last used them. */
    #uses = new Map();
    constructor(options) {
        this.#options = options;
        this.name = options.store.name;
    }
    /** As {@link Store.newest}. */
    async newest(prefixes) {
        const { store, lacks, user, clock } = this.#options;
        const newest = await store.newest(prefixes);
        this.#note(prefixes[0] ?? '');
        if (newest.kind !== 'found')
            return newest;
        const age = clock.now() - ((0,keys/* timeOf */.nR)(newest.key) ?? clock.now());
        if (age > lacks.unusedMilliseconds)
            await user.load(newest.key);
        return newest;
    }
    /** As {@link Store.load}. */
    load(key) {
        return this.#options.store.load(key);
    }
    /** As {@link Store.save}. */
    async save(key, bytes) {
        const { store, lacks, clock } = this.#options;
        // A clock that was set back says nothing: then it waits for all of it.
        const passed = Math.max(0, clock.now() - this.#lastUse(key));
        if (passed < lacks.orderMilliseconds)
            await clock.wait(lacks.orderMilliseconds - passed);
        const saved = await store.save(key, bytes);
        this.#note(key);
        return saved;
    }
    /** When the job last looked into the history of a key, or recorded in it. */
    #lastUse(key) {
        const history = historyOf(key);
        const own = this.#uses.get(history) ?? Number.NEGATIVE_INFINITY;
        try {
            return Math.max(own, Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.#options.folder, history), 'utf8')));
        }
        catch {
            return own;
        }
    }
    #note(key) {
        const { folder, clock } = this.#options;
        const history = historyOf(key);
        const time = clock.now();
        this.#uses.set(history, time);
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, history), String(time));
        }
        catch {
            // This process knows it; others of the job take longer to start than the time that they would wait.
        }
    }
}
function historyOf(key) {
    return (0,keys/* identityFolder */.LK)(key) ?? 'other';
}

// EXTERNAL MODULE: ./build/stores/clock.js
var clock = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/stores/folder/tidy.js + 1 modules
var tidy = __webpack_require__(9458);
;// CONCATENATED MODULE: ./build/stores/folder/unused.js




/** How long a store may be left alone, in days: a job that runs once a quarter still finds what it recorded. */
const KEPT_DAYS = 100;
const STORE = /^[a-z0-9-]+-[0-9a-f]{64}$/;
const DROPPED = /^\.dropped-[0-9a-f]{16}$/;
/**
 * Notes in the time stamp of a store's folder that somebody looks at it.
 *
 * @param root the store's; there or not
 * @returns whether it is there
 */
function noteUse(root, now) {
    try {
        if (!(0,external_node_fs_.lstatSync)(root).isDirectory())
            return false;
    }
    catch {
        return false;
    }
    (0,tidy/* attempt */.C)(() => (0,external_node_fs_.utimesSync)(root, now, now));
    return true;
}
/**
 * Drops the stores that nobody has looked at for long: runners that make a new workspace for each job leave one for
 * each, and workspaces of others come and go. One that is dropped goes at once and then file by file, so that no part
 * of a history can be taken for all of it. What cannot be removed stays.
 *
 * @param folder what the stores lie in, one for each place
 */
function dropUnused(folder, now) {
    (0,tidy/* attempt */.C)(() => {
        for (const name of (0,external_node_fs_.readdirSync)(folder))
            (0,tidy/* attempt */.C)(() => dropIfUnused(folder, name, now));
    });
}
function dropIfUnused(folder, name, now) {
    let path = (0,external_node_path_.join)(folder, name);
    if (STORE.test(name)) {
        const stats = (0,external_node_fs_.lstatSync)(path);
        if (!stats.isDirectory() || now.getTime() - stats.mtimeMs < KEPT_DAYS * 86_400_000)
            return;
        const apart = (0,external_node_path_.join)(folder, `.dropped-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        (0,external_node_fs_.renameSync)(path, apart);
        path = apart;
    }
    else if (!DROPPED.test(name))
        return;
    (0,external_node_fs_.rmSync)(path, { recursive: true });
}

;// CONCATENATED MODULE: ./build/threads/time-limit.js
/** What a number of tasks may take together; what overlaps counts once. */
class TimeLimit {
    seconds;
    /** Milliseconds; none, or less, where it is over. */
    #left;
    /** @param spent seconds that are gone already */
    constructor(seconds, spent = 0) {
        this.seconds = seconds;
        this.#left = (seconds - spent) * 1000;
    }
    /** Milliseconds that a task may take which begins now. */
    get left() {
        return this.#left;
    }
    /** The seconds that are gone. */
    get spent() {
        return this.seconds - this.#left / 1000;
    }
    /** Takes what a task has taken that began with so many milliseconds left; all, where it would have gone on. */
    take(left, milliseconds, late) {
        this.#left = late ? 0 : Math.min(this.#left, left - milliseconds);
    }
}

;// CONCATENATED MODULE: ./build/action/wiring.js
















/** Takes snapshots in the workspace. */
function openWorkspace({ workspace, jobFolder, toolCache, home, platform }, whenDirectoryMissing = 'error') {
    const stores = toolCache === undefined ? [jobFolder] : [jobFolder, machineStores(toolCache)];
    return (0,take_snapshot/* snapshotTaker */.i)({ directory: workspace, stores, home, platform, whenDirectoryMissing });
}
/**
 * The store of a name.
 *
 * @param spent seconds of the timeout that are gone already
 */
function openStore(name, surroundings, timeoutSeconds, spent = 0) {
    switch (name) {
        case 'job': {
            const root = (0,external_node_path_.join)(surroundings.jobFolder, 'records');
            return { store: new stores_folder/* FolderStore */.c({ name, root, durable: false }), spent: () => 0 };
        }
        case 'machine':
            return { store: openMachineStore(surroundings), spent: () => 0 };
        case 'cache':
            return openCache(surroundings, timeoutSeconds, spent);
    }
}
function openCache({ env, facts, jobFolder }, timeoutSeconds, alreadySpent) {
    const { refused, lacks } = facts.cache;
    const time = new TimeLimit(timeoutSeconds, alreadySpent);
    const options = { env, refused, temp: (0,external_node_path_.join)(jobFolder, 'cache'), time };
    const store = new CacheStore(options);
    const spent = () => time.spent;
    if (lacks === undefined)
        return { store, spent };
    const clock = { now: Date.now, wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds) };
    // It has a client of its own, and a quarter of the time.
    const user = new CacheStore({ ...options, env: { ...env }, time: new TimeLimit(timeoutSeconds / 4) });
    const folder = (0,external_node_path_.join)(jobFolder, 'uses');
    return { store: new CarefulStore({ store, lacks, user, folder, clock }), spent };
}
/** A history of an identity in a store. A machine has one for each place on it, whatever is checked out there. */
function openHistory(store, identity, refs) {
    return new history_history/* History */.BZ(store, identity, store.name === 'machine' ? REFS_OF_A_PLACE : refs);
}
/** Waiting, for at most a quarter of the time that the store may take. */
function clockFor(timeoutSeconds) {
    return (0,clock/* clockOf */.i)(timeoutSeconds * 250);
}
/** Who looks at histories: this job. */
function viewerOf({ facts, origin, jobFolder }) {
    return {
        job: facts.jobPath,
        occasion: facts.occasion,
        runId: facts.runIdsAreUnique ? origin.runId : '',
        recordedHere: (attempt) => hasMark(jobFolder, 'attempt', attempt),
    };
}
/** The job, as identities have it. */
function jobPlaceOf({ matrix, calledFile }, { facts }) {
    return { workflowFile: facts.workflowFile, jobId: facts.jobId, matrix, calledFile };
}
function openMachineStore(surroundings) {
    const { toolCache, repository, runnerName, workspace, facts, origin, jobFolder } = surroundings;
    if (toolCache === undefined)
        return new UnavailableStore('machine', 'RUNNER_TOOL_CACHE is not set');
    const stores = machineStores(toolCache);
    // In containers, a workspace that is new may have the path of another.
    const born = facts.workspaceStays ? [] : [folderBirth(workspace)];
    const root = (0,external_node_path_.join)(stores, (0,history_identity/* placeFolder */.ew)(repository, [repository, runnerName, workspace, ...born]));
    const now = new Date(origin.createdAt);
    if (!noteUse(root, now)) {
        dropUnused(stores, now);
        if (!facts.workspaceStays && leaveMark(jobFolder, 'machine', 'new'))
            logLine('The machine store knows nothing of this workspace. Runners like this one make a new workspace for each job, of which no earlier success says anything: use store: cache.');
    }
    return new stores_folder/* FolderStore */.c({ name: 'machine', root });
}
/** Tells a folder from one that has its path later. */
function folderBirth(folder) {
    const stats = (0,external_node_fs_.statSync)(folder, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? '' : `${stats.ino}.${stats.birthtimeNs}`;
}
/** Where the machine stores of all repositories are. */
function machineStores(toolCache) {
    return (0,external_node_path_.join)(toolCache, 'file-tracker');
}

;// CONCATENATED MODULE: ./build/action/job-start.js








/** The folder is the step's own, so that one identity is enough. */
const IDENTITY = (0,history_identity/* checkpointIdentity */.Xd)('job-start', {
    workflowFile: '',
    jobId: '',
    matrix: null,
    calledFile: '',
});
/** Records what lies in the workspace before the job's first step, and returns the folder that holds it. */
async function recordJobStart(tracker, values, surroundings) {
    const folder = createStepFolder(surroundings.jobFolder);
    const { origin } = surroundings;
    // On a machine's first job there is no workspace yet: nothing lay there, and all is added since.
    const take = openWorkspace(surroundings, 'empty');
    const done = await (0,checkpoint/* checkpoint */.F)({ tracker, values, origin }, openJobStart(folder), take, () => undefined);
    return { folder, files: done.taken.snapshot.entries.length, result: done.recorded[0]?.result };
}
/** Where a `check` with `since: job-start` looks; no folder where `pre` could not run, and why where it failed. */
function findJobStart(folder, failure) {
    if (failure !== '')
        return [new history_history/* History */.BZ(new UnavailableStore('job', failure), IDENTITY, REFS_OF_A_PLACE)];
    return folder === '' ? [] : openJobStart(folder);
}
function openJobStart(folder) {
    const store = new stores_folder/* FolderStore */.c({ name: 'job', root: folder, durable: false });
    return [new history_history/* History */.BZ(store, IDENTITY, REFS_OF_A_PLACE)];
}

// EXTERNAL MODULE: ./build/core/snapshot/path-list.js
var path_list = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/core/tracker/patterns/unmatched.js
var unmatched = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/core/verdict/report.js
var report = __webpack_require__(5052);
;// CONCATENATED MODULE: ./build/action/job-summary.js




/*
 * The job summary. It is Markdown with HTML in it; all text that comes from elsewhere is escaped as HTML, and
 * stands inside HTML blocks without blank lines, where Markdown has no say. One step's summary may have 1 MiB
 * (docs/runner-facts.md, 3), and is dropped whole when it has more.
 */
const MOST_ROWS = 1000;
/** For each of the two tables. */
const job_summary_MOST_BYTES = 400 * 1024;
/** Up to this many changes are shown at once, more are folded away. */
const OPEN_ROWS = 20;
/** The summary of a verdict. */
function verdictSummary({ name, verdict, asked, recorded }, runUrl) {
    const { changed, baseline, comparison } = verdict;
    const lines = [
        `<h3>File Tracker${label(name)}: ${changed ? 'changed' : 'unchanged'}</h3>`,
        '<table>',
        row('Why', escapeHtml(whyInWords(verdict, asked))),
        row('Tracked', asked.files ? (0,describe/* count */.U9)(asked.files, 'file') : 'nothing'),
    ];
    if (baseline !== undefined) {
        const run = baseline.runId === ''
            ? []
            : [`<a href="${escapeHtml(runUrl(baseline.runId))}">run ${baseline.runId}</a>`];
        const commit = baseline.sha === '' ? [] : [`commit <code>${baseline.sha.slice(0, 7)}</code>`];
        lines.push(row('Compared with', [...run, (0,describe/* age */.KW)(baseline.createdAt, asked.now), ...commit].join(', ')));
    }
    if (comparison.values.length > 0) {
        lines.push(row('Values', comparison.values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ')));
    }
    lines.push(row('Recorded', escapeHtml(recorded)), '</table>');
    lines.push(...groupsTable(verdict, asked));
    // Without a baseline every file counts as added; a list of all of them would tell nothing.
    if (baseline !== undefined)
        lines.push(...changesTable(comparison));
    return `${lines.join('\n')}\n\n`;
}
/** Why a verdict, or the verdict on a group, is what it is. */
function whyInWords(verdict, asked) {
    const words = (0,describe/* reasonInWords */.jA)(verdict, asked);
    if (words !== '')
        return words;
    const { comparison } = verdict;
    const values = comparison.values.length > 0 ? `values ${comparison.values.join(', ')}` : '';
    return [(0,describe/* changeCounts */.Zg)(comparison), values].filter((text) => text !== '').join('; ') || 'nothing has changed';
}
/** The summary of a checkpoint that was taken. */
function checkpointSummary(name, files, stores) {
    const where = stores.length === 0 ? 'not recorded' : `recorded in ${stores.join(' and ')}`;
    return `<h3>File Tracker${label(name)}: checkpoint</h3>\n<p>${files}, ${where}.</p>\n\n`;
}
/** The summary of drift: what the job changed after the step. */
function driftSummary(name, comparison) {
    const text = `The job changed tracked files after this step: ${(0,describe/* changeCounts */.Zg)(comparison)}.`;
    return `${[`<h3>File Tracker${label(name)}: drift</h3>`, `<p>${text}</p>`, ...changesTable(comparison)].join('\n')}\n\n`;
}
function changesTable(comparison) {
    const total = (0,verdict_comparison/* changedCount */.Oj)(comparison);
    if (total === 0)
        return [];
    const renamedTo = new Map(comparison.renamed.map(({ from, to }) => [to, from]));
    const changes = ['modified', 'added', 'removed'].flatMap((kind) => comparison[kind].slice(0, MOST_ROWS).map((path) => ({ kind, path })));
    const rows = boundedRows(changes, ({ kind, path }) => {
        const from = kind === 'added' ? renamedTo.get(path) : undefined;
        return row(kind, code(path) + (from === undefined ? '' : `, renamed from ${code(from)}`));
    });
    const left = total - rows.length;
    if (left > 0)
        rows.push(row('', `and ${(0,describe/* count */.U9)(left, 'more file')}; the report has them all`));
    return folded(total, (0,describe/* changeCounts */.Zg)(comparison), rows);
}
function groupsTable(verdict, asked) {
    const all = (0,verdict_verdict/* groupsOf */.c)(verdict);
    if (all.length === 0)
        return [];
    const rows = boundedRows(all, (group) => {
        const why = escapeHtml(whyInWords({ ...verdict, ...group }, { ...asked, files: group.files }));
        const state = group.gone ? 'gone' : group.changed ? 'changed' : 'unchanged';
        return `<tr><td>${code(group.name)}</td><td>${state}</td><td>${why}</td><td>${since(group, asked.now)}</td></tr>`;
    });
    if (all.length > rows.length)
        rows.push(row('', `and ${(0,describe/* count */.U9)(all.length - rows.length, 'more group')}`));
    const changed = all.filter((group) => group.changed).length;
    const head = '<tr><th>Group</th><th></th><th>Why</th><th>Last success</th></tr>';
    return folded(all.length, `${changed} of ${(0,describe/* count */.U9)(all.length, 'group')} changed`, [head, ...rows]);
}
function since({ baseline }, now) {
    if (baseline === undefined)
        return '';
    return baseline.runId === ''
        ? (0,describe/* age */.KW)(baseline.createdAt, now)
        : `run ${baseline.runId}, ${(0,describe/* age */.KW)(baseline.createdAt, now)}`;
}
/** Rows for as many items as a summary has place for. */
function boundedRows(items, toRow) {
    const rows = [];
    let bytes = 0;
    for (const item of items.slice(0, MOST_ROWS)) {
        const html = toRow(item);
        bytes += Buffer.byteLength(html) + 1;
        if (bytes > job_summary_MOST_BYTES)
            break;
        rows.push(html);
    }
    return rows;
}
function folded(items, title, rows) {
    const table = ['<table>', ...rows, '</table>'];
    return items <= OPEN_ROWS ? table : [`<details><summary>${title}</summary>`, ...table, '</details>'];
}
function row(head, html) {
    return `<tr><td>${head}</td><td>${html}</td></tr>`;
}
function code(path) {
    return `<code>${escapeHtml(path)}</code>`;
}
function label(name) {
    return name === '' ? '' : ` (${escapeHtml(name)})`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Hostile text as HTML that shows it: on one line, without control characters and markup. */
function escapeHtml(text) {
    return (0,printable/* printable */.g)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./build/action/steps/no-checkpoint.js
/** What is said where there is nothing to compare with. */
function absentWords(request) {
    if (request.mode !== 'check')
        return 'this has not succeeded yet';
    if (request.since === 'job-start')
        return "the state at the job's start is not known";
    return request.name === ''
        ? 'there is no checkpoint yet'
        : `there is no checkpoint of the name ${JSON.stringify(request.name)} yet`;
}
/** The error of a step that is to fail where there is nothing to compare with: what is missing, and the cure. */
function nothingToCompareWith(error, request) {
    const what = request.mode === 'check' ? 'checkpoint' : 'success';
    const fact = error.why ?? absentWords(request);
    return new Error(`No ${what} to compare with (${error.reason}): ${fact}. ${cureOf(error, request)}set if-no-checkpoint to "changed".`, { cause: error });
}
function cureOf({ reason }, request) {
    if (reason === 'store-unavailable')
        return 'Run the job again when the store can be reached, or ';
    if (reason === 'unfinished')
        return 'Give each job an input name of its own, or ';
    const isCheck = request.mode === 'check' && request.since === 'checkpoint';
    return isCheck ? 'Take one with mode: checkpoint, or ' : 'Until it has, ';
}

;// CONCATENATED MODULE: ./build/action/report.js













const MOST_LOGGED_FILES = 100;
const MOST_LOGGED_GROUPS = 100;
/** Tells what was odd about taking a snapshot. @throws Error when a pattern matched nothing and that is an error */
function reportTaken(taken, ifNoFilesFound) {
    const patterns = (0,unmatched/* namePatterns */.l)(taken.unmatchedPatterns);
    if (patterns !== '' && ifNoFilesFound !== 'ignore') {
        const empty = (0,unmatched/* namePatterns */.l)(taken.emptyFolders);
        const remedy = empty === ''
            ? 'Check the pattern, or check out the repository first.'
            : `There is nothing in ${empty}. If that is a submodule, set "submodules: true" at actions/checkout.`;
        const text = `No files match ${patterns}. ${remedy}`;
        if (ifNoFilesFound === 'error')
            throw new Error(text);
        logWarning(text);
    }
    for (const { path, kind } of taken.skipped)
        logLine(`not tracked, since it is a ${kind}: ${path}`);
    for (const { path, why } of taken.unparsed) {
        logWarning(`Tracked whole, since its fields cannot be read: ${path}: ${why}. Correct the file, or leave it out of the fields.`);
    }
    for (const warning of taken.warnings)
        logWarning(warning);
    const megabytes = (taken.bytes / 1e6).toFixed(1);
    logDebug(`${(0,describe/* count */.U9)(taken.snapshot.entries.length, 'file')}, ${megabytes} MB, ${taken.seconds.toFixed(3)} s to find and hash`);
}
/**
 * Writes outputs, report, log and summary of a step that compared.
 *
 * @param recorded what was or will be recorded, in words
 */
function reportVerdict(judged, taken, request, surroundings, folder, recorded) {
    const directory = taken?.compiled.tracker.workingDirectory ?? '.';
    const verdict = (0,report/* seenFromWorkingDirectory */.mA)(judged, directory);
    const { comparison } = verdict;
    const paths = {
        changedFiles: (0,external_node_path_.join)(folder, 'changed-files'),
        existingFiles: (0,external_node_path_.join)(folder, 'existing-files'),
        report: (0,external_node_path_.join)(folder, 'report.json'),
    };
    const facts = {
        snapshot: taken?.snapshot,
        bytes: taken?.bytes ?? 0,
        // performance.now() counts from the start of the process.
        seconds: { scan: taken?.seconds ?? 0, total: performance.now() / 1000 },
    };
    (0,external_node_fs_.writeFileSync)(paths.changedFiles, (0,path_list/* nulTerminated */.n)((0,verdict_comparison/* changedPaths */.vl)(comparison)));
    (0,external_node_fs_.writeFileSync)(paths.existingFiles, (0,path_list/* nulTerminated */.n)([...comparison.added, ...comparison.modified].sort()));
    (0,external_node_fs_.writeFileSync)(paths.report, JSON.stringify((0,report/* createReport */.LU)(verdict, facts)));
    writeOutputs(verdictOutputs(verdict, taken?.snapshot, paths));
    const asked = {
        files: taken?.snapshot.entries.length,
        absent: absentWords(request),
        now: new Date(),
    };
    logLine(labelled(request.name, (0,describe/* describeVerdict */.XZ)(verdict, asked)));
    const groups = changedGroups(verdict);
    if (groups.length > 0) {
        const left = groups.length - MOST_LOGGED_GROUPS;
        const more = left > 0 ? ` and ${(0,describe/* digits */.vm)(left)} more; the report lists them all` : '';
        logLine(`changed groups: ${groups.slice(0, MOST_LOGGED_GROUPS).join(', ')}${more}`);
    }
    if (verdict.baseline !== undefined)
        logChanges(comparison);
    logDebug(`${facts.seconds.total.toFixed(3)} s from start to verdict`);
    if (request.summary === 'always' || (request.summary === 'changed' && verdict.changed)) {
        const html = verdictSummary({ name: request.name, verdict, asked, recorded }, surroundings.runUrl);
        writeSummary(html, surroundings);
    }
}
/** @throws Error where they can't be written */
function writeOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (cause) {
        const why = (0,unknown/* withoutStop */.f6)((0,unknown/* errorMessage */.gJ)(cause));
        throw new Error(`The outputs cannot be written: ${why}. The step fails, since later steps would take it for unchanged.`, { cause });
    }
}
/** Writes outputs, log and summary of a step that took a checkpoint. */
function reportCheckpoint(done, request, surroundings) {
    const { snapshot } = done.record;
    setOutput('hash', snapshot.hash);
    const recorded = done.recorded.filter(({ result }) => result.kind === 'saved').map(({ store }) => store);
    setOutput('recorded', String(recorded.includes(request.store)));
    const files = snapshot.entries.length === 0 ? 'nothing: no file is tracked' : (0,describe/* count */.U9)(snapshot.entries.length, 'file');
    const stores = `the ${recorded.length === 1 ? 'store' : 'stores'} ${recorded.join(' and ')}`;
    const where = recorded.length === 0 ? 'recorded nowhere' : `recorded in ${stores}`;
    logLine(labelled(request.name, `checkpoint of ${files}, ${where}.`));
    for (const { store, result } of done.recorded) {
        if (result.kind === 'not-saved')
            logLine(`not recorded in the store ${store}: ${result.why}.`);
    }
    if (request.summary === 'always')
        writeSummary(checkpointSummary(request.name, files, recorded), surroundings);
}
/** Lists the changed files in a collapsed group. */
function logChanges(comparison) {
    const total = (0,verdict_comparison/* changedCount */.Oj)(comparison);
    if (total === 0)
        return;
    const lines = ['modified', 'added', 'removed'].flatMap((kind) => comparison[kind].slice(0, MOST_LOGGED_FILES).map((path) => `${kind.padEnd(8)}  ${path}`));
    const shown = lines.slice(0, MOST_LOGGED_FILES);
    if (total > shown.length)
        shown.push(`and ${(0,describe/* count */.U9)(total - shown.length, 'more file')}; the report lists them all`);
    logGroup((0,describe/* count */.U9)(total, 'changed file'), shown);
}
/** Appends to the job summary, where there is one; that it cannot be written is no reason to fail. */
function writeSummary(html, { env: { GITHUB_STEP_SUMMARY: file } }) {
    if (!file)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(file, html);
    }
    catch (error) {
        logLine(`no summary: ${(0,unknown/* errorMessage */.gJ)(error)}`);
    }
}
function labelled(name, text) {
    return name === '' ? text : `${name}: ${text}`;
}

;// CONCATENATED MODULE: ./build/action/steps/guards.js




/*
 * Guards against two histories that are one: a name can be wrong, and a runner may say too little of the job.
 */
/** @throws Error where nothing tells this workflow from others of the repository, and there is no name */
function refuseUnknownWorkflow({ name }, facts) {
    if (name !== '')
        return;
    if (facts.inCalledWorkflow)
        throw unnamedInCalled();
    if (facts.workflowFile !== '')
        return;
    throw new Error('The runner does not say which workflow runs (GITHUB_WORKFLOW_REF is empty), so this step cannot be told from others. Set the input name to something that no other step of the repository has.');
}
/** @throws Error where nothing tells this job from others of the repository, and there is no name */
function refuseUnknownJob(request, facts) {
    if (request.name !== '')
        return;
    refuseUnknownWorkflow(request, facts);
    if (facts.inOpaqueComposite) {
        throw new Error(`In a composite action this runner hides the matrix, so legs cannot be told apart. Set the input name to something that no other step of the repository has, for example: build-\${{ inputs.package }}`);
    }
}
/** @throws Error where nobody tells how the job ends, so that a failure would be recorded as a success */
function refuseUnknownEnd({ outcomeGiven }, facts) {
    if (!facts.inOpaqueComposite || outcomeGiven)
        return;
    throw new Error(`In a composite action this runner does not say how the job ends. Use mode: plan before the work and mode: done after it; or set outcome to that of the step that does the work, for example: \${{ steps.work.outcome }}`);
}
/** @throws Error where another step of the job has the same history */
function refuseSharedIdentity(mode, { digest }, jobFolder) {
    if (leaveMark(jobFolder, 'identity', `${mode}-${digest}`))
        return;
    throw new Error(`Two steps of this job with mode: ${mode} share one history. Give each an input name of its own.`);
}
/** Tells of records that another job of the same identity made, or this one for something else. */
function tellOfOthers(foreign, { jobPath }) {
    if (foreign === 'job') {
        // Without paths, what this run has recorded may be what the same job did in an earlier attempt.
        const who = jobPath === keys/* UNKNOWN */.HV
            ? 'Another job of this run, or an earlier attempt of it, has recorded under the same name, which says nothing of this job. Give each job a name of its own'
            : 'Another job has recorded under the same name, which says nothing of this one. Give each a name of its own';
        logWarning(`${who}, for example: deploy-\${{ inputs.environment }}, or test-\${{ matrix.os }}`);
    }
    if (foreign === 'occasion') {
        logLine(`The last run was started for something else (other inputs, another branch or pull request), which says nothing of this one. To keep them apart, set for example name: deploy-\${{ inputs.environment }}`);
    }
}

// EXTERNAL MODULE: ./build/core/modes/records.js
var records = __webpack_require__(9335);
;// CONCATENATED MODULE: ./build/action/drift.js



/**
 * The environment variable that tells whether the job changed the files of a tracker. Outputs that are set in post
 * reach nobody, but a variable set there reaches the job's `outputs:` (docs/runner-facts.md, 1.10).
 *
 * @param name the tracker's name; letters become upper case, all but letters and digits `_`, no name is `DEFAULT`
 */
function driftVariable(name) {
    return `FILE_TRACKER_DRIFT_${name === '' ? 'DEFAULT' : name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
/** Tells later steps, and the job's outputs. That it can't be told is no reason to forget what is to be recorded. */
function tellDrift(variable, drifted) {
    try {
        exportVariable(variable, String(drifted));
    }
    catch (error) {
        const why = (0,unknown/* withoutStop */.f6)((0,unknown/* errorMessage */.gJ)(error));
        logWarning(`${variable} is not set to "${drifted}": ${why}. What reads it does not know of drift.`);
    }
}

;// CONCATENATED MODULE: ./build/action/steps/leave.js




/** How the user wants it decided. */
function rulesOf(request) {
    const { ifNoCheckpoint, ifNoFilesFound, forced = false } = request;
    return { ifNoCheckpoint, nothingIsRight: ifNoFilesFound === 'ignore', forced };
}
/**
 * Leaves for post what the step saw, and what is to be recorded.
 *
 * @param record what the step made a record of; `undefined`: of nothing
 */
function leaveVerdict({ name, onDrift, summary }, { origin }, folder, taken, record, later) {
    const saw = record ?? (0,records/* checkpointRecord */.a7)(taken, { key: '', origin, seen: '' });
    leaveForPost(folder, { name, onDrift, summary, record: later }, saw);
    saveState('step', folder);
    saveState('drift', onDrift);
    saveState('drift-variable', driftVariable(name));
}

;// CONCATENATED MODULE: ./build/action/steps/check.js










/** `mode: check`: has anything changed since the checkpoint, or since the job's start? Records nothing. */
async function checkStep(request, surroundings) {
    const { tracker, values, generates, since } = request;
    const { runId, runAttempt } = surroundings.origin;
    const { taken, verdict } = await (0,check/* check */.z)({ tracker, values, generates, runId, isRerun: Number(runAttempt) > 1, ...rulesOf(request) }, since === 'job-start' ? jobStart() : historiesOf(request, surroundings), openWorkspace(surroundings));
    if (taken !== undefined)
        reportTaken(taken, request.ifNoFilesFound);
    const folder = createStepFolder(surroundings.jobFolder);
    reportVerdict(verdict, taken, request, surroundings, folder, 'nothing; a check only looks');
    if (taken !== undefined)
        leaveVerdict(request, surroundings, folder, taken);
}
function jobStart() {
    return findJobStart(getState('job-start'), getState('job-start-failed'));
}
/** This job's own store first. A name was chosen, so that the default branch is looked at in any case. */
function historiesOf(request, surroundings) {
    refuseUnknownJob(request, surroundings.facts);
    const identity = (0,history_identity/* checkpointIdentity */.Xd)(request.name, jobPlaceOf(request, surroundings));
    const refs = refsFor(surroundings.facts, 'default-branch');
    return [...new Set(['job', request.store])].map((name) => openHistory(openStore(name, surroundings, request.timeout).store, identity, refs));
}

;// CONCATENATED MODULE: ./build/action/steps/checkpoint.js








/** `mode: checkpoint`: remember these files now, for this job and in the chosen store. */
async function checkpointStep(request, surroundings) {
    refuseUnknownJob(request, surroundings.facts);
    const identity = (0,history_identity/* checkpointIdentity */.Xd)(request.name, jobPlaceOf(request, surroundings));
    const refs = refsFor(surroundings.facts, 'none');
    const histories = [...new Set(['job', request.store])].map((name) => openHistory(openStore(name, surroundings, request.timeout).store, identity, refs));
    const { tracker, values } = request;
    const done = await (0,checkpoint/* checkpoint */.F)({ tracker, values, origin: surroundings.origin }, histories, openWorkspace(surroundings), (taken) => reportTaken(taken, request.ifNoFilesFound));
    reportCheckpoint(done, request, surroundings);
    const folder = createStepFolder(surroundings.jobFolder);
    leaveVerdict(request, surroundings, folder, done.taken, done.record);
}

// EXTERNAL MODULE: ./build/core/modes/done.js
var done = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/action/steps/recording.js




/** Why nothing is recorded in a merge queue. */
const MERGE_QUEUE = 'nothing, since no other run can read what a merge queue saves';
/**
 * Tells the verdict and what became of recording that the work begins, and leaves for post what is to be recorded then.
 *
 * @throws Error where an attempt could not be recorded, and the user wants that to stop the job
 */
function conclude({ taken, verdict }, recording, request, surroundings, { identity, refs, opened }) {
    const folder = createStepFolder(surroundings.jobFolder);
    const { words, kind } = tellRecording(recording, verdict.changed, request, surroundings);
    reportVerdict(verdict, taken, request, surroundings, folder, words);
    const { store, timeout } = request;
    const record = 'record' in recording ? recording.record : 'late' in recording ? recording.late : undefined;
    const history = 'follows' in recording && recording.follows ? { ...identity, ...refs } : undefined;
    const outcomeGiven = request.mode === 'track' && request.outcomeGiven;
    const key = recording.kind === 'recorded' ? recording.success : (record?.key ?? '');
    const later = { key, store, timeout, spent: opened.spent(), outcomeGiven, history };
    leaveVerdict(request, surroundings, folder, taken, record, kind && { ...later, kind });
}
/** The words for the summary: what was or will be recorded; and what post is to record. */
function tellRecording(recording, changed, { mode, ifNotRecorded }, { facts, jobFolder }) {
    switch (recording.kind) {
        case 'nothing':
            if (!facts.mergeQueue || !changed)
                return { words: 'nothing, since nothing is new' };
            logLine(`recorded: ${MERGE_QUEUE}.`);
            return { words: MERGE_QUEUE };
        case 'settle': {
            const what = mode === 'track' ? 'it is unchanged' : 'all is done';
            return { words: `that ${what}, when the job succeeds`, kind: 'settle' };
        }
        case 'recorded':
            leaveMark(jobFolder, 'attempt', recording.id);
            if (mode === 'plan')
                return { words: 'an attempt; done records the success of each group' };
            return { words: 'an attempt; its success when the job succeeds', kind: 'success' };
        case 'not-recorded': {
            const text = `The attempt was not recorded: ${recording.why}. If this job fails, later runs cannot know of it.`;
            if (ifNotRecorded === 'error') {
                throw new Error(`${text} The step fails, since if-not-recorded is "error". Run the job again when the store can be written to, or set if-not-recorded to "warn".`);
            }
            logWarning(text);
            return { words: 'nothing yet, since the store did not take it', kind: 'attempt' };
        }
    }
}

;// CONCATENATED MODULE: ./build/action/steps/done.js









/** `mode: done`: the work that a plan of this run asked for has succeeded, for some of its groups. */
async function doneStep(request, surroundings) {
    refuseUnknownWorkflow(request, surroundings.facts);
    if (surroundings.facts.mergeQueue) {
        logLine(`recorded: ${MERGE_QUEUE}.`);
        return setOutput('recorded', 'false');
    }
    if (request.names?.length === 0) {
        logLine('nothing is recorded, since groups is an empty list.');
        return setOutput('recorded', 'false');
    }
    const outcome = await (0,done/* done */.Vw)({ names: request.names, origin: surroundings.origin }, candidates(request, surroundings), clockFor(request.timeout));
    setOutput('recorded', String(isRecorded(outcome)));
    tell(outcome);
}
/** In a called workflow the plan may be its own, or its caller's. */
function candidates(request, surroundings) {
    const place = jobPlaceOf(request, surroundings);
    const refs = refsFor(surroundings.facts, 'none');
    const job = openStore('job', surroundings, request.timeout).store;
    const chosen = request.store === 'job' ? job : openStore(request.store, surroundings, request.timeout).store;
    const places = place.calledFile === '' ? [place] : [place, { ...place, calledFile: '' }];
    return places.map((one) => {
        const identity = (0,history_identity/* planIdentity */.gt)(one, request.name);
        return { job: openHistory(job, identity, refs), chosen: openHistory(chosen, identity, refs) };
    });
}
function isRecorded(outcome) {
    return outcome.kind === 'done' && outcome.recorded.length > 0 && outcome.failed.length === 0;
}
function tell(outcome) {
    if (outcome.kind === 'no-plan') {
        logLine('nothing is recorded, since this run has no plan on record: nothing was changed, or it could not be recorded.');
        return;
    }
    if (outcome.kind === 'doubt') {
        logWarning(`The success was not recorded: ${outcome.why}. The next plan has these groups again.`);
        return;
    }
    const { recorded, failed, notPending, overtaken, unsure } = outcome;
    if (recorded.length > 0)
        logLine(`success of ${namesOf(recorded)} recorded.`);
    if (notPending.length > 0)
        logLine(`nothing was to be done for ${namesOf(notPending)}.`);
    if (overtaken.length > 0)
        logLine(`something newer was begun meanwhile on ${namesOf(overtaken)}, so the next plan has it again.`);
    if (unsure !== undefined)
        logWarning(`Whether something newer was begun meanwhile is not known: ${unsure}. Run this again if runs overlap.`);
    const [first] = failed;
    if (first !== undefined) {
        const names = namesOf(failed.map(({ name }) => name));
        logWarning(`The success of ${names} was not recorded: ${first.why}. The next plan has it again.`);
    }
}
function namesOf(names) {
    if (names.length === 1 && names[0] === '')
        return 'all of it';
    if (names.length <= 10)
        return names.join(', ');
    return `${names.slice(0, 10).join(', ')} and ${(0,describe/* count */.U9)(names.length - 10, 'more group')}`;
}

// EXTERNAL MODULE: ./build/core/modes/plan.js + 3 modules
var plan = __webpack_require__(8005);
;// CONCATENATED MODULE: ./build/action/steps/plan.js












/** A matrix takes no more. */
const MOST_LEGS = 256;
/** `mode: plan`: which groups have changed since they last succeeded, where other jobs or steps do the work? */
async function planStep(request, surroundings) {
    const { facts, jobFolder, workspace } = surroundings;
    refuseUnknownWorkflow(request, facts);
    const identity = (0,history_identity/* planIdentity */.gt)(jobPlaceOf(request, surroundings), request.name);
    refuseSharedIdentity('plan', identity, jobFolder);
    const opened = openStore(request.store, surroundings, request.timeout);
    const refs = refsFor(facts, request.fallback);
    const { tracker, values } = request;
    const outcome = await (0,plan/* plan */.e)({
        tracker,
        values,
        origin: surroundings.origin,
        viewer: viewerOf(surroundings),
        records: !facts.mergeQueue,
        ...rulesOf(request),
    }, {
        history: openHistory(opened.store, identity, refs),
        take: openWorkspace(surroundings),
        clock: clockFor(request.timeout),
        isFolder: (path) => isFolder((0,external_node_path_.resolve)(workspace, path)),
    });
    const { recording } = outcome;
    reportTaken(outcome.taken, request.ifNoFilesFound);
    tellOfOthers(outcome.foreign, facts);
    warnOfMatrix(outcome);
    if (recording.kind === 'recorded') {
        // A `done` of this job finds it without asking the service.
        const { store } = openStore('job', surroundings, request.timeout);
        await openHistory(store, identity, refs).save(recording.record.key, recording.record);
    }
    conclude(outcome, recording, request, surroundings, { identity, refs, opened });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function warnOfMatrix({ verdict }) {
    const changed = (0,verdict_verdict/* groupsOf */.c)(verdict).filter((group) => group.changed && !group.gone).length;
    if (changed <= MOST_LEGS)
        return;
    logWarning(`${changed} groups are changed, and a matrix takes no more than ${MOST_LEGS}. Make groups of several folders, or split the plan by name.`);
}

// EXTERNAL MODULE: ./build/core/modes/recording.js
var modes_recording = __webpack_require__(8830);
// EXTERNAL MODULE: ./build/core/modes/track.js
var track = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/action/steps/outputs-leave.js



/** Nobody writes a larger workflow. */
const outputs_leave_MOST_BYTES = 512 * 1024;
/**
 * Warns where the outputs of a `track` leave its job: it records the success of this job, whatever the jobs do that read
 * them. Silent where the workflow file can't be read.
 */
async function warnOfLeavingOutputs({ calledFile }, { facts, workspace }) {
    const [, file] = /^[^/]+\/[^/]+\/(.+)$/.exec(facts.workflowFile) ?? [];
    // The workflow that is called is another file, of which the checkout may have another version.
    if (calledFile !== '' || file === undefined)
        return;
    const text = readWorkflow((0,external_node_path_.resolve)(workspace, file));
    if (text === undefined)
        return;
    const { outputsLeaveJob } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 127));
    if (!outputsLeaveJob(text, facts.jobId, facts.action))
        return;
    logWarning('Other jobs read the outputs of this step, and mode: track records the success of this job alone: what fails there is forgotten by the next run. Use mode: plan here, and mode: done in the jobs that do the work.');
}
function readWorkflow(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= outputs_leave_MOST_BYTES ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        // No checkout, or it lies elsewhere.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/steps/track.js










/** `mode: track`: has anything changed since this step's job last succeeded? */
async function trackStep(request, surroundings) {
    const { facts, jobFolder } = surroundings;
    refuseUnknownJob(request, facts);
    refuseUnknownEnd(request, facts);
    const step = request.name === '' ? { action: facts.action } : { name: request.name };
    const identity = (0,history_identity/* trackIdentity */.ow)(jobPlaceOf(request, surroundings), step);
    refuseSharedIdentity('track', identity, jobFolder);
    const opened = openStore(request.store, surroundings, request.timeout);
    const refs = refsFor(facts, request.fallback);
    const history = openHistory(opened.store, identity, refs);
    const { tracker, values, timeout } = request;
    const looked = await (0,track/* track */.u4)({ tracker, values, origin: surroundings.origin, viewer: viewerOf(surroundings), ...rulesOf(request) }, history, openWorkspace(surroundings));
    reportTaken(looked.taken, request.ifNoFilesFound);
    const { judged, recording } = facts.mergeQueue
        ? { judged: looked, recording: { kind: 'nothing' } }
        : await (0,modes_recording/* begin */.qN)(looked, looked.again, history, clockFor(timeout));
    tellOfOthers(judged.foreign, facts);
    if (judged.verdict.changed)
        await warnOfLeavingOutputs(request, surroundings);
    conclude(judged, recording, request, surroundings, { identity, refs, opened });
}

;// CONCATENATED MODULE: ./build/action/main.js









/** The step itself. */
function main() {
    return runStage(async (surroundings) => {
        const request = await readRequest(surroundings);
        try {
            await runStep(request, surroundings);
        }
        catch (error) {
            const isComparing = request.mode !== 'done' && request.mode !== 'checkpoint';
            if (isComparing && error instanceof verdict_verdict/* NoCheckpointError */.y)
                throw nothingToCompareWith(error, request);
            throw error;
        }
    }, 'fail');
}
function runStep(request, surroundings) {
    switch (request.mode) {
        case 'track':
            return trackStep(request, surroundings);
        case 'plan':
            return planStep(request, surroundings);
        case 'done':
            return doneStep(request, surroundings);
        case 'check':
            return checkStep(request, surroundings);
        case 'checkpoint':
            return checkpointStep(request, surroundings);
    }
}

// EXTERNAL MODULE: ./build/core/modes/succession.js
var succession = __webpack_require__(7714);
;// CONCATENATED MODULE: ./build/action/post.js














/** After a job that succeeded: looks for drift, then records what main saw. */
function post() {
    return runStage(async (surroundings) => {
        const folder = getState('step');
        const { plan, record } = readLeft(folder, getState('drift'), getState('drift-variable'));
        if (plan.onDrift !== 'ignore')
            await lookForDrift(plan, record, surroundings);
        if (plan.record === undefined)
            return;
        await lookAtOthers(folder, surroundings);
        await recordLater(plan.record, record, surroundings);
    }, 'warn');
}
/** @throws JobFailure when what main left is gone, and the job is to fail on drift: nobody can tell that there is none */
function readLeft(folder, onDrift, variable) {
    try {
        return { plan: readPlan(folder), record: readRecord(folder) };
    }
    catch (cause) {
        if (onDrift !== 'ignore')
            tellDrift(variable, true);
        const text = `What the step left for its end cannot be read: ${(0,unknown/* errorMessage */.gJ)(cause)}`;
        throw onDrift === 'fail' ? new JobFailure(text, { cause }) : new Error(text, { cause });
    }
}
/** @throws JobFailure on drift where `on-drift` is `fail`; the job has then failed, and nothing is recorded */
async function lookForDrift(plan, record, surroundings) {
    const variable = driftVariable(plan.name);
    const drift = await findDrift(record, surroundings);
    const drifted = typeof drift === 'string' || !(0,verdict_comparison/* isSame */.Ft)(drift);
    // Two steps of one name: what one of them saw, the other must not take back.
    tellDrift(variable, drifted || surroundings.env[variable] === 'true');
    if (typeof drift === 'string') {
        const text = `drift unknown: ${drift}`;
        if (plan.onDrift === 'fail')
            throw failed(text, surroundings);
        return logWarning(`${text}.`);
    }
    if (!drifted)
        return;
    const text = `drift: the job changed tracked files after this step: ${(0,describe/* changeCounts */.Zg)(drift)}`;
    logLine(`${text}.`);
    logChanges(drift);
    if (plan.summary !== 'never')
        writeSummary(driftSummary(plan.name, drift), surroundings);
    if (plan.onDrift === 'fail')
        throw failed(`${text}. Commit what the job generates, or set on-drift to "report".`, surroundings);
}
/** The job fails; on runners on which later posts run all the same, none of them records. */
function failed(text, { jobFolder }) {
    leaveMark(jobFolder, 'drift', 'failed');
    return new JobFailure(text);
}
/** How the tracked files differ from what main saw, or why that cannot be told. */
async function findDrift(record, surroundings) {
    // Products are what the job makes; they are no drift.
    const tracker = { ...record.tracker, generates: [] };
    try {
        const { snapshot } = await openWorkspace(surroundings, 'empty')(tracker, record.snapshot.values);
        return (0,report/* comparisonFrom */.uq)((0,verdict_comparison/* compare */.UD)(record.snapshot, snapshot), tracker.workingDirectory);
    }
    catch (error) {
        return (0,unknown/* withoutStop */.f6)((0,unknown/* errorMessage */.gJ)(error));
    }
}
/**
 * Posts run in the reverse order of their steps, so an earlier step that fails the job on drift would do so after this
 * one has recorded. Whoever records first looks at all of them.
 *
 * @throws JobFailure when the job is about to be failed by another step
 */
async function lookAtOthers(own, surroundings) {
    const { jobFolder } = surroundings;
    if (hasMark(jobFolder, 'drift', 'failed'))
        throw new Error('Nothing is recorded, since drift fails the job.');
    for (const folder of stepFolders(jobFolder)) {
        if (folder === own || readPlan(folder).onDrift !== 'fail')
            continue;
        const drift = await findDrift(readRecord(folder), surroundings);
        if (typeof drift !== 'string' && (0,verdict_comparison/* isSame */.Ft)(drift))
            continue;
        const what = typeof drift === 'string' ? `drift unknown: ${drift}` : `drift: ${(0,describe/* changeCounts */.Zg)(drift)}`;
        throw failed(`Nothing is recorded, since another step fails the job: ${what}.`, surroundings);
    }
}
async function recordLater(plan, record, surroundings) {
    if (plan.kind === 'success' && plan.outcomeGiven && !succeeded(getInput('outcome')))
        return;
    const { store } = openStore(plan.store, surroundings, plan.timeout, plan.spent);
    const bytes = plan.kind === 'success' ? Buffer.alloc(0) : (0,record_codec/* encodeRecord */.Ym)(record);
    const { history } = plan;
    const saved = plan.kind === 'attempt' && history !== undefined
        ? await (0,succession/* recordLate */.Sg)(openHistory(store, history, history), record, clockFor(plan.timeout))
        : await store.save(plan.key, bytes);
    const { what, otherwise } = WORDS[plan.kind];
    const files = record.snapshot.entries.length;
    const ofWhat = files === 0 ? 'nothing, since no file is tracked,' : (0,describe/* count */.U9)(files, 'file');
    if (saved.kind === 'saved')
        logLine(`${what} of ${ofWhat} recorded in the ${plan.store} store.`);
    else
        logLine(`${what} not recorded: ${saved.why}. ${otherwise}`);
}
const WORDS = {
    success: { what: 'success', otherwise: 'The next run cannot know of it, and does the work again.' },
    settle: { what: 'success', otherwise: 'The next run compares once more.' },
    attempt: {
        what: 'attempt',
        otherwise: 'If the work left something half done, later runs cannot know of it.',
    },
};
/** Whether the step that does the work, of which `outcome` tells, has succeeded. */
function succeeded(outcome) {
    if (outcome === 'success')
        return true;
    if (outcome === '') {
        logWarning(`Nothing is recorded: the input outcome is empty at the end of the job, so there is no step of that id. Write outcome: \${{ steps.ID.outcome }} with the id of the step that does the work.`);
    }
    else {
        logLine(`nothing is recorded, since the outcome of the work is ${JSON.stringify(outcome)}.`);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/action/pre.js






/**
 * Before the job's first step, for `since: job-start`: takes the snapshot that main compares with. Nothing that goes
 * wrong here fails the job: main then says that it is not known.
 */
function pre() {
    return runStage(async (surroundings) => {
        try {
            await takeJobStart(surroundings);
        }
        catch (error) {
            // That it was not recorded is another thing than that there was none.
            saveState('job-start-failed', "the state at the job's start could not be recorded");
            throw error;
        }
    }, 'warn');
}
async function takeJobStart(surroundings) {
    // Main fails for what is wrong with the inputs; until then expressions may lack what they refer to.
    const request = await readRequest(surroundings);
    if (request.mode !== 'check' || request.tracker === undefined)
        return;
    const { folder, files, result } = await recordJobStart(request.tracker, request.values, surroundings);
    if (result?.kind === 'not-saved')
        throw new Error(`The state at the job's start was not recorded: ${result.why}.`);
    saveState('job-start', folder);
    logLine(`checkpoint of the job's start: ${(0,describe/* count */.U9)(files, 'file')}.`);
}

;// CONCATENATED MODULE: ./build/action/stages.js
/* The stages of the action, in one module so that the bundler keeps them in one chunk. */





/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The user's home folder, or `''` where the system knows of none. */
function homeFolder() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        // No HOME and no entry in the user database, as in some containers. Only those who need it miss it.
        return '';
    }
}


/***/ }),

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ clientThread)
});

// EXTERNAL MODULE: ./build/threads/module-beside.js
var module_beside = __webpack_require__(2895);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/threads/task-thread.js

/**
 * A thread that does tasks, any number at once, within a time. It starts at once, and again where it has ended; while
 * it has no task, the process may end. Once a task is late, it is ended as soon as no other is under way. What goes
 * past what its tasks print is nobody's.
 */
class TaskThread {
    #module;
    #env;
    #running = new Map();
    #worker;
    #count = 0;
    #hangs = false;
    /** @param module one that calls `serveTasks()` */
    constructor(module, env) {
        this.#module = module;
        this.#env = env;
        this.#worker = this.#start();
    }
    /**
     * @param time is counted from when the thread has loaded what it needs
     * @throws what the thread died of
     */
    run(task, time) {
        return new Promise((resolve, reject) => {
            const [start, deadline] = [performance.now(), time.left];
            const order = { id: this.#count++, task, deadline };
            const settle = (ended, milliseconds = performance.now() - start) => {
                time.take(deadline, milliseconds, ended.late);
                resolve(ended);
            };
            const fail = (why) => {
                time.take(deadline, performance.now() - start, false);
                reject(why);
            };
            this.#worker ??= this.#start();
            this.#running.set(order.id, { settle, fail });
            this.#worker.ref();
            this.#worker.postMessage(order);
        });
    }
    /** Ends it, and what is under way in it. */
    end() {
        void this.#worker?.terminate();
        this.#ended();
    }
    #start() {
        const options = { env: threadEnvironment(this.#env), execArgv: [], stdout: true, stderr: true };
        const worker = new external_node_worker_threads_.Worker(this.#module, options);
        let died;
        worker.on('message', (report) => worker === this.#worker && this.#take(report));
        worker.on('error', (error) => {
            died = error instanceof Error ? error : new Error(String(error));
        });
        worker.on('exit', () => worker === this.#worker && this.#ended(died));
        worker.unref();
        return worker;
    }
    #ended(died) {
        const running = [...this.#running.values()];
        this.#running.clear();
        this.#worker = undefined;
        this.#hangs = false;
        for (const { settle, fail } of running)
            died === undefined ? settle({ outcome: 'gone', late: false }) : fail(died);
    }
    #take(report) {
        if ('printed' in report) {
            process.stdout.write(report.printed);
            return;
        }
        const { id, outcome, late, milliseconds } = report;
        this.#running.get(id)?.settle({ outcome, late }, milliseconds);
        this.#running.delete(id);
        this.#hangs ||= late;
        if (this.#running.size > 0)
            return;
        if (this.#hangs)
            this.end();
        else
            this.#worker?.unref();
    }
}
/** Names are upper case on Windows: there, a thread's environment has an eye for case, the process's has none. */
function threadEnvironment(env) {
    const nameOf = (name) => (process.platform === 'win32' ? name.toUpperCase() : name);
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [nameOf(name), value]));
}

;// CONCATENATED MODULE: ./build/stores/cache/client-thread.js


const threads = new WeakMap();
/**
 * The thread in which the client has this environment. It loads the client while this one does other things; nothing of
 * this process has to be changed for the client; and it can be ended: by itself it goes on for a quarter of an hour
 * against a service that never answers (docs/runner-facts.md, 8.9).
 */
function clientThread(env) {
    const module = (0,module_beside/* moduleBeside */.$)(import.meta.url, 'client-worker-entry');
    const thread = threads.get(env) ?? new TaskThread(module, env);
    threads.set(env, thread);
    return thread;
}


/***/ })

};
