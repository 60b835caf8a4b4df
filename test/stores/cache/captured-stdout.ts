/** Keeps what is written to stdout, instead of printing it. */
export class CapturedStdout implements Disposable {
  readonly #write = process.stdout.write;
  text = '';

  constructor() {
    process.stdout.write = ((chunk: string | Uint8Array) => {
      this.text += Buffer.from(chunk as Uint8Array).toString('utf8');
      return true;
    }) as typeof process.stdout.write;
  }

  get lines(): string[] {
    return this.text.split('\n').filter((line) => line !== '');
  }

  [Symbol.dispose](): void {
    process.stdout.write = this.#write;
  }
}
