import { win32 } from 'node:path';

/** What is started for a command, as `spawn` takes it. */
export interface Command {
  readonly kind: 'found';
  readonly file: string;
  readonly arguments: readonly string[];
  /** Whether the arguments are quoted already, as cmd.exe reads them. */
  readonly verbatim: boolean;
}

/** What became of looking for a command. */
export type FoundCommand =
  | Command
  | { readonly kind: 'absent' }
  /** Both are sentences. */
  | { readonly kind: 'refused'; readonly fact: string; readonly remedy: string };

/** Where a command is looked for. */
export interface CommandPlace {
  readonly env: NodeJS.ProcessEnv;
  /** The absolute folder that it runs in. */
  readonly cwd: string;
  /** Whether there is something that is no folder at an absolute path. */
  readonly isFile: (path: string) => boolean;
}

const DEFAULT_EXTENSIONS = '.COM;.EXE;.BAT;.CMD';
const PROGRAMS: ReadonlySet<string> = new Set(['.com', '.exe']);

/** What is no file, but a word of cmd.exe, and does something by itself. */
const WORDS: ReadonlySet<string> = new Set(
  'copy del dir echo erase exit md mkdir mklink move rd ren rename rmdir start type ver vol'.split(' '),
);

/**
 * Finds a command as Windows does: by `PATHEXT`, first in the folder that it runs in, then in `PATH`. What is no
 * program (batch files, words of cmd.exe such as `echo`) is run by cmd.exe, which has a reading of its own for some
 * characters, also in quotes: an argument with one of them would arrive as another one, or as another command
 * (https://flatt.tech/research/posts/batbadbut-you-cant-securely-execute-commands-on-windows/), and is refused.
 */
export function findWindowsCommand(
  executable: string,
  args: readonly string[],
  place: CommandPlace,
): FoundCommand {
  const file = findFile(executable, place);
  if (file === undefined && !WORDS.has(executable.toLowerCase())) return { kind: 'absent' };
  if (file !== undefined && PROGRAMS.has(win32.extname(file).toLowerCase()))
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
function quoted(word: string): string {
  if (/^[\w./:@+~\\-]*[\w./:@+~-]$/.test(word)) return word;
  // The program behind a batch file takes a backslash before a quote for an escape.
  return `"${word.replace(/(?<!\\)(\\+)$/, '$1$1')}"`;
}

function findFile(executable: string, { env, cwd, isFile }: CommandPlace): string | undefined {
  const extensions = (read(env, 'PATHEXT') || DEFAULT_EXTENSIONS).split(';').filter((one) => one !== '');
  const own = win32.extname(executable).toLowerCase();
  const isComplete = own !== '' && extensions.some((extension) => extension.toLowerCase() === own);
  const names = [...(isComplete ? [''] : []), ...extensions].map((extension) => executable + extension);
  for (const folder of foldersFor(executable, env)) {
    const found = names.map((name) => win32.resolve(cwd, folder, name)).find(isFile);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folders to look in, relative to the one that the command runs in. */
function foldersFor(executable: string, env: NodeJS.ProcessEnv): string[] {
  if (/[\\/:]/.test(executable)) return ['.'];
  const path = (read(env, 'PATH') ?? '').split(';').map((folder) => folder.replace(/^"(.*)"$/, '$1'));
  const here = read(env, 'NoDefaultCurrentDirectoryInExePath') === undefined ? ['.'] : [];
  return [...here, ...path.filter((folder) => folder !== '')];
}

function shell(env: NodeJS.ProcessEnv): string {
  const root = read(env, 'SystemRoot');
  return read(env, 'ComSpec') || (root ? win32.join(root, 'System32', 'cmd.exe') : 'cmd.exe');
}

/** A variable, whose name has no case on Windows. */
function read(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.entries(env).find(([key]) => key.toLowerCase() === lower)?.[1];
}
