import { describe, expect, it } from 'vitest';
import { folderOf, type Manifest, resolveFrom } from '../../../../src/core/tracker/needs/manifest.ts';
import { manifestNeeds } from '../../../../src/core/tracker/needs/manifest-needs.ts';
import { patternFolders } from '../../../../src/core/tracker/needs/manifest-places.ts';
import { expectLinear } from '../../../support/cost.ts';

interface More {
  readonly others?: Record<string, string>;
  readonly shared?: string[];
}

/** One group for each manifest, named by its folder. */
function needs(files: Record<string, string>, { others = {}, shared = [] }: More = {}) {
  const folders = [...new Set(Object.keys(files).map(folderOf))];
  const result = manifestNeeds({
    groups: folders.map((name) => ({
      name,
      folders: [name],
      manifests: manifests(files).filter(({ path }) => folderOf(path) === name),
      above: [],
    })),
    others: manifests(others),
    shared,
  });
  const all =
    result.warnings.length > 0 ? [...result.needs, ['warnings', result.warnings] as const] : result.needs;
  return Object.fromEntries<readonly string[]>(all);
}

function manifests(files: Record<string, string>): Manifest[] {
  return Object.entries(files).map(([path, text]) => ({ path, content: { text } }));
}

const npm = (name: string, more: object = {}) => JSON.stringify({ name, ...more });
const untracked = (path: string, what: string) =>
  `group-needs: "${path}" needs "${what}", which is in no group. Track it in paths, so that a change of it is seen.`;
const unknown = (path: string, why: string) =>
  `group-needs: What "${path}" needs is not known: ${why}. Correct it, or write what the group needs in group-needs.`;

