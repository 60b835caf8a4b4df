import { type Exclusion, type Place, type Sink } from './canonical.ts';
import type { Segment } from './selector.ts';
import { type Value } from './value.ts';
/** What a selector finds in a document, with the way there. */
export type Found = {
    readonly kind: 'value';
    readonly value: Value;
    readonly exclusions: readonly Exclusion[];
} | {
    readonly kind: 'below';
    readonly parts: readonly (readonly [Place, Found])[];
};
/**
 * What the steps lead to, without what is excluded; `undefined` when that is nothing. Of what a wildcard passes, only
 * the ways that lead somewhere are in it.
 */
export declare function find(value: Value, segments: readonly Segment[], exclusions: readonly Exclusion[], taken?: number): Found | undefined;
/** Writes what was found; nothing has a text of its own. No two different finds give the same text. */
export declare function writeFound(found: Found | undefined, sink: Sink): void;
