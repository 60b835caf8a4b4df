import { type Document } from 'yaml';
/**
 * Reads a YAML document of modest size which anybody may have written; `undefined` where it is none, is more than one,
 * or is too large, too deep or too odd. It stops at the first error: what follows could take a minute.
 *
 * @param schema `failsafe`: all scalars are texts, as they are written
 */
export declare function parseSmallYaml(text: string, schema: 'core' | 'failsafe'): Document | undefined;
