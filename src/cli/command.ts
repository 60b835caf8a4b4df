import { lstatSync } from 'node:fs';
import type { Surroundings } from './surroundings.ts';
import { type FoundCommand, findWindowsCommand } from './windows-command.ts';

/**
 * What is to be started for a command: on Windows the file that it is; elsewhere the system finds it.
 *
 * @param cwd the absolute folder that it runs in
 */
export function findCommand(
  executable: string,
  args: readonly string[],
  cwd: string,
  { platform, env }: Pick<Surroundings, 'platform' | 'env'>,
): FoundCommand {
  if (platform !== 'win32') return { kind: 'found', file: executable, arguments: args, verbatim: false };
  return findWindowsCommand(executable, args, { env, cwd, isFile });
}

function isFile(path: string): boolean {
  try {
    // The links that stand for programs from the store of Windows lead nowhere that can be looked at.
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

const NOT_FOUND = 'there is no such command. Check its name and PATH; it is started without a shell.';

/** The message for a command that is not there, or that cannot be run as it was given. */
export function notFound(executable: string, found: Exclude<FoundCommand, { kind: 'found' }>): string {
  const text = found.kind === 'absent' ? NOT_FOUND : `${found.fact}. ${found.remedy}`;
  return `Cannot run ${JSON.stringify(executable)}: ${text}`;
}

/** The message for a command that the system did not start, by the code of its error. */
export function notStarted(executable: string, code: string): string {
  const text = code === 'ENOENT' ? NOT_FOUND : `${code}. Check its permissions, and that it is a program.`;
  return `Cannot run ${JSON.stringify(executable)}: ${text}`;
}

const MOST_SHOWN = 60;

/** A command as it was given, cut: `sh -c "npm ci && npm test"`. */
export function commandText(executable: string, args: readonly string[]): string {
  const words = [executable, ...args].map((word) =>
    /^(?:[\w./:@%+=,~\\-]|\{group\})+$/.test(word) ? word : JSON.stringify(word),
  );
  const text = words.join(' ');
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
