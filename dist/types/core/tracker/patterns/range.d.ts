/** Whether the text between two braces is a range. */
export declare function isRange(text: string): boolean;
/** The values of a range, in order; `undefined` when there are more than `limit`. */
export declare function rangeValues(text: string, limit: number): string[] | undefined;
