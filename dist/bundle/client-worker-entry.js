import { clientWorker } from './index.js';

await clientWorker();
