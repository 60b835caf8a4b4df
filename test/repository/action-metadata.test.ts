import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ACTION = readFileSync(join(resolve(import.meta.dirname, '../..'), 'action.yml'), 'utf8');

it('has expressions in action.yml only where runners allow them: as defaults of inputs', () => {
  const lines = ACTION.split('\n').filter((line) => line.includes('\u0024{{'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^ {4}default: \$\{\{ [^{}]+ \}\}$/);
});
