import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../../src/cli/help.ts';
import { optionsOf } from '../../src/cli/options.ts';
import { COMMANDS } from '../../src/cli/request.ts';

describe('helpText', () => {
  it('names every command, in lines that fit on a terminal', () => {
    for (const command of COMMANDS) expect(helpText(undefined)).toContain(`file-tracker ${command} `);
    for (const text of [undefined, ...COMMANDS].map(helpText)) {
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it.each(COMMANDS.filter((command) => command !== 'run'))(
    'lists the options of %s, and no others',
    (command) => {
      const listed = [...helpText(command).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
      expect(listed.sort()).toEqual(
        optionsOf(command)
          .filter((name) => name !== 'version')
          .sort(),
      );
    },
  );

  it('shows on one screen what most people need of run', () => {
    const lines = helpText('run').split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    const named = [...helpText('run').matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
    for (const name of named) expect(optionsOf('run')).toContain(name);
  });
});

describe('docs/command-line.md', () => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

  it.each(COMMANDS)('has every option of %s', (command) => {
    for (const name of optionsOf(command)) expect(page).toMatch(new RegExp(`\`--${name}[ \`]`));
  });

  it('has every variable that a command is told', () => {
    for (const name of ['REASON', 'GROUP', 'CHANGED_FILES', 'EXISTING_FILES'])
      expect(page).toContain(`\`FILE_TRACKER_${name}\``);
  });
});
