import { compilePatterns, type Patterns } from '../../../../src/core/tracker/patterns/patterns.ts';

/** Patterns as they are read in `/w` by somebody who lives in `/home/me`. */
export function posixPatterns(...lines: string[]): Patterns {
  return compilePatterns(lines, { directory: '/w', home: '/home/me', platform: 'linux' });
}

/** Patterns of the extended dialect, read in `/w`. */
export function extendedPatterns(...lines: string[]): Patterns {
  return compilePatterns(lines, { directory: '/w', home: '/home/me', platform: 'linux' }, 'extended');
}

/** Patterns of the extended dialect, read in `C:\w` on Windows. */
export function extendedWindowsPatterns(...lines: string[]): Patterns {
  return compilePatterns(lines, { directory: 'C:\\w', home: 'C:\\Users\\me', platform: 'win32' }, 'extended');
}

/** Patterns as they are read in `C:\w` on Windows. */
export function windowsPatterns(...lines: string[]): Patterns {
  return compilePatterns(lines, { directory: 'C:\\w', home: 'C:\\Users\\me', platform: 'win32' });
}
