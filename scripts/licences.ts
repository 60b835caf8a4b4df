import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * The licences of all packages of which a bundle has code, in the form that ncc writes: name, kind, and the text where
 * the package has it.
 *
 * @param root the folder that paths in the metafile are relative to
 */
export function licencesOf({ outputs }: Metafile, root: string): string {
  const paths = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(paths.flatMap((path) => PACKAGE_FOLDER.exec(path) ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const path = join(root, folder);
      const { name, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
        name: string;
        license: string;
      };
      const file = readdirSync(path).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
      const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8');
      return `${name}\n${license}\n${text}\n`;
    })
    .join('\n');
}
