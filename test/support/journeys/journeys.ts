import type { Files } from '../runner/index.ts';
import type { ElsewhereJourney } from './elsewhere.ts';
import type { WorkflowJourney } from './in-workflows.ts';

/** Files that count. One alone has another content: the first of them when it changes, the last when that is tried again. */
const under =
  (...paths: string[]) =>
  (content: string, other: string): Files => ({
    ...Object.fromEntries(paths.map((path) => [path, '1'])),
    [paths.at(other === 'failed' ? -1 : 0) ?? '']: content,
    'notes.txt': other,
  });

/** A file of each of several folders, of which one has changing content. */
const folders =
  (changing: string, ...still: string[]) =>
  (content: string, other: string): Files => ({
    ...Object.fromEntries(still.map((folder) => [`${folder}/a`, '1'])),
    [`${changing}/a`]: content,
    'notes.txt': other,
  });

const lockfile = (content: string, version: string): Files => ({
  'package-lock.json': JSON.stringify({
    name: 'app',
    version,
    packages: { '': { name: 'app', version }, 'node_modules/react': { version: content } },
  }),
});

const manifest = (name: string, needs: readonly string[]) =>
  JSON.stringify({ name, dependencies: Object.fromEntries(needs.map((need) => [need, '*'])) });

const PULL_REQUEST = {
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  baseRef: 'main',
  headRef: 'topic',
};

/* What the documents show, each run through the same six scenes by test/e2e/journeys.test.ts. */

