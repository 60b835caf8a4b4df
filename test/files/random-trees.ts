import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';

/** A folder's content by name. */
export interface RandomFolder {
  readonly [name: string]: RandomNode;
}

export type RandomNode =
  | { readonly kind: 'file' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder'; readonly content: RandomFolder };

const NAMES = [
  ...[
    'a',
    'b',
    'c',
    'ab',
    'abc',
    'a.txt',
    'b.js',
    'b.txt',
    '.hidden',
    '.a',
    'A',
    'a-b',
    'a b',
    'a!',
    'a0',
    '-',
  ],
  ...[
    'we[ird]',
    '[b]',
    'x{y',
    '!n',
    '#h',
    '*s',
    'q?',
    'back\\slash',
    'new\nline',
    'ü',
    '😀',
    '\uffee',
    'é.txt',
  ],
];

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES.slice(0, 10)) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
);

const file: fc.Arbitrary<RandomNode> = fc.constant({ kind: 'file' });
const link: fc.Arbitrary<RandomNode> = fc.record({
  kind: fc.constant('link'),
  target: fc.constantFrom('a', '../a', 'b', '.', '..', 'missing', 'a/b'),
});

function folder(depth: number): fc.Arbitrary<RandomFolder> {
  const node = depth === 0 ? fc.oneof(file, link) : nodeAbove(depth - 1);
  return fc.dictionary(name, node, { maxKeys: 5, noNullPrototype: true });
}

function nodeAbove(depth: number): fc.Arbitrary<RandomNode> {
  return fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 1, arbitrary: link },
    { weight: 4, arbitrary: folder(depth).map((content): RandomNode => ({ kind: 'folder', content })) },
  );
}

/** A tree of a few levels with names that are easy to confuse and names that are hard on parsers. */
export const randomTree: fc.Arbitrary<RandomFolder> = folder(3);

const wildSegment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('*', '**', '*.txt', 'a*', '?', '*b'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '??',
        '[ab]',
        '[!a]',
        '[^b]*',
        '[a-c]',
        '[[:alpha:]]',
        '[![:alpha:]]*',
        '[[:alpha:]_.]*',
        '.*',
        '*.*',
      ],
      ...[
        'a[b-c]',
        '*a*',
        '*a*b*',
        'a?',
        '?*',
        '***',
        'a**',
        '**b',
        '[b-a]',
        '[a',
        'a]',
        '[-a]*',
        '[a-]',
        '[*]s',
      ],
      ...['q[?]', '\\*s', 'we\\[ird\\]', 'we[[]ird]', '[#]h', 'back\\\\slash', '[[:upper:]]', '[[:punct:]]*'],
      ...[
        'new?line',
        'é*',
        '?.txt',
        '[😀]',
        '[a\\]b]',
        '[\\a-c]',
        '*.[jt]*',
        '[[:alpha:]][[:alpha:]]',
        'a*c',
      ],
    ),
  },
);

const segment = fc.oneof(
  { weight: 1, arbitrary: name.map(escapeName) },
  { weight: 1, arbitrary: wildSegment },
);

function escapeName(text: string): string {
  return text.replace(/[\\*?[]/g, '\\$&').replace('\n', '?');
}

/** A pattern of the part of the dialect that `@actions/glob` shares, without its `!`. */
export const randomPattern: fc.Arbitrary<string> = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', '', '/'))
  .map(([segments, end]) => segments.join('/') + end);

/** A list in which some patterns exclude. */
export const randomPatterns: fc.Arbitrary<{ negated: boolean; pattern: string }[]> = fc.array(
  fc.record({
    negated: fc.constantFrom(false, false, true),
    pattern: fc.oneof(randomPattern, randomPattern, fc.constant('**')),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Makes a tree on disk. Returns the stored paths of all files and links, unpruned. */
export function writeTree(directory: string, content: RandomFolder, prefix = ''): string[] {
  const made: string[] = [];
  for (const [name, node] of Object.entries(content)) {
    const path = `${directory}/${name}`;
    const stored = prefix + name;
    if (node.kind === 'folder') {
      mkdirSync(path);
      made.push(...writeTree(path, node.content, `${stored}/`));
    } else {
      if (node.kind === 'file') writeFileSync(path, stored);
      else symlinkSync(node.target, path);
      made.push(stored);
    }
  }
  return made.sort();
}
