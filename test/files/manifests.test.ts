import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderGroups } from '../../src/core/tracker/groups/folder-groups.ts';
import { manifestNeeds } from '../../src/core/tracker/needs/manifest-needs.ts';
import {
  type GroupPlace,
  manifestPlaces,
  patternFolders,
} from '../../src/core/tracker/needs/manifest-places.ts';
import { compilePatterns, type PatternSite } from '../../src/core/tracker/patterns/patterns.ts';
import { readManifests } from '../../src/files/manifests.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';

const siteOf = (directory: string): PatternSite => ({
  directory,
  home: directory,
  platform: process.platform,
});

function filesIn(folder: TemporaryFolder): string[] {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** What `group-by` would make of the folder. */
async function needsBy(groupBy: string, folder: TemporaryFolder, shared: readonly string[] = []) {
  const paths = filesIn(folder);
  const entries = new Map<string, number[]>();
  folderGroups(paths, compilePatterns([groupBy], siteOf(folder.path))).forEach((name, at) => {
    if (name !== undefined) entries.set(name, [...(entries.get(name) ?? []), at]);
  });
  const groups = [...entries].map(([name, places]) => ({ name, folders: [name], entries: places }));
  return needsOf(groups, folder, paths, shared);
}

async function needsOf(
  groups: readonly GroupPlace[],
  { path }: TemporaryFolder,
  paths: readonly string[],
  shared: readonly string[] = [],
) {
  const sources = await readManifests(manifestPlaces(groups, paths), shared, siteOf(path));
  const { needs, warnings } = manifestNeeds(sources);
  return { needs: Object.fromEntries(needs), warnings };
}

const json = (value: object) => JSON.stringify(value, undefined, 2);
const untracked = (path: string, what: string) =>
  `group-needs: "${path}" needs "${what}", which is in no group. Track it in paths, so that a change of it is seen.`;
const unknown = (path: string, why: string) =>
  `group-needs: What "${path}" needs is not known: ${why}. Correct it, or write what the group needs in group-needs.`;

describe('the needs of', () => {
  it('an npm workspace', async () => {
    using folder = temporaryFolder({
      'package.json': json({ name: 'root', private: true, workspaces: ['packages/*', 'tools/*'] }),
      'package-lock.json': '{}',
      'packages/core/package.json': json({ name: '@shop/core', version: '1.0.0' }),
      'packages/core/index.js': '',
      'packages/ui/package.json': json({ name: '@shop/ui', peerDependencies: { '@shop/core': '1.x' } }),
      'packages/web/package.json': json({
        name: '@shop/web',
        dependencies: { '@shop/ui': '*', react: '^19.0.0' },
        devDependencies: { '@shop/lint': '*' },
      }),
      'packages/web/node_modules/x/package.json': json({ name: 'x', dependencies: { '@shop/docs': '1' } }),
      'packages/docs/README.md': '',
      'tools/lint/package.json': json({ name: '@shop/lint' }),
    });
    const needs = {
      'packages/core': [],
      'packages/docs': [],
      'packages/ui': ['packages/core'],
      'packages/web': ['packages/ui'],
    };
    const warnings = [untracked('packages/web/package.json', 'tools/lint')];
    expect(await needsBy('packages/*', folder)).toEqual({ needs, warnings });
    expect(await needsBy('packages/*', folder, ['tools/lint/package.json'])).toEqual({ needs, warnings: [] });
  });

  it('a pnpm workspace', async () => {
    using folder = temporaryFolder({
      'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - "libs/**"\n  - "!libs/old"\n',
      'apps/web/package.json': json({ name: 'web', dependencies: { a: 'workspace:^', b: '1', old: '1' } }),
      'libs/a/package.json': json({ name: 'a' }),
      'libs/deep/b/package.json': json({ name: 'b' }),
      'libs/old/package.json': json({ name: 'old' }),
      'libs/a/node_modules/n/package.json': json({ name: 'n' }),
    });
    expect(await needsBy('apps/*', folder)).toEqual({
      needs: { 'apps/web': [] },
      warnings: [
        untracked('apps/web/package.json', 'libs/a'),
        untracked('apps/web/package.json', 'libs/deep/b'),
      ],
    });
  });

  it('a Cargo workspace', async () => {
    using folder = temporaryFolder({
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\nbase = { path = "crates/base" }\nserde = "1"\n',
      'crates/base/Cargo.toml': '[package]\nname = "base"\n[lib]\n',
      'crates/net/Cargo.toml':
        '[package]\nname = "net"\n[dependencies]\nbase.workspace = true\nserde.workspace = true\n',
      'crates/cli/Cargo.toml':
        '[package]\nname = "cli"\n[target.\'cfg(unix)\'.dependencies]\nnet = { path = "../net" }\n[dev-dependencies]\nfake = { path = "../../fake" }\n',
      'fake/Cargo.toml': '[package]\nname = "fake"\n',
    });
    expect(await needsBy('crates/*', folder)).toEqual({
      needs: { 'crates/base': [], 'crates/cli': ['crates/net'], 'crates/net': ['crates/base'] },
      warnings: [untracked('crates/cli/Cargo.toml', 'fake')],
    });
  });

  it('a repository of several Go modules', async () => {
    using folder = temporaryFolder({
      'go.work': 'go 1.24\n\nuse (\n\t./services/api\n\t./tools/gen\n)\n',
      'services/api/go.mod':
        'module example.com/shop/api\n\ngo 1.24\n\nrequire (\n\texample.com/shop/db v0.0.0\n\texample.com/shop/gen v0.0.0\n\texample.com/other v1.2.3 // indirect\n)\n\nreplace example.com/shop/db => ../db\n',
      'services/db/go.mod': 'module example.com/shop/db\n\ngo 1.24\n',
      'services/job/go.mod': 'module example.com/shop/job\n\nrequire example.com/shop/api v0.1.0\n',
      'tools/gen/go.mod': 'module example.com/shop/gen\n',
    });
    expect(await needsBy('services/*', folder)).toEqual({
      needs: { 'services/api': ['services/db'], 'services/db': [], 'services/job': ['services/api'] },
      warnings: [untracked('services/api/go.mod', 'tools/gen')],
    });
  });

  it('a uv workspace', async () => {
    using folder = temporaryFolder({
      'pyproject.toml':
        '[project]\nname = "shop"\n[tool.uv.workspace]\nmembers = ["packages/*", "tools/*"]\nexclude = ["tools/old"]\n[tool.uv.sources]\nshop-core = { workspace = true }\n',
      'packages/core/pyproject.toml': '[project]\nname = "shop_core"\n',
      'packages/api/pyproject.toml':
        '[project]\nname = "shop-api"\ndependencies = ["Shop.Core", "fastapi>=0.100"]\n[dependency-groups]\ntest = ["shop-testing", "shop-old"]\n',
      'packages/worker/pyproject.toml':
        '[project]\nname = "worker"\ndependencies = ["api"]\n[tool.uv.sources]\napi = { path = "../api", editable = true }\n',
      'tools/testing/pyproject.toml': '[project]\nname = "shop-testing"\n',
      'tools/old/pyproject.toml': '[project]\nname = "shop-old"\n',
    });
    expect(await needsBy('packages/*', folder)).toEqual({
      needs: { 'packages/api': ['packages/core'], 'packages/core': [], 'packages/worker': ['packages/api'] },
      warnings: [untracked('packages/api/pyproject.toml', 'tools/testing')],
    });
  });

  it('named groups, by the manifests in and above their folders', async () => {
    using folder = temporaryFolder({
      'package.json': json({ name: 'root', dependencies: { core: '1', web: '1' } }),
      'web/package.json': json({ name: 'web', dependencies: { core: '1' } }),
      'web/src/a.ts': '',
      'web/docs/a.md': '',
      'core/package.json': json({ name: 'core' }),
      'ui/src/a.ts': '',
      'ui/package.json': json({ name: 'ui', dependencies: { core: '1' } }),
      'app/nested/package.json': json({ name: 'app', dependencies: { web: '1' } }),
      'docs/a.md': '',
    });
    const paths = filesIn(folder);
    const group = (name: string, ...patterns: string[]) => {
      const compiled = compilePatterns(patterns, siteOf(folder.path));
      const entries = [...paths.keys()].filter((at) => compiled.matches(paths[at] ?? ''));
      return { name, folders: patternFolders(patterns), entries };
    };
    const groups = [
      group('web', 'web/src/**'),
      group('core', 'core'),
      group('app', 'app/**', 'ui/src/**'),
      group('docs', 'docs/**', '**/*.md'),
    ];
    expect(await needsOf(groups, folder, paths)).toEqual({
      needs: { web: ['core'], core: [], app: ['core', 'web'], docs: [] },
      warnings: [],
    });
  });
});

describe('reading manifests', () => {
  it('reads none outside of the workspace, and none that is no modest regular text', async () => {
    using outside = temporaryFolder({ 'package.json': json({ name: 'secret' }) });
    using folder = temporaryFolder({
      'p/a/package.json': json({ name: 'a', dependencies: { b: '1', secret: '1' } }),
      'p/large/package.json': `${' '.repeat(1024 * 1024)}{}`,
      'p/limit/package.json': `${' '.repeat(1024 * 1024 - 2)}{}`,
      'p/bytes/package.json': Uint8Array.from([0x22, 0xff, 0x22]),
      'inside/package.json': json({ name: 'b' }),
    });
    for (const name of ['b', 'leak', 'broken', 'pipe', 'folder']) mkdirSync(join(folder.path, 'p', name));
    const at = (name: string) => join(folder.path, 'p', name, 'package.json');
    symlinkSync('../../inside/package.json', at('b'));
    symlinkSync(join(outside.path, 'package.json'), at('leak'));
    symlinkSync('nowhere', at('broken'));
    mkdirSync(at('folder'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe')]);
    const names = ['a', 'b', 'leak', 'broken', 'pipe', 'folder', 'large', 'limit', 'bytes', 'gone'];
    const groups = names.map((name) => ({ name, folders: [`p/${name}`], entries: [] }));
    const { needs, warnings } = await needsOf(groups, folder, []);
    expect(needs['a']).toEqual(['b']);
    expect(warnings).toEqual([
      unknown('p/leak/package.json', 'it lies outside of the workspace'),
      ...(process.platform === 'win32' ? [] : [unknown('p/pipe/package.json', 'it is no regular file')]),
      unknown('p/folder/package.json', 'it is no regular file'),
      unknown('p/large/package.json', 'it is larger than 1 MiB'),
      unknown('p/bytes/package.json', 'it is not UTF-8'),
    ]);
  });

  it('reads no more than 64 MiB in all', async () => {
    const files = Array.from({ length: 65 }, (_, at) => [
      `p/${at}/go.mod`,
      `//${'x'.repeat(1024 * 1024 - 2)}`,
    ]);
    using folder = temporaryFolder(Object.fromEntries(files));
    const groups = files.map((_, at) => ({ name: `${at}`, folders: [`p/${at}`], entries: [] }));
    expect((await needsOf(groups, folder, [])).warnings).toEqual([
      unknown('p/64/go.mod', 'all manifests together are too large'),
    ]);
  });

  it('takes members that lead out, or mean nothing, for none', async () => {
    using folder = temporaryFolder({
      'work/package.json': json({
        workspaces: ['../**', '/**', '~/*', '..\\x', '!x', '', '#', 'a[', 'b/{', 1, 'ok/*', 'line\nbreak'],
      }),
      'work/p/a/package.json': json({ dependencies: { ok: '1', out: '1' } }),
      'work/ok/b/package.json': json({ name: 'ok' }),
      'out/package.json': json({ name: 'out' }),
    });
    const site = siteOf(join(folder.path, 'work'));
    const sources = await readManifests([{ name: 'a', folders: ['p/a'], tracked: [] }], [], site);
    expect(manifestNeeds(sources).warnings).toEqual([untracked('p/a/package.json', 'ok/b')]);
  });

  it('reads what names that are no UTF-8 lead to', async () => {
    if (process.platform !== 'linux') return;
    using folder = temporaryFolder({ 'core/package.json': json({ name: 'core' }) });
    const name = Buffer.concat([Buffer.from(`${folder.path}/web`), Buffer.from([0xff])]);
    mkdirSync(name);
    symlinkSync('../core/package.json', Buffer.concat([name, Buffer.from('/package.json')]));
    const groups = ['web\udcff', 'core'].map((group) => ({ name: group, folders: [group], entries: [] }));
    const sources = await readManifests(manifestPlaces(groups, []), [], siteOf(folder.path));
    expect(sources.groups[0]?.manifests).toEqual([
      { path: 'web\udcff/package.json', content: { text: json({ name: 'core' }) } },
    ]);
  });

  it('reads those of 1,400 groups in moments', async () => {
    const files = Array.from({ length: 1400 }, (_, at) => [
      `packages/p${at}/package.json`,
      json({ name: `p${at}`, dependencies: at === 0 ? {} : { [`p${at - 1}`]: '*' } }),
    ]);
    using folder = temporaryFolder({
      ...Object.fromEntries(files),
      'package.json': json({ workspaces: ['packages/*'] }),
    });
    const before = performance.now();
    const { needs, warnings } = await needsBy('packages/*', folder);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(needs['packages/p1399']).toEqual(['packages/p1398']);
    expect(warnings).toEqual([]);
  });
});
