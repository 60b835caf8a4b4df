/** Waits until the names in a folder are on disk, where that is possible. @throws a system error */
export declare function syncFolder(folder: string): void;
