import type { Segment, Selector } from './selector.ts';
import { type Value } from './value.ts';
/** A selector of what to leave out, of which some steps are taken. */
export interface Exclusion {
    readonly segments: readonly Segment[];
    /** How many of the segments led here. */
    readonly taken: number;
}
/** Takes text in pieces. */
export interface Sink {
    add(piece: string): void;
}
/** The exclusions among selectors, at the root of a document. */
export declare function exclusionsOf(selectors: readonly Selector[]): readonly Exclusion[];
/** A place below a list or a map: an index, or an encoded key. */
export type Place = number | string;
/** Whether a step leads to a place. */
export declare function leadsTo(segment: Segment, place: Place): boolean;
/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
export declare function below(exclusions: readonly Exclusion[], place: Place): readonly Exclusion[] | undefined;
/** How a place is written before what is there. No index looks like an encoded scalar, and each of these has a clear end. */
export declare function encodePlace(place: Place): string;
/**
 * Writes the canonical form of a value: types told apart, keys sorted by code units, every element of a list with
 * its index, so that leaving one out is no shift of the others. Different values give different text.
 */
export declare function writeCanonical(value: Value, exclusions: readonly Exclusion[], sink: Sink): void;
/** The canonical form of a whole value as one text. */
export declare function canonicalForm(value: Value): string;
