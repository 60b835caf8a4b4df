import { type BigIntStats, statSync } from 'node:fs';
import {
  absolutePath,
  type FolderState,
  type Location,
  storedPath,
} from '../core/tracker/patterns/patterns.ts';
import type { Listing } from './directory-reader.ts';
import { diskPath } from './disk-path.ts';

/** A folder that is being walked. */
export interface Folder {
  /** Absolute, ends in `/`. */
  readonly path: string;
  /** What the stored paths of its files begin with: empty or ends in `/`. */
  readonly stored: string;
}

/** One folder of the chain, with how far it has been visited. */
export interface Frame extends Folder, Listing {
  readonly location: Location;
  readonly state: FolderState;
  /** Reached through a followed link, so that folders have to be checked for cycles. */
  readonly throughLink: boolean;
  /** The place of the name to visit next. */
  next: number;
}

/** The folders from where a walk began down to where it is: its stack. */
export class FolderChain {
  readonly #frames: Frame[] = [];
  /** Device and inode of each frame, once somebody asked. */
  readonly #identities: (string | undefined)[] = [];

  get depth(): number {
    return this.#frames.length;
  }

  get last(): Frame | undefined {
    return this.#frames.at(-1);
  }

  push(frame: Frame): void {
    this.#frames.push(frame);
    this.#identities.push(undefined);
  }

  pop(): void {
    this.#frames.pop();
    this.#identities.pop();
  }

  /** Whether the folder at a path, links followed, is one of these. */
  includes(path: string): boolean {
    const identity = identityOf(path);
    return this.#frames.some((frame, i) => {
      this.#identities[i] ??= identityOf(frame.path);
      return this.#identities[i] === identity;
    });
  }
}

/** A folder at the beginning of its visit. */
export function createFrame(
  directory: Location,
  platform: NodeJS.Platform,
  frame: Listing & Pick<Frame, 'location' | 'state' | 'throughLink'>,
): Frame {
  return {
    ...frame,
    path: withSlash(absolutePath(frame.location)),
    stored: withSlash(storedPath(directory, frame.location, platform)),
    next: 0,
  };
}

/** The place of `name` in a folder. */
export function childOf({ location }: Frame, name: string): Location {
  return { root: location.root, names: [...location.names, name] };
}

function withSlash(path: string): string {
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

function identityOf(path: string): string {
  let stats: BigIntStats | undefined;
  try {
    stats = statSync(diskPath(path), { bigint: true, throwIfNoEntry: false });
  } catch {
    // Unreadable or gone: opening it will say so. Until then it is like no other.
  }
  return stats ? `${stats.dev}:${stats.ino}` : path;
}
