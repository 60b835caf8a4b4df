export { main } from './main.ts';
export { post } from './post.ts';
export { pre } from './pre.ts';
