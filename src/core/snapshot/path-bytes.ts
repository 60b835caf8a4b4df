/**
 * Paths are strings everywhere, also those whose bytes are no UTF-8 (a Linux file name is any bytes but `/` and
 * NUL). A byte that does not decode becomes one lone surrogate, U+DC80 to U+DCFF, as in Python's
 * "surrogateescape" (PEP 383): no valid UTF-8 decodes to one, so two different names stay different, sorting
 * and JSON keep working, and {@link pathToBytes} gives the very bytes back.
 */

const ESCAPE_BASE = 0xdc00;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The string that stands for a path's bytes. */
export function pathFromBytes(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // Not UTF-8: decode the valid stretches, escape the bytes between them.
    return decodeEscaping(bytes);
  }
}

/** The bytes of a path, the inverse of {@link pathFromBytes}. */
export function pathToBytes(path: string): Buffer {
  if (path.isWellFormed()) return Buffer.from(path, 'utf8');
  const parts: Buffer[] = [];
  for (const character of path) {
    const code = character.codePointAt(0) ?? 0;
    const escaped = code >= ESCAPE_BASE + 0x80 && code <= ESCAPE_BASE + 0xff;
    parts.push(escaped ? Buffer.from([code - ESCAPE_BASE]) : Buffer.from(character, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** Whether a path holds bytes that are no UTF-8, and must be opened by its bytes. */
export function isEscapedPath(path: string): boolean {
  return !path.isWellFormed();
}

function decodeEscaping(bytes: Uint8Array): string {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text += String.fromCharCode(ESCAPE_BASE + (bytes[at] ?? 0));
      at += 1;
    } else {
      text += strictUtf8.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return text;
}

/** Length in bytes of the valid UTF-8 sequence at `at`, or 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length < 2) return length;
  try {
    strictUtf8.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    // Overlong, a surrogate, or cut short: not a sequence.
    return 0;
  }
}
