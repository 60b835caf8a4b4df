import type { PartVerdict } from '../../core/verdict/verdict.ts';
import type { RunRequest } from '../request.ts';

/** What stands for the name of the group in a command. */
const PLACE = '{group}';

/** The command for one group. */
export type GroupCommand =
  | { readonly kind: 'command'; readonly executable: string; readonly arguments: readonly string[] }
  /** `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Puts the name of a group into a command. A folder whose name begins with `-` gets a `./`, so that no program takes it
 * for an option. A name that is no UTF-8 can't be handed to a command: another folder would be worked on.
 */
export function commandFor(
  { name, kind }: Pick<PartVerdict, 'name' | 'kind'>,
  { executable, arguments: args }: Pick<RunRequest, 'executable' | 'arguments'>,
): GroupCommand {
  if (!name.isWellFormed())
    return { kind: 'refused', why: 'its name is no UTF-8, and cannot be handed to a command. Rename it.' };
  const text = kind === 'folder' && name.startsWith('-') ? `./${name}` : name;
  const fill = (word: string) => word.replaceAll(PLACE, () => text);
  return { kind: 'command', executable: fill(executable), arguments: args.map(fill) };
}
