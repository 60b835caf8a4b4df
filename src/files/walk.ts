import { readlinkSync, type Stats, statSync } from 'node:fs';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import {
  absolutePath,
  type FolderState,
  type Location,
  storedPath,
} from '../core/tracker/patterns/patterns.ts';
import { errorCode } from '../core/unknown.ts';
import {
  type DirectoryReader,
  kindOf,
  kindOnDisk,
  type Listing,
  type NodeKind,
  type SpecialKind,
} from './directory-reader.ts';
import { diskPath } from './disk-path.ts';
import { childOf, createFrame, type Folder, FolderChain, type Frame } from './folder-chain.ts';
import type { Pacer } from './pacer.ts';
import type { PatternUsage } from './pattern-usage.ts';
import { specialError, unreadable } from './scan-error.ts';

/** Told what a walk finds, mostly in the order of the stored paths. */
export interface WalkVisitor {
  file(folder: Folder, name: string): void;
  /** @param target the raw bytes of the link's text */
  link(folder: Folder, name: string, target: Uint8Array): void;
  special(folder: Folder, name: string, kind: SpecialKind): void;
  /** A folder that is matched itself, before what lies in it. */
  folder?(folder: Folder, name: string): void;
}

export interface WalkRequest {
  readonly patterns: PatternSet;
  readonly followSymbolicLinks: boolean;
  readonly readDirectory: DirectoryReader;
  readonly usage: PatternUsage;
  readonly pacer: Pacer;
}

/** Codes which say that what was there a moment ago no longer is. */
const GONE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Walks the files that patterns could match, reading only folders in which something could be. What vanishes
 * meanwhile counts as absent. Holds its own stack, so depth is limited by the system's path length alone.
 *
 * @throws ScanError for what cannot be read
 */
export async function walk(request: WalkRequest, visitor: WalkVisitor): Promise<void> {
  const walker = new Walker(request, visitor);
  for (const root of request.patterns.roots()) await walker.walkFrom(root);
}

class Walker {
  readonly #request: WalkRequest;
  readonly #patterns: PatternSet;
  readonly #visitor: WalkVisitor;
  readonly #chain = new FolderChain();

  constructor(request: WalkRequest, visitor: WalkVisitor) {
    this.#request = request;
    this.#patterns = request.patterns;
    this.#visitor = visitor;
  }

