/**
 * What the client writes to stdout during one task. It tells only there why it failed (RUNNER_FACTS §8.3), in lines
 * that would become annotations or noise in the log. So each is kept as a message, and goes to the log as a debug
 * line, escaped as a workflow command has to be: whatever it holds, the runner sees no other command in it.
 *
 * One command passes as it is, the one that masks the signature of an upload or download address. It counts only
 * when the client itself wrote it: tar prints names out of the archive, and those could have any part of any later
 * output masked. The client writes strings, the output of a program comes as bytes, and is no message.
 */
export class ClientOutput {
  /** Lines, those of another level than info with that before them: `warning: …`; `answer: …` is our own. */
  readonly messages: string[] = [];
  readonly #print: (text: string) => void;

  /** @param print writes to the log */
  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  /** Takes one write. */
  take(chunk: string | Uint8Array): void {
    const isOwn = typeof chunk === 'string';
    if (isOwn && /^::add-mask::[^\r\n]*\r?\n$/.test(chunk)) {
      this.#print(chunk);
      return;
    }
    const text = isOwn ? chunk : Buffer.from(chunk).toString();
    for (const line of text.split(/\r\n|\r|\n/).filter((line) => line !== '')) {
      const [, level, data] =
        /^::(debug|warning|error|answer)(?: [^:]*)?::(.*)$/.exec(isOwn ? line : '') ?? [];
      // Data is escaped already.
      if (level !== 'answer') this.#print(`::debug::${data ?? line.replaceAll('%', '%25')}\n`);
      if (isOwn) this.messages.push(data === undefined ? line : `${level}: ${unescaped(data)}`);
    }
  }
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
