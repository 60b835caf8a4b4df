import type { Patterns } from './patterns.ts';
/** What a walk asks of patterns; see {@link Patterns} for each. */
export type PatternSet = Pick<Patterns, 'site' | 'directory' | 'lists' | 'eachList' | 'roots' | 'stateIn' | 'enter' | 'decide' | 'includes' | 'namesLiterally' | 'matches'>;
/** Several lists of patterns as one: a file is matched when any of the lists matches it. */
export declare function unite(lists: readonly Patterns[]): PatternSet;
