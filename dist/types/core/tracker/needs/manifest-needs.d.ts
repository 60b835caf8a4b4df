import { type Manifest } from './manifest.ts';
/** A group with the manifests that speak for it. */
export interface GroupManifests {
    readonly name: string;
    /** The folders that are the group's, as stored paths. */
    readonly folders: readonly string[];
    /** The manifests in them, and others among the group's files. */
    readonly manifests: readonly Manifest[];
    /** The manifests of the nearest folder above, where the group's folders are parts of a package. */
    readonly above: readonly Manifest[];
}
/** All manifests that say something about the groups. */
export interface ManifestSources {
    readonly groups: readonly GroupManifests[];
    /** Manifests that are no group's: roots of workspaces (also `go.work`), and members of them that are in no group. */
    readonly others: readonly Manifest[];
    /** The stored paths of the files that belong to every group. */
    readonly shared: readonly string[];
}
/** What the manifests say. */
export interface ManifestNeeds {
    /** What each group needs by itself, sorted, in the order of the groups; a group that needs none is there too. */
    readonly needs: ReadonlyMap<string, readonly string[]>;
    /** Sentences for the user. */
    readonly warnings: readonly string[];
}
/**
 * Which groups need which, as their manifests say. A need that leads to what lies in the workspace, but is in no group
 * and not shared, is warned about: nothing would see that it changes.
 */
export declare function manifestNeeds(sources: ManifestSources): ManifestNeeds;
/** What the manifests say together with what the user wrote, each name once. */
export declare function unitedNeeds(a: ReadonlyMap<string, readonly string[]>, b: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]>;
