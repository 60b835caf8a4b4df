import type { PatternSet } from '../core/patterns/pattern-union.ts';
import type { FolderState } from '../core/patterns/patterns.ts';

/** Remembers which positive patterns some tracked file is owed to, so that the others can be named. */
export class PatternUsage {
  readonly #patterns: PatternSet;
  /** Lines that no file is owed to so far. */
  readonly #unused: Set<number>;

  constructor(patterns: PatternSet) {
    this.#patterns = patterns;
    this.#unused = new Set(patterns.positiveLines);
  }

  /** Counts a tracked file. Next to free once all patterns are used. */
  count(state: FolderState, name: string, decidedBy: number): void {
    if (this.#unused.size === 0) return;
    this.#unused.delete(decidedBy);
    if (!state.lines.some((line) => this.#unused.has(line))) return;
    for (const line of this.#patterns.supporters(state, name)) this.#unused.delete(line);
  }

  /** The patterns, as written, that no counted file is owed to. */
  unmatched(): string[] {
    return [...this.#unused].map((line) => this.#patterns.textOf(line));
  }
}
