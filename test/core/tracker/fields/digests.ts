import { expect } from 'vitest';
import type { Digest } from '../../../../src/core/digest.ts';
import { digestFields } from '../../../../src/core/tracker/fields/digest-fields.ts';

/** The digest of the selected fields; fails the test when the file is to be tracked whole. */
export function digest(file: string, content: Uint8Array | string, ...selectors: string[]): Digest {
  const result = digestFields(file, content, selectors);
  if (result.kind === 'whole') throw new Error(`${file} would be tracked whole: ${result.why}`);
  return result.digest;
}

/** Why a file is tracked whole; fails the test when it is not. */
export function whyWhole(file: string, content: Uint8Array | string, ...selectors: string[]): string {
  const result = digestFields(file, content, selectors.length === 0 ? ['a'] : selectors);
  if (result.kind !== 'whole') throw new Error(`${file} was looked into.`);
  expect(result.why).not.toMatch(/[\r\n]/);
  expect(result.why.length).toBeLessThan(100);
  return result.why;
}
