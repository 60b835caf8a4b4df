import { expect, test } from 'vitest';
import { step, TestRunner } from '../support/runner/index.ts';
import { fixtureAction } from './fixture-action.ts';

/** Runs a main script as the only step. */
async function runMain(main: string) {
  await using action = await fixtureAction({ main });
  await using runner = await TestRunner.create({ action: action.folder });
  const job = await runner.runJob({ steps: [step.uses({ id: 'a' })] });
  return { job, a: job.step('a'), main: job.step('a').main };
}

test('a hostile name printed raw flips an output (4)', async () => {
  const { a, main } = await runMain(`
    out('changed', 'true');
    console.log('modified: a##[set-output name=flipped]false');
    console.error('x\\r  ::set-output name=second::evil');`);
  expect(a.outputs).toEqual({ changed: 'true', flipped: 'false', second: 'evil' });
  expect(main.commands.map(({ name, raw }) => [name, raw])).toContainEqual([
    'set-output',
    'modified: a##[set-output name=flipped]false',
  ]);
});

test('between stop-commands and its token nothing is executed (4)', async () => {
  const { a, main } = await runMain(`
    console.log('::stop-commands::tok-123456');
    console.log('::set-output name=x::1'); console.log('a##[set-output name=x]2'); console.log('::error::no');
    console.log('::tok-123456::');
    console.log('::notice::yes');`);
  expect(a.outputs).toEqual({});
  expect(main.commands.map(({ name }) => name)).toEqual(['stop-commands', 'notice']);
  expect(main.annotations).toEqual([{ type: 'notice', message: 'yes', props: {} }]);
  expect(main.log).toContain('::set-output name=x::1');
  expect(main.log).toContain('::***::');
});

test('core.warning and its kin arrive unescaped, groups and debug lines are processed', async () => {
  const { main } = await runMain(`
    console.log('::warning title=T%2C1,file=a.txt::line%0Atwo %25 ##[error]x');
    console.log('::group::Changed files'); console.log('inside'); console.log('::endgroup::');
    console.log('::debug::hidden'); console.log('not::a::command'); console.log('##[unknown]x ##[error]y');`);
  expect(main.annotations).toEqual([
    { type: 'warning', message: 'line\ntwo % ##[error]x', props: { title: 'T,1', file: 'a.txt' } },
  ]);
  expect(main.groups).toEqual(['Changed files']);
  expect(main.log).toContain('##[group]Changed files\ninside\n##[endgroup]');
  expect(main.log).not.toContain('hidden');
  expect(main.log).toContain('##[unknown]x ##[error]y');
});

test('masks hide values in log and summary; add-mask counts for the whole job', async () => {
  await using action = await fixtureAction({
    main: "console.log('::add-mask::hunter2'); console.log('pw hunter2'); summary('pw hunter2')",
  });
  await using runner = await TestRunner.create({ action: action.folder });
  const job = await runner.runJob({
    steps: [step.uses({ id: 'a' }), step.run({ id: 'b', do: 'echo hunter2' })],
    outputs: { leaked: 'hunter2', fine: 'x' },
  });
  expect(job.step('a').log).toBe('pw ***');
  expect(job.summary).toBe('pw ***');
  expect(job.step('b').log).toBe('***');
  expect(job.outputs).toEqual({ fine: 'x' });
});

test('set-env and add-path fail the step (4)', async () => {
  const { main } = await runMain("console.log('a##[set-env name=X]1')");
  expect(main).toMatchObject({ outcome: 'failure', exitCode: 0, envChanges: {} });
});

test('a malformed output file fails the step, what precedes counts (3)', async () => {
  const { a, main, job } = await runMain("out('good', '1'); append('GITHUB_OUTPUT', 'no equals sign\\n')");
  expect(job.result).toBe('failure');
  expect(a.outputs).toEqual({ good: '1' });
  expect(main.errors.join()).toContain("Invalid format 'no equals sign'");
});

test('heredocs keep their text; << after = belongs to the value (3)', async () => {
  const { a } = await runMain(
    "append('GITHUB_OUTPUT', 'long<<EOF\\none\\r\\n\\n a=b\\nEOF\\nempty<<X\\nX\\nplain=a<<b\\n')",
  );
  expect(a.outputs).toEqual({ long: 'one\r\n\n a=b', empty: '', plain: 'a<<b' });
});

test('a heredoc without its end fails the step', async () => {
  const { main } = await runMain("append('GITHUB_OUTPUT', 'x<<EOF\\none\\n')");
  expect(main.outcome).toBe('failure');
});

test('a summary above 1 MiB is dropped with an error annotation, the step succeeds (3)', async () => {
  const { main } = await runMain("summary('x'.repeat(1024 * 1024 + 1))");
  expect(main).toMatchObject({ outcome: 'success', summary: '' });
  expect(main.annotations).toEqual([expect.objectContaining({ type: 'error' })]);
  const { main: fits } = await runMain("summary('x'.repeat(1024 * 1024))");
  expect(fits.summary).toHaveLength(1024 * 1024);
  expect(fits.annotations).toEqual([]);
});

test('at most ten annotations of a type are kept (3)', async () => {
  const { main } = await runMain(
    "for (let i = 0; i < 12; i++) console.log('::warning::' + 'w'.repeat(5000))",
  );
  expect(main.annotations).toHaveLength(10);
  expect(main.droppedAnnotations).toBe(2);
  expect(main.annotations[0]?.message).toHaveLength(4096);
});

test.runIf(process.platform === 'linux')(
  'an environment string above 128 KiB fails the step (3)',
  async () => {
    await using action = await fixtureAction({ main: "state('big', 'x'.repeat(140_000))", post: '' });
    await using runner = await TestRunner.create({ action: action.folder });
    const job = await runner.runJob({ steps: [step.uses({ id: 'a' })] });
    expect(job.step('a').main.outcome).toBe('success');
    expect(job.step('a').post.outcome).toBe('failure');
    expect(job.step('a').post.errors.join()).toContain('E2BIG');
  },
);
