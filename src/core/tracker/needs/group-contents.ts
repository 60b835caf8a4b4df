import { type Digest, digestOf } from '../../digest.ts';
import { cyclesOf } from './cycles.ts';

/** Names the layout of the bytes that are hashed. A change of that layout changes this text. */
const LAYOUT = 'file-tracker/group/1';

/**
 * The content of each group: a digest of its own and, through any number of steps, of what it needs. Groups that need
 * each other in a cycle have one content. It changes when anything that a group reaches changes, and only then; neither
 * the order of groups nor that of what they need counts. It takes linear time.
 *
 * @param own the digest of each group's own content, by its name
 * @param needs what a group needs, by its name; a group may be missing
 * @throws RangeError when a group needs one that is not in `own`
 */
export function groupContents(
  own: ReadonlyMap<string, Digest>,
  needs: ReadonlyMap<string, readonly string[]>,
): Map<string, Digest> {
  const names = [...own.keys()];
  const positions = new Map(names.map((name, at) => [name, at]));
  const edges = names.map((name) =>
    (needs.get(name) ?? []).map((needed) => {
      const at = positions.get(needed);
      if (at !== undefined) return at;
      throw new RangeError(`${JSON.stringify(name)} needs ${JSON.stringify(needed)}, which is no group.`);
    }),
  );
  const contents: (Digest | undefined)[] = names.map(() => undefined);
  for (const members of cyclesOf(edges)) {
    const inside = new Set(members);
    const needed = new Set<Digest>();
    for (const member of members) {
      for (const other of edges[member] ?? []) {
        const content = contents[other];
        if (!inside.has(other) && content !== undefined) needed.add(content);
      }
    }
    const owns = members.map((member) => own.get(names[member] ?? ''));
    const content = digestOf(JSON.stringify([LAYOUT, owns.sort(), [...needed].sort()]));
    for (const member of members) contents[member] = content;
  }
  return new Map(names.map((name, at) => [name, contents[at] as Digest]));
}

/** Everything that a group needs through any number of steps, without itself, sorted. */
export function allNeeds(name: string, needs: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const needed of needs.get(next) ?? []) {
      if (needed === name || found.has(needed)) continue;
      found.add(needed);
      open.push(needed);
    }
  }
  return [...found].sort();
}
