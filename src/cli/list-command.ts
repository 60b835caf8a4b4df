import { age } from '../core/verdict/describe.ts';
import { describeHistory } from './about.ts';
import { EXIT } from './exit-code.ts';
import { type KnownHistory, listHistories } from './histories.ts';
import { jsonLine } from './json.ts';
import { Output } from './output.ts';
import { openProject } from './project.ts';
import type { ListRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints the histories of a store, with the numbers by which `forget` knows them. Returns the exit code. */
export async function listCommand(request: ListRequest, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, false);
  const { place } = openProject(request, surroundings, output);
  const histories = listHistories(place, labelOf);
  if (request.format === 'json') output.raw(jsonLine(histories.map(asJson)));
  else if (histories.length === 0) output.result([`Nothing is remembered in ${place.root}.`]);
  else output.result(tableOf(histories, surroundings.now()));
  await output.flush();
  return EXIT.yes;
}

/** A history in words. */
export function labelOf({ about, folder }: Pick<KnownHistory, 'about' | 'folder'>): string {
  return about === undefined ? (folder.split(/[\\/]/).at(-1) ?? folder) : describeHistory(about);
}

function tableOf(histories: readonly KnownHistory[], now: Date): string[] {
  const several = histories.some(({ own }) => !own);
  const rows = histories.map((history, at) => [
    String(at + 1),
    labelOf(history),
    history.running ? 'running' : ageOf(history.lastAttempt, now),
    ageOf(history.lastSuccess, now),
    sizeOf(history.bytes),
    ...(several ? [history.own ? '' : (history.project ?? '?')] : []),
  ]);
  const head = ['#', 'history', 'last attempt', 'last success', 'size', ...(several ? ['project'] : [])];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function ageOf(time: string | undefined, now: Date): string {
  return time === undefined ? '-' : age(time, now);
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** `512 B`, `1.2 kB`, `11 MB`. */
export function sizeOf(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size < 9.95 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}

function asJson(history: KnownHistory, at: number): unknown {
  const { about, own, project, lastAttempt, lastSuccess, running, bytes, folder } = history;
  const what = about?.identity.what;
  return {
    number: at + 1,
    use: about?.identity.use ?? null,
    name: typeof what === 'object' && 'name' in what ? what.name : null,
    command: typeof what === 'object' && 'command' in what ? what.command : null,
    patterns: about?.patterns ?? null,
    own,
    project: project ?? null,
    lastAttempt: lastAttempt ?? null,
    lastSuccess: lastSuccess ?? null,
    running,
    bytes,
    folder,
  };
}
