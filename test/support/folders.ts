import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a test's own that is removed at the end of its block: `using folder = temporaryFolder()`. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
  /** Writes files, making their folders. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
}

/** Makes a temporary folder, with some files in it. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'file-tracker-test-'));
  const folder: TemporaryFolder = {
    path,
    write: (contents) => writeFiles(path, contents),
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
    },
  };
  folder.write(files);
  return folder;
}

/** Writes files below a folder, with the folders they need; scripts can be run, as git has them. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const made = new Set<string>();
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
    if (content.toString().startsWith('#!')) chmodSync(file, 0o755);
  }
}
