import { readFileSync, statSync } from 'node:fs';
import { isRecord } from '../../core/unknown.ts';

/** The runner writes payloads of a few hundred kilobytes at most. */
const MOST_BYTES = 32 << 20;

/** What triggered the run: GitHub's webhook payload; empty where there is none that can be read. */
export type Event = Readonly<Record<string, unknown>>;

/** Reads the event of `GITHUB_EVENT_PATH`. That there is none, as on some forges, is no fault. */
export function readEvent(path: string | undefined): Event {
  if (!path) return {};
  try {
    if (statSync(path).size > MOST_BYTES) return {};
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(event) ? event : {};
  } catch {
    // What the event says only raises doubts or offers something to compare with; without it there is less of both.
    return {};
  }
}

/** A text in an event, by the names that lead to it; `''` where there is none. */
export function textIn(event: Event, ...names: readonly string[]): string {
  let value: unknown = event;
  for (const name of names) value = isRecord(value) ? value[name] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
