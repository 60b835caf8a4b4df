import { homeFolder } from '../disk/home-folder.ts';
import { EXIT } from './exit-code.ts';
import { VERSION } from './version.ts';

/**
 * The command line: reads what the process stands in, does what the arguments ask for, and ends the process. All
 * but the version loads when it is needed.
 */
export async function cli(): Promise<never> {
  const args = process.argv.slice(2);
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return process.exit(EXIT.yes);
  }
  // An exit code of 1 is an answer, and node's own for an error that nobody caught.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`file-tracker: ${error.stack ?? error.message}\n`);
    process.exit(EXIT.error);
  });
  const { runProgram } = await import('./program.ts');
  const code = await runProgram(args, {
    env: process.env,
    platform: process.platform,
    home: homeFolder(),
    cwd: () => process.cwd(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    // Each is opened when it is asked for; for the standard input, that takes a while.
    streams: process,
    signals: process,
  });
  return process.exit(code);
}
