import { resolve } from 'node:path';
import { readTextFile } from '../disk/text-file.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/**
 * The text of a file that an option names.
 *
 * @param file as given; relative to where the process was started
 * @throws UsageError when it cannot be read
 */
export function readNamedFile(option: string, file: string, { cwd }: Pick<Surroundings, 'cwd'>): string {
  const read = readTextFile(resolve(cwd(), file));
  if (read.kind === 'text') return read.text;
  const [why, remedy] =
    read.kind === 'gone' ? ['there is no such file', 'Check the path.'] : [read.why, read.remedy];
  throw new UsageError(`Cannot read --${option} ${JSON.stringify(file)}: ${why}. ${remedy}`);
}
