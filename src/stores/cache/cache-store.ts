import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../core/digest.ts';
import type { Checkpoint } from '../../core/history/checkpoint.ts';
import { encodeCheckpoint } from '../../core/history/checkpoint-codec.ts';
import type { Identity } from '../../core/history/identity.ts';
import { keyPrefix, newKey, parseKey, runKeyPrefix } from '../../core/history/key.ts';
import type { Loaded, Lookup, Recorded, Store } from '../../core/history/store.ts';
import { failureOf, isArchiveFailure, quoted } from './client-failure.ts';
import { ClientRunner } from './client-runner.ts';
import {
  type CacheEnvironment,
  cacheEnvironment,
  cacheVariables,
  refusal,
  type Variables,
} from './environment.ts';
import { readUnpacked } from './unpacked.ts';

/** What a {@link CacheStore} is made of. */
export interface CacheStoreOptions {
  /** The environment variables of the step. */
  readonly env: Variables;
  /** A folder of this action below `RUNNER_TEMP`, absolute; made when it is needed. */
  readonly temp: string;
  /** What all operations of this store together may take, in seconds; only time in which one runs counts. */
  readonly timeoutSeconds: number;
  /** Why nothing should be saved, in one line, when that is so: what a merge queue saves is found by nobody. */
  readonly refuseSaving?: string | undefined;
}

/**
 * The name under which an archive holds the checkpoint. It is part of what the service tells entries apart by
 * (RUNNER_FACTS §8.5) and a glob pattern (§8.6), so it never changes, and holds nothing that means anything in one.
 */
const FILE = 'file-tracker.checkpoint';
/** For entries that every operating system finds. */
const CROSS_OS = true;
const NOT_ACCEPTED = 'the cache service did not accept it';

/**
 * Keeps checkpoints in the Actions cache, through `@actions/cache`.
 *
 * The key carries the hash, so finding costs one request and no download. Each checkpoint has a key of its own, as
 * entries are immutable.
 */
export class CacheStore implements Store {
  readonly name = 'cache';
  readonly #environment: CacheEnvironment;
  readonly #refuseSaving: string | undefined;
  readonly #runner: ClientRunner;

  constructor({ env, temp, timeoutSeconds, refuseSaving }: CacheStoreOptions) {
    this.#environment = cacheEnvironment(env);
    this.#refuseSaving = refuseSaving;
    this.#runner = new ClientRunner({ variables: cacheVariables(this.#environment), temp, timeoutSeconds });
  }

  /** As {@link Store.find}: a single request. The service decides which entry is the newest. */
  async find(identity: Identity, preferredRun?: string): Promise<Lookup> {
    const refused = refusal(this.#environment, 'read');
    if (refused !== undefined) return { kind: 'unavailable', why: refused };
    const all = keyPrefix(identity);
    const [primary, others] =
      preferredRun === undefined ? [all, []] : [runKeyPrefix(identity, preferredRun), [all]];
    const outcome = await this.#runner.run((client) =>
      client.restoreCache([FILE], primary, others, { lookupOnly: true }, CROSS_OS),
    );
    if (outcome.kind === 'failed') return { kind: 'unavailable', why: outcome.why };
    const key = outcome.value;
    if (key === undefined) {
      const why = failureOf(outcome.messages);
      return why === undefined ? { kind: 'absent' } : { kind: 'unavailable', why };
    }
    const baseline = parseKey(identity, key);
    if (baseline === undefined)
      return {
        kind: 'unreadable',
        why: `the cache service found a key that is none of ours: ${quoted(key)}`,
      };
    return { kind: 'found', baseline, load: () => this.#load(key, baseline.hash) };
  }

  /** As {@link Store.record}. */
  async record(identity: Identity, checkpoint: Checkpoint): Promise<Recorded> {
    const refused = this.#refuseSaving ?? refusal(this.#environment, 'write');
    if (refused !== undefined) return { kind: 'not-recorded', why: refused };
    const key = newKey(identity, checkpoint.origin, checkpoint.snapshot.hash);
    const outcome = await this.#runner.run((client, folder) => {
      writeFileSync(join(folder, FILE), encodeCheckpoint(checkpoint), { mode: 0o600 });
      return client.saveCache([FILE], key, undefined, CROSS_OS);
    });
    if (outcome.kind === 'failed') return { kind: 'not-recorded', why: outcome.why };
    // With v1, an upload that failed returns an id all the same: what was printed tells.
    const why = failureOf(outcome.messages);
    if (outcome.value !== -1 && why === undefined) return { kind: 'recorded' };
    return { kind: 'not-recorded', why: why ?? NOT_ACCEPTED };
  }

  async #load(key: string, hash: Digest): Promise<Loaded> {
    let file: Loaded | undefined;
    const outcome = await this.#runner.run(async (client, folder) => {
      const restored = await client.restoreCache([FILE], key, [], {}, CROSS_OS);
      if (restored === key) file = readUnpacked(join(folder, FILE), hash);
      return restored;
    });
    if (outcome.kind === 'failed') return { kind: 'unavailable', why: outcome.why };
    if (file !== undefined) return file;
    if (outcome.value !== undefined)
      return { kind: 'unreadable', why: `the cache service gave another entry: ${quoted(outcome.value)}` };
    if (isArchiveFailure(outcome.messages))
      return { kind: 'unreadable', why: 'its archive cannot be unpacked' };
    return {
      kind: 'unavailable',
      why: failureOf(outcome.messages) ?? 'the cache service has it no longer',
    };
  }
}
