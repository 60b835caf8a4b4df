import {
  type DocumentAt,
  type Facts,
  folderOf,
  foldersUp,
  inFolder,
  type Need,
  resolveFrom,
  table,
  texts,
} from './manifest.ts';

/**
 * What a `pyproject.toml` says: dependencies by name (of the project, optional ones, groups, those of the build),
 * sources of uv in it and in the root of its workspace, and dependencies of Poetry.
 *
 * @param documentAt finds the root of the workspace
 */
export function pyprojectFacts(document: unknown, path: string, documentAt: DocumentAt): Facts {
  const root = table(document);
  const folder = folderOf(path);
  const project = table(root['project']);
  const tool = table(root['tool']);
  const poetry = table(tool['poetry']);
  const uv = table(tool['uv']);
  const requirements = [
    ...texts(project['dependencies']),
    ...Object.values(table(project['optional-dependencies'])).flatMap(texts),
    ...Object.values(table(root['dependency-groups'])).flatMap(texts),
    ...texts(table(root['build-system'])['requires']),
    ...texts(uv['dev-dependencies']),
  ];
  const poetryTables = [
    poetry,
    ...Object.values(table(poetry['group'])).map(table),
    { dependencies: poetry['dev-dependencies'] },
  ];
  const poetryNeeds = poetryTables.flatMap((part) => Object.entries(table(part['dependencies'])));
  const names = new Set([
    ...requirements.flatMap((requirement) => requiredName(requirement) ?? []),
    ...poetryNeeds.map(([name]) => normalName(name)),
  ]);
  const needs: Need[] = [
    ...requirements.flatMap((requirement) => requiredFolder(requirement, folder)),
    ...poetryNeeds.flatMap(([, source]) => pathsOf(source, folder)),
  ];
  const own = sourcesOf(document);
  const inherited = workspaceRoot(document, folder, documentAt);
  for (const name of names) {
    // A member's own source replaces that of the root.
    const [sources, from] = own.has(name) ? [own, folder] : [inherited?.sources, inherited?.folder ?? folder];
    const source = sources?.get(name);
    const paths = pathsOf(source, from);
    needs.push(...paths, { by: 'name', name, local: paths.length === 0 && isOfWorkspace(source) });
  }
  const name = project['name'] ?? poetry['name'];
  return { kind: 'pyproject.toml', name: typeof name === 'string' ? normalName(name) : undefined, needs };
}

/** A name in the form in which names are compared (PEP 503). */
export function normalName(name: string): string {
  return name
    .trim()
    .replace(/[-_.]+/g, '-')
    .toLowerCase();
}

/** The name that a requirement begins with (PEP 508): `Core-Lib[extra] >=1; python_version < "4"`. */
function requiredName(requirement: string): string | undefined {
  const [name] = /^\s*[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/.exec(requirement) ?? [];
  return name === undefined ? undefined : normalName(name);
}

/** The folder of `core @ file:../core`; with a host or a variable, what it is relative to is not known. */
function requiredFolder(requirement: string, folder: string): Need[] {
  const [, path] = /^[^@]*@\s*file:((?!\/\/)[^\s;#]+)/.exec(requirement) ?? [];
  return path === undefined ? [] : [{ by: 'folder', folder: resolveFrom(folder, path) }];
}

/** `tool.uv.sources` by normal names. */
function sourcesOf(document: unknown): Map<string, unknown> {
  const uv = table(table(table(document)['tool'])['uv']);
  return new Map(Object.entries(table(uv['sources'])).map(([name, source]) => [normalName(name), source]));
}

/** The sources of the nearest folder at or above with a `tool.uv.workspace`. */
function workspaceRoot(document: unknown, folder: string, documentAt: DocumentAt) {
  for (const at of foldersUp(folder)) {
    const found = at === folder ? document : documentAt(inFolder(at, 'pyproject.toml'));
    if (table(table(table(found)['tool'])['uv'])['workspace'] === undefined) continue;
    return { folder: at, sources: sourcesOf(found) };
  }
  return undefined;
}

/** The folders of a source: a table with a `path`, or a list of such for different platforms. */
function pathsOf(source: unknown, folder: string): Need[] {
  if (Array.isArray(source)) return source.flatMap((item) => pathsOf(item, folder));
  const { path } = table(source);
  return typeof path === 'string' ? [{ by: 'folder', folder: resolveFrom(folder, path) }] : [];
}

function isOfWorkspace(source: unknown): boolean {
  return Array.isArray(source) ? source.some(isOfWorkspace) : table(source)['workspace'] === true;
}
