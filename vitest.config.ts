import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests start processes by the dozen, or wait for deadlines; the machine decides how long that takes. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

/**
 * Temporary folders in memory, for tests that make trees of files by the thousand: a disk takes most of their
 * time. The others keep to the disk, whose times and inode numbers are those that users have.
 */
const IN_MEMORY: Record<string, string> = existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};

/** It imports JSON as Node.js alone does not let it. */
const server = { deps: { inline: ['@actions/workflow-parser'] } };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // What only runs as a process of its own is covered by test/e2e, which runs dist/.
      exclude: ['src/bundle.ts', 'src/**/*-entry.ts'],
      reporter: ['text-summary'],
    },
    projects: [
      {
        // What the sources do, in the process of the tests: quick, and nothing needs to be built.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            'test/{stores,e2e,support-tests}/**',
            'test/library/package.test.ts',
          ],
          // No test leaves anything behind, so that files can share a process and the modules in it.
          isolate: false,
          server,
          env: IN_MEMORY,
          ...PATIENT,
        },
      },
      {
        // The stores, against models of what they store in.
        test: { name: 'stores', include: ['test/stores/**/*.test.ts'], ...PATIENT },
      },
      {
        // What is in dist/, called as a runner or a user calls it.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/library/package.test.ts'],
          globalSetup: 'test/support/built.ts',
          server,
          ...PATIENT,
        },
      },
      {
        // The models of the runner and of the cache service.
        test: { name: 'harness', include: ['test/support-tests/**/*.test.ts'], ...PATIENT },
      },
    ],
  },
});
