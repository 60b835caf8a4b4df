import { type Digest } from '../digest.ts';
import type { Baseline, Origin } from './checkpoint.ts';
import type { Identity } from './identity.ts';
/** The start that all keys of an identity share. It ends in `/`, so that `deps` never finds `deps-dev`. */
export declare function keyPrefix(identity: Identity): string;
/** The start of the keys that one run saved for an identity. */
export declare function runKeyPrefix(identity: Identity, runId: string): string;
/** A new key for a checkpoint, unlike any other. */
export declare function newKey(identity: Identity, origin: Origin, hash: Digest): string;
/** What a key that a service returned says of its checkpoint; `undefined` when it is no key of the identity. */
export declare function parseKey(identity: Identity, key: string): Baseline | undefined;
