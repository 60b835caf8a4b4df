/*
 * `node run-groups.mjs BUILD FOLDER GROUPS`: takes a snapshot of a folder with so many groups and judges them all, as
 * a first run does, where every file counts as added. Says how long it took and the peak memory.
 */
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, directory, groups] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(join(build, module)).href);
const { snapshotTaker } = await load('files/take-snapshot.js');
const { createTracker } = await load('core/tracker/tracker.js');
const { parseGroups } = await load('core/tracker/groups/parse-groups.js');
const { judge } = await load('core/verdict/judge.js');
const { presentOf } = await load('core/modes/evidence.js');

// Half of them look into one folder each, half at one kind of file anywhere; two patterns each.
const definitions = Array.from({ length: Number(groups) }, (_, i) => [
  `group-${i}`,
  i % 2 === 0 ? [`package-${i % 20}/**`, '!**/*.md'] : [`**/*${i}.js`, '!docs/**'],
]);
// What stands in the patterns beside groups would belong to every group.
const tracker =
  definitions.length === 0
    ? createTracker(['**'])
    : createTracker([], { groups: parseGroups(Object.fromEntries(definitions), []) });
const take = snapshotTaker({
  directory,
  home: homedir(),
  platform: process.platform,
  whenDirectoryMissing: 'error',
});
const start = performance.now();
const taken = await take(tracker, new Map());
const rules = { ifNoCheckpoint: 'changed', nothingIsRight: false, forced: false };
judge(presentOf(taken, rules), { kind: 'none' });
const jobSeconds = (performance.now() - start) / 1000;
writeFileSync(
  process.env.BENCH_REPORT,
  JSON.stringify({ jobSeconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }),
);
process.exit(0);
