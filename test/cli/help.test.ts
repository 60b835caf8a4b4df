import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { COMMANDS } from '../../src/cli/request.ts';

describe('helpText', () => {
  it('names every command, in lines that fit on a terminal', () => {
    for (const command of COMMANDS) expect(helpText(undefined)).toContain(`file-tracker ${command} `);
    for (const text of [undefined, ...COMMANDS].map(helpText)) {
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(COMMANDS)('lists the options that %s takes, and no others', (command) => {
    const listed = [...helpText(command).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    const all = [
      'name',
      'store',
      'project',
      'cwd',
      'follow-symbolic-links',
      'group',
      'groups',
      'group-by',
      'field',
      'value',
      'generates',
      'if-no-checkpoint',
      'older-than',
      'json',
      'null',
      'quiet',
      'help',
    ];
    const taken = all.filter((name) => {
      const valued = [
        'name',
        'store',
        'project',
        'cwd',
        'group',
        'groups',
        'group-by',
        'field',
        'value',
        'generates',
      ];
      const option = valued.includes(name) ? [`--${name}=x=y`] : [`--${name}`];
      const chosen: Record<string, string> = { 'if-no-checkpoint': 'changed', 'older-than': '1d' };
      const args = name in chosen ? [`--${name}=${chosen[name]}`] : option;
      const operands = command === 'list' ? [] : ['a', ...(command === 'run' ? ['--', 'b'] : [])];
      try {
        return parseArguments([command, ...args, ...operands], 'linux') !== null;
      } catch {
        // Not taken.
        return false;
      }
    });
    expect(listed).toEqual(taken);
  });
});
