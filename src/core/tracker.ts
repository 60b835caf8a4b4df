import { type Digest, digestOf } from './digest.ts';

/** A named set of things to watch, as the user wrote it. */
export interface Tracker {
  /** Pattern lines in order (DESIGN §4), trimmed, without blank lines and comments. */
  readonly patterns: readonly string[];
  /** What relative patterns are relative to: with `/`, relative to the workspace or project, or absolute. */
  readonly workingDirectory: string;
  readonly followSymbolicLinks: boolean;
}

/** The pattern lines of a multi-line input. */
export function patternLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Tells trackers without a name apart: the digest of all that decides what is tracked. */
export function trackerDigest(tracker: Tracker): Digest {
  return digestOf(JSON.stringify([tracker.patterns, tracker.workingDirectory, tracker.followSymbolicLinks]));
}
