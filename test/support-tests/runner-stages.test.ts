// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { expect, test } from 'vitest';
import { type Stage, step, TestRunner, writeFiles } from '../support/runner/index.ts';
import { fixtureAction } from './fixture-action.ts';

test('pre runs before all steps; its post runs after the others, even when main was skipped (1.1, 1.12)', async () => {
  await using withPre = await fixtureAction({ pre: '', post: '' });
  await using withoutPre = await fixtureAction({ post: '' });
  await using runner = await TestRunner.create();
  const job = await runner.runJob({
    steps: [
      step.run({ id: 'first', do: () => undefined }),
      step.uses({ id: 'a', action: withPre.folder, if: 'false' }),
      step.uses({ id: 'b', action: withoutPre.folder }),
      step.uses({ id: 'c', action: withoutPre.folder }),
      step.uses({ id: 'd', action: withoutPre.folder, if: "steps.first.outcome == 'failure'" }),
      step.uses({ id: 'e', action: withPre.folder }),
    ],
  });
  expect(job.stageOrder).toEqual([
    'a:pre',
    'e:pre',
    'first:main',
    'b:main',
    'c:main',
    'e:main',
    'c:post',
    'b:post',
    'e:post',
    'a:post',
  ]);
  expect(job.result).toBe('success');
  expect(job.step('d').outcome).toBe('skipped');
});

test('pre-if and post-if are raw expressions; pre-if false leaves post to main (1.6, 1.12)', async () => {
  await using action = await fixtureAction({
    pre: '',
    preIf: "runner.environment != 'github-hosted'",
    post: '',
    postIf: "runner.environment == 'github-hosted'",
  });
  await using hosted = await TestRunner.create({ action: action.folder });
  await using own = await TestRunner.create({ action: action.folder, environment: 'self-hosted' });
  const steps = [step.uses({ id: 'a' }), step.run({ id: 'b', do: 'exit 3' })];
  // The post runs although the job failed: no implicit success().
  expect((await hosted.runJob({ steps })).stageOrder).toEqual(['a:main', 'b:main', 'a:post']);
  const job = await own.runJob({ steps });
  expect(job.stageOrder).toEqual(['a:pre', 'a:main', 'b:main']);
  expect(job.result).toBe('failure');
  expect(job.step('b').exitCode).toBe(3);
});

test('post-if: success() skips the post of a failed or cancelled job (1.13)', async () => {
  await using action = await fixtureAction({ post: '', postIf: 'success()' });
  await using runner = await TestRunner.create({ action: action.folder });
  const uses = step.uses({ id: 'a' });
  const failing = step.run({ id: 'b', do: (context) => context.fail() });
  const order = async (...steps: Parameters<typeof runner.runJob>[0]['steps']) =>
    (await runner.runJob({ steps })).stageOrder;
  expect(await order(uses)).toContain('a:post');
  expect(await order(uses, failing)).not.toContain('a:post');
  expect(await order(uses, { ...failing, continueOnError: true })).toContain('a:post');
  const cancelled = await runner.runJob({ steps: [uses, failing], cancel: { afterStep: 'a' } });
  expect(cancelled.result).toBe('cancelled');
  expect(cancelled.stageOrder).toEqual(['a:main']);
});

test('state goes from pre over main to post and is shared by nobody else (1.11)', async () => {
  await using action = await fixtureAction({
    pre: "state('seen', 'pre')",
    main: "console.log('main sees ' + process.env.STATE_seen); console.log('::save-state name=other::yes')",
    post: "console.log('post sees ' + process.env.STATE_seen + ' ' + process.env.STATE_other)",
  });
  await using runner = await TestRunner.create({ action: action.folder });
  const job = await runner.runJob({ steps: [step.uses({ id: 'a' }), step.uses({ id: 'b', if: 'false' })] });
  expect(job.step('a').log).toContain('main sees pre');
  expect(job.step('a').post.log).toContain('post sees pre yes');
  expect(job.step('b').post.log).toContain('post sees pre undefined');
});

