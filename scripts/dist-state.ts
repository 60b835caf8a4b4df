import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What dist/ is made of. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts',
  'src',
];

const root = resolve(import.meta.dirname, '..');
const note = join(root, 'build', 'dist-state');

/** Whether dist/ was last seen to be what the sources give, and neither has changed since. */
export function isDistKnown(): boolean {
  return existsSync(note) && readFileSync(note, 'utf8') === state();
}

/** Remembers that dist/ is what the sources give. */
export function rememberDist(): void {
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(note, state());
}

/** A digest over the sources and dist/. */
function state(): string {
  const hash = createHash('sha256');
  for (const name of [...SOURCES, 'dist']) {
    for (const file of filesOf(name)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesOf(name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .sort()
    .flatMap((inner) => filesOf(`${name}/${inner}`));
}
