import { below, canonicalForm, childrenOf, type Exclusions } from './canonical.ts';
import type { Segment } from './selector.ts';
import { Mapping, Marked, type Value } from './value.ts';

/**
 * The text of what the steps lead to, with the way there and without what is excluded; `undefined` when that is
 * nothing. No two different finds give the same text. Of what a wildcard passes, only the ways that lead somewhere are
 * in it, and tags and aliases on the way are. What lies below a map that only counts whole is that map.
 */
export function findText(
  value: Value,
  [segment, ...rest]: readonly Segment[],
  exclusions: Exclusions,
): string | undefined {
  let marks = '';
  let content = value;
  for (; content instanceof Marked; content = content.content) marks += content.mark;
  const isWhole = segment === undefined || (content instanceof Mapping && content.order === 'whole');
  if (isWhole) return `=${canonicalForm(value, exclusions)}`;
  if (typeof content === 'string') return undefined;
  let parts = '';
  for (const child of childrenOf(content, segment)) {
    const next = below(exclusions, child.place);
    const found = next && findText(child.value, rest, next);
    if (found !== undefined) parts += child.written + found;
  }
  return parts === '' ? undefined : `${marks}<${parts}>`;
}
