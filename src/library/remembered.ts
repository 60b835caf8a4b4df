import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Digest } from '../core/digest.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';
import { readContent } from './file-digest.ts';

/** A file was asked about that was never checkpointed in this process. */
export class NotCheckpointedError extends Error {
  override readonly name = 'NotCheckpointedError';
  /** The file as it was asked about. */
  readonly file: string;

  constructor(file: string) {
    super(`Not checkpointed: ${JSON.stringify(file)}. Call checkpoint() with it first.`);
    this.file = file;
  }
}

/** What was in each file at its checkpoint, by the canonical path. Lives as long as the process. */
const checkpoints = new Map<string, Digest>();

/** The canonical path that a path led to when it was checkpointed: it may be gone, or a link may lead elsewhere. */
const places = new Map<string, string>();

/**
 * Remembers what is in a file now, for {@link same} and {@link changed}. Another checkpoint of the same file, under
 * whatever path, takes the place of the earlier one.
 *
 * Synchronous, as are the others: a promise is always true, and `if (changed(file))` would never skip anything.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws Error when it does not exist, is no regular file, or cannot be read
 */
export function checkpoint(file: string): void {
  const content = read(file);
  if (content.kind === 'absent') {
    throw new Error(
      `Cannot checkpoint ${JSON.stringify(file)}: there is no such file (${resolve(file)}). Check the path, or create the file first.`,
    );
  }
  if (content.kind === 'other') {
    throw new Error(
      `Cannot checkpoint ${JSON.stringify(file)}: it is no regular file. Name a file; for folders there is scan().`,
    );
  }
  const given = resolve(file);
  const canonical = canonicalPath(given);
  places.set(given, canonical);
  checkpoints.set(canonical, content.digest);
}

/**
 * Whether a file's content is what it was at its checkpoint. A file that is gone since is not the same.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
export function same(file: string): boolean {
  const given = resolve(file);
  const before = checkpoints.get(places.get(given) ?? canonicalPath(given));
  if (before === undefined) throw new NotCheckpointedError(file);
  const content = read(file);
  return content.kind === 'file' && content.digest === before;
}

/**
 * Whether a file's content is another than at its checkpoint, or the file is gone: the opposite of {@link same}.
 *
 * @param file relative to the current folder, or absolute; links are followed
 * @throws NotCheckpointedError when it was never checkpointed
 * @throws Error when it cannot be read
 */
export function changed(file: string): boolean {
  return !same(file);
}

function read(file: string): ReturnType<typeof readContent> {
  try {
    return readContent(resolve(file));
  } catch (error) {
    throw new Error(
      `Cannot read ${JSON.stringify(file)}: ${errorCode(error) ?? errorMessage(error)}. Make it readable.`,
      { cause: error },
    );
  }
}

/** An absolute path without links. Of what is gone, the folder's; of what has no folder either, the path itself. */
function canonicalPath(path: string): string {
  for (const [folder, ...names] of [[path], [dirname(path), basename(path)]] as const) {
    try {
      return join(realpathSync.native(folder), ...names);
    } catch {
      // Gone or unreachable: try with less. What is not found among the checkpoints is an error then, never "same".
    }
  }
  return path;
}
