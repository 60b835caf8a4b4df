import { describe, expect, it } from 'vitest';
import { parseSmallYaml } from '../../src/core/small-yaml.ts';

describe('small YAML', () => {
  it('is read, scalars as texts where that is asked for', () => {
    expect(parseSmallYaml('a: 1.10\nb: [yes, ~]', 'core')?.toJS()).toEqual({ a: 1.1, b: ['yes', null] });
    expect(parseSmallYaml('a: 1.10\nb: [yes, ~]', 'failsafe')?.toJS()).toEqual({
      a: '1.10',
      b: ['yes', '~'],
    });
    expect(parseSmallYaml('', 'core')).toBeUndefined();
  });

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  it.each([
    ['two documents', 'a: 1\n---\nb: 1'],
    ['a document that ends and more', 'a\n...\nb'],
    ['an error', 'a: ['],
    ['an error after a document', 'a: 1\n---\n]'],
    ['what is deep', nested(101)],
    ['what is so deep that it takes long', nested(90_000)],
    ['many directives', `${'%a b\n'.repeat(100)}---\na`],
    ['many tokens', '- a\n'.repeat(100_000)],
    ['a long text', 'x'.repeat(600_000)],
  ])('is not %s', (_, text) => {
    expect(parseSmallYaml(text, 'core')).toBeUndefined();
  });

  it('is what is not quite as deep', () => {
    expect(parseSmallYaml(nested(90), 'core')).toBeDefined();
  });
});
