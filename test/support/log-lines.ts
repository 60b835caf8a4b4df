import { LogProcessor } from './runner/log.ts';
import { SecretMasker } from './runner/masker.ts';

/** What the runner makes of printed text: the plain lines, and the names of the commands that it executed. */
export interface ParsedLog {
  readonly lines: readonly string[];
  readonly commands: readonly string[];
}

/** Lines that stand for commands in the log, and those that stop and resume commands. */
const RUNNERS_OWN = /^##\[(group|endgroup|warning)\]|^::(stop-commands::.*|\*{3}::|[0-9a-f-]{36}::)$/;

/** Reads printed text as the runner does. The commands that stop and resume others are left out. */
export function parseLog(printed: string): ParsedLog {
  const ignore = () => undefined;
  const log = new LogProcessor({ setOutput: ignore, saveState: ignore }, new SecretMasker(), false);
  for (const line of printed.split(/\r\n|\r|\n/).filter((text) => text !== '')) log.line(line);
  return {
    lines: log.lines.filter((line) => !RUNNERS_OWN.test(line)),
    commands: log.commands.map(({ name }) => name).filter((name) => name !== 'stop-commands'),
  };
}
