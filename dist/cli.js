#!/usr/bin/env node
try {
  const { cli } = await import('./bundle/index.js');
  await cli();
} catch (error) {
  console.error(error);
  process.exit(2);
}
