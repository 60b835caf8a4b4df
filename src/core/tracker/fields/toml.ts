import { parse, TomlError } from 'smol-toml';
import { numberScalars } from './toml-scalars.ts';
import { MAX_FIELD_DEPTH, malformed, tooDeep } from './unreadable.ts';
import { encodePlain, encodeQuoted, Mapping, type Parsed, type Value } from './value.ts';

/**
 * Reads a TOML 1.0 document.
 *
 * @throws Unreadable when it is none, nested too deeply, too large to hold, or not the same to all readers
 */
export function parseToml(text: string): Parsed {
  const numbered = numberScalars(text);
  let document: unknown;
  try {
    document = parse(numbered.text, { maxDepth: MAX_FIELD_DEPTH });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The parser has no other sign for its own limit.
    throw /^[^\n]*excessively nested/.test(error.message) ? tooDeep() : malformed('TOML', error.line);
  }
  return { documents: [convert(document, numbered.spellings, 0)], dialect: '' };
}

/** @param spellings what the numbers in the value stand for */
function convert(value: unknown, spellings: readonly string[], depth: number): Value {
  if (typeof value === 'string') return encodeQuoted(value);
  const spelling = typeof value === 'number' ? spellings[value] : undefined;
  if (spelling !== undefined) return encodePlain(spelling);
  if (typeof value !== 'object' || value === null) throw malformed('TOML');
  if (depth >= MAX_FIELD_DEPTH) throw tooDeep();
  const below = (item: unknown): Value => convert(item, spellings, depth + 1);
  if (Array.isArray(value)) return value.map(below);
  return new Mapping(
    new Map(
      Object.entries(value).map(([key, item]) => [key, { key: encodeQuoted(key), value: below(item) }]),
    ),
  );
}
