import { below, childrenOf, type Exclusion, type Sink, writeCanonical } from './canonical.ts';
import type { Segment } from './selector.ts';
import { Mapping, Marked, type Value } from './value.ts';

/** What a selector finds in a document, with the way there. */
export type Found =
  | { readonly kind: 'value'; readonly value: Value; readonly exclusions: readonly Exclusion[] }
  /** `marks`: the tags and aliases on the way; `parts`: how each place is written, with what was found there. */
  | { readonly kind: 'below'; readonly marks: string; readonly parts: readonly (readonly [string, Found])[] };

/**
 * What the steps lead to, without what is excluded; `undefined` when that is nothing. Of what a wildcard passes, only
 * the ways that lead somewhere are in it. What lies below a map that merges is that whole map.
 */
export function find(
  value: Value,
  segments: readonly Segment[],
  exclusions: readonly Exclusion[],
  taken = 0,
): Found | undefined {
  const segment = segments[taken];
  if (segment === undefined) return { kind: 'value', value, exclusions };
  let marks = '';
  let content = value;
  for (; content instanceof Marked; content = content.content) marks += content.mark;
  if (typeof content === 'string') return undefined;
  if (content instanceof Mapping && content.order === 'merged') return { kind: 'value', value, exclusions };
  const parts: (readonly [string, Found])[] = [];
  for (const child of childrenOf(content, segment)) {
    const next = below(exclusions, child.place);
    const found = next && find(child.value, segments, next, taken + 1);
    if (found) parts.push([child.written, found]);
  }
  return parts.length === 0 ? undefined : { kind: 'below', marks, parts };
}

/** Writes what was found; nothing has a text of its own. No two different finds give the same text. */
export function writeFound(found: Found | undefined, sink: Sink): void {
  if (found === undefined) {
    sink.add('-');
  } else if (found.kind === 'value') {
    sink.add('=');
    writeCanonical(found.value, found.exclusions, sink);
  } else {
    sink.add(`${found.marks}<`);
    for (const [written, part] of found.parts) {
      sink.add(written);
      writeFound(part, sink);
    }
    sink.add('>');
  }
}
