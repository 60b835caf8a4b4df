import { isRecord } from '../../unknown.ts';
import { FieldError, shown } from './field-error.ts';
import { parseSelector } from './selector.ts';

/** Which parts of which files matter. Can be stored as JSON. */
export interface FieldDefinition {
  /** A file pattern, trimmed. */
  readonly pattern: string;
  /** At least one, as the user wrote them; each is one that `parseSelector` reads. */
  readonly selectors: readonly string[];
}

/** More are a mistake. It also bounds what lists that YAML aliases repeat can unfold to. */
const MAX_SELECTORS = 1_000;
const MAX_LIST_DEPTH = 50;

const EXAMPLE = 'package.json: [dependencies, engines]';

/**
 * Reads the `fields` input after YAML: a mapping from a file pattern to a field or a list of fields, in which nested
 * lists are flattened.
 *
 * @throws FieldError when it is anything else
 */
export function parseFieldDefinitions(value: unknown): FieldDefinition[] {
  if (!isRecord(value)) {
    throw new FieldError(`The fields are not a mapping: ${shown(value)}. Write "${EXAMPLE}".`);
  }
  return Object.entries(value).map(([pattern, selection]) =>
    definition(pattern, flatten(pattern, selection), EXAMPLE),
  );
}

/**
 * Reads `package.json=dependencies,engines` of the command line. The first `=` ends the pattern; a key with a comma
 * can only be named in the `fields` input.
 *
 * @throws FieldError when it is anything else
 */
export function parseFieldArgument(argument: string): FieldDefinition {
  const example = 'package.json=dependencies,engines';
  const end = argument.indexOf('=');
  if (end < 0) throw new FieldError(`The field ${shown(argument)} has no "=". Write "${example}".`);
  const selection = argument.slice(end + 1).trim();
  const selectors = selection === '' ? [] : selection.split(',').map((selector) => selector.trim());
  return definition(argument.slice(0, end), selectors, example);
}

/** A definition that was stored, or `undefined` when this is none. */
export function parseFieldDefinition(value: unknown): FieldDefinition | undefined {
  if (!isRecord(value) || typeof value['pattern'] !== 'string' || !Array.isArray(value['selectors'])) {
    return undefined;
  }
  const { pattern } = value;
  try {
    return definition(pattern, flatten(pattern, value['selectors']), EXAMPLE);
  } catch (error) {
    if (error instanceof FieldError) return undefined;
    throw error;
  }
}

function definition(written: string, selectors: readonly string[], example: string): FieldDefinition {
  const pattern = written.trim();
  if (pattern === '') {
    throw new FieldError(`Fields are given for an empty file pattern. Name the file: "${example}".`);
  }
  if (/^[!#]/.test(pattern)) {
    throw new FieldError(
      `Fields are given for ${shown(pattern)}, which names no files. Write a pattern without "${pattern[0]}".`,
    );
  }
  if (selectors.length === 0) {
    throw new FieldError(`No fields are given for ${shown(pattern)}. Name some: "${example}".`);
  }
  return {
    pattern,
    selectors: selectors.map((selector) => {
      parseSelector(selector);
      // The white space at the end of a JSON pointer may belong to a key.
      return /^\s*(?:!\s*)?\//.test(selector) ? selector.trimStart() : selector.trim();
    }),
  };
}

function flatten(pattern: string, selection: unknown): string[] {
  const flat: string[] = [];
  let visited = 0;
  const visit = (item: unknown, depth: number): void => {
    if (++visited > MAX_SELECTORS || depth > MAX_LIST_DEPTH) {
      throw new FieldError(
        `The fields of ${shown(pattern)} are more than ${MAX_SELECTORS} or lists nested deeper than ${MAX_LIST_DEPTH}. Use wildcards, such as "packages.*.version".`,
      );
    }
    if (Array.isArray(item)) {
      for (const one of item) visit(one, depth + 1);
    } else if (item === null || item === undefined || item === '') {
      throw new FieldError(
        `The fields of ${shown(pattern)} have an empty item. Put a field that begins with "!" in quotes: ['!version'].`,
      );
    } else if (typeof item !== 'string') {
      throw new FieldError(
        `The fields of ${shown(pattern)} have ${shown(item)}, which is no text. Write it in quotes.`,
      );
    } else {
      flat.push(item);
    }
  };
  visit(selection, 0);
  return flat;
}
