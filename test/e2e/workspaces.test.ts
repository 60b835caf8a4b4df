import { describe, expect, it } from 'vitest';
import { changedIn, PlanRepository } from '../support/plan-repository.ts';
import type { Files } from '../support/runner/index.ts';

/* What the manifests of real workspaces say about who needs whom. In each, app needs ui, ui needs core, and lone nothing. */

const json = (value: unknown) => JSON.stringify(value, null, 2);

const NPM: Files = {
  'npm/package.json': json({ name: 'root', private: true, workspaces: ['*'] }),
  'npm/app/package.json': json({ name: '@x/app', version: '1.0.0', dependencies: { '@x/ui': '^1.0.0' } }),
  'npm/ui/package.json': json({ name: '@x/ui', version: '1.0.0', peerDependencies: { '@x/core': '*' } }),
  'npm/core/package.json': json({ name: '@x/core', version: '1.0.0', dependencies: { react: '^19.0.0' } }),
  'npm/lone/package.json': json({ name: '@x/lone', version: '1.0.0', dependencies: { react: '^19.0.0' } }),
};

const CARGO: Files = {
  'cargo/Cargo.toml': `[workspace]
members = ["app", "ui", "core", "lone"]
resolver = "2"

[workspace.dependencies]
ui = { path = "ui", version = "1" }
serde = "1"
`,
  'cargo/app/Cargo.toml': `[package]
name = "app"
version = "1.0.0"
edition = "2021"

[dependencies]
ui.workspace = true
serde.workspace = true
`,
  'cargo/ui/Cargo.toml': `[package]
name = "ui"
version = "1.0.0"
edition = "2021"

[target.'cfg(unix)'.dependencies]
basis = { path = "../core", package = "core" }
`,
  'cargo/core/Cargo.toml': '[package]\nname = "core"\nversion = "1.0.0"\nedition = "2021"\n',
  'cargo/lone/Cargo.toml': `[package]
name = "lone"
version = "1.0.0"
edition = "2021"

[dependencies]
serde = { workspace = true }
`,
};

const GO: Files = {
  'go/go.work': 'go 1.24\n\nuse (\n\t./app\n\t./ui\n\t./core\n\t./lone\n)\n',
  'go/app/go.mod': `module example.com/x/app

go 1.24

require (
	example.com/x/ui v0.0.0
	golang.org/x/sys v0.30.0 // indirect
)

replace example.com/x/ui => ../ui
`,
  'go/ui/go.mod': 'module example.com/x/ui\n\ngo 1.24\n\nrequire example.com/x/core v1.2.0\n',
  'go/core/go.mod': 'module example.com/x/core\n\ngo 1.24\n',
  'go/lone/go.mod': 'module example.com/x/lone\n\ngo 1.24\n\nrequire golang.org/x/sys v0.30.0\n',
};

const pyproject = (name: string, dependencies: string, more = '') => `[project]
name = "${name}"
version = "1.0.0"
requires-python = ">=3.12"
dependencies = [${dependencies}]
${more}`;

const UV: Files = {
  'uv/pyproject.toml': pyproject(
    'root',
    '',
    '\n[tool.uv.workspace]\nmembers = ["app", "ui", "core", "lone"]\n',
  ),
  'uv/app/pyproject.toml': pyproject(
    'x-app',
    '"X_ui>=1", "httpx"',
    '\n[tool.uv.sources]\nx-ui = { workspace = true }\n',
  ),
  'uv/ui/pyproject.toml': pyproject(
    'x-ui',
    '',
    '\n[dependency-groups]\ndev = ["x.core[fast]==1.0.0 ; python_version > \'3.12\'"]\n',
  ),
  'uv/core/pyproject.toml': pyproject('x-core', '"httpx"'),
  'uv/lone/pyproject.toml': pyproject('x-lone', '"httpx"'),
};

describe('group-needs: auto', () => {
  it('finds what needs what in workspaces of npm, Cargo, Go and uv', async () => {
    await using repository = await PlanRepository.open();
    repository.inputs = {
      'group-by': 'npm/*\ncargo/*\ngo/*\nuv/*',
      'group-needs': 'auto',
    };
    const everything = { ...NPM, ...CARGO, ...GO, ...UV };
    const workspaces = ['cargo', 'go', 'npm', 'uv'];
    const of = (...names: string[]) => workspaces.flatMap((one) => names.map((name) => `${one}/${name}`));
    const touched = (name: string) =>
      Object.fromEntries(workspaces.map((workspace) => [`${workspace}/${name}/file`, '']));

    const first = await repository.plan(1, everything);
    expect([...changedIn(first)].sort()).toEqual(of('app', 'core', 'lone', 'ui'));
    expect(first.step('plan').main.annotations).toEqual([]);
    await repository.done(1, '*');
    const core = { ...everything, ...touched('core') };
    expect((await repository.run(2, core)).sort()).toEqual(of('app', 'core', 'ui'));
    expect((await repository.run(3, { ...core, ...touched('ui') })).sort()).toEqual(of('app', 'ui'));
    // Now core needs app: a cycle is one content.
    const manifest = { name: '@x/core', version: '1.0.0', devDependencies: { '@x/app': 'workspace:*' } };
    const cycle = { ...core, ...touched('ui'), 'npm/core/package.json': json(manifest) };
    expect((await repository.run(4, cycle)).sort()).toEqual(['npm/app', 'npm/core', 'npm/ui']);
    expect((await repository.run(5, { ...cycle, ...touched('lone') })).sort()).toEqual(of('lone'));
    expect((await repository.run(6, { ...cycle, ...touched('lone'), 'npm/app/more': '' })).sort()).toEqual([
      'npm/app',
      'npm/core',
      'npm/ui',
    ]);
  });
});
