import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTracker, membersOf } from '../../src/core/tracker/compiled-tracker.ts';
import type { GroupDefinition } from '../../src/core/tracker/groups/definition.ts';
import { manifestNeeds } from '../../src/core/tracker/needs/manifest-needs.ts';
import { type ManifestSearch, manifestSearch } from '../../src/core/tracker/needs/manifest-places.ts';
import { createTracker, type Tracker } from '../../src/core/tracker/tracker.ts';
import { readManifests } from '../../src/files/manifests.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folders.ts';

const siteOf = (base: string) => ({ base, home: base, platform: process.platform });

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

function searchFor(tracker: Tracker, folder: TemporaryFolder): ManifestSearch {
  const compiled = compileTracker(tracker, siteOf(folder.path));
  const paths = filesIn(folder).filter((path) => compiled.tracked?.matches(path) === true);
  return manifestSearch(compiled, membersOf(compiled, paths), paths);
}

async function needsOf(tracker: Tracker, folder: TemporaryFolder) {
  return needsFrom(searchFor(tracker, folder), folder);
}

async function needsFrom(search: ManifestSearch, folder: TemporaryFolder) {
  const { needs, warnings } = manifestNeeds(await readManifests(search, siteOf(folder.path)));
  return { needs: Object.fromEntries(needs), warnings };
}

/** What `group-by` makes of a folder, with the files of `paths`. */
const needsBy = (groupBy: string, folder: TemporaryFolder, paths: readonly string[] = []) =>
  needsOf(createTracker(paths, { groupBy: [groupBy] }), folder);

const searchIn = (folders: readonly string[]): ManifestSearch => ({
  groups: folders.map((folder) => ({ name: folder, folders: [folder], tracked: [] })),
  shared: [],
  top: '',
});

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
    expect(await needsBy('packages/*', folder, ['tools'])).toEqual({ needs, warnings: [] });
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
    const group = (name: string, ...patterns: string[]): GroupDefinition => ({
      name,
      patterns: { added: patterns, modified: patterns, removed: patterns },
    });
    const groups = [
      group('web', 'web/src/**'),
      group('core', 'core'),
      group('app', 'app/**', 'ui/src/**'),
      group('docs', 'docs/**', '**/*.md'),
    ];
    expect(await needsOf(createTracker(['package.json'], { groups }), folder)).toEqual({
      needs: { web: ['core'], core: [], app: ['core', 'web'], docs: [] },
      warnings: [],
    });
  });
});

describe('where a working directory', () => {
  const files = {
    'package.json': json({ name: 'root', workspaces: ['js/*/*'] }),
    'js/package.json': json({ name: 'js', dependencies: { core: '1' } }),
    'js/p/web/package.json': json({ name: 'web', dependencies: { core: '1', tool: '1', deep: '1' } }),
    'js/p/web/node_modules/x/package.json': json({ name: 'x', dependencies: { docs: '1' } }),
    'js/p/core/package.json': json({ name: 'core' }),
    'js/p/docs/nested/package.json': json({ name: 'deep', dependencies: { core: '1' } }),
    'js/t/tool/package.json': json({ name: 'tool' }),
    'js/plain/a.ts': '',
  };

  it('is another, folders are seen from there and files are not', async () => {
    using folder = temporaryFolder(files);
    const tracker = createTracker(['package.json'], { groupBy: ['p/*', 'plain'], workingDirectory: 'js' });
    expect(await needsOf(tracker, folder)).toEqual({
      needs: { 'p/core': [], 'p/docs': ['p/core'], 'p/web': ['p/core', 'p/docs'], plain: [] },
      warnings: [untracked('js/p/web/package.json', 'js/t/tool')],
    });
    const patterns = ['p/web/*.json'];
    const groups = [
      { name: 'web', patterns: { added: patterns, modified: patterns, removed: patterns } },
      { name: 'plain', patterns: { added: ['plain'], modified: [], removed: ['plain/**'] } },
    ];
    expect(
      await needsOf(createTracker(['p/core', 'p/docs', 't'], { groups, workingDirectory: './js/' }), folder),
    ).toEqual({
      needs: { web: [], plain: [] },
      warnings: [],
    });
  });

  it('is none, shared files and installed packages are no group of their own', () => {
    using folder = temporaryFolder(files);
    expect(searchFor(createTracker(['js/t', 'package.json'], { groupBy: ['js/p/*'] }), folder)).toEqual({
      groups: [
        { name: 'js/p/core', folders: ['js/p/core'], tracked: ['js/p/core/package.json'] },
        { name: 'js/p/docs', folders: ['js/p/docs'], tracked: ['js/p/docs/nested/package.json'] },
        { name: 'js/p/web', folders: ['js/p/web'], tracked: ['js/p/web/package.json'] },
      ],
      shared: ['js/t/tool/package.json', 'package.json'],
      top: '',
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
    const { needs, warnings } = await needsFrom(searchIn(names.map((name) => `p/${name}`)), folder);
    expect(needs['p/a']).toEqual(['p/b']);
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
    const search = searchIn(files.map((_, at) => `p/${at}`));
    expect((await needsFrom(search, folder)).warnings).toEqual([
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
    const sources = await readManifests(searchIn(['p/a']), site);
    expect(manifestNeeds(sources).warnings).toEqual([untracked('p/a/package.json', 'ok/b')]);
  });

  it('reads what names that are no UTF-8 lead to', async () => {
    if (process.platform !== 'linux') return;
    using folder = temporaryFolder({ 'core/package.json': json({ name: 'core' }) });
    const name = Buffer.concat([Buffer.from(`${folder.path}/web`), Buffer.from([0xff])]);
    mkdirSync(name);
    symlinkSync('../core/package.json', Buffer.concat([name, Buffer.from('/package.json')]));
    const sources = await readManifests(searchIn(['web\udcff', 'core']), siteOf(folder.path));
    expect(sources.groups[0]?.manifests).toEqual([
      { path: 'web\udcff/package.json', content: { text: json({ name: 'core' }) } },
    ]);
  });

  it('reads those of 1,400 groups', async () => {
    const files = Array.from({ length: 1400 }, (_, at) => [
      `packages/p${at}/package.json`,
      json({ name: `p${at}`, dependencies: at === 0 ? {} : { [`p${at - 1}`]: '*' } }),
    ]);
    using folder = temporaryFolder({
      ...Object.fromEntries(files),
      'package.json': json({ workspaces: ['packages/*'] }),
    });
    const { needs, warnings } = await needsBy('packages/*', folder);
    expect(needs['packages/p1399']).toEqual(['packages/p1398']);
    expect(warnings).toEqual([]);
  });
});