export const WORKFLOW_JOURNEYS: readonly WorkflowJourney[] = [
  {
    journey: 'docs, the first example',
    shown: 'Deploy docs',
    files: under('docs/a.md', 'mkdocs.yml'),
    work: { make: '' },
    done: ['make deploy-docs'],
  },
  {
    journey: 'npm ci, hosted',
    shown: 'Hosted install',
    files: lockfile,
    work: { npm: '' },
    fails: 'test "$1" = ci',
    done: ['npm ci'],
    cached: 'node_modules',
    because: 'The cache brings back, whole, what was installed of a content: going back to it is no work.',
    but: {
      first: { done: ['npm ci', 'npm test'], reasons: [] },
      unchanged: { done: ['npm test'], reasons: [] },
      changed: { reasons: [] },
      failed: { reasons: [] },
      reverted: { done: ['npm test'], reasons: [] },
    },
  },
  {
    journey: 'npm ci, self-hosted',
    shown: 'Skip the install',
    environment: 'self-hosted',
    files: under('package-lock.json'),
    work: { npm: 'mkdir -p node_modules; touch node_modules/.package-lock.json' },
    done: ['npm ci'],
  },
  {
    journey: 'image: build and push',
    shown: 'Image',
    files: folders('src', 'Dockerfile'),
    work: { docker: '' },
    fails: 'test "$1" = push',
    done: ['docker build --tag registry.example/app:HASH .', 'docker push registry.example/app:HASH'],
  },
  {
    journey: 'monorepo with dependencies',
    shown: 'Packages',
    files: (content, other) => ({
      'packages/core/package.json': manifest('core', []),
      'packages/core/a': content,
      'packages/web/package.json': manifest('web', ['core']),
      'packages/docs/a': '1',
      'package-lock.json': '1',
      other,
    }),
    work: { './build': '' },
    fails: 'test "$1" = packages/core',
    done: ['./build packages/core', './build packages/web'],
    because: 'A package that succeeded with the new one that it needs is not built with it again.',
    but: {
      first: { done: ['./build packages/core', './build packages/docs', './build packages/web'] },
      failed: { done: ['./build packages/core'] },
      reverted: { reasons: ['needs-changed'] },
    },
  },
  {
    journey: 'monorepo, without manifests',
    shown: 'Monorepo',
    files: (content, other) => ({
      'packages/a/a': '1',
      'packages/a/readme.md': other,
      'packages/b/a': content,
    }),
    work: { make: '' },
    done: ['make -C packages/b'],
    but: { first: { done: ['make -C packages/a', 'make -C packages/b'] } },
  },
  {
    journey: 'two environments',
    shown: 'Two environments',
    calls: ['./.github/workflows/deploy-to.yml', 'Deploy to'],
    files: under('site/a'),
    work: { './deploy': '' },
    fails: 'test "$1" = production',
    done: ['./deploy staging', './deploy production'],
    because: 'Each has a history of its own.',
    but: {
      first: { reasons: ['no-checkpoint', 'no-checkpoint'] },
      unchanged: { reasons: ['unchanged', 'unchanged'] },
      changed: { reasons: ['files-changed', 'files-changed'] },
      failed: { done: ['./deploy production'], reasons: ['unchanged', 'files-changed'] },
      reverted: { reasons: ['files-changed', 'unfinished'] },
    },
  },
  {
    journey: 'whole jobs',
    shown: 'Build and test',
    files: (content, other) => ({ 'src/a': content, 'src/read.md': other }),
    work: { make: '' },
    done: ['make all'],
  },
  {
    journey: 'nightly',
    shown: 'Nightly',
    runs: { event: 'schedule' },
    files: under('src/a', 'tests/a'),
    work: { './test-all-night': '' },
    done: ['./test-all-night'],
  },
  {
    journey: 'Terraform',
    shown: 'Terraform',
    files: folders(
      'modules/vpc',
      'stacks/network',
      'stacks/web',
      'stacks/jobs',
      'modules/service',
      'modules/queue',
    ),
    work: { terraform: '' },
    fails: 'test "$*" = "-chdir=stacks/network apply -auto-approve"',
    done: applied('network'),
    because: 'A stack is not applied after one that it needs has failed.',
    but: {
      first: { done: ['network', 'web', 'jobs'].flatMap(applied) },
      reverted: { done: ['network', 'web'].flatMap(applied), reasons: ['needs-changed'] },
    },
  },
  {
    journey: 'migrations that may run twice',
    shown: 'Migrations',
    files: under('migrations/1.sql'),
    work: { './migrate': '' },
    done: ['./migrate'],
  },
  {
    journey: 'docs with previews',
    shown: 'Docs with previews',
    // What main has published is nothing to a pull request.
    afterMain: true,
    runs: PULL_REQUEST,
    files: under('docs/a.md'),
    work: { './publish': '' },
    done: ['./publish 7'],
  },
  {
    journey: 'generated code',
    shown: 'Generated files',
    runs: { event: 'pull_request' },
    files: (content, other) => ({ schema: content, 'gen/a': '1', other }),
    work: { './generate': 'cat schema > gen/a' },
    fails: 'false',
    done: ['./generate'],
    because: 'It generates in every run, and remembers nothing: it is red as long as gen is not committed.',
    but: {
      unchanged: { done: ['./generate'], reasons: ['no-checkpoint'] },
      changed: { reasons: ['no-checkpoint'] },
      failed: { reasons: ['no-checkpoint'] },
      reverted: { reasons: ['no-checkpoint'] },
    },
  },
  {
    journey: 'required checks',
    shown: 'Required check',
    judge: 'required',
    files: folders('packages/b', 'packages/a'),
    work: { './test': '' },
    fails: 'test "$1" = packages/b',
    done: ['./test packages/b'],
    but: { first: { done: ['./test packages/a', './test packages/b'] } },
  },
  {
    journey: 'plan, work, done in one job',
    shown: 'Deploy',
    files: under('site/a'),
    work: { './deploy': '', './notify': '' },
    done: ['./deploy', './notify'],
    because: 'What comes after the work is no part of it.',
    but: {
      unchanged: { done: ['./notify'] },
      changed: { done: ['./deploy'] },
      failed: { done: ['./deploy'] },
    },
  },
  {
    journey: 'the success of the step that does the work',
    shown: 'Deploy from main',
    files: under('site/a'),
    work: { './deploy': '' },
    done: ['./deploy'],
  },
  {
    journey: 'tests on branches',
    shown: 'Tests on branches',
    afterMain: true,
    runs: { ref: 'refs/heads/topic' },
    files: under('src/a'),
    work: { make: '' },
    done: ['make test'],
    because: 'The branch begins where the default branch is.',
    but: { first: { done: [], reasons: ['unchanged'] } },
  },
  {
    journey: 'filters in a changes job',
    shown: 'Filters in a changes job',
    files: folders('common', 'backend', 'frontend'),
    work: { make: '' },
    fails: 'test "$2" = backend',
    done: ['make -C backend', 'make -C frontend'],
    because: 'Of two groups that share a folder one has succeeded with it.',
    but: { failed: { done: ['make -C backend'] }, reverted: { reasons: ['files-changed'] } },
  },
  {
    journey: 'a matrix',
    shown: 'Matrix',
    files: under('src/a'),
    work: { './test': '' },
    fails: 'test "$2" = 22',
    done: ['./test --node 20', './test --node 22'],
    because: 'Each leg has a history of its own.',
    but: {
      first: { reasons: ['no-checkpoint', 'no-checkpoint'] },
      unchanged: { reasons: ['unchanged', 'unchanged'] },
      changed: { reasons: ['files-changed', 'files-changed'] },
      failed: { done: ['./test --node 22'], reasons: ['unchanged', 'files-changed'] },
      reverted: { reasons: ['files-changed', 'unfinished'] },
    },
  },
  {
    journey: 'deploy by hand',
    shown: 'Deploy by hand',
    files: (_content, other) => ({ 'site/a': '1', other }),
    work: { './deploy': '' },
    run: { changed: { event: 'workflow_dispatch' } },
    done: ['./deploy'],
    because: 'Somebody wants it, whatever the files are; what failed by hand is tried again by a push.',
    but: { changed: { reasons: ['forced'] }, failed: { reasons: ['unfinished'] } },
  },
  {
    journey: 'only the changed files',
    shown: 'Lint what changed',
    files: (content, other) => ({ 'a.js': '1', 'b c.js': content, other }),
    work: { './lint': '' },
    done: ['./lint b c.js'],
    because: 'What is as it was when it passed is not to be linted again.',
    but: { first: { done: ['./lint a.js b c.js'] }, reverted: { done: [] } },
  },
  {
    journey: 'parts of files',
    shown: 'Dependencies',
    files: (content, version) => ({
      'package.json': JSON.stringify({ version, dependencies: { react: content } }),
    }),
    work: { make: '' },
    done: ['make audit'],
  },
  {
    journey: 'from changed-files',
    shown: 'Lint changed scripts',
    runs: PULL_REQUEST,
    files: (content, other) => ({
      'scripts/a b.sh': '1',
      'scripts/vendor/v.sh': other,
      ...(content === '1' ? {} : { 'scripts/c.sh': '1' }),
    }),
    work: { './lint': '' },
    done: ['./lint scripts/c.sh'],
    because: 'What is gone is nothing to lint.',
    but: { first: { done: ['./lint scripts/a b.sh'] }, reverted: { done: [] } },
  },
  {
    journey: 'from hashFiles keys',
    shown: 'Deploy once for each change',
    files: under('site/a'),
    work: { './deploy': '' },
    done: ['./deploy'],
  },
  {
    journey: 'from skip-duplicate-actions',
    shown: 'Skip duplicates',
    afterMain: true,
    runs: { ref: 'refs/heads/topic' },
    files: under('src/a', 'package-lock.json'),
    work: { make: '' },
    done: ['make test'],
    because: 'The branch begins where the default branch is.',
    but: { first: { done: [], reasons: ['unchanged'] } },
  },
];

