import { readFileSync } from 'node:fs';

/**
 * The version of package.json, which is the only place that has it. In dist/ the build puts the text in place of this
 * module, so that `--version` reads no file.
 */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;
