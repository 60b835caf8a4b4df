import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The five files by which a process talks to the runner (docs/runner-facts.md, 2), and the prefixes of their names. */
const FILES = {
  output: 'set_output_',
  state: 'save_state_',
  env: 'set_env_',
  path: 'add_path_',
  step_summary: 'step_summary_',
} as const;

type FileCommand = keyof typeof FILES;
export type FileCommandPaths = Readonly<Record<FileCommand, string>>;

/** Above this many bytes a summary is dropped, with an error annotation (docs/runner-facts.md, 3). */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Creates the fresh empty files of one stage in `<temp>/_runner_file_commands/` (docs/runner-facts.md, 2). */
export async function createFileCommands(temp: string): Promise<FileCommandPaths> {
  const folder = path.join(temp, '_runner_file_commands');
  const suffix = randomUUID();
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(FILES).map(
    ([name, prefix]) => [name, path.join(folder, prefix + suffix)] as const,
  );
  await Promise.all(entries.map(([, file]) => writeFile(file, '')));
  return Object.fromEntries(entries) as Record<FileCommand, string>;
}

/** The content of a file command; '' when the process removed the file. */
export async function readFileCommand(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The pairs of a file, and why the rest of it could not be read. */
export interface Assignments {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** The pairs before the bad line are in force all the same; the step fails (docs/runner-facts.md, 3). */
  readonly error: string | undefined;
}

/** Parses `name=value` and `name<<delimiter` as the runner's FileCommandManager does (docs/runner-facts.md, 3). */
export function parseAssignments(text: string, isWindows = process.platform === 'win32'): Assignments {
  const pairs: (readonly [string, string])[] = [];
  const lines = new LineReader(text, isWindows);
  const fail = (error: string): Assignments => ({ pairs, error });
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        return fail(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const value = lines.until(delimiter);
      if (value === undefined) return fail(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.push([name, value]);
    } else if (equals > 0) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (equals === 0) {
      return fail(`Invalid format '${line}'. Name must not be empty`);
    } else {
      return fail(`Invalid format '${line}'`);
    }
  }
  return { pairs, error: undefined };
}

class LineReader {
  readonly #text: string;
  readonly #newline: RegExp;
  #index = 0;
  /** Where the last line ended, before its newline. */
  #lineEnd = 0;

  constructor(text: string, isWindows: boolean) {
    this.#text = text;
    this.#newline = isWindows ? /\r?\n/g : /\n/g;
  }

  next(): string | undefined {
    if (this.#index >= this.#text.length) return undefined;
    const start = this.#index;
    this.#newline.lastIndex = start;
    const match = this.#newline.exec(this.#text);
    this.#lineEnd = match?.index ?? this.#text.length;
    this.#index = match === null ? this.#text.length : this.#newline.lastIndex;
    return this.#text.slice(start, this.#lineEnd);
  }

  /** The text up to the line that equals the delimiter, without its last newline. */
  until(delimiter: string): string | undefined {
    const start = this.#index;
    let end = start;
    for (let line = this.next(); line !== delimiter; line = this.next()) {
      if (line === undefined) return undefined;
      end = this.#lineEnd;
    }
    return this.#text.slice(start, end);
  }
}
