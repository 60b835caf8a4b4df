const MAX_NEAR = 3;
/** Names of paths can be long; comparing two takes the product of their lengths. */
const MAX_COMPARED = 200;

/**
 * The names that somebody may have meant by one that does not exist, at most three that are equally near: the same in
 * upper and lower case, else another folder with that last name, else a few letters apart.
 */
export function nearNames(wrong: string, names: readonly string[]): string[] {
  const ranked = names.flatMap((name) => {
    const distance = distanceOf(wrong, name);
    return distance === undefined ? [] : [{ name, distance }];
  });
  const least = ranked.reduce((nearest, { distance }) => Math.min(nearest, distance), Infinity);
  const nearest = ranked.filter(({ distance }) => distance === least).map(({ name }) => name);
  return nearest.sort().slice(0, MAX_NEAR);
}

function distanceOf(wrong: string, name: string): number | undefined {
  const [a, b] = [wrong.toLowerCase(), name.toLowerCase()];
  if (a === b) return 0;
  if (lastName(a) === lastName(b)) return 1;
  // Two letters that changed places are two edits; but of a name of two letters nothing would be left.
  const shortest = Math.min(lastName(a).length, lastName(b).length);
  const most = Math.min(Math.max(2, Math.floor(shortest / 3)), shortest - 1);
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > MAX_COMPARED) return undefined;
  const distance = edits(a, b);
  return distance <= most ? 1 + distance : undefined;
}

function lastName(path: string): string {
  return path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '');
}

/** How many characters have to be put in, taken out or replaced to make one text of the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
