import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import type { FolderState } from '../core/tracker/patterns/patterns.ts';
/** Remembers which positive patterns some tracked file is owed to, and what else is worth saying of patterns. */
export declare class PatternUsage {
    #private;
    constructor(patterns: PatternSet);
    /**
     * Looks at what is in a folder.
     *
     * @param stored what the stored paths of its files begin with
     */
    look(state: FolderState, names: readonly string[], stored: string): void;
    /** Counts a tracked file. Next to free once all patterns are used. */
    count(state: FolderState, name: string): void;
    /** The patterns, as written, that no counted file is owed to, each once. */
    unmatched(): string[];
    /**
     * What of the patterns most likely is not meant so, in words and with the cure.
     *
     * @throws PatternError for a pattern that is a list in another notation, and matches nothing
     */
    warnings(): string[];
}
