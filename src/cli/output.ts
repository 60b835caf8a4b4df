import { printable } from '../core/printable.ts';
import { errorCode, errorMessage } from '../core/unknown.ts';

/** A stream that text is written to; a terminal or not. */
export interface OutputStream {
  write(data: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
}

/** Where the process writes to. */
export interface Streams {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

/** What a pipe says whose reader is gone, such as that of `| head`. */
const CLOSED: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/**
 * What a command says: results on stdout, all else on stderr. Everything but {@link raw} is made printable line by
 * line, because file names are hostile for terminals too.
 */
export class Output {
  readonly #streams: Streams;
  readonly #quiet: boolean;
  #pending: Promise<unknown> = Promise.resolve();
  #failure: Error | undefined;

  /** @param quiet only errors are written */
  constructor(streams: Streams, quiet: boolean) {
    this.#streams = streams;
    this.#quiet = quiet;
    // Failures are told to the callback of the write; without a listener they would end the process as well.
    for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => undefined);
  }

  /** Lines for people, on stdout. */
  result(lines: readonly string[]): void {
    if (!this.#quiet && lines.length > 0)
      this.#toStdout(lines.map((line) => `${printable(line)}\n`).join(''));
  }

  /** What was asked for in a form for programs, on stdout; also when quiet. */
  raw(data: string | Uint8Array): void {
    if (data.length > 0) this.#toStdout(data);
  }

  /** Something worth knowing, on stderr. */
  notice(text: string): void {
    if (!this.#quiet) this.error(text);
  }

  /** Lines that belong to the {@link notice} before them, on stderr. */
  details(lines: readonly string[]): void {
    if (!this.#quiet && lines.length > 0)
      this.#toStderr(lines.map((line) => `${printable(line)}\n`).join(''));
  }

  /** Something that is probably not what the user wants, on stderr. */
  warning(text: string): void {
    if (!this.#quiet) this.fault(text);
  }

  /** Something that is broken though the work goes on, on stderr; also when quiet. */
  fault(text: string): void {
    this.error(`warning: ${text}`);
  }

  /** Why the work ends, on stderr. */
  error(text: string): void {
    this.#toStderr(`file-tracker: ${printable(text)}\n`);
  }

  /** Where progress is shown; `undefined` where it is not wanted or nobody looks. */
  progressStream(): OutputStream | undefined {
    const { stderr } = this.#streams;
    return stderr.isTTY === true && !this.#quiet ? stderr : undefined;
  }

  /**
   * Waits until everything was handed over.
   *
   * @throws Error when results could not be written, for another reason than that nobody reads them any more
   */
  async flush(): Promise<void> {
    await this.#pending;
    if (this.#failure !== undefined) {
      throw new Error(
        `Cannot write to the standard output: ${errorMessage(this.#failure)}. Check where it leads to.`,
        { cause: this.#failure },
      );
    }
  }

  #toStdout(data: string | Uint8Array): void {
    this.#write(this.#streams.stdout, data, (error) => {
      if (!CLOSED.has(errorCode(error))) this.#failure ??= error;
    });
  }

  /** What cannot be said on stderr cannot be said at all, and does not change what was found out. */
  #toStderr(data: string): void {
    this.#write(this.#streams.stderr, data, () => undefined);
  }

  #write(stream: OutputStream, data: string | Uint8Array, failed: (error: Error) => void): void {
    const written = new Promise<void>((resolve) => {
      stream.write(data, (error) => {
        if (error !== undefined && error !== null) failed(error);
        resolve();
      });
    });
    this.#pending = Promise.all([this.#pending, written]);
  }
}
