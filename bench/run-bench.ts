import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, measure } from './measure.ts';
import { printTable, printTarget } from './table.ts';
import { TREES, treeOf } from './trees.ts';

const PEER = 'go-task, method: checksum';
const RUN = 'file-tracker run, unchanged';
const CLI = join(import.meta.dirname, '../dist/cli.js');

/** How long `run` takes to find that nothing is to be done, beside go-task, which reads everything as well. */
export async function benchRun(node: string, rounds: number): Promise<void> {
  if (spawnSync('task', ['--version']).status !== 0) {
    console.log('\n### Unchanged, beside go-task\n\nSkipped: task is not on the PATH.');
    console.log('go install github.com/go-task/task/v3/cmd/task@v3.54.0');
    return;
  }
  await benchTree(10, 1.1, node, rounds * 4);
  await benchTree(10_000, 1.1, node, rounds * 2);
  await benchTree(100_000, 0.9, node, rounds);
}

async function benchTree(files: number, target: number, node: string, rounds: number): Promise<void> {
  const tree = treeOf(files);
  const folder = join(TREES, `run-${files}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taskfile = join(folder, 'Taskfile.yml');
  writeFileSync(
    taskfile,
    "version: '3'\ntasks:\n  default:\n    method: checksum\n    sources: ['**/*']\n    cmds: ['true']\n",
  );
  const run: Contender = {
    name: RUN,
    command: node,
    args: [CLI, 'run', '--store', join(folder, 'store'), '--cwd', tree, '**', '--', 'true'],
  };
  const peer: Contender = {
    name: PEER,
    command: 'task',
    args: ['--taskfile', taskfile, '--dir', tree, '--silent'],
    env: { TASK_TEMP_DIR: join(folder, 'task') },
  };
  // The first time does the work; that round is not counted.
  const measured = await measure([run, peer], rounds);
  printTable(`Unchanged, ${files.toLocaleString('en')} files`, measured, PEER);
  const [ours, theirs] = measured.map(({ seconds }) => seconds);
  printTarget(`${RUN} ÷ ${PEER}`, (ours ?? Number.NaN) / (theirs ?? Number.NaN), 'at most', target);
}
