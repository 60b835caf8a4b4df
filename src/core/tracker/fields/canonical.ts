import type { Segment, Selector } from './selector.ts';
import { type Entry, Mapping, Marked, type Value } from './value.ts';

/** A selector of what to leave out, of which some steps are taken. */
export interface Exclusion {
  readonly segments: readonly Segment[];
  /** How many of the segments led here. */
  readonly taken: number;
}

const NONE: readonly Exclusion[] = [];

/** The exclusions among selectors, at the root of a document. */
export function exclusionsOf(selectors: readonly Selector[]): readonly Exclusion[] {
  return selectors.filter((one) => one.excluded).map(({ segments }) => ({ segments, taken: 0 }));
}

/** What is below a list or a map. */
export interface Child {
  /** An index, or the text of a key. */
  readonly place: number | string;
  /** How the place is written. No index looks like an encoded key, and each of these has a clear end. */
  readonly written: string;
  readonly value: Value;
}

/** The children of a list or a map that a step leads to. */
export function childrenOf(value: readonly Value[] | Mapping, segment: Segment = { kind: 'any' }): Child[] {
  if (value instanceof Mapping) {
    const child = (place: string, { key, value }: Entry): Child => ({ place, written: `${key}:`, value });
    if (segment.kind === 'any') return [...value.entries].map(([place, entry]) => child(place, entry));
    const entry = value.entries.get(segment.name);
    return entry === undefined ? [] : [child(segment.name, entry)];
  }
  const child = (item: Value, index: number): Child => ({ place: index, written: `${index}:`, value: item });
  if (segment.kind === 'any') return value.map(child);
  const item = segment.index === undefined ? undefined : value[segment.index];
  return segment.index === undefined || item === undefined ? [] : [child(item, segment.index)];
}

/** Whether a step leads to a place. */
function leadsTo(segment: Segment, place: Child['place']): boolean {
  if (segment.kind === 'any') return true;
  return place === (typeof place === 'number' ? segment.index : segment.name);
}

/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
export function below(
  exclusions: readonly Exclusion[],
  place: Child['place'],
): readonly Exclusion[] | undefined {
  if (exclusions.length === 0) return NONE;
  const next: Exclusion[] = [];
  for (const { segments, taken } of exclusions) {
    const segment = segments[taken];
    if (segment === undefined || !leadsTo(segment, place)) continue;
    if (taken + 1 === segments.length) return undefined;
    next.push({ segments, taken: taken + 1 });
  }
  return next;
}

/**
 * The canonical form of a value: kinds told apart, every element of a list with its index, so that leaving one out is
 * no shift of the others. Different values give different text. Nothing of a map that merges is left out.
 */
export function canonicalForm(value: Value, exclusions: readonly Exclusion[]): string {
  if (typeof value === 'string') return `${value},`;
  if (value instanceof Marked) return value.mark + canonicalForm(value.content, exclusions);
  const order = value instanceof Mapping ? value.order : undefined;
  let parts = '';
  for (const child of childrenOf(value)) {
    const next = order === 'merged' ? NONE : below(exclusions, child.place);
    if (next !== undefined) parts += child.written + canonicalForm(child.value, next);
  }
  return order === undefined ? `[${parts}]` : order === 'free' ? `{${parts}}` : `(${parts})`;
}
