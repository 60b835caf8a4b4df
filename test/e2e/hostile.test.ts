import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { step, TestRunner } from '../support/runner/index.ts';

const HOSTILE = [
  'a##[set-output name=changed]false',
  '::set-output name=changed::false',
  '::stop-commands::pwned',
  'x\n::add-mask::e',
  'y\r##[error]boo',
  '##[save-state name=step]elsewhere',
  '`$(touch pwned)`; touch pwned',
  `quo"te'd`,
  '<img src=x onerror=alert(1)>',
  '\u001b[2J\u001b]0;title\u0007',
  ' spaces at the ends ',
  'emoji 👍 \u202egnp.exe',
  'comma,and=equals%0A',
];

describe('hostile file names', () => {
  it('change nothing but what they should', async () => {
    await using runner = await TestRunner.create();
    const job = await runner.runJob({
      steps: [
        step.run({
          do: (context) => {
            for (const name of HOSTILE) writeFileSync(join(context.workspace, name), 'before');
          },
        }),
        step.uses({ with: { mode: 'checkpoint', paths: '**', summary: 'always' } }),
        step.run({
          do: (context) => {
            for (const name of HOSTILE) writeFileSync(join(context.workspace, name), 'after');
          },
        }),
        step.uses({ id: 'it', with: { mode: 'check', paths: '**' } }),
        step.run({
          id: 'list',
          do: async (context) => {
            const file = String(context.evaluate(`\${{ steps.it.outputs.changed-files-path }}`));
            context.setOutput('raw', readFileSync(file).toString('hex'));
            const count = 'xargs -0 -a "$1" -n1 sh -c \'test -f "$0" && echo found\' | wc -l';
            context.setOutput('count', (await context.exec('bash', '-c', count, '-', file)).trim());
            for (const name of HOSTILE) writeFileSync(join(context.workspace, name), 'drift');
          },
        }),
      ],
    });
    const { outputs, main, post } = job.step('it');
    const sorted = [...HOSTILE].sort();
    expect(job.result, job.log).toBe('success');
    expect(outputs).toMatchObject({
      changed: 'true',
      reason: 'files-changed',
      'changed-count': String(HOSTILE.length),
    });
    expect(JSON.parse(outputs['changed-files'] ?? '')).toEqual(sorted);
    expect(job.step('list').outputs['raw']).toBe(Buffer.from(`${sorted.join('\0')}\0`).toString('hex'));
    expect(job.step('list').outputs['count']).toBe(String(HOSTILE.length));
    for (const stage of [main, post]) {
      const names = stage.commands.map(({ name }) => name).filter((name) => name !== 'debug');
      expect(new Set(names), stage.log).toEqual(new Set(['group', 'stop-commands', 'endgroup']));
      expect(stage.annotations).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(stage.log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(stage.summary).not.toContain('<img');
    }
    expect(post.log).toContain('drift: the job changed tracked files');
    expect(post.summary).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('survive when their bytes are no UTF-8, and stay different', async () => {
    await using runner = await TestRunner.create();
    const file = (context: { workspace: string }, byte: number) =>
      Buffer.concat([Buffer.from(`${context.workspace}/f`), Buffer.from([byte])]);
    const job = await runner.runJob({
      steps: [
        step.run({
          do: (context) => {
            for (const byte of [0xfe, 0xff]) writeFileSync(file(context, byte), 'before');
          },
        }),
        step.uses({ with: { mode: 'checkpoint', paths: '**' } }),
        step.run({ do: (context) => writeFileSync(file(context, 0xff), 'after') }),
        step.uses({ id: 'it', with: { mode: 'check', paths: '**' } }),
        step.run({
          id: 'list',
          do: (context) => {
            const path = String(context.evaluate(`\${{ steps.it.outputs.changed-files-path }}`));
            context.setOutput('raw', readFileSync(path).toString('hex'));
          },
        }),
      ],
    });
    expect(job.step('it').outputs['changed-files']).toBe('["f\\udcff"]');
    expect(job.step('list').outputs['raw']).toBe(Buffer.from([0x66, 0xff, 0]).toString('hex'));
    expect(job.step('it').log).toContain('modified  f\\xff');
  });

  it('may be inputs as well', async () => {
    await using runner = await TestRunner.create({ files: { a: '1' } });
    const name = 'x##[set-output name=changed]false';
    const job = await runner.runJob({
      steps: [
        step.uses({ with: { mode: 'checkpoint', name, paths: 'a' } }),
        step.run({ do: 'echo 2 > a' }),
        step.uses({ id: 'it', with: { mode: 'check', name, paths: 'a\n##[set-output name=changed]false' } }),
      ],
    });
    expect(job.step('it').outputs['changed']).toBe('true');
    expect(job.step('it').main.commands.map((command) => command.name)).not.toContain('set-output');
  });
});

describe('special files', () => {
  it('neither hang nor fail the step', async () => {
    await using runner = await TestRunner.create({ files: { 'dir/a': '1', outside: 'x' } });
    const job = await runner.runJob({
      steps: [
        step.run({
          do: (context) => {
            const at = (name: string) => join(context.workspace, 'dir', name);
            execFileSync('mkfifo', [at('fifo')]);
            symlinkSync('nowhere', at('broken'));
            symlinkSync('loop', at('loop'));
            symlinkSync('.', at('self'));
            symlinkSync('/', at('root'));
            symlinkSync('../outside', at('out'));
          },
        }),
        step.uses({ id: 'not-followed', with: { mode: 'check', store: 'job', paths: 'dir' } }),
        step.uses({
          id: 'followed',
          // The root folder would be entered: leave it out.
          with: { mode: 'check', store: 'job', paths: 'dir\n!dir/root', 'follow-symbolic-links': 'true' },
        }),
        step.uses({ id: 'literal', with: { mode: 'check', store: 'job', paths: 'dir/fifo' } }),
      ],
    });
    const listed = (id: string) => JSON.parse(job.step(id).outputs['added-files'] ?? '') as string[];
    expect(listed('not-followed')).toEqual([
      'dir/a',
      'dir/broken',
      'dir/loop',
      'dir/out',
      'dir/root',
      'dir/self',
    ]);
    expect(listed('followed')).toEqual(
      expect.arrayContaining(['dir/a', 'dir/broken', 'dir/loop', 'dir/out', 'dir/self']),
    );
    expect(job.step('not-followed').log).toContain('not tracked, since it is a fifo: dir/fifo');
    expect(job.step('literal').exitCode).toBe(1);
    expect(job.step('literal').main.annotations[0]?.message).toContain('dir/fifo');
  });
});
