import { type Digest, parseDigest } from '../digest.ts';
import type { Baseline, Origin } from './checkpoint.ts';
import { createdAt, newNonce } from './checkpoint.ts';
import type { Identity } from './identity.ts';

/*
 * A cache key: file-tracker/1/<slug>-<identity digest>/<run id>.<attempt>.<nonce>/<hash>
 *
 * It holds all that the unchanged case has to say, so that this costs one look-up and no download: the hash, and
 * in the nonce the time and the commit. The nonce ends in random digits: entries are immutable, and a key made
 * from the content alone could not be saved again when the content comes back to an earlier state.
 *
 * Lower case, because services compare keys without regard to case (RUNNER_FACTS §10); every part is bounded, so
 * that a key stays far below the 512 characters that are allowed (§8.2).
 */

const ROOT = 'file-tracker/1';
const TAIL = /^(\d{1,20})\.(\d{1,10})\.([0-9a-z]{1,9})-([0-9a-f]{0,64})-[0-9a-f]{16}\/([0-9a-f]{64})$/;

/** The start that all keys of an identity share. It ends in `/`, so that `deps` never finds `deps-dev`. */
export function keyPrefix(identity: Identity): string {
  return `${ROOT}/${identity.slug}-${identity.digest}/`;
}

/** The start of the keys that one run saved for an identity. */
export function runKeyPrefix(identity: Identity, runId: string): string {
  return `${keyPrefix(identity)}${runId}.`;
}

/** A new key for a checkpoint, unlike any other. */
export function newKey(identity: Identity, origin: Origin, hash: Digest): string {
  const seconds = Math.floor(Date.parse(origin.createdAt) / 1000).toString(36);
  const run = `${origin.runId || '0'}.${origin.runAttempt || '0'}`;
  return `${keyPrefix(identity)}${run}.${seconds}-${origin.sha}-${newNonce()}/${hash}`;
}

/** What a key that a service returned says of its checkpoint; `undefined` when it is no key of the identity. */
export function parseKey(identity: Identity, key: string): Baseline | undefined {
  const prefix = keyPrefix(identity);
  if (!key.startsWith(prefix)) return undefined;
  const [, runId = '', runAttempt = '', seconds = '', sha = '', hashText = ''] =
    TAIL.exec(key.slice(prefix.length)) ?? [];
  const hash = parseDigest(hashText);
  const time = new Date(Number.parseInt(seconds, 36) * 1000);
  if (hash === undefined || Number.isNaN(time.getTime())) return undefined;
  return { hash, runId, runAttempt, sha, ref: undefined, createdAt: createdAt(time) };
}
