import { printable } from '../core/printable.ts';
import { parseFieldArgument } from '../core/tracker/fields/definition.ts';
import { parseGroupArguments } from '../core/tracker/groups/parse-groups.ts';
import { createTracker, type Tracker } from '../core/tracker/tracker.ts';
import { parseValues } from '../core/tracker/values.ts';
import type { IfNoCheckpoint } from '../core/verdict/judge.ts';
import { parseDuration } from './duration.ts';
import { checkOptions, type Split, splitArguments } from './options.ts';
import { patternsFromArguments } from './pattern-arguments.ts';
import {
  type CheckRequest,
  COMMANDS,
  type CommandName,
  type Common,
  type ForgetRequest,
  type ListRequest,
  type Request,
  type Where,
} from './request.ts';
import { parseHow } from './run/how.ts';
import { UsageError } from './usage-error.ts';

/** Options that say what to track, beside patterns. */
const TRACKING = ['group', 'groups', 'group-by', 'field'] as const;

const IF_NO_CHECKPOINT: readonly IfNoCheckpoint[] = ['changed', 'unchanged', 'error'];

/**
 * Understands the arguments of the process.
 *
 * @param args without node and the script
 * @throws UsageError
 */
export function parseArguments(args: readonly string[], platform: NodeJS.Platform): Request {
  const end = args.indexOf('--');
  const split = splitArguments(end < 0 ? args : args.slice(0, end));
  const command = parseCommand(split.command);
  if (split.given.has('version')) return { command: 'version' };
  if (split.given.has('help')) return { command: 'help', about: command };
  if (command === undefined) {
    throw new UsageError(
      `No command is given. Use one of: ${COMMANDS.join(', ')}. See "file-tracker --help".`,
    );
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

function parseCommand(word: string | undefined): CommandName | undefined {
  if (word === undefined) return undefined;
  const command = COMMANDS.find((name) => name === word);
  if (command === undefined) {
    throw new UsageError(`Unknown command "${printable(word)}". Use one of: ${COMMANDS.join(', ')}.`);
  }
  return command;
}

/** `list` and `forget`, which are about what is remembered. */
function parseStoreCommand(
  command: 'list' | 'forget',
  operands: readonly string[],
  { values, given }: Split,
): ListRequest | ForgetRequest {
  const where = parseWhere(values);
  const [first] = operands;
  if (command === 'list') {
    if (first !== undefined) {
      throw new UsageError(
        `The command list takes no arguments, got "${printable(first)}". Leave it out, or write "file-tracker forget" to forget one.`,
      );
    }
    return { command, ...where, format: given.has('json') ? 'json' : 'text' };
  }
  const age = values.get('older-than');
  if (first === undefined && age === undefined) {
    throw new UsageError(
      'The command forget is not told what to forget. Give names, or numbers that "file-tracker list" shows, or --older-than.',
    );
  }
  const olderThan = age === undefined ? undefined : parseDuration('older-than', age);
  return { command, ...where, names: operands, olderThan, quiet: given.has('quiet') };
}

function parseWhere(values: Split['values']): Where {
  return { store: values.get('store'), project: values.get('project'), cwd: values.get('cwd') };
}

function parseCommon({ values, lists, given }: Split): Common {
  return {
    name: values.get('name'),
    ...parseWhere(values),
    groupsFile: values.get('groups'),
    groupNeeds: values.get('group-needs'),
    values: parseValues(lists.get('value') ?? []),
    generates: lists.get('generates') ?? [],
    quiet: given.has('quiet'),
  };
}

function parseCheck(
  command: CheckRequest['command'],
  common: Common,
  operands: readonly string[],
  split: Split,
  platform: NodeJS.Platform,
): CheckRequest {
  const { given } = split;
  if (given.has('json') && given.has('null')) {
    throw new UsageError('The options --json and --null exclude each other. Leave one of them out.');
  }
  const tracker = parseTracker(operands, split, platform);
  if (tracker === undefined && given.has('follow-symbolic-links')) {
    throw new UsageError(
      'The option --follow-symbolic-links is given without patterns. Leave it out, since without patterns the checkpoint says what to track, or add the patterns.',
    );
  }
  const format = given.has('json') ? 'json' : given.has('null') ? 'null' : 'text';
  return { command, ...common, tracker, format, ifNoCheckpoint: parseIfNoCheckpoint(split, 'error') };
}

function parseTracker(
  operands: readonly string[],
  { given, lists }: Split,
  platform: NodeJS.Platform,
): Tracker | undefined {
  if (operands.length === 0 && !TRACKING.some((option) => given.has(option))) return undefined;
  return createTracker(patternsFromArguments(operands, platform), {
    followSymbolicLinks: given.has('follow-symbolic-links'),
    groups: parseGroupArguments(lists.get('group') ?? [], []),
    groupBy: lists.get('group-by') ?? [],
    fields: (lists.get('field') ?? []).map(parseFieldArgument),
    generates: lists.get('generates') ?? [],
  });
}

function requireTracker(
  command: 'checkpoint' | 'run',
  operands: readonly string[],
  split: Split,
  platform: NodeJS.Platform,
): Tracker {
  const tracker = parseTracker(operands, split, platform);
  if (tracker === undefined) {
    const where = command === 'run' ? 'before the "--"' : 'as arguments';
    throw new UsageError(`The command ${command} has no patterns. Give the files to track ${where}.`);
  }
  return tracker;
}

function parseIfNoCheckpoint({ values }: Split, fallback: IfNoCheckpoint): IfNoCheckpoint {
  const value = values.get('if-no-checkpoint');
  if (value === undefined) return fallback;
  const known = IF_NO_CHECKPOINT.find((one) => one === value);
  if (known === undefined) {
    throw new UsageError(
      `Invalid --if-no-checkpoint "${printable(value)}". Use one of: ${IF_NO_CHECKPOINT.join(', ')}.`,
    );
  }
  return known;
}

function parseExecutable(
  noEnd: boolean,
  words: readonly string[],
): { readonly executable: string; readonly arguments: readonly string[] } {
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
