import type { Digest } from '../digest.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CompiledTracker } from '../tracker/compiled-tracker.ts';
/**
 * The content of each group, by its name; without groups that of the whole, by `''`: its files with the shared files,
 * the values, the products, its part of the definition and, through any number of steps, the content of what it needs.
 *
 * @param needs what each group needs by itself
 */
export declare function groupDigests(compiled: CompiledTracker, { entries, values, bits }: Snapshot, needs: ReadonlyMap<string, readonly string[]>): Map<string, Digest>;
