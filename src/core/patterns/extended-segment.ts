import { needsCodePoints } from './character-class.ts';
import { plainAlternatives } from './extended.ts';
import { compileGroups, runProgram } from './group-program.ts';
import { readPieces } from './pieces.ts';
import { codesOf, parseSegment, type Segment } from './segment.ts';

/** Up to so many plain names are quicker than an automaton. */
const MAX_PLAIN = 16;

/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces.
 */
export function parseExtendedSegment(text: string, platform: NodeJS.Platform): Segment {
  if (!text.includes('(')) return parseSegment(text, platform);
  const pieces = readPieces(text, platform !== 'win32');
  if (pieces.every(({ kind }) => kind === 'text')) return parseSegment(text, platform);
  const plain = plainAlternatives(pieces, MAX_PLAIN);
  const unicode = needsCodePoints(text);
  if (plain !== undefined && !unicode) {
    const tests = plain.map((one) => testOf(parseSegment(one, platform)));
    return { kind: 'test', test: (name) => tests.some((test) => test(name)) };
  }
  const program = compileGroups(pieces, platform, unicode);
  return { kind: 'test', test: (name) => runProgram(program, codesOf(name, unicode)) };
}

function testOf(segment: Segment): (foldedName: string) => boolean {
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
