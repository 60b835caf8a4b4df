import type { Value } from './value.ts';
/** A kind of file that can be looked into. */
export interface Format {
    readonly name: 'json' | 'yaml' | 'toml';
    /** The documents of a text, of which only YAML has other than one. @throws Unreadable */
    readonly parse: (text: string) => readonly Value[];
}
/** The format of a file by its extension, in any case; `undefined` when it is none of these. */
export declare function formatOf(fileName: string): Format | undefined;
