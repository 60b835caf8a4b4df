import type { Documents } from './documents.ts';
import { type ManifestKind, type Need } from './manifest.ts';
import type { ManifestSources } from './manifest-needs.ts';
/** Whom a need leads to. */
export interface Owning {
    readonly groups: readonly string[];
    /** What is needed though nothing tracks it: a folder, or a name where the folder is not known. */
    readonly untracked: string | undefined;
}
/** Knows which groups a package belongs to, by its folder and by its name. */
export declare class Owners {
    #private;
    constructor({ groups, others, shared }: ManifestSources, documents: Documents);
    /** @param kind of the manifest that has the need */
    of(kind: ManifestKind, need: Need): Owning;
}
