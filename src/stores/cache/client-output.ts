/** One line that the client said. `output` is what a program that it ran (tar, zstd) printed. */
export interface ClientMessage {
  readonly level: 'debug' | 'info' | 'warning' | 'error' | 'output';
  readonly text: string;
}

const COMMAND = /^::(debug|warning|error)(?: [^:]*)?::(.*)$/;
const MASK = /^::add-mask::[^\r\n]*\r?\n$/;

/**
 * What one operation of the client writes to stdout. The client tells only there why it failed (RUNNER_FACTS §8.3),
 * in lines that would become annotations or noise in the log. So each is kept as a message, and goes to the log as
 * a debug line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes.
 */
export class ClientOutput {
  readonly messages: ClientMessage[] = [];
  readonly #print: (text: string) => void;

  /** @param print writes to the real stdout */
  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  /** Takes one write to stdout. */
  take(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string' && MASK.test(chunk)) {
      this.#print(chunk);
      return;
    }
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
    for (const line of lines) {
      const message = typeof chunk === 'string' ? parseLine(line) : { level: 'output' as const, text: line };
      this.messages.push(message);
      this.#print(`::debug::${escapeData(message.text)}\n`);
    }
  }
}

function parseLine(line: string): ClientMessage {
  const [, level, data] = COMMAND.exec(line) ?? [];
  if (data === undefined) return { level: 'info', text: line };
  return { level: level as 'debug' | 'warning' | 'error', text: unescapeData(data) };
}

/** As a workflow command wants its data: a line that cannot end early. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