describe('package.json', () => {
  it.each(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])(
    'needs what %s names, where a group has that name',
    (kind) => {
      expect(
        needs({
          'p/web/package.json': npm('@x/web', { [kind]: { '@x/core': '^1.0.0', react: '^19.0.0' } }),
          'p/core/package.json': npm('@x/core'),
        }),
      ).toEqual({ 'p/web': ['p/core'], 'p/core': [] });
    },
  );

  it.each([
    ['*', ['p/core']],
    ['workspace:*', ['p/core']],
    ['workspace:^1.0.0', ['p/core']],
    ['workspace:../core', ['p/core']],
    ['workspace:other@*', ['p/other']],
    ['workspace:@s/scoped@^1', ['p/scoped']],
    ['npm:other@1', ['p/other']],
    ['npm:@s/scoped@1', ['p/scoped']],
    ['catalog:', ['p/core']],
    ['file:../other', ['p/other']],
    ['file:../other/', ['p/other']],
    ['file:../other/dist/x.tgz', ['p/other']],
    ['link:../other', ['p/other']],
    ['portal:../other', ['p/other']],
    ['../other', ['p/other']],
    ['file:..\\other', ['p/other']],
    ['file:.', []],
  ])('knows where %s leads', (specifier, expected) => {
    const found = needs({
      'p/web/package.json': npm('web', { dependencies: { core: specifier } }),
      'p/core/package.json': npm('core'),
      'p/other/package.json': npm('other'),
      'p/scoped/package.json': npm('@s/scoped'),
    });
    expect(found['p/web']).toEqual(expected);
    expect(found).not.toHaveProperty('warnings');
  });

  it('warns of what lies in the workspace and in no group, until it is shared', () => {
    const files = {
      'p/web/package.json': npm('web', {
        dependencies: {
          a: 'file:../../tools/a',
          b: '1',
          c: 'workspace:*',
          root: '1',
          d: 'file:../../..',
          e: '1',
        },
      }),
    };
    const others = { 'package.json': npm('root'), 'tools/b/package.json': npm('b') };
    expect(needs(files, { others })['warnings']).toEqual([
      untracked('p/web/package.json', 'tools/a'),
      untracked('p/web/package.json', 'tools/b'),
      untracked('p/web/package.json', 'c'),
      untracked('p/web/package.json', '.'),
      untracked('p/web/package.json', '..'),
    ]);
    const shared = ['package.json', 'tools/a/index.js', 'tools/b/package.json'];
    expect(needs(files, { others, shared })['warnings']).toEqual([
      untracked('p/web/package.json', 'c'),
      untracked('p/web/package.json', '..'),
    ]);
  });

  it('needs all groups in a folder, and all that have one name', () => {
    expect(
      needs({
        'p/web/package.json': npm('web', { dependencies: { two: '1', all: 'file:../../libs' } }),
        'p/a/package.json': npm('two'),
        'p/b/package.json': npm('two'),
        'libs/c/package.json': npm('c'),
      })['p/web'],
    ).toEqual(['libs/c', 'p/a', 'p/b']);
  });

  it.each([
    { overrides: { x: '1', y: { '.': '2', z: 'file:./p/core' } } },
    { resolutions: { '**/z': 'portal:p/core', x: 'workspace:*' } },
    { pnpm: { overrides: { 'a>z': 'link:p/core' } } },
  ])('needs the folder that %j puts in place of a package, whoever needs that', (more) => {
    const files = { 'p/web/package.json': npm('web'), 'p/core/package.json': npm('core') };
    const others = { 'package.json': npm('root', more) };
    expect(needs(files, { others })).toEqual({ 'p/web': ['p/core'], 'p/core': [] });
  });

  it('is warned about once for what several need', () => {
    const files = { 'a/package.json': npm('a'), 'b/package.json': npm('b') };
    const others = { 'package.json': npm('root', { overrides: { x: 'file:./vendor/x' } }) };
    expect(needs(files, { others })['warnings']).toEqual([untracked('a/package.json', 'vendor/x')]);
  });

  it('says nothing where it is strange', () => {
    const strange = [
      null,
      [],
      1,
      '',
      { name: 1, dependencies: [] },
      { dependencies: { a: 1, b: null, c: {} } },
    ];
    for (const document of strange) {
      expect(needs({ 'a/package.json': JSON.stringify(document) })).toEqual({ a: [] });
    }
    const proto =
      '{"name": "a", "dependencies": {"__proto__": "file:../b", "constructor": "1"}, "__proto__": {}}';
    expect(needs({ 'a/package.json': proto, 'b/package.json': '\ufeff{}' })).toEqual({ a: ['b'], b: [] });
  });

  it('is warned about where it does not parse, without its content', () => {
    expect(
      needs({
        'a/package.json': '{"name": secret',
        'b/package.json': npm('b', { dependencies: { a: 'file:../a' } }),
      }),
    ).toEqual({ a: [], b: ['a'], warnings: [unknown('a/package.json', 'it is not valid JSON')] });
  });
});

