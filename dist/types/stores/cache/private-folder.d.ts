/** A folder for one operation of the client, which leaves folders and files behind (RUNNER_FACTS §8.8). */
export declare class PrivateFolder {
    #private;
    /** Where the checkpoint's file is packed from and unpacked to. */
    readonly workspace: string;
    /** The client's `RUNNER_TEMP`. */
    readonly temp: string;
    /** @throws a system error */
    constructor(parent: string);
    /** Removes the folder and all in it. What cannot be removed the runner removes at the end of the job. */
    remove(): void;
}
