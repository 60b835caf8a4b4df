// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows
import { beforeEach, describe, expect, it } from 'vitest';
import { ACT, ActProject, WITHOUT_ACT } from '../support/act/project.ts';
import { documentedWorkflow } from '../support/doc-workflows.ts';
import { describeForge } from '../support/forge-contract.ts';

/* Real workflows, run by act on this machine. */

beforeEach(({ skip }) => skip(ACT === undefined, WITHOUT_ACT));

describeForge(async () => new ActProject());

describe.concurrent('a reusable workflow that is called for staging and for production', () => {
  const CALLING = `
name: Call
on: push
jobs:
  staging:
    uses: ./.github/workflows/deploy.yml
    with: { environment: staging }
  production:
    needs: staging
    uses: ./.github/workflows/deploy.yml
    with: { environment: production }
`;
  const called = (name: string) => `
on:
  workflow_call:
    inputs:
      environment: { type: string, required: true }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/file-tracker@v1
        id: it
        with: { paths: src, name: "${name}" }
`;

  it.each([
    ['deploy', ['no-checkpoint', 'unfinished']],
    ['deploy-${{ inputs.environment }}', ['no-checkpoint', 'no-checkpoint']],
  ])('by the name %s', async (name, reasons) => {
    using project = new ActProject({ 'src/a': '1', '.github/workflows/deploy.yml': called(name) });
    const done = await project.run(CALLING);
    const reasonFor = (caller: string) => done.step(`${caller}/deploy.yml/deploy`, 'it').outputs['reason'];
    expect(['staging', 'production'].map(reasonFor), done.text).toEqual(reasons);
  });
});

it.concurrent.each(['Deploy docs', 'Docs of a forge'])(
  'runs the workflow %s as it is shown',
  async (name) => {
    using project = new ActProject({
      'docs/a': '1',
      'mkdocs.yml': '',
      Makefile: 'deploy-docs:\n\techo deployed\n',
    });
    const deployed = async () => {
      const done = await project.run(documentedWorkflow(name));
      expect(done.job('docs'), done.text).toBe('success');
      return done.step('docs', '2').ran;
    };
    expect(await deployed()).toBe(true);
    expect(await deployed()).toBe(false);
    project.write({ 'mkdocs.yml': 'a: 1' });
    expect(await deployed()).toBe(true);
  },
);
