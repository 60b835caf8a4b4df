import { DIGEST_BYTES, type Digest, digestFromBytes } from '../digest.ts';

/**
 * What a tracked path is: a regular file (digest of its content), a symbolic link (digest of its target text), or a
 * file of which only parts are tracked (digest of the selection and of these parts).
 */
export type EntryKind = 'file' | 'link' | 'fields';

const KINDS: readonly EntryKind[] = ['file', 'link', 'fields'];

/** The byte that stands in {@link Entries.executable} for what is known of a file's owner: may he execute it? */
export const EXECUTABLE = { unknown: 0, no: 1, yes: 2 } as const;

/** One tracked path, as a value to look at. {@link Entries} keeps them in columns. */
export interface Entry {
  /** With `/`, relative to the tracker's working directory; `../` and absolute paths occur. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly digest: Digest;
  /** Whether the file may be executed by its owner; `undefined` where the system does not tell, and for links. */
  readonly executable?: boolean | undefined;
}

/**
 * The tracked paths with their digests, sorted by path in code units, no path twice. Kept in columns, because a
 * million entries as objects with hexadecimal strings would take most of a gigabyte.
 */
export class Entries {
  readonly paths: readonly string[];
  /** One byte an entry: the kind's place in the list of kinds. */
  readonly kinds: Uint8Array;
  /** {@link DIGEST_BYTES} bytes an entry. */
  readonly digests: Uint8Array;
  /** One byte an entry: {@link EXECUTABLE}. */
  readonly executable: Uint8Array;

  /**
   * @param paths sorted by code units, without repetition; this is checked
   * @throws RangeError when the columns do not fit each other or the order is wrong
   */
  constructor(paths: readonly string[], kinds: Uint8Array, digests: Uint8Array, executable: Uint8Array) {
    const { length } = paths;
    if (kinds.length !== length || digests.length !== length * DIGEST_BYTES || executable.length !== length) {
      throw new RangeError(
        `Columns of different lengths: ${length} paths, ${kinds.length} kinds, ${digests.length} digest bytes, ${executable.length} executable bits.`,
      );
    }
    for (let i = 1; i < paths.length; i++) {
      if (!((paths[i - 1] as string) < (paths[i] as string))) {
        throw new RangeError(
          `Paths are not sorted: ${JSON.stringify(paths[i])} follows ${JSON.stringify(paths[i - 1])}.`,
        );
      }
    }
    this.paths = paths;
    this.kinds = kinds;
    this.digests = digests;
    this.executable = executable;
  }

  /** Entries from values in any order; a repeated path is an error. */
  static from(entries: Iterable<Entry>): Entries {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const kinds = new Uint8Array(sorted.length);
    const digests = Buffer.alloc(sorted.length * DIGEST_BYTES);
    const executable = new Uint8Array(sorted.length);
    sorted.forEach((entry, i) => {
      kinds[i] = kindCode(entry.kind);
      digests.write(entry.digest, i * DIGEST_BYTES, 'hex');
      executable[i] = executableCode(entry.executable);
    });
    return new Entries(
      sorted.map((entry) => entry.path),
      kinds,
      digests,
      executable,
    );
  }

  get length(): number {
    return this.paths.length;
  }

  /** The entry at a position. @throws RangeError when there is none. */
  at(position: number): Entry {
    const path = this.paths[position];
    if (path === undefined) throw new RangeError(`No entry ${position} of ${this.length}.`);
    return {
      path,
      kind: kindFromCode(this.kinds[position]),
      digest: digestFromBytes(this.digestBytes(position)),
      executable: executableFromCode(this.executable[position]),
    };
  }

  /** The entries at some positions, given in ascending order. */
  pick(positions: readonly number[]): Entries {
    const digests = new Uint8Array(positions.length * DIGEST_BYTES);
    positions.forEach((from, to) => {
      digests.set(this.digestBytes(from), to * DIGEST_BYTES);
    });
    return new Entries(
      Array.from(positions, (at) => this.paths[at] ?? ''),
      Uint8Array.from(positions, (at) => this.kinds[at] ?? 0),
      digests,
      Uint8Array.from(positions, (at) => this.executable[at] ?? EXECUTABLE.unknown),
    );
  }

  /** The 32 bytes of the digest at a position, as a view. */
  digestBytes(position: number): Uint8Array {
    return this.digests.subarray(position * DIGEST_BYTES, (position + 1) * DIGEST_BYTES);
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

/** The byte that stands for a kind in {@link Entries.kinds}. */
export function kindCode(kind: EntryKind): number {
  return KINDS.indexOf(kind);
}

/** The kind for its byte. @throws RangeError for a byte that stands for none. */
export function kindFromCode(code: number | undefined): EntryKind {
  const kind = code === undefined ? undefined : KINDS[code];
  if (kind === undefined) throw new RangeError(`${code} stands for no kind of entry.`);
  return kind;
}

function executableCode(executable: boolean | undefined): number {
  if (executable === undefined) return EXECUTABLE.unknown;
  return executable ? EXECUTABLE.yes : EXECUTABLE.no;
}

function executableFromCode(code: number | undefined): boolean | undefined {
  if (code === undefined || code === EXECUTABLE.unknown) return undefined;
  return code === EXECUTABLE.yes;
}
