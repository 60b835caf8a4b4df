import { expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { step, TestRunner } from '../support/runner/index.ts';

const GROUPS = 1000;
const groups = [
  `both: { added: none/**, modified: [none/**, b], deleted: [none/**, c] }`,
  `long: ${'x'.repeat(5000)}`,
  ...Array.from({ length: GROUPS }, (_, at) => `g${at}: [none/**, "packages/no-such-package-${at}/**"]`),
].join('\n');

it('patterns that match nothing are named once each, and no more than twenty, in the Action', async () => {
  await using runner = await TestRunner.create({ files: { a: '1', 'groups.yml': groups } });
  const job = await runner.runJob({
    steps: [
      step.uses({ id: 'it', with: { mode: 'check', store: 'job', paths: 'a', groups: 'groups.yml' } }),
      step.uses({
        id: 'error',
        continueOnError: true,
        with: {
          mode: 'check',
          store: 'job',
          paths: 'a',
          groups: 'groups.yml',
          'if-no-files-found': 'error',
        },
      }),
    ],
  });
  for (const id of ['it', 'error']) {
    const texts = job.step(id).main.annotations.map(({ message }) => message);
    expect(texts).toHaveLength(1);
    const [text = ''] = texts;
    expect(text).toMatch(/^No files match "none\/\*\*", .* and \d+ more\. Check the pattern, or check out/);
    expect(text.match(/"none\/\*\*"/g)).toHaveLength(1);
    expect(text.match(/"/g)).toHaveLength(40);
    expect(text.length).toBeLessThan(2000);
  }
});

it('patterns that match nothing are named once each, and no more than twenty, on the command line', () => {
  using box = new Sandbox({ a: '1', 'groups.yml': groups });
  const { code, stderr } = box.run(['checkpoint', 'a', '--groups', 'groups.yml']);
  const lines = stderr.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines).toHaveLength(21);
  expect(new Set(lines).size).toBe(21);
  expect(lines[0]).toMatch(/^file-tracker: warning: No files match "none\/\*\*"\. Check the pattern, /);
  expect(lines.at(-1)).toMatch(/^file-tracker: warning: No files match \d+ more patterns\.$/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(250);
});
