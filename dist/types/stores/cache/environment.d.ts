/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;
/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try (RUNNER_FACTS §2, §8.1). Decided as
 * the client decides it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
export declare function refusal(env: Variables, access: 'read' | 'write'): string | undefined;
