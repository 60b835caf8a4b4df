import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';
import { cases } from '../support/cases.ts';

const BUNDLE = resolve(import.meta.dirname, '../../dist/bundle/index.js');

/** A deploy, which goes on when the `run` that started it is killed. */
const DEPLOY = 'x=$(cat in); echo begin $x >> $1.log; sleep 0.1; echo $x > $1.live; echo end $x >> $1.log';
const NAMES = Array.from({ length: 10 }, (_, at) => `deploy-${at}`);
/** Some deploy two groups, one after the other. */
const GROUPS = ['g1', 'g2'];
const hasGroups = (name: string) => Number(name.slice(-1)) >= 7;
const DEPLOYED = NAMES.flatMap((name) =>
  hasGroups(name) ? GROUPS.map((group) => `${name}-${group}`) : name,
);
const ARGUMENTS = NAMES.map((name) => [
  ...['run', '--name', name, ...(hasGroups(name) ? ['--group-by', 'g*'] : []), 'in', '--'],
  ...['sh', '-c', DEPLOY, 'sh', hasGroups(name) ? `${name}-{group}` : name],
]);

/**
 * A process with a `run` of each name, at once. Before a step, of all that they do with files and processes, it kills
 * itself, and so each of them at another moment; or else it says how many steps there were.
 */
const RUNS = `
  import child from 'node:child_process';
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let steps = 0;
  for (const [of, names] of [
    [fs, 'linkSync mkdirSync openSync unlinkSync utimesSync writeFileSync writeSync'],
    [child, 'spawn'],
  ]) {
    for (const name of names.split(' ')) {
      const call = of[name];
      of[name] = (...args) => {
        if (name !== 'openSync' || String(args[0]).includes('.file-tracker')) steps++;
        if (steps > Number(process.env.KILL_AFTER)) process.kill(process.pid, 'SIGKILL');
        return call(...args);
      };
    }
  }
  syncBuiltinESMExports();
  const { cli } = await import(${JSON.stringify(BUNDLE)});
  const codes = [];
  const { exit } = process;
  process.exit = (code) => {
    codes.push(code);
    if (codes.length < ${NAMES.length}) return;
    console.log(JSON.stringify({ steps, codes }));
    exit(0);
  };
  process.setMaxListeners(0);
  process.stderr.setMaxListeners(0);
  process.stdout.setMaxListeners(0);
  const all = ${JSON.stringify(ARGUMENTS)};
  Object.defineProperty(process, 'argv', { get: () => ['', '', ...all.pop()] });
  for (let run = all.length; run > 0; run--) void cli();
`;

interface Ended {
  readonly steps: number;
  readonly codes: readonly number[];
}

/** Starts the runs. `undefined`: they were killed. */
async function start(box: Sandbox, killAfter: number): Promise<Ended | undefined> {
  const child = spawn(process.execPath, ['runs.mjs'], {
    cwd: box.project,
    env: box.env({ KILL_AFTER: String(killAfter) }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  await once(child, 'exit');
  return child.signalCode === 'SIGKILL' ? undefined : JSON.parse(text);
}

it('no kill of run leaves a turn behind, or a wrong skip, or two commands at once', async () => {
  using box = new Sandbox({ in: '0', 'runs.mjs': RUNS, 'g1/file': '', 'g2/file': '' });
  const read = (name: string) => readFileSync(join(box.project, name), 'utf8').trim();
  const first = await start(box, Number.POSITIVE_INFINITY);
  const steps = first?.steps ?? 0;
  let kills = 0;
  for (let round = 1; kills < cases(20) * NAMES.length; round++) {
    box.write('in', String(round % 2));
    // One that is killed, at moments that are spread evenly; two that wait for it, or for what it leaves.
    const one = start(box, (steps * ((round * 0.618) % 1)) | 0);
    if (round % 2 === 0) await one;
    const all = [one, start(box, Math.random() * steps), start(box, Math.random() * steps)];
    await sleep(Math.random() * 200);
    // What is wanted changes while some look, and others have looked.
    box.write('in', String(Math.random() < 0.5 ? 0 : 1));
    const before = performance.now();
    const last = await start(box, Number.POSITIVE_INFINITY);
    expect(last?.codes).toEqual(NAMES.map(() => 0));
    // It waited for what still ran, and for nothing else.
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(DEPLOYED.map((name) => read(`${name}.live`))).toEqual(DEPLOYED.map(() => read('in')));
    for (const ended of await Promise.all(all)) if (ended === undefined) kills += NAMES.length;
  }
  await start(box, Number.POSITIVE_INFINITY);
  for (const name of DEPLOYED) {
    const log = read(`${name}.log`).split('\n');
    for (let line = 0; line < log.length; line += 2)
      expect([log[line]?.slice(0, 5), log[line + 1]]).toEqual(['begin', `end ${log[line]?.slice(6)}`]);
    expect(log.length).toBeGreaterThan(2);
  }
});
