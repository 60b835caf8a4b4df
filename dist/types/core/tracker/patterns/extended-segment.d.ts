import { type Segment } from './segment.ts';
/**
 * Reads one piece of a pattern of the extended dialect, as
 * {@link import('./extended.ts').expandExtended} leaves it: groups, but no braces. Most groups that people write
 * come down to plain names (`*.@(ts|tsx)`), or to all but these between fixed ends (`!(*.test).js`); only the others
 * need an automaton.
 */
export declare function parseExtendedSegment(text: string, platform: NodeJS.Platform): Segment;
