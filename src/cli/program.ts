import { errorMessage } from '../core/unknown.ts';
import { NoCheckpointError } from '../core/verdict/verdict.ts';
import { parseArguments } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import { checkpointCommand } from './checkpoint-command.ts';
import { EXIT } from './exit-code.ts';
import { forgetCommand } from './forget-command.ts';
import { addNeedsOf } from './group-needs.ts';
import { addGroupsOf } from './groups-file.ts';
import { helpText } from './help.ts';
import { listCommand } from './list-command.ts';
import { Output } from './output.ts';
import type { Request } from './request.ts';
import { runCommand } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';
import { VERSION } from './version.ts';

/**
 * Does what the arguments ask for. Whatever goes wrong is told on stderr and has an exit code that is no answer.
 *
 * @param args without node and the script
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const request = parseArguments(args, surroundings.platform);
    return await execute(await withGroups(request, surroundings), surroundings);
  } catch (error) {
    const output = new Output(surroundings.streams, false);
    output.error(errorMessage(error));
    await output.flush();
    return error instanceof NoCheckpointError ? EXIT.notCheckpointed : EXIT.error;
  }
}

/** A request whose tracker has the groups, and the needs of groups, that options name. */
async function withGroups(request: Request, surroundings: Surroundings): Promise<Request> {
  if (!('groupsFile' in request)) return request;
  let { tracker } = request;
  const { groupsFile, groupNeeds } = request;
  if (groupsFile !== undefined && tracker !== undefined)
    tracker = await addGroupsOf(groupsFile, tracker, surroundings);
  if (groupNeeds !== undefined) tracker = await addNeedsOf(groupNeeds, tracker, surroundings);
  return tracker === undefined ? request : { ...request, tracker };
}

function execute(request: Request, surroundings: Surroundings): Promise<number> {
  switch (request.command) {
    case 'help':
      return print(helpText(request.about), surroundings);
    case 'version':
      return print(`${VERSION}\n`, surroundings);
    case 'checkpoint':
      return checkpointCommand(request, surroundings);
    case 'changed':
    case 'same':
    case 'diff':
      return checkCommand(request, surroundings);
    case 'run':
      return runCommand(request, surroundings);
    case 'list':
      return listCommand(request, surroundings);
    case 'forget':
      return forgetCommand(request, surroundings);
  }
}

async function print(text: string, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, false);
  output.raw(text);
  await output.flush();
  return EXIT.yes;
}