const INSTALLS = 'test "$1" != ci || { mkdir -p node_modules; touch node_modules/a; }';

export const ELSEWHERE_JOURNEYS: readonly ElsewhereJourney[] = [
  {
    journey: 'ssh deploy',
    shown: 'A deploy over ssh',
    where: 'server',
    files: (content, other) => ({ 'package-lock.json': content, 'src/a': '1', 'config/a': '1', other }),
    work: { git: '', npm: INSTALLS, './restart': '' },
    // First the install, then the restart.
    fails: 'case "$0 $(cat other)" in */npm\\ changed | ./restart\\ failed) true;; *) false;; esac',
    done: ['git pull --ff-only', 'npm ci', './restart'],
    because: 'Each command has a history, and the script ends where one fails.',
    but: {
      first: { reasons: ['no-checkpoint', 'no-checkpoint'] },
      unchanged: { done: ['git pull --ff-only'], reasons: ['unchanged', 'unchanged'] },
      changed: { done: ['git pull --ff-only', 'npm ci'] },
      failed: { reasons: ['files-changed', 'files-changed'] },
      reverted: { reasons: ['files-changed', 'unfinished'] },
    },
  },
  {
    journey: 'GitLab',
    shown: 'GitLab CI',
    where: 'GitLab',
    files: under('package-lock.json'),
    work: { npm: INSTALLS },
    fails: 'test "$1" = ci',
    done: ['npm ci'],
    because: 'A job that failed saves no cache: what comes back is what the last success installed, whole.',
    but: {
      first: { done: ['npm ci', 'npm test'] },
      unchanged: { done: ['npm test'] },
      reverted: { done: ['npm test'], reasons: ['unchanged'] },
    },
  },
];

function applied(stack: string): string[] {
  return ['init', 'apply -auto-approve'].map((command) => `terraform -chdir=stacks/${stack} ${command}`);
}
