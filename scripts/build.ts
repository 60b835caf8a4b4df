/*
 * Builds dist/: types and JavaScript with tsc, one bundle with ncc, and the small files that start something in it.
 *
 *   node scripts/build.ts [folder]
 *
 * The same sources give the same bytes, wherever the checkout lies.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');
const build = join(root, 'build');
const bundle = join(out, 'bundle');

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
tool('@vercel/ncc/dist/ncc/cli.js', [
  'build',
  'build/bundle.js',
  '-o',
  bundle,
  '--license',
  'licenses.txt',
  '-q',
]);
removeAssets();
minifyLargeChunks();
cpSync(join(build, 'types'), join(out, 'types'), { recursive: true });

start('pre.js', 'pre');
start('main.js', 'main');
start('post.js', 'post');
start('cli.js', 'cli', '#!/usr/bin/env node\n');
chmodSync(join(out, 'cli.js'), 0o755);
start('bundle/hash-worker-entry.js', 'hashWorker', '', './index.js');
const library: object = await import(pathToFileURL(join(build, 'index.js')).href);
writeLibrary(Object.keys(library).sort());

function tool(script: string, args: readonly string[]): void {
  const file = join(root, 'node_modules', script);
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** ncc copies what it takes for assets into folders; everything we need is in the files beside them. */
function removeAssets(): void {
  for (const name of readdirSync(bundle)) {
    const path = join(bundle, name);
    if (statSync(path).isDirectory()) rmSync(path, { recursive: true });
  }
}

/**
 * The cache client and what it brings are megabytes, of which parsing takes most of the time that loading takes.
 * ncc's own minification does not reach chunks. What is ours stays as it is, for whoever wants to read it.
 */
function minifyLargeChunks(): void {
  for (const name of readdirSync(bundle).filter((file) => file.endsWith('.js'))) {
    const path = join(bundle, name);
    const code = readFileSync(path, 'utf8');
    if (code.length < 500_000) continue;
    writeFileSync(path, transformSync(code, { minify: true, legalComments: 'none', target: 'node20' }).code);
  }
}

/** Writes a file that only starts something in the bundle. */
function start(file: string, name: string, head = '', from = './bundle/index.js'): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), `${head}import { ${name} } from '${from}';\n\nawait ${name}();\n`);
}

/** Writes the file that packages import: the library's exports by name, out of its chunk. */
function writeLibrary(names: readonly string[]): void {
  const list = names.map((name) => `  ${name},\n`).join('');
  const text = `import { library } from './bundle/index.js';\n\nexport const {\n${list}} = await library();\n`;
  writeFileSync(join(out, 'index.js'), text);
}
