import { describe, expect, it } from 'vitest';
import { parseCheckpointKey } from '../../../src/core/history/keys.ts';
import { decodeRecord } from '../../../src/core/history/record-codec.ts';
import { checkpoint } from '../../../src/core/modes/checkpoint.ts';
import { historyIn, takingFrom } from '../../support/histories.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { ORIGIN, recordOf, TRACKER } from '../../support/snapshots.ts';

const REQUEST = { tracker: TRACKER, values: new Map(), origin: ORIGIN };
const accept = () => undefined;

describe('checkpoint', () => {
  it('records in every store, and says what became of each', async () => {
    const stores = [new MemoryStore('job'), new MemoryStore('cache')] as const;
    stores[0].fault = { save: { kind: 'not-saved', why: 'the disk is full' } };
    const histories = stores.map((store) => historyIn(store));
    const { recorded, record } = await checkpoint(REQUEST, histories, takingFrom({ a: '1' }).take, accept);
    expect(recorded).toEqual([
      { store: 'job', result: { kind: 'not-saved', why: 'the disk is full' } },
      { store: 'cache', result: { kind: 'saved' } },
    ]);
    const [entry] = stores[1].entries;
    if (entry === undefined) throw new Error('Nothing was recorded.');
    expect(decodeRecord(entry.bytes)).toEqual({
      kind: 'record',
      record: recordOf({ a: '1' }, {}, { key: entry.key }),
    });
    expect(parseCheckpointKey(historyIn(stores[1]).row.identity, entry.key)?.hash).toBe(record.snapshot.hash);
  });

  it('records the same content again, as the newest', async () => {
    const store = new MemoryStore();
    for (let i = 0; i < 2; i++)
      await checkpoint(REQUEST, [historyIn(store)], takingFrom({ a: '1' }).take, accept);
    expect(new Set(store.entries.map(({ key }) => key)).size).toBe(2);
  });

  it('records nothing that is not accepted', async () => {
    const store = new MemoryStore();
    const refuse = () => {
      throw new Error('no files');
    };
    const done = checkpoint(REQUEST, [historyIn(store)], takingFrom({}).take, refuse);
    await expect(done).rejects.toThrow('no files');
    expect(store.entries).toEqual([]);
  });
});
