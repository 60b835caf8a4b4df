import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { compare } from '../../src/core/verdict/comparison.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { temporaryFolder } from '../support/folders.ts';

/** Of a file with the name, what is tracked of it, and how it was before and is after. */
type Row = readonly [name: string, selector: string, before: string, after: string];

/** How a comparison goes, and what the user is told. */
async function compared([name, selector, before, after]: Row) {
  using folder = temporaryFolder({ [name]: before });
  const { platform } = process;
  const tracker = createTracker([], { fields: [{ pattern: name, selectors: [selector] }] });
  const take = snapshotTaker({
    directory: folder.path,
    home: homedir(),
    platform,
    whenDirectoryMissing: 'error',
  });
  const { snapshot: one } = await take(tracker, new Map());
  writeFileSync(join(folder.path, name), after);
  const { snapshot: other, unparsed } = await take(tracker, new Map());
  return { modified: compare(one, other).modified, hash: one.hash === other.hash, unparsed };
}

describe('way 17: a document that common readers take differently is a change', () => {
  test.each<Row>([
    ['values.yaml', 'image.tag', 'image: {tag: 1.10}\n', 'image: {tag: 1.1}\n'],
    ['values.yaml', 'm', 'e: &e {L: 1}\nm: {L: 2, <<: *e}\n', 'e: &e {L: 1}\nm: {<<: *e, L: 2}\n'],
    ['package.json', 'engines', '{"engines": {"node": 20}}', '{"engines": {"node": 20},}'],
    ['package.json', 'exports', '{"exports": {"a": 1, "b": 2}}', '{"exports": {"b": 2, "a": 1}}'],
    ['Cargo.lock', 'version', 'version = 3\n', 'version = 0x3\n'],
  ])('the parts of %s: %s of %j and %j', async (...row) => {
    expect(await compared(row)).toEqual({ modified: [row[0]], hash: false, unparsed: [] });
  });

  test.each<readonly [...Row, why: string]>([
    ['a.yml', 'run', 'run: |\n  a\n', 'run: |\n  a', 'a block scalar without a line end: line 2, column 1'],
    ['a.json', 'v', '{"v": 2}', '{"v": 1, "v": 2}', 'a repeated key: line 1, column 10'],
    ['a.toml', 'b', 'a = {c = 1}\nb = 1\n', 'a = {c = 1,}\nb = 1\n', 'what only TOML 1.1 allows: line 1'],
  ])('%s is tracked whole, with a warning: %s of %j and %j', async (name, selector, before, after, why) => {
    expect(await compared([name, selector, before, after])).toEqual({
      modified: [name],
      hash: false,
      unparsed: [{ path: name, why: `readers differ on ${why}` }],
    });
  });

  test.each<Row>([
    ['a.yml', 'run', 'run: "a"\nb: 1\n', "# c\nb:   2\r\nrun: 'a' # d\r\n"],
    ['a.json', 'v', '{"v": {"a": 1, "b": [2]}}', '{\n\t"w": 0,\r\n"v": {"b":[ 2 ],"\\u0061":1}}\n'],
    ['a.toml', 'v', '[v]\na = "x"\nb = 1\n', "v.b = 1\r\nv.'a' = 'x' # c\r\n"],
  ])('what no reader sees is none: %s: %s of %j and %j', async (...row) => {
    expect(await compared(row)).toEqual({ modified: [], hash: true, unparsed: [] });
  });
});
