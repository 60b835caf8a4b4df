import { type BigIntStats, type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { pathFromBytes } from '../core/snapshot/path-bytes.ts';
import { errorCode } from '../core/unknown.ts';
import { diskPath } from './disk-path.ts';

/** What a name in a folder stands for, links not followed. */
export type NodeKind = 'file' | 'folder' | 'link' | 'fifo' | 'socket' | 'device';

/** What a scan does not open. */
export type SpecialKind = Extract<NodeKind, 'fifo' | 'socket' | 'device'>;

/** A folder's content in two columns. */
export interface Listing {
  readonly names: readonly string[];
  readonly kinds: readonly NodeKind[];
}

/** Reads one folder, given by its absolute path. Throws the system's error. */
export type DirectoryReader = (path: string) => Listing;

const REPLACEMENT_CHARACTER = '\ufffd';

/**
 * A folder's content in the order in which its paths sort by code units: a folder `a` counts as `a/`. Names that
 * are no UTF-8 come as core/path-bytes.ts writes them.
 */
export const readDirectory: DirectoryReader = (path) => {
  let found: Dirent[];
  try {
    found = readdirSync(diskPath(path) as string, { withFileTypes: true });
  } catch (error) {
    // Where the file system does not tell kinds, node asks for each, and fails when one has just vanished.
    if (errorCode(error) !== 'ENOENT') throw error;
    return inPathOrder(readByName(path));
  }
  const names: string[] = [];
  const kinds: NodeKind[] = [];
  for (const entry of found) {
    if (entry.name.includes(REPLACEMENT_CHARACTER)) return inPathOrder(readByName(path));
    const kind = kindOf(entry) ?? kindOnDisk(`${path}/${entry.name}`);
    if (kind === undefined) continue;
    names.push(entry.name);
    kinds.push(kind);
  }
  return inPathOrder({ names, kinds });
};

/** The kind of what is at a path, links not followed; `undefined` when there is nothing. */
export function kindOnDisk(path: string): NodeKind | undefined {
  const stats = lstatSync(diskPath(path), { throwIfNoEntry: false });
  return stats === undefined ? undefined : kindOf(stats);
}

/** The kind that node reports, or `undefined` when it does not know. */
export function kindOf(entry: Dirent | Stats | BigIntStats): NodeKind | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'fifo';
  if (entry.isSocket()) return 'socket';
  if (entry.isCharacterDevice() || entry.isBlockDevice()) return 'device';
  return undefined;
}

function readByName(path: string): Listing {
  const names: string[] = [];
  const kinds: NodeKind[] = [];
  for (const bytes of readdirSync(diskPath(path), { encoding: 'buffer' })) {
    const name = pathFromBytes(bytes);
    const kind = kindOnDisk(`${path}/${name}`);
    if (kind === undefined) continue;
    names.push(name);
    kinds.push(kind);
  }
  return { names, kinds };
}

function inPathOrder(listing: Listing): Listing {
  const { names, kinds } = listing;
  let sorted = true;
  for (let i = 1; i < names.length && sorted; i++) sorted = comesBefore(listing, i - 1, i);
  if (sorted) return listing;
  const order = names.map((_, i) => i).sort((a, b) => (comesBefore(listing, a, b) ? -1 : 1));
  return { names: order.map((i) => names[i] as string), kinds: order.map((i) => kinds[i] as NodeKind) };
}

function comesBefore({ names, kinds }: Listing, a: number, b: number): boolean {
  const first = names[a] as string;
  const second = names[b] as string;
  if (kinds[a] === 'folder' && second.startsWith(first)) return `${first}/` < `${second}/`;
  if (kinds[b] === 'folder' && first.startsWith(second)) return first < `${second}/`;
  return first < second;
}