describe('Cargo.toml', () => {
  const crate = (name: string, more = '') => `[package]\nname = "${name}"\n${more}`;

  it.each([
    '[dependencies]\ncore = { path = "../core", version = "1" }',
    '[dependencies.core]\npath = "../core/"',
    '[dev-dependencies]\ncore.path = "../core"',
    '[build-dependencies]\nrenamed = { package = "core", path = "./../core" }',
    "[target.'cfg(unix)'.dependencies]\ncore = { path = '../core' }",
    '[target.x86_64-pc-windows-gnu.dev-dependencies]\ncore = { path = "../core" }',
    '[dependencies]\ncore = { workspace = true, features = ["x"] }',
    '[dependencies]\ncore.workspace = true',
    // What only TOML 1.1 allows.
    '[dependencies]\ncore = {\n  path = "../core", # here\n  features = [\n "x" ],\n}',
    '[dependencies]\ncore = { path = "\\x2e./core", }',
    '[package.metadata]\nat = 07:32\non = 2026-01-01 07:32Z\nesc = "\\e"\n[dependencies]\ncore.path = "../core"',
    '[dependencies]\r\ncore = {\r\n  path = "../core",\r\n}\r\n[package.metadata]\r\nx = """\r\n"""\r\n',
  ])('needs %j', (dependency) => {
    const others = {
      'Cargo.toml': `[workspace]\nmembers = ["c/*"]\n[workspace.dependencies]\ncore = { path = "c/core" }`,
    };
    expect(
      needs({ 'c/app/Cargo.toml': crate('app', dependency), 'c/core/Cargo.toml': crate('core') }, { others }),
    ).toEqual({ 'c/app': ['c/core'], 'c/core': [] });
  });

  it('needs nothing by name alone', () => {
    expect(
      needs({
        'app/Cargo.toml': crate('app', '[dependencies]\ncore = "1"'),
        'core/Cargo.toml': crate('core'),
      }),
    ).toEqual({ app: [], core: [] });
  });

  it('needs what its workspace puts in place of a crate, whoever needs that', () => {
    const others = {
      'Cargo.toml':
        '[workspace]\n[patch.crates-io]\nlog = { path = "c/log" }\n[patch."https://x"]\ny = { git = "z" }',
    };
    expect(needs({ 'c/app/Cargo.toml': crate('app'), 'c/log/Cargo.toml': crate('log') }, { others })).toEqual(
      {
        'c/app': ['c/log'],
        'c/log': [],
      },
    );
    const own = crate('app', '[patch.crates-io]\nlog = { path = "../log" }');
    expect(needs({ 'app/Cargo.toml': own, 'log/Cargo.toml': crate('log') })).toEqual({
      app: ['log'],
      log: [],
    });
  });

  it('looks for the nearest workspace, and for one that it names', () => {
    const root = (path: string) => `[workspace]\n[workspace.dependencies]\ncore = { path = "${path}" }`;
    const others = { 'Cargo.toml': root('a'), 'rust/Cargo.toml': root('core') };
    const files = {
      'rust/app/Cargo.toml': crate('app', '[dependencies]\ncore.workspace = true'),
      'rust/other/Cargo.toml': crate('o', 'workspace = "../.."\n[dependencies]\ncore.workspace = true'),
      'rust/core/Cargo.toml': crate('core'),
      'a/Cargo.toml': crate('core'),
    };
    expect(needs(files, { others })).toMatchObject({ 'rust/app': ['rust/core'], 'rust/other': ['a'] });
  });

  it('is warned about where it does not parse or a parser could not bear it', () => {
    const deep = `${'a.'.repeat(2000)}a = 1`;
    const files = {
      'a/Cargo.toml': '[package',
      'b/Cargo.toml': deep,
      'c/Cargo.toml': '\ufeff[dependencies]\na = { path = "../a" }\nx = yes',
      'd/Cargo.toml': '[dependencies]\na = {\n path = "../a",, }',
      'e/Cargo.toml': '[dependencies]\na.path = "../a" # x\ry',
    };
    expect(needs(files)).toEqual({
      ...{ a: [], b: [], c: [], d: [], e: [] },
      warnings: [
        unknown('a/Cargo.toml', 'it is not valid TOML: line 1, column 2'),
        unknown('b/Cargo.toml', 'the parser refuses it (nested deeper than 500 levels)'),
        unknown('c/Cargo.toml', 'the parser refuses it (not valid TOML: line 3)'),
        unknown('d/Cargo.toml', 'it is not valid TOML: line 3, column 16'),
        unknown('e/Cargo.toml', 'it is not valid TOML: line 2, column 20'),
      ],
    });
  });
});

