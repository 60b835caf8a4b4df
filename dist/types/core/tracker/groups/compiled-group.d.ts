import type { Patterns } from '../patterns/patterns.ts';
import type { Change, GroupDefinition } from './definition.ts';
/** A group with its patterns compiled for each kind of change; where they are the same, it is the same object. */
export interface CompiledGroup {
    readonly name: string;
    readonly patterns: Readonly<Record<Change, Patterns>>;
}
/**
 * Compiles the patterns of groups.
 *
 * @param compile gives the same object for equal lines
 */
export declare function compileGroups(groups: readonly GroupDefinition[], compile: (lines: readonly string[]) => Patterns): CompiledGroup[];
