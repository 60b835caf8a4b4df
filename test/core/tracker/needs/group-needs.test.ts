import { describe, expect, it } from 'vitest';
import { parseGroupNeeds, requireKnownGroups } from '../../../../src/core/tracker/needs/group-needs.ts';
import { parseYaml } from '../../../../src/core/tracker/yaml-text.ts';
import { expectLinear } from '../../../support/cost.ts';

const parse = (text: string) => parseGroupNeeds(text, (yaml) => parseYaml(yaml, 'group-needs'));
const needs = (of: Record<string, string[]>) => new Map(Object.entries(of));

describe('group-needs', () => {
  it('is auto, for which no YAML is read', () => {
    const never = () => {
      throw new Error('read');
    };
    expect(parseGroupNeeds(' auto\n', never)).toEqual({ auto: true, needs: new Map() });
  });

  it('is a mapping to one name or a list, also of lists', () => {
    expect(
      parse(`
web: [ui, core]
ui: core
docs: []
packages/app: &all
  - packages/a
  - [packages/b, packages/a]
other: *all
`),
    ).toEqual({
      auto: false,
      needs: needs({
        web: ['ui', 'core'],
        ui: ['core'],
        docs: [],
        'packages/app': ['packages/a', 'packages/b'],
        other: ['packages/a', 'packages/b'],
      }),
    });
  });

  it('adds a mapping to auto', () => {
    expect(parse('auto: true\nweb: ui')).toEqual({ auto: true, needs: needs({ web: ['ui'] }) });
    expect(parse('auto: true')).toEqual({ auto: true, needs: new Map() });
    expect(parse('auto: false\nweb: ui')).toEqual({ auto: false, needs: needs({ web: ['ui'] }) });
  });

  it('takes a group named auto for a group', () => {
    expect(parse('auto: [web]')).toEqual({ auto: false, needs: needs({ auto: ['web'] }) });
  });

  it('takes "itself" for nothing, and names of objects for names', () => {
    expect(parse('web: [web, ui]').needs).toEqual(needs({ web: ['ui'] }));
    expect(parse('__proto__: constructor').needs).toEqual(new Map([['__proto__', ['constructor']]]));
  });

  it.each([
    [
      'automatic',
      '"automatic" is no mapping. Write auto, or one line "name: [other, another]" for each group.',
    ],
    ['- web', 'a list is no mapping. Write auto, or one line "name: [other, another]" for each group.'],
    ['', 'nothing is no mapping. Write auto'],
    ['{}', 'there is no group in it. Write auto'],
    ['auto: false', 'there is no group in it. Write auto'],
    ['web:', '"web" needs nothing, where the name of a group belongs. Write a name or a list of names'],
    ['web: {ui: core}', '"web" needs a mapping, where the name of a group belongs.'],
    [
      'web: [ui, 1.10]',
      '"web" needs 1.1, where the name of a group belongs. Write a name or a list of names, in quotes',
    ],
    ['web: ""', '"web" needs "", where the name'],
    ['web: |\n  ui\n  core\n', '"web" needs "ui\\ncore\\n", where the name'],
    ['web: [', 'Invalid group-needs: line 1'],
  ])('refuses %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

describe('a name in group-needs that is no group', () => {
  const groups = ['packages/web', 'packages/core', 'packages/ui'];
  const complaint = (of: Record<string, string[]>, names = groups) => {
    try {
      requireKnownGroups(needs(of), names);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return undefined;
  };

  it('is none where all are known', () => {
    expect(complaint({ 'packages/web': ['packages/ui', 'packages/core'] })).toBeUndefined();
  });

  it.each([
    ['packages/wbe', 'packages/web'],
    ['web', 'packages/web'],
    ['Packages/Core', 'packages/core'],
    ['packages/core/', 'packages/core'],
    ['libs/ui', 'packages/ui'],
  ])('%s is told that %s is near', (wrong, right) => {
    expect(complaint({ [wrong]: [] })).toBe(
      `Invalid group-needs: "${wrong}" is no group. Did you mean "${right}"?`,
    );
    expect(complaint({ 'packages/web': [wrong] })).toBe(
      `Invalid group-needs: "${wrong}", which "packages/web" needs, is no group. Did you mean "${right}"?`,
    );
  });

  it('is told of the groups there are where none is near, but not of hundreds', () => {
    expect(complaint({ backend: [] })).toBe(
      'Invalid group-needs: "backend" is no group. Use one of: "packages/web", "packages/core", "packages/ui".',
    );
    const many = Array.from({ length: 50 }, (_, at) => `packages/number-${at}`);
    expect(complaint({ backend: [] }, many)).toMatch(/"packages\/number-19", and 30 more\.$/);
    expect(complaint({ backend: [] }, [])).toMatch(
      /There are no groups\. Add them, or leave group-needs out\.$/,
    );
  });

  it('is found quickly among many long names', () => {
    const complain = (size: number) => {
      const many = Array.from({ length: size }, (_, at) => `${'packages/'.repeat(20)}${at}`);
      complaint({ ['x'.repeat(size * 70)]: [] }, many);
      complaint({ [`${'packages/'.repeat(20)}x`]: [] }, many);
    };
    expectLinear(complain, 1400);
  });
});
