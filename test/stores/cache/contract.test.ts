import type { Identity } from '../../../src/core/history/identity.ts';
import { keyPrefix } from '../../../src/core/history/key.ts';
import { CheckpointStore } from '../../../src/stores/cache/checkpoint-store.ts';
import { describeStore, type StorePlace } from '../store-contract.ts';
import { archiveOfBytes } from './archives.ts';
import { CachePlace } from './cache-place.ts';

describeStore('cache', () => openPlace('v2'));
describeStore('cache, with the older protocol,', () => openPlace('v1'));

async function openPlace(protocol: 'v1' | 'v2'): Promise<StorePlace> {
  const place = await CachePlace.open(protocol);
  return {
    open: () => new CheckpointStore(place.open()),
    count: (identity: Identity) => place.entries(keyPrefix(identity)).length,
    replaceNewest: (identity: Identity, bytes: Buffer) =>
      place.tamper(archiveOfBytes(bytes), keyPrefix(identity)),
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}
