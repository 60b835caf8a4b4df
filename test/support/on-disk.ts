import { vi } from 'vitest';

/** Lets the temporary folders of a test file lie on a disk, whose times and inode numbers are those that users have. */
export function useDisk(): void {
  vi.stubEnv('TMPDIR', '/var/tmp');
}
