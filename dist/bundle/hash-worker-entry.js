import { hashWorker } from './index.js';

await hashWorker();
