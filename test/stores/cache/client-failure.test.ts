import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/core/printable.ts';
import { failureOf, lastAttempt } from '../../../src/stores/cache/client-failure.ts';

/** What stands in a key says nothing of the failure. */
const KEY = 'file-tracker/1/deps-0/429.1.a--b/c';

function warning(text: string): string {
  return `warning: ${text}`;
}

/** What the client prints when a reservation failed for a reason. */
function reservation(reason: string): string[] {
  return [
    `debug: Failed to reserve cache: Error: Failed to CreateCacheEntry: ${reason}`,
    `Failed to save: Unable to reserve cache with key ${KEY}, another job may be creating this cache.`,
  ];
}

describe('why the client failed', () => {
  it('is not said when nothing failed', () => {
    expect(failureOf([])).toBeUndefined();
    expect(failureOf([`Cache hit for restore-key: ${KEY}`, 'debug: [Response] - 200'])).toBeUndefined();
  });

  it.each<[string, string[], string]>([
    [
      'a refused connection',
      [
        warning(
          'Failed to restore: Failed to GetCacheEntryDownloadURL: Unable to make request: ECONNREFUSED\nIf you are',
        ),
      ],
      'the cache service cannot be reached (ECONNREFUSED)',
    ],
    [
      'a name that is not known',
      [warning('Failed to restore: getCacheEntry failed: getaddrinfo EAI_AGAIN cache.example')],
      'the cache service cannot be reached (EAI_AGAIN)',
    ],
    [
      'a status',
      [
        warning(
          'Failed to restore: Failed to GetCacheEntryDownloadURL: Received non-retryable error: Failed request: (401) Unauthorized: bad\ttoken',
        ),
      ],
      'the cache service answered 401 Unauthorized: bad token',
    ],
    [
      'a status of v1',
      ['error: Failed to restore: Cache service responded with 500'],
      'the cache service answered 500',
    ],
    [
      'too many requests',
      [
        warning("You've hit a rate limit, your rate limit will reset in 7 seconds"),
        warning('Failed to restore: x'),
      ],
      'the cache service has had too many requests (429)',
    ],
    [
      'too many requests, with v1',
      [warning('Failed to restore: Cache service responded with 429')],
      'the cache service has had too many requests (429)',
    ],
    [
      'reading that is denied',
      [warning('Failed to restore: cache read denied: no scope')],
      'this job may not read the cache: no scope',
    ],
    [
      'writing that is denied',
      [
        warning(
          `Failed to save: Unable to reserve cache with key ${KEY}. More details: cache write denied: read-only\nx`,
        ),
      ],
      'this job may not write to the cache: read-only',
    ],
    [
      'writing that is denied by status',
      reservation(
        'Received non-retryable error: Failed request: (403) Forbidden: cache write denied: untrusted',
      ),
      'this job may not write to the cache: untrusted',
    ],
    [
      'a quota',
      reservation('Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on'),
      'the storage quota of the cache is used up',
    ],
    [
      'a conflict, which is no other job',
      reservation('Received non-retryable error: Failed request: (409) Conflict: it exists'),
      'the cache service answered 409 Conflict: it exists',
    ],
    [
      'a reservation that failed for no reason',
      reservation('Response was not ok').slice(1),
      'the cache service did not accept it',
    ],
    [
      'a reservation that failed for a reason of its own',
      [warning('Cache reservation failed: the moon'), ...reservation('the moon')],
      'the cache service did not accept it: the moon',
    ],
    [
      'a reservation of v1',
      [
        `Failed to save: Unable to reserve cache with key ${KEY}, another job may be creating this cache. More details: the moon`,
      ],
      'the cache service did not accept it: the moon',
    ],
    [
      'a program that is missing',
      [
        warning(
          'Failed to save: Unable to locate executable file: tar. Please verify either the file path exists or',
        ),
      ],
      'the cache client needs tar, which is not installed here',
    ],
    [
      'a page',
      [warning('Failed to restore: Unexpected token \'<\', "<html>" is not valid JSON')],
      'the cache service answered with what is not JSON',
    ],
  ])('is said of %s', (_, messages, why) => {
    expect(failureOf(messages)).toBe(why);
  });

  it('quotes foreign text in one short line', () => {
    const why =
      failureOf([warning(`Failed to restore: a\r\n::error::\u001b[31m\u2028\u202e${'x'.repeat(1000)}`)]) ??
      '';
    expect(why).toMatch(/^the cache client failed: a$/);
    expect(excerpt(`a\r\n::error::\u001b[31m\u2028\u202eb`)).toBe('a ::error:: [31m b');
    expect(excerpt(`😀${'x'.repeat(1000)}`)).toHaveLength(200);
    expect(excerpt(`${'x'.repeat(198)}😀😀`)).toBe(`${'x'.repeat(198)}\ufffd…`);
  });
});

describe('the last attempt', () => {
  it('is the last one that failed', () => {
    const attempt = (number: number, error: string): string =>
      `Attempt ${number} of 5 failed with error: ${error}. Retrying request in 3000 ms...`;
    expect(lastAttempt([])).toBeUndefined();
    expect(
      lastAttempt([
        warning('x'),
        attempt(1, 'Failed request: (500) x'),
        attempt(2, 'Failed request: (502) Bad Gateway'),
      ]),
    ).toBe('it answered 502 Bad Gateway');
    const v1 = 'getCacheEntry - Attempt 1 of 2 failed with error: Cache service responded with 503';
    expect(lastAttempt([`debug: ${v1}`])).toBe('it answered 503');
  });
});