test('outputs of pre and post are dropped; GITHUB_ENV of post reaches job outputs (1.10)', async () => {
  await using action = await fixtureAction({
    pre: "out('early', 'x'); env('FROM_PRE', 'p')",
    main: "out('mine', 'm')",
    post: "out('late', 'x'); env('FROM_POST', 'q')",
  });
  await using runner = await TestRunner.create({ action: action.folder });
  const job = await runner.runJob({
    steps: [step.uses({ id: 'a' }), step.run({ id: 'b', do: 'echo "got $FROM_PRE ${FROM_POST:-nothing}"' })],
    outputs: {
      mine: '${{ steps.a.outputs.mine }}',
      late: '${{ steps.a.outputs.late }}',
      drift: '${{ env.FROM_POST }}',
    },
  });
  expect(job.step('a').outputs).toEqual({ mine: 'm' });
  expect(job.step('a').post.outputs).toEqual({ late: 'x' });
  expect(job.step('b').log).toContain('got p nothing');
  expect(job.outputs).toEqual({ mine: 'm', late: '', drift: 'q' });
});

test('a local action has no pre, and says so (1.3)', async () => {
  await using action = await fixtureAction({ pre: '', post: '' });
  await using runner = await TestRunner.create({ action: action.folder });
  const job = await runner.runJob({ steps: [step.uses({ id: 'a', remote: false })] });
  expect(job.stageOrder).toEqual(['a:main', 'a:post']);
  expect(job.step('a').main.annotations).toEqual([
    expect.objectContaining({ type: 'warning', message: expect.stringContaining('`pre` execution') }),
  ]);
  expect(job.step('a').main.environment).not.toHaveProperty('GITHUB_ACTION_REPOSITORY');
});

test('a failing pre or post fails the job (1.15)', async () => {
  await using badPre = await fixtureAction({ pre: 'process.exit(1)' });
  await using badPost = await fixtureAction({ post: 'process.exit(1)' });
  await using runner = await TestRunner.create();
  const pre = await runner.runJob({ steps: [step.uses({ id: 'a', action: badPre.folder })] });
  expect([pre.result, pre.step('a').outcome]).toEqual(['failure', 'skipped']);
  const post = await runner.runJob({ steps: [step.uses({ id: 'a', action: badPost.folder })] });
  expect([post.result, post.step('a').outcome]).toEqual(['failure', 'success']);
});

test('cancellation interrupts with SIGINT, but not a stage whose condition still holds (1.16)', async () => {
  const waiting =
    "process.on('SIGINT', () => process.exit(7)); console.log('ready'); setTimeout(() => {}, 800)";
  await using action = await fixtureAction({
    pre: waiting,
    main: waiting,
    post: waiting,
    postIf: 'success()',
  });
  const cancelled = async (stage: Stage, condition = 'success()') => {
    await using runner = await TestRunner.create({ action: action.folder });
    const job = await runner.runJob({
      steps: [step.uses({ id: 'a', if: condition })],
      cancel: { during: { step: 'a', stage, line: /ready/ } },
    });
    const { outcome, exitCode } = job.step('a').stage(stage);
    return [job.result, outcome, exitCode];
  };
  // Side by side, since each waits.
  const results = [cancelled('main'), cancelled('main', 'always()'), cancelled('pre'), cancelled('post')];
  expect(await Promise.all(results)).toEqual([
    ['cancelled', 'cancelled', 7],
    ['cancelled', 'success', 0],
    ['cancelled', 'success', 0],
    ['cancelled', 'cancelled', 7],
  ]);
});

test('the watchdog ends a stage that hangs', async () => {
  await using action = await fixtureAction({ main: 'setInterval(() => {}, 1000)' });
  await using runner = await TestRunner.create({ action: action.folder, stageTimeoutMs: 500 });
  const job = await runner.runJob({ steps: [step.uses({ id: 'a' })] });
  expect(job.step('a').main).toMatchObject({ timedOut: true, outcome: 'failure' });
});

test('RUNNER_TEMP lives for a job; a self-hosted workspace and tool cache persist (1.9)', async () => {
  const look = 'ls -1 . "$RUNNER_TEMP" "$RUNNER_TOOL_CACHE"';
  const leave = 'touch left; touch "$RUNNER_TEMP/temp-file"; touch "$RUNNER_TOOL_CACHE/kept"';
  for (const environment of ['github-hosted', 'self-hosted'] as const) {
    await using runner = await TestRunner.create({ environment, files: { 'a.txt': '' } });
    const first = await runner.runJob({ steps: [step.run({ do: leave })] });
    expect(first.tempFiles).toContain('temp-file');
    writeFiles(runner.paths.temp, { 'temp-file-of-a-crash': '' });
    const second = await runner.runJob({ steps: [step.run({ id: 'look', do: look })] });
    const { log } = second.step('look');
    expect(log).toContain('a.txt');
    expect(log).not.toContain('temp-file');
    expect(log.includes('left')).toBe(environment === 'self-hosted');
    expect(log.includes('kept')).toBe(environment === 'self-hosted');
  }
});
