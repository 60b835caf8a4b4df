import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';

/* dist/ copied elsewhere: into other packages, without its own, in part. An exit code of 1 is an answer. */

const DIST = resolve(import.meta.dirname, '../../dist');
const OLD = process.env['FILE_TRACKER_TEST_OLD_NODE'] ?? '/usr/bin/node';
const NODES = [process.execPath, OLD].filter(existsSync);

/** A copy of what runs of dist/, and a project with a checkpoint of `a` and of `b`, which was changed since. */
function copied(): Sandbox & { readonly copy: string } {
  const box = new Sandbox({ a: '1', b: '1' });
  const copy = box.path('elsewhere', 'tool');
  cpSync(DIST, copy, { recursive: true, filter: (from) => from !== join(DIST, 'types') });
  box.run(['checkpoint', 'a']);
  box.run(['checkpoint', 'b']);
  box.write('b', '2');
  return Object.assign(box, { copy });
}

it.each(NODES)('dist/, copied elsewhere, runs by %s whatever package it is in', (node) => {
  using box = copied();
  const run = (...args: string[]) => box.exec(node, [join(box.copy, 'cli.js'), ...args]);
  expect(run('--version')).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
  // Large enough for the threads that hash, which have an entry of their own.
  for (let at = 0; at < 100; at++) box.write(`many/${at}`, 'x'.repeat(100_000));
  expect(run('checkpoint', 'many')).toMatchObject({ code: 0, stderr: '' });
  for (const json of ['{ "type": "commonjs" }', '{}', '{']) {
    writeFileSync(join(box.copy, '..', 'package.json'), json);
    expect(run('same', 'a')).toMatchObject({ code: 0, stderr: '' });
    expect(run('changed', 'a')).toMatchObject({ code: 1, stderr: '' });
  }
  rmSync(join(box.copy, 'package.json'));
  writeFileSync(join(box.copy, '..', 'package.json'), '{ "type": "commonjs" }');
  expect(run('same', 'a').code).toBe(0);
  expect(run('changed', 'b').code).toBe(0);
});

describe('dist/, copied in part', () => {
  it('answers right or exits with 2 when any of its files is missing or cut', () => {
    using box = copied();
    const files = readdirSync(join(box.copy, 'bundle')).filter((name) => name.endsWith('.js'));
    expect(files.length).toBeGreaterThan(5);
    const exits = new Set<number | null>();
    for (const [at, name] of files.entries()) {
      const file = join(box.copy, 'bundle', name);
      cpSync(file, `${file}.kept`);
      if (at % 2 === 0) rmSync(file);
      else truncateSync(file, Math.floor(statSync(file).size / 2));
      const { code, stderr } = box.exec(process.execPath, [join(box.copy, 'cli.js'), 'changed', 'b']);
      expect([0, 2], `${name}: ${stderr}`).toContain(code);
      exits.add(code);
      renameSync(`${file}.kept`, file);
    }
    expect(exits).toEqual(new Set([0, 2]));
    rmSync(join(box.copy, 'bundle'), { recursive: true });
    expect(box.exec(process.execPath, [join(box.copy, 'cli.js'), 'same', 'a']).code).toBe(2);
  });
});
