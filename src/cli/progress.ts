import { count, digits } from '../core/verdict/describe.ts';
import type { OutputStream } from './output.ts';

/** Milliseconds that work may take without a sign of life. */
const PATIENCE = 1_000;
const ERASE = '\r\x1b[K';

/** Shows on a terminal how far long work has come: `12,345 files, 640 MB`. */
export class Progress {
  readonly #stream: OutputStream | undefined;
  readonly #elapsed: () => number;
  readonly #start: number;
  #shown = false;

  /** @param stream `undefined`: show nothing */
  constructor(stream: OutputStream | undefined, elapsed: () => number) {
    this.#stream = stream;
    this.#elapsed = elapsed;
    this.#start = elapsed();
  }

  show({ files, bytes }: { readonly files: number; readonly bytes: number }): void {
    if (this.#stream === undefined || this.#elapsed() - this.#start < PATIENCE) return;
    this.#shown = true;
    this.#write(`${ERASE}${count(files, 'file')}, ${digits(Math.floor(bytes / 1e6))} MB`);
  }

  /** Leaves the line as it was before. */
  end(): void {
    if (this.#shown) this.#write(ERASE);
    this.#shown = false;
  }

  #write(text: string): void {
    // A terminal that is gone needs no progress.
    this.#stream?.write(text, () => undefined);
  }
}
