/**
 * The names that somebody may have meant by one that does not exist, at most three that are equally near: the same in
 * upper and lower case, else another folder with that last name, else a few letters apart.
 */
export declare function nearNames(wrong: string, names: readonly string[]): string[];
