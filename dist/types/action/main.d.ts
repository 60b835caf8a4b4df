/** The step itself. */
export declare function main(): Promise<never>;
