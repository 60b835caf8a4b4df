import { isAlias, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { MAX_FIELD_DEPTH, tooDeep, Unreadable } from './unreadable.ts';
import { type Entry, encodePlain, encodeQuoted, Mapping, Marked, type Value } from './value.ts';
import { doubtAbout } from './yaml-keys.ts';

/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
export const MAX_ALIAS_GROWTH = 4_000_000;

/** A value with its size, aliases in it resolved. Aliases share the value, so only number and depth need bounds. */
interface Measured {
  readonly value: Value;
  /** Nodes and characters. */
  readonly weight: number;
  /** Levels of nesting. */
  readonly height: number;
}

/** Makes an error for a place in a text: malformed, or with a reason why readers differ there. */
export type Complaint = (offset: number, ambiguity?: string) => Unreadable;

/** Turns the composed documents of one YAML file into {@link Value}s. */
export class YamlConverter {
  readonly #text: string;
  readonly #complain: Complaint;
  #anchors = new Map<string, Measured | 'open'>();
  #growth = 0;

  constructor(text: string, complain: Complaint) {
    this.#text = text;
    this.#complain = complain;
  }

  /**
   * @param node the content of the next document
   * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or a key is in doubt
   */
  convert(node: unknown): Value {
    this.#anchors = new Map();
    if (isScalar(node) && node.source !== '')
      throw this.#complain(offsetOf(node), 'a document of only a text');
    return this.#node(node, 0).value;
  }

  #node(node: unknown, depth: number): Measured {
    if (isAlias(node)) return this.#alias(node.source, offsetOf(node), depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.#content(node, depth);
    if (this.#anchors.has(anchor)) throw this.#complain(offsetOf(node), 'an anchor that is set twice');
    // Inside of the node its anchor has no value yet: a value that contains itself is an error.
    this.#anchors.set(anchor, 'open');
    const content = this.#content(node, depth);
    this.#anchors.set(anchor, content);
    return named('&', anchor, content);
  }

  #alias(name: string, offset: number, depth: number): Measured {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined || anchored === 'open') throw this.#complain(offset);
    this.#growth += anchored.weight;
    if (this.#growth > MAX_ALIAS_GROWTH) throw new Unreadable('its aliases unfold to too much');
    if (depth + anchored.height > MAX_FIELD_DEPTH) throw tooDeep();
    return named('*', name, anchored);
  }

  #content(node: unknown, depth: number): Measured {
    if (node === null || node === undefined) return measured(encodePlain(''), []);
    if (isScalar(node)) {
      const isEmpty = node.type === 'PLAIN' && !node.source;
      if (isEmpty && node.tag !== undefined) throw this.#complain(offsetOf(node), 'a tag without a value');
      if (!isEmpty) this.#requireOneLine(node);
      return measured(marked(node.tag, encodeScalar(node)), [], node.tag, node.source);
    }
    if ((isSeq(node) || isMap(node)) && node.flow) this.#requireOneLine(node);
    if (depth + 1 > MAX_FIELD_DEPTH) throw tooDeep();
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#node(item, depth + 1));
      const values = items.map(({ value }) => value);
      return measured(marked(node.tag, values), items, node.tag);
    }
    if (isMap(node)) return this.#map(node, depth + 1);
    throw this.#complain(0);
  }

  /** Refuses a tag or an anchor that stands on a line before what it belongs to, where that is no block. */
  #requireOneLine(node: Scalar | YAMLMap | YAMLSeq): void {
    if (node.tag === undefined && node.anchor === undefined) return;
    let at = offsetOf(node) - 1;
    while (this.#text[at] === ' ') at--;
    if (this.#text[at] === '\n')
      throw this.#complain(offsetOf(node), 'a tag or an anchor on a line of its own');
  }

  #map(node: YAMLMap, depth: number): Measured {
    const parts: Measured[] = [];
    const entries = new Map<string, Entry>();
    for (const { key, value } of node.items) {
      const doubtful = (what: string): Unreadable =>
        this.#complain(offsetOf(isScalar(key) ? key : node), what);
      if (key !== null && !isScalar(key)) throw doubtful('a key that is no scalar');
      if (key?.tag !== undefined || key?.anchor !== undefined)
        throw doubtful('a key with a tag or an anchor');
      const text = key?.source ?? '';
      if (entries.has(text)) throw doubtful('a repeated key');
      const part = this.#node(value, depth);
      parts.push(part, measured(text, [], text));
      entries.set(text, { key: key === null ? encodePlain('') : encodeScalar(key), value: part.value });
    }
    const doubt = doubtAbout(entries, node.tag);
    if (doubt !== undefined) throw this.#complain(offsetOf(node), doubt);
    const map = new Mapping(entries, entries.has('<<') ? 'whole' : 'free');
    return measured(marked(node.tag, map), parts, node.tag);
  }
}

/** @param texts what else is written for it */
function measured(value: Value, children: readonly Measured[], ...texts: (string | undefined)[]): Measured {
  let [weight, height] = [1, 0];
  for (const text of texts) weight += text?.length ?? 0;
  for (const child of children) {
    weight += child.weight;
    height = Math.max(height, child.height + 1);
  }
  return { value, weight, height };
}

function named(sigil: string, name: string, { value, weight, height }: Measured): Measured {
  const mark = `${sigil}${JSON.stringify(name)}`;
  return { value: new Marked(mark, value), weight: weight + mark.length, height };
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function marked(tag: string | undefined, content: Value): Value {
  return tag === undefined ? content : new Marked(`!${JSON.stringify(tag)}`, content);
}

/** The source of a scalar has its lines folded, and without quotes nothing else done to it. */
function encodeScalar({ type, source = '' }: Scalar): string {
  return type === 'PLAIN' ? encodePlain(source) : encodeQuoted(source);
}
