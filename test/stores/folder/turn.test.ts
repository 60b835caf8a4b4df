import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { markOf, processSpace } from '../../../src/stores/folder/processes.ts';
import { type Holder, type Turn, takeTurn, type Waiting } from '../../../src/stores/folder/turn.ts';
import { TemporaryFolder } from '../temporary-folder.ts';

const PACE = { poll: 5, patience: 10 };
const ID = '0123456789abcdef';
const HERE = processSpace();
const ELSEWHERE = 'fedcba9876543210';
const onLinux = it.runIf(process.platform === 'linux');

const patient = (more: Partial<Waiting> = {}): Waiting => ({
  ancestors: [],
  onWait: () => undefined,
  pace: PACE,
  ...more,
});

async function take(folder: string, more: Partial<Waiting> = {}): Promise<Turn> {
  const taken = await takeTurn(folder, patient(more));
  if (taken.kind !== 'turn') throw new Error(taken.kind);
  return taken.turn;
}

/** Who has the turn, as somebody impatient sees it; nobody, if it could be taken. */
async function holderOf(folder: string): Promise<Holder | undefined> {
  const taken = await takeTurn(folder, patient({ impatient: true }));
  if (taken.kind === 'turn') taken.turn.release();
  return taken.kind === 'taken' ? taken.holder : undefined;
}

/** A process that does nothing until it is ended. */
function idle(env: NodeJS.ProcessEnv = {}): ChildProcess & Disposable {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { env, stdio: 'ignore' });
  return Object.assign(child, { [Symbol.dispose]: () => void child.kill('SIGKILL') });
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function mark(folder: string, kind: 'turn' | 'command', pid: number, started: string, space = HERE): string {
  const file = join(folder, `${ID}.${space}.${pid}.${started}.${kind}`);
  writeFileSync(file, '');
  return file;
}

describe('a turn', () => {
  it('is taken by one, and by the next when it is released', async () => {
    using folder = new TemporaryFolder();
    const history = join(folder.path, 'history');
    const first = await take(history);
    expect(first.stands()).toBe(true);
    const told: Holder[] = [];
    let hasSecond = false;
    const second = take(history, { onWait: (holder) => told.push(holder) }).then((turn) => {
      hasSecond = true;
      return turn;
    });
    await sleep(10 * PACE.poll);
    expect(hasSecond).toBe(false);
    expect(told).toMatchObject([{ id: first.id, pid: process.pid }]);
    first.release();
    (await second).release();
    expect(readdirSync(history)).toEqual([]);
  });

  it('is had by one of many at any time, and by each in the end', async () => {
    using folder = new TemporaryFolder();
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const turn = await take(folder.path);
        most = Math.max(most, ++inside);
        await sleep(1);
        inside--;
        turn.release();
      }),
    );
    expect(most).toBe(1);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('is not waited for by what works for it', async () => {
    using folder = new TemporaryFolder();
    const turn = await take(folder.path);
    expect(await takeTurn(folder.path, patient({ ancestors: ['x', turn.id] }))).toEqual({ kind: 'nested' });
    turn.release();
  });

  it('does not stand where its folder was removed', async () => {
    using folder = new TemporaryFolder();
    const turn = await take(folder.path);
    rmSync(folder.path, { recursive: true });
    expect(turn.stands()).toBe(false);
    turn.release();
  });
});

describe('the turn of a process that was killed', () => {
  it('is over with it', async () => {
    using folder = new TemporaryFolder();
    using child = idle();
    const pid = child.pid ?? 0;
    mark(folder.path, 'turn', pid, markOf(pid).started);
    expect(await holderOf(folder.path)).toMatchObject({ id: ID, pid });
    await end(child);
    const turn = await take(folder.path, { impatient: true });
    // What was left is cleared away.
    expect(readdirSync(folder.path)).toHaveLength(1);
    turn.release();
  });

  it('lasts as long as its command', async () => {
    using folder = new TemporaryFolder();
    using child = idle();
    const turn = await take(folder.path);
    const onEnd = turn.starting()(child.pid);
    const files = readdirSync(folder.path).sort();
    expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual(['command', 'turn']);
    // Nobody has the number 2^31 - 1.
    const own = files.find((name) => name.endsWith('.turn')) ?? '';
    renameSync(join(folder.path, own), join(folder.path, `${turn.id}.${HERE}.2147483647.1.turn`));
    expect(await holderOf(folder.path)).toMatchObject({ id: turn.id, pid: child.pid });
    await end(child);
    expect(await holderOf(folder.path)).toBeUndefined();
    onEnd();
    turn.release();
  });

  onLinux('lasts as long as a command that was just being started', async () => {
    using folder = new TemporaryFolder();
    using child = idle({ IDS: `x ${ID}` });
    mark(folder.path, 'turn', 2147483647, '1');
    writeFileSync(join(folder.path, `${ID}.1.starting`), '');
    expect(await holderOf(folder.path)).toMatchObject({ id: ID, pid: undefined });
    await sleep(20);
    const taking = take(folder.path);
    let taken = false;
    void taking.then(() => {
      taken = true;
    });
    await sleep(10 * PACE.poll);
    expect(taken).toBe(false);
    await end(child);
    (await taking).release();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  onLinux('is not taken for that of another process with its number', async () => {
    using folder = new TemporaryFolder();
    mark(folder.path, 'turn', process.pid, '1');
    expect(await holderOf(folder.path)).toBeUndefined();
  });

  it('is over with the machine, where the system does not say when processes started', async () => {
    using folder = new TemporaryFolder();
    const file = mark(folder.path, 'turn', process.pid, '0');
    expect(await holderOf(folder.path)).toMatchObject({ pid: process.pid });
    utimesSync(file, 0, 0);
    expect(await holderOf(folder.path)).toBeUndefined();
  });
});

describe('a turn elsewhere', () => {
  it('lasts as long as it is touched', async () => {
    using folder = new TemporaryFolder();
    const file = mark(folder.path, 'turn', 1, '1', ELSEWHERE);
    let taken = false;
    const taking = take(folder.path).then((turn) => {
      taken = true;
      return turn;
    });
    for (let time = 1; time <= 3 * PACE.patience; time++) {
      utimesSync(file, time, time);
      await sleep(PACE.poll);
    }
    expect(taken).toBe(false);
    (await taking).release();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('is over when it is released', async () => {
    using folder = new TemporaryFolder();
    const file = mark(folder.path, 'turn', 1, '1', ELSEWHERE);
    expect(await holderOf(folder.path)).toMatchObject({ pid: undefined, file });
    rmSync(file);
    expect(await holderOf(folder.path)).toBeUndefined();
  });
});
