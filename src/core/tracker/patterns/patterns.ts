import { Automaton } from './automaton.ts';
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
import { type Alternative, type Dialect, type PatternLine, parsePatternLine } from './pattern-line.ts';

export type { FolderState } from './folder-state.ts';
export { absolutePath, type Location, locate, type PatternSite, storedPath } from './location.ts';
export { PatternError } from './pattern-error.ts';
export type { Dialect } from './pattern-line.ts';

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
  const parsed = lines
    .map((line) => parsePatternLine(line, site, dialect))
    .filter((line) => line !== undefined);
  return new Patterns(parsed, site);
}

/**
 * Lines of patterns, ready to be stepped down a tree name by name ({@link start}, {@link enter}, {@link decide})
 * or asked about one stored path ({@link matches}).
 */
export class Patterns {
  readonly site: PatternSite;
  /** The folder that stored paths are relative to. */
  readonly directory: Location;
  readonly #lines: readonly PatternLine[];
  readonly #automaton: Automaton;
  readonly #literals: ReadonlySet<string>;
  #lastFolder: { readonly path: string; readonly state: FolderState } | undefined;

  /** Use {@link compilePatterns}. */
  constructor(lines: readonly PatternLine[], site: PatternSite) {
    this.site = site;
    this.directory = locate(site.base ?? site.directory, site.platform);
    this.#lines = lines;
    this.#automaton = new Automaton(lines, site.platform);
    this.#literals = new Set(
      this.#positiveAlternatives()
        .filter(({ segments }) => segments.every(({ kind }) => kind === 'literal'))
        .map((alternative) => this.#key(literalPrefix(alternative))),
    );
  }

  /** The places of the lines that include something; see {@link textOf}. */
  get positiveLines(): number[] {
    return this.#lines.flatMap(({ negated }, line) => (negated ? [] : [line]));
  }

  /** The lists of which a union is made; here this one alone. */
  get lists(): readonly Patterns[] {
    return [this];
  }

  /** Visits each of the lists that could match something in a folder, with its own state there. */
  eachList(state: FolderState, visit: (list: number, state: FolderState) => void): void {
    visit(0, state);
  }

  /** A line as the user wrote it, for messages. */
  textOf(line: number): string {
    return this.#lines[line]?.text ?? '';
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

  /** The line that decides on a file or link `name` in a folder, or -1 when none matches. */
  decide(state: FolderState, name: string): number {
    return this.#automaton.decide(state, name);
  }

  /** Whether a line, as {@link decide} gives it, includes the file. */
  includes(line: number): boolean {
    return line >= 0 && !this.#automaton.isNegated(line);
  }

  /** The positive lines that match a file `name` in a folder and are not overruled by a later one. */
  supporters(state: FolderState, name: string): ReadonlySet<number> {
    return this.#automaton.supporters(state, name);
  }

  /** Whether a positive line names exactly this stored path, without wildcards. */
  namesLiterally(path: string): boolean {
    return this.#literals.has(this.#key(this.#locateStored(path)));
  }

  /** Whether a file or link with this stored path is matched. Best asked in sorted order. */
  matches(path: string): boolean {
    const end = path.lastIndexOf('/');
    const folder = path.slice(0, end + 1);
    if (this.#lastFolder?.path !== folder) {
      this.#lastFolder = { path: folder, state: this.stateIn(this.#locateStored(folder)) };
    }
    return this.includes(this.decide(this.#lastFolder.state, path.slice(end + 1)));
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
