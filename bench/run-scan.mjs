// Scans the tree given as second argument with the compiled modules in the first: one run of a benchmark.
import { writeFileSync } from 'node:fs';

const [build, tree, threads] = process.argv.slice(2);
const { scan } = await import(`${build}/files/scan.js`);
const start = performance.now();
const { entries } = await scan({
  directory: tree,
  patterns: ['**'],
  followSymbolicLinks: false,
  home: '/',
  platform: process.platform,
  whenDirectoryMissing: 'error',
  ...(threads === undefined ? {} : { threads: Number(threads) }),
});
const jobSeconds = (performance.now() - start) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ jobSeconds, peakMegabytes, files: entries.length }));
