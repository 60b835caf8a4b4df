import { isAlias, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { MAX_FIELD_DEPTH, tooDeep, Unreadable } from './unreadable.ts';
import { type Entry, encodePlain, encodeQuoted, Mapping, Marked, type Value } from './value.ts';
import { mayCollide } from './yaml-keys.ts';

/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
export const MAX_ALIAS_GROWTH = 4_000_000;

/** What an anchor stands for. Aliases share the value, so only their number and depth need bounds. */
interface Anchored {
  readonly value: Value;
  /** Nodes and characters, aliases in it resolved. */
  readonly weight: number;
  /** Levels of nesting in it. */
  readonly height: number;
}

/** Makes an error for a place in a text: malformed, or with a reason why readers differ there. */
export type Complaint = (offset: number, ambiguity?: string) => Unreadable;

/** Turns the composed documents of one YAML file into {@link Value}s. */
export class YamlConverter {
  readonly #complain: Complaint;
  #anchors = new Map<string, Anchored>();
  #weight = 0;
  #growth = 0;
  #deepest = 0;

  constructor(complain: Complaint) {
    this.#complain = complain;
  }

  /**
   * @param node the content of the next document
   * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or a key is in doubt
   */
  convert(node: unknown): Value {
    this.#anchors = new Map();
    this.#deepest = 0;
    if (isScalar(node) && node.source !== '')
      throw this.#complain(offsetOf(node), 'a document of only a text');
    return this.#node(node, 0);
  }

  #node(node: unknown, depth: number): Value {
    if (isAlias(node)) return this.#alias(node.source, offsetOf(node), depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.#content(node, depth);
    // Inside of the node its anchor has no value yet: a value that contains itself is an error.
    if (this.#anchors.has(anchor)) throw this.#complain(offsetOf(node), 'an anchor that is set twice');
    const before = { weight: this.#weight, deepest: this.#deepest };
    this.#deepest = depth;
    const value = this.#content(node, depth);
    const height = this.#deepest - depth;
    this.#anchors.set(anchor, { value, weight: this.#weight - before.weight, height });
    this.#deepest = Math.max(this.#deepest, before.deepest);
    return new Marked(`&${JSON.stringify(anchor)}`, value);
  }

  #alias(name: string, offset: number, depth: number): Value {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) throw this.#complain(offset);
    this.#weight += anchored.weight;
    this.#growth += anchored.weight;
    if (this.#growth > MAX_ALIAS_GROWTH) throw new Unreadable('its aliases unfold to too much');
    this.#reach(depth + anchored.height);
    return new Marked(`*${JSON.stringify(name)}`, anchored.value);
  }

  #content(node: unknown, depth: number): Value {
    this.#weight++;
    if (node === null || node === undefined) return encodePlain('');
    if (isScalar(node)) {
      const encoded = encodeScalar(node);
      this.#weight += encoded.length;
      if (node.tag !== undefined && node.type === 'PLAIN' && !node.source) {
        throw this.#complain(offsetOf(node), 'a tag without a value');
      }
      return marked(node.tag, encoded);
    }
    this.#reach(depth + 1);
    if (isSeq(node)) {
      return marked(
        node.tag,
        node.items.map((item) => this.#node(item, depth + 1)),
      );
    }
    if (isMap(node)) return marked(node.tag, this.#map(node, depth + 1));
    throw this.#complain(0);
  }

  #map(node: YAMLMap, depth: number): Mapping {
    const entries = new Map<string, Entry>();
    const keys: (readonly [string, boolean])[] = [];
    for (const { key, value } of node.items) {
      const offset = offsetOf(isScalar(key) ? key : node);
      if (key !== null && !isScalar(key)) throw this.#complain(offset, 'a key that is no scalar');
      if (key?.tag !== undefined) throw this.#complain(offset, 'a key with a tag');
      const text = key?.source ?? '';
      if (entries.has(text)) throw this.#complain(offset, 'a repeated key');
      entries.set(text, { key: written(this.#node(key, depth)), value: this.#node(value, depth) });
      keys.push([text, key === null || key.type === 'PLAIN']);
    }
    if (mayCollide(keys)) throw this.#complain(offsetOf(node), 'keys that may be one');
    return new Mapping(entries, entries.has('<<') ? 'merged' : 'free');
  }

  #reach(depth: number): void {
    if (depth > MAX_FIELD_DEPTH) throw tooDeep();
    if (depth > this.#deepest) this.#deepest = depth;
  }
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** A key with its anchor. */
function written(key: Value): string {
  return key instanceof Marked ? key.mark + written(key.content) : String(key);
}

function marked(tag: string | undefined, content: Value): Value {
  return tag === undefined ? content : new Marked(`!${JSON.stringify(tag)}`, content);
}

/** The source of a scalar has its lines folded, and without quotes nothing else done to it. */
function encodeScalar({ type, source = '' }: Scalar): string {
  return type === 'PLAIN' ? encodePlain(source) : encodeQuoted(source);
}
