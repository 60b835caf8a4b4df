import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChild } from '../../src/cli/child.ts';
import { temporaryFolder } from '../support/folders.ts';

/** Says that it is ready, and ends well after half a second if nobody ends it before. */
const COMMAND = `
  const fs = require('node:fs');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => fs.appendFileSync('signals', signal));
  fs.writeFileSync('ready', '');
  setTimeout(() => process.exit(0), 500);
`;

async function signalled(platform: NodeJS.Platform, onTerminal: boolean, signal: NodeJS.Signals) {
  using folder = temporaryFolder({ signals: '' });
  const signals = new EventEmitter();
  const ended = runChild({
    command: { kind: 'found', file: process.execPath, arguments: ['-e', COMMAND], verbatim: false },
    cwd: folder.path,
    env: process.env,
    signals,
    platform,
    onTerminal,
    hasInput: true,
  });
  const read = (name: string) => {
    try {
      return readFileSync(join(folder.path, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  while (read('ready') === undefined) await new Promise((wake) => setTimeout(wake, 10));
  signals.emit(signal, signal);
  const result = await ended;
  expect(signals.eventNames()).toEqual([]);
  return { ...result, received: read('signals') };
}

const WELL = { kind: 'exited', code: 0 };

// Each has a command of its own, most of whose time is waiting.
describe.concurrent('a signal, while a command runs', () => {
  it.each(['SIGINT', 'SIGBREAK', 'SIGHUP'] as const)(
    'is left to the console on Windows, which tells the command as well: %s',
    async (signal) => {
      const both = await Promise.all([true, false].map((on) => signalled('win32', on, signal)));
      const left = { ended: WELL, interrupted: signal, received: '' };
      expect(both).toEqual([left, left]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is handed on elsewhere, but for the Ctrl-C of a terminal',
    async () => {
      const all = await Promise.all([
        signalled('linux', true, 'SIGINT'),
        signalled('linux', false, 'SIGINT'),
        signalled('linux', true, 'SIGTERM'),
      ]);
      expect(all.map(({ received }) => received)).toEqual(['', 'SIGINT', 'SIGTERM']);
    },
  );
});
