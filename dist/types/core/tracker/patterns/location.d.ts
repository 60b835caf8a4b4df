/** Where patterns are resolved. Arguments, because `core` reads nothing from the process. */
export interface PatternSite {
    /** The absolute folder that relative patterns are relative to. */
    readonly directory: string;
    /** The absolute folder that stored paths are relative to; by default the same. */
    readonly base?: string;
    /** The user's home folder, for `~`. Only looked at when a pattern has a `~`. */
    readonly home: string;
    readonly platform: NodeJS.Platform;
    /** The longest first. */
    readonly aliases?: readonly Alias[];
}
/** Another name of a folder: what a pattern says lies in `from` lies in `to`. */
export interface Alias {
    readonly from: Location;
    readonly to: Location;
}
/**
 * An absolute path in pieces. The root is `/`; on Windows `C:` or `//server/share`, always with `/`.
 */
export interface Location {
    readonly root: string;
    readonly names: readonly string[];
}
/** A leading root and what follows it, or `undefined` when `text` is not absolute. */
export declare function splitRoot(text: string, platform: NodeJS.Platform): {
    root: string;
    rest: string;
} | undefined;
/** The pieces between separators: `/`, and on Windows `\` too. Empty pieces are left out. */
export declare function splitNames(text: string, platform: NodeJS.Platform): string[];
/**
 * The location of an absolute path, `.` and `..` resolved by name.
 *
 * @throws PatternError when it is not absolute
 */
export declare function locate(path: string, platform: NodeJS.Platform): Location;
/** `names` taken from `base`, with `.` and `..` resolved by name; `..` at the root stays there. */
export declare function resolveDots(base: readonly string[], names: readonly string[]): string[];
/** The path that the file system is asked for, with `/`. */
export declare function absolutePath({ root, names }: Location): string;
/**
 * The form in which upper and lower case are equal on Windows; elsewhere the text itself. Each character is folded
 * alone, so that a part of a name folds to a part of the folded name.
 */
export declare function foldCase(text: string, platform: NodeJS.Platform): string;
/**
 * How a location is stored: with `/`, relative to `from`, with `../` where it lies outside; in full when it has
 * another root, which only happens on Windows.
 */
export declare function storedPath(from: Location, to: Location, platform: NodeJS.Platform): string;
/** The places of which none is below another. */
export declare function outermost(places: readonly Location[], platform: NodeJS.Platform): Location[];
