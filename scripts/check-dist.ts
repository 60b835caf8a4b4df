/* Builds again into a folder of its own and compares: dist/ must be what the sources give, file by file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rememberDist } from './dist-state.ts';

const MOST_BYTES = 4 * 1024 * 1024;
const root = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'file-tracker-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), fresh], { stdio: 'inherit' });
  const committed = contents(join(root, 'dist'));
  const built = contents(fresh);
  const different = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (name) => committed.get(name)?.equals(built.get(name) ?? Buffer.alloc(0)) !== true,
  );
  if (different.length > 0) {
    throw new Error(`dist/ is not what the sources give: ${different.sort().join(', ')}. Run: npm run build`);
  }
  rememberDist();
  const bytes = [...built.values()].reduce((sum, content) => sum + content.length, 0);
  if (bytes > MOST_BYTES) throw new Error(`dist/ has ${bytes} bytes, more than ${MOST_BYTES}.`);
  console.log(`dist/ is what the sources give: ${built.size} files, ${(bytes / 1e6).toFixed(2)} MB.`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function contents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}
