/** The greatest number that an entry may have: 15 digits, all of which a JavaScript number holds. */
export declare const LAST_NUMBER: number;
/** How many of the newest numbers stay taken, also where what they stood for was dropped. */
export declare const WINDOW = 10;
/** The file name of the entry with a number, which sorts as the number does. */
export declare function entryName(number: number): string;
/** The file that keeps the number of a dropped entry taken for a while. */
export declare function droppedName(number: number): string;
/** The file that takes a key: a second name of the entry. */
export declare function keyName(keyDigest: string): string;
/** The numbers of one identity, each list the greatest first. */
export interface Numbers {
    readonly entries: readonly number[];
    readonly dropped: readonly number[];
}
/** The numbers in a folder. @throws a system error */
export declare function listNumbers(folder: string): Numbers;
