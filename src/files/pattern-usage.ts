import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import type { FolderState } from '../core/tracker/patterns/patterns.ts';

/** Remembers which positive patterns some tracked file is owed to, so that the others can be named. */
export class PatternUsage {
  readonly #patterns: PatternSet;
  /** The lines that no file is owed to so far. */
  readonly #unused: Set<number>;
  /** Folders in which no unused line could match. Lines only become fewer, so that it stays so. */
  readonly #quiet = new WeakSet<FolderState>();

  constructor(patterns: PatternSet) {
    this.#patterns = patterns;
    this.#unused = new Set(patterns.positiveLines);
  }

  /** Counts a tracked file. Next to free once all patterns are used. */
  count(state: FolderState, name: string): void {
    if (this.#unused.size === 0 || this.#quiet.has(state)) return;
    if (!state.lines.some((line) => this.#unused.has(line))) {
      this.#quiet.add(state);
      return;
    }
    for (const line of this.#patterns.supporters(state, name)) this.#unused.delete(line);
  }

  /** The patterns, as written, that no counted file is owed to, each once. */
  unmatched(): string[] {
    return [...new Set([...this.#unused].map((line) => this.#patterns.textOf(line)))];
  }
}
