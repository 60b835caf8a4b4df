import type { Saved } from '../../core/history/store.ts';
import type { Run } from './run.ts';

/** Records that the work begins; where that cannot be recorded, says so. */
export async function begin(run: Run, save: () => Promise<Saved>): Promise<Saved> {
  const begun = await save();
  if (begun.kind === 'not-saved') tellUnrecorded(run, begun.why);
  return begun;
}

/** Later runs cannot know of work whose beginning was not recorded. */
export function tellUnrecorded({ request, output }: Run, why: string): void {
  output.fault(
    `that ${request.executable} runs was not recorded: ${why}. If it fails, later runs cannot know of it.`,
  );
}
