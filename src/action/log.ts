import { randomUUID } from 'node:crypto';
import { debug, endGroup, error, info, startGroup, warning } from '@actions/core';
import { printable } from '../core/printable.ts';

/*
 * The job's log, where every line may hold hostile text. The runner executes `##[command]` found anywhere in a
 * printed line and `::command::` at its start (docs/runner-facts.md, 4), so what could be read as one is printed between
 * `::stop-commands::<token>` and its end, with a token that nobody can guess. The text of a warning, an error,
 * a debug line or a group's title is inert, because the line is a command already.
 */

/** One line. */
export function logLine(text: string): void {
  const line = printable(text);
  if (/##\[|::/.test(line)) withoutCommands([line]);
  else info(line);
}

/** A warning, which the runner shows as an annotation. */
export function logWarning(text: string): void {
  warning(printable(text));
}

/** An error, which the runner shows as an annotation; the exit code is the caller's. */
export function logError(text: string): void {
  error(printable(text));
}

/** A line that is shown only when step debugging is on. */
export function logDebug(text: string): void {
  debug(printable(text));
}

/** A collapsed group of lines that derive from file names. */
export function logGroup(title: string, lines: readonly string[]): void {
  startGroup(printable(title));
  withoutCommands(lines.map(printable));
  endGroup();
}

function withoutCommands(lines: readonly string[]): void {
  const token = randomUUID();
  info(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::`);
}
