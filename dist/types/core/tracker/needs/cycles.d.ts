/**
 * The largest sets of nodes that all reach each other, what is needed first: when a set is given, all that its nodes
 * lead to outside of it has been given before. A node in no cycle is a set of its own. This is Tarjan's algorithm with
 * a stack of its own, because chains may be longer than what calls can be nested.
 *
 * @param edges for each node the nodes that it leads to
 */
export declare function cyclesOf(edges: readonly (readonly number[])[]): Generator<readonly number[]>;
