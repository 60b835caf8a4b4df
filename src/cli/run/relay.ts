import { EventEmitter } from 'node:events';
import { signalsOf } from '../child.ts';
import type { Surroundings } from '../surroundings.ts';

/** Hands the signals that this process gets on to any number of commands, and knows that there was one. */
export class SignalRelay {
  readonly emitter = new EventEmitter();
  readonly #surroundings: Pick<Surroundings, 'signals' | 'platform'>;
  #interrupted: NodeJS.Signals | undefined;

  constructor(surroundings: Pick<Surroundings, 'signals' | 'platform'>) {
    this.#surroundings = surroundings;
    this.emitter.setMaxListeners(0);
    for (const signal of signalsOf(surroundings.platform)) surroundings.signals.on(signal, this.#onSignal);
  }

  /** The last signal that came. */
  get interrupted(): NodeJS.Signals | undefined {
    return this.#interrupted;
  }

  end(): void {
    const { signals, platform } = this.#surroundings;
    for (const signal of signalsOf(platform)) signals.off(signal, this.#onSignal);
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.#interrupted = signal;
    this.emitter.emit(signal, signal);
  };
}
