import { Patterns } from './patterns.ts';
/** What a walk asks: one or several lists of patterns. */
export type PatternSet = Patterns;
/** Several lists of patterns as one: a file is matched when any of the lists matches it. */
export declare function unite(lists: readonly Patterns[]): Patterns;
