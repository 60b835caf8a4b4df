import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Taken } from '../core/modes/taking.ts';
import { quote } from '../core/tracker/patterns/braces.ts';
import { MOST_NAMED } from '../core/tracker/patterns/unmatched.ts';
import type { Comparison } from '../core/verdict/comparison.ts';
import { changedPaths } from '../core/verdict/comparison.ts';
import { createReport, type Report } from '../core/verdict/report.ts';
import { groupsOf, type Verdict } from '../core/verdict/verdict.ts';
import type { Output } from './output.ts';

/**
 * Tells what was odd about taking a snapshot.
 *
 * @param directory what patterns are relative to
 */
export function reportTaken(taken: Taken, directory: string, output: Output): void {
  const unmatched = taken.unmatchedPatterns;
  for (const pattern of unmatched.slice(0, MOST_NAMED))
    output.warning(`No files match ${quote(pattern)}. ${remedyFor(pattern, directory)}`);
  if (unmatched.length > MOST_NAMED)
    output.warning(`No files match ${unmatched.length - MOST_NAMED} more patterns.`);
  for (const folder of taken.emptyFolders.slice(0, MOST_NAMED)) {
    output.warning(
      `There is nothing in ${JSON.stringify(folder)}. If that is a submodule, run "git submodule update --init".`,
    );
  }
  for (const { path, why } of taken.unparsed) {
    output.warning(`Tracked whole, since its fields cannot be read: ${path}: ${why}.`);
  }
  for (const warning of taken.warnings) output.warning(warning);
  for (const { path, kind } of taken.skipped) output.notice(`not tracked, since it is a ${kind}: ${path}`);
}

/** A shell that expands `app/*` hands over names such as `app/[id].tsx`, which are patterns for something else. */
function remedyFor(pattern: string, directory: string): string {
  const literal = /[*?[\]{}\\]/.test(pattern) && existsSync(resolve(directory, pattern));
  return literal
    ? `There is a file of that very name: quote the pattern that the shell expanded, or write ${quote(literalPattern(pattern, sep))}.`
    : 'Check the pattern, and the folder that it is relative to (--cwd).';
}

/** A pattern that matches a name as it is. On Windows a backslash is no character of a name, and escapes nothing. */
export function literalPattern(name: string, separator: string): string {
  const special = separator === '\\' ? /[*?[{}]/g : /[*?[{}\\]/g;
  return name.replace(special, (character) => (character === '\\' ? '\\\\' : `[${character}]`));
}

/** The report of a verdict, as `--json` prints it. */
export function reportOf(verdict: Verdict, taken: Taken | undefined, elapsed: number): Report {
  return createReport(verdict, {
    snapshot: taken?.snapshot,
    bytes: taken?.bytes ?? 0,
    seconds: { scan: taken?.seconds ?? 0, total: elapsed / 1000 },
  });
}

/** A line with the groups that changed, each with its reason, where there are any. */
export function groupLines(verdict: Verdict): string[] {
  const changed = groupsOf(verdict).filter((group) => group.changed);
  return changed.length === 0
    ? []
    : [`changed groups: ${changed.map(({ name, reason }) => `${name} (${reason})`).join(', ')}`];
}

/** One line for each path that changed, sorted by path; a rename is one line, at its new path. */
export function changeLines(comparison: Comparison): string[] {
  const kinds = new Map<string, 'added' | 'modified' | 'removed'>();
  for (const kind of ['added', 'modified', 'removed'] as const) {
    for (const path of comparison[kind]) kinds.set(path, kind);
  }
  const origins = new Map(comparison.renamed.map(({ from, to }) => [to, from]));
  for (const { from } of comparison.renamed) kinds.delete(from);
  return changedPaths(comparison).flatMap((path) => {
    const origin = origins.get(path);
    if (origin !== undefined) return [`renamed   ${origin} -> ${path}`];
    const kind = kinds.get(path);
    return kind === undefined ? [] : [`${kind.padEnd(8)}  ${path}`];
  });
}
