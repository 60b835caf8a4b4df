import { quote } from './braces.ts';
import { splitNames } from './location.ts';

/** Characters that are no stars: escaped, and in classes. */
const OTHER = String.raw`\\.|\[[^\]/]*\]`;

/** Whether `**` stands beside other text in a pattern without braces, where it is no more than `*`. */
export function hasStarsBesideText(pattern: string, platform: NodeJS.Platform): boolean {
  if (!pattern.includes('**')) return false;
  const other = new RegExp(OTHER, 'g');
  return splitNames(pattern, platform).some((name) => {
    const bare = platform === 'win32' ? name : name.replace(other, 'x');
    return bare.includes('**') && !/^\*+$/.test(bare);
  });
}

/**
 * What to say of a pattern in which `**` is no more than `*`.
 *
 * @param pattern as the user wrote it
 */
export function starsWarning(pattern: string, platform: NodeJS.Platform): string {
  const separators = platform === 'win32' ? '/\\\\' : '/';
  const before = new RegExp(`(?:^!?|[${separators}{,(|])$`);
  const after = new RegExp(`^(?:$|[${separators}},)|])`);
  const parts = new RegExp(platform === 'win32' ? '\\*\\*+' : `${OTHER}|\\*\\*+`, 'g');
  const cure = pattern.replace(parts, (found: string, at: number) => {
    if (!found.startsWith('**')) return found;
    const begins = before.test(pattern.slice(0, at));
    const ends = after.test(pattern.slice(at + found.length));
    if (begins) return ends ? found : '**/*';
    return ends ? '*/**' : '*/**/*';
  });
  const remedy = cure === pattern ? 'Write "/**/" between folders.' : `Write ${quote(cure)} for any depth.`;
  return `The "**" in ${quote(pattern)} stands beside other text, where it means what "*" does, and so no folders. ${remedy}`;
}
