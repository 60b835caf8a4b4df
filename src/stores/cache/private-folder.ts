import { constants, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Loaded } from '../../core/history/store.ts';
import { errorCode, errorMessage } from '../../core/unknown.ts';

/**
 * The name under which an archive holds an entry. It is part of what the service tells entries apart by
 * (RUNNER_FACTS §8.5) and a glob pattern (§8.6), so it never changes, and holds nothing that means anything in one.
 */
export const ENTRY_FILE = 'file-tracker.checkpoint';
/** The largest entry that is read back, in bytes. */
const MAX_BYTES = 1 << 30;
const IS_WINDOWS = sep === '\\';

/**
 * Does a piece of work in a folder for one task of the client, which leaves folders and files behind (RUNNER_FACTS
 * §8.8). Besides what is packed and unpacked, it holds a `zstd` that says nothing (§12).
 *
 * @param parent made where it is missing; where the client can't work in it, a folder of the system takes its place
 * @param whenNone what there is instead where there can be no folder; gets why, in one line
 */
export async function inPrivateFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
  whenNone: (why: string) => T,
): Promise<T> {
  const places = [parent, tmpdir(), IS_WINDOWS ? 'C:\\Windows\\Temp' : '/tmp'];
  // The client builds tar's command line without quoting, and then splits it; tar itself knows escapes.
  const unfit = IS_WINDOWS ? /[ ";]/ : /[ ":\\]/;
  const place = places.find((path) => !unfit.test(path)) ?? parent;
  let folder: string | undefined;
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    folder = mkdtempSync(join(place, 'cache-'));
    const [name, text] = IS_WINDOWS ? ['zstd.cmd', '@exit /b 0\r\n'] : ['zstd', '#!/bin/sh\n'];
    writeFileSync(join(folder, name), text, { mode: 0o700 });
    return await work(folder);
  } catch (error) {
    return whenNone(`cannot write to ${place}: ${errorCode(error) ?? errorMessage(error)}`);
  } finally {
    if (folder !== undefined) remove(folder);
  }
}

/**
 * Reads the entry that the client unpacked.
 *
 * The client has tar unpack whatever an archive holds, links and paths that leave the folder included (`-P`,
 * RUNNER_FACTS §8.6); that cannot be prevented from here. But nothing of it is looked at except the one file under
 * our name in the task's own folder, and only if that is a regular file: no link is followed.
 */
export function readEntry(folder: string): Loaded {
  const path = join(folder, ENTRY_FILE);
  const unreadable = (why: string): Loaded => ({ kind: 'unreadable', why });
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return unreadable('its archive holds something else than a file');
    if (stats.size > MAX_BYTES) return unreadable(`it has ${stats.size} bytes, more than ${MAX_BYTES}`);
    const { O_RDONLY, O_NOFOLLOW = 0 } = constants;
    return { kind: 'loaded', bytes: readFileSync(path, { flag: O_RDONLY | O_NOFOLLOW }) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return unreadable('its archive holds no checkpoint');
    return { kind: 'unavailable', why: `cannot read ${path}: ${errorCode(error) ?? errorMessage(error)}` };
  }
}

/** Removes a folder and all in it. What cannot be removed the runner removes at the end of the job. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // A program that a task given up at its deadline has started may still be writing here.
  }
}
