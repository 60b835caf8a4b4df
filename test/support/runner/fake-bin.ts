import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Executables that stand in for npm, docker and the like, and write down how they were called. */
export class FakeBin {
  readonly folder: string;
  readonly #calls: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#calls = path.join(folder, '.calls');
  }

  static async create(folder: string, scripts: Readonly<Record<string, string>>): Promise<FakeBin> {
    const fake = new FakeBin(folder);
    await mkdir(folder, { recursive: true });
    await writeFile(fake.#calls, '');
    for (const [name, script] of Object.entries(scripts)) {
      const file = path.join(folder, name);
      const call = `printf '%s\\n' "$(basename "$0")\${*:+ $*}" >> '${fake.#calls}'`;
      await writeFile(file, `#!/bin/bash\n${call}\n${script}\n`);
      await chmod(file, 0o755);
    }
    return fake;
  }

  /** `npm ci`, … in the order of the calls. */
  async calls(): Promise<string[]> {
    const text = await readFile(this.#calls, 'utf8');
    return text.split('\n').filter((line) => line !== '');
  }
}
