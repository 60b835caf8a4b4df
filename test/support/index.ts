/** The test harness: a model of GitHub's runner and of the Actions cache service. */
export * from './cache-service/index.ts';
export * from './runner/index.ts';
export * from './workflow/index.ts';
