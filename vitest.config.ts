import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests start processes by the dozen, or wait for deadlines; the machine decides how long that takes. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000, maxConcurrency: 12 };

/**
 * Temporary folders in memory: a disk takes half of the time of some tests. Tests for which the times and inode
 * numbers of a disk matter say so (test/support/on-disk.ts).
 */
const IN_MEMORY: Record<string, string> = existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};

/** It imports JSON as Node.js alone does not let it. */
const server = { deps: { inline: ['@actions/workflow-parser'] } };

/** Tests of what workflows of this repository run: scripts, started as processes. */
const SCRIPTS = 'test/repository/{real-service,scripts,two-runs}.test.ts';

/** Tests of what large inputs cost, in memory and time. */
const LARGE = [
  'test/core/tracker/fields/limits.test.ts',
  'test/core/{linear-time,outputs-leave-job}.test.ts',
  'test/files/hashing.test.ts',
];

/** Which projects begin: the long files of the first leave no core alone at the end, when short ones are left. */
const ORDER = ['e2e', 'act', 'stores', 'harness', 'large'];
/** The long files of the last; Vitest knows how long they take only where it has run them before. */
const LONG = /\b(overlapping|overlapping-groups|plan|yaml-text)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      ORDER.indexOf(project.name) + 1 || ORDER.length + (LONG.test(moduleId) ? 1 : 2);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  // Packages come with source maps of sources that they leave out, and each would be a warning.
  logLevel: 'error',
  test: {
    // Vitest leaves one core to itself, which is half of two; and many tests wait for others, or for a time to pass.
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: LongFirst },
    server,
    coverage: {
      // Apart from the tests (npm run coverage): what is counted takes nearly twice as long.
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
            SCRIPTS,
            ...LARGE,
          ],
          // No test leaves anything behind, so that files can share a process and the modules in it.
          isolate: false,
          server,
          env: IN_MEMORY,
          ...PATIENT,
        },
      },
      {
        // The sources on large inputs, also in the process of the tests.
        test: {
          name: 'large',
          include: LARGE,
          isolate: false,
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
          isolate: false,
          ...PATIENT,
          maxConcurrency: 6,
        },
      },
      {
        // What is in dist/, called as a runner or a user calls it.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/library/package.test.ts'],
          globalSetup: ['test/support/built.ts', 'test/support/shared-folder.ts'],
          isolate: false,
          server,
          env: IN_MEMORY,
          ...PATIENT,
          // As many processes are kept for the stages of the tests of a file.
          maxConcurrency: 5,
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
        // The models of the runner and of the cache service, and what workflows of this repository run.
        test: {
          name: 'harness',
          include: ['test/support-tests/**/*.test.ts', SCRIPTS],
          isolate: false,
          server,
          globalSetup: 'test/support/shared-folder.ts',
          ...PATIENT,
        },
      },
    ],
  },
});
