import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatternError } from '../../../src/core/tracker/patterns/pattern-error.ts';
import { createTracker, type Tracker, trackedLists } from '../../../src/core/tracker/tracker.ts';

const groupOf = (lines: readonly string[]) => ({
  groups: [{ name: 'g', patterns: { added: lines, modified: lines, removed: lines } }],
});

/** Every way in which lines of patterns come to a tracker. */
const WAYS: [way: string, make: (lines: readonly string[]) => Tracker][] = [
  ['patterns', (lines) => createTracker(lines)],
  ['patterns beside groups', (lines) => createTracker(lines, groupOf(['a']))],
  ['groups', (lines) => createTracker(['a'], groupOf(lines))],
  ['group-by', (lines) => createTracker([], { groupBy: lines })],
  ['group-by beside patterns', (lines) => createTracker(['a'], { groupBy: lines })],
];

const excluding = fc
  .tuple(
    fc.constantFrom('!', '! ', '!!!', ' !', '!!! '),
    fc.constantFrom('docs/**', 'a', '**', '*.md', '[b]'),
  )
  .map((parts) => parts.join(''));
const useless = fc.oneof(excluding, fc.constantFrom('', '  ', '# comment'));
const including = fc.constantFrom('a', '!!b', '**', '\\!c', './!d', '\\#e', ' f ');

describe.each(WAYS)('way 11: %s', (_, make) => {
  test('that only exclude are an error, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(useless, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(() => trackedLists(make(lines))).toThrow(PatternError);
        expect(() => trackedLists(make(lines))).toThrow(/^Nothing is included by "/);
      }),
    );
  });

  test('of which one includes are none', () => {
    fc.assert(
      fc.property(fc.array(useless, { maxLength: 3 }), including, fc.nat(3), (lines, line, at) => {
        expect(() => trackedLists(make(lines.toSpliced(at, 0, line)))).not.toThrow();
      }),
    );
  });
});

test('patterns leave things out of what group-by matches', () => {
  const tracker = createTracker(['!**/*.md'], { groupBy: ['packages/*'] });
  expect(trackedLists(tracker)).toEqual([{ lines: ['packages/*', '!**/*.md'], dialect: 'plain' }]);
});

test('a parenthesis after the mark begins a group in groups alone', () => {
  expect(() => trackedLists(createTracker([], groupOf(['!(docs)/**'])))).not.toThrow();
  expect(() => trackedLists(createTracker(['!(docs)/**']))).toThrow('Nothing is included by "!(docs)/**"');
});

test('the message has the cure', () => {
  expect(() => trackedLists(createTracker(['!docs/**']))).toThrow(
    'Nothing is included by "!docs/**", so nothing would be compared. ' +
      'Add a pattern for what to track, such as "**", before; for a name that begins with "!" write "./!name".',
  );
});

test('an excluding product is an error with the cure', () => {
  expect(() => trackedLists(createTracker(['a'], { generates: ['dist/**', '!dist/tmp'] }))).toThrow(
    'generates has "!dist/tmp", which excludes, but each pattern there names something that must exist. ' +
      'Leave it out, and name what the work makes, such as "dist/*.js".',
  );
});
