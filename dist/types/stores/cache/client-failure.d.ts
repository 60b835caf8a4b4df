import type { ClientMessage } from './client-output.ts';
/**
 * Why the client failed, in one line, or `undefined` when it reported no failure: then an operation that found
 * nothing found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and
 * tells them apart only in what it prints.
 */
export declare function failureOf(messages: readonly ClientMessage[]): string | undefined;
/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
export declare function lastAttempt(messages: readonly ClientMessage[]): string | undefined;
/** Whether the client fetched an archive that could not be unpacked. */
export declare function isArchiveFailure(messages: readonly ClientMessage[]): boolean;
/** One line without control characters, of at most {@link QUOTED} characters. */
export declare function quoted(text: string): string;
