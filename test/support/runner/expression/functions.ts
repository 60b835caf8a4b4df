import { isArray, isObject, looselyEqual, toText, type Value } from './value.ts';

/** The functions that need no job: https://docs.github.com/en/actions/reference/evaluate-expressions-in-workflows-and-actions */
export const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  contains: ([search = null, item = null]) => {
    if (isArray(search)) return search.some((element) => looselyEqual(element, item));
    return toText(search).toUpperCase().includes(toText(item).toUpperCase());
  },
  startswith: ([text = null, start = null]) =>
    toText(text).toUpperCase().startsWith(toText(start).toUpperCase()),
  endswith: ([text = null, end = null]) => toText(text).toUpperCase().endsWith(toText(end).toUpperCase()),
  format: ([template = null, ...args]) =>
    toText(template).replace(/\{\{|\}\}|\{(\d+)\}/g, (match, index: string | undefined) => {
      if (index === undefined) return match.charAt(0);
      const arg = args[Number(index)];
      if (arg === undefined) throw new Error(`format() has no argument {${index}}.`);
      return toText(arg);
    }),
  join: ([list = null, separator = ',']) =>
    isArray(list) ? list.map(toText).join(toText(separator)) : toText(list),
  // toJSON(null) is `null`; objects are pretty-printed with two spaces.
  tojson: ([value = null]) => JSON.stringify(value, null, 2),
  // Throws on '' (fact 1.8).
  fromjson: ([text = null]) => parseJson(toText(text)),
};

/** The values of an array or object that `*` iterates over. */
export function elements(value: Value): readonly Value[] {
  if (isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function parseJson(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (cause) {
    throw new Error(`Error parsing fromJson: "${text.slice(0, 80)}" is not JSON.`, { cause });
  }
}
