import { Automaton } from './automaton.ts';
import type { Dialect } from './dialect.ts';
import type { FolderState } from './folder-state.ts';
import {
  foldCase,
  type Location,
  locate,
  outermost,
  type PatternSite,
  resolveDots,
  splitNames,
  splitRoot,
} from './location.ts';
import { type Alternative, type PatternLine, parsePatternLine } from './pattern-line.ts';

export type { Dialect } from './dialect.ts';
export type { FolderState } from './folder-state.ts';
export { type Alias, absolutePath, type Location, locate, type PatternSite, storedPath } from './location.ts';
export { PatternError } from './pattern-error.ts';

/**
 * Reads lines of patterns in the dialect of `actions/cache` and `hashFiles`, with braces, `..`, pruning and
 * without `.git` (docs/patterns.md).
 *
 * @param lines one pattern each
 * @param dialect `extended` also understands what filter files for `dorny/paths-filter` use: groups such as
 *   `@(a|b)` and `!(a)`, and ranges such as `{1..3}`
 * @throws PatternError for a line that cannot mean anything
 */
export function compilePatterns(
  lines: readonly string[],
  site: PatternSite,
  dialect: Dialect = 'plain',
): Patterns {
  return new Patterns([parseLines(lines, site, dialect)], site);
}

/**
 * As {@link compilePatterns}, for patterns that stand for folders, each of which is matched like a file: with and
 * without the separator at the end of an alternative they mean the same.
 */
export function compileFolderPatterns(lines: readonly string[], site: PatternSite): Patterns {
  const parsed = parseLines(lines, site, 'plain').map((line) => ({
    ...line,
    alternatives: line.alternatives.map((one) => ({ ...one, foldersOnly: false })),
  }));
  return new Patterns([parsed], site);
}

function parseLines(lines: readonly string[], site: PatternSite, dialect: Dialect): PatternLine[] {
  return lines.map((line) => parsePatternLine(line, site, dialect)).filter((line) => line !== undefined);
}

/**
 * Lists of patterns, ready to be stepped down a tree name by name ({@link stateIn}, {@link enter}, {@link lists})
 * or asked about one stored path ({@link matches}). A file is matched when any of the lists matches it; in a list
 * the last line that matches decides. All lists are looked at at once, so that many cost little more than one.
 */
export class Patterns {
  readonly site: PatternSite;
  /** The folder that stored paths are relative to. */
  readonly directory: Location;
  readonly #lists: readonly (readonly PatternLine[])[];
  readonly #lines: readonly PatternLine[];
  /** Made when it is needed: most lists are only ever looked at together with others. */
  #made: Automaton | undefined;
  readonly #literals: ReadonlySet<string>;
  #lastFolder: { readonly path: string; readonly state: FolderState } | undefined;

  /** Use {@link compilePatterns} and {@link unite}. */
  constructor(lists: readonly (readonly PatternLine[])[], site: PatternSite) {
    this.site = site;
    this.directory = locate(site.base ?? site.directory, site.platform);
    this.#lists = lists;
    this.#lines = lists.flat();
    this.#literals = new Set(
      this.#positiveAlternatives()
        .filter(({ segments }) => segments.every(({ kind }) => kind === 'literal'))
        .map((alternative) => this.#key(literalPrefix(alternative))),
    );
  }

  /**
   * Several lists of patterns as one set, in which the lists are numbered in the order of their sets.
   *
   * @param sets for one and the same place; at least one
   */
  static unite(sets: readonly Patterns[]): Patterns {
    const [first] = sets;
    if (first === undefined) throw new RangeError('There are no lists of patterns to unite.');
    return sets.length === 1
      ? first
      : new Patterns(
          sets.flatMap((one) => one.#lists),
          first.site,
        );
  }

  get #automaton(): Automaton {
    this.#made ??= new Automaton(this.#lists, this.site.platform);
    return this.#made;
  }

  /** The numbers of the lines that include something; see {@link textOf}. */
  get positiveLines(): number[] {
    return this.#lines.flatMap(({ negated }, line) => (negated ? [] : [line]));
  }

