import { compileProgram } from './group-program.ts';
import { readNamePieces } from './pieces.ts';
import { Recognizer } from './recognizer.ts';
import { parseSegment, type Segment } from './segment.ts';

/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces.
 */
export function parseExtendedSegment(text: string, platform: NodeJS.Platform): Segment {
  if (!/[([]/.test(text)) return parseSegment(text, platform, 'extended');
  const pieces = readNamePieces(text, platform !== 'win32');
  if (pieces.every(({ kind }) => kind === 'text')) return parseSegment(text, platform, 'extended');
  const recognizer = new Recognizer(compileProgram(pieces, platform));
  return { kind: 'test', test: (name) => recognizer.matches(name) };
}
