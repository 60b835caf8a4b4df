import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { terminalSession, withSession } from '../../scripts/terminal-session.ts';
import { Sandbox } from '../cli/cli-process.ts';
import { Machine } from '../support/journeys/machine.ts';
import { useDisk } from '../support/on-disk.ts';
import type { Files } from '../support/runner/index.ts';

beforeAll(useDisk);

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const PAGE = read('docs/command-line.md');

/** The first block of code of a language after a heading. */
function block(heading: string, language: string): string {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  return section.split(`\n\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';
}

const FILES = {
  'src/a.js': '1',
  'package-lock.json': '{}',
  'build.mjs':
    'import fs from "node:fs"; fs.writeFileSync("out.js", "x"); fs.appendFileSync("log", "built\\n");',
};

describe('what the documents show of the command line', () => {
  it('is what a terminal shows', () => {
    const readme = read('README.md');
    expect(withSession(readme, terminalSession())).toBe(readme);
  });

  it('works from a Taskfile, a Makefile and a package.json', () => {
    const [line = ''] = parse(block('For those who come from go-task', 'yaml')).tasks.build.cmds;
    const { scripts } = JSON.parse(block('For those who come from npm scripts', 'json'));
    for (const start of [line, 'make build', scripts.build]) {
      using box = new Sandbox({
        ...FILES,
        Makefile: block('For those who come from make with stamp files', 'make'),
      });
      const log = () => readFileSync(join(box.project, 'log'), 'utf8').split('\n').length - 1;
      for (const expected of [1, 1]) {
        const done = box.shell(start);
        expect(done, done.stderr).toMatchObject({ code: 0 });
        expect(log()).toBe(expected);
      }
      box.write('src/a.js', '2');
      box.shell(start);
      expect(log()).toBe(2);
    }
  });

  it('lints what has not passed yet, and nothing where that has gone back', () => {
    const [line = ''] = /^file-tracker run .*shellcheck.*$/m.exec(PAGE) ?? [];
    using machine = new Machine();
    // As the real one, it fails where it is given nothing.
    machine.installs({ shellcheck: 'echo RAN "$@"; test $# != 0 && ! grep -q BAD "$@"' });
    const lint = (files: Files) => {
      machine.writes('project', files);
      const { done, code } = machine.run(line, 'project');
      return [...done, code];
    };
    expect(lint({ 'a.sh': '1', 'b.sh': '1' })).toEqual(['a.sh b.sh', 0]);
    expect(lint({ 'b.sh': 'BAD' })).toEqual(['b.sh', 123]);
    expect(lint({ 'b.sh': 'BAD ' })).toEqual(['b.sh', 123]);
    expect(lint({ 'b.sh': '1' })).toEqual([0]);
    expect(lint({})).toEqual([0]);
  });

  it('builds a monorepo in the order of what its packages need', () => {
    const log = "node -e \"require('fs').appendFileSync('../../log', process.env.FILE_TRACKER_GROUP + ',')\"";
    const manifest = (name: string, needs = {}) =>
      JSON.stringify({ name, version: '1.0.0', scripts: { build: log }, dependencies: needs });
    using box = new Sandbox({
      'package.json': '{"workspaces": ["packages/*"]}',
      'package-lock.json': '{}',
      'packages/a/package.json': manifest('a', { z: '*' }),
      'packages/z/package.json': manifest('z'),
    });
    const done = box.shell(block('A monorepo', 'sh'));
    expect(done, done.stderr).toMatchObject({ code: 0 });
    expect(readFileSync(join(box.project, 'log'), 'utf8')).toBe('packages/z,packages/a,');
    expect(box.shell(block('A monorepo', 'sh')).stderr).toContain('skipped npm run build -w {group}');
  });
});
