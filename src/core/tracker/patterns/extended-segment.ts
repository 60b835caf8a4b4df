import { needsCodePoints } from './character-class.ts';
import { plainAlternatives } from './extended.ts';
import { compileGroups, runProgram } from './group-program.ts';
import { type Piece, type Pieces, readPieces } from './pieces.ts';
import { codesOf, parseSegment, type Segment } from './segment.ts';

type NameTest = (foldedName: string) => boolean;

/** Up to so many plain names are quicker than an automaton. */
const MAX_PLAIN = 16;

/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces. Most groups that people write
 * come down to plain names (`*.@(ts|tsx)`), or to all but these between fixed ends (`!(*.test).js`); only the others
 * need an automaton.
 */
export function parseExtendedSegment(text: string, platform: NodeJS.Platform): Segment {
  if (!text.includes('(')) return parseSegment(text, platform);
  const pieces = readPieces(text, platform !== 'win32');
  if (pieces.every(({ kind }) => kind === 'text')) return parseSegment(text, platform);
  if (needsCodePoints(text)) return { kind: 'test', test: programTest(pieces, platform, true) };
  const test = plainTest(pieces, platform) ?? betweenEnds(pieces, platform);
  return { kind: 'test', test };
}

/** One of some plain names, or `undefined` when the pieces are no such thing. */
function plainTest(pieces: Pieces, platform: NodeJS.Platform): NameTest | undefined {
  const tests = plainAlternatives(pieces, MAX_PLAIN)?.map((one) => testOf(parseSegment(one, platform)));
  return tests && ((name) => tests.some((test) => test(name)));
}

/** Fixed text at either end is compared first, and only what is between is matched. */
function betweenEnds(pieces: Pieces, platform: NodeJS.Platform): NameTest {
  const first = fixedText(pieces[0], platform);
  const last = fixedText(pieces.at(-1), platform);
  const between = pieces.slice(first === undefined ? 0 : 1, last === undefined ? undefined : -1);
  const [start, end] = [first ?? '', last ?? ''];
  const test = exceptTest(between, platform) ?? programTest(between, platform, false);
  return (name) =>
    name.length >= start.length + end.length &&
    name.endsWith(end) &&
    name.startsWith(start) &&
    test(name.slice(start.length, name.length - end.length));
}

function fixedText(piece: Piece | undefined, platform: NodeJS.Platform): string | undefined {
  if (piece?.kind !== 'text') return undefined;
  const segment = parseSegment(piece.text, platform);
  return segment.kind === 'literal' ? segment.name : undefined;
}

/** A single `!(…)` with plain names in it. */
function exceptTest(pieces: Pieces, platform: NodeJS.Platform): NameTest | undefined {
  const [only] = pieces;
  if (pieces.length !== 1 || only?.kind !== '!') return undefined;
  const excluded = plainTest([{ kind: '@', branches: only.branches }], platform);
  return excluded && ((name) => !excluded(name));
}

function programTest(pieces: Pieces, platform: NodeJS.Platform, unicode: boolean): NameTest {
  const program = compileGroups(pieces, platform, unicode);
  return (name) => runProgram(program, codesOf(name, unicode));
}

function testOf(segment: Segment): NameTest {
  switch (segment.kind) {
    case 'test':
      return segment.test;
    case 'literal':
      return (name) => name === segment.name;
    case 'any':
    case 'globstar':
      // Within a group, `**` is not a piece of its own and stands for one name.
      return () => true;
    default:
      return segment satisfies never;
  }
}
