/** The command line's store in a project. */
export declare const PROJECT_STORE = ".file-tracker";
/** The folders in which the product keeps its records: they change with every use, and are never tracked. */
export declare class StoreFolders {
    #private;
    /**
     * @param folders there or not
     * @param directory the working directory. A store that it lies in is none here: all of it would be left out
     */
    constructor(folders: readonly string[], directory: string);
    /**
     * Whether a folder is one of them.
     *
     * @param path absolute, without a slash at its end
     * @param throughLink reached through a link, so that the path may not be the usual one
     */
    has(path: string, name: string, throughLink: boolean): boolean;
}
/** A store in a project tells git to leave all of it out. A folder of the user's own that has its name does not. */
export declare function hidesItself(folder: string): boolean;
