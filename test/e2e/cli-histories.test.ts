import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Sandbox } from '../cli/cli-process.ts';

/* Sequences of `run` in which the newest success is not the answer, on the command line. */

/** Why it ran, or that it did not. */
const words = (stderr: string): string =>
  /: changed \(([a-z-]+)\)/.exec(stderr)?.[1] ?? (stderr.includes(': unchanged') ? 'unchanged' : stderr);

describe('a definition that changes and changes back under one name (way 10)', () => {
  const more: Readonly<Record<string, readonly string[]>> = {
    fields: ['--field', 'package.json=version'],
    values: ['--value', 'os=x'],
    groups: ['--group', 'docs=src'],
    products: ['--generates', 'extra'],
    'ways to treat links': ['--follow-symbolic-links'],
  };

  it.each(Object.entries(more))('%s', (_, options) => {
    using box = new Sandbox({ 'src/a': 'A', extra: '1', 'package.json': '{"version":"1"}' });
    const run = (content: string, extra: readonly string[]) => {
      box.write('src/a', content);
      return words(box.run(['run', '--name', 'n', 'src', ...extra, '--', 'true']).stderr);
    };
    expect(run('A', [])).toBe('no-checkpoint');
    expect(run('B', options)).not.toBe('unchanged');
    // It has succeeded with this content and this definition, but not last.
    expect(run('A', [])).toBe('files-changed');
    expect(run('A', [])).toBe('unchanged');
  });
});

describe('work that was begun and not finished (way 9)', () => {
  it('is one whose success, or whose beginning, found the disk full', () => {
    using box = new Sandbox({ a: 'A' });
    // Where the product remembers, as soon as that file is there.
    writeFileSync(
      box.path('full.mjs'),
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const { openSync, writeSync } = fs;
       const files = new Set();
       fs.openSync = (path, ...more) => {
         const file = openSync(path, ...more);
         if (String(path).includes('/.file-tracker/')) files.add(file);
         else files.delete(file);
         return file;
       };
       fs.writeSync = (file, ...more) => {
         if (files.has(file) && fs.existsSync(${JSON.stringify(box.path('full'))}))
           throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
         return writeSync(file, ...more);
       };
       syncBuiltinESMExports();`,
    );
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(box.path('full.mjs')).href}` };
    const run = (fills = '') =>
      box.run(['run', '--name', 'n', 'a', '--', 'sh', '-c', 'test -z "$FILLS" || touch "$FILLS"'], {
        env: { ...env, FILLS: fills },
      });
    expect(run().code).toBe(0);
    box.write('a', 'B');
    const filled = run(box.path('full'));
    expect(filled).toMatchObject({ code: 0 });
    expect(filled.stderr).toContain('sh succeeded, but that was not recorded: ');
    expect(filled.stderr).toContain('ENOSPC');
    rmSync(box.path('full'));
    box.write('a', 'A');
    expect(words(run().stderr)).toBe('unfinished');
    expect(words(run().stderr)).toBe('unchanged');

    // Where it is full before the work begins, what succeeded last is forgotten.
    box.write('a', 'B');
    writeFileSync(box.path('full'), '');
    const begun = run();
    expect(begun).toMatchObject({ code: 0, stderr: expect.stringMatching(/ENOSPC\. It will run again\./) });
    rmSync(box.path('full'));
    box.write('a', 'A');
    expect(words(run().stderr)).not.toBe('unchanged');
  });

  it('is one in which the product itself was killed', async () => {
    using box = new Sandbox({ a: 'A' });
    const args = [
      'run',
      '--name',
      'n',
      'a',
      '--',
      'sh',
      '-c',
      'echo ready; test ! -e slow || exec sleep 0.5',
    ];
    expect(box.run(args).code).toBe(0);
    box.write('a', 'B');
    box.write('slow', '');
    const killed = box.start(args);
    await killed.until('ready');
    killed.kill('SIGKILL');
    expect((await killed.finished).signal).toBe('SIGKILL');
    rmSync(`${box.project}/slow`);
    box.write('a', 'A');
    expect(words(box.run(args).stderr)).toBe('unfinished');
  });
});
