import { statSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Found } from '../core/modes/taking.ts';
import { Entries } from '../core/snapshot/entries.ts';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { compilePatterns } from '../core/tracker/patterns/patterns.ts';
import { errorCode } from '../core/unknown.ts';
import { moduleBeside } from '../threads/module-beside.ts';
import { findAliases } from './aliases.ts';
import { type DirectoryReader, readDirectory } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';
import { findEmptyFolders } from './empty-folders.ts';
import { Findings } from './findings.ts';
import type { StatBehind } from './folder-identity.ts';
import { HashPool } from './hash-pool.ts';
import { LinkTargets } from './link-target.ts';
import { Pacer } from './pacer.ts';
import { PatternUsage } from './pattern-usage.ts';
import { quotePath, ScanError, unreadable } from './scan-error.ts';
import type { Signals } from './signals.ts';
import { StoreFolders } from './store-folders.ts';
import { walk } from './walk.ts';

export { ScanError } from './scan-error.ts';

/** What to look for and where. Everything but the patterns may be left out. */
export interface ScanRequest extends Partial<Omit<ScanPlace, 'directory'>> {
  /** One line each, in order (core/tracker/patterns). */
  readonly patterns: readonly string[];
  /** What relative patterns and the stored paths are relative to; default: the current folder. */
  readonly directory?: string;
}

/** Where to look, and how. */
export interface ScanPlace {
  /** Absolute; relative patterns and the stored paths are relative to it. */
  readonly directory: string;
  /** Absolute; links count with the content of files that lie in it. By default the directory. */
  readonly workspace?: string;
  /** Absolute folders in which the product keeps its records; they are not tracked. */
  readonly stores?: readonly string[];
  /** Track what links lead to instead of the links; default: false. */
  readonly followSymbolicLinks: boolean;
  /** Absolute; what `~` means. By default the user's. */
  readonly home: string;
  /** Whose rules names follow; by default this system's. */
  readonly platform: NodeJS.Platform;
  /** What it means that the folder is missing. `empty`: nothing is found. Default: `error`. */
  readonly whenDirectoryMissing: 'error' | 'empty';
  /** Called now and then while files are being hashed, a few times a second at most. */
  readonly onProgress?: (progress: { files: number; bytes: number }) => void;
  /** How many threads hash; by default one for each processor, but at most 8. */
  readonly threads?: number;
}

/** What was found. */
export interface Scan extends Found {
  readonly entries: Entries;
  /** What of the patterns most likely is not meant so, in words. */
  readonly patternWarnings: readonly string[];
}

/** Nothing was looked for, or in nothing. */
export const NOTHING: Scan = {
  entries: Entries.from([]),
  bytes: 0,
  unmatchedPatterns: [],
  emptyFolders: [],
  patternWarnings: [],
  skipped: [],
};

/** What a scan works with; other than the default only in tests. */
export interface ScanTools {
  readonly readDirectory: DirectoryReader;
  readonly workerUrl: URL;
  readonly statBehind?: StatBehind;
}

const MAX_THREADS = 8;
/** Milliseconds between two reports of progress. */
const PROGRESS_INTERVAL = 200;

/**
 * Finds the files and links that the patterns match and hashes them.
 *
 * @throws ScanError for what the user has to see to: an unreadable file or folder, a pipe, socket or device named
 * by a pattern, a working directory that is missing or no folder
 * @throws PatternError for a pattern that cannot mean anything
 */
export async function scan(request: ScanRequest, tools: ScanTools = defaultTools()): Promise<Scan> {
  const { patterns, ...given } = request;
  const place: ScanPlace = {
    followSymbolicLinks: false,
    home: homedir(),
    platform: process.platform,
    whenDirectoryMissing: 'error',
    ...given,
    directory: resolve(given.directory ?? '.'),
  };
  const aliases = findAliases([{ lines: patterns, dialect: 'plain' }], place);
  return scanPatterns(compilePatterns(patterns, { ...place, aliases }), place, tools);
}

/** As {@link scan}, with patterns that are compiled. */
export async function scanPatterns(
  patterns: PatternSet,
  request: ScanPlace,
  tools: ScanTools = defaultTools(),
): Promise<Scan> {
  if (!directoryExists(request)) return nothingFound(patterns);
  const pacer = new Pacer();
  const pool = new HashPool({
    threads: request.threads ?? Math.min(availableParallelism(), MAX_THREADS),
    followSymbolicLinks: request.followSymbolicLinks,
    workerUrl: tools.workerUrl,
    pacer,
  });
  // A link that is followed and ends at a file is that file.
  const targets = request.followSymbolicLinks
    ? undefined
    : new LinkTargets(request.workspace ?? request.directory);
  const findings = new Findings(patterns, targets, (batch) => pool.add(batch));
  const stores = new StoreFolders(request.stores ?? [], request.directory);
  const usage = new PatternUsage(patterns);
  const { followSymbolicLinks } = request;
  const reports = startReports(request, pool.signals);
  try {
    await walk({ ...tools, patterns, followSymbolicLinks, stores, usage, pacer }, findings);
    findings.endBatch();
    await pool.finish();
    const unmatchedPatterns = usage.unmatched();
    const emptyFolders = findEmptyFolders(patterns, unmatchedPatterns);
    return {
      ...findings.finish(),
      unmatchedPatterns,
      emptyFolders,
      patternWarnings: usage.warnings(),
      skipped: findings.skipped,
    };
  } finally {
    clearInterval(reports);
    pool.close();
  }
}

function defaultTools(): ScanTools {
  return { readDirectory, workerUrl: moduleBeside(import.meta.url, 'hash-worker-entry') };
}

function directoryExists({ directory, whenDirectoryMissing }: ScanPlace): boolean {
  try {
    if (statSync(diskPath(directory)).isDirectory()) return true;
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unreadable('folder', directory, error);
    if (whenDirectoryMissing === 'empty') return false;
    throw new ScanError(
      `The working directory ${quotePath(directory)} does not exist. Create it or check out the repository first.`,
      { cause: error },
    );
  }
  throw new ScanError(
    `The working directory ${quotePath(directory)} is not a folder. Name the folder that holds the files.`,
  );
}

function nothingFound(patterns: PatternSet): Scan {
  const usage = new PatternUsage(patterns);
  return { ...NOTHING, unmatchedPatterns: usage.unmatched(), patternWarnings: usage.warnings() };
}

/** Reports progress as long as the scan lasts; the walk and the hashing let timers run. */
function startReports(
  { onProgress }: Pick<ScanPlace, 'onProgress'>,
  signals: Signals,
): NodeJS.Timeout | undefined {
  return onProgress && setInterval(() => onProgress(signals.progress), PROGRESS_INTERVAL);
}
