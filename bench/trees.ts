import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where all trees are; they are kept from run to run. */
export const TREES = join(tmpdir(), 'file-tracker-bench');

/** Bytes in the large file. */
export const LARGE_FILE_BYTES = 2 ** 30;

/** Files in a folder, and folders in a folder. */
const FILES_PER_FOLDER = 25;
const FOLDERS_PER_FOLDER = 20;

/**
 * Sizes in bytes as they occur in a checked-out repository with its installed dependencies: most files are small,
 * a few are large; 6.4 kB on average.
 */
const SIZES = [120, 350, 700, 1_100, 1_800, 2_900, 4_200, 6_500, 11_000, 35_700];

/** A folder with so many files below it; made if it is not there. */
export function treeOf(files: number): string {
  return once(`tree-${files}`, (folder) => {
    const noise = Buffer.alloc(64 * 1024);
    for (let i = 0; i < noise.length; i++) noise[i] = (i * 2_654_435_761) >>> 24;
    for (let made = 0; made < files; made += FILES_PER_FOLDER) {
      const place = join(folder, ...folderNames(made / FILES_PER_FOLDER));
      mkdirSync(place, { recursive: true });
      for (let i = made; i < Math.min(made + FILES_PER_FOLDER, files); i++) {
        const size = SIZES[i % SIZES.length] ?? 0;
        noise.writeUInt32LE(i, 0);
        writeFileSync(join(place, `module-${i}.js`), noise.subarray(0, size));
      }
    }
  });
}

/** A folder that holds one file of {@link LARGE_FILE_BYTES}; made if it is not there. */
export function largeFile(): string {
  return once('large', (folder) => {
    const chunk = Buffer.alloc(2 ** 20, 'file tracker ');
    const fd = openSync(join(folder, 'large.bin'), 'w');
    for (let i = 0; i < LARGE_FILE_BYTES / chunk.length; i++) {
      chunk.writeUInt32LE(i, 0);
      writeSync(fd, chunk);
    }
    closeSync(fd);
  });
}

/** Makes a folder, or leaves it when it was made completely before. */
function once(name: string, make: (folder: string) => void): string {
  const folder = join(TREES, name);
  const complete = `${folder}.complete`;
  if (!existsSync(complete)) {
    process.stderr.write(`Making ${folder} …\n`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    make(folder);
    writeFileSync(complete, '');
  }
  return folder;
}

function folderNames(number: number): string[] {
  const names: string[] = [];
  for (let rest = number; ; rest = Math.floor(rest / FOLDERS_PER_FOLDER)) {
    names.unshift(`package-${rest % FOLDERS_PER_FOLDER}`);
    if (rest < FOLDERS_PER_FOLDER) return names;
  }
}