  /** A line as the user wrote it, for messages. */
  textOf(line: number): string {
    return this.#lines[line]?.text ?? '';
  }

  /** For each way in which a line can match, the place that it names before its first wildcard. */
  literalPlaces(line: number): Location[] {
    return this.#lines[line]?.alternatives.map(literalPrefix) ?? [];
  }

  /** What of the lines most likely is not meant so, in words and with the cure. */
  get warnings(): string[] {
    return [...new Set(this.#lines.flatMap(({ warning }) => (warning === undefined ? [] : [warning])))];
  }

  /** Names in a folder that are what a line says but for its classes, `[slug]`, and that these do not match. */
  lookalikes(
    state: FolderState,
    names: readonly string[],
  ): { readonly name: string; readonly line: number }[] {
    return this.#automaton.lookalikes(state, names);
  }

  /**
   * The fewest places from which a walk finds everything that could match: the literal beginnings of the
   * positive lines, none below another.
   */
  roots(): Location[] {
    const places = this.#positiveAlternatives().map((one) => this.#truncate(literalPrefix(one)));
    return outermost(places, this.site.platform);
  }

  /** The state in a folder given by its location. */
  stateIn({ root, names }: Location): FolderState {
    return names.reduce((state, name) => this.#automaton.enter(state, name), this.#automaton.start(root));
  }

  /** The state in the folder `name` of a folder. */
  enter(state: FolderState, name: string): FolderState {
    return this.#automaton.enter(state, name);
  }

  /** The lists that match a file or link `name` in a folder, in no certain order. */
  lists(state: FolderState, name: string): readonly number[] {
    return this.#automaton.lists(state, name);
  }

  /** A list that matches a file or link `name` in a folder, or -1 when none does. */
  decide(state: FolderState, name: string): number {
    return this.#automaton.lists(state, name, 1)[0] ?? -1;
  }

  /** Whether what {@link decide} gives stands for a match. */
  includes(list: number): boolean {
    return list >= 0;
  }

  /** The positive lines that match a file `name` in a folder and are not overruled by a later one of their list. */
  supporters(state: FolderState, name: string): ReadonlySet<number> {
    return this.#automaton.supporters(state, name);
  }

  /** Whether a positive line names exactly this stored path, without wildcards. */
  namesLiterally(path: string): boolean {
    return this.#literals.has(this.#key(this.#locateStored(path)));
  }

  /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
  matches(path: string): boolean {
    const end = path.lastIndexOf('/') + 1;
    return this.decide(this.stateOf(path.slice(0, end)), path.slice(end)) >= 0;
  }

  /** The state in a folder given by its stored path, which is empty or ends in `/`. Best asked in sorted order. */
  stateOf(folder: string): FolderState {
    if (this.#lastFolder?.path !== folder) {
      this.#lastFolder = { path: folder, state: this.stateIn(this.#locateStored(folder)) };
    }
    return this.#lastFolder.state;
  }

  #locateStored(path: string): Location {
    const absolute = splitRoot(path, this.site.platform);
    if (absolute) return locate(path, this.site.platform);
    // Stored paths have `/` on all platforms; elsewhere than on Windows a name may contain `\`.
    return {
      root: this.directory.root,
      names: resolveDots(this.directory.names, splitNames(path, this.site.platform)),
    };
  }

  #positiveAlternatives(): Alternative[] {
    return this.#lines.flatMap(({ negated, alternatives }) => (negated ? [] : alternatives));
  }

  /**
   * On Windows names below the working directory are left to the walk to find, so that they are stored as the
   * disk spells them, however the pattern does.
   */
  #truncate(place: Location): Location {
    if (this.site.platform !== 'win32') return place;
    const below = `${this.#key(place)}\0`.startsWith(`${this.#key(this.directory)}\0`);
    return below ? this.directory : place;
  }

  #key({ root, names }: Location): string {
    return foldCase([root, ...names].join('\0'), this.site.platform);
  }
}

/** The names before the first wildcard. */
function literalPrefix({ root, segments }: Alternative): Location {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment.kind !== 'literal') break;
    names.push(segment.written);
  }
  return { root, names };
}
