import { describe, expect, it } from 'vitest';
import { openCacheService } from '../support/cache-service/index.ts';
import { type Files, step, TestRunner } from '../support/runner/index.ts';

type Inputs = Readonly<Record<string, string>>;
interface Run {
  readonly files: Files;
  readonly inputs: Inputs;
}

/** Tracks under each of the inputs in turn, and gives the outputs of each run. */
async function track(runs: readonly Run[], name?: string): Promise<Readonly<Record<string, string>>[]> {
  await using cache = await openCacheService();
  await using runner = await TestRunner.create({ cache });
  const outputs = [];
  for (const { files, inputs } of runs) {
    runner.files = files;
    const named = name === undefined ? inputs : { name, ...inputs };
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', with: named })] });
    expect(job.result, job.log).toBe('success');
    outputs.push(job.step('it').outputs);
  }
  return outputs;
}

const changedOf = (outputs: readonly Readonly<Record<string, string>>[]) =>
  outputs.map(({ changed, reason }) => `${changed} ${reason}`);

describe('groups', () => {
  const groups = `
api: [api, '!**/*.md']
docs: '**/*.md'
fresh: { added: 'new/**' }
`;

  it('have outputs, a list for a matrix, and a place in report, log and summary', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({
      cache,
      files: { 'api/a.js': '1', 'api/b.md': '1', 'new/a': '1', other: '1' },
    });
    let report: unknown;
    const run = () =>
      runner.runJob({
        steps: [
          step.uses({ id: 'it', with: { groups } }),
          step.run({
            do: async (context) => {
              report = JSON.parse(
                await context.read(String(context.evaluate(`\${{ steps.it.outputs.report-path }}`))),
              );
            },
          }),
        ],
      });
    const first = (await run()).step('it');
    expect(first.outputs).toMatchObject({
      api: 'true',
      docs: 'true',
      fresh: 'true',
      'changed-groups': '["api","docs","fresh"]',
    });
    const same = (await run()).step('it');
    expect(same.outputs).toMatchObject({
      api: 'false',
      docs: 'false',
      fresh: 'false',
      'changed-groups': '[]',
      changed: 'false',
    });
    runner.files = { 'api/a.js': '1', 'api/b.md': '2', 'new/a': '2', other: '2' };
    const changed = (await run()).step('it');
    expect(changed.outputs).toMatchObject({
      api: 'false',
      docs: 'true',
      fresh: 'false',
      'changed-groups': '["docs"]',
      changed: 'true',
    });
    expect(report).toMatchObject({
      groups: {
        api: { changed: false, files: 1 },
        docs: { changed: true, files: 1, modified: ['api/b.md'] },
      },
    });
    expect(changed.log).toContain('changed groups: docs');
    expect(changed.summary).toContain('<tr><td><code>docs</code></td><td>changed</td><td>1 modified</td>');
    runner.files = { ...runner.files, other: '3' };
    expect((await run()).step('it').outputs['changed']).toBe('false');
  });

  it('may come from a file, beside paths', async () => {
    const files = { '.github/filters.yml': groups, 'api/a.js': '1', 'b.md': '1', 'new/a': '1', extra: '1' };
    const inputs = { groups: '.github/filters.yml', paths: 'extra' };
    const outputs = await track([
      { files, inputs },
      { files: { ...files, extra: '2' }, inputs },
    ]);
    expect(outputs[1]).toMatchObject({
      changed: 'true',
      // What is in paths belongs to every group.
      'changed-groups': '["api","docs","fresh"]',
      api: 'true',
      'changed-files': '["extra"]',
    });
  });

  it.each([
    [{ groups: '"a=b": x' }, 'Invalid group name "a=b"'],
    [{ groups: 'Hash: x' }, 'Invalid group name "Hash": it is the name of an output'],
    [{ groups: 'a: [x' }, 'Invalid groups: line 1, column 6:'],
    [{ groups: 'missing.yml' }, 'Cannot read the groups from "missing.yml"'],
    [{ fields: 'package.json: []' }, 'No fields are given for "package.json"'],
    [{ paths: 'a', values: 'x' }, 'Invalid values: a line of 1 characters has no "="'],
  ])('are refused with what to do: %j', async (inputs, message) => {
    await using runner = await TestRunner.create();
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', with: inputs as Inputs })] });
    expect(job.result).toBe('failure');
    expect(job.step('it').main.annotations[0]?.message).toContain(message);
  });
});

describe('group-by', () => {
  it('makes every folder a group, to which other files belong', async () => {
    const files = { 'packages/a/x': '1', 'packages/b/x': '1', 'tsconfig.json': '1', other: '1' };
    const inputs = { 'group-by': 'packages/*', paths: 'tsconfig.json\n!**/*.md' };
    const outputs = await track([
      { files, inputs },
      { files: { ...files, 'packages/b/x': '2', 'packages/c/x': '1', 'packages/a/readme.md': '1' }, inputs },
      { files: { 'packages/b/x': '2', 'packages/c/x': '1', 'tsconfig.json': '2' }, inputs },
    ]);
    expect(outputs.map((one) => one['changed-groups'])).toEqual([
      '["packages/a","packages/b"]',
      '["packages/b","packages/c"]',
      // A folder that is gone is no group, and the shared file belongs to all of them.
      '["packages/b","packages/c"]',
    ]);
    expect(outputs[2]?.['changed-files']).toBe('["packages/a/x","tsconfig.json"]');
    expect(Object.keys(outputs[1] ?? {}).filter((key) => key.includes('/'))).toEqual([]);
  });
});

