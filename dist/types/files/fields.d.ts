import { Entries } from '../core/snapshot/entries.ts';
import type { FieldDefinition } from '../core/tracker/fields/definition.ts';
import { type PatternSite } from '../core/tracker/patterns/patterns.ts';
/** Entries in which some files stand with only their fields, and those that could not be parsed. */
export interface FieldEntries {
    readonly entries: Entries;
    readonly unparsed: readonly {
        readonly path: string;
        readonly why: string;
    }[];
}
/**
 * Replaces the digest of files of which only fields are tracked. A file that does not parse stays as it is, tracked
 * whole: that can only see more changes.
 *
 * @throws ScanError for a file that cannot be read
 */
export declare function trackFields(entries: Entries, fields: readonly FieldDefinition[], site: PatternSite): FieldEntries;
