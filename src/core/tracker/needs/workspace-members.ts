import { parseSmallYaml } from '../../small-yaml.ts';
import { isRecord } from '../../unknown.ts';
import { parseGoFile } from './go-mod.ts';
import { folderOf, inFolder, Malformed, type Manifest, resolveFrom, table, texts } from './manifest.ts';
import { parsePackageJson } from './package-json.ts';
import { parseTomlManifest } from './toml-document.ts';

/**
 * Patterns for the manifests of the members that the root of a workspace names, relative to the working directory; what
 * leads out of it is left out. Only members that others know by name count: those of npm, pnpm, Yarn, uv and Go. A root
 * that does not parse has none, which somebody else warns about.
 */
export function memberPatterns(root: Manifest): string[] {
  const { path, content } = root;
  if ('why' in content) return [];
  const folder = folderOf(path);
  try {
    switch (path.slice(folder === '' ? 0 : folder.length + 1)) {
      case 'package.json': {
        const { workspaces } = table(parsePackageJson(content.text));
        const list = isRecord(workspaces) ? workspaces['packages'] : workspaces;
        return patternsIn(folder, texts(list), 'package.json');
      }
      case 'pnpm-workspace.yaml':
        return patternsIn(folder, texts(table(readPnpmWorkspace(content.text))['packages']), 'package.json');
      case 'pyproject.toml': {
        const { workspace } = table(table(table(parseTomlManifest(content.text))['tool'])['uv']);
        const { members, exclude } = table(workspace);
        const excluded = texts(exclude).map((pattern) => `!${pattern}`);
        return patternsIn(folder, [...texts(members), ...excluded], 'pyproject.toml');
      }
      case 'go.work':
        return parseGoFile(content.text).use.flatMap((use) => literal(resolveFrom(folder, use), 'go.mod'));
      default:
        return [];
    }
  } catch (error) {
    if (error instanceof Malformed) return [];
    throw error;
  }
}

/** @throws Malformed where aliases unfold to too much */
function readPnpmWorkspace(text: string): unknown {
  try {
    return parseSmallYaml(text, 'core')?.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (cause) {
    throw new Malformed('it has too many aliases', { cause });
  }
}

function patternsIn(folder: string, patterns: readonly string[], manifest: string): string[] {
  return patterns.flatMap((pattern) => {
    const [, no = '', rest = ''] = /^(!?)(.*)$/s.exec(pattern.trim()) ?? [];
    const path = resolveFrom('', rest);
    // The pattern of a whole workspace excludes what an installation put there, whether it says so or not.
    if (path === '' || isOutside(path) || /[\r\n]/.test(path)) return [];
    const names = inFolder(escaped(folder), path);
    return [no === '' ? `${names}/${manifest}` : `!${names}`];
  });
}

function literal(folder: string, manifest: string): string[] {
  return isOutside(folder) || /[\r\n]/.test(folder) ? [] : [inFolder(escaped(folder), manifest)];
}

function isOutside(path: string): boolean {
  return /^(\.\.(\/|$)|[/~#]|[A-Za-z]:)/.test(path);
}

/** A path in which what means something in patterns stands for itself. */
function escaped(path: string): string {
  return path.replace(/[*?[\]{}]/g, '[$&]');
}
