import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';

/* The library as others get it: by its name, with its types, from dist/. */

const ROOT = resolve(import.meta.dirname, '../..');

const PROGRAM = `
import { changed, checkpoint, NotCheckpointedError, same, scan, createSnapshot, type Snapshot } from 'file-tracker';

checkpoint('a');
const answer: boolean = same('a') && !changed('a');
let refused = false;
try {
  same('b');
} catch (error) {
  refused = error instanceof NotCheckpointedError;
}
const { entries } = await scan({
  directory: process.cwd(),
  patterns: ['a'],
  followSymbolicLinks: false,
  home: '/',
  platform: 'linux',
  whenDirectoryMissing: 'error',
});
const snapshot: Snapshot = createSnapshot(entries);
console.log(answer, refused, snapshot.entries.length);
`;

it('is imported by name and has types', () => {
  using folder = temporaryFolder({
    a: '1',
    'package.json': '{ "type": "module" }',
    'program.ts': PROGRAM,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        module: 'nodenext',
        strict: true,
        noEmit: false,
        outDir: 'out',
        rootDir: '.',
        types: ['node'],
      },
      files: ['program.ts'],
    }),
  });
  mkdirSync(join(folder.path, 'node_modules/@types'), { recursive: true });
  symlinkSync(ROOT, join(folder.path, 'node_modules/file-tracker'));
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(folder.path, 'node_modules/@types/node'));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  expect(run(join(ROOT, 'node_modules/typescript/bin/tsc'))).toBe('');
  expect(run('out/program.js')).toBe('true true 1\n');
});
