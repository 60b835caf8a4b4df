import type { Before } from '../history/record.ts';
import type { Compared, Comparison } from './comparison.ts';
/** What something was compared with, as far as it differs from the present. */
export declare function differing({ entries, values }: Compared, { added, modified, removed }: Comparison): Before;