describe('go.mod', () => {
  const files = {
    'cmd/app/go.mod': '',
    'lib/go.mod': 'module example.com/x/lib // here\n\ngo 1.24\n',
    'fork/go.mod': 'module "example.com/their/fork"',
  };

  it.each([
    ['require example.com/x/lib v1.2.3', ['lib']],
    ['require (\n\texample.com/x/lib v1.2.3 // indirect\n\texample.com/other v0.1.0\n)', ['lib']],
    ['require(\n"example.com/x/lib" v1.2.3\n)\n', ['lib']],
    ['require `example.com/x/lib` v0.0.0', ['lib']],
    ['require example.com/other v1.0.0\nreplace example.com/other => ../../fork', ['fork']],
    ['require example.com/other v1.0.0\r\nreplace example.com/other v1.0.0 => ../../fork\r\n', ['fork']],
    ['replace (\n  example.com/indirect => ../../lib\n)', ['lib']],
    ['require example.com/other v1\nreplace example.com/other => example.com/their/fork v1.0.0', ['fork']],
    ['// require example.com/x/lib v1.2.3', []],
    ['require example.com/x/library v1.2.3', []],
    ['exclude example.com/x/lib v1.2.3\nretract [v1.0.0, v1.9.9] // broken', []],
  ])('needs %j', (text, expected) => {
    expect(needs({ ...files, 'cmd/app/go.mod': `module example.com/x/app\n${text}` })).toEqual({
      'cmd/app': expected,
      lib: [],
      fork: [],
    });
  });

  it('warns of modules that a workspace has and no group', () => {
    const others = {
      'go.work': 'go 1.24\nuse (\n  ./cmd/app\n  ./tools\n)\nreplace example.com/other => ./fork\n',
      'tools/go.mod': 'module example.com/x/tools',
    };
    const text = 'module a\nrequire example.com/x/tools v0.0.0\nrequire example.com/other v1.0.0';
    expect(needs({ ...files, 'cmd/app/go.mod': text }, { others })).toEqual({
      'cmd/app': ['fork'],
      lib: [],
      fork: [],
      warnings: [untracked('cmd/app/go.mod', 'tools')],
    });
  });

  it.each([
    ['modul x', 'it is no valid file of Go: line 1'],
    ['module x\nrequire (\na v1', 'it is no valid file of Go: "require (" has no end'],
    ['module x\nreplace a b', 'it is no valid file of Go: line 2'],
    ['module x\nrequire "a v1', 'it is no valid file of Go: line 2'],
  ])('%j is warned about', (text, why) => {
    expect(needs({ 'a/go.mod': text })).toEqual({ a: [], warnings: [unknown('a/go.mod', why)] });
  });
});

