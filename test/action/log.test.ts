import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logDebug, logGroup, logLine, logWarning } from '../../src/action/log.ts';
import { parseLog } from '../support/log-lines.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const HOSTILE = [
  'a##[set-output name=changed]false',
  '::set-output name=changed::false',
  'x\n::set-output name=changed::false',
  'x\r::add-mask::e',
  '  ::stop-commands::pwned',
  '::endgroup::',
];

describe('the log', () => {
  it.each(HOSTILE)('runs no command from a line: %j', (text) => {
    logLine(text);
    expect(parseLog(printed).commands).toEqual([]);
    expect(parseLog(printed).lines).toHaveLength(1);
  });

  it('runs no command from the lines of a group', () => {
    logGroup('##[error]6 changed files', HOSTILE);
    expect(parseLog(printed).commands).toEqual(['group', 'endgroup']);
    expect(parseLog(printed).lines).toHaveLength(HOSTILE.length);
  });

  it('uses another token each time', () => {
    logGroup('', []);
    const [, first] = /::stop-commands::(.+)/.exec(printed) ?? [];
    printed = '';
    logGroup('', []);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(printed).not.toContain(first);
  });

  it.each(HOSTILE)('runs one command for a warning or a debug line: %j', (text) => {
    logWarning(text);
    logDebug(text);
    expect(parseLog(printed).commands).toEqual(['warning', 'debug']);
  });

  it('prints plain text as it is', () => {
    logLine('unchanged: 3 files');
    expect(printed).toBe('unchanged: 3 files\n');
  });
});
