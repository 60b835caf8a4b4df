import { pre } from './bundle/index.js';

await pre();