describe('pyproject.toml', () => {
  const project = (name: string, more = '') => `[project]\nname = "${name}"\n${more}`;

  it.each([
    'dependencies = ["core-lib"]',
    'dependencies = ["Core_Lib[fast]>=1,<2; python_version < \'4\'"]',
    'dependencies = ["requests", " core.lib @ file:../core"]',
    'dependencies = ["x @ file:../core"]',
    '[project.optional-dependencies]\nfast = ["core-lib~=1.0"]',
    '[dependency-groups]\ndev = [{include-group = "x"}, "core-lib"]',
    '[build-system]\nrequires = ["hatchling", "core-lib"]',
    '[tool.uv]\ndev-dependencies = ["core-lib"]',
    'dependencies = ["core-lib"]\n[tool.uv.sources]\ncore_lib = { workspace = true }',
    'dependencies = ["x"]\n[tool.uv.sources]\nx = { path = "../core", editable = true }',
    'dependencies = ["x"]\n[tool.uv.sources]\nx = [{ path = "../core", marker = "sys_platform == \'linux\'" }]',
    'dependencies = ["common"]',
    '[tool.poetry.dependencies]\npython = "^3.12"\ncore-lib = "^1"',
    '[tool.poetry.dependencies]\nx = { path = "../core", develop = true }',
    '[tool.poetry.group.dev.dependencies]\nx = [{ path = "../core" }]',
    '[tool.poetry.dev-dependencies]\nx = { path = "../core" }',
    'dependencies = ["x"]\n[tool.uv.sources]\nx = {\n  path = "../core", # TOML 1.1\n  editable = true,\n}',
    'dependencies = ["x"]\r\n[tool.uv.sources]\r\nx = { path = "../core", }\r\n',
  ])('needs %j', (dependency) => {
    const others = {
      'pyproject.toml':
        '[tool.uv.workspace]\nmembers = ["p/*"]\n[tool.uv.sources]\ncommon = { path = "p/core" }',
    };
    const files = {
      'p/app/pyproject.toml': project('app', dependency),
      'p/core/pyproject.toml': project('Core..Lib'),
    };
    expect(needs(files, { others })).toEqual({ 'p/app': ['p/core'], 'p/core': [] });
  });

  it('takes a name of Poetry, and no name that only begins alike', () => {
    expect(
      needs({
        'app/pyproject.toml': project('app', 'dependencies = ["core-library", "core.extra>1", "-e ../core"]'),
        'core/pyproject.toml': '[tool.poetry]\nname = "core"',
        'extra/pyproject.toml': '[tool.poetry]\nname = "Core_Extra"',
      }),
    ).toEqual({ app: ['extra'], core: [], extra: [] });
  });

  it("has a source of its own in place of the workspace's", () => {
    const others = { 'pyproject.toml': '[tool.uv.workspace]\n[tool.uv.sources]\nx = { path = "a" }' };
    const files = {
      'app/pyproject.toml': project('app', 'dependencies = ["x"]\n[tool.uv.sources]\nx = { path = "../b" }'),
      'a/pyproject.toml': project('a'),
      'b/pyproject.toml': project('b'),
    };
    expect(needs(files, { others })).toMatchObject({ app: ['b'] });
  });

  it('warns of a member that is in no group', () => {
    const text = project('app', 'dependencies = ["x", "y"]\n[tool.uv.sources]\nx = { workspace = true }');
    expect(needs({ 'app/pyproject.toml': text })['warnings']).toEqual([untracked('app/pyproject.toml', 'x')]);
    const others = { 'tools/y/pyproject.toml': project('y'), 'tools/x/pyproject.toml': project('X') };
    expect(needs({ 'app/pyproject.toml': text }, { others })['warnings']).toEqual([
      untracked('app/pyproject.toml', 'tools/x'),
      untracked('app/pyproject.toml', 'tools/y'),
    ]);
  });
});

