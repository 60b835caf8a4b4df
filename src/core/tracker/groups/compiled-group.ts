import type { Patterns } from '../patterns/patterns.ts';
import type { Change, GroupDefinition } from './definition.ts';

/** A group with its patterns compiled for each kind of change; where they are the same, it is the same object. */
export interface CompiledGroup {
  readonly name: string;
  readonly patterns: Readonly<Record<Change, Patterns>>;
}

/** Compiles the patterns of groups. */
export function compileGroups(
  groups: readonly GroupDefinition[],
  compile: (lines: readonly string[]) => Patterns,
): CompiledGroup[] {
  return groups.map(({ name, patterns }) => {
    const known = new Map<string, Patterns>();
    const compileOnce = (lines: readonly string[]) => {
      const key = JSON.stringify(lines);
      const compiled = known.get(key) ?? compile(lines);
      known.set(key, compiled);
      return compiled;
    };
    const { added, modified, removed } = patterns;
    return {
      name,
      patterns: { added: compileOnce(added), modified: compileOnce(modified), removed: compileOnce(removed) },
    };
  });
}
