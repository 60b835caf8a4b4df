import { runClientWorker } from './client-worker.ts';

runClientWorker();
