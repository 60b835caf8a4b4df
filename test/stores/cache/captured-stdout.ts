const open = new Set<CapturedStdout>();
let write: typeof process.stdout.write | undefined;

/** Keeps what is written to stdout, instead of printing it. Of several at once, each keeps all of it. */
export class CapturedStdout implements Disposable {
  text = '';

  constructor() {
    open.add(this);
    if (write !== undefined) return;
    write = process.stdout.write;
    process.stdout.write = ((chunk: string | Uint8Array) => {
      for (const captured of open) captured.text += Buffer.from(chunk as Uint8Array).toString('utf8');
      return true;
    }) as typeof process.stdout.write;
  }

  get lines(): string[] {
    return this.text.split('\n').filter((line) => line !== '');
  }

  [Symbol.dispose](): void {
    open.delete(this);
    if (open.size > 0 || write === undefined) return;
    process.stdout.write = write;
    write = undefined;
  }
}
