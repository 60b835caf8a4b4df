import { MAX_FIELD_DEPTH, MAX_NUMBER_LENGTH, tooDeep, tooLongNumber } from './unreadable.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

/**
 * Refuses, before the parser sees it, what it has no limit for: keys such as `a.a.a…` take gigabytes, and an integer
 * takes more than linear time. This looks at characters outside of quotes on one line, so a line in a text of several
 * lines may be taken for such a key or number, which only means that the file is tracked whole.
 *
 * @throws Unreadable
 */
export function requireModestTokens(text: string): void {
  let quote = 0;
  let dots = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === BACKSLASH && quote === QUOTE) at++;
      else if (code === quote || code === NEWLINE) quote = 0;
      continue;
    }
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits > MAX_NUMBER_LENGTH) throw tooLongNumber();
    if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === DOT) dots++;
    else if (endsKey(code)) dots = 0;
    if (dots > MAX_FIELD_DEPTH) throw tooDeep();
  }
}

/** Decimal and hexadecimal digits, and the underscore between them. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x5f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

/** Line end, `#`, `,`, `=`, `[`, `{`. */
function endsKey(code: number): boolean {
  return (
    code === NEWLINE || code === 0x23 || code === 0x2c || code === 0x3d || code === 0x5b || code === 0x7b
  );
}
