/**
 * A document, as far as a reader can tell it from others. A scalar is a string: what {@link encodeQuoted} or
 * {@link encodePlain} makes of it. Aliases make it a graph without cycles.
 */
export type Value = string | readonly Value[] | Mapping | Marked;

/** A key as it is written, encoded like a scalar, and what it stands for. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
}

/** A map. Its entries stand under the text of their keys, of which `__proto__` is one as any other. */
export class Mapping {
  /** Sorted by code units where the order is free, so that maps that are the same have the same order. */
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * What the order of the keys means: nothing; something; or that only the whole map can be told, since readers differ
   * on which value of a key counts: there is a merge key in it, or keys are one to those that fold case (as Go does).
   */
  readonly order: 'free' | 'counts' | 'whole';

  constructor(entries: ReadonlyMap<string, Entry>, order: Mapping['order'] = 'free') {
    const folded = new Set([...entries.keys()].map((key) => key.toWellFormed().toUpperCase().toLowerCase()));
    this.order = folded.size < entries.size ? 'whole' : order;
    this.entries =
      this.order === 'free' ? new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) : entries;
  }
}

/** What has a YAML tag (`!GetAtt [a, b]`), an anchor, or a comma at its end, or is an alias. The mark says which. */
export class Marked {
  readonly mark: string;
  readonly content: Value;

  constructor(mark: string, content: Value) {
    this.mark = mark;
    this.content = content;
  }
}

/**
 * A text by its value, whatever its quotes. Lone surrogates come out as escapes, so that different texts stay
 * different when they become UTF-8.
 */
export function encodeQuoted(text: string): string {
  return JSON.stringify(text);
}

/** What stands without quotes, by its spelling: readers that want a text out of `1.10` keep the zero. */
export function encodePlain(text: string): string {
  return `p${JSON.stringify(text)}`;
}

/** Whether a scalar was encoded as one without quotes. */
export function isPlain(encoded: string): boolean {
  return encoded.startsWith('p');
}

/** What a text of some format says. */
export interface Parsed {
  /** Of which only YAML has other than one. */
  readonly documents: readonly Value[];
  /** What a reader must put up with to read it, such as comments in JSON. Counts. */
  readonly dialect: string;
}
