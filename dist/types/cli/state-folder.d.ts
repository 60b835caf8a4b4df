/**
 * The folder for checkpoints where the user names none: per user and lasting, where the platform wants such
 * things. `undefined` when the home folder is not known.
 */
export declare function stateFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string | undefined;
