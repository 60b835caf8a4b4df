#!/usr/bin/env node
process.exitCode = 2;
import('./bundle/index.js')
  .then(({ cli }) => cli())
  .catch((error) => {
    console.error(error);
    process.exit(2);
  });
