import { isArray, isObject, type Value, type ValueObject } from '../runner/expression/value.ts';

/**
 * The legs of an evaluated `strategy.matrix`; `[null]` without one. Lists are multiplied, then `exclude` and
 * `include` are applied: https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstrategymatrixinclude
 */
export function matrixLegs(matrix: Value): (ValueObject | null)[] {
  if (matrix === null) return [null];
  if (!isObject(matrix)) throw new Error('A matrix must be a mapping.');
  const { include = [], exclude = [], ...dimensions } = matrix;
  let legs: ValueObject[] = Object.keys(dimensions).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(dimensions)) {
    if (!isArray(values)) throw new Error(`The matrix dimension "${name}" must be a list.`);
    legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value })));
  }
  const excluded = objects(exclude);
  legs = legs.filter((leg) => !excluded.some((pattern) => agrees(leg, pattern)));
  const originals = legs.length;
  for (const extra of objects(include)) {
    let added = false;
    for (let index = 0; index < originals; index += 1) {
      const leg = legs[index];
      // An include never overwrites an original value of the matrix; values that other includes added, it may.
      const common = Object.fromEntries(Object.entries(extra).filter(([name]) => name in dimensions));
      if (leg === undefined || !agrees(leg, common)) continue;
      legs[index] = { ...leg, ...extra };
      added = true;
    }
    if (!added) legs.push(extra);
  }
  return legs;
}

function objects(value: Value): readonly ValueObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

function agrees(leg: ValueObject, pattern: ValueObject): boolean {
  return Object.entries(pattern).every(
    ([name, value]) => JSON.stringify(leg[name]) === JSON.stringify(value),
  );
}
