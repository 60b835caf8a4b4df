import { below, type Exclusion, encodePlace, type Place, type Sink, writeCanonical } from './canonical.ts';
import type { Segment } from './selector.ts';
import { Tagged, type Value } from './value.ts';

/** What a selector finds in a document, with the way there. */
export type Found =
  | { readonly kind: 'value'; readonly value: Value; readonly exclusions: readonly Exclusion[] }
  | { readonly kind: 'below'; readonly parts: readonly (readonly [Place, Found])[] };

/**
 * What the steps lead to, without what is excluded; `undefined` when that is nothing. Of what a wildcard passes, only
 * the ways that lead somewhere are in it.
 */
export function find(
  value: Value,
  segments: readonly Segment[],
  exclusions: readonly Exclusion[],
  taken = 0,
): Found | undefined {
  const segment = segments[taken];
  if (segment === undefined) return { kind: 'value', value, exclusions };
  const parts: (readonly [Place, Found])[] = [];
  for (const [place, child] of children(value, segment)) {
    const next = below(exclusions, place);
    const found = next && find(child, segments, next, taken + 1);
    if (found) parts.push([place, found]);
  }
  return parts.length === 0 ? undefined : { kind: 'below', parts };
}

/** The children that a step leads to, in a fixed order. */
function children(value: Value, segment: Segment): (readonly [Place, Value])[] {
  if (typeof value === 'string') return [];
  if (value instanceof Tagged) return children(value.content, segment);
  if (value instanceof Map) {
    const map: ReadonlyMap<string, Value> = value;
    const keys = segment.kind === 'any' ? [...map.keys()].sort() : segment.keys;
    return keys.flatMap((key) => {
      const child = map.get(key);
      return child === undefined ? [] : [[key, child] as const];
    });
  }
  const list = value as readonly Value[];
  if (segment.kind === 'any') return list.map((item, index) => [index, item] as const);
  const item = segment.index === undefined ? undefined : list[segment.index];
  return segment.index === undefined || item === undefined ? [] : [[segment.index, item]];
}

/** Writes what was found; nothing has a text of its own. No two different finds give the same text. */
export function writeFound(found: Found | undefined, sink: Sink): void {
  if (found === undefined) {
    sink.add('-');
  } else if (found.kind === 'value') {
    sink.add('=');
    writeCanonical(found.value, found.exclusions, sink);
  } else {
    sink.add('<');
    for (const [place, part] of found.parts) {
      sink.add(encodePlace(place));
      writeFound(part, sink);
    }
    sink.add('>');
  }
}
