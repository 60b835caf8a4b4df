import { type Command, findCommand, REGISTERED_COMMANDS } from './commands.ts';
import type { SecretMasker } from './masker.ts';

/** A workflow command that the runner executed. */
export interface ExecutedCommand extends Command {
  /** The line it came from. */
  readonly raw: string;
}

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly props: Readonly<Record<string, string>>;
}

/** At most ten annotations per type and step; messages are cut at 4096 characters (docs/runner-facts.md, 3). */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4096;

/** Where a stage's commands have their effect. */
export interface CommandTarget {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
}

/**
 * Reads what one stage prints, line by line, as the runner does (docs/runner-facts.md, 4): executes commands, collects
 * annotations, and keeps the log that a user would see.
 */
export class LogProcessor {
  /** The log after command processing and masking. */
  readonly lines: string[] = [];
  readonly commands: ExecutedCommand[] = [];
  readonly annotations: Annotation[] = [];
  /** Titles of the groups that were opened. */
  readonly groups: string[] = [];
  readonly masks: string[] = [];
  droppedAnnotations = 0;
  /** Set by a command that fails the step, such as set-env (docs/runner-facts.md, 4). */
  failed = false;
  readonly #target: CommandTarget;
  readonly #masker: SecretMasker;
  readonly #debug: boolean;
  readonly #registered = new Set(REGISTERED_COMMANDS);
  #stopToken: string | undefined;
  #echo = false;

  constructor(target: CommandTarget, masker: SecretMasker, debug: boolean) {
    this.#target = target;
    this.#masker = masker;
    this.#debug = debug;
  }

  /** Whether commands are stopped at present. */
  get isStopped(): boolean {
    return this.#stopToken !== undefined;
  }

  /** One line of standard output or standard error: both are parsed alike. */
  line(line: string): void {
    if ((line.includes('##[') || line.includes('::')) && this.#command(line)) return;
    this.print(line);
  }

  /** Adds to the log without looking for commands. */
  print(line: string): void {
    this.lines.push(this.#masker.mask(line));
  }

  annotate(type: Annotation['type'], message: string, props: Readonly<Record<string, string>> = {}): void {
    this.print(`##[${type}]${message}`);
    if (this.annotations.filter((other) => other.type === type).length >= MAX_ANNOTATIONS) {
      this.droppedAnnotations += 1;
      return;
    }
    this.annotations.push({ type, message: this.#masker.mask(message).slice(0, MAX_MESSAGE), props });
  }

  #command(line: string): boolean {
    const command = findCommand(line, this.#registered);
    if (command === undefined) return false;
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.print(line);
      this.#registered.delete(this.#stopToken);
      this.#stopToken = undefined;
      return true;
    }
    this.commands.push({ ...command, raw: line });
    if (this.#echo && command.name !== 'add-mask') this.print(line);
    this.#execute(command, line);
    return true;
  }

  #execute({ name, properties, data }: Command, line: string): void {
    switch (name) {
      case 'stop-commands':
        this.#stop(data, line);
        break;
      case 'set-output':
        this.#named(name, properties, (key) => this.#target.setOutput(key, data));
        break;
      case 'save-state':
        this.#named(name, properties, (key) => this.#target.saveState(key, data));
        break;
      case 'set-env':
      case 'add-path':
        this.fail(line, `The \`${name}\` command is disabled.`);
        break;
      case 'add-mask':
        this.#mask(data);
        break;
      case 'debug':
        if (this.#debug) this.print(`##[debug]${data}`);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'group':
        this.groups.push(data);
        this.print(`##[group]${data}`);
        break;
      case 'endgroup':
        this.print('##[endgroup]');
        break;
      case 'echo':
        if (/^o(n|ff)$/i.test(data.trim())) this.#echo = data.trim().toLowerCase() === 'on';
        else this.fail(line, `Invalid echo command value: ${data}`);
        break;
      default:
        // add-matcher and remove-matcher: recorded in `commands`, problem matchers are not modelled.
        break;
    }
  }

  /** A command that cannot be executed fails the step. */
  fail(line: string, why: string): void {
    this.annotate('error', `Unable to process command '${line}' successfully.`);
    this.annotate('error', why);
    this.failed = true;
  }

  #named(name: string, properties: Readonly<Record<string, string>>, apply: (key: string) => void): void {
    const key = properties['name'];
    if (key) apply(key);
    else this.fail(`::${name}::`, `Required field 'name' is missing in ##[${name}] command.`);
  }

  #stop(token: string, line: string): void {
    if (token === '' || this.#registered.has(token.toLowerCase())) {
      this.fail(line, `Invalid stop-commands token '${token}'.`);
      return;
    }
    this.print(line);
    // Longer tokens are secrets for the rest of the job.
    if (token.length > 6) this.#masker.add(token);
    this.#stopToken = token.toLowerCase();
    this.#registered.add(this.#stopToken);
  }

  #mask(secret: string): void {
    if (secret.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    this.#masker.add(secret);
    this.masks.push(secret);
  }
}

/** Splits a stream of text at \n, \r\n and lone \r, as .NET's StreamReader.ReadLine does (docs/runner-facts.md, 4). */
export class LineSplitter {
  readonly #emit: (line: string) => void;
  #rest = '';

  constructor(emit: (line: string) => void) {
    this.#emit = emit;
  }

  push(chunk: string): void {
    const text = this.#rest + chunk;
    let start = 0;
    // A \r at the very end may be the first half of \r\n: it waits for the next chunk.
    for (const match of text.matchAll(/\r\n|\n|\r(?!$)/g)) {
      this.#emit(text.slice(start, match.index));
      start = match.index + match[0].length;
    }
    this.#rest = text.slice(start);
  }

  end(): void {
    if (this.#rest !== '') this.#emit(this.#rest.replace(/\r$/, ''));
    this.#rest = '';
  }
}
