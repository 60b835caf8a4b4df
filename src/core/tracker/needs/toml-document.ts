import { parse, TomlError } from 'smol-toml';
import { numberScalars } from '../fields/toml-scalars.ts';
import { MAX_FIELD_DEPTH, Unreadable } from '../fields/unreadable.ts';
import { Malformed } from './manifest.ts';

/**
 * Reads a manifest that is TOML, 1.1 included: a tool that can't read it fails by itself, whatever it needs.
 *
 * @throws Malformed
 */
export function parseTomlManifest(text: string): unknown {
  try {
    const content = text.replace(/^\ufeff/, '');
    // Refuses what the parser has no limit for, not what readers differ on.
    numberScalars(content, () => undefined);
    return parse(content, { integersAsBigInt: true, maxDepth: MAX_FIELD_DEPTH });
  } catch (error) {
    if (error instanceof Unreadable)
      throw new Malformed(`the parser refuses it (${error.message})`, { cause: error });
    if (!(error instanceof TomlError)) throw error;
    throw new Malformed(`it is not valid TOML: line ${error.line}, column ${error.column}`, { cause: error });
  }
}
