import { type Manifest } from './manifest.ts';
/**
 * Patterns for the manifests of the members that the root of a workspace names, relative to the working directory; what
 * leads out of it is left out. Only members that others know by name count: those of npm, pnpm, Yarn, uv and Go. A root
 * that does not parse has none, which somebody else warns about.
 */
export declare function memberPatterns(root: Manifest): string[];
