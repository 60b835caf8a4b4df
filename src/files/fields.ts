import { resolve } from 'node:path';
import { DIGEST_BYTES } from '../core/digest.ts';
import { Entries, kindCode } from '../core/snapshot/entries.ts';
import type { FieldDefinition } from '../core/tracker/fields/definition.ts';
import { digestFields, type FieldDigest } from '../core/tracker/fields/digest-fields.ts';
import { MAX_FIELD_FILE_BYTES } from '../core/tracker/fields/unreadable.ts';
import { assign } from '../core/tracker/groups/assign.ts';
import { compilePatterns, type PatternSite } from '../core/tracker/patterns/patterns.ts';
import { errorCode } from '../core/unknown.ts';
import { readRegularFile } from '../disk/regular-file.ts';
import { diskPath } from './disk-path.ts';
import { FieldUse } from './field-use.ts';
import { unreadable } from './scan-error.ts';

const FILE = kindCode('file');
const FIELDS = kindCode('fields');

/** Entries in which some files stand with only their fields. */
export interface FieldEntries {
  readonly entries: Entries;
  /** The places of entries of which nothing that is to be tracked is there. */
  readonly empty: ReadonlySet<number>;
  /** Files that are tracked whole all the same. */
  readonly unparsed: readonly { readonly path: string; readonly why: string }[];
  /** Sentences for the user about definitions that find nothing. */
  readonly warnings: readonly string[];
}

/**
 * Replaces the digest of files of which only fields are tracked. A file that does not parse stays as it is, tracked
 * whole: that can only see more changes.
 *
 * @throws ScanError for a file that cannot be read
 */
export function trackFields(
  entries: Entries,
  fields: readonly FieldDefinition[],
  site: PatternSite,
): FieldEntries {
  const kinds = Uint8Array.from(entries.kinds);
  const digests = Uint8Array.from(entries.digests);
  const unparsed: { path: string; why: string }[] = [];
  const empty = new Set<number>();
  const uses = fields.map((definition) => new FieldUse(definition));
  for (const [at, use] of usesByEntry(entries, uses, site)) {
    const path = entries.paths[at] ?? '';
    const digest = digestFile(path, use.definition, site);
    if (digest === undefined) continue;
    use.add(digest);
    if (digest.kind === 'whole') {
      unparsed.push({ path, why: digest.why });
    } else {
      if (use.isEmpty(digest.unfound)) empty.add(at);
      kinds[at] = FIELDS;
      digests.set(Buffer.from(digest.digest, 'hex'), at * DIGEST_BYTES);
    }
  }
  return {
    entries: new Entries(entries.paths, kinds, digests, entries.executable),
    empty,
    unparsed,
    warnings: uses.flatMap((use) => use.warnings()),
  };
}

/** For each file that a definition matches, the last of those. */
function usesByEntry(entries: Entries, uses: readonly FieldUse[], site: PatternSite): Map<number, FieldUse> {
  const lists = uses.map(({ definition }) => compilePatterns([definition.pattern], site));
  const last = new Map<number, number>();
  assign(entries.paths, lists, (path, list) => {
    const isFile = entries.kinds[path] === FILE;
    uses[list]?.match(isFile);
    if (isFile) last.set(path, Math.max(list, last.get(path) ?? -1));
  });
  return new Map([...last].map(([path, list]) => [path, uses[list] as FieldUse]));
}

/** The digest of a file's fields; `undefined` when the file has vanished since it was found. */
function digestFile(path: string, definition: FieldDefinition, site: PatternSite): FieldDigest | undefined {
  try {
    const opening = { followLink: true, maxBytes: MAX_FIELD_FILE_BYTES };
    const opened = readRegularFile(diskPath(resolve(site.base ?? site.directory, path)), opening);
    switch (opened.kind) {
      case 'gone':
        return undefined;
      case 'not-regular':
        return { kind: 'whole', why: 'no regular file any more' };
      case 'too-large':
        return { kind: 'whole', why: `larger than ${MAX_FIELD_FILE_BYTES / 1024 / 1024} MiB` };
      case 'read':
        return digestFields(path, opened.value, definition.selectors);
    }
  } catch (error) {
    if (errorCode(error) !== undefined) throw unreadable('file', path, error);
    throw error;
  }
}
