import { describe, expect, it } from 'vitest';
import { Output } from '../../src/cli/output.ts';
import { KeptStream } from './streams.ts';

function open(options: { quiet?: boolean; stdout?: KeptStream; stderr?: KeptStream } = {}) {
  const stdout = options.stdout ?? new KeptStream();
  const stderr = options.stderr ?? new KeptStream();
  return { stdout, stderr, output: new Output({ stdin: {}, stdout, stderr }, options.quiet ?? false) };
}

describe('Output', () => {
  it('makes lines printable, and leaves raw data alone', async () => {
    const { stdout, stderr, output } = open();
    output.result(['a\x1b[2J', 'b\nc']);
    output.raw('d\x1b\0');
    output.notice('e\re');
    output.warning('f\u202e');
    await output.flush();
    expect(stdout.text).toBe('a\\x1b[2J\nb\\nc\nd\x1b\0');
    expect(stderr.text).toBe('file-tracker: e\\re\nfile-tracker: warning: f\\u202e\n');
  });

  it('says only what matters when quiet', async () => {
    const { stdout, stderr, output } = open({ quiet: true });
    output.result(['a']);
    output.notice('b');
    output.warning('c');
    output.raw('raw');
    output.fault('d');
    output.error('e');
    await output.flush();
    expect(stdout.text).toBe('raw');
    expect(stderr.text).toBe('file-tracker: warning: d\nfile-tracker: e\n');
  });

  it.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])(
    'does not mind that nobody reads: %s',
    async (failure) => {
      const { output } = open({ stdout: new KeptStream({ failure }), stderr: new KeptStream({ failure }) });
      output.result(['a']);
      output.error('b');
      await expect(output.flush()).resolves.toBeUndefined();
    },
  );

  it('fails when results are lost, but not when messages are', async () => {
    const { output } = open({ stdout: new KeptStream({ failure: 'ENOSPC' }) });
    output.result(['a']);
    await expect(output.flush()).rejects.toThrow(/^Cannot write to the standard output: ENOSPC.*Check where/);
    const mute = open({ stderr: new KeptStream({ failure: 'ENOSPC' }) });
    mute.output.error('a');
    await expect(mute.output.flush()).resolves.toBeUndefined();
  });

  it('shows progress on a terminal only, and not when quiet', () => {
    const stderr = new KeptStream({ isTTY: true });
    expect(open({ stderr }).output.progressStream()).toBe(stderr);
    expect(open({ stderr, quiet: true }).output.progressStream()).toBeUndefined();
    expect(open().output.progressStream()).toBeUndefined();
  });
});
