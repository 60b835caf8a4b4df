import { expect, it } from 'vitest';
import { parseFieldDefinitions } from '../../../src/core/tracker/fields/definition.ts';
import { describeVerdict } from '../../../src/core/verdict/describe.ts';
import { openHistory, trackFiles } from '../../../src/library/history.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { MemoryStore } from '../../support/memory-store.ts';

/* DESIGN's way 11 for parts of files: what is not there, then and now, was not compared. */

it.each([
  [{ 'package.json': ['dependancies'] }, 'nothing-tracked'],
  [{ 'package.json': ['dependancies', '!version'] }, 'nothing-tracked'],
  [{ 'package.json': ['dependancies', '/dependancies'] }, 'nothing-tracked'],
  [{ 'package.json': ['dependancies', 'dependencies'] }, 'unchanged'],
  [{ 'package.json': ['!dependancies'] }, 'unchanged'],
  [{ 'package.json': ['dependancies'], 'other.json': ['a'] }, 'unchanged'],
])('way 11: fields that find nothing, when they are all there is: %j', async (fields, reason) => {
  expect(parseFieldDefinitions(fields)).not.toEqual([]);
  using folder = temporaryFolder({
    'package.json': '{"dependencies": {"a": "1"}, "version": "1"}',
    'other.json': '{"a": 1}',
  });
  const history = openHistory(new MemoryStore(), 'x');
  const watch = { directory: folder.path, patterns: [], fields };
  const run = async () => {
    const { verdict, succeeded } = await trackFiles(history, watch);
    await succeeded();
    return verdict;
  };
  await run();
  const verdict = await run();
  expect([verdict.changed, verdict.reason]).toEqual([reason !== 'unchanged', reason]);
  if (verdict.changed)
    expect(describeVerdict(verdict)).toContain(
      'there is nothing of what fields select, so nothing was compared',
    );
  folder.write({ 'package.json': '{"dependancies": {"a": "1"}, "dependencies": {}, "version": "1"}' });
  expect((await run()).reason).toBe('files-changed');
});

it('way 11: a group of a file in which fields find nothing', async () => {
  using folder = temporaryFolder({ 'web/package.json': '{"a": 1}', 'api/package.json': '{"b": 1}' });
  const history = openHistory(new MemoryStore(), 'x');
  const watch = {
    directory: folder.path,
    patterns: [],
    groups: { web: 'web/package.json', api: 'api/package.json' },
    fields: { '*/package.json': ['b'] },
  };
  const run = async () => {
    const { verdict, succeeded } = await trackFiles(history, watch);
    await succeeded();
    return verdict.parts.map(({ name, reason }) => `${name} ${reason}`);
  };
  await run();
  expect(await run()).toEqual(['web nothing-tracked', 'api unchanged']);
});
