process.exitCode = 1;
const found = process.versions.node;
const [major, minor] = found.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 12)) {
  import('./bundle/index.js')
    .then(({ post }) => post())
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
} else {
  const text = `File Tracker needs Node.js 20.12 or later, and this runner runs it by Node.js ${found}. Give the job a container that has a newer one, for example container: node:24-bookworm; or install Node.js 24 on the runner.`;
  const fails = process.env.STATE_drift === 'fail';
  process.exitCode = fails ? 1 : 0;
  if (process.env.STATE_step)
    process.stdout.write(
      (fails ? '::error::' : '::warning::') + 'What this step does at the end of the job is left out. ' + text + '\n',
    );
}
