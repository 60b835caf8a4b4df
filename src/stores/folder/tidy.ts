import { lstatSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../core/digest.ts';
import { findable } from '../../core/history/retention.ts';
import { droppedName, entryName, keyName, listNumbers, WINDOW } from './names.ts';
import { readKey } from './read.ts';

/** How old a temporary file has to be to count as left over by a process that was killed, in milliseconds. */
const LEFT_OVER = 3_600_000;
const TEMPORARY = /^\.\d+-[0-9a-f]{16}\.tmp$/;

/**
 * Drops the entries that no look can find any more, and left-over temporary files. What cannot be removed stays: the
 * entry that was just saved does not depend on it.
 *
 * @param now the time by the file system's own clock, in milliseconds
 */
export function tidy(folder: string, now: number): void {
  attempt(() => {
    const { entries, dropped } = listNumbers(folder);
    const readable = entries.flatMap((number) => {
      const read = readKey(join(folder, entryName(number)));
      // What can't be read is not dropped either: it may be the newest, and must be seen to be damaged.
      return read.kind === 'key' ? [{ number, key: read.key, age: now - modified(folder, number) }] : [];
    });
    const kept = findable(readable);
    const newest = new Set([...entries, ...dropped].sort((a, b) => b - a).slice(0, WINDOW));
    for (const { number, key } of readable) {
      if (!kept.has(key)) attempt(() => drop(folder, number, key, newest.has(number)));
    }
    for (const number of dropped) {
      if (!newest.has(number)) attempt(() => unlinkSync(join(folder, droppedName(number))));
    }
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const file = join(folder, name);
      attempt(() => {
        if (now - lstatSync(file).mtimeMs > LEFT_OVER) unlinkSync(file);
      });
    }
  });
}

function drop(folder: string, number: number, key: string, keepNumber: boolean): void {
  if (keepNumber) writeFileSync(join(folder, droppedName(number)), '');
  unlinkSync(join(folder, entryName(number)));
  unlinkSync(join(folder, keyName(digestOf(key))));
}

function modified(folder: string, number: number): number {
  return lstatSync(join(folder, entryName(number))).mtimeMs;
}

/**
 * Removes something that does not matter. Another process may have removed it first, or has it open, as scanners for
 * viruses do on Windows: then it stays for the next time.
 */
export function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // It stays.
  }
}
