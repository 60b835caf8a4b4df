/*
 * Builds dist/: types and JavaScript with tsc, bundles with ncc, and the small files that start something in them.
 *
 *   node scripts/build.ts [folder]
 *
 * The same sources give the same bytes, wherever the checkout lies.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ncc from '@vercel/ncc';
import { bundleClient } from './bundle-client.ts';
import { copyTypes } from './copy-types.ts';
import { rememberDist } from './dist-state.ts';
import { entryText } from './entry-text.ts';
import { UNUSED } from './unused.ts';

/** dist/ may be copied anywhere; without this, node would ask the package around it what kind of modules these are. */
const PACKAGE = '{ "type": "module" }\n';

/** Where they are set, the parser of YAML prints what is in files; and it asks for them at each token. */
const DEBUGGING = /\bnode_process\.env\.LOG_(?:TOKENS|STREAM)\b/g;

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');
const build = join(root, 'build');
const bundleFolder = join(out, 'bundle');

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
compile();
writeVersion();
// The names of chunks derive from paths relative to the working directory.
process.chdir(root);
await bundle(join(build, 'bundle.js'), bundleFolder);
await bundleClient(join(build, 'stores/cache/client-worker-entry.js'), join(bundleFolder, 'client'), root);
copyTypes(join(build, 'types'), join(out, 'types'), 'index.d.ts');

for (const stage of ['pre', 'main', 'post', 'cli'] as const)
  writeFileSync(join(out, `${stage}.js`), entryText(stage, oldestNode()));
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(join(out, 'package.json'), PACKAGE);
start('bundle/hash-worker-entry.js', 'hashWorker', './index.js');
const library: object = await import(pathToFileURL(join(build, 'index.js')).href);
writeLibrary(Object.keys(library).sort());
if (out === join(root, 'dist')) rememberDist();

function compile(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: [...stdio] });
  for (const file of readdirSync(build, { recursive: true, encoding: 'utf8' }))
    if (UNUSED.includes(`./${basename(file)}`))
      throw new Error(`${file} has the name of what is not needed.`);
}

/** The oldest Node.js that all of it runs on: major and minor version. */
function oldestNode(): readonly [number, number] {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  if (major === undefined) throw new Error(`package.json: engines.node is ${engines.node}, and not >=x.y`);
  return [Number(major), Number(minor)];
}

/** Puts the version of package.json in place of the module that reads it there: dist/ may be copied anywhere. */
function writeVersion(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  writeFileSync(join(build, 'cli/version.js'), `export const VERSION = ${JSON.stringify(version)};\n`);
}

/** Bundles a module into a folder: index.js, chunks beside it, and the licences of what is in them. */
async function bundle(entry: string, folder: string): Promise<void> {
  const { code, assets } = await ncc(entry, {
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    externals: Object.fromEntries(UNUSED.map((path) => [path, './unused.js'])),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  writeFileSync(join(folder, 'unused.js'), 'export {};\n');
  let silenced = 0;
  for (const [name, { source }] of Object.entries(assets)) {
    // ncc takes paths that are made at run time for assets, and puts them into folders; we need none of them.
    if (dirname(name) !== '.') continue;
    silenced += String(source).match(DEBUGGING)?.length ?? 0;
    writeFileSync(join(folder, name), String(source).replace(DEBUGGING, 'false'));
  }
  if (silenced !== 2)
    throw new Error(`${silenced} places of the parser of YAML ask whether to print, and not 2`);
}

/** Writes a file that only starts something in the bundle. */
function start(file: string, name: string, from = './bundle/index.js'): void {
  writeFileSync(join(out, file), `import { ${name} } from '${from}';\n\nawait ${name}();\n`);
}

/** Writes the file that packages import: the library's exports by name, out of its chunk. */
function writeLibrary(names: readonly string[]): void {
  const list = names.map((name) => `  ${name},\n`).join('');
  const text = `import { library } from './bundle/index.js';\n\nexport const {\n${list}} = await library();\n`;
  writeFileSync(join(out, 'index.js'), text);
}
