import type { ClientMessage } from './client-output.ts';

/** The most characters of a foreign text that are quoted. */
const QUOTED = 200;

const UNREACHABLE =
  /\b(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE)\b/;
/** Said for every reservation that fails. Our keys are used once, so no other job creates the same. */
const MISLEADING =
  /Unable to \w+ cache with key \S+, another job may be \w+ this cache\.?(?: More details: )?/g;
const WRAPPERS =
  /^(?:Error: |Failed to (?:restore|save|reserve cache|\w+CacheEntry\w*): |Received non-retryable error: |Failed to make request after \d+ attempts: |Cache reservation failed: |uploadCacheArchiveSDK: internal error uploading cache archive: |\w+ failed: )+/;

/**
 * Why the client failed, in one line, or `undefined` when it reported no failure: then an operation that found
 * nothing found nothing. The client returns the same for a miss, an outage and a refusal (RUNNER_FACTS §8.3) and
 * tells them apart only in what it prints.
 */
export function failureOf(messages: readonly ClientMessage[]): string | undefined {
  const failures = messages.filter(isFailure);
  if (failures.length === 0) return undefined;
  return explain(failures.map((message) => message.text).join('\n'));
}

/**
 * What came of the last attempt of a request that the client went on to repeat, as `it answered …`; `undefined` when
 * none failed.
 */
export function lastAttempt(messages: readonly ClientMessage[]): string | undefined {
  const attempts = messages.flatMap(({ text }) => {
    const error = /Attempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/s.exec(
      text,
    )?.[1];
    return error === undefined ? [] : [error];
  });
  const last = attempts.at(-1);
  return last === undefined ? undefined : explain(last).replace(/^the cache service /, 'it ');
}

/** Whether the client fetched an archive that could not be unpacked. */
export function isArchiveFailure(messages: readonly ClientMessage[]): boolean {
  return messages.some(
    ({ level, text }) => level === 'warning' && /failed with error: The process/.test(text),
  );
}

/** One line without control characters, of at most {@link QUOTED} characters. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…`.toWellFormed() : line;
}

function isFailure({ level, text }: ClientMessage): boolean {
  if (level === 'warning' || level === 'error') return true;
  if (level === 'info') return /^Failed to (?:restore|save): /.test(text);
  // Why a reservation failed is said nowhere else.
  return level === 'debug' && text.startsWith('Failed to reserve cache: ');
}

function explain(text: string): string {
  const denied = /cache (read|write) denied:([^\n"]*)/.exec(text);
  if (denied !== null) {
    const access = denied[1] === 'read' ? 'read' : 'write to';
    return `this job may not ${access} the cache: ${quoted(denied[2] ?? '') || 'denied'}`;
  }
  if (/\brate limit|\(429\)|responded with 429|\b429\b/i.test(text))
    return 'the cache service has had too many requests (429)';
  if (/storage quota has been hit/.test(text)) return 'the storage quota of the cache is used up';
  const code = UNREACHABLE.exec(text)?.[1];
  if (code !== undefined) return `the cache service cannot be reached (${code})`;
  const answer = /\((\d{3})\) ?([^\n]*)/.exec(text);
  if (answer !== null) return `the cache service answered ${quoted(`${answer[1]} ${answer[2]}`)}`;
  const status = /(?:responded with|status code) (\d{3})\b/.exec(text)?.[1];
  if (status !== undefined) return `the cache service answered ${status}`;
  if (/\baborted\b|socket hang up/.test(text)) return 'the connection to the cache service was cut';
  if (/ in JSON|JSON input|is not valid JSON/.test(text))
    return 'the cache service answered with what is not JSON';
  return explainOther(text);
}

function explainOther(text: string): string {
  const details = text
    .split('\n')
    .map((line) => line.replace(MISLEADING, '').replace(WRAPPERS, '').trim())
    .filter((line) => line !== '' && line !== 'Response was not ok');
  const detail = quoted(details[0] ?? '');
  if (/^Failed to restore: /m.test(text))
    return `the cache client failed: ${detail || 'it does not say why'}`;
  return detail === ''
    ? 'the cache service did not accept it'
    : `the cache service did not accept it: ${detail}`;
}
