import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What a declaration imports from files beside it: `from './a.ts'`, `import('./a.ts')`. */
const IMPORTED = /\b(?:from|import\()\s*'(\.[^']+)\.ts'/g;

/** Copies a declaration file, and those that it reaches, from one folder to another. */
export function copyTypes(from: string, to: string, entry: string): void {
  const seen = new Set<string>();
  const copy = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(IMPORTED))
      copy(resolve(dirname(file), `${imported}.d.ts`));
  };
  copy(join(from, entry));
}
