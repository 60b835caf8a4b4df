import type { Segment } from './selector.ts';
import { Mapping, Marked, type Value } from './value.ts';

/** What is left out: from here, the steps to each of the places. */
export type Exclusions = readonly (readonly Segment[])[];

/** What is below a list or a map. */
export interface Child {
  /** An index, or the text of a key. */
  readonly place: string;
  /** How the place is written. No index looks like an encoded key, and each of these has a clear end. */
  readonly written: string;
  readonly value: Value;
}

/** The children of a list or a map that a step leads to. */
export function childrenOf(parent: readonly Value[] | Mapping, segment: Segment = { kind: 'any' }): Child[] {
  const child = (place: string, written: string, value: Value): Child => ({
    place,
    written: `${written}:`,
    value,
  });
  if (parent instanceof Mapping) {
    if (segment.kind === 'any')
      return [...parent.entries].map(([text, { key, value }]) => child(text, key, value));
    const entry = parent.entries.get(segment.name);
    return entry === undefined ? [] : [child(segment.name, entry.key, entry.value)];
  }
  if (segment.kind === 'any') return parent.map((item, index) => child(`${index}`, `${index}`, item));
  const item = /^(?:0|[1-9]\d*)$/.test(segment.name) ? parent[Number(segment.name)] : undefined;
  return item === undefined ? [] : [child(segment.name, segment.name, item)];
}

/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
export function below(exclusions: Exclusions, place: string): Exclusions | undefined {
  if (exclusions.length === 0) return exclusions;
  const next = exclusions
    .filter(([step]) => step !== undefined && (step.kind === 'any' || step.name === place))
    .map(([, ...rest]) => rest);
  return next.some((rest) => rest.length === 0) ? undefined : next;
}

/**
 * The canonical form of a value: kinds told apart, every element of a list with its index, so that leaving one out is
 * no shift of the others. Different values give different text. Nothing is left out of a map that only counts whole.
 */
export function canonicalForm(value: Value, exclusions: Exclusions): string {
  if (typeof value === 'string') return `${value},`;
  if (value instanceof Marked) return value.mark + canonicalForm(value.content, exclusions);
  const order = value instanceof Mapping ? value.order : undefined;
  let parts = '';
  for (const child of childrenOf(value)) {
    const next = below(order === 'whole' ? [] : exclusions, child.place);
    if (next !== undefined) parts += child.written + canonicalForm(child.value, next);
  }
  return order === undefined ? `[${parts}]` : order === 'free' ? `{${parts}}` : `(${parts})`;
}
