import { createHash, hash } from 'node:crypto';
import { getSystemErrorName } from 'node:util';
import { DIGEST_BYTES } from '../core/digest.ts';
import { Entries, EXECUTABLE, kindCode } from '../core/snapshot/entries.ts';
import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import { errorCode } from '../core/unknown.ts';
import { kindOnDisk, type SpecialKind } from './directory-reader.ts';
import type { Folder } from './folder-chain.ts';
import { HashBatch } from './hash-batch.ts';
import { OUTCOME } from './hash-file.ts';
import { type LinkTargets, readLink } from './link-target.ts';
import { specialError, unreadable } from './scan-error.ts';
import type { WalkVisitor } from './walk.ts';

/** Entries in one batch: few enough that other threads begin early. */
const BATCH = 2048;

const FILE = kindCode('file');
const LINK = kindCode('link');
const NUL = Uint8Array.of(0);

/** A path that a pattern matched and that is neither file nor link. */
export interface Skipped {
  readonly path: string;
  readonly kind: SpecialKind;
}

/**
 * Collects in columns what a walk finds, hands it out in batches to be hashed, and makes entries of the outcomes.
 * There is no object for a file, so that a million of them fit.
 */
export class Findings implements WalkVisitor {
  readonly skipped: Skipped[] = [];
  readonly #patterns: PatternSet;
  readonly #onBatch: (batch: HashBatch) => void;
  readonly #batches: { readonly batch: HashBatch; readonly texts: ReadonlyMap<number, Uint8Array> }[] = [];
  #paths: string[] = [];
  /** The batch in the making: folders and the names in them; the links among them are done already. */
  #items: string[] = [];
  #count = 0;
  #folder: Folder | undefined;
  #links = new Map<number, Uint8Array>();
  /** The texts of links in the batch that are hashed with the files that they end at. */
  #texts = new Map<number, Uint8Array>();
  /** Places of links among all entries. */
  readonly #linkPlaces: number[] = [];
  readonly #targets: LinkTargets | undefined;

  /**
   * @param targets finds the files that links end at; nothing where these do not count
   * @param onBatch given each batch as soon as it is complete
   */
  constructor(patterns: PatternSet, targets: LinkTargets | undefined, onBatch: (batch: HashBatch) => void) {
    this.#patterns = patterns;
    this.#targets = targets;
    this.#onBatch = onBatch;
  }

  file(folder: Folder, name: string): void {
    if (folder !== this.#folder) {
      this.#folder = folder;
      this.#items.push(folder.path);
    }
    this.#add(name, folder.stored + name);
  }

  /** A link that ends at a file in the workspace is hashed with that file: what uses the link sees its content. */
  link(folder: Folder, name: string, target: Uint8Array): void {
    this.#linkPlaces.push(this.#paths.length);
    const file = this.#fileBehind(folder, name, target);
    if (file === undefined) {
      this.#links.set(this.#count, hash('sha256', target, 'buffer'));
      this.file(folder, name);
      return;
    }
    const nameAt = file.lastIndexOf('/') + 1;
    this.#texts.set(this.#count, target);
    this.#folder = undefined;
    this.#items.push(file.slice(0, nameAt));
    this.#add(file.slice(nameAt), folder.stored + name);
  }

