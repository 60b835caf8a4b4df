import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { documentedWorkflows } from '../support/doc-workflows.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ROOT } from './workflow-files.ts';

const zizmor = spawnSync('zizmor', ['--version'], { encoding: 'utf8' }).stdout?.trim();
/** Without zizmor, the names of the tests say so. */
const by = zizmor ? `by ${zizmor}` : 'by zizmor (skipped: it is not installed; pip install zizmor)';

interface Finding {
  readonly ident: string;
  readonly desc: string;
}

function findings(cwd: string, ...args: readonly string[]): Finding[] {
  const options = ['--offline', '--no-progress', '--format=json', '--no-exit-codes'];
  const { stdout, stderr } = spawnSync('zizmor', [...options, ...args], { cwd, encoding: 'utf8' });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  return JSON.parse(stdout) as Finding[];
}

describe('weaknesses', () => {
  it.skipIf(!zizmor)(`of this repository are not found ${by}`, () => {
    expect(findings(ROOT, '--persona=auditor', '.github', 'action.yml')).toEqual([]);
  });

  it.skipIf(!zizmor)(`of high severity in the documents are not found ${by}`, () => {
    const files = documentedWorkflows().map(({ yaml }, index) => [`.github/workflows/${index}.yml`, yaml]);
    using folder = temporaryFolder(Object.fromEntries(files));
    const found = findings(folder.path, '--min-severity=high', '.');
    // Documents name versions, which people can read. Whoever wants commits can pin them.
    expect(found.filter(({ ident }) => ident !== 'unpinned-uses')).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});
