process.exitCode = 1;
const found = process.versions.node;
const [major, minor] = found.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 12)) {
  import('./bundle/index.js')
    .then(({ main }) => main())
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
} else {
  const text = `File Tracker needs Node.js 20.12 or later, and this runner runs it by Node.js ${found}. Give the job a container that has a newer one, for example container: node:24-bookworm; or install Node.js 24 on the runner.`;
  process.stdout.write('::error::' + text + '\n');
}
