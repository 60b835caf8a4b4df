import fc from 'fast-check';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { expandExtended } from '../../../../src/core/tracker/patterns/extended.ts';
import { PatternError, type Patterns } from '../../../../src/core/tracker/patterns/patterns.ts';
import { cases, seedOr } from '../../../support/cases.ts';
import { fileName, groupsOf, type Node, randomName, write } from './random-groups.ts';
import { extendedPatterns } from './site.ts';

const SEED = seedOr(20_262);

/**
 * Patterns that mean something else in picomatch, all because it makes a regular expression of them:
 *
 * - `?` right after `(` or `)`, `(?(`: a quantifier or a look-ahead (an error here after a group);
 * - `..` in braces: taken for a range wherever it stands; elsewhere the folder above;
 * - `***(`: no group;
 * - a range, or `***`, in a pattern with a dot: the dot means any character.
 */
const QUIRKY_TEXT = /\(\?|\)\?(?!\()|\.\.(?![3b]\})|\*\*\*\(/;

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
    return node.kind === 'star' || node.kind === 'stars';
  });
}

/** `undefined` for a group that would reach over folders, and of which the meaning is not clear; and for `**` with `..`. */
function compileUnlessRefused(pattern: string): Patterns | undefined {
  try {
    return extendedPatterns(pattern);
  } catch (error) {
    const refused = /has "\/" or "\*\*" inside|has "\.\." after "\*\*"/;
    if (error instanceof PatternError && refused.test(error.message)) return undefined;
    throw error;
  }
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
        fc.pre(texts.every((one) => !QUIRKY_TEXT.test(one)));
        segments.forEach((one, i) => {
          if (one === '**') return;
          fc.pre(!hasQuirkyNegation(one));
          // A name that braces leave nothing of: `**/{,a}` is `**/`, which for us means all that is in folders.
          fc.pre(!mayBeEmpty(one) || !/\{|\*\*/.test(write(one)));
          const negates = groupsOf(one).some(({ kind }) => kind === '!');
          fc.pre(!negates || i === segments.length - 1);
          // `a/**/?(b)` matches `a`, and so `a/` does with nothing after it.
          fc.pre(i < 2 || texts[i - 1] !== '**' || !mayBeEmpty(one));
        });
        // In picomatch `a/**` matches a file `a`, but `*/**` does not; for us, both do, as for actions/cache.
        fc.pre(!/\*\/\*\*$/.test(pattern));
        fc.pre(!/\.\.|\*\*\*/.test(pattern) || !/(?<!\.)\.(?!\.)/.test(pattern));
        fc.pre(!isTakenAsText(pattern));
        const isMatch = picomatch(pattern, { dot: true });
        const patterns = compileUnlessRefused(pattern);
        fc.pre(patterns !== undefined);
        // For us `.` and `..` are folders.
        const names = expandExtended(pattern, 'linux').flatMap((one) => one.split('/'));
        fc.pre(!names.some((name) => /^\.\.?$/.test(name)));
        for (const names of paths) {
          const expected = names.some((_, i) => isMatch(names.slice(0, i + 1).join('/')));
          const path = names.join('/');
          tried++;
          if (expected) matched++;
          expect(patterns.matches(path), `${pattern} on ${path}`).toBe(expected);
        }
      },
    ),
    { seed: SEED, numRuns: cases(6_000), maxSkipsPerRun: 1_000 },
  );
  expect(matched / tried).toBeGreaterThan(0.1);
});

test('what picomatch matches is matched, also where it takes `!(…)` for more than it says', () => {
  let matched = 0;
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(fileName, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 10 }),
      (segments, paths) => {
        const pattern = segments.map((one) => (one === '**' ? one : write(one))).join('/');
        fc.pre(!QUIRKY_TEXT.test(pattern) && !isTakenAsText(pattern));
        fc.pre(!/\.\.|\*\*\*/.test(pattern) || !/(?<!\.)\.(?!\.)/.test(pattern));
        // A name of which nothing may be left: `a/` is for us what is in a folder.
        fc.pre(segments.every((one) => one === '**' || !mayBeEmpty(one)));
        // Within another group its end is that of the path, and what is not matched twice is matched.
        const groups = segments.flatMap((one) => (one === '**' ? [] : groupsOf(one)));
        fc.pre(!groups.some(({ branches }) => groupsOf(branches.flat()).some(({ kind }) => kind === '!')));
        const isMatch = picomatch(pattern, { dot: true });
        const patterns = compileUnlessRefused(pattern);
        fc.pre(patterns !== undefined);
        for (const path of paths.map((names) => names.join('/'))) {
          if (!isMatch(path)) continue;
          matched++;
          expect(patterns.matches(path), `${pattern} on ${path}`).toBe(true);
        }
      },
    ),
    { seed: SEED, numRuns: cases(6_000), maxSkipsPerRun: 1_000 },
  );
  expect(matched).toBeGreaterThan(cases(3_000));
});
