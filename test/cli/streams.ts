import { EventEmitter } from 'node:events';
import type { OutputStream } from '../../src/cli/output.ts';

/** A stream that keeps what is written to it, or fails as it is told to. */
export class KeptStream extends EventEmitter implements OutputStream {
  readonly isTTY: boolean;
  readonly #failure: string | undefined;
  text = '';

  constructor(options: { isTTY?: boolean; failure?: string } = {}) {
    super();
    this.isTTY = options.isTTY ?? false;
    this.#failure = options.failure;
  }

  write(data: string | Uint8Array, done: (error?: Error | null) => void): boolean {
    const code = this.#failure;
    if (code === undefined) {
      this.text += Buffer.from(data).toString();
      queueMicrotask(() => done(null));
      return true;
    }
    const error = Object.assign(new Error(`${code}: write`), { code });
    setImmediate(() => {
      done(error);
      this.emit('error', error);
    });
    return false;
  }
}
