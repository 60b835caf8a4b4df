import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, seedOr } from '../../../support/cases.ts';
import { fileName, type Node, randomName, write } from './random-groups.ts';
import { extendedPatterns } from './site.ts';

/** Where some nodes can end in a name when they start at a place: straight from what they mean, for short names. */
function endsOf(all: readonly Node[], name: string, from: number): Set<number> {
  let places = new Set([from]);
  for (const node of all)
    places = new Set([...places].flatMap((place) => [...endsOfNode(node, name, place)]));
  return places;
}

function endsOfNode(node: Node, name: string, from: number): Set<number> {
  const later = Array.from({ length: name.length - from + 1 }, (_, i) => from + i);
  const one = (takes: (c: string) => boolean) =>
    new Set(from < name.length && takes(name[from] as string) ? [from + 1] : []);
  switch (node.kind) {
    case 'text':
      return new Set(name.startsWith(node.text, from) ? [from + node.text.length] : []);
    case 'class': {
      const ends = one((c) => node.characters.includes(c) !== node.negated);
      // A class that is not negated also stands for itself.
      const itself = `[${node.characters}]`;
      if (!node.negated && name.startsWith(itself, from)) ends.add(from + itself.length);
      return ends;
    }
    case 'one':
      return one(() => true);
    case 'range':
      return one((c) => c >= node.from && c <= node.to);
    case 'star':
    case 'stars':
      return new Set(later);
    default: {
      const choice = (place: number) => node.branches.flatMap((branch) => [...endsOf(branch, name, place)]);
      const once = new Set(choice(from));
      if (node.kind === '!') return new Set(later.filter((place) => !once.has(place)));
      if (node.kind === '?') return once.add(from);
      if (node.kind === '*' || node.kind === '+') {
        for (const place of once) for (const end of choice(place)) once.add(end);
        if (node.kind === '*') once.add(from);
      }
      return once;
    }
  }
}

test('a name is matched if and only if what the pattern means says so', () => {
  let matched = 0;
  fc.assert(
    fc.property(randomName, fc.array(fileName, { minLength: 10, maxLength: 10 }), (nodes, names) => {
      const pattern = write(nodes);
      // Refused, because picomatch takes it for a regular expression; in a group `**` is about folders.
      fc.pre(!/\)\?(?!\()|\(\?!|\*\*/.test(pattern));
      const patterns = extendedPatterns(`x${pattern}`);
      for (const name of names) {
        const expected = endsOf(nodes, name, 0).has(name.length);
        if (expected) matched++;
        expect(patterns.matches(`x${name}`), `${pattern} on ${name}`).toBe(expected);
      }
    }),
    { seed: seedOr(20_261), numRuns: cases(6_000) },
  );
  expect(matched).toBeGreaterThan(cases(5_000));
});
