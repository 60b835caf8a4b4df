/** The most characters of a foreign text that are quoted. */
const QUOTED = 200;

/** What the client says, and what that means; `$1` and `$2` are quoted. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/cache read denied:([^\n"]*)/, 'this job may not read the cache: $1'],
  [/cache write denied:([^\n"]*)/, 'this job may not write to the cache: $1'],
  [/\brate limit|\b429\b/i, 'the cache service has had too many requests (429)'],
  [/storage quota has been hit/, 'the storage quota of the cache is used up'],
  [/Unable to locate executable file: ([^\s.]+)/, 'the cache client needs $1, which is not installed here'],
  [
    /\b(ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE)\b/,
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
 * Why the client failed, in one line, or `undefined` when it reported no failure: then a task that found nothing
 * found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and tells them
 * apart only in what it prints; why a reservation failed even at debug level.
 */
export function failureOf(messages: readonly string[]): string | undefined {
  const failures = messages.filter((message) => FAILURE.test(message));
  return failures.length === 0
    ? undefined
    : explain(failures.map((text) => text.replace(FAILURE, '')).join('\n'));
}

/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
export function lastAttempt(messages: readonly string[]): string | undefined {
  const last = messages.findLast((message) => ATTEMPT.test(message));
  return last && explain(ATTEMPT.exec(last)?.[1] ?? '').replace(/^the cache service /, 'it ');
}

/** Whether the client fetched an archive that could not be unpacked. */
export function isArchiveFailure(messages: readonly string[]): boolean {
  return messages.some((message) => /^warning: .*failed with error: The process/.test(message));
}

/** Whether the service said that this job may not save anything. */
export function isWriteDenied(messages: readonly string[]): boolean {
  return messages.some((message) => FAILURE.test(message) && message.includes('cache write denied:'));
}

/** One line without control characters, of at most {@link QUOTED} characters. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…`.toWellFormed() : line;
}

function explain(messages: string): string {
  const text = messages.replace(MISLEADING, '');
  for (const [said, meaning] of MEANINGS) {
    const parts = said.exec(text);
    if (parts !== null) return meaning.replace(/\$(\d)/g, (_, i) => quoted(parts[i] ?? '')).trimEnd();
  }
  const isRestore = /^Failed to restore: /m.test(text);
  const who = isRestore ? 'the cache client failed' : 'the cache service did not accept it';
  const details = text
    .split('\n')
    .map((line) => quoted(line.replace(WRAPPERS, '')))
    .find((line) => line !== '' && line !== 'Response was not ok');
  return details === undefined ? who : `${who}: ${details}`;
}
