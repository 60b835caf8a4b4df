import {
  type DocumentAt,
  type Facts,
  folderOf,
  foldersUp,
  inFolder,
  Malformed,
  type Need,
  resolveFrom,
  table,
} from './manifest.ts';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;
/** Specifiers that give a folder. */
const FOLDER = /^(?:file|link|portal):(?:\/\/)?(.*)$/s;

/**
 * Reads a `package.json`, which to npm, pnpm and Yarn is strict JSON, after a byte order mark if there is one.
 *
 * @throws Malformed
 */
export function parsePackageJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    // What the parser says quotes the content.
    throw new Malformed('it is not valid JSON');
  }
}

/**
 * What a `package.json` says: its name, and all kinds of dependencies. A name may be that of a package in the workspace
 * or of one in a registry, whatever range stands beside it; `workspace:` says that it is in the workspace. A folder that
 * a package above puts in place of another package counts for all below, because what they need from a registry may
 * need it.
 *
 * @param documentAt finds the packages above
 */
export function packageJsonFacts(document: unknown, path: string, documentAt: DocumentAt): Facts {
  const folder = folderOf(path);
  const { name, ...rest } = table(document);
  const needs = DEPENDENCIES.flatMap((kind) =>
    Object.entries(table(rest[kind])).flatMap(([key, specifier]) =>
      typeof specifier === 'string' ? [needOf(key, specifier.trim(), folder)] : [],
    ),
  );
  for (const at of foldersUp(folder))
    needs.push(...replacedFolders(documentAt(inFolder(at, 'package.json')), at));
  return { kind: 'package.json', name: typeof name === 'string' ? name : undefined, needs };
}

function needOf(name: string, specifier: string, folder: string): Need {
  const [, path] = FOLDER.exec(specifier) ?? [];
  if (path !== undefined) return { by: 'folder', folder: resolveFrom(folder, path) };
  if (isPath(specifier)) return { by: 'folder', folder: resolveFrom(folder, specifier) };
  const [, protocol, rest = ''] = /^(workspace|npm):(.*)$/s.exec(specifier) ?? [];
  const local = protocol === 'workspace';
  if (local && isPath(rest)) return { by: 'folder', folder: resolveFrom(folder, rest) };
  return { by: 'name', name: protocol === undefined ? name : (aliased(rest) ?? name), local };
}

/** The folders among `overrides` of npm, `resolutions` of Yarn, and `overrides` of pnpm. */
function replacedFolders(document: unknown, folder: string): Need[] {
  const { overrides, resolutions, pnpm } = table(document);
  const replacements = [table(overrides), table(resolutions), table(table(pnpm)['overrides'])];
  const found: Need[] = [];
  // Those of npm may lie in each other.
  for (let part = replacements.pop(); part !== undefined; part = replacements.pop()) {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value !== 'string') replacements.push(table(value));
      else found.push(needOf(name, value.trim(), folder));
    }
  }
  return found.filter(({ by }) => by === 'folder');
}

function isPath(specifier: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/\\]|~[/\\]|[A-Za-z]:[/\\])/.test(specifier);
}

/** The package that `npm:other@1` and `workspace:other@*` stand for; `undefined` where there is only a range. */
function aliased(specifier: string): string | undefined {
  return /^(@[^/@]+\/[^@]+|[A-Za-z][^@]*)(?=@)/.exec(specifier)?.[1];
}
