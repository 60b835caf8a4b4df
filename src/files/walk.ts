import type { BigIntStats } from 'node:fs';
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
import { childOf, createFrame, type Folder, FolderChain, type Frame, MOST_WAYS } from './folder-chain.ts';
import { folderIdentity, identityOf, type StatBehind, statBehind } from './folder-identity.ts';
import { readLink } from './link-target.ts';
import type { Pacer } from './pacer.ts';
import type { PatternUsage } from './pattern-usage.ts';
import { specialError, tooManyWays, unreadable } from './scan-error.ts';
import type { StoreFolders } from './store-folders.ts';
import { GONE, isInStore, kindOfRoot, leadsToFolder } from './walk-root.ts';

/** Told what a walk finds, mostly in the order of the stored paths. */
export interface WalkVisitor {
  file(folder: Folder, name: string): void;
  /** @param target the bytes of the link's text, with `/` also on Windows */
  link(folder: Folder, name: string, target: Uint8Array): void;
  special(folder: Folder, name: string, kind: SpecialKind): void;
  /** A folder that is matched itself, before what lies in it. */
  folder?(folder: Folder, name: string): void;
}

export interface WalkRequest {
  readonly patterns: PatternSet;
  readonly followSymbolicLinks: boolean;
  readonly readDirectory: DirectoryReader;
  readonly statBehind?: StatBehind;
  /** Not entered. */
  readonly stores: StoreFolders;
  readonly usage: PatternUsage;
  readonly pacer: Pacer;
}

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
  readonly #chain: FolderChain;
  readonly #statBehind: StatBehind;

  constructor(request: WalkRequest, visitor: WalkVisitor) {
    this.#request = request;
    this.#statBehind = request.statBehind ?? statBehind;
    this.#chain = new FolderChain(this.#statBehind);
    this.#patterns = request.patterns;
    this.#visitor = visitor;
  }

  async walkFrom(root: Location): Promise<void> {
    const name = root.names.at(-1);
    if (isInStore(root, this.#request.stores)) return;
    if (name === undefined) {
      this.#open(root, this.#patterns.stateIn(root), 0);
    } else {
      const parent = { root: root.root, names: root.names.slice(0, -1) };
      const kind = kindOfRoot(root, this.#patterns);
      if (kind === undefined) return;
      this.#visit(
        this.#frame(parent, { names: [name], kinds: [kind] }, this.#patterns.stateIn(parent), 0),
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
        this.#visitPossibleLink(frame, name);
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
    if (this.#request.stores.has(frame.path + name, name, frame.links > 0)) return;
    if (this.#visitor.folder !== undefined && this.#isIncluded(frame, name))
      this.#visitor.folder(frame, name);
    const state = this.#patterns.enter(frame.state, name);
    if (!state.canMatchBelow) return;
    if (frame.links > 0) {
      const identity = folderIdentity(frame.path + name, this.#statBehind);
      if (this.#way(frame, name, identity, frame.links) === 'cycle') return;
    }
    this.#open(childOf(frame, name), state, frame.links);
  }

  /** To the reader of folders on Windows, all reparse points are links, also those that are just folders or files. */
  #visitPossibleLink(frame: Frame, name: string): void {
    if (!this.#isIncluded(frame, name) && !this.#patterns.enter(frame.state, name).canMatchBelow) return;
    const kind = kindOfLink(frame.path + name);
    if (kind === undefined) return;
    if (kind === 'folder') this.#visitFolder(frame, name);
    else if (kind === 'file') this.#visitFile(frame, name);
    else if (kind !== 'link') this.#visitSpecial(frame, name, kind);
    else if (this.#request.followSymbolicLinks) this.#follow(frame, name);
    else this.#visitLink(frame, name);
  }

  #visitLink(frame: Frame, name: string): void {
    const line = this.#patterns.decide(frame.state, name);
    if (!this.#patterns.includes(line)) return;
    let target: Uint8Array;
    try {
      target = readLink(frame.path + name, this.#patterns.site.platform);
    } catch (error) {
      // No longer there, or a moment ago it was a link.
      if (GONE.has(errorCode(error)) || errorCode(error) === 'EINVAL') return;
      throw unreadable('link', frame.stored + name, error);
    }
    this.#request.usage.count(frame.state, name);
    this.#visitor.link(frame, name, target);
  }

  #follow(frame: Frame, name: string): void {
    const stats = this.#lookBehind(frame, name);
    const kind = stats && kindOf(stats);
    if (stats === undefined || kind === undefined || kind === 'link') this.#visitLink(frame, name);
    else if (kind === 'file') this.#visitFile(frame, name);
    else if (kind === 'folder') this.#followToFolder(frame, name, identityOf(stats, frame.path + name));
    else this.#visitSpecial(frame, name, kind);
  }

  #followToFolder(frame: Frame, name: string, identity: string): void {
    const state = this.#patterns.enter(frame.state, name);
    if (!state.canMatchBelow || this.#request.stores.has(frame.path + name, name, true)) return;
    if (this.#way(frame, name, identity, frame.links + 1) === 'cycle') this.#visitLink(frame, name);
    else this.#open(childOf(frame, name), state, frame.links + 1);
  }

  #way(frame: Frame, name: string, identity: string, links: number): 'free' | 'cycle' {
    const way = this.#chain.way(identity, links);
    if (way === 'too-many') throw tooManyWays(frame.stored + name, MOST_WAYS);
    return way;
  }

  /** What a link leads to; `undefined` when it leads nowhere. */
  #lookBehind(frame: Frame, name: string): BigIntStats | undefined {
    try {
      return this.#statBehind(frame.path + name);
    } catch (error) {
      const code = errorCode(error);
      if (GONE.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG') return undefined;
      throw unreadable('link', frame.stored + name, error);
    }
  }

  #visitSpecial(frame: Frame, name: string, kind: SpecialKind): void {
    if (!this.#isIncluded(frame, name)) return;
    if (this.#patterns.namesLiterally(frame.stored + name)) throw specialError(frame.stored + name, kind);
    this.#visitor.special(frame, name, kind);
  }

  /** Reads a folder and puts it on the chain, if anything in it could be matched. */
  #open(location: Location, state: FolderState, links: number): void {
    if (!state.canMatchBelow) return;
    const path = absolutePath(location);
    try {
      const listing = this.#request.readDirectory(path);
      const frame = this.#frame(location, listing, state, links);
      this.#request.usage.look(state, listing.names, frame.stored);
      this.#chain.push(frame);
    } catch (error) {
      if (GONE.has(errorCode(error)) && !leadsToFolder(path)) return;
      throw unreadable('folder', this.#stored(location), error);
    }
  }

  #frame(location: Location, listing: Listing, state: FolderState, links: number): Frame {
    const { directory, site } = this.#patterns;
    return createFrame(directory, site.platform, { ...listing, location, state, links });
  }

  #stored(location: Location): string {
    return storedPath(this.#patterns.directory, location, this.#patterns.site.platform);
  }
}

/** What is said to be a link, links not followed; nothing when it is gone. Reading the link tells what is wrong. */
function kindOfLink(path: string): NodeKind | undefined {
  try {
    return kindOnDisk(path);
  } catch (error) {
    return GONE.has(errorCode(error)) ? undefined : 'link';
  }
}
