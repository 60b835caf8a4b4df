/* The stages of the action, in one module so that the bundler keeps them in one chunk. */
export { main } from './main.ts';
export { post } from './post.ts';
export { pre } from './pre.ts';
