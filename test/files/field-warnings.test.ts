import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTracker } from '../../src/core/tracker/tracker.ts';
import { snapshotTaker } from '../../src/files/take-snapshot.ts';
import { temporaryFolder } from '../support/folders.ts';

const FILES = {
  'package.json': '{"dependencies": {"a": "1"}, "a.b": 1, "version": "1"}',
  'b/package.json': '{"devDependencies": {}}',
  'c.json': '{',
};

async function warningsFor(
  ...fields: [pattern: string, ...selectors: string[]][]
): Promise<readonly string[]> {
  using folder = temporaryFolder(FILES);
  symlinkSync('package.json', join(folder.path, 'link.json'));
  const { platform } = process;
  const take = snapshotTaker({
    directory: folder.path,
    home: '/home',
    platform,
    whenDirectoryMissing: 'error',
  });
  const definitions = fields.map(([pattern, ...selectors]) => ({ pattern, selectors }));
  return (await take(createTracker([], { fields: definitions }), new Map())).warnings;
}

const CURE = 'Check the spelling, and write a key with dots as a JSON pointer, such as "/a.b".';

test.each<[[string, ...string[]], string]>([
  [
    ['package.json', 'dependancies'],
    'The fields "dependancies" find nothing in any file that matches "package.json".',
  ],
  [
    ['package.json', 'a.b', 'version'],
    'The fields "a.b" find nothing in any file that matches "package.json".',
  ],
  [
    ['package.json', '!verison'],
    'The fields "!verison" find nothing in any file that matches "package.json".',
  ],
  [
    ['**/package.json', 'x', 'dependencies.b'],
    'The fields "x", "dependencies.b" find nothing in any file that matches',
  ],
])('a field that is in no file is told of: %j', async (definition, text) => {
  const warnings = await warningsFor(definition);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(text);
  expect(warnings[0]).toContain(CURE);
});

test('a definition that matches no regular file is told of', async () => {
  expect(await warningsFor(['link.json', 'dependencies'])).toEqual([
    'No fields are read for "link.json", since it matches no regular file. Name the file that the link leads to.',
  ]);
});

test.each<[[string, ...string[]]]>([
  [['package.json', 'dependencies', '!version', '/a.b', '*']],
  [['**/package.json', 'dependencies', 'devDependencies']],
  [['*.json', 'nowhere']],
  [['c.json', 'nowhere']],
  [['absent.json', 'nowhere']],
])(
  'nothing is said where each field is in some file, or a file cannot be looked into: %j',
  async (definition) => {
    expect(await warningsFor(definition)).toEqual([]);
  },
);

test('a definition of which another one takes all files says nothing', async () => {
  expect(await warningsFor(['package.json', 'nowhere'], ['package.json', 'version'])).toEqual([]);
});
