import {
  type DocumentAt,
  type Facts,
  folderOf,
  foldersUp,
  inFolder,
  type Need,
  resolveFrom,
  table,
} from './manifest.ts';

const DEPENDENCIES = [
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
];

/** A workspace: the folder and the content of the manifest that is its root. */
interface Workspace {
  readonly folder: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/**
 * What a `Cargo.toml` says. Local is only what has a path: beside the dependency, in the workspace's dependencies where
 * it is inherited, or in a patch of the workspace. A patch counts for all members, because what they need from elsewhere
 * may need the crate that is replaced.
 *
 * @param documentAt finds the root of the workspace
 */
export function cargoTomlFacts(document: unknown, path: string, documentAt: DocumentAt): Facts {
  const cargo = table(document);
  const folder = folderOf(path);
  const workspace = workspaceOf(cargo, folder, documentAt);
  const tables = [cargo, ...Object.values(table(cargo['target'])).map(table)];
  const inherited = table(table(workspace.document['workspace'])['dependencies']);
  const needs: Need[] = [];
  const lead = (from: string, to: unknown) => {
    if (typeof to === 'string') needs.push({ by: 'folder', folder: resolveFrom(from, to) });
  };
  for (const part of tables) {
    for (const [key, value] of DEPENDENCIES.flatMap((kind) => Object.entries(table(part[kind])))) {
      const dependency = table(value);
      lead(folder, dependency['path']);
      const common = dependency['workspace'] === true ? table(inherited[key]) : {};
      lead(workspace.folder, common['path']);
    }
  }
  for (const source of Object.values(table(workspace.document['patch'])).map(table)) {
    for (const patch of Object.values(source)) lead(workspace.folder, table(patch)['path']);
  }
  const { name } = table(cargo['package']);
  return { kind: 'Cargo.toml', name: typeof name === 'string' ? name : undefined, needs };
}

/** The nearest manifest at or above a package that is the root of a workspace, or the one that the package names. */
function workspaceOf(
  cargo: Readonly<Record<string, unknown>>,
  folder: string,
  documentAt: DocumentAt,
): Workspace {
  const named = table(cargo['package'])['workspace'];
  const folders = typeof named === 'string' ? [resolveFrom(folder, named)] : foldersUp(folder);
  for (const at of folders) {
    const document = table(at === folder ? cargo : documentAt(inFolder(at, 'Cargo.toml')));
    if (document['workspace'] !== undefined) return { folder: at, document };
  }
  // A package without a workspace is the root of its own patches.
  return { folder, document: cargo };
}
