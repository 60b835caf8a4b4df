import { type Pieces } from './pieces.ts';
/**
 * The alternatives that a pattern of the extended dialect stands for: its braces are gone, no group such as
 * `@(a|b)` spans folders, and every other parenthesis is a character.
 *
 * @throws PatternError for a group over several folders of which the meaning is not clear, for too many
 *   alternatives, and as {@link refuseUnclear} and {@link readPieces}
 */
export declare function expandExtended(pattern: string, platform: NodeJS.Platform): string[];
/**
 * The plain patterns that together match what the pieces match, or `undefined` when these do not exist or are
 * more than `limit`.
 */
export declare function plainAlternatives(pieces: Pieces, limit: number): string[] | undefined;
