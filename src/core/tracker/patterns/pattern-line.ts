import { expandBraces } from './braces.ts';
import type { Dialect } from './dialect.ts';
import { expandExtended } from './extended.ts';
import { parseExtendedSegment } from './extended-segment.ts';
import { type Alias, foldCase, locate, type PatternSite, splitNames, splitRoot } from './location.ts';
import { PatternError } from './pattern-error.ts';
import { literalSegment, parseSegment, type Segment } from './segment.ts';
import { hasStarsBesideText, starsWarning } from './stars-warning.ts';

/** One way in which a line can match: the names from the root of the file system down. */
export interface Alternative {
  readonly root: string;
  readonly segments: readonly Segment[];
  /** Ends in `/`: matches folders only, and so the files below them, but no file of that name. */
  readonly foldersOnly: boolean;
}

/** One line of patterns, understood. */
export interface PatternLine {
  /** The line without white space around it, to show to the user. */
  readonly text: string;
  /** Whether it excludes what it matches. */
  readonly negated: boolean;
  /** More than one when there are braces. */
  readonly alternatives: readonly Alternative[];
  /** What of it most likely is not meant so, with the cure. */
  readonly warning: string | undefined;
}

/** A longer line is a mistake, not a pattern; it also bounds the time that reading one can take. */
const MAX_LENGTH = 8_192;

/**
 * Reads one line. Blank lines and lines that begin with `#` give `undefined`.
 *
 * @throws PatternError when it cannot mean anything
 */
export function parsePatternLine(line: string, site: PatternSite, dialect: Dialect): PatternLine | undefined {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  if (text.length > MAX_LENGTH) {
    throw new PatternError(
      `A pattern has ${text.length} characters, more than ${MAX_LENGTH}: ${JSON.stringify(text.slice(0, 60))}… Write it on several lines.`,
    );
  }
  const { negated, body } = splitMarks(text, dialect);
  if (body === '') {
    throw new PatternError(
      `The pattern ${JSON.stringify(text)} is empty. Write what to exclude after the "!".`,
    );
  }
  const { platform } = site;
  const written = platform === 'win32' ? withoutEscapes(body, dialect) : body;
  let isStar = false;
  const expanded =
    dialect === 'plain'
      ? expandBraces(written, platform !== 'win32')
      : expandExtended(written, platform, () => {
          isStar = true;
        });
  if (dialect === 'plain') isStar = expanded.some((one) => hasStarsBesideText(one, platform));
  return {
    text,
    negated,
    alternatives: expanded
      .filter((one) => one !== '' && !losesStart(one, written, platform, dialect))
      .map((one) => parseAlternative(one, text, site, dialect)),
    warning: isStar ? starsWarning(text, platform) : undefined,
  };
}

/** The pattern lines of a text. */
export function patternLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whether a line includes something, if it can mean anything: it is no comment, and does not exclude. */
export function isIncluding(line: string, dialect: Dialect): boolean {
  const text = line.trim();
  return text !== '' && !text.startsWith('#') && !splitMarks(text, dialect).negated;
}

/** Takes the `!` from the beginning. A second one takes back the first. */
function splitMarks(text: string, dialect: Dialect): { negated: boolean; body: string } {
  let body = text;
  let negated = false;
  // `!(` begins a group in the extended dialect.
  while (body.startsWith('!') && (dialect === 'plain' || body[1] !== '(')) {
    negated = !negated;
    body = body.slice(1).trim();
  }
  return { negated, body };
}

/**
 * On Windows `\` separates folders, but a few escapes still are what they are elsewhere: `\#` and `\!` at the start
 * of a line, and parentheses in the extended dialect, for filter files that are used on all platforms.
 */
