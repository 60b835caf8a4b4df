import fc from 'fast-check';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { expandBraces } from '../../../../src/core/tracker/patterns/braces.ts';
import { fileName, groupsOf, type Node, randomName, write } from './random-groups.ts';
import { extendedPatterns } from './site.ts';

/**
 * Patterns that mean something else in picomatch, all because it makes a regular expression of them:
 *
 * - `?` right after `(` or `)`, `(?(`: a quantifier or a look-ahead (an error here after a group);
 * - `..` in braces: taken for a range wherever it stands; elsewhere the folder above;
 * - a range in a pattern with a dot: the dot means any character;
 * - `**` in a group or next to something: may reach over several folders.
 */
const QUIRKY_TEXT = /\(\?|\)\?(?!\()|\.\.(?![3b]\})|\*\*/;

/**
 * `!(a)` that is not the end of the pattern rejects every name that begins with `a`, and the end that a `!(a)`
 * looks for within a repetition is that of the path.
 */
function hasQuirkyNegation(nodes: readonly Node[]): boolean {
  return nodes.some((node, i) => {
    if (!('branches' in node)) return false;
    const isLast = i === nodes.length - 1;
    const within = node.branches.map((branch) => groupsOf(branch).some(({ kind }) => kind === '!'));
    if (node.kind === '!' && (!isLast || within.includes(true))) return true;
    if (node.kind === '*' || node.kind === '+' || node.kind === 'braces' || !isLast)
      return within.includes(true);
    return within.slice(0, -1).includes(true) || hasQuirkyNegation(node.branches.at(-1) ?? []);
  });
}

/** Repetitions that could take exponential time as a regular expression are taken as plain text. */
function isTakenAsText(pattern: string): boolean {
  return /\\[*+]\\\(/.test(picomatch.makeRe(pattern, { dot: true }).source);
}

function mayBeEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => {
    if ('branches' in node)
      return node.kind === '!' || node.kind === '?' || node.kind === '*' || node.branches.some(mayBeEmpty);
    return node.kind === 'star';
  });
}

const segment = fc.oneof(
  { weight: 3, arbitrary: randomName },
  { weight: 1, arbitrary: fc.constant('**' as const) },
);

test('a path is matched if and only if picomatch matches it or a folder it is in', () => {
  let [tried, matched] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(fileName, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 10 }),
      (segments, paths) => {
        const texts = segments.map((one) => (one === '**' ? one : write(one)));
        const pattern = texts.join('/');
        fc.pre(texts.every((one) => one === '**' || !QUIRKY_TEXT.test(one)));
        // For us `.` and `..` are folders.
        fc.pre(texts.every((one) => !expandBraces(one, true).some((name) => /^\.\.?$/.test(name))));
        segments.forEach((one, i) => {
          if (one === '**') return;
          fc.pre(!hasQuirkyNegation(one));
          // A name that braces leave nothing of: `**/{,a}` is `**/`, which for us means all that is in folders.
          fc.pre(!mayBeEmpty(one) || groupsOf(one).every(({ kind }) => kind !== 'braces'));
          const negates = groupsOf(one).some(({ kind }) => kind === '!');
          fc.pre(!negates || i === segments.length - 1);
          // `a/**/?(b)` matches `a`, and so `a/` does with nothing after it.
          fc.pre(i < 2 || segments[i - 1] !== '**' || !mayBeEmpty(one));
        });
        // In picomatch `a/**` matches a file `a`, but `*/**` does not; for us, both do, as for actions/cache.
        fc.pre(!/\*\/\*\*$/.test(pattern));
        fc.pre(!/\.\./.test(pattern) || !/(?<!\.)\.(?!\.)/.test(pattern));
        fc.pre(!isTakenAsText(pattern));
        const isMatch = picomatch(pattern, { dot: true });
        const patterns = extendedPatterns(pattern);
        for (const names of paths) {
          const expected = names.some((_, i) => isMatch(names.slice(0, i + 1).join('/')));
          const path = names.join('/');
          tried++;
          if (expected) matched++;
          expect(patterns.matches(path), `${pattern} on ${path}`).toBe(expected);
        }
      },
    ),
    { seed: 20_262, numRuns: 6_000, maxSkipsPerRun: 1_000 },
  );
  expect(matched / tried).toBeGreaterThan(0.1);
});
