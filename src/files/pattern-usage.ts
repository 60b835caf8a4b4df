import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import type { FolderState } from '../core/tracker/patterns/patterns.ts';

/** Remembers which positive patterns some tracked file is owed to, so that the others can be named. */
export class PatternUsage {
  readonly #patterns: PatternSet;
  /** For each list, the lines that no file is owed to so far. */
  readonly #unused: readonly Set<number>[];
  #left: number;
  /** A folder in which no unused line could match. Lines only become fewer, so that it stays so. */
  #quiet: FolderState | undefined;

  constructor(patterns: PatternSet) {
    this.#patterns = patterns;
    this.#unused = patterns.lists.map((list) => new Set(list.positiveLines));
    this.#left = this.#unused.reduce((sum, lines) => sum + lines.size, 0);
  }

  /** Counts a tracked file. Next to free once all patterns are used. */
  count(state: FolderState, name: string): void {
    if (this.#left === 0 || state === this.#quiet) return;
    let isQuiet = true;
    this.#patterns.eachList(state, (list, own) => {
      if (this.#countIn(list, own, name)) isQuiet = false;
    });
    if (isQuiet) this.#quiet = state;
  }

  /** @returns whether there were unused lines that could match in the folder */
  #countIn(list: number, state: FolderState, name: string): boolean {
    const unused = this.#unused[list];
    const patterns = this.#patterns.lists[list];
    if (unused === undefined || patterns === undefined || unused.size === 0) return false;
    if (!state.lines.some((line) => unused.has(line))) return false;
    for (const line of patterns.supporters(state, name)) {
      if (unused.delete(line)) this.#left -= 1;
    }
    return true;
  }

  /** The patterns, as written, that no counted file is owed to; each once, in however many lists it stands. */
  unmatched(): string[] {
    const texts = this.#patterns.lists.flatMap((patterns, list) =>
      [...(this.#unused[list] ?? [])].map((line) => patterns.textOf(line)),
    );
    return [...new Set(texts)];
  }
}
