import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests start processes by the dozen, or wait for deadlines; the machine decides how long that takes. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000, maxConcurrency: 12 };

/**
 * Temporary folders in memory: a disk takes half of the time of some tests. Tests for which the times and inode
 * numbers of a disk matter say so (test/support/on-disk.ts).
 */
const IN_MEMORY: Record<string, string> = existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};

/** It imports JSON as Node.js alone does not let it. */
const server = { deps: { inline: ['@actions/workflow-parser'] } };

export default defineConfig({
  // Packages come with source maps of sources that they leave out, and each would be a warning.
  logLevel: 'error',
  test: {
    // Vitest leaves one core to itself, which is half of two.
    maxWorkers: '100%',
    server,
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
            'test/{stores,e2e,act,support-tests}/**',
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
        test: {
          name: 'stores',
          include: ['test/stores/**/*.test.ts'],
          globalSetup: 'test/support/built.ts',
          setupFiles: 'test/stores/built-client.ts',
          ...PATIENT,
        },
      },
      {
        // What is in dist/, called as a runner or a user calls it.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/library/package.test.ts'],
          globalSetup: ['test/support/built.ts', 'test/support/shared-folder.ts'],
          server,
          env: IN_MEMORY,
          ...PATIENT,
        },
      },
      {
        // dist/ in workflows that act runs, where it is installed.
        test: {
          name: 'act',
          include: ['test/act/**/*.test.ts'],
          globalSetup: 'test/support/built.ts',
          server,
          ...PATIENT,
        },
      },
      {
        // The models of the runner and of the cache service.
        test: {
          name: 'harness',
          include: ['test/support-tests/**/*.test.ts'],
          server,
          globalSetup: 'test/support/shared-folder.ts',
          ...PATIENT,
        },
      },
    ],
  },
});
