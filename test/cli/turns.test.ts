import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';

/* Runs of one history take turns. That turns outlive a kill is in test/e2e/cli-kills.test.ts. */

/** Copies `in` to `live`, as a deploy would: it begins, waits until it is let go on, and ends. */
const DEPLOY =
  'x=$(cat in); echo begin $x >> log; echo $FILE_TRACKER_TURNS > turns; until test -e go; do sleep 0.01; done; echo $x > live; echo end $x >> log';
const run = (name: string, ...more: string[]) => [
  'run',
  ...more,
  '--name',
  name,
  'in',
  '--',
  'sh',
  '-c',
  DEPLOY,
];

async function until(desk: Desk, file: string): Promise<void> {
  while (!existsSync(desk.path('project', file))) await sleep(5);
}

describe('runs of one history', () => {
  it('take turns, and the second looks when the first has ended', async () => {
    using desk = new Desk({ in: 'A' });
    const first = desk.run(run('x'));
    await until(desk, 'turns');
    const second = desk.run(run('x'));
    await sleep(150);
    desk.write('go', '');
    expect((await first).stderr).not.toContain('waiting');
    const { code, stderr } = await second;
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^file-tracker: waiting for another run of the same history, or its command, to end \(process \d+\)…\nfile-tracker: skipped /,
    );
    expect(desk.logged()).toBe('begin A\nend A\n');
  });

  it('never leave something else live than what was decided on last', async () => {
    using desk = new Desk({ in: 'A', go: '' });
    await desk.run(run('x'));
    desk.logged();
    desk.write('in', 'B');
    for (const file of ['go', 'turns']) rmSync(desk.path('project', file));
    const b = desk.run(run('x'));
    await until(desk, 'turns');
    desk.write('in', 'A');
    const a = desk.run(run('x', '--quiet'));
    await sleep(150);
    desk.write('go', '');
    await b;
    // It says nothing of its wait where it is to be quiet.
    expect(await a).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(desk.path('project/live'), 'utf8')).toBe('A\n');
    expect(desk.logged()).toBe('begin B\nend B\nbegin A\nend A\n');
  });

  it('are refused within each other, and those of others are not', async () => {
    using desk = new Desk({ in: 'A' });
    const outer = desk.run(run('x'));
    await until(desk, 'turns');
    while (readFileSync(desk.path('project/turns'), 'utf8') === '') await sleep(5);
    const env = { FILE_TRACKER_TURNS: readFileSync(desk.path('project/turns'), 'utf8').trim() };
    const inner = await desk.run(run('x'), { env });
    expect(inner).toMatchObject({ code: 2, stdout: '' });
    expect(inner.stderr).toMatch(
      /started by the command of another run of the same history.*another --name\.\n$/,
    );
    desk.write('go', '');
    const other = await desk.run(run('y'), { env });
    expect(other.code).toBe(0);
    // Theirs are told of both.
    expect(readFileSync(desk.path('project/turns'), 'utf8')).toMatch(/^[0-9a-f]{16} [0-9a-f]{16}\n$/);
    expect((await outer).code).toBe(0);
  });
});
