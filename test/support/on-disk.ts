import { vi } from 'vitest';

/**
 * Before all tests of a file: lets their temporary folders lie on a disk, whose times and inode numbers are those that
 * users have. After them they lie in memory again: other files share the process.
 */
export function useDisk(): () => void {
  vi.stubEnv('TMPDIR', '/var/tmp');
  return () => vi.unstubAllEnvs();
}