  async walkFrom(root: Location): Promise<void> {
    const name = root.names.at(-1);
    if (name === undefined) {
      this.#open(root, this.#patterns.stateIn(root), false);
    } else {
      const parent = { root: root.root, names: root.names.slice(0, -1) };
      const kind = this.#kindOfRoot(root);
      if (kind === undefined) return;
      this.#visit(
        this.#frame(parent, { names: [name], kinds: [kind] }, this.#patterns.stateIn(parent), false),
        0,
      );
    }
    await this.#drain();
  }

  async #drain(): Promise<void> {
    const { pacer } = this.#request;
    for (let frame = this.#chain.last; frame !== undefined; frame = this.#chain.last) {
      if (pacer.isDue()) await pacer.pause();
      this.#visitSome(frame);
    }
  }

  /** Visits what is left of a folder, until it is done, has led into another or has taken its share of time. */
  #visitSome(frame: Frame): void {
    const { depth } = this.#chain;
    for (let budget = 500; budget > 0; budget--) {
      if (frame.next === frame.names.length) {
        this.#chain.pop();
        return;
      }
      this.#visit(frame, frame.next++);
      if (this.#chain.depth > depth) return;
    }
  }

  #visit(frame: Frame, at: number): void {
    const name = frame.names[at] as string;
    const kind = frame.kinds[at] as NodeKind;
    switch (kind) {
      case 'file':
        this.#visitFile(frame, name);
        return;
      case 'folder':
        this.#visitFolder(frame, name);
        return;
      case 'link':
        if (this.#request.followSymbolicLinks) this.#follow(frame, name);
        else this.#visitLink(frame, name);
        return;
      case 'fifo':
      case 'socket':
      case 'device':
        this.#visitSpecial(frame, name, kind);
        return;
      default:
        kind satisfies never;
    }
  }

  #isIncluded(frame: Frame, name: string): boolean {
    return this.#patterns.includes(this.#patterns.decide(frame.state, name));
  }

  #visitFile(frame: Frame, name: string): void {
    const line = this.#patterns.decide(frame.state, name);
    if (!this.#patterns.includes(line)) return;
    this.#request.usage.count(frame.state, name);
    this.#visitor.file(frame, name);
  }

  #visitFolder(frame: Frame, name: string): void {
    if (this.#visitor.folder !== undefined && this.#isIncluded(frame, name))
      this.#visitor.folder(frame, name);
    const state = this.#patterns.enter(frame.state, name);
    if (frame.throughLink && this.#chain.includes(frame.path + name)) return;
    this.#open(childOf(frame, name), state, frame.throughLink);
  }

  #visitLink(frame: Frame, name: string): void {
    const line = this.#patterns.decide(frame.state, name);
    if (!this.#patterns.includes(line)) return;
    let target: Uint8Array;
    try {
      target = readlinkSync(diskPath(frame.path + name) as string, { encoding: 'buffer' });
    } catch (error) {
      if (GONE.has(errorCode(error))) return;
      if (errorCode(error) !== 'EINVAL') throw unreadable('link', frame.stored + name, error);
      // No longer a link. What became a file is one; a folder was not there when its parent was read.
      if (kindOnDisk(frame.path + name) === 'file') this.#visitFile(frame, name);
      return;
    }
    this.#request.usage.count(frame.state, name);
    this.#visitor.link(frame, name, target);
  }

  #follow(frame: Frame, name: string): void {
    const state = this.#patterns.enter(frame.state, name);
    const included = this.#isIncluded(frame, name);
    if (!included && !state.canMatchBelow) return;
    const kind = this.#kindBehind(frame, name);
    if (kind === 'file') {
      this.#visitFile(frame, name);
    } else if (kind === 'folder' && !this.#chain.includes(frame.path + name)) {
      this.#open(childOf(frame, name), state, true);
    } else if (kind === undefined || kind === 'folder' || kind === 'link') {
      this.#visitLink(frame, name);
    } else {
      this.#visitSpecial(frame, name, kind);
    }
  }

  /** What a link leads to; `undefined` when it leads nowhere. */
  #kindBehind(frame: Frame, name: string): NodeKind | undefined {
    let stats: Stats | undefined;
    try {
      stats = statSync(diskPath(frame.path + name), { throwIfNoEntry: false });
    } catch (error) {
      const code = errorCode(error);
      if (!GONE.has(code) && code !== 'ELOOP' && code !== 'ENAMETOOLONG') {
        throw unreadable('link', frame.stored + name, error);
      }
    }
    return stats && kindOf(stats);
  }

  #visitSpecial(frame: Frame, name: string, kind: SpecialKind): void {
    if (!this.#isIncluded(frame, name)) return;
    if (this.#patterns.namesLiterally(frame.stored + name)) throw specialError(frame.stored + name, kind);
    this.#visitor.special(frame, name, kind);
  }

  /** Reads a folder and puts it on the chain, if anything in it could be matched. */
  #open(location: Location, state: FolderState, throughLink: boolean): void {
    if (!state.canMatchBelow) return;
    const path = absolutePath(location);
    try {
      const listing = this.#request.readDirectory(path);
      this.#chain.push(this.#frame(location, listing, state, throughLink));
    } catch (error) {
      if (GONE.has(errorCode(error)) && !isFolder(path)) return;
      throw unreadable('folder', this.#stored(location), error);
    }
  }

  #frame(location: Location, listing: Listing, state: FolderState, throughLink: boolean): Frame {
    const { directory, site } = this.#patterns;
    return createFrame(directory, site.platform, { ...listing, location, state, throughLink });
  }

  #stored(location: Location): string {
    return storedPath(this.#patterns.directory, location, this.#patterns.site.platform);
  }

  /** What a root is; nothing when it is not there, or behind something that is no folder. */
  #kindOfRoot(root: Location): NodeKind | undefined {
    try {
      // The way to the working directory may be a link, and is followed as every program follows it.
      if (contains(root, this.#patterns.directory))
        return isFolder(absolutePath(root)) ? 'folder' : undefined;
      return kindOnDisk(absolutePath(root));
    } catch (error) {
      const code = errorCode(error);
      if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG') return undefined;
      throw unreadable('file', this.#stored(root), error);
    }
  }
}

/** Whether a path leads to a folder, as far as can be told. */
function isFolder(path: string): boolean {
  try {
    return statSync(diskPath(path), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Then it was not for being gone that it could not be read.
    return true;
  }
}

function contains(outer: Location, inner: Location): boolean {
  return outer.root === inner.root && outer.names.every((name, i) => name === inner.names[i]);
}
