import { type Digest } from '../../digest.ts';
import type { Entries } from '../../snapshot/entries.ts';
import type { Values } from '../values.ts';
/** What the own content of groups is made of. */
export interface OwnContents {
    readonly entries: Entries;
    readonly groups: readonly {
        readonly name: string;
        /** The places in `entries` of the group's files, ascending. A file may be in several groups. */
        readonly entries: Iterable<number>;
        /** The group's part of the definition, as one text that is equal only where that part is. */
        readonly definition: string;
    }[];
    /** The places in `entries` of the files that belong to every group, ascending. */
    readonly shared: Iterable<number>;
    readonly values: Values;
    /** What the definition says of all groups: fields, products, and what else there is, as one text. */
    readonly definition: string;
    /** One byte for each entry, to be hashed with it: whether it is executable. Without it, that does not count. */
    readonly executable?: Uint8Array | undefined;
}
/**
 * The digest of each group's own content: its files, the shared files, the values, and its part of the definition;
 * not what it needs. Shared files and values are hashed once, each file once for each group that it is in.
 */
export declare function ownContents(of: OwnContents): Map<string, Digest>;
