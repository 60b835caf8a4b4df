import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, type Measurement, measure } from './measure.ts';
import { printTable, printTarget } from './table.ts';
import { LARGE_FILE_BYTES, largeFile, TREES, treeOf } from './trees.ts';

export interface ScanBenchOptions {
  /** The folder with the compiled modules. */
  readonly build: string;
  /** The node that runs them. */
  readonly node: string;
  readonly rounds: number;
  /** hashFiles on the tree of 100,000 as well, which takes a minute a round. */
  readonly full: boolean;
  /** A tree of a million files, which takes a minute to make. */
  readonly million: boolean;
}

const PEER = 'find, xargs -P2 -n 5000 sha256sum';
const SCAN = 'scan()';

/** How fast files are found and hashed, beside what else does it. */
export async function benchScan(options: ScanBenchOptions): Promise<void> {
  for (const files of [1_000, 10_000, 100_000]) await benchTree(files, options);
  await benchGroups(options);
  await benchLargeFile(options);
  if (options.million) await benchMillion(options);
}

async function benchTree(files: number, options: ScanBenchOptions): Promise<void> {
  const tree = treeOf(files);
  const glob = files <= 10_000 || options.full;
  const contenders = [
    scanOf(tree, options),
    { ...scanOf(tree, options, '1'), name: `${SCAN}, one thread` },
    ...commandLine(tree, options),
    {
      name: PEER,
      command: 'sh',
      args: ['-c', 'find . -type f -print0 | xargs -0 -P2 -n 5000 sha256sum'],
      cwd: tree,
    },
    raw('walk', tree, options),
  ];
  const measured = await measure(contenders, options.rounds);
  if (glob) {
    const globber: Contender = {
      name: '@actions/glob hashFiles',
      command: options.node,
      args: [join(import.meta.dirname, 'run-actions-glob.mjs')],
      cwd: tree,
    };
    measured.push(...(await measure([globber], 1)));
  }
  printTable(`${files.toLocaleString('en')} files`, measured, PEER);
  if (files < 100_000) return;
  const peer = secondsOf(measured, PEER);
  for (const { name, seconds } of measured) {
    if (name === SCAN) printTarget(`${name}, whole process ÷ ${PEER}`, seconds / peer, 'at most', 0.65);
    if (name.startsWith('file-tracker')) printTarget(`${name} ÷ ${PEER}`, seconds / peer, 'at most', 0.7);
    if (name.startsWith('@actions')) {
      printTarget(`hashFiles ÷ ${SCAN}`, seconds / secondsOf(measured, SCAN), 'at least', 50);
    }
  }
}

/** What groups add to taking a snapshot and judging it. */
async function benchGroups(options: ScanBenchOptions): Promise<void> {
  await benchGroupsOf(1_400, 8_400, 3, options);
  await benchGroupsOf(50, 100_000, 1.3, options);
}

async function benchGroupsOf(
  groups: number,
  files: number,
  target: number,
  { node, build, rounds }: ScanBenchOptions,
): Promise<void> {
  const contender = (groups: number): Contender => ({
    name: `${groups} groups`,
    command: node,
    args: [join(import.meta.dirname, 'run-groups.mjs'), build, treeOf(files), String(groups)],
  });
  const measured = await measure([contender(0), contender(groups)], rounds);
  printTable(`Groups over ${files.toLocaleString('en')} files`, measured, '0 groups');
  const [without, many] = measured.map(({ seconds }) => seconds);
  printTarget(`${groups} groups ÷ none`, (many ?? Number.NaN) / (without ?? Number.NaN), 'at most', target);
}

async function benchLargeFile(options: ScanBenchOptions): Promise<void> {
  const folder = largeFile();
  const reference = 'SHA-256 of as much in memory';
  const contenders = [
    scanOf(folder, options),
    { name: 'sha256sum', command: 'sha256sum', args: ['large.bin'], cwd: folder },
    { ...raw('sha256', String(LARGE_FILE_BYTES), options), name: reference },
  ];
  const measured = await measure(contenders, options.rounds);
  printTable('One file of 1 GiB', measured, reference);
  const job = (name: string) => measured.find((one) => one.name === name)?.jobSeconds ?? Number.NaN;
  printTarget('speed ÷ raw SHA-256 speed', job(reference) / job(SCAN), 'at least', 0.9);
}

async function benchMillion(options: ScanBenchOptions): Promise<void> {
  const [small] = await measure([scanOf(treeOf(100_000), options)], 3);
  const [large] = await measure([scanOf(treeOf(1_000_000), options)], 1);
  if (small?.jobSeconds === undefined || large?.jobSeconds === undefined) return;
  printTable('1,000,000 files', [large], SCAN);
  const ratio = large.jobSeconds / 10 / small.jobSeconds;
  printTarget('time per file ÷ that with 100,000 files', ratio, 'at most', 1.3);
  printTarget('peak memory in MB', large.peakMegabytes ?? Number.NaN, 'at most', 700);
}

function scanOf(tree: string, { node, build }: ScanBenchOptions, ...threads: string[]): Contender {
  const args = [join(import.meta.dirname, 'run-scan.mjs'), build, tree, ...threads];
  return { name: SCAN, command: node, args };
}

/** The whole product, once it is bundled. */
function commandLine(tree: string, { node }: ScanBenchOptions): Contender[] {
  const cli = join(import.meta.dirname, '../dist/cli.js');
  if (!existsSync(cli)) return [];
  const store = join(TREES, 'store');
  rmSync(store, { recursive: true, force: true });
  const args = [cli, 'checkpoint', '--store', store, '--cwd', tree, '**'];
  return [{ name: 'file-tracker checkpoint', command: node, args }];
}

function raw(what: 'walk' | 'sha256', argument: string, { node }: ScanBenchOptions): Contender {
  return {
    name: `${what} alone`,
    command: node,
    args: [join(import.meta.dirname, 'run-raw.mjs'), what, argument],
  };
}

function secondsOf(measured: readonly Measurement[], name: string): number {
  return measured.find((one) => one.name === name)?.seconds ?? Number.NaN;
}
