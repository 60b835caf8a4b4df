/** Removes a file that may be gone already. @throws a system error other than ENOENT */
export declare function removeIfThere(file: string): void;
