import { type Digest } from '../../digest.ts';
/**
 * The content of each group: a digest of its own and, through any number of steps, of what it needs. Groups that need
 * each other in a cycle have one content. It changes when anything that a group reaches changes, and only then; neither
 * the order of groups nor that of what they need counts. It takes linear time.
 *
 * @param own the digest of each group's own content, by its name
 * @param needs what a group needs, by its name; a group may be missing
 * @throws RangeError when a group needs one that is not in `own`
 */
export declare function groupContents(own: ReadonlyMap<string, Digest>, needs: ReadonlyMap<string, readonly string[]>): Map<string, Digest>;
/** Everything that a group needs through any number of steps, without itself, sorted. */
export declare function allNeeds(name: string, needs: ReadonlyMap<string, readonly string[]>): string[];
