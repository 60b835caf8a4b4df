import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // End-to-end tests start processes by the dozen; the machine decides how long that takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It imports JSON as Node.js alone does not let it.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // What only runs as a process of its own is covered by test/e2e, which runs dist/.
      exclude: ['src/bundle.ts', 'src/**/*-entry.ts'],
      reporter: ['text-summary'],
    },
  },
});
