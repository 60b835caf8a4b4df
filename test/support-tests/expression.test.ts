// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub workflows
import { describe, expect, test } from 'vitest';
import {
  evaluate,
  evaluateCondition,
  evaluateRawCondition,
  evaluateTemplate,
  interpolate,
} from '../support/runner/expression/evaluate.ts';

const contexts = {
  github: { event_name: 'push', ref: 'refs/heads/main', nested: { 'a-b': [1, 2] } },
  matrix: null,
  steps: { one: { outputs: { changed: 'true', list: '["x","y"]' } } },
  needs: { a: { result: 'success' }, b: { result: 'failure' } },
};
const scope = { contexts };

test.for([
  ["'it''s'", "it's"],
  ['0x1F', 31],
  ['-1.5e1', -15],
  ['NaN', Number.NaN],
  ['0o17', 15],
  ["case(false, 1, null == 0, 'two', 3)", 'two'],
  ['true && 5', 5],
  ["'' || 'default'", 'default'],
  ['!null', true],
  ["github.event_name == 'PUSH'", true],
  ["steps.one.outputs.changed != 'false'", true],
  ['steps.two.outputs.changed', null],
  ["steps.two.outputs.changed == ''", true],
  ['1 == true', true],
  ["'1' == 1", true],
  ["'x' == 0", false],
  ['null == 0', true],
  ["github['nested'].A-B[1]", 2],
  ["contains('Hello', 'ell')", true],
  ["contains(fromJSON(steps.one.outputs.list), 'Y')", true],
  ["contains(needs.*.result, 'failure')", true],
  ["startsWith(github.ref, 'refs/heads/') && !endsWith(github.ref, '-dev')", true],
  ["format('{0}-{1} {{x}}', 'a', 2)", 'a-2 {x}'],
  ["join(fromJSON(steps.one.outputs.list), '+')", 'x+y'],
  ['toJSON(matrix)', 'null'],
  ['(1 < 2) == (2 >= 2)', true],
  ['1 == 1 && 2 == 3 || true', true],
] as const)('%s', ([expression, value]) => {
  expect(evaluate(expression, scope)).toBe(value);
});

test.for(['unknown.x', 'hashFiles(1)', 'success()', '1 +', "'open", 'a b', "fromJSON('')", '(1'])(
  '%s is an error',
  (expression) => {
    expect(() => evaluate(expression, scope)).toThrow(Error);
  },
);

describe('templates', () => {
  test('one expression keeps its type, several become text', () => {
    expect(evaluateTemplate('${{ fromJSON(steps.one.outputs.list) }}', scope)).toEqual(['x', 'y']);
    expect(interpolate("a ${{ 1 }}${{ true }} ${{ '}}' }} ${{ null }}.", scope)).toBe('a 1true }} .');
    expect(interpolate('no expression', scope)).toBe('no expression');
  });
});

describe('conditions (1.6)', () => {
  const failed = { contexts, status: 'failure' } as const;
  const fine = { contexts, status: 'success' } as const;
  test.for([
    [undefined, false, true],
    ['true', false, true],
    ["${{ github.event_name == 'push' }}", false, true],
    ['always()', true, true],
    ['failure()', true, false],
    ["!cancelled() && github.event_name == 'push'", true, true],
    ["'always()' != ''", false, true],
  ] as const)('if: %s', ([condition, whenFailed, whenFine]) => {
    expect(evaluateCondition(condition, failed)).toBe(whenFailed);
    expect(evaluateCondition(condition, fine)).toBe(whenFine);
  });

  test('pre-if and post-if are raw', () => {
    expect(evaluateRawCondition("github.event_name == 'push'", failed)).toBe(true);
    expect(evaluateRawCondition('success()', failed)).toBe(false);
  });

  test('text beside an expression is refused', () => {
    expect(() => evaluateCondition('x ${{ true }}', fine)).toThrow('mixes');
  });
});
