// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { expect, test } from 'vitest';
import { type Step, step, TestRunner } from '../support/runner/index.ts';
import { fixtureAction } from './fixture-action.ts';

const PRINTING = {
  inputs: { matrix: '${{ toJSON(matrix) }}', outcome: 'not-given', status: '${{ job.status }}' },
  pre: '',
  main: "out('x', process.env.INPUT_OUTCOME || 'none')",
  post: '',
};

test('a composite action: inputs, outputs, steps of its own, and the status of its own steps (1.5, 1.13)', async () => {
  await using runner = await TestRunner.create();
  const inner: Step[] = [
    step.run({
      id: 'say',
      do: 'echo "${{ inputs.what }} ${{ steps.say.outcome }}"; echo v=1 >> "$GITHUB_OUTPUT"',
    }),
    step.run({ id: 'fail', if: "inputs.what == 'bad'", do: 'exit 1' }),
    step.run({ id: 'rest', do: 'echo rest' }),
    step.run({ id: 'always', if: 'failure()', do: 'echo "${{ job.status }}"' }),
  ];
  const outputs = { v: '${{ steps.say.outputs.v }}' };
  const job = await runner.runJob({
    steps: [
      step.composite({ id: 'good', inputs: { what: 'default' }, outputs, steps: inner }),
      step.composite({ id: 'bad', with: { what: 'bad' }, continueOnError: true, steps: inner }),
      step.run({ id: 'after', do: 'echo "[${{ steps.good.outputs.v }}|${{ steps.say.outputs.v }}]"' }),
    ],
  });
  expect(job.result).toBe('success');
  expect(job.stageOrder).toEqual([
    'good/say:main',
    'good/rest:main',
    'bad/say:main',
    'bad/fail:main',
    'bad/always:main',
    'after:main',
  ]);
  expect(job.step('good/say').log).toBe('default ');
  expect(job.step('bad').outcome).toBe('failure');
  expect(job.step('bad/always').log).toBe('success');
  expect(job.step('after').log).toBe('[1|]');
});

test('an action in a composite one: pre of remote ones, posts, state, and inputs evaluated again in post (1.5)', async () => {
  await using action = await fixtureAction(PRINTING);
  await using runner = await TestRunner.create({ action: action.folder });
  const composite = (id: string, remote: boolean) =>
    step.composite({
      id,
      remote,
      inputs: { outcome: undefined },
      with: { outcome: '${{ steps.work.outcome }}' },
      steps: [step.uses({ id: 'it', with: { outcome: '${{ inputs.outcome }}' } })],
    });
  const job = await runner.runJob({
    matrix: { k: 1 },
    steps: [composite('far', true), composite('near', false), step.run({ id: 'work', do: 'true' })],
  });
  expect(job.stageOrder).toEqual([
    'far/it:pre',
    'far/it:main',
    'near/it:main',
    'work:main',
    'near/it:post',
    'far/it:post',
  ]);
  const { main, post } = job.step('far/it');
  expect(main.environment).toMatchObject({ GITHUB_ACTION: 'far', INPUT_OUTCOME: '' });
  expect(JSON.parse(main.environment['INPUT_MATRIX'] ?? '')).toEqual({ k: 1 });
  expect(main.environment['GITHUB_ACTION_PATH']).toMatch(/far$/);
  expect(post.environment['INPUT_OUTCOME']).toBe('success');
});

test('a post in a composite action knows that the job failed after it; with act it does not (1.13, 13)', async () => {
  await using action = await fixtureAction({ ...PRINTING, postIf: 'success()' });
  const steps = [
    step.composite({ id: 'c', steps: [step.uses({ id: 'it' })] }),
    step.run({ id: 'fail', do: 'exit 1' }),
  ];
  await using github = await TestRunner.create({ action: action.folder });
  expect((await github.runJob({ steps })).stageOrder).not.toContain('c/it:post');
  await using act = await TestRunner.create({ action: action.folder, forge: 'act' });
  const job = await act.runJob({ steps });
  expect(job.result).toBe('failure');
  expect(job.stageOrder).toContain('c/it:post');
});
