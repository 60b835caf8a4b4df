import { errorCode } from '../core/unknown.ts';
import { EXIT } from './exit-code.ts';
import { forgetHistory, type KnownHistory, listHistories } from './histories.ts';
import { labelOf } from './list-command.ts';
import { Output } from './output.ts';
import { openProject } from './project.ts';
import type { ForgetRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Forgets histories: what they are asked about is as if nothing had ever been done.
 *
 * @returns the exit code
 * @throws UsageError for a name that nothing has, before anything is forgotten
 */
export async function forgetCommand(request: ForgetRequest, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, request.quiet);
  const { place } = openProject(request, surroundings, output);
  const histories = listHistories(place, labelOf);
  const chosen = new Set(request.names.flatMap((name) => named(name, histories)));
  const { olderThan } = request;
  if (olderThan !== undefined) {
    const since = surroundings.now().getTime() - olderThan;
    for (const history of histories) if (history.used < since) chosen.add(history);
  }
  if (chosen.size === 0) output.notice('nothing is that old; nothing is forgotten.');
  let code: number = EXIT.yes;
  for (const history of chosen) {
    const why = await whyNotForgotten(history);
    if (why === undefined) {
      output.result([`forgotten: ${labelOf(history)}`]);
    } else {
      output.error(`Cannot forget ${labelOf(history)}: ${why}`);
      code = EXIT.error;
    }
  }
  await output.flush();
  return code;
}

async function whyNotForgotten({ folder }: KnownHistory): Promise<string | undefined> {
  try {
    if (await forgetHistory(folder)) return undefined;
    return 'a run of it is under way. Try again when it has ended.';
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return `${code}. Make ${JSON.stringify(folder)} writable.`;
  }
}

/** Those of the project that have a name, else the one with that number. @throws UsageError */
function named(text: string, histories: readonly KnownHistory[]): KnownHistory[] {
  const found = histories.filter(({ own, about }) => {
    const what = about?.identity.what;
    return own && typeof what === 'object' && 'name' in what && what.name === text;
  });
  if (found.length > 0) return found;
  const numbered = /^[1-9]\d*$/.test(text) ? histories[Number(text) - 1] : undefined;
  if (numbered !== undefined) return [numbered];
  throw new UsageError(
    `Nothing is remembered under the name or number ${JSON.stringify(text)}. "file-tracker list" shows both.`,
  );
}
