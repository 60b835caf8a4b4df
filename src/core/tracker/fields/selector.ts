import { FieldError, shown } from './field-error.ts';

/** One step into a document. */
export type Segment =
  /** Every key of a map, every element of a list. */
  | { readonly kind: 'any' }
  /** The text of a key, with or without quotes, or a place in a list. */
  | { readonly kind: 'name'; readonly name: string };

/** One selector, understood. */
export interface Selector {
  /** As it was given. */
  readonly text: string;
  /** Begins with `!`: all but what it names. */
  readonly excluded: boolean;
  /** The steps from the root of a document. */
  readonly segments: readonly Segment[];
  /** The JSON pointer that means the same, after its `!`, so that `a.b` and `/a/b` are one selector. */
  readonly name: string;
}

/**
 * Reads a selector: a dotted path (`dependencies.react`, `packages.*.version`, `jobs.0.name`) or a JSON pointer
 * (RFC 6901: `/exports/.~1sub`), with `!` before it for all but that. White space around a dotted path is ignored.
 * In a pointer `*` is a wildcard too, and `~u` with four hexadecimal digits is the character of that code, so that
 * every key has a name: `/paths/~u002a` is the key `*`.
 *
 * A selector that names nothing is legal and never changes, so what looks like another notation is an error.
 *
 * @throws FieldError when it cannot mean anything
 */
export function parseSelector(text: string): Selector {
  let body = text.trimStart();
  const excluded = body.startsWith('!');
  if (excluded) body = body.slice(1).trimStart();
  if (body === '') {
    throw new FieldError(
      `The field ${shown(text)} is empty. Name one, such as "dependencies"${excluded ? ' after the "!"' : ''}.`,
    );
  }
  if (body.startsWith('!')) {
    throw new FieldError(
      `The field ${shown(text)} has "!" twice. Write one, and a key that begins with it as a JSON pointer, such as "/!a".`,
    );
  }
  if (/[\r\n]/.test(body.trimEnd())) {
    throw new FieldError(
      `The field ${shown(text)} has several lines. Write a list, one field in each item, and a line end in a key as "~u000a".`,
    );
  }
  const segments = body.startsWith('/')
    ? pointerSegments(body, text)
    : dottedNames(body.trimEnd(), text).map((name) => (name === '*' ? ANY : named(name)));
  return { text, excluded, segments, name: `${excluded ? '!' : ''}${segments.map(pointerStep).join('')}` };
}

const ANY: Segment = { kind: 'any' };

function named(name: string): Segment {
  return { kind: 'name', name };
}

function pointerSegments(body: string, text: string): Segment[] {
  return body
    .slice(1)
    .split('/')
    .map((step) => {
      if (/~(?![01]|u[\da-fA-F]{4})/.test(step)) {
        throw new FieldError(
          `The JSON pointer ${shown(text)} has a "~" that is no escape. Write "~0" for "~", "~1" for "/", and "~u002a" for the key "*".`,
        );
      }
      return step === '*' ? ANY : named(step.replace(/~(?:u(.{4})|(.))/g, unescaped));
    });
}

function unescaped(_: string, code: string | undefined, digit: string): string {
  return code === undefined ? (digit === '1' ? '/' : '~') : String.fromCharCode(Number.parseInt(code, 16));
}

function dottedNames(body: string, text: string): string[] {
  if (/[,[\]]/.test(body)) {
    throw new FieldError(
      `The field ${shown(text)} has a comma or a bracket. Write several fields as a list, an element as "list.0", all as "list.*", and a key with such a character as a JSON pointer, such as "/a,b".`,
    );
  }
  const names = body.split('.');
  for (const name of names) {
    if (name === '') {
      throw new FieldError(
        `The field ${shown(text)} has an empty part. Leave out the dot, or write a key that is empty or has dots as a JSON pointer, such as "/exports/.~1sub".`,
      );
    }
    if (name === '$' || (name !== '*' && name.includes('*'))) {
      throw new FieldError(
        `The field ${shown(text)} has the part ${shown(name)}, which names no key. Write "*" for all keys of one level, or a key of that name as a JSON pointer.`,
      );
    }
  }
  return names;
}

function pointerStep(segment: Segment): string {
  if (segment.kind === 'any') return '/*';
  if (segment.name === '*') return '/~u002a';
  return `/${segment.name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