function withoutEscapes(body: string, dialect: Dialect): string {
  if (dialect === 'plain') return body.replace(/^\\(?=[#!])/, '');
  return body
    .replace(/^\\!\(/, '@(!)(')
    .replace(/^\\(?=[#!])/, '')
    .replace(/\\([()|])/g, '[$1]');
}

/** Whether a group at the beginning left nothing before a `/`. To picomatch that is no path, and not an absolute one. */
function losesStart(one: string, written: string, platform: NodeJS.Platform, dialect: Dialect): boolean {
  const absolute = platform === 'win32' ? /^[\\/]/ : /^\//;
  return dialect === 'extended' && absolute.test(one) && !absolute.test(written);
}

function endsInSeparator(text: string, platform: NodeJS.Platform): boolean {
  return text.endsWith('/') || (platform === 'win32' && text.endsWith('\\'));
}

function parseAlternative(body: string, line: string, site: PatternSite, dialect: Dialect): Alternative {
  const { root, base, rest } = resolveStart(body, line, site);
  const segments: Segment[] = base.map((name) => literalSegment(name, site.platform));
  for (const name of splitNames(rest, site.platform)) {
    const segment =
      dialect === 'plain'
        ? parseSegment(name, site.platform, dialect)
        : parseExtendedSegment(name, site.platform);
    const dots = segment.kind === 'literal' ? segment.written : '';
    if (dots === '.') continue;
    if (dots !== '..') {
      if (segment.kind !== 'globstar' || segments.at(-1)?.kind !== 'globstar') segments.push(segment);
    } else if (segments.pop()?.kind === 'globstar') {
      throw new PatternError(
        `The pattern ${JSON.stringify(line)} has ".." after "**", which says no certain folder. Leave out the "..".`,
      );
    }
  }
  return { ...byUsualName(root, segments, site), foldersOnly: endsInSeparator(body, site.platform) };
}

/** Names a folder that has several names as the walk does. */
function byUsualName(
  root: string,
  segments: readonly Segment[],
  { aliases = [], platform }: PatternSite,
): Pick<Alternative, 'root' | 'segments'> {
  const isAt = ({ from }: Alias) =>
    from.root === root &&
    from.names.every((name, i) => {
      const segment = segments[i];
      return segment?.kind === 'literal' && segment.name === foldCase(name, platform);
    });
  const alias = aliases.find(isAt);
  if (alias === undefined) return { root, segments };
  const usual = alias.to.names.map((name) => literalSegment(name, platform));
  return { root: alias.to.root, segments: [...usual, ...segments.slice(alias.from.names.length)] };
}

/** Where a pattern starts, and its text from there on. */
function resolveStart(
  body: string,
  line: string,
  site: PatternSite,
): { root: string; base: readonly string[]; rest: string } {
  const { platform } = site;
  const windows = platform === 'win32';
  if (body === '~' || body.startsWith('~/') || (windows && body.startsWith('~\\'))) {
    if (splitRoot(site.home, platform) === undefined) {
      throw new PatternError(
        `The pattern ${JSON.stringify(line)} starts in the home folder, which is not known: ${JSON.stringify(site.home)}. Write the folder in full.`,
      );
    }
    const home = locate(site.home, platform);
    return { root: home.root, base: home.names, rest: body.slice(1) };
  }
  const absolute = splitRoot(body, platform);
  if (absolute) {
    if (/[*?[]|[@+!]\(/.test(absolute.root)) {
      throw new PatternError(
        `The pattern ${JSON.stringify(line)} has a wildcard in the name of a share. Write server and share in full.`,
      );
    }
    return { root: absolute.root, base: [], rest: absolute.rest };
  }
  const directory = locate(site.directory, platform);
  if (windows) {
    const drive = /^([A-Za-z]:)(.*)$/s.exec(body);
    if (drive?.[1] !== undefined) {
      const root = drive[1].toUpperCase();
      return { root, base: root === directory.root ? directory.names : [], rest: drive[2] ?? '' };
    }
    if (/^[\\/]/.test(body)) return { root: directory.root, base: [], rest: body.slice(1) };
  }
  return { root: directory.root, base: directory.names, rest: body };
}