describe('fields', () => {
  const manifest = (version: string, react: string) => JSON.stringify({ version, dependencies: { react } });

  it('count, and nothing else of the file does', async () => {
    const inputs = { fields: 'package.json: [dependencies]' };
    const outputs = await track([
      { files: { 'package.json': manifest('1.0.0', '18') }, inputs },
      { files: { 'package.json': ` ${manifest('1.1.0', '18')}\n` }, inputs },
      { files: { 'package.json': manifest('1.1.0', '19') }, inputs },
      { files: { 'package.json': '{ broken' }, inputs },
      { files: { 'package.json': '{ broken' }, inputs },
    ]);
    expect(changedOf(outputs)).toEqual([
      'true no-checkpoint',
      'false unchanged',
      'true files-changed',
      'true files-changed',
      'false unchanged',
    ]);
  });

  it('of a file that does not parse are told in a warning', async () => {
    await using runner = await TestRunner.create({ files: { 'a.json': '{ broken' } });
    const job = await runner.runJob({ steps: [step.uses({ id: 'it', with: { fields: 'a.json: [b]' } })] });
    expect(job.step('it').main.annotations[0]).toMatchObject({
      type: 'warning',
      message: expect.stringContaining(
        'Tracked whole, since its fields cannot be read: a.json: not valid JSON',
      ),
    });
  });

  it('that are selected otherwise make the file modified', async () => {
    const files = { 'package.json': manifest('1.0.0', '18'), other: '1' };
    const [, second] = await track(
      [
        { files, inputs: { fields: 'package.json: [dependencies]', paths: 'other' } },
        { files, inputs: { fields: 'package.json: [version]', paths: 'other' } },
      ],
      'deps',
    );
    expect(second).toMatchObject({ changed: 'true', 'modified-files': '["package.json"]' });
  });
});

describe('values', () => {
  it('are compared by name, and never shown', async () => {
    await using cache = await openCacheService();
    await using runner = await TestRunner.create({ cache, files: { a: '1' } });
    const run = (values: string) =>
      runner.runJob({
        steps: [step.uses({ id: 'it', with: { paths: 'a', name: 'x', values, summary: 'always' } })],
      });
    await run('os=Linux\nnode=secret-20');
    expect((await run('node=secret-20\nos=Linux')).step('it').outputs['changed']).toBe('false');
    const changed = (await run('os=Linux\nnode=secret-22')).step('it');
    expect(changed.outputs).toMatchObject({
      changed: 'true',
      reason: 'values-changed',
      'changed-count': '0',
    });
    expect(changed.log).toContain('changed (values-changed): values node; 1 the same.');
    expect(changed.summary).toContain('<code>node</code>');
    expect(changed.main.stdout + changed.summary + JSON.stringify(changed.outputs)).not.toContain('secret');
    // A value that is no longer asked for is no change; one that is newly asked for is.
    expect((await run('os=Linux')).step('it').outputs['changed']).toBe('false');
    expect((await run('os=Linux\narch=X64')).step('it').outputs['reason']).toBe('values-changed');
  });

  it('that a checkpoint had must be given to a check without paths', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const check = (id: string, values: string) =>
      step.uses({ id, with: { mode: 'check', name: 'x', values } });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name: 'x', paths: 'a', values: 'os=x' } }),
        check('same', 'os=x'),
        check('other', 'os=y'),
        check('none', ''),
      ],
    });
    expect(['same', 'other', 'none'].map((id) => job.step(id).outputs['changed'])).toEqual([
      'false',
      'true',
      'true',
    ]);
  });
});

describe('generates', () => {
  it('makes a success count only while its products exist', async () => {
    await using runner = await TestRunner.create({ environment: 'self-hosted', files: { lock: '1' } });
    const run = async (work: string) => {
      const job = await runner.runJob({
        steps: [
          step.uses({
            id: 'it',
            with: { paths: 'lock', store: 'machine', generates: 'node_modules/.lock\nbuild/*.js' },
          }),
          step.run({
            if: "steps.it.outputs.changed == 'true'",
            do: 'mkdir -p node_modules build; touch node_modules/.lock build/a.js',
          }),
          step.run({ do: work }),
        ],
      });
      return job.step('it');
    };
    expect((await run('true')).outputs['reason']).toBe('no-checkpoint');
    expect((await run('rm -rf node_modules')).outputs['reason']).toBe('unchanged');
    const missing = await run('true');
    expect(missing.outputs).toMatchObject({
      changed: 'true',
      reason: 'product-missing',
      'changed-files': '[]',
    });
    expect(missing.log).toContain('changed (product-missing): nothing matches "node_modules/.lock"');
    expect((await run('rm build/a.js')).outputs['reason']).toBe('unchanged');
    expect((await run('true')).log).toContain('nothing matches "build/*.js"');
  });

  it('is looked at in a check without paths, too', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name: 'x', paths: 'a' } }),
        step.uses({ id: 'it', with: { mode: 'check', name: 'x', generates: 'dist' } }),
      ],
    });
    expect(job.step('it').outputs).toMatchObject({ changed: 'true', reason: 'product-missing' });
  });
});

describe('a definition that changes under a name', () => {
  it('compares honestly', async () => {
    const files = { a: '1', b: '1', c: '1' };
    const outputs = await track(
      [
        { files, inputs: { paths: 'a\nb' } },
        { files, inputs: { paths: 'b' } },
        { files, inputs: { paths: 'b\nc' } },
        { files, inputs: { paths: 'typo' } },
      ],
      'x',
    );
    expect(changedOf(outputs)).toEqual([
      'true no-checkpoint',
      'false unchanged',
      'true files-changed',
      // What is no longer matched is not removed, and nothing is compared.
      'true nothing-tracked',
    ]);
    expect(outputs[2]?.['added-files']).toBe('["c"]');
  });
});
