import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { step, TestRunner } from '../support/runner/index.ts';

const SECRET = 'hunter2-s3cret';

interface Refused {
  readonly groups: string;
  readonly message: string;
}

/**
 * Runs a step for each of some texts for `groups`, all of which must be refused, with nothing of a secret in the log.
 *
 * @param links by their path in the workspace; `TEMP` stands for the runner's temp folder, outside of it
 */
async function expectRefused(
  cases: readonly Refused[],
  files: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {},
): Promise<void> {
  await using runner = await TestRunner.create({ files: { a: '1', ...files } });
  const job = await runner.runJob({
    steps: [
      step.run({
        do: ({ workspace, temp }) => {
          writeFileSync(join(temp, 'secret'), `${SECRET}: [${SECRET}, {${SECRET}: x}]\n`);
          writeFileSync(join(temp, 'filters.yml'), 'a: a\n');
          for (const [at, to] of Object.entries(links))
            symlinkSync(to.replace('TEMP', temp), join(workspace, at));
        },
      }),
      ...cases.map(({ groups }, at) =>
        step.uses({
          id: `it${at}`,
          env: { SECRET },
          continueOnError: true,
          with: { mode: 'check', store: 'job', groups },
        }),
      ),
    ],
  });
  for (const [at, { message }] of cases.entries()) {
    const { main, log } = job.step(`it${at}`);
    expect(main.exitCode, log).toBe(1);
    expect(main.annotations.map((one) => one.message)).toEqual([message]);
    expect(log).not.toContain(SECRET);
    expect(main.seconds).toBeLessThan(10);
  }
}

describe('a file with groups, in the Action', () => {
  it('may not lead out of the workspace', async () => {
    const links = {
      'process.yml': '/proc/self/environ',
      'secret.yml': 'TEMP/secret',
      'device.yml': '/dev/zero',
      'elsewhere.yml': 'TEMP/filters.yml',
      dir: 'TEMP',
    };
    const names = [...Object.keys(links), 'dir/secret', `${'../'.repeat(20)}etc/passwd`, '/etc/passwd'];
    await expectRefused(
      names
        .filter((name) => !name.startsWith('process') || existsSync('/proc/self/environ'))
        .map((groups) => ({
          groups,
          message: `Cannot read the groups from "${groups}": it leads out of the workspace. Name a file in the workspace.`,
        })),
      {},
      links,
    );
  });

  it('is never quoted, nor is what the parser says of it', async () => {
    const broken: readonly (readonly [string, string])[] = [
      [`${SECRET}\n`, 'Invalid groups: a text is no mapping. Write one line "name: pattern" for each group.'],
      [
        `a: *${SECRET}\n`,
        'FILE: line 1, column 4: a "*" begins an alias here, and there is no such anchor. If it is meant to begin a pattern, put that in quotes.',
      ],
      [`a: "${SECRET}`, 'FILE: line 1, column 19: a quote, bracket, comma or colon is missing. Add it.'],
      [`${SECRET}: a\n${SECRET}: b\n`, 'FILE: line 2, column 1: a key is there twice. Rename one of them.'],
      [`a: b\n---\n${SECRET}: b\n`, 'FILE: line 2, column 1: a second document begins. Write one only.'],
      [
        `a: {${SECRET}: b}`,
        'The group "a" has a mapping with a key that is no kind of change. Use one of: added, modified, removed, deleted.',
      ],
    ];
    await expectRefused(
      broken.map(([, message], at) => ({
        groups: `${at}.yml`,
        message: message.replace('FILE', `Invalid "${at}.yml"`),
      })),
      Object.fromEntries(broken.map(([text], at) => [`${at}.yml`, text])),
    );
  });

  it('says what to do where it cannot be read', async () => {
    const cases = [
      {
        groups: '.github/filters.yml',
        message:
          'there is no such file. Check the path, and check out the repository first; or write a mapping.',
      },
      { groups: '.', message: 'it is no regular file. Name a file.' },
      { groups: 'large.yml', message: 'it has more than 1048576 bytes. Shorten it.' },
    ];
    await expectRefused(
      cases.map(({ groups, message }) => ({
        groups,
        message: `Cannot read the groups from "${groups}": ${message}`,
      })),
      { 'large.yml': `a: b #${' '.repeat(1 << 20)}` },
    );
  });

  it('may be a link within the workspace, or lie in the folder of a composite action', async () => {
    await using runner = await TestRunner.create({ files: { a: '1', 'real.yml': 'a: a\n' } });
    const temp = '$' + '{{ runner.temp }}';
    const job = await runner.runJob({
      steps: [
        step.run({
          do: (context) => {
            writeFileSync(join(context.temp, 'filters.yml'), 'a: a\n');
            symlinkSync('real.yml', join(context.workspace, 'link.yml'));
          },
        }),
        step.uses({ id: 'link', with: { mode: 'check', store: 'job', groups: 'link.yml' } }),
        step.uses({
          id: 'composite',
          // As the runner sets it for the steps of a composite action, to a folder beside the workspace.
          env: { GITHUB_ACTION_PATH: temp },
          with: { mode: 'check', store: 'job', groups: `${temp}/filters.yml` },
        }),
      ],
    });
    expect(job.result, job.log).toBe('success');
    expect(job.step('link').outputs['a']).toBe('true');
    expect(job.step('composite').outputs['a']).toBe('true');
  });

  it('and an input as well: hostile YAML is a message, soon', async () => {
    await expectRefused([
      {
        groups: 'x: &a [*a]',
        message: 'Invalid groups: line 1, column 8: an alias stands for what contains it. Remove it.',
      },
      {
        groups: '['.repeat(5000),
        message:
          'Invalid groups: line 1, column 53: lists and mappings are nested more than 50 deep. Write them flat.',
      },
      {
        groups: `a${' '.repeat(100_000)}b\n\n: x`,
        message: 'Invalid groups: line 3, column 1: this is no valid YAML. Correct it.',
      },
      {
        groups: 'a:\n  - !docs/**',
        message:
          'Invalid groups: line 2, column 5: a "!" begins a tag here. If it is meant to begin a pattern, put that in quotes.',
      },
    ]);
  });
});

describe('a file with groups, on the command line', () => {
  it('may be any regular file, and is never quoted', () => {
    using box = new Sandbox({ a: '1' });
    const run = (file: string, content?: string) => {
      if (content !== undefined) writeFileSync(box.path(file), content);
      const done = box.run(['checkpoint', '--groups', box.path(file)], { env: { SECRET } });
      expect(done.stderr).not.toContain(SECRET);
      return done;
    };
    expect(run('groups.yml', 'a: a\n').code).toBe(0);
    symlinkSync('groups.yml', box.path('link.yml'));
    expect(run('link.yml').code).toBe(0);
    symlinkSync('/proc/self/environ', box.path('environ'));
    symlinkSync('/dev/zero', box.path('zero'));
    for (const [file, why] of [
      ['environ', existsSync('/proc/self/environ') ? 'Invalid' : 'Cannot read'],
      ['zero', 'it is no regular file. Name a file.'],
      ['missing', 'there is no such file. Check the path.'],
      ['project', 'it is no regular file. Name a file.'],
    ] as const) {
      expect(run(file)).toMatchObject({ code: 2, stderr: expect.stringContaining(why) });
    }
    expect(run('wrong.yml', `a: *${SECRET}`)).toMatchObject({ code: 2 });
  });
});
