import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';

/* The package as others get it: packed, and installed in an empty folder without anything else. */

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
const { entries } = await scan({ patterns: ['a'] });
const snapshot: Snapshot = createSnapshot(entries);
console.log(answer, refused, snapshot.entries.length);
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    outDir: 'out',
    rootDir: '.',
    types: ['node'],
  },
  files: ['program.ts'],
};

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const folder = temporaryFolder({
  a: '1',
  'package.json': '{ "type": "module" }',
  'program.ts': PROGRAM,
  'tsconfig.json': JSON.stringify(TSCONFIG),
});
let packed: Packed;

beforeAll(() => {
  [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', folder.path)) as [Packed];
  npm(folder.path, 'install', '--offline', '--no-audit', '--no-fund', join(folder.path, packed.filename));
});

afterAll(() => folder[Symbol.dispose]());

function npm(cwd: string, ...args: readonly string[]): string {
  // npm is a batch file on Windows, which only a shell starts.
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
}

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const names = new Set(packed.files.map(({ path }) => path.split('/')[0]));
    expect([...names].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist', 'package.json']);
  });

  it('brings nothing else along', () => {
    const installed = JSON.parse(npm(folder.path, 'ls', '--all', '--json')) as {
      readonly dependencies: Readonly<Record<string, { readonly dependencies?: unknown }>>;
    };
    expect(Object.keys(installed.dependencies)).toEqual(['file-tracker']);
    expect(installed.dependencies['file-tracker']?.dependencies).toBeUndefined();
  });

  it('has a command that npm finds', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(npm(folder.path, 'exec', '--offline', '--', 'file-tracker', '--version')).toBe(`${version}\n`);
  });

  it('is imported by name and has types', () => {
    for (const name of ['@types/node', 'undici-types'])
      cpSync(join(ROOT, 'node_modules', name), join(folder.path, 'node_modules', name), { recursive: true });
    expect(node(join(ROOT, 'node_modules/typescript/bin/tsc'))).toBe('');
    expect(node('out/program.js')).toBe('true true 1\n');
  });
});
