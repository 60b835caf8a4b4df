/** A group, as far as it says where manifests are. */
export interface GroupPlace {
    readonly name: string;
    /** The folders that are the group's, as stored paths: with `group-by` one, else {@link patternFolders}. */
    readonly folders: readonly string[];
    /** The places of the group's files among the tracked paths. */
    readonly entries: Iterable<number>;
}
/** Where the manifests are that speak for a group. */
export interface ManifestPlaces {
    readonly name: string;
    readonly folders: readonly string[];
    /** The stored paths of manifests among the group's files, sorted. */
    readonly tracked: readonly string[];
}
/** The manifests among the files of each group. @param paths the tracked paths */
export declare function manifestPlaces(groups: readonly GroupPlace[], paths: readonly string[]): ManifestPlaces[];
/** Whether a stored path is that of a manifest which somebody wrote. */
export declare function isManifest(path: string): boolean;
/**
 * The folders that patterns of a group begin in: `packages/web` of `packages/web/src/*.ts` is not, `packages/web/src`
 * is. A pattern without wildcards may be a folder or a file. Patterns that may lie anywhere, exclude, or lead out of the
 * working directory have none.
 */
export declare function patternFolders(lines: readonly string[]): string[];
/** The folders in which the root of a workspace may be to which something in a folder belongs, nearest first. */
export declare function rootFolders(folder: string): string[];
/** What the root of a workspace may be written in. */
export declare const ROOT_MANIFESTS: readonly ["package.json", "Cargo.toml", "go.mod", "pyproject.toml", "go.work", "pnpm-workspace.yaml"];
