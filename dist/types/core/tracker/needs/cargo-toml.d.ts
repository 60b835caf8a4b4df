import { type DocumentAt, type Facts } from './manifest.ts';
/**
 * What a `Cargo.toml` says. Local is only what has a path: beside the dependency, in the workspace's dependencies where
 * it is inherited, or in a patch of the workspace. A patch counts for all members, because what they need from elsewhere
 * may need the crate that is replaced.
 *
 * @param documentAt finds the root of the workspace
 */
export declare function cargoTomlFacts(document: unknown, path: string, documentAt: DocumentAt): Facts;
