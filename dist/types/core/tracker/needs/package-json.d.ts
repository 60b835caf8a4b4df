import { type DocumentAt, type Facts } from './manifest.ts';
/**
 * Reads a `package.json`, which to npm, pnpm and Yarn is strict JSON, after a byte order mark if there is one.
 *
 * @throws Malformed
 */
export declare function parsePackageJson(text: string): unknown;
/**
 * What a `package.json` says: its name, and all kinds of dependencies. A name may be that of a package in the workspace
 * or of one in a registry, whatever range stands beside it; `workspace:` says that it is in the workspace. A folder that
 * a package above puts in place of another package counts for all below, because what they need from a registry may
 * need it.
 *
 * @param documentAt finds the packages above
 */
export declare function packageJsonFacts(document: unknown, path: string, documentAt: DocumentAt): Facts;
