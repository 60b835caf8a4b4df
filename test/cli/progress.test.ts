import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { KeptStream } from './streams.ts';

it('shows nothing within the first second', () => {
  const stream = new KeptStream();
  let now = 5_000;
  const progress = new Progress(stream, () => now);
  now += 999;
  progress.show({ files: 1, bytes: 1 });
  progress.end();
  expect(stream.text).toBe('');
});

it('shows files and megabytes in one line, and erases it', () => {
  const stream = new KeptStream();
  let now = 5_000;
  const progress = new Progress(stream, () => now);
  now += 1_000;
  progress.show({ files: 12_345, bytes: 640_999_999 });
  expect(stream.text).toBe('\r\x1b[K12,345 files, 640 MB');
  progress.end();
  progress.end();
  expect(stream.text).toBe('\r\x1b[K12,345 files, 640 MB\r\x1b[K');
});

it('shows nothing where there is no terminal', () => {
  let now = 0;
  const progress = new Progress(undefined, () => now);
  now = 10_000;
  progress.show({ files: 1, bytes: 1 });
  expect(() => progress.end()).not.toThrow();
});
