import { runHashWorker } from './hash-worker.ts';

runHashWorker();
