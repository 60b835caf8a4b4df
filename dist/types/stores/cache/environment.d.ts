/** What the runner says of the Actions cache; an empty string where a variable is not set (RUNNER_FACTS §2, §8.1). */
export interface CacheEnvironment {
    /** `GITHUB_SERVER_URL`: GitHub Enterprise Server speaks the older protocol, v1. */
    readonly serverUrl: string;
    /** `ACTIONS_CACHE_SERVICE_V2`: the newer protocol, v2, whatever the value is. */
    readonly serviceV2: string;
    /** `ACTIONS_RESULTS_URL`: where v2 listens, and v1 where it has no address of its own. */
    readonly resultsUrl: string;
    /** `ACTIONS_CACHE_URL`: where v1 listens. */
    readonly cacheUrl: string;
    /** `ACTIONS_RUNTIME_TOKEN`, a secret. */
    readonly runtimeToken: string;
    /** `ACTIONS_CACHE_MODE`: `none`, `read`, `write` or `write-only`; anything else allows both. */
    readonly mode: string;
}
/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;
/** Reads the facts from environment variables. */
export declare function cacheEnvironment(variables: Variables): CacheEnvironment;
/** The inverse of {@link cacheEnvironment}: the variables that the client reads. */
export declare function cacheVariables(environment: CacheEnvironment): Readonly<Record<string, string>>;
/**
 * Why a job cannot read or write the cache at all, or `undefined` when it may try. Decided as the client decides
 * it, but without loading the client, and said plainly: the client reports all of this as a miss.
 */
export declare function refusal(environment: CacheEnvironment, access: 'read' | 'write'): string | undefined;
