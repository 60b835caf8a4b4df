import { errorCode, errorMessage } from '../../core/unknown.ts';
import { Budget } from './budget.ts';
import { lastAttempt, quoted } from './client-failure.ts';
import { type ClientMessage, ClientOutput } from './client-output.ts';
import { inPlace } from './client-place.ts';
import { type Settled, waitFor } from './operation.ts';
import { PrivateFolder } from './private-folder.ts';

/** The functions of `@actions/cache` that are used. */
export type Client = typeof import('./client.ts');

/** What a {@link ClientRunner} is made of. */
export interface ClientRunnerOptions {
  /** The variables that the client reads. */
  readonly variables: Readonly<Record<string, string>>;
  /** The parent of the operations' folders, absolute; made when it is needed. */
  readonly temp: string;
  /** What all operations together may take. */
  readonly timeoutSeconds: number;
}

/**
 * What became of an operation. A returned `value` may still be the client's way of saying that it failed; the
 * messages tell. `why` is one line.
 */
export type Outcome<T> =
  | { readonly kind: 'returned'; readonly value: T; readonly messages: readonly ClientMessage[] }
  | { readonly kind: 'failed'; readonly why: string };

/** Runs operations of the client, each in a folder of its own that is gone afterwards, all within one budget. */
export class ClientRunner {
  readonly #options: ClientRunnerOptions;
  readonly #budget: Budget;

  constructor(options: ClientRunnerOptions) {
    this.#options = options;
    this.#budget = new Budget(options.timeoutSeconds * 1000);
  }

  /** @param operation gets the client, and the folder that relative paths and archives belong to */
  async run<T>(operation: (client: Client, folder: string) => Promise<T>): Promise<Outcome<T>> {
    // What was given up may still be going on. The service is not asked a second time.
    if (this.#budget.isSpent) return { kind: 'failed', why: this.#timedOut() };
    const { temp, variables } = this.#options;
    // The client builds tar's command line without quoting, and then splits it.
    if (/[ "]/.test(temp)) {
      const why = `the cache client cannot work in ${temp}: the path has a space or a quote in it`;
      return { kind: 'failed', why };
    }
    let client: Client;
    try {
      client = await import('./client.ts');
    } catch (error) {
      return { kind: 'failed', why: `the cache client cannot be loaded: ${quoted(errorMessage(error))}` };
    }
    let folder: PrivateFolder;
    try {
      folder = new PrivateFolder(temp);
    } catch (error) {
      return { kind: 'failed', why: `cannot write to ${temp}: ${errorCode(error) ?? errorMessage(error)}` };
    }
    try {
      const output = new ClientOutput((text) => process.stdout.write(text));
      const { workspace, temp } = folder;
      const settled = await waitFor(
        (onStray) =>
          inPlace({ workspace, temp, variables, output, onStray }, () => operation(client, workspace)),
        this.#budget,
      );
      if (settled.kind !== 'returned') return { kind: 'failed', why: this.#why(settled, output.messages) };
      return { kind: 'returned', value: settled.value, messages: output.messages };
    } finally {
      folder.remove();
    }
  }

  #why(settled: Exclude<Settled<unknown>, { kind: 'returned' }>, messages: readonly ClientMessage[]): string {
    switch (settled.kind) {
      case 'threw':
        return `the cache client failed: ${quoted(errorMessage(settled.error))}`;
      case 'cut':
        return 'the connection to the cache service was cut';
      case 'timed-out':
        return this.#timedOut(lastAttempt(messages));
    }
  }

  #timedOut(attempt?: string): string {
    const { timeoutSeconds } = this.#options;
    const time = `within ${timeoutSeconds} ${timeoutSeconds === 1 ? 'second' : 'seconds'}`;
    if (attempt === undefined) return `the cache service did not answer ${time}`;
    return `the cache service did not answer as it should ${time}: ${attempt}`;
  }
}
