import { isAlias, isMap, isPair, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { digestOf } from '../../digest.ts';
import { canonicalForm } from './canonical.ts';
import { canonicalDecimal, canonicalNonFinite } from './numbers.ts';
import { MAX_FIELD_DEPTH, MAX_NUMBER_LENGTH, tooDeep, Unreadable } from './unreadable.ts';
import { encodeBoolean, encodeString, encodeTagged, NULL, Tagged, type Value } from './value.ts';
import { encodeAmbiguous, isAmbiguous, mayCollide, type YamlVersion } from './yaml-versions.ts';

/** What aliases may add to all documents of a file, in nodes and characters of scalars. */
export const MAX_ALIAS_GROWTH = 4_000_000;

const CORE = 'tag:yaml.org,2002:';

/** What an anchor stands for. Aliases share the value, so only their number and depth need bounds. */
interface Anchored {
  readonly value: Value;
  /** Nodes and characters, aliases in it resolved. */
  readonly weight: number;
  /** Levels of nesting in it. */
  readonly height: number;
}

/** Turns the composed documents of one YAML file into {@link Value}s. */
export class YamlConverter {
  readonly #malformed: (offset: number) => Unreadable;
  #anchors = new Map<string, Anchored>();
  #weight = 0;
  #growth = 0;
  #deepest = 0;
  #version: YamlVersion = '';

  /** @param malformedAt makes the error for a place in the text */
  constructor(malformedAt: (offset: number) => Unreadable) {
    this.#malformed = malformedAt;
  }

  /**
   * @param node the content of the next document
   * @param version what its `%YAML` line says
   * @throws Unreadable when it is too deep, its aliases unfold to too much or name nothing, or it repeats a key
   */
  convert(node: unknown, version: YamlVersion): Value {
    this.#version = version;
    this.#anchors = new Map();
    this.#deepest = 0;
    return this.#node(node, 0);
  }

  #node(node: unknown, depth: number): Value {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? 0, depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.#content(node, depth);
    // Inside of the node its anchor has no value yet: a value that contains itself is an error.
    this.#anchors.delete(anchor);
    const before = { weight: this.#weight, deepest: this.#deepest };
    this.#deepest = depth;
    const value = this.#content(node, depth);
    const height = this.#deepest - depth;
    this.#anchors.set(anchor, { value, weight: this.#weight - before.weight, height });
    this.#deepest = Math.max(this.#deepest, before.deepest);
    return value;
  }

  #alias(name: string, offset: number, depth: number): Value {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) throw this.#malformed(offset);
    this.#weight += anchored.weight;
    this.#growth += anchored.weight;
    if (this.#growth > MAX_ALIAS_GROWTH) throw new Unreadable('its aliases unfold to too much');
    this.#reach(depth + anchored.height);
    return anchored.value;
  }

  #content(node: unknown, depth: number): Value {
    this.#weight++;
    if (node === null || node === undefined) return NULL;
    if (isScalar(node)) {
      const encoded = scalar(node, this.#version);
      if (encoded === undefined) throw this.#malformed(node.range?.[0] ?? 0);
      this.#weight += encoded.length;
      return encoded;
    }
    this.#reach(depth + 1);
    if (isSeq(node)) {
      const list = node.items.map((item) => {
        // In a flow sequence, `[a: b]` is a list of maps with one key.
        return isPair(item) ? this.#pair(item.key, item.value, depth + 1) : this.#node(item, depth + 1);
      });
      return tagged(node.tag, `${CORE}seq`, list);
    }
    if (isMap(node)) return tagged(node.tag, `${CORE}map`, this.#map(node, depth + 1));
    throw this.#malformed(0);
  }

  #map(node: YAMLMap, depth: number): Map<string, Value> {
    const map = new Map<string, Value>();
    const merged: Value[] = [];
    for (const { key, value } of node.items) {
      if (isMergeKey(key)) {
        const source = this.#node(value, depth);
        if (mergeable(source)) {
          merged.push(source);
          continue;
        }
        this.#set(map, encodeAmbiguous('<<', this.#version), source, key);
        continue;
      }
      const encoded = mapKey(this.#node(key, depth));
      this.#set(map, encoded, this.#node(value, depth), key);
    }
    for (const source of merged.flatMap((one) => (Array.isArray(one) ? one : [one]))) mergeInto(map, source);
    if (mayCollide(map.keys())) throw new Unreadable('it has two keys that are one in some version of YAML');
    return map;
  }

  #pair(key: unknown, value: unknown, depth: number): Map<string, Value> {
    this.#reach(depth + 1);
    return new Map([[mapKey(this.#node(key, depth + 1)), this.#node(value, depth + 1)]]);
  }

  #set(map: Map<string, Value>, encoded: string, value: Value, key: unknown): void {
    if (map.has(encoded)) throw this.#malformed(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    map.set(encoded, value);
  }

  #reach(depth: number): void {
    if (depth > MAX_FIELD_DEPTH) throw tooDeep();
    if (depth > this.#deepest) this.#deepest = depth;
  }
}

function tagged(
  tag: string | undefined,
  usual: string,
  content: readonly Value[] | ReadonlyMap<string, Value>,
): Value {
  return tag === undefined || tag === usual ? content : new Tagged(tag, content);
}

/** The encoding of a key. A list or map as a key is told apart by its digest. */
function mapKey(key: Value): string {
  return typeof key === 'string' ? key : `@${digestOf(canonicalForm(key))}`;
}

function mergeable(source: Value): boolean {
  return source instanceof Map || (Array.isArray(source) && source.every((one) => one instanceof Map));
}

/** What a map says itself comes first, then the sources in their order. */
function mergeInto(map: Map<string, Value>, source: Value): void {
  if (!(source instanceof Map)) return;
  for (const [key, value] of source as ReadonlyMap<string, Value>) if (!map.has(key)) map.set(key, value);
}

/** With quotes or the tag of a text it merges nothing. */
function isMergeKey(key: unknown): boolean {
  if (!isScalar(key) || key.type !== 'PLAIN' || key.value !== '<<') return false;
  return key.tag === undefined || key.tag === `${CORE}merge`;
}

/** `undefined` when it is written as no scalar of its type can be. */
function scalar(node: Scalar, version: YamlVersion): string | undefined {
  const { value, tag, source = '' } = node;
  const encoded = plainScalar(value, source);
  if (encoded === undefined || tag === `${CORE}str`) return encoded;
  const ambiguous = isAmbiguous(source);
  if (tag === undefined) {
    return ambiguous && node.type === 'PLAIN' ? encodeAmbiguous(source, version) : encoded;
  }
  // The tag `!` makes it a text in YAML 1.2, and nothing in PyYAML, even with quotes.
  if (tag !== `${CORE}${coreType(value, tag)}`) return encodeTagged(tag, encoded);
  // `!!int 0644` is octal in YAML 1.1, even with quotes.
  return ambiguous ? encodeTagged(tag, encodeAmbiguous(source, version)) : encoded;
}

function plainScalar(value: unknown, source: string): string | undefined {
  if (typeof value === 'string') return encodeString(value);
  if (typeof value === 'boolean') return encodeBoolean(value);
  if (value === null) return NULL;
  if (typeof value !== 'number') return undefined;
  if (/^0[xo]/.test(source) && source.length <= MAX_NUMBER_LENGTH) {
    return canonicalDecimal(BigInt(source).toString());
  }
  return /inf|nan/i.test(source) ? canonicalNonFinite(value) : canonicalDecimal(source);
}

/** The core type that a value has when its tag is right about it. */
function coreType(value: unknown, tag: string): string {
  if (typeof value === 'number') return tag === `${CORE}int` ? 'int' : 'float';
  return value === null ? 'null' : typeof value === 'string' ? 'str' : 'bool';
}