describe('what manifests need', () => {
  it('keeps the kinds apart', () => {
    expect(
      needs({
        'a/package.json': npm('a', { dependencies: { b: '1' } }),
        'b/pyproject.toml': '[project]\nname = "b"',
      }),
    ).toEqual({ a: [], b: [] });
  });

  it('leads through packages that are in no group, shared or not', () => {
    const files = {
      'p/web/package.json': npm('web', { devDependencies: { build: '1' } }),
      'p/core/package.json': npm('core'),
      'p/app/Cargo.toml': '[dependencies]\na = { path = "../../t/a" }',
      'p/lib/Cargo.toml': '[package]',
    };
    const others = {
      't/build/package.json': npm('build', { dependencies: { more: 'link:../more' } }),
      't/more/package.json': npm('more', { dependencies: { build: '1', core: '1' } }),
      't/a/Cargo.toml': '[dependencies]\na = { path = "../../p/lib" }',
    };
    const expected = { 'p/web': ['p/core'], 'p/core': [], 'p/app': ['p/lib'], 'p/lib': [] };
    const shared = Object.keys(others);
    expect(needs(files, { others, shared })).toEqual(expected);
    expect(needs(files, { others })).toEqual({
      ...expected,
      warnings: [
        untracked('p/web/package.json', 't/build'),
        untracked('t/build/package.json', 't/more'),
        untracked('p/app/Cargo.toml', 't/a'),
      ],
    });
  });

  it('is told of with what could not be read, once, and in one line', () => {
    const broken: Manifest = { path: 'a\n\u202e/package.json', content: { why: 'it is larger than 1 MiB' } };
    const group = { name: 'a', folders: ['a'], manifests: [broken], above: [] };
    expect(manifestNeeds({ groups: [group, group], others: [broken], shared: [] }).warnings).toEqual([
      unknown('a\\n\\u202e/package.json', 'it is larger than 1 MiB'),
    ]);
  });

  it('is told of twenty times at most, and not of long names in full', () => {
    const names = Array.from({ length: 30 }, (_, at) => [`file:../${at}${'x'.repeat(1000)}`]);
    const { warnings = [] } = needs({
      'a/package.json': npm('a', { dependencies: Object.fromEntries(names.map(([name]) => [name, name])) }),
    });
    expect(warnings.length).toBe(21);
    expect(Math.max(...warnings.map((warning) => warning.length))).toBeLessThan(500);
    expect(warnings.at(-1)).toBe('group-needs: 10 more warnings like these.');
  });

  it('is that of the package above, whose name leads to its parts where no group has the whole', () => {
    const manifest = (path: string, name: string, needed: string): Manifest => ({
      path,
      content: { text: npm(name, { dependencies: { [needed]: '1' } }) },
    });
    const web = manifest('web/package.json', 'web', 'core');
    const core = manifest('core/package.json', 'core', 'none');
    const app = manifest('app/package.json', 'app', 'web');
    const groups = [
      { name: 'web', folders: ['web/src'], manifests: [], above: [web] },
      { name: 'core', folders: ['core'], manifests: [core], above: [] },
      { name: 'core docs', folders: ['core/docs'], manifests: [], above: [core] },
      { name: 'app', folders: ['app'], manifests: [app], above: [] },
    ];
    expect(Object.fromEntries(manifestNeeds({ groups, others: [], shared: [] }).needs)).toEqual({
      web: ['core'],
      core: [],
      'core docs': [],
      app: ['web'],
    });
  });

  it('takes no time that grows with the square', () => {
    expectLinear((size) => {
      const names = Array.from({ length: size / 50 }, (_, at) => `n${at}`);
      const all = Object.fromEntries(names.map((name) => [name, `file:../${name}`]));
      const crates = names.map((name) => `${name} = { path = "../${name}" }`).join('\n');
      needs(
        {
          'a/package.json': npm('a', { dependencies: all }),
          'b/Cargo.toml': `[dependencies]\n${crates}\n[workspace]\n[patch.crates-io]\n${crates}`,
          'c/go.mod': `module c\nrequire (\n${names.map((name) => `${name} v1`).join('\n')}\n)`,
          'd/go.mod': `module ${'"'.repeat(size)}`,
          'f/package.json': npm('f', {
            dependencies: {
              slashes: `file:${'/'.repeat(size / 2)}x`,
              deep: `file:${'a/'.repeat(size / 4)}`,
              up: `file:${'../'.repeat(size / 8)}`,
              at: `npm:${'@'.repeat(size / 10)}`,
            },
          }),
          'g/pyproject.toml': `[project]\ndependencies = ["a${'.'.repeat(size / 2)}!", "${'@'.repeat(size / 2)}"]`,
          'e/go.mod': `module ${'\\'.repeat(size)}`,
        },
        { shared: names.map((name) => `shared/${name}`) },
      );
    }, 200_000);
  });
});

describe('where manifests are', () => {
  it.each([
    ['packages/web/**', ['packages/web']],
    ['packages/web/src/*.ts', ['packages/web/src']],
    ['./docs', ['docs']],
    ['docs/', ['docs']],
    ['**/*.md', []],
    ['*.md', []],
    ['!docs/**', []],
    ['../x/**', []],
    ['/abs/**', []],
    ['~/x/**', []],
    ['{a,b}/c', []],
    ['a/@(b|c)/d', ['a']],
  ])('the folders of %s are %j', (pattern, folders) => {
    expect(patternFolders([pattern, pattern])).toEqual(folders);
  });

  it.each([
    ['a/b', '../c', 'a/c'],
    ['a/b', './x/./y/', 'a/b/x/y'],
    ['a', '../../c', '../c'],
    ['', '../../c', '../../c'],
    ['a', '..', ''],
    ['a', '/x/', '/x'],
    ['a', '/', '/'],
    ['a', 'C:\\x', 'C:/x'],
  ])('from %j %j leads to %j', (folder, relative, path) => {
    expect(resolveFrom(folder, relative)).toBe(path);
  });
});
