/**
 * A text that may be hostile, as one line without control characters: what would move a cursor, end a line or
 * hide text becomes visible as an escape (`\n`, `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`).
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

/** A foreign text as one short line, without control characters and what hides text. */
export function excerpt(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…`.toWellFormed() : line;
}

/** C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // A byte that is no UTF-8 is kept as U+DC80 to U+DCFF (path-bytes.ts).
  const byte = code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : code;
  return SHORT[character] ?? (byte <= 0xff ? `\\x${hex(byte, 2)}` : `\\u${hex(byte, 4)}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
