/*
 * Builds dist/: types and JavaScript with tsc, one bundle with ncc, and the small files that start something in it.
 *
 *   node scripts/build.ts [folder]
 *
 * The same sources give the same bytes, wherever the checkout lies.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');
const build = join(root, 'build');
const bundle = join(out, 'bundle');

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
tool('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/bundle.js', '-o', bundle, '--license', 'licenses.txt', '-q']);
removeAssets();
cpSync(join(build, 'types'), join(out, 'types'), { recursive: true });

start('pre.js', 'pre');
start('main.js', 'main');
start('post.js', 'post');
start('cli.js', 'cli', '#!/usr/bin/env node\n');
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(
  join(bundle, 'hash-worker-entry.js'),
  "import { runHashWorker } from './index.js';\n\nrunHashWorker();\n",
);
const library: object = await import(pathToFileURL(join(build, 'index.js')).href);
const names = Object.keys(library).sort().map((name) => `  ${name},\n`);
writeFileSync(join(out, 'index.js'), `export {\n${names.join('')}} from './bundle/index.js';\n`);

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

function start(file: string, name: string, head = ''): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), `${head}import { ${name} } from './bundle/index.js';\n\nawait ${name}();\n`);
}
