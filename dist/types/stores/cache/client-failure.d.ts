/**
 * Why the client failed, in one line, or `undefined` when it reported no failure: then a task that found nothing
 * found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and tells them
 * apart only in what it prints; why a reservation failed even at debug level.
 */
export declare function failureOf(messages: readonly string[]): string | undefined;
/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
export declare function lastAttempt(messages: readonly string[]): string | undefined;
/** Whether the client fetched an archive that could not be unpacked. */
export declare function isArchiveFailure(messages: readonly string[]): boolean;
/** One line without control characters, of at most {@link QUOTED} characters. */
export declare function quoted(text: string): string;
