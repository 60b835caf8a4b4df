/**
 * Before the job's first step: for `since: job-start`, takes the snapshot that main compares with; for all else,
 * nothing. Nothing that goes wrong here fails the job: main then says that it is not known.
 */
export declare function pre(): Promise<never>;
