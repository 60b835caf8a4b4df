import { readFileSync, readSync } from 'node:fs';
import { MAX_RECORD_BYTES } from '../../core/history/record-codec.ts';
import { errorCode } from '../../core/unknown.ts';
import { withRegularFile } from '../../disk/regular-file.ts';

/** Why a file is no entry. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

/** It was there, and is not any more. */
export interface Gone {
  readonly kind: 'gone';
}

/** Keys have at most 512 characters; the first line is one. */
const HEAD_BYTES = 600;

/** An entry's file: its key, the line's end, its bytes. */
export function entryFile(key: string, bytes: Buffer): Buffer[] {
  return [Buffer.from(`${key}\n`), bytes];
}

/** The key that an entry's file states; only its beginning is read. @throws a system error other than ENOENT */
export function readKey(file: string): { readonly kind: 'key'; readonly key: string } | Unreadable | Gone {
  return open(file, (descriptor) => {
    const head = Buffer.alloc(HEAD_BYTES);
    const length = readSync(descriptor, head, 0, HEAD_BYTES, 0);
    const key = firstLine(head.subarray(0, length));
    return key === undefined ? { kind: 'unreadable', why: 'it has no key' } : { kind: 'key', key };
  });
}

/** Reads an entry in full. @throws a system error other than ENOENT */
export function readEntry(
  file: string,
  key: string,
): { readonly kind: 'entry'; readonly bytes: Buffer } | Unreadable | Gone {
  return open(file, (descriptor) => {
    const content = readFileSync(descriptor);
    if (firstLine(content.subarray(0, HEAD_BYTES)) !== key)
      return { kind: 'unreadable', why: 'it has another key' };
    return { kind: 'entry', bytes: content.subarray(key.length + 1) };
  });
}

function firstLine(head: Buffer): string | undefined {
  const end = head.indexOf(0x0a);
  return end < 0 ? undefined : head.toString('latin1', 0, end);
}

/** @throws a system error other than ENOENT */
function open<T>(file: string, read: (descriptor: number) => T): T | Unreadable | Gone {
  const opened = withRegularFile(file, { followLink: false, maxBytes: MAX_RECORD_BYTES }, read);
  switch (opened.kind) {
    case 'read':
      return opened.value;
    case 'gone':
      // Where not even its folder is one, the store is at fault.
      if (errorCode(opened.error) !== 'ENOENT') throw opened.error;
      return { kind: 'gone' };
    case 'not-regular':
      return { kind: 'unreadable', why: 'it is no regular file' };
    case 'too-large':
      return { kind: 'unreadable', why: `it has more than ${MAX_RECORD_BYTES} bytes` };
  }
}
