import { errorMessage } from '../core/unknown.ts';
import { NoCheckpointError } from '../core/verdict/verdict.ts';
import { parseArguments } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import { checkpointCommand } from './checkpoint-command.ts';
import { EXIT } from './exit-code.ts';
import { addGroupsOf } from './groups-file.ts';
import { helpText } from './help.ts';
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
    return await execute(await withGroupsFile(request, surroundings), surroundings);
  } catch (error) {
    const output = new Output(surroundings.streams, false);
    output.error(errorMessage(error));
    await output.flush();
    return error instanceof NoCheckpointError ? EXIT.notCheckpointed : EXIT.error;
  }
}

async function withGroupsFile(request: Request, surroundings: Surroundings): Promise<Request> {
  if (!('groupsFile' in request) || request.groupsFile === undefined || request.tracker === undefined)
    return request;
  return { ...request, tracker: await addGroupsOf(request.groupsFile, request.tracker, surroundings) };
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
  }
}

async function print(text: string, surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.streams, false);
  output.raw(text);
  await output.flush();
  return EXIT.yes;
}
