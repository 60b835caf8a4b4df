/**
 * Pattern lines from arguments. An argument means what a line means (docs/patterns.md), with two differences: a
 * shell has taken comments and white space out before, so an argument that begins with `#`, or begins or ends
 * with white space, is a name that has these characters (`*` in a folder with a file `#draft#` gives such
 * arguments), and is escaped here to stay one as a line.
 *
 * @throws UsageError for an argument that is empty, which most likely is a variable that is not set
 */
export declare function patternsFromArguments(args: readonly string[], platform: NodeJS.Platform): string[];
