import { lookForOtherNotation } from '../core/tracker/patterns/other-notation.ts';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import type { FolderState } from '../core/tracker/patterns/patterns.ts';

/** More warnings help nobody. */
const MAX_WARNINGS = 20;

/** Remembers which positive patterns some tracked file is owed to, and what else is worth saying of patterns. */
export class PatternUsage {
  readonly #patterns: PatternSet;
  /** The lines that no file is owed to so far. */
  readonly #unused: Set<number>;
  /** Folders in which no unused line could match. Lines only become fewer, so that it stays so. */
  readonly #quiet = new WeakSet<FolderState>();
  /** By line: a path that it looks like. */
  readonly #lookalikes = new Map<number, { readonly path: string; readonly name: string }>();

  constructor(patterns: PatternSet) {
    this.#patterns = patterns;
    this.#unused = new Set(patterns.positiveLines);
  }

  /**
   * Looks at what is in a folder.
   *
   * @param stored what the stored paths of its files begin with
   */
  look(state: FolderState, names: readonly string[], stored: string): void {
    for (const { name, line } of this.#patterns.lookalikes(state, names)) {
      if (!this.#lookalikes.has(line)) this.#lookalikes.set(line, { path: stored + name, name });
    }
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

  /**
   * What of the patterns most likely is not meant so, in words and with the cure.
   *
   * @throws PatternError for a pattern that is a list in another notation, and matches nothing
   */
  warnings(): string[] {
    const lists = this.unmatched().map(lookForOtherNotation);
    const lookalikes = Array.from(this.#lookalikes, ([line, { path, name }]) => {
      const pattern = JSON.stringify(this.#patterns.textOf(line));
      return (
        `${JSON.stringify(path)} is not what the pattern ${pattern} says, since "[…]" stands for one of the characters ` +
        `in it. Write ${JSON.stringify(name.replaceAll('[', '[[]'))} for the name.`
      );
    });
    const all = [...this.#patterns.warnings, ...lookalikes, ...lists.filter((text) => text !== undefined)];
    return all.length > MAX_WARNINGS
      ? [
          ...all.slice(0, MAX_WARNINGS - 1),
          `And ${all.length - MAX_WARNINGS + 1} more warnings about patterns.`,
        ]
      : all;
  }
}
