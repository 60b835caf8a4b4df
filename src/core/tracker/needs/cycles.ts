const UNSEEN = -1;

/**
 * The largest sets of nodes that all reach each other, what is needed first: when a set is given, all that its nodes
 * lead to outside of it has been given before. A node in no cycle is a set of its own. This is Tarjan's algorithm with
 * a stack of its own, because chains may be longer than what calls can be nested.
 *
 * @param edges for each node the nodes that it leads to
 */
export function* cyclesOf(edges: readonly (readonly number[])[]): Generator<readonly number[]> {
  const order = new Int32Array(edges.length).fill(UNSEEN);
  /** The earliest node in `open` that a node is known to reach. */
  const earliest = new Int32Array(edges.length);
  const isOpen = new Uint8Array(edges.length);
  const open: number[] = [];
  let seen = 0;
  const enter = (node: number) => {
    order[node] = seen;
    earliest[node] = seen;
    seen += 1;
    open.push(node);
    isOpen[node] = 1;
    return { node, next: 0 };
  };
  const reach = (node: number, what: number) => {
    earliest[node] = Math.min(earliest[node] ?? 0, what);
  };
  for (let root = 0; root < edges.length; root++) {
    if (order[root] !== UNSEEN) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      const other = edges[node]?.[top.next];
      if (other !== undefined) {
        top.next += 1;
        if (order[other] === UNSEEN) path.push(enter(other));
        else if (isOpen[other] === 1) reach(node, order[other] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) reach(parent.node, earliest[node] ?? 0);
      if (earliest[node] !== order[node]) continue;
      const members = open.splice(open.lastIndexOf(node));
      for (const member of members) isOpen[member] = 0;
      yield members;
    }
  }
}
