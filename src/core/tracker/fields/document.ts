import type { Value } from './value.ts';

/** What a text of some format says. */
export interface Parsed {
  /** Of which only YAML has other than one. */
  readonly documents: readonly Value[];
  /** What a reader must put up with to read it, such as comments in JSON. Counts. */
  readonly dialect: string;
}
