import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TREES } from './trees.ts';

/** Compiles the sources as they are shipped, so that no benchmark measures the compiler. Returns the folder. */
export function buildSources(): string {
  const root = join(import.meta.dirname, '..');
  const folder = join(TREES, 'build');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = ['-p', join(root, 'tsconfig.build.json'), '--outDir', folder, '--declaration', 'false'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...args, '--declarationDir', 'null'], {
    encoding: 'utf8',
  });
  if (!existsSync(join(folder, 'files/scan.js'))) throw new Error(`The sources do not compile: ${stdout}`);
  return folder;
}
