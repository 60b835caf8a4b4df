/** The manifests that say what a package needs, by the names that their tools give them. */
export declare const MANIFESTS: readonly ['package.json', 'Cargo.toml', 'go.mod', 'pyproject.toml'];
export type ManifestKind = (typeof MANIFESTS)[number];
/** A manifest as it was found. */
export interface Manifest {
    /** The stored path, with `/`. */
    readonly path: string;
    /** The content, or why there is none, as a clause such as `it is larger than 1 MiB`. */
    readonly content: {
        readonly text: string;
    } | {
        readonly why: string;
    };
}
/** What one manifest says. */
export interface Facts {
    readonly kind: ManifestKind;
    /** What others call the package, as its tool compares names; `undefined` where it has none. */
    readonly name: string | undefined;
    readonly needs: readonly Need[];
}
/** A package that is needed: by its name, or by its folder (a stored path, without `/` at its end). */
export type Need = {
    readonly by: 'folder';
    readonly folder: string;
} | {
    readonly by: 'name';
    readonly name: string;
    /** Whether the manifest says that it lies in this workspace; otherwise it may come from a registry. */
    readonly local: boolean;
};
/** The parsed manifest at a path, where there is one. */
export type DocumentAt = (path: string) => unknown;
/** Thrown for a manifest that is no valid document. The message is a clause, without content of the file. */
export declare class Malformed extends Error {
    readonly name = "Malformed";
}
/** The kind of manifest that a path leads to, by its last name. */
export declare function manifestKind(path: string): ManifestKind | undefined;
/** The folder that a stored path lies in; `''` is the working directory. */
export declare function folderOf(path: string): string;
/** The path of a name in a folder. */
export declare function inFolder(folder: string, name: string): string;
/** Whether a path is a folder or lies below it; everything lies below `''`. */
export declare function isWithin(path: string, folder: string): boolean;
/** The folder and those above it up to the working directory, nearest first. */
export declare function foldersUp(folder: string): string[];
/**
 * Where a relative path in a manifest leads from the manifest's folder, by its names alone. An absolute path, or one
 * that begins with `~`, stays as it is.
 */
export declare function resolveFrom(folder: string, relative: string): string;
/** A part of a document that should be a table; what is none is an empty one. */
export declare function table(value: unknown): Readonly<Record<string, unknown>>;
/** A part of a document that should be a list of texts; what is none is left out. */
export declare function texts(value: unknown): string[];
/** A path or name in a message: in quotes, on one line, and not longer than anybody reads. */
export declare function quoted(text: string): string;
