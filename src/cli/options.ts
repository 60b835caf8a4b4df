import { parseArgs } from 'node:util';
import { printable } from '../core/printable.ts';
import { COMMANDS, type CommandName } from './request.ts';
import { UsageError } from './usage-error.ts';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  /** The commands that take it. */
  readonly commands: readonly CommandName[];
}

const CHECKS = ['changed', 'same', 'diff'] as const;
/** The commands that track something. */
const TRACKERS = ['checkpoint', ...CHECKS, 'run'] as const;

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
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;
type ListOption = {
  [N in OptionName]: (typeof OPTIONS)[N] extends { multiple: true } ? N : never;
}[OptionName];
type StringOption = {
  [N in OptionName]: (typeof OPTIONS)[N]['type'] extends 'string' ? N : never;
}[OptionName];

/** What stands on the command line before it is given a meaning. */
export interface Split {
  /** The first argument that is no option. */
  readonly command: string | undefined;
  /** The others. */
  readonly operands: readonly string[];
  /** Options that have a value; never empty. */
  readonly values: ReadonlyMap<StringOption, string>;
  /** All values of options that may be given more than once, in order. */
  readonly lists: ReadonlyMap<ListOption, readonly string[]>;
  /** Options that were given at all. */
  readonly given: ReadonlySet<OptionName>;
}

/**
 * Tells options from the other arguments. Options may stand anywhere before `--`; where one that has a single value
 * is given twice the last counts.
 *
 * @throws UsageError naming an option that is unknown, lacks its value or has one that it does not take
 */
export function splitArguments(args: readonly string[]): Split {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<StringOption, string>();
  const lists = new Map<ListOption, string[]>();
  const given = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      throw new UsageError(
        `Unknown option ${quote(rawName)}. See "file-tracker --help"; for a file of that name write ${quote(`./${rawName}`)}.`,
      );
    }
    given.add(name);
    if (isStringOption(name)) {
      const checked = checkValue(rawName, value, token.inlineValue === true);
      values.set(name, checked);
      if (isListOption(name)) lists.set(name, [...(lists.get(name) ?? []), checked]);
    } else if (value !== undefined) {
      throw new UsageError(
        `The option ${rawName} takes no value, got ${quote(value)}. Write ${rawName} alone.`,
      );
    }
  }
  const [command, ...others] = operands;
  return { command, operands: others, values, lists, given };
}

/** The names of the options that a command takes. */
export function optionsOf(command: CommandName): readonly string[] {
  return Object.entries<Option>(OPTIONS).flatMap(([name, { commands }]) =>
    commands.includes(command) ? [name] : [],
  );
}

/** @throws UsageError for an option that the command does not take */
export function checkOptions(command: CommandName, given: ReadonlySet<OptionName>): void {
  for (const name of given) {
    const { commands }: Option = OPTIONS[name];
    if (!commands.includes(command)) {
      throw new UsageError(
        `The command ${command} takes no option --${name}; ${commands.join(', ')} ${commands.length === 1 ? 'does' : 'do'}. See "file-tracker ${command} --help".`,
      );
    }
  }
}

function checkValue(rawName: string, value: string | undefined, inline: boolean): string {
  if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
    const got = value === undefined ? 'nothing follows' : `${quote(value)} follows`;
    throw new UsageError(`The option ${rawName} needs a value, and ${got}. Write ${rawName}=VALUE.`);
  }
  if (value === '') {
    throw new UsageError(
      `The option ${rawName} has an empty value. Leave the option out, or check the variable that the value came from.`,
    );
  }
  return value;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isListOption(name: OptionName): name is ListOption {
  return 'multiple' in OPTIONS[name];
}

function isStringOption(name: OptionName): name is StringOption {
  return OPTIONS[name].type === 'string';
}

function quote(text: string): string {
  return `"${printable(text)}"`;
}
