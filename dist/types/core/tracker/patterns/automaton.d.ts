import { type FolderState } from './folder-state.ts';
import type { PatternLine } from './pattern-line.ts';
/**
 * Any number of lists of patterns as one non-deterministic automaton over the names of a path. A state is the set
 * of positions that the names so far have led to; states are remembered, so that stepping into a folder mostly is
 * one look-up, whatever the number of lists. Positions that cannot decide anything any more (an excluding line
 * further down in the list already matches everything, or nothing including is left of it) are dropped, which is
 * what makes a walk stop there.
 *
 * Lines are numbered through all lists.
 */
export declare class Automaton {
    #private;
    constructor(lists: readonly (readonly PatternLine[])[], platform: NodeJS.Platform);
    /** The state in the root of a file system. */
    start(root: string): FolderState;
    /** The state in the folder `name` of a folder. */
    enter(state: FolderState, name: string): FolderState;
    /**
     * The lists that match a file (or link) `name` in a folder: those of which the last line that matches includes.
     * In no certain order.
     *
     * @param most when so many are found, no others are looked for
     */
    lists(state: FolderState, name: string, most?: number): readonly number[];
    /** All positive lines that match a file `name` and are not overruled by an excluding line of their list after them. */
    supporters(state: FolderState, name: string): Set<number>;
    /** The lines that a name in a folder looks like without being matched by it. Mostly there are none. */
    lookalikes(state: FolderState, names: readonly string[]): {
        readonly name: string;
        readonly line: number;
    }[];
}
