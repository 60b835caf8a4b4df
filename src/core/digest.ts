import { hash } from 'node:crypto';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. Made only by the functions of this file. */
export type Digest = string & { readonly __digest: never };

/** Bytes in one binary SHA-256 digest. */
export const DIGEST_BYTES = 32;

const DIGEST_PATTERN = /^[0-9a-f]{64}$/;

/** The digest that `text` spells, or `undefined` when it is none. */
export function parseDigest(text: unknown): Digest | undefined {
  return typeof text === 'string' && DIGEST_PATTERN.test(text) ? (text as Digest) : undefined;
}

/** The SHA-256 digest of some bytes, or of a string's UTF-8 form. */
export function digestOf(content: string | Uint8Array): Digest {
  return hash('sha256', content, 'hex') as Digest;
}

/** The digest that 32 bytes hold, which is how {@link import('./snapshot/entries.ts').Entries} keeps them. */
export function digestFromBytes(bytes: Uint8Array): Digest {
  if (bytes.length !== DIGEST_BYTES) {
    throw new RangeError(`A digest has ${DIGEST_BYTES} bytes, got ${bytes.length}.`);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex') as Digest;
}
