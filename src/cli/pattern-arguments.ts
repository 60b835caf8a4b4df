import { UsageError } from './usage-error.ts';

/**
 * Pattern lines from arguments. An argument means what a line means (docs/patterns.md), with two differences: a
 * shell has taken comments and white space out before, so an argument that begins with `#`, or begins or ends
 * with white space, is a name that has these characters (`*` in a folder with a file `#draft#` gives such
 * arguments), and is escaped here to stay one as a line.
 *
 * @throws UsageError for an argument that is empty, which most likely is a variable that is not set
 */
export function patternsFromArguments(args: readonly string[], platform: NodeJS.Platform): string[] {
  for (const argument of args) {
    if (argument.trim() === '') {
      throw new UsageError(
        `A pattern is empty: ${JSON.stringify(argument)}. Leave it out, or check the variable that it came from.`,
      );
    }
  }
  return args.map((argument) => asLine(argument, platform));
}

function asLine(argument: string, platform: NodeJS.Platform): string {
  // No name on Windows ends in white space, and `\` escapes nothing there.
  if (platform === 'win32') return argument.trim().replace(/^#/, '\\#');
  let line = argument.replace(/^#/, '\\#').replace(/^(?=\s)/, './');
  const [, backslashes = '', last] = /(?<!\\)(\\*)(\s)$/.exec(line) ?? [];
  if (last !== undefined) {
    // Escaped or not, it stands for itself; as a class it is not taken for the line's end.
    const kept = line.length - 1 - (backslashes.length % 2);
    line = `${line.slice(0, kept)}[${last}]`;
  }
  return line;
}
