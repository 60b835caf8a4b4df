import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Loaded } from '../../core/history/store.ts';
import { errorCode, errorMessage } from '../../core/unknown.ts';
import { readRegularFile } from '../../disk/regular-file.ts';
import { inTemporaryFolder } from '../../disk/temporary-folder.ts';

/** The name of an entry in its archive, which the service tells entries apart by, and the client takes for a pattern. */
export const ENTRY_FILE = 'file-tracker.checkpoint';
/** The largest entry that is read back, in bytes. */
const MAX_BYTES = 1 << 30;
const UNREADABLE = {
  gone: 'its archive holds no checkpoint',
  'not-regular': 'its archive holds something else than a file',
  'too-large': `it has more than ${MAX_BYTES} bytes`,
};
// The client builds tar's command line without quoting, and then splits it; tar itself knows escapes.
const [UNFIT, SYSTEM, ZSTD, SILENT] =
  sep === '\\'
    ? ([/[ ";]/, 'C:\\Windows\\Temp', 'zstd.cmd', '@exit /b 0\r\n'] as const)
    : ([/[ ":\\]/, '/tmp', 'zstd', '#!/bin/sh\n'] as const);

/**
 * Does a piece of work in a folder for one task of the client. Besides what is packed and unpacked, it holds a `zstd`
 * that says nothing.
 *
 * @param parent where the client can't work in it, a folder of the system takes its place
 * @param otherwise the kind of what there is instead where there can be no folder
 */
export async function inPrivateFolder<T, K extends string>(
  parent: string,
  otherwise: K,
  work: (folder: string) => Promise<T>,
): Promise<T | { readonly kind: K; readonly why: string }> {
  const place = [parent, tmpdir(), SYSTEM].find((path) => !UNFIT.test(path)) ?? parent;
  try {
    return await inTemporaryFolder(place, 'cache-', (folder) => {
      writeFileSync(join(folder, ZSTD), SILENT, { mode: 0o700 });
      return work(folder);
    });
  } catch (error) {
    return { kind: otherwise, why: `cannot write to ${place}: ${errorCode(error) ?? errorMessage(error)}` };
  }
}

/**
 * Reads the entry that the client unpacked. It has tar unpack whatever an archive holds, links and paths that leave the
 * folder included (docs/runner-facts.md, 8.6); but nothing of it is looked at except the one regular file of our name.
 */
export function readEntry(folder: string): Loaded {
  const path = join(folder, ENTRY_FILE);
  try {
    const opened = readRegularFile(path, { followLink: false, maxBytes: MAX_BYTES });
    if (opened.kind === 'read') return { kind: 'loaded', bytes: opened.value };
    return { kind: 'unreadable', why: UNREADABLE[opened.kind] };
  } catch (error) {
    return { kind: 'unavailable', why: `cannot read ${path}: ${errorCode(error) ?? errorMessage(error)}` };
  }
}
