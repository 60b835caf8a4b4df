import { type FolderState } from './folder-state.ts';
import type { PatternLine } from './pattern-line.ts';
/**
 * All lines of patterns as one non-deterministic automaton over the names of a path. A state is the set of
 * positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up. Positions that cannot decide anything any more (an excluding line further down already matches
 * everything) are dropped, which is what makes a walk stop there.
 */
export declare class Automaton {
    #private;
    constructor(lines: readonly PatternLine[], platform: NodeJS.Platform);
    /** The state in the root of a file system. */
    start(root: string): FolderState;
    /** The state in the folder `name` of a folder. */
    enter(state: FolderState, name: string): FolderState;
    /** The line that decides on a file (or link) `name` in a folder: the last that matches, or -1. */
    decide(state: FolderState, name: string): number;
    /** All positive lines that match a file `name` and are not overruled by an excluding line after them. */
    supporters(state: FolderState, name: string): Set<number>;
    isNegated(line: number): boolean;
}
