import { createRequire } from 'node:module';

createRequire(import.meta.url)('./client/index.js');
