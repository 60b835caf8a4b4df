import type { Segment } from './segment.ts';
/** What follows the last segment of an alternative. Once reached, everything further down is matched. */
interface Accept {
    readonly kind: 'accept';
}
/** Which line of which list something belongs to. Lines are numbered through all lists. */
export interface Line {
    readonly list: number;
    readonly line: number;
    readonly negated: boolean;
}
/** One segment of one alternative of one line. */
export interface Position extends Line {
    readonly segment: Segment | Accept;
    /** Whether a file whose name passes here is matched by the line. */
    readonly isFinal: boolean;
    /** Where a name that passes leads. */
    readonly next: number;
}
/**
 * What remains of all patterns in one folder: which segments could match the next name. The same object stands
 * for every folder in the same situation. Made by {@link import('./automaton.ts').Automaton}.
 */
export interface FolderState {
    /** Whether any file below this folder could be matched; if not, nobody needs to look. */
    readonly canMatchBelow: boolean;
    /** The lines that could still match something here, excluding ones too. */
    readonly lines: readonly number[];
}
/** A wildcard that may match the name of a file. */
export interface WildLine extends Line {
    readonly test: (foldedName: string) => boolean;
}
/** Where names lead to. */
export declare class Steps {
    /** Whatever the name is. */
    readonly sure: number[];
    readonly literal: Map<string, number[]>;
    readonly wild: {
        readonly next: number;
        readonly test: (foldedName: string) => boolean;
    }[];
}
/** What of a list decides on files in a folder, without the names that are written out: these are looked up. */
export interface Finals {
    readonly list: number;
    /** The last line that matches every file. */
    readonly sure: Line | undefined;
    /** The wildcards after it, the last first. */
    readonly wild: readonly WildLine[];
}
/** A {@link FolderState} with everything sorted by how it is asked for. */
export declare class State implements FolderState {
    #private;
    readonly canMatchBelow: boolean;
    readonly lines: readonly number[];
    /** Steps into a folder, of the lines that include, and, by list, of those that exclude. */
    readonly including: Steps;
    readonly excluding: Map<number, Steps>;
    /** Lines that match files: every file, by its name, and by wildcard. */
    readonly sureLines: Line[];
    readonly literalLines: Map<string, Line[]>;
    readonly wildLines: WildLine[];
    /** Lines with a name that they would match if they had no classes. */
    readonly lookalikes: Map<string, number[]>;
    /** By list, where there is more than names. */
    readonly finals: ReadonlyMap<number, Finals>;
    /** The lists that match every file here. */
    readonly certain: readonly number[];
    /** The lists that match files which nothing names, but not all files. */
    readonly contested: readonly Finals[];
    /** Folders that patterns name, once they were entered, and all others that no wildcard singles out. */
    readonly namedChildren: Map<string, State>;
    otherChild: State | undefined;
    /** @param positions in ascending order, by their number */
    constructor(positions: ReadonlyMap<number, Position>);
}
/** Adds to the list at a key, which is made if it is not there. */
export declare function append<K, T>(lists: Map<K, T[]>, key: K, added: T): void;
export {};
