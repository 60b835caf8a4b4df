import { quote } from './braces.ts';

/** More say no more: there may be thousands, of generated groups. */
export const MOST_NAMED = 20;

/** Patterns that match nothing, for a message: `"a", "b"`, the first twenty, none of them endless. */
export function namePatterns(patterns: readonly string[]): string {
  const named = patterns.slice(0, MOST_NAMED).map(quote).join(', ');
  const left = patterns.length - MOST_NAMED;
  return left > 0 ? `${named} and ${left} more` : named;
}
