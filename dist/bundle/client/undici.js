/*
 * Stands for `undici` in the bundle. The toolkit imports it at its start, but needs it only for a kind of proxy agent
 * that nothing here asks for; loading it would take a tenth of a look-up's time.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Constructs the agent of the same name. */
export class ProxyAgent {
  constructor(...args) {
    // biome-ignore lint/correctness/noConstructorReturn: the caller gets the real thing
    return new (require('./undici/index.js').ProxyAgent)(...args);
  }
}
