import jsonc from 'jsonc-parser';
import { ambiguous, MAX_FIELD_DEPTH, malformed, tooDeep } from './unreadable.ts';
import { type Entry, encodePlain, encodeQuoted, Mapping, Marked, type Parsed, type Value } from './value.ts';

/** A list or map that is being read. */
type Open = { readonly order: Mapping['order'] } & (
  | { readonly list: Value[] }
  | { readonly map: Map<string, Entry>; key: string }
);

/** What ends a line for some readers only, and with it a comment. */
const ODD_LINE_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;

/**
 * Reads a JSON document with comments and trailing commas. A strict reader refuses these, so they are its dialect.
 *
 * @param orderCounts keys of the document below which the order of keys counts
 * @throws Unreadable when it is none, nested too deeply, or not the same to all readers
 */
export function parseJson(text: string, orderCounts: readonly string[]): Parsed {
  let root: Value | undefined;
  /** Where comments are: before the value, in it, after it. */
  const comments = new Set<string>();
  let comma = false;
  let trailingCommas = false;
  const open: Open[] = [];
  const put = (value: Value): void => {
    comma = false;
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if ('list' in parent) parent.list.push(value);
    else parent.map.set(parent.key, { key: encodeQuoted(parent.key), value });
  };
  const order = (): Mapping['order'] => {
    const parent = open.at(-1);
    if (parent === undefined || parent.order === 'counts') return parent?.order ?? 'free';
    return open.length === 1 && 'map' in parent && orderCounts.includes(parent.key) ? 'counts' : 'free';
  };
  const enter = (container: Open): void => {
    // Before the parser recurses any further.
    if (open.length >= MAX_FIELD_DEPTH) throw tooDeep();
    comma = false;
    open.push(container);
  };
  const leave = (): void => {
    const ended = open.pop();
    if (ended === undefined) return;
    const value = 'list' in ended ? ended.list : new Mapping(ended.map, ended.order);
    trailingCommas ||= comma;
    // To some readers there is a null after it.
    put(comma ? new Marked(',', value) : value);
  };
  jsonc.visit(
    text,
    {
      onObjectBegin: () => enter({ order: order(), map: new Map(), key: '' }),
      onObjectEnd: leave,
      onArrayBegin: () => enter({ order: order(), list: [] }),
      onArrayEnd: leave,
      onObjectProperty: (name, _offset, _length, line, column) => {
        comma = false;
        const parent = open.at(-1);
        if (parent === undefined || !('map' in parent)) return;
        if (parent.map.has(name)) throw ambiguous('a repeated key', line + 1, column + 1);
        parent.key = name;
      },
      onLiteralValue: (value: unknown, offset, length) => {
        const source = text.slice(offset, offset + length);
        put(typeof value === 'string' ? encodeQuoted(value) : encodePlain(source));
      },
      onSeparator: (character) => {
        comma = character === ',';
      },
      onComment: (offset, _length, line, column) => {
        if (/[\w.+-]/.test(text[offset - 1] ?? '')) {
          throw ambiguous('a comment directly after a value', line + 1, column + 1);
        }
        comments.add(open.length > 0 ? '{}' : root === undefined ? '^' : '$');
      },
      onError: (_error, _offset, _length, line, column) => {
        throw malformed('JSON', line + 1, column + 1);
      },
    },
    { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false },
  );
  if (root === undefined) throw malformed('JSON');
  if (comments.size > 0 && ODD_LINE_BREAK.test(text)) throw ambiguous('a line break that only some know');
  return { documents: [root], dialect: `${[...comments].join('')}${trailingCommas ? ',' : ''}` };
}
