import { combine, quote } from './braces.ts';
import type { GroupKind } from './brackets.ts';
import { PatternError } from './pattern-error.ts';
import { type Piece, type Pieces, readPieces } from './pieces.ts';
import { refuseUnclear } from './unclear.ts';

/** Characters that the parentheses of one pattern may come to once the braces in them are written out. */
const MAX_GROUP = 8_192;

/**
 * The alternatives that a pattern of the extended dialect stands for: its braces are gone, no group such as
 * `@(a|b)` spans folders, and every other parenthesis is a character.
 *
 * @param demoted told that a `**` is `*`
 * @throws PatternError for a group over several folders of which the meaning is not clear, for too many
 *   alternatives, and as {@link refuseUnclear} and {@link readPieces}
 */
export function expandExtended(pattern: string, platform: NodeJS.Platform, demoted?: () => void): string[] {
  if (!/[({|)+\\]|\*\*/.test(pattern)) return [pattern];
  const windows = platform === 'win32';
  refuseUnclear(pattern, !windows);
  const expansion: Expansion = {
    pattern,
    separator: windows ? /[\\/]/ : /\//,
    join: windows ? joinWindows : joinPosix,
  };
  return expand(expansion, readPieces(pattern, !windows, demoted), (group) => spansFolders(expansion, group));
}

type Group = Exclude<Piece, { kind: 'text' }>;

interface Expansion {
  /** In full, for messages. */
  readonly pattern: string;
  readonly separator: RegExp;
  readonly join: (head: string, choice: string) => string;
}

/** Joins two texts so that a `*` at the end of one and the other at the beginning of the next do not become `**`. */
function joinPosix(head: string, choice: string): string {
  const isEscaped = /(?:^|[^\\])(?:\\\\)*\\\*$/.test(head);
  return isEscaped ? head + choice : joinWindows(head, choice);
}

function joinWindows(head: string, choice: string): string {
  return head.endsWith('*') && /^\*(?!\()/.test(choice) ? head + choice.slice(1) : head + choice;
}

/** All alternatives; those of a group only if `isOpened`, otherwise it stays a group. */
function expand(expansion: Expansion, pieces: Pieces, isOpened: (group: Group) => boolean): string[] {
  let results = [''];
  for (const piece of pieces) {
    results = combine(expansion.pattern, results, choices(expansion, piece, isOpened), expansion.join);
  }
  return results;
}

function choices(expansion: Expansion, piece: Piece, isOpened: (group: Group) => boolean): string[] {
  if (piece.kind === 'text') return [piece.text];
  if (piece.kind !== 'braces' && !isOpened(piece)) {
    const text = write(piece);
    if (text.length > MAX_GROUP) {
      throw new PatternError(
        `The parentheses of pattern ${quote(expansion.pattern)} come to more than ${MAX_GROUP} characters with the ` +
          'braces in them written out. Use a wildcard, or write several patterns.',
      );
    }
    return [text];
  }
  const { kind } = piece;
  if (kind !== 'braces' && kind !== '@' && kind !== '?') throw spanError(expansion.pattern, kind);
  const chosen: string[] = kind === '?' ? [''] : [];
  for (const branch of piece.branches)
    for (const one of expand(expansion, branch, isOpened)) chosen.push(one);
  return chosen;
}

/** Whether something in a group reaches beyond one name of a path. */
function spansFolders(expansion: Expansion, { branches }: Group): boolean {
  return branches
    .flat()
    .some((piece) =>
      piece.kind === 'text' ? expansion.separator.test(piece.text) : spansFolders(expansion, piece),
    );
}

/** Braces within parentheses mean the same as `@(…)`: what is in `!(…)` and `*(…)` cannot be told apart into several. */
function write(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const branches = piece.branches.map((branch) => branch.map(write).join(''));
  return `${piece.kind === 'braces' ? '@' : piece.kind}(${branches.join('|')})`;
}

function spanError(pattern: string, kind: GroupKind): PatternError {
  const remedy =
    kind === '!'
      ? 'Write what to include, for example "**", and exclude on a line of its own that begins with "!".'
      : 'Write several patterns, or "**" for any number of folders.';
  return new PatternError(
    `The pattern ${quote(pattern)} has "/" or "**" inside "${kind}(…)", which is not clear. ${remedy}`,
  );
}
