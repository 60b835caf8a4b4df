import { type Facts, Malformed, type Need, resolveFrom } from './manifest.ts';

/** What a `go.mod` or `go.work` says, as far as it matters here. */
export interface GoFile {
  readonly module: string | undefined;
  readonly require: readonly string[];
  /** What stands on the right of each `=>`, by what stands on its left. */
  readonly replace: ReadonlyMap<string, string>;
  /** Folders that a `go.work` uses. */
  readonly use: readonly string[];
}

const DIRECTIVES: ReadonlySet<string> = new Set(
  'module go toolchain require exclude replace retract godebug tool ignore use'.split(' '),
);

/**
 * Reads a `go.mod` or a `go.work`: one directive a line, or a block of lines in round brackets; `//` comments, names
 * plain, in "quotes" or in `backquotes` (https://go.dev/ref/mod#go-mod-file).
 *
 * @throws Malformed
 */
export function parseGoFile(text: string): GoFile {
  const require: string[] = [];
  const use: string[] = [];
  const replace = new Map<string, string>();
  let module: string | undefined;
  let block: string | undefined;
  text.split(/\r?\n/).forEach((line, at) => {
    const fail = () => new Malformed(`it is no valid file of Go: line ${at + 1}`);
    const words = wordsOf(line.replace(/^\ufeff/, ''));
    if (words === undefined) throw fail();
    const [first] = words;
    if (first === undefined) return;
    if (block !== undefined && first === ')') {
      block = undefined;
      return;
    }
    const directive = block ?? first;
    if (!DIRECTIVES.has(directive)) throw fail();
    const rest = block === undefined ? words.slice(1) : words;
    if (block === undefined && rest.length === 1 && rest[0] === '(') {
      block = directive;
      return;
    }
    const [name] = rest;
    if (directive === 'module') module = name;
    if (directive === 'require' && name !== undefined) require.push(name);
    if (directive === 'use' && name !== undefined) use.push(name);
    if (directive !== 'replace') return;
    const target = rest[rest.indexOf('=>') + 1];
    if (name === undefined || target === undefined || !rest.includes('=>')) throw fail();
    replace.set(name, target);
  });
  if (block !== undefined) throw new Malformed(`it is no valid file of Go: "${block} (" has no end`);
  return { module, require, replace, use };
}

/**
 * What a `go.mod` says: what it requires, by name or, where it is replaced with a folder, by that. Of a required module
 * the name counts whatever the version, since a `go.work` may put the one of the workspace in its place.
 *
 * @param replace what a `go.work` replaces, by folders of its own
 */
export function goModFacts(file: GoFile, folder: string, replace: ReadonlyMap<string, string>): Facts {
  const needs = new Map<string, Need>();
  for (const name of file.require) {
    const work = replace.get(name);
    if (work !== undefined) needs.set(`work ${name}`, { by: 'folder', folder: work });
    const target = file.replace.get(name);
    if (target === undefined) needs.set(name, { by: 'name', name, local: false });
    else needs.set(name, needOf(target, folder));
  }
  // What is replaced may be required by what is required.
  for (const [name, target] of file.replace) {
    if (!needs.has(name)) needs.set(name, needOf(target, folder));
  }
  return { kind: 'go.mod', name: file.module, needs: [...needs.values()] };
}

function needOf(target: string, folder: string): Need {
  return isGoFolder(target)
    ? { by: 'folder', folder: resolveFrom(folder, target) }
    : { by: 'name', name: target, local: false };
}

/** Whether a replacement is a folder: it begins with `./`, `../` or a root. */
export function isGoFolder(target: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(target);
}

/** The words of a line; `undefined` where a quote has no end. */
function wordsOf(line: string): string[] | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    const [found = '', quoted, raw, plain] =
      /^(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()]|=>|(?:(?!\/\/)[^\s()"`])+))/.exec(line.slice(at)) ?? [];
    if (/\s/.test(line[at] ?? '')) at += 1;
    else if (line.startsWith('//', at)) break;
    else if (found === '') return undefined;
    else {
      words.push(quoted?.replace(/\\(.)/g, '$1') ?? raw ?? plain ?? '');
      at += found.length;
    }
  }
  return words;
}
