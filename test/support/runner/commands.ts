/** A workflow command found in a printed line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows (docs/runner-facts.md, 4). */
export const REGISTERED_COMMANDS: readonly string[] = [
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];

type Escapes = readonly (readonly [string, string])[];
const ESCAPES_V2_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const ESCAPES_V2_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const ESCAPES_V1: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * The command in a line, if there is one: `::name k=v,…::data` after leading whitespace, else the first `##[`
 * anywhere in the line (docs/runner-facts.md, 4). Names are compared without regard to case.
 */
export function findCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return findV2(line, registered) ?? findV1(line, registered);
}

function findV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  // .NET's TrimStart: all white space, to which U+0085 belongs and U+FEFF does not.
  const text = line.replace(/^(?:(?!\uFEFF)[\s\u0085])+/u, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return build(
    text.slice(2, end),
    text.slice(end + 2),
    registered,
    ',',
    ESCAPES_V2_PROPERTY,
    ESCAPES_V2_DATA,
  );
}

function findV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return build(line.slice(start + 3, end), line.slice(end + 1), registered, ';', ESCAPES_V1, ESCAPES_V1);
}

function build(
  info: string,
  data: string,
  registered: ReadonlySet<string>,
  separator: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const property of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = property.indexOf('=');
    if (equals < 1 || equals === property.length - 1) continue;
    properties[property.slice(0, equals).toLowerCase()] = decodeEscapes(
      property.slice(equals + 1),
      propertyEscapes,
    );
  }
  return { name, properties, data: decodeEscapes(data, dataEscapes) };
}

function decodeEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [token, character]) => result.replaceAll(token, character), text);
}
