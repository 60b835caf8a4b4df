import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/core/history/checkpoint.ts';
import { encodeCheckpoint } from '../../src/core/history/checkpoint-codec.ts';
import type { Identity } from '../../src/core/history/identity.ts';
import type { Loaded, Lookup, Store } from '../../src/core/history/store.ts';
import { checkpointOf, ORIGIN, snapshotOf, TRACKER } from '../support/snapshots.ts';
import { DEPS, DEPS_DEV } from './identities.ts';

/** A place for checkpoints, with what a test has to know of it beyond the interface. */
export interface StorePlace extends AsyncDisposable {
  /** A store of this place, as a new process would open it. */
  open(): Store;
  /** How many checkpoints of an identity there are. */
  count(identity: Identity): number;
  /** Puts bytes in the place of the newest checkpoint of an identity. */
  replaceNewest(identity: Identity, bytes: Buffer): void;
}

/** Looks for a checkpoint and loads it in full. */
export async function read(
  store: Store,
  identity: Identity,
  preferredRun?: string,
): Promise<Loaded | Exclude<Lookup, { kind: 'found' }>> {
  const lookup = await store.find(identity, preferredRun);
  return lookup.kind === 'found' ? await lookup.load() : lookup;
}

/** Records a checkpoint, which has to succeed. */
export async function record(store: Store, identity: Identity, checkpoint: Checkpoint): Promise<void> {
  expect(await store.record(identity, checkpoint)).toEqual({ kind: 'recorded' });
}

const A = checkpointOf({ 'package-lock.json': 'A' });
const B = checkpointOf({ 'package-lock.json': 'B' });

/** What every store has to do. */
export function describeStore(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`the ${name} store`, () => {
    it('has nothing at first', async () => {
      await using place = await openPlace();
      expect(await place.open().find(DEPS)).toEqual({ kind: 'absent' });
      expect(await place.open().find(DEPS, '42')).toEqual({ kind: 'absent' });
    });

    it('finds what was recorded, and where it came from', async () => {
      await using place = await openPlace();
      await record(place.open(), DEPS, A);
      const lookup = await place.open().find(DEPS);
      const { ref: _, ...origin } = ORIGIN;
      expect(lookup).toMatchObject({ kind: 'found', baseline: { hash: A.snapshot.hash, ...origin } });
    });

    it('loads what was recorded', async () => {
      const hostile = { '../x': '1', 'a\nb': '2', 'caf\udce9': '3', '::set-output': '->away', 'ü 😀': '4' };
      const full = { snapshot: snapshotOf(hostile, { node: 'v24' }), tracker: TRACKER, origin: ORIGIN };
      for (const checkpoint of [A, full, checkpointOf({})]) {
        await using place = await openPlace();
        await record(place.open(), DEPS, checkpoint);
        expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint });
      }
    });

    it('loads what was recorded outside a workflow run', async () => {
      await using place = await openPlace();
      const checkpoint = checkpointOf({ a: '1' }, { runId: '', runAttempt: '', sha: '', ref: '' });
      await record(place.open(), DEPS, checkpoint);
      expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint });
    });

    it('finds the newest', async () => {
      await using place = await openPlace();
      const store = place.open();
      for (let i = 0; i < 12; i++) {
        const checkpoint = checkpointOf({ a: String(i) });
        await record(store, DEPS, checkpoint);
        expect(await read(store, DEPS)).toEqual({ kind: 'loaded', checkpoint });
      }
    });

    it('finds A after A, B, A', async () => {
      await using place = await openPlace();
      for (const checkpoint of [A, B, A]) await record(place.open(), DEPS, checkpoint);
      expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: A });
      expect(place.count(DEPS)).toBe(3);
    });

    it('prefers the newest of a run', async () => {
      await using place = await openPlace();
      const store = place.open();
      const runs = ['7', '8', '8', '80', '9'];
      const checkpoints = runs.map((runId, i) => checkpointOf({ a: `${i}` }, { runId }));
      for (const checkpoint of checkpoints) await record(store, DEPS, checkpoint);
      const hashes = async (preferredRun?: string): Promise<unknown> => {
        const lookup = await store.find(DEPS, preferredRun);
        const loaded = lookup.kind === 'found' ? await lookup.load() : lookup;
        if (lookup.kind !== 'found' || loaded.kind !== 'loaded') return loaded;
        expect(loaded.checkpoint.snapshot.hash).toBe(lookup.baseline.hash);
        return checkpoints.findIndex(({ snapshot }) => snapshot.hash === lookup.baseline.hash);
      };
      expect(await hashes('8')).toBe(2);
      expect(await hashes('7')).toBe(0);
      expect(await hashes('9')).toBe(4);
      expect(await hashes('no such run')).toBe(4);
      expect(await hashes()).toBe(4);
    });

    it('keeps identities apart of which one starts like the other', async () => {
      await using place = await openPlace();
      await record(place.open(), DEPS_DEV, A);
      expect(await place.open().find(DEPS)).toEqual({ kind: 'absent' });
      await record(place.open(), DEPS, B);
      expect(await read(place.open(), DEPS_DEV)).toEqual({ kind: 'loaded', checkpoint: A });
      expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: B });
    });

    it('records from several places at once', async () => {
      await using place = await openPlace();
      const checkpoints = ['1', '2', '3', '4'].map((content) => checkpointOf({ a: content }));
      await Promise.all(checkpoints.map((checkpoint) => record(place.open(), DEPS, checkpoint)));
      expect(place.count(DEPS)).toBe(4);
      const loaded = await read(place.open(), DEPS);
      expect(checkpoints).toContainEqual(loaded.kind === 'loaded' && loaded.checkpoint);
    });

    describe('calls unreadable', () => {
      const good = encodeCheckpoint(A);
      const newer = Buffer.from(good.toString().replace('"version":1', '"version":2'));
      const flipped = Buffer.from(good);
      flipped[flipped.length - 3] = (flipped.at(-3) ?? 0) ^ 1;
      it.each([
        ['foreign bytes', Buffer.from('something else\n'.repeat(50))],
        ['nothing', Buffer.alloc(0)],
        ['a newer format', newer],
        ['half a checkpoint', good.subarray(0, good.length >> 1)],
        ['a checkpoint with one bit flipped', flipped],
      ])('%s', async (_, bytes) => {
        await using place = await openPlace();
        await record(place.open(), DEPS, B);
        await record(place.open(), DEPS, A);
        place.replaceNewest(DEPS, bytes);
        expect(await read(place.open(), DEPS)).toMatchObject({ kind: 'unreadable' });
        expect(await read(place.open(), DEPS, ORIGIN.runId)).toMatchObject({ kind: 'unreadable' });
        // The next one is not hindered by it.
        await record(place.open(), DEPS, B);
        expect(await read(place.open(), DEPS)).toEqual({ kind: 'loaded', checkpoint: B });
      });
    });
  });
}
