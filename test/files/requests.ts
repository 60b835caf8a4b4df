import { homedir } from 'node:os';
import { readDirectory } from '../../src/files/directory-reader.ts';
import { type Scan, type ScanRequest, type ScanTools, scan } from '../../src/files/scan.ts';
import { moduleBeside } from '../../src/threads/module-beside.ts';

/** Scans a folder with what is mostly wanted. */
export function scanFolder(
  directory: string,
  patterns: readonly string[],
  options: Partial<ScanRequest> = {},
  tools?: ScanTools,
): Promise<Scan> {
  const request: ScanRequest = {
    directory,
    patterns,
    followSymbolicLinks: false,
    home: homedir(),
    platform: process.platform,
    whenDirectoryMissing: 'error',
    ...options,
  };
  return tools === undefined ? scan(request) : scan(request, tools);
}

/** The stored paths that a scan finds. */
export async function scannedPaths(
  directory: string,
  patterns: readonly string[],
  options: Partial<ScanRequest> = {},
): Promise<readonly string[]> {
  return (await scanFolder(directory, patterns, options)).entries.paths;
}

/** A scan's tools, some of them replaced. */
export function withTools(replaced: Partial<ScanTools>): ScanTools {
  const scanModule = new URL('../../src/files/scan.ts', import.meta.url).href;
  return { readDirectory, workerUrl: moduleBeside(scanModule, 'hash-worker-entry'), ...replaced };
}
