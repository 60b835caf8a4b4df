import fc from 'fast-check';

/** A piece of a random pattern, within one name. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly characters: string }
  | { readonly kind: 'one' | 'star' | 'stars' }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'braces' | '@' | '?' | '*' | '+' | '!';
      readonly branches: readonly (readonly Node[])[];
    };

const text = fc
  .constantFrom('a', 'b', 'c', '.', 'ab', 'ba', 'a.', '.c')
  .map((text): Node => ({ kind: 'text', text }));

const leaf = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constant<Node>({ kind: 'star' }) },
  { weight: 1, arbitrary: fc.constant<Node>({ kind: 'stars' }) },
  { weight: 1, arbitrary: fc.constant<Node>({ kind: 'one' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('class' as const),
      negated: fc.boolean(),
      // In picomatch `!` is a character as any.
      characters: fc.constantFrom('ab', 'bc', 'ac', '!a', 'b'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Node>(
      { kind: 'range', from: '1', to: '3' },
      { kind: 'range', from: 'a', to: 'b' },
    ),
  },
);

const { nodes } = fc.letrec<{ node: Node; nodes: Node[]; group: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: tie('group') },
  ),
  nodes: fc.array(tie('node'), { maxLength: 3 }),
  group: fc
    .record({
      kind: fc.constantFrom('braces', '@', '?', '*', '+', '!'),
      branches: fc.array(tie('nodes'), { minLength: 1, maxLength: 3 }),
    })
    // A single branch in braces is no alternative.
    .map(
      ({ kind, branches }): Node => ({
        kind,
        branches: kind === 'braces' && branches.length < 2 ? [...branches, []] : branches,
      }),
    ),
}));

/** What a name of a random pattern consists of; never nothing. */
export const randomName = nodes.filter((all) => all.length > 0);

/** The pattern for some nodes. */
export function write(all: readonly Node[]): string {
  return all.map(writeNode).join('');
}

function writeNode(node: Node): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'class':
      return `[${node.negated ? '^' : ''}${node.characters}]`;
    case 'one':
      return '?';
    case 'star':
      return '*';
    case 'stars':
      return '**';
    case 'range':
      return `{${node.from}..${node.to}}`;
    case 'braces':
      return `{${node.branches.map(write).join(',')}}`;
    default:
      return `${node.kind}(${node.branches.map(write).join('|')})`;
  }
}

/** All groups in some nodes, at any depth, braces too. */
export function groupsOf(all: readonly Node[]): Extract<Node, { branches: unknown }>[] {
  return all.flatMap((node) => ('branches' in node ? [node, ...node.branches.flatMap(groupsOf)] : []));
}

/** Short names over few characters, so that many of them match. */
export const fileName = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', '.', '1') },
      { weight: 1, arbitrary: fc.constantFrom('[ab]', '[b]', '[!a]', '!') },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((characters) => characters.join(''))
  .filter((name) => !name.endsWith('.'));
