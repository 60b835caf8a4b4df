import { describe, expect, it } from 'vitest';
import { ClientOutput } from '../../../src/stores/cache/client-output.ts';

function take(...chunks: (string | Buffer)[]): { output: ClientOutput; printed: string } {
  let printed = '';
  const output = new ClientOutput((text) => {
    printed += text;
  });
  for (const chunk of chunks) output.take(chunk);
  return { output, printed };
}

describe("the client's output", () => {
  it('is kept as messages, but for what other programs print', () => {
    const { output } = take(
      '::debug::one\n',
      '::warning::two %25 %0A lines\n',
      '::error title=x::three\r\n',
      'four\n',
      Buffer.from('five\n::warning::six\n'),
    );
    expect(output.messages).toEqual(['debug: one', 'warning: two % \n lines', 'error: three', 'four']);
  });

  it('reaches the log as debug lines, whatever it holds', () => {
    const hostile = [
      '::warning::x\n',
      '::error::x\n',
      'info\n',
      '[command]/usr/bin/tar -xf x\n',
      'a\n::set-output name=changed::false\n',
      'b\r::stop-commands::c\r\n',
      '##[set-output name=changed]false\n',
      '::warning::x%0A::set-output name=changed::false\n',
      '::group::x\n',
      Buffer.from('::add-mask::false\n'),
      Buffer.from('tar: ::set-env name=PATH::x\r::add-mask::y'),
      'x\n::add-mask::z\n',
      '::add-mask::z\n::set-output name=changed::false\n',
    ];
    const { printed } = take(...hostile);
    const lines = printed.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => line.startsWith('::debug::'))).toBe(true);
    expect(printed).not.toContain('\r');
    expect(printed).toContain('::debug::x%0A::set-output name=changed::false\n');
  });

  it('masks what the client itself masks', () => {
    expect(take('::add-mask::signature\n')).toMatchObject({ printed: '::add-mask::signature\n' });
    expect(take('::add-mask::signature\n').output.messages).toEqual([]);
  });
});