  #fileBehind(folder: Folder, name: string, target: Uint8Array): string | undefined {
    try {
      return this.#targets?.fileBehind(folder.path + name, target);
    } catch (error) {
      throw unreadable('link', folder.stored + name, error);
    }
  }

  /** @param name in the folder that was named last */
  #add(name: string, stored: string): void {
    this.#items.push(name);
    this.#paths.push(stored);
    this.#count++;
    if (this.#count === BATCH) this.endBatch();
  }

  special(folder: Folder, name: string, kind: SpecialKind): void {
    this.skipped.push({ path: folder.stored + name, kind });
  }

  /** Hands out what is there; to be called when the walk is over. */
  endBatch(): void {
    if (this.#count === 0) return;
    const batch = HashBatch.create(this.#items.join('\0'), this.#count);
    for (const [place, digest] of this.#links) batch.recordLink(place, digest);
    this.#batches.push({ batch, texts: this.#texts });
    this.#items = [];
    this.#count = 0;
    this.#folder = undefined;
    this.#links = new Map();
    this.#texts = new Map();
    this.#onBatch(batch);
  }

  /**
   * The entries, and the size of all files together, once every batch is hashed.
   *
   * @throws ScanError for the first file that could not be read
   */
  finish(): { entries: Entries; bytes: number } {
    const paths = this.#paths;
    this.#paths = [];
    const kinds = new Uint8Array(paths.length).fill(FILE);
    for (const place of this.#linkPlaces) kinds[place] = LINK;
    const digests = new Uint8Array(paths.length * DIGEST_BYTES);
    const executable = new Uint8Array(paths.length);
    const absent = new Set<number>();
    let bytes = 0;
    let start = 0;
    for (const { batch, texts } of this.#batches) {
      for (const [place, text] of texts) addLinkText(batch, place, text);
      for (let place = 0; place < batch.count; place++) {
        const outcome = batch.outcomes[place];
        if (outcome !== OUTCOME.hashed) {
          const became = this.#resolveOdd(batch, place, paths[start + place] as string);
          if (became === undefined) absent.add(start + place);
          else kinds[start + place] = became;
        }
        bytes += batch.sizes[place] as number;
      }
      digests.set(batch.digests, start * DIGEST_BYTES);
      executable.set(batch.executable, start);
      start += batch.count;
    }
    return { entries: toEntries({ paths, kinds, digests, executable }, absent), bytes };
  }

  /** What is to be stored for a file that turned out to be none, or nothing. */
  #resolveOdd(batch: HashBatch, place: number, stored: string): number | undefined {
    const outcome = batch.outcomes[place] ?? OUTCOME.pending;
    if (outcome === OUTCOME.absent) return undefined;
    const path = batch.readPaths()[place] ?? '';
    if (outcome === OUTCOME.link) {
      const target = this.#readTarget(path, stored);
      if (target === undefined) return undefined;
      batch.recordLink(place, hash('sha256', target, 'buffer'));
      return LINK;
    }
    if (outcome === OUTCOME.special) {
      const kind = kindOnDisk(path);
      if (kind === undefined || kind === 'folder') return undefined;
      if (kind !== 'file' && kind !== 'link') {
        if (this.#patterns.namesLiterally(stored)) throw specialError(stored, kind);
        this.skipped.push({ path: stored, kind });
        return undefined;
      }
      throw unreadable('file', stored, systemError('EAGAIN', path));
    }
    throw unreadable(
      'file',
      stored,
      systemError(outcome < 0 ? getSystemErrorName(outcome) : 'ECANCELED', path),
    );
  }

  #readTarget(path: string, stored: string): Uint8Array | undefined {
    try {
      return readLink(path, this.#patterns.site.platform);
    } catch (error) {
      // It keeps changing; whatever it is now was not there when the walk came by.
      if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes(errorCode(error) ?? '')) return undefined;
      throw unreadable('link', stored, error);
    }
  }
}

/** Text and content of a link in one digest. A text holds no NUL, so that no other pair gives the same bytes. */
function addLinkText(batch: HashBatch, place: number, text: Uint8Array): void {
  const outcome = batch.outcomes[place] ?? OUTCOME.pending;
  // What could not be read is an error; what is no file any more leaves the text.
  if (outcome < OUTCOME.hashed) return;
  const digest = createHash('sha256').update(text);
  if (outcome === OUTCOME.hashed) digest.update(NUL).update(batch.digestBytes(place));
  batch.recordLink(place, digest.digest());
}

/** The error as it was, from what a thread could tell of it. */
function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: read ${JSON.stringify(path)}`), { code, path });
}

/** Entries of columns in whatever order, without what turned out to be absent. */
function toEntries(
  { paths, kinds, digests, executable }: Pick<Entries, 'paths' | 'kinds' | 'digests' | 'executable'>,
  absent: ReadonlySet<number>,
): Entries {
  let sorted = absent.size === 0;
  for (let i = 1; i < paths.length && sorted; i++) sorted = (paths[i - 1] as string) < (paths[i] as string);
  if (sorted) return new Entries(paths, kinds, digests, executable);

  const order = Uint32Array.from(paths.keys())
    .filter((i) => !absent.has(i))
    .sort((a, b) => ((paths[a] as string) < (paths[b] as string) ? -1 : 1));
  const orderedDigests = new Uint8Array(order.length * DIGEST_BYTES);
  order.forEach((from, to) => {
    orderedDigests.set(digests.subarray(from * DIGEST_BYTES, (from + 1) * DIGEST_BYTES), to * DIGEST_BYTES);
  });
  return new Entries(
    Array.from(order, (i) => paths[i] as string),
    Uint8Array.from(order, (i) => kinds[i] ?? FILE),
    orderedDigests,
    Uint8Array.from(order, (i) => executable[i] ?? EXECUTABLE.unknown),
  );
}
