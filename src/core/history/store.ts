/** Where records live. */
export type StoreName = 'job' | 'cache' | 'machine';

/** What became of asking for the newest entry. `why` is one line, not fit to print without escaping. */
export type Newest =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'absent' }
  /** Something is there that may be it, and can't be read. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'unavailable'; readonly why: string };

/** What became of loading an entry. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly bytes: Buffer }
  /** The store says clearly that it has no entry of that key, or has it no longer. */
  | { readonly kind: 'absent'; readonly why: string }
  /** It is there, but not what was saved. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'unavailable'; readonly why: string };

/** What became of saving an entry. */
export type Saved =
  | { readonly kind: 'saved' }
  /**
   * The key is taken, or the store refuses, or it can't be reached. Some services do not say which: `why` is for people.
   * `denied`: this job may save nothing at all, whatever the key.
   */
  | { readonly kind: 'not-saved'; readonly why: string; readonly denied?: true };

/**
 * Keeps entries, in the order of their creation: bytes under keys, each key only once. Expected failures are values:
 * no method rejects for a fault of the world (disk full, service down, deadline passed), and none waits longer than
 * the store's deadline.
 *
 * Keys are lower case, have no comma, and at most 512 characters; their parts are separated by `/`.
 */
export interface Store {
  readonly name: StoreName;
  /**
   * The newest entry under the first of several prefixes that has one.
   *
   * @param prefixes at most ten; each ends in `/`, or is a whole key
   */
  newest(prefixes: readonly string[]): Promise<Newest>;
  /** The bytes of one entry. */
  load(key: string): Promise<Loaded>;
  /** Saves bytes under a key that does not exist yet, as the newest entry of all its prefixes. */
  save(key: string, bytes: Buffer): Promise<Saved>;
}
