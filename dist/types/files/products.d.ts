import { type PatternSite } from '../core/tracker/patterns/patterns.ts';
/**
 * The patterns of `generates` that match no existing file or folder. Links count by what they lead to: a broken one is
 * no product.
 *
 * @throws ScanError for what has to be looked at and cannot be read
 */
export declare function findMissingProducts(patterns: readonly string[], site: PatternSite): Promise<string[]>;
