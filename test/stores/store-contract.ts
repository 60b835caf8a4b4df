import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/history/store.ts';
import { DEPS, DEPS_DEV, keyOf } from './keys.ts';

/** A place for entries, with what a test has to know of it beyond the interface. */
export interface StorePlace extends AsyncDisposable {
  /** A store of this place, as a new process would open it. */
  open(): Store;
}

/** Saves text, which has to succeed. */
export async function save(store: Store, key: string, text: string): Promise<void> {
  expect(await store.save(key, Buffer.from(text))).toEqual({ kind: 'saved' });
}

/** The text of the newest entry under prefixes, or what there is in its place. */
export async function newestText(store: Store, ...prefixes: readonly string[]): Promise<string> {
  const newest = await store.newest(prefixes);
  if (newest.kind !== 'found') return newest.kind;
  const loaded = await store.load(newest.key);
  return loaded.kind === 'loaded' ? loaded.bytes.toString() : loaded.kind;
}

/** What every store has to do. */
export function describeStore(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`the ${name} store`, () => {
    it('has nothing at first', async () => {
      await using place = await openPlace();
      expect(await place.open().newest([DEPS])).toEqual({ kind: 'absent' });
      expect((await place.open().load(keyOf('1', 1))).kind).toBe('absent');
    });

    it('gives back what was saved, to the byte, and nothing where that was nothing', async () => {
      await using place = await openPlace();
      const bytes = Buffer.from([0, 10, 13, 255, 10, 128, ...Buffer.from('ü 😀 ::set-output')]);
      expect(await place.open().save(keyOf('1', 1), bytes)).toEqual({ kind: 'saved' });
      expect(await place.open().load(keyOf('1', 1))).toEqual({ kind: 'loaded', bytes });
      await save(place.open(), keyOf('1', 2), '');
      expect(await newestText(place.open(), DEPS)).toBe('');
    });

    it('saves a key once', async () => {
      await using place = await openPlace();
      await save(place.open(), keyOf('1', 1), 'A');
      expect((await place.open().save(keyOf('1', 1), Buffer.from('B'))).kind).toBe('not-saved');
      expect(await newestText(place.open(), DEPS)).toBe('A');
    });

    it('finds the newest, in the order in which they were saved', async () => {
      await using place = await openPlace();
      const store = place.open();
      for (const number of [5, 9, 1, 7, 3]) {
        await save(store, keyOf('1', number), `${number}`);
        expect(await newestText(store, DEPS)).toBe(`${number}`);
      }
    });

    it('finds the newest under the first prefix that has one', async () => {
      await using place = await openPlace();
      const store = place.open();
      for (const [at, run] of ['7', '8', '80', '9'].entries()) await save(store, keyOf(run, at), run);
      expect(await newestText(store, `${DEPS}8/`, DEPS)).toBe('8');
      expect(await newestText(store, `${DEPS}5/`, `${DEPS}7/`, DEPS)).toBe('7');
      expect(await newestText(store, `${DEPS}5/`, DEPS)).toBe('9');
      expect(await newestText(store, keyOf('80', 2))).toBe('80');
    });

    it('keeps identities apart of which one starts like the other (way 7)', async () => {
      await using place = await openPlace();
      await save(place.open(), keyOf('1', 1, DEPS_DEV), 'A');
      expect(await place.open().newest([DEPS])).toEqual({ kind: 'absent' });
      await save(place.open(), keyOf('1', 1), 'B');
      expect(await newestText(place.open(), DEPS_DEV)).toBe('A');
      expect(await newestText(place.open(), DEPS)).toBe('B');
    });

    it('saves from several places at once', async () => {
      await using place = await openPlace();
      const numbers = ['1', '2', '3', '4'];
      await Promise.all(numbers.map((run) => save(place.open(), keyOf(run, 1), run)));
      expect(numbers).toContain(await newestText(place.open(), DEPS));
      for (const run of numbers) expect(await newestText(place.open(), `${DEPS}${run}/`)).toBe(run);
    });
  });
}
