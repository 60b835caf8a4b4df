import { excerpt } from '../../core/printable.ts';
import { errorMessage } from '../../core/unknown.ts';

/** Said of an archive that was fetched. */
export const NOT_UNPACKED = 'its archive cannot be unpacked';
/** Said of a job that may not save anything. */
export const WRITE_DENIED = 'this job may not write to the cache';
/** What the client says, and what that means; `$1` and `$2` are quoted. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/cache read denied:([^\n"]*)/, 'this job may not read the cache: $1'],
  [/cache write denied:([^\n"]*)/, `${WRITE_DENIED}: $1`],
  [/^Failed to restore: .*failed with error: The process/m, NOT_UNPACKED],
  [/\brate limit|\b429\b/i, 'the cache service has had too many requests (429)'],
  [/storage quota has been hit/, 'the storage quota of the cache is used up'],
  [/Unable to locate executable file: ([^\s.]+)/, 'the cache client needs $1, which is not installed here'],
  [
    /\b(E(?:CONN[A-Z]+|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|PIPE))\b/,
    'the cache service cannot be reached ($1)',
  ],
  [/\((\d{3})\) ?([^\n]*)/, 'the cache service answered $1 $2'],
  [/(?:responded with|status code) (\d{3})\b/, 'the cache service answered $1'],
  [/\baborted\b|socket hang up/, 'the connection to the cache service was cut'],
  [/ in JSON|JSON input|is not valid JSON/, 'the cache service answered with what is not JSON'],
];
const FAILURE = /^(?:warning: |error: |(?:debug: )?(?=Failed to (?:restore|save|reserve cache): ))/;
const ATTEMPT = /Attempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/s;
/** Said for every reservation that fails. Our keys are used once, so no other job creates the same. */
const MISLEADING =
  /Unable to \w+ cache with key \S+, another job may be \w+ this cache\.?(?: More details: )?/g;
const WRAPPERS =
  /^(?:Error: |Failed to (?:restore|save|reserve cache|\w+CacheEntry\w*): |Received non-retryable error: |Failed to make request after \d+ attempts: |Cache reservation failed: |uploadCacheArchiveSDK: internal error uploading cache archive: |\w+ failed: )+/;

/**
 * Why the client failed, or `undefined` when it reported no failure. It returns the same for a miss, an outage and a
 * refusal, and tells them apart only in what it prints, why a reservation failed at debug level (docs/runner-facts.md, 8.3).
 */
export function failureOf(messages: readonly string[]): string | undefined {
  const failures = messages.filter((text) => FAILURE.test(text)).map((text) => text.replace(FAILURE, ''));
  return failures.length === 0 ? undefined : explain(failures.join('\n'));
}

/** What came of the last attempt of a request that the client went on to repeat: `it answered …`. */
export function lastAttempt(messages: readonly string[]): string | undefined {
  const last = messages.findLast((text) => ATTEMPT.test(text));
  return last && explain(ATTEMPT.exec(last)?.[1] ?? '').replace(/^the cache service /, 'it ');
}

/** Why a task failed of which the client, or its thread, died. */
export function clientFailed(error: unknown): string {
  return `the cache client failed: ${excerpt(errorMessage(error))}`;
}

function explain(messages: string): string {
  const text = messages.replace(MISLEADING, '');
  for (const [said, meaning] of MEANINGS) {
    const parts = said.exec(text);
    if (parts !== null) return meaning.replace(/\$(\d)/g, (_, i) => excerpt(parts[i] ?? '')).trimEnd();
  }
  const isRestore = /^Failed to restore: /m.test(text);
  const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
  const details = text
    .split('\n')
    .map((line) => excerpt(line.replace(WRAPPERS, '')))
    .find((line) => line !== '' && line !== 'Response was not ok');
  return details === undefined ? who : `${who}: ${details}`;
}
