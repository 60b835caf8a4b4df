/**
 * The command line: reads what the process stands in, does what the arguments ask for, and ends the process. All
 * but the version loads when it is needed.
 */
export declare function cli(): Promise<never>;
