import jsonc from 'jsonc-parser';
import { canonicalDecimal } from './numbers.ts';
import { MAX_FIELD_DEPTH, malformed, tooDeep } from './unreadable.ts';
import { encodeBoolean, encodeString, NULL, type Value } from './value.ts';

/** A list or map that is being read. */
type Open = { readonly list: Value[] } | { readonly map: Map<string, Value>; key: string };

/**
 * Reads a JSON document with comments and trailing commas. Of a repeated key the last one counts, as in JSON.parse.
 *
 * @throws Unreadable when it is none, or nested too deeply
 */
export function parseJson(text: string): Value {
  let root: Value | undefined;
  const open: Open[] = [];
  const put = (value: Value): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if ('list' in parent) parent.list.push(value);
    else parent.map.set(parent.key, value);
  };
  const enter = (container: Open): void => {
    // Before the parser recurses any further.
    if (open.length >= MAX_FIELD_DEPTH) throw tooDeep();
    put('list' in container ? container.list : container.map);
    open.push(container);
  };
  const leave = (): void => {
    open.pop();
  };
  jsonc.visit(
    text,
    {
      onObjectBegin: () => enter({ map: new Map(), key: '' }),
      onObjectEnd: leave,
      onArrayBegin: () => enter({ list: [] }),
      onArrayEnd: leave,
      onObjectProperty: (name) => {
        const parent = open.at(-1);
        if (parent !== undefined && 'map' in parent) parent.key = encodeString(name);
      },
      onLiteralValue: (value: unknown, offset, length, line, column) => {
        put(scalar(value, text.slice(offset, offset + length), line, column));
      },
      onError: (_error, _offset, _length, line, column) => {
        throw malformed('JSON', line + 1, column + 1);
      },
    },
    { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false },
  );
  if (root === undefined) throw malformed('JSON');
  return root;
}

/** @param source the literal as written, in which a number has all its digits */
function scalar(value: unknown, source: string, line: number, column: number): string {
  if (typeof value === 'string') return encodeString(value);
  if (typeof value === 'boolean') return encodeBoolean(value);
  if (value === null) return NULL;
  const number = canonicalDecimal(source);
  if (number === undefined) throw malformed('JSON', line + 1, column + 1);
  return number;
}
