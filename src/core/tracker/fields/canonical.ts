import type { Segment, Selector } from './selector.ts';
import { Tagged, type Value } from './value.ts';

/** A selector of what to leave out, of which some steps are taken. */
export interface Exclusion {
  readonly segments: readonly Segment[];
  /** How many of the segments led here. */
  readonly taken: number;
}

/** Takes text in pieces. */
export interface Sink {
  add(piece: string): void;
}

const NONE: readonly Exclusion[] = [];

/** The exclusions among selectors, at the root of a document. */
export function exclusionsOf(selectors: readonly Selector[]): readonly Exclusion[] {
  return selectors.filter((one) => one.excluded).map(({ segments }) => ({ segments, taken: 0 }));
}

/** A place below a list or a map: an index, or an encoded key. */
export type Place = number | string;

/** Whether a step leads to a place. */
export function leadsTo(segment: Segment, place: Place): boolean {
  if (segment.kind === 'any') return true;
  return typeof place === 'number' ? segment.index === place : segment.keys.includes(place);
}

/** The exclusions that go on below a place, or `undefined` when the place itself is left out. */
export function below(exclusions: readonly Exclusion[], place: Place): readonly Exclusion[] | undefined {
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

/** How a place is written before what is there. No index looks like an encoded scalar, and each of these has a clear end. */
export function encodePlace(place: Place): string {
  return `${place}:`;
}

/**
 * Writes the canonical form of a value: types told apart, keys sorted by code units, every element of a list with
 * its index, so that leaving one out is no shift of the others. Different values give different text.
 */
export function writeCanonical(value: Value, exclusions: readonly Exclusion[], sink: Sink): void {
  if (typeof value === 'string') {
    sink.add(value);
    sink.add(',');
  } else if (value instanceof Tagged) {
    sink.add(`!${JSON.stringify(value.tag)}`);
    writeCanonical(value.content, exclusions, sink);
  } else if (value instanceof Map) {
    const map: ReadonlyMap<string, Value> = value;
    sink.add('{');
    for (const key of [...map.keys()].sort()) writeChild(key, map.get(key), exclusions, sink);
    sink.add('}');
  } else {
    sink.add('[');
    (value as readonly Value[]).forEach((item, index) => {
      writeChild(index, item, exclusions, sink);
    });
    sink.add(']');
  }
}

function writeChild(
  place: Place,
  value: Value | undefined,
  exclusions: readonly Exclusion[],
  sink: Sink,
): void {
  const next = below(exclusions, place);
  if (next === undefined || value === undefined) return;
  sink.add(encodePlace(place));
  writeCanonical(value, next, sink);
}

/** The canonical form of a whole value as one text. */
export function canonicalForm(value: Value): string {
  const pieces: string[] = [];
  writeCanonical(value, NONE, { add: (piece) => pieces.push(piece) });
  return pieces.join('');
}
