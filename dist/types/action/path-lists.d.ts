import { type Comparison } from '../core/verdict/comparison.ts';
/** Bytes that the path lists may take together in the outputs: an environment value ends at 128 KiB. */
export declare const MOST_LIST_BYTES: number;
/** The lists of paths as JSON arrays, cut where they are too long together. */
export interface PathLists {
    readonly changed: string;
    readonly added: string;
    readonly modified: string;
    readonly removed: string;
    readonly truncated: boolean;
}
/** The JSON arrays for the outputs: `changed` is the union, and all four hold the same first paths. */
export declare function pathLists(comparison: Comparison, mostBytes?: number): PathLists;
