/** What is started by a file of its own in dist/. */
export type Entry = 'pre' | 'main' | 'post' | 'cli';

/** What an entry does where Node.js is too old for the rest. */
const TOO_OLD: Readonly<Record<Entry, (found: string) => string>> = {
  // Main says it.
  pre: () => 'process.exitCode = 0;',
  main: (found) => `process.stdout.write('::error::' + ${found} + '\\n');`,
  // Setting up another Node.js within the job can make it so. Where main has run, its end is not left out silently.
  post: (found) =>
    `const fails = process.env.STATE_drift === 'fail';
  process.exitCode = fails ? 1 : 0;
  if (process.env.STATE_step)
    process.stdout.write(
      (fails ? '::error::' : '::warning::') + 'What this step does at the end of the job is left out. ' + ${found} + '\\n',
    );`,
  cli: (found) => `process.stderr.write('file-tracker: ' + ${found} + '\\n');`,
};

/**
 * The text of a file that starts something in the bundle, after a look at the version of Node.js. Some runners take
 * whatever `node` there is on the machine, whatever action.yml says, and the bundle fails on an old one in ways that
 * nobody understands. Any Node.js must be able to read it, as either kind of module: whatever package surrounds a
 * copy of dist/, it gets as far as the look.
 *
 * Node exits with 1 for what it cannot load, which for the command line would mean "the same", and with 0 when there
 * is nothing left to wait for.
 *
 * @param oldest major and minor version
 */
export function entryText(entry: Entry, [major, minor]: readonly [number, number]): string {
  const failure = entry === 'cli' ? 2 : 1;
  const remedy =
    entry === 'cli'
      ? 'Run it by a newer one.'
      : 'Give the job a container that has a newer one, for example container: node:24-bookworm; or install Node.js 24 on the runner.';
  const there = entry === 'cli' ? 'this is' : 'this runner runs it by';
  return `${entry === 'cli' ? '#!/usr/bin/env node\n' : ''}process.exitCode = ${failure};
const found = process.versions.node;
const [major, minor] = found.split('.').map(Number);
if (major > ${major} || (major === ${major} && minor >= ${minor})) {
  import('./bundle/index.js')
    .then(({ ${entry} }) => ${entry}())
    .catch((error) => {
      console.error(error);
      process.exit(${failure});
    });
} else {
  const text = \`File Tracker needs Node.js ${major}.${minor} or later, and ${there} Node.js \${found}. ${remedy}\`;
  ${TOO_OLD[entry]('text')}
}
`;
}
