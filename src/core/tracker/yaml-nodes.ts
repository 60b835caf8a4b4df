import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';

/** How many lists and mappings may contain each other, aliases resolved. All that recurses is bounded by it. */
export const MAX_DEPTH = 50;
/** Values that there may be once aliases are resolved: lists of lists of aliases multiply. */
const MAX_VALUES = 100_000;

/** The remedy for a pattern that YAML takes for something else. */
export const QUOTE = 'If it is meant to begin a pattern, put that in quotes.';
export const TOO_DEEP = `lists and mappings are nested more than ${MAX_DEPTH} deep. Write them flat.`;

/** Refuses the text, for something at an offset in it. `problem` is a sentence or more with a remedy. */
export type Fail = (problem: string, offset?: number) => never;

/** What a node stands for. */
interface Converted {
  readonly value: unknown;
  /** The values in it, itself included, aliases resolved. */
  readonly size: number;
  /** How many lists and mappings contain each other in it. */
  readonly depth: number;
}

/** Turns the nodes of a document into plain values. What aliases stand for is shared, not copied. */
export class Converter {
  readonly #fail: Fail;
  /** `undefined` while the node with the anchor is being converted. */
  readonly #anchors = new Map<string, Converted | undefined>();

  constructor(fail: Fail) {
    this.#fail = fail;
  }

  /** @throws what `fail` throws, for what has no plain value and for what is too much */
  convert(node: unknown): Converted {
    if (isAlias(node)) return this.#target(node.source, startOf(node));
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { value: null, size: 1, depth: 0 };
    const { anchor } = node;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const converted = isScalar(node) ? { value: node.value, size: 1, depth: 0 } : this.#collection(node);
    if (anchor !== undefined) this.#anchors.set(anchor, converted);
    return converted;
  }

  #target(name: string, offset: number): Converted {
    if (!this.#anchors.has(name))
      this.#fail(`a "*" begins an alias here, and there is no such anchor. ${QUOTE}`, offset);
    return this.#anchors.get(name) ?? this.#fail('an alias stands for what contains it. Remove it.', offset);
  }

  #collection(node: YAMLMap | YAMLSeq): Converted {
    const parts: Converted[] = [];
    const part = (child: unknown) => {
      const converted = this.convert(child);
      parts.push(converted);
      return converted.value;
    };
    const value = isMap(node) ? this.#mapping(node, part) : node.items.map(part);
    const size = parts.reduce((sum, one) => sum + one.size, 1);
    const depth = parts.reduce((most, one) => Math.max(most, one.depth), 0) + 1;
    if (size > MAX_VALUES)
      this.#fail(`there are more than ${MAX_VALUES} values, aliases resolved. Use fewer.`, startOf(node));
    if (depth > MAX_DEPTH) this.#fail(TOO_DEEP, startOf(node));
    return { value, size, depth };
  }

  #mapping({ items, range }: YAMLMap, part: (child: unknown) => unknown): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const { key, value } of items) {
      const name = this.#keyText(key, range?.[0] ?? 0);
      if (entries.has(name)) this.#fail('a key is there twice. Rename one of them.', startOf(key));
      entries.set(name, part(value));
    }
    return Object.fromEntries(entries);
  }

  /** A key as written: `1.10` is no number, and `on` no truth value. */
  #keyText(key: unknown, mapping: number): string {
    if (!isScalar(key) || (key.source === '' && key.type === 'PLAIN'))
      this.#fail('a key is no text. Write one before the colon.', isNode(key) ? startOf(key) : mapping);
    if (key.anchor !== undefined) this.#fail('a key has an anchor. Put the key in quotes.', startOf(key));
    return key.source ?? '';
  }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
