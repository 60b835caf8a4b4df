/*
 * Builds dist/: types and JavaScript with tsc, bundles with ncc, and the small files that start something in them.
 *
 *   node scripts/build.ts [folder]
 *
 * The same sources give the same bytes, wherever the checkout lies.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ncc from '@vercel/ncc';
import { build as bundleWithEsbuild, transformSync } from 'esbuild';
import { copyTypes } from './copy-types.ts';
import { rememberDist } from './dist-state.ts';
import { entryText } from './entry-text.ts';
import { licencesOf } from './licences.ts';

/** Larger files are third-party code, and minified for their size; ours stays as it is, for whoever wants to read it. */
const MINIFY_FROM = 500_000;
/** What the toolkit imports at its start and seldom needs: loaded when it does, by a file of scripts/ in its place. */
const LAZY = [
  { module: '@azure/storage-blob', name: 'azure-blob', exports: ['BlobClient', 'BlockBlobClient'] },
  { module: 'undici', name: 'undici', exports: ['ProxyAgent'] },
] as const;
/**
 * What the toolkit imports at its start and we never need, by what it is imported as: an HTTP client with all of TLS to
 * get tokens by, what starts processes to ask for the version of the system, the file system's promises to write
 * summaries with. An empty module is in their place.
 */
const UNUSED = ['./oidc-utils.js', './platform.js', './summary.js'];
/** The same for what is {@link LAZY}. */
const UNUSED_IN_LAZY = { './crc64.js': 'unused-crc64.js' } as const;
/** dist/ may be copied anywhere; without this, node would ask the package around it what kind of modules these are. */
const PACKAGE = '{ "type": "module" }\n';

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
await bundle(join(build, 'bundle.js'), bundleFolder, replaced({ lazy: './client', unused: '.' }));
// The cache client's thread has a bundle of its own: loading it is on the way to the first answer.
const client = join(build, 'stores/cache/client-worker-entry.js');
await bundle(client, join(bundleFolder, 'client'), replaced({ lazy: '.', unused: '..' }));
writeFileSync(join(bundleFolder, 'unused.js'), 'export {};\n');
for (const lazy of LAZY) await bundleLazily(lazy);
copyTypes(join(build, 'types'), join(out, 'types'), 'index.d.ts');

for (const stage of ['pre', 'main', 'post', 'cli'] as const)
  writeFileSync(join(out, `${stage}.js`), entryText(stage, oldestNode()));
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(join(out, 'package.json'), PACKAGE);
start('bundle/hash-worker-entry.js', 'hashWorker', './index.js');
writeFileSync(join(bundleFolder, 'client-worker-entry.js'), "import './client/index.js';\n");
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
async function bundle(
  entry: string,
  folder: string,
  externals: Readonly<Record<string, string>>,
): Promise<void> {
  const { code, assets } = await ncc(entry, {
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    externals,
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), minified(code));
  for (const [name, { source }] of Object.entries(assets)) {
    // ncc takes paths that are made at run time for assets, and puts them into folders; we need none of them.
    if (dirname(name) !== '.') continue;
    const text = source.toString();
    writeFileSync(join(folder, name), name.endsWith('.js') ? minified(text) : text);
  }
}

/** What stands for some modules, as it is imported from a bundle that is so far away from it. */
function replaced(folders: { readonly lazy: string; readonly unused: string }): Record<string, string> {
  return Object.fromEntries([
    ...LAZY.map(({ module, name }) => [module, `${folders.lazy}/${name}.js`]),
    ...UNUSED.map((module) => [module, `${folders.unused}/unused.js`]),
  ]);
}

/**
 * Bundles a module apart, with the file that loads it ({@link file://./lazy-azure-blob.js}): only what is reached from
 * what is needed of it. Merely to ask for the global `FormData`, which nobody here makes, loads an HTTP client of Node's.
 */
async function bundleLazily({ module, name, exports }: (typeof LAZY)[number]): Promise<void> {
  const folder = join(bundleFolder, 'client', name);
  const { metafile } = await bundleWithEsbuild({
    stdin: { contents: `export { ${exports.join(', ')} } from '${module}';`, resolveDir: root },
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    define: { FormData: 'undefined' },
    plugins: [
      {
        name: 'unused',
        setup: ({ onResolve }) => {
          for (const [imported, file] of Object.entries(UNUSED_IN_LAZY))
            onResolve({ filter: new RegExp(`^${imported.replaceAll('.', '\\.')}$`) }, () => ({
              path: join(root, 'scripts', file),
            }));
        },
      },
    ],
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(metafile, root));
  copyFileSync(join(root, `scripts/lazy-${name}.js`), join(bundleFolder, 'client', `${name}.js`));
}

function minified(code: string): string {
  if (code.length < MINIFY_FROM) return code;
  return transformSync(code, { minify: true, legalComments: 'none', target: 'node20' }).code;
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
