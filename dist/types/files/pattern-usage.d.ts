import type { PatternSet } from '../core/tracker/patterns/pattern-union.ts';
import type { FolderState } from '../core/tracker/patterns/patterns.ts';
/** Remembers which positive patterns some tracked file is owed to, so that the others can be named. */
export declare class PatternUsage {
    #private;
    constructor(patterns: PatternSet);
    /** Counts a tracked file. Next to free once all patterns are used. */
    count(state: FolderState, name: string): void;
    /** The patterns, as written, that no counted file is owed to, each once. */
    unmatched(): string[];
}
