import { PatternError } from './pattern-error.ts';

/** Where patterns are resolved. Arguments, because `core` reads nothing from the process. */
export interface PatternSite {
  /** The absolute folder that relative patterns are relative to. */
  readonly directory: string;
  /** The absolute folder that stored paths are relative to; by default the same. */
  readonly base?: string;
  /** The user's home folder, for `~`. Only looked at when a pattern has a `~`. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** The longest first. */
  readonly aliases?: readonly Alias[];
}

/** Another name of a folder: what a pattern says lies in `from` lies in `to`. */
export interface Alias {
  readonly from: Location;
  readonly to: Location;
}

/**
 * An absolute path in pieces. The root is `/`; on Windows `C:` or `//server/share`, always with `/`.
 */
export interface Location {
  readonly root: string;
  readonly names: readonly string[];
}

/** A leading root and what follows it, or `undefined` when `text` is not absolute. */
export function splitRoot(
  text: string,
  platform: NodeJS.Platform,
): { root: string; rest: string } | undefined {
  if (platform !== 'win32') return text.startsWith('/') ? { root: '/', rest: text.slice(1) } : undefined;
  const drive = /^([A-Za-z]:)[\\/]/.exec(text);
  if (drive?.[1]) return { root: drive[1].toUpperCase(), rest: text.slice(3) };
  const share = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(text);
  if (share) return { root: `//${share[1]}/${share[2]}`, rest: text.slice(share[0].length) };
  return undefined;
}

/** The pieces between separators: `/`, and on Windows `\` too. Empty pieces are left out. */
export function splitNames(text: string, platform: NodeJS.Platform): string[] {
  return text.split(platform === 'win32' ? /[\\/]+/ : /\/+/).filter((name) => name !== '');
}

/**
 * The location of an absolute path, `.` and `..` resolved by name.
 *
 * @throws PatternError when it is not absolute
 */
export function locate(path: string, platform: NodeJS.Platform): Location {
  const split = splitRoot(path, platform);
  if (split === undefined) {
    throw new PatternError(`${JSON.stringify(path)} is not an absolute path. Give the folder in full.`);
  }
  return { root: split.root, names: resolveDots([], splitNames(split.rest, platform)) };
}

/** `names` taken from `base`, with `.` and `..` resolved by name; `..` at the root stays there. */
export function resolveDots(base: readonly string[], names: readonly string[]): string[] {
  const resolved = [...base];
  for (const name of names) {
    if (name === '..') resolved.pop();
    else if (name !== '.') resolved.push(name);
  }
  return resolved;
}

/** The path that the file system is asked for, with `/`. */
export function absolutePath({ root, names }: Location): string {
  return root === '/' ? `/${names.join('/')}` : `${root}/${names.join('/')}`;
}

/**
 * The form in which upper and lower case are equal on Windows; elsewhere the text itself. Each character is folded
 * alone, so that a part of a name folds to a part of the folded name.
 */
export function foldCase(text: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return text;
  // At the end of a word `Σ` becomes another letter than within.
  const folded = text.toLowerCase().replaceAll('ς', 'σ');
  // A few characters get longer in lower case, which would confuse `?`; these stay as they are.
  return folded.length === text.length ? folded : Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const folded = character.toLowerCase().replace('ς', 'σ');
  return folded.length === character.length ? folded : character;
}

/**
 * How a location is stored: with `/`, relative to `from`, with `../` where it lies outside; in full when it has
 * another root, which only happens on Windows.
 */
export function storedPath(from: Location, to: Location, platform: NodeJS.Platform): string {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && foldCase(a, platform) === foldCase(b, platform);
  if (!same(from.root, to.root)) return absolutePath(to);
  let common = 0;
  while (common < from.names.length && same(from.names[common], to.names[common])) common++;
  return [...from.names.slice(common).map(() => '..'), ...to.names.slice(common)].join('/');
}

/** The places of which none is below another. */
export function outermost(places: readonly Location[], platform: NodeJS.Platform): Location[] {
  const keyOf = ({ root, names }: Location) => `${foldCase([root, ...names].join('\0'), platform)}\0`;
  const keyed = places.map((place) => ({ place, key: keyOf(place) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const kept: typeof keyed = [];
  for (const one of keyed) {
    const last = kept.at(-1);
    if (last === undefined || !one.key.startsWith(last.key)) kept.push(one);
  }
  return kept.map(({ place }) => place);
}
