import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { cases, seedOr } from '../../../support/cases.ts';
import { fileName, randomName, write } from './random-groups.ts';
import { extendedPatterns, posixPatterns } from './site.ts';

const SEED = seedOr(20_263);

const PLAIN = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true } as const;
const EXTENDED = { dot: true, nocomment: true, nonegate: true } as const;

const plainSegment = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '?', '?b', '*a*b', '***', 'a**', '**b', '.*', '*.c'),
  fc.constantFrom(
    '[ab]',
    '[!a]',
    '[^a]*',
    '[a-c]',
    '[c-a]',
    '[]a]',
    '[!]a]b',
    '[a',
    'a]',
    '[[:alpha:]]',
    '[[:digit:]b]',
    '[b-]',
  ),
);

test('a path is matched by a plain pattern if and only if minimatch matches it or a folder it is in', () => {
  let matched = 0;
  fc.assert(
    fc.property(
      fc.array(plainSegment, { minLength: 1, maxLength: 4 }),
      fc.array(fc.array(fileName, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 10 }),
      (segments, paths) => {
        const pattern = segments.join('/');
        const judge = new Minimatch(pattern, PLAIN);
        // `a/**` matches a folder a, so everything in it, and for us a file a too, as for actions/cache.
        const ends = segments.findLastIndex((one) => one !== '**') + 1;
        const whole = new Minimatch(segments.slice(0, ends).join('/') || '**', PLAIN);
        const patterns = posixPatterns(pattern);
        for (const names of paths) {
          const expected = names.some((_, i) => {
            const path = names.slice(0, i + 1).join('/');
            return judge.match(path) || whole.match(path);
          });
          if (expected) matched++;
          expect(patterns.matches(names.join('/')), `${pattern} on ${names.join('/')}`).toBe(expected);
        }
      },
    ),
    { seed: SEED, numRuns: cases(3_000) },
  );
  expect(matched).toBeGreaterThan(cases(1_000));
});

test('where picomatch and minimatch agree on a name, we do too', () => {
  let [judged, matched] = [0, 0];
  fc.assert(
    fc.property(randomName, fc.array(fileName, { minLength: 10, maxLength: 10 }), (nodes, names) => {
      const pattern = `x${write(nodes)}`;
      // Both take it for a regular expression, or for folders.
      fc.pre(!/\)\?(?!\()|\(\?|\*\*/.test(pattern));
      // What is a range in braces, or looks like one: each takes it its own way with anything beside it.
      fc.pre(!/\{.*\.\./.test(pattern));
      // To minimatch `[!a]` is another class, and none stands for itself: where `!(…)` is wrong besides, that can agree.
      fc.pre(!/!\(/.test(pattern) || !/\[|!\(.*!\(/.test(pattern));
      // Repetitions that could take exponential time as a regular expression are taken as plain text.
      fc.pre(!/\\[*+]\\\(/.test(picomatch.makeRe(pattern, { dot: true }).source));
      const pico = picomatch(pattern, { dot: true });
      const mini = new Minimatch(pattern, EXTENDED);
      const patterns = extendedPatterns(pattern);
      for (const name of names.map((one) => `x${one}`)) {
        const expected = pico(name);
        if (mini.match(name) !== expected) continue;
        judged++;
        if (expected) matched++;
        expect(patterns.matches(name), `${pattern} on ${name}`).toBe(expected);
      }
    }),
    { seed: SEED, numRuns: cases(6_000) },
  );
  expect(judged).toBeGreaterThan(cases(20_000));
  expect(matched).toBeGreaterThan(cases(2_000));
});
