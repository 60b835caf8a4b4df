/** After a job that succeeded: looks for drift, then records what main saw. */
export declare function post(): Promise<never>;
