import type { Before } from '../history/record.ts';
import type { Compared, Comparison } from './comparison.ts';

/** What something was compared with, as far as it differs from the present. */
export function differing({ entries, values }: Compared, { added, modified, removed }: Comparison): Before {
  const other = new Set([...modified, ...removed]);
  const places = entries.paths.flatMap((path, at) => (other.has(path) ? [at] : []));
  return { entries: entries.pick(places), absent: added, values };
}
