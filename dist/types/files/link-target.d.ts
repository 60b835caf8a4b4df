/** The text of a link, with `/` as the only separator on Windows. @throws the system's error */
export declare function readLink(path: string, platform: NodeJS.Platform): Uint8Array;
/** Finds the files that links end at. */
export declare class LinkTargets {
    #private;
    /** @param workspace absolute; what lies outside is none of our business */
    constructor(workspace: string);
    /**
     * The real path of the regular file in the workspace that a link ends at, with `/`; `undefined` when it ends
     * elsewhere, or nowhere.
     *
     * @param path of the link, absolute
     * @throws the system's error where that can't be told
     */
    fileBehind(path: string, text: Uint8Array): string | undefined;
}
