import { kindOf } from './keys.ts';

/** An entry of one identity, as a store on disk knows it. */
export interface Kept {
  readonly key: string;
  /** Milliseconds since it was saved. */
  readonly age: number;
}

const DAY = 86_400_000;
/** Runs whose plan and checkpoints can still be asked for by their run id: "re-run failed jobs" of an older run. */
const RUNS = 10;

/**
 * The entries of one identity that some look can still find; a store on disk drops the rest. Dropping too much only
 * makes work needless, but for two kinds: the newest attempt, and successors, which keep a plan that was judged long
 * ago from hiding what came after it.
 *
 * @param entries the newest first
 */
export function findable(entries: readonly Kept[]): Set<string> {
  const kept = new Set<string>();
  const counts = new Map<string, Set<string>>();
  // Only plans are asked for by run; they have successors, as have attempts with groups.
  const planned = entries.some(({ key }) => kindOf(key).kind === 'next');
  /** Keeps the newest entry of each of the first few groups of entries. */
  const keepNewest = (key: string, of: string, group: string, most: number) => {
    const groups = counts.get(of) ?? new Set();
    counts.set(of, groups);
    if (groups.has(group) || groups.size >= most) return;
    groups.add(group);
    kept.add(key);
  };
  for (const { key, age } of entries) {
    const { ref, kind, more } = kindOf(key);
    const [first = ''] = more;
    switch (kind) {
      case 'a':
        keepNewest(key, `${ref}/a`, planned ? first : '', planned ? RUNS : 1);
        break;
      case 's':
        keepNewest(key, `${ref}/s`, '', 1);
        break;
      case 'c':
        keepNewest(key, `${ref}/c`, first, RUNS);
        break;
      case 'g':
        keepNewest(key, `${ref}/g`, first, 5000);
        break;
      case 'next':
        if (age < DAY) kept.add(key);
        else keepNewest(key, `${ref}/next`, first, 1);
        break;
    }
  }
  return kept;
}
