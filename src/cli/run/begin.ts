import { prefixOf } from '../../core/history/keys.ts';
import type { Saved } from '../../core/history/store.ts';
import { nothingRecorded } from '../own-turn.ts';
import type { Run } from './run.ts';

/**
 * Where it cannot be recorded that work begins, withdraws what is recorded, so that it is done again.
 *
 * @throws Error where that cannot be done either: no later run could know of what this one does
 */
export function withdraw({ request, output, project, history }: Run, why: string): void {
  const withdrawn = project.store.withdraw(prefixOf(history.row, 'a'));
  if (withdrawn.kind === 'not-withdrawn') throw nothingRecorded(project.place.root, why);
  output.fault(`that ${request.executable} runs was not recorded: ${why}. It will run again.`);
}

/** Records a success, unless what it is a success of was removed meanwhile, and is forgotten. */
export async function recordSuccess({ turn, project }: Run, save: () => Promise<Saved>): Promise<Saved> {
  if (turn.stands()) return save();
  return { kind: 'not-saved', why: `${project.place.root} was removed meanwhile` };
}
