import type { IncomingMessage } from 'node:http';

/**
 * What the client says during one task: why it failed is told only in lines on stdout that would become annotations or
 * noise in the log. So each is kept as a message, and goes to the log as a debug line, escaped: whatever it holds, the
 * runner sees no other command in it. The one that masks the signature of an address passes as it is, where the client
 * itself wrote it, as a string. Bytes are the output of a program: tar prints names out of the archive.
 */
export class ClientOutput {
  /** Lines, those of another level than info with that before them: `warning: …`. */
  readonly messages: string[] = [];
  /** Of the responses that it got; some it keeps to itself. */
  readonly statuses: number[] = [];
  /** For how long the service asks to be left alone, where that is all it has answered. */
  secondsToWait = Number.NaN;
  readonly #print: (text: string) => void;

  /** @param print writes to the log */
  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  /** Takes one write. */
  take(chunk: string | Uint8Array): void {
    const isOwn = typeof chunk === 'string';
    const text = isOwn ? chunk : Buffer.from(chunk).toString();
    const isMask = isOwn && /^::add-mask::[^\r\n]*\r?\n$/.test(text);
    if (isMask) this.#print(text);
    for (const line of isMask ? [] : text.split(/[\r\n]+/).filter((line) => line !== '')) {
      const [, level, data] = (isOwn && /^::(debug|warning|error)(?: [^:]*)?::(.*)$/.exec(line)) || [];
      // Data is escaped already.
      this.#print(`::debug::${data ?? line.replaceAll('%', '%25')}\n`);
      if (isOwn) this.messages.push(data === undefined ? line : `${level}: ${unescaped(data)}`);
    }
  }

  /** Takes the head of a response. */
  answer({ statusCode = 0, headers }: IncomingMessage): void {
    const isRefusal = this.statuses.push(statusCode) === 1 && statusCode === 429;
    this.secondsToWait = Number((isRefusal && headers['retry-after']) || Number.NaN);
  }
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
