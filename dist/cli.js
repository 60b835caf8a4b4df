#!/usr/bin/env node
process.exitCode = 2;
const found = process.versions.node;
const [major, minor] = found.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 12)) {
  import('./bundle/index.js')
    .then(({ cli }) => cli())
    .catch((error) => {
      console.error(error);
      process.exit(2);
    });
} else {
  const text = `File Tracker needs Node.js 20.12 or later, and this is Node.js ${found}. Run it by a newer one.`;
  process.stderr.write('file-tracker: ' + text + '\n');
}
