import type { PartRecord, Record } from '../history/record.ts';
import { Entries } from '../snapshot/entries.ts';
import { type CompiledTracker, type Members, membersOf, tracks } from '../tracker/compiled-tracker.ts';
import type { Values } from '../tracker/values.ts';
import { storedFrom } from '../tracker/working-directory.ts';

/** What a part of the present is compared with. */
export interface PartBaseline {
  readonly part: PartRecord;
  /** The part's entries at its last success, as far as the present definition matches them; `undefined`: there was none. */
  readonly content: { readonly entries: Entries; readonly values: Values } | undefined;
  /** Entries that the present definition does not match. */
  readonly unmatched: Entries;
}

/**
 * A record, read through the present definition: what a pattern newly matches is added, what is no longer matched is
 * not removed. The record knows which file belonged to which group.
 *
 * @param then the record's own definition; the present one where they are the same
 * @param isCheckpoint a checkpoint stands for what was there, not for work that was done on it
 */
export class RecordReader {
  readonly record: Record;
  readonly #isCheckpoint: boolean;
  readonly #now: CompiledTracker;
  readonly #then: ReadonlyMap<string, Members>;
  readonly #today: ReadonlyMap<string, Members>;
  readonly #parts: ReadonlyMap<string, PartRecord>;

  constructor(record: Record, then: CompiledTracker, now: CompiledTracker, isCheckpoint = false) {
    const { paths } = record.snapshot.entries;
    this.record = record;
    this.#isCheckpoint = isCheckpoint;
    this.#now = now;
    this.#then = byName(membersOf(then, paths));
    this.#today = then === now ? this.#then : byName(membersOf(now, paths));
    this.#parts = new Map(record.parts.map((part) => [part.name, part]));
  }

  /** The folder groups that `group-by` means now among those that the record has, whether or not they are there. */
  knownFolders(): { readonly name: string; readonly folder: string }[] {
    const { groupBy, tracker } = this.#now;
    if (groupBy === undefined) return [];
    return this.record.parts.flatMap(({ name }) => {
      const folder = storedFrom(tracker.workingDirectory, name);
      // What had no groups is no group.
      return name !== '' && groupBy.matches(folder) ? [{ name, folder }] : [];
    });
  }

  /** Whether anything of a group was there when the record was made. */
  hadMembers(name: string): boolean {
    return this.#then.has(name);
  }

  /**
   * What one part is compared with; `undefined` where the record did not have it.
   *
   * @param open whether the record is an attempt whose success is not known: then a pending part is compared with what
   *   it was judged against
   */
  baseline(name: string, open: boolean): PartBaseline | undefined {
    const part =
      this.#parts.get(name) ?? (name === '' ? this.#wholeOfGroups(open) : this.#groupOfWhole(name, open));
    if (part === undefined) return undefined;
    const { entries, values } = this.record.snapshot;
    const isWhole = name === '' || this.#then.has('');
    const places = isWhole ? undefined : (this.#then.get(name)?.places ?? []);
    const own = places === undefined ? entries : entries.pick(places);
    const before = open && part.pending ? part.before : undefined;
    const had = before === undefined ? own : patched(own, before.absent, before.entries);
    const { matched, unmatched } = this.#throughPresent(name, had, part.kept);
    const content = { entries: matched, values: before?.values ?? values };
    return { part, content: open && part.pending && before === undefined ? undefined : content, unmatched };
  }

  /** The whole, where the record had groups: it is pending when any of them is, compared with nothing then. */
  #wholeOfGroups(open: boolean): PartRecord | undefined {
    if (this.record.parts.length === 0) return undefined;
    const pending = open && this.record.parts.some((part) => part.pending);
    const nothing = { id: undefined, content: undefined, since: undefined, before: undefined };
    return { ...nothing, name: '', pending, kept: Entries.from([]) };
  }

  /** A checkpoint without groups knows all of their files; an attempt, that work on them has begun. */
  #groupOfWhole(name: string, open: boolean): PartRecord | undefined {
    const whole = this.#parts.get('');
    if (whole === undefined || !(this.#isCheckpoint || (open && whole.pending))) return undefined;
    return { ...whole, name, before: undefined };
  }

  /** What of a part's entries the present definition matches. What a record kept, its own definition does not. */
  #throughPresent(name: string, had: Entries, kept: Entries): { matched: Entries; unmatched: Entries } {
    if (this.#then === this.#today) return { matched: had, unmatched: kept };
    const all = union(had, kept);
    const matches = this.#matcher(name, all.paths);
    const matched: number[] = [];
    const unmatched: number[] = [];
    all.paths.forEach((path, at) => {
      (matches(path) ? matched : unmatched).push(at);
    });
    if (unmatched.length === 0) return { matched: all, unmatched: Entries.from([]) };
    return { matched: all.pick(matched), unmatched: all.pick(unmatched) };
  }

  #matcher(name: string, paths: readonly string[]): (path: string) => boolean {
    // The whole of a tracker is all that it is asked about; what it tracks is another question.
    if (name === '') return (path) => tracks(this.#now, path);
    const recorded = this.record.snapshot.entries.paths;
    const known = new Set(recorded);
    const others = paths.filter((path) => !known.has(path));
    const matched = pathsAt(recorded, this.#today.get(name));
    if (others.length === 0) return (path) => matched.has(path);
    const more = pathsAt(others, byName(membersOf(this.#now, others)).get(name));
    return (path) => matched.has(path) || more.has(path);
  }
}

function pathsAt(paths: readonly string[], members: Members | undefined): ReadonlySet<string> {
  return new Set(members?.places?.map((at) => paths[at] ?? ''));
}

/** Entries without some paths, and with others in the place of those of the same path. */
function patched(entries: Entries, absent: readonly string[], others: Entries): Entries {
  const dropped = new Set([...absent, ...others.paths]);
  const places = [...entries.paths.keys()].filter((at) => !dropped.has(entries.paths[at] ?? ''));
  return union(entries.pick(places), others);
}

/** All entries of two lists; of two with one path that of the first. */
export function union(first: Entries, second: Entries): Entries {
  if (second.length === 0) return first;
  const paths = new Set(first.paths);
  return Entries.from([...first, ...[...second].filter(({ path }) => !paths.has(path))]);
}

function byName(members: readonly Members[]): ReadonlyMap<string, Members> {
  return new Map(members.map((one) => [one.name, one]));
}
