import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What each folder may import from, beside itself. Files at the top put the parts together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  disk: ['core'],
  threads: [],
  files: ['core', 'disk', 'threads'],
  stores: ['core', 'disk', 'threads'],
  action: ['core', 'disk', 'files', 'stores', 'threads'],
  cli: ['core', 'disk', 'files', 'stores', '.'],
  library: ['core', 'disk', 'files', 'stores'],
};

/** Pure as well: text in, data out. */
const PARSERS = ['jsonc-parser', 'smol-toml', 'yaml'];

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const file = join(src, name);
    const text = readFileSync(file, 'utf8');
    const imports = [
      ...text.matchAll(
        /(?:^|\n)(?:import|export)\b[^;]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
      ),
    ];
    return {
      name: name.replaceAll('\\', '/'),
      text,
      imports: imports.map((found) => found[1] ?? found[2] ?? found[3] ?? ''),
    };
  });

function folderOf(name: string): string {
  const [first = '', ...rest] = name.split('/');
  return rest.length === 0 ? '.' : first;
}

describe('the structure', () => {
  it('has modules to look at', () => {
    expect(modules.length).toBeGreaterThan(30);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it.each(modules)('$name imports only what its folder may', ({ name, imports }) => {
    const folder = folderOf(name);
    if (folder === '.') return;
    const own = imports.filter((specifier) => specifier.startsWith('.'));
    const folders = own.map((specifier) =>
      folderOf(relative(src, resolve(dirname(join(src, name)), specifier)).replaceAll('\\', '/')),
    );
    expect([folder, ...(MAY_IMPORT[folder] ?? [])]).toEqual(expect.arrayContaining(folders));
  });

  it('keeps the platform out of the core', () => {
    const platform = modules
      .filter(({ name }) => folderOf(name) === 'core')
      .flatMap(({ name, text, imports }) => [
        ...imports.filter(
          (specifier) =>
            !specifier.startsWith('.') &&
            !PARSERS.includes(specifier) &&
            !['node:crypto', 'node:path/posix', 'node:path'].includes(specifier),
        ),
        ...(/\bprocess\.(env|cwd|platform|stdout)/.test(text) ? [`process in ${name}`] : []),
      ]);
    expect(platform).toEqual([]);
  });

  it('imports the cache client in one place, and the toolkit only in the action', () => {
    const importers = (specifier: string) =>
      modules.filter(({ imports }) => imports.includes(specifier)).map(({ name }) => name);
    expect(importers('@actions/cache')).toEqual(['stores/cache/client-worker-entry.ts']);
    expect(importers('@actions/core').every((name) => folderOf(name) === 'action')).toBe(true);
  });

  it('knows other forges in one place, as data', () => {
    const knowing = modules
      .filter(({ text }) => /gitea|forgejo|nektos|\bact\b/i.test(text))
      .map(({ name }) => name);
    expect(knowing).toEqual(['action/runner/kind.ts']);
  });

  it('knows the names of inputs in one place', () => {
    const knowing = modules
      .filter(({ text }) => /'(if-no-files-found|working-directory|workflow-ref|on-drift)'/.test(text))
      .map(({ name }) => name);
    expect(knowing).toEqual(['action/inputs.ts']);
  });
});
