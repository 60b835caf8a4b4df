import { expect, it } from 'vitest';
import { unreadable } from '../../src/files/scan-error.ts';

it.each([
  ['EBUSY', 'in use by another program (EBUSY). End what has it open, or exclude it'],
  ['ETXTBSY', 'in use by another program (ETXTBSY). End what has it open, or exclude it'],
  ['EACCES', 'permission denied (EACCES). Make it readable, or exclude it'],
  ['ESTALE', 'the network file system has lost it (ESTALE). Try again, or exclude it'],
  ['EIO', 'input/output error (EIO). Repair it, or exclude it'],
])('what cannot be read is told with a remedy that helps: %s', (code, text) => {
  const { message } = unreadable('file', 'a\n', Object.assign(new Error('x'), { code }));
  expect(message).toBe(`Cannot read the file "a\\n": ${text} with a pattern that starts with "!".`);
});
