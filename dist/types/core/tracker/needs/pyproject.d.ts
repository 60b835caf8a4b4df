import { type DocumentAt, type Facts } from './manifest.ts';
/**
 * What a `pyproject.toml` says: dependencies by name (of the project, optional ones, groups, those of the build),
 * sources of uv in it and in the root of its workspace, and dependencies of Poetry.
 *
 * @param documentAt finds the root of the workspace
 */
export declare function pyprojectFacts(document: unknown, path: string, documentAt: DocumentAt): Facts;
/** A name in the form in which names are compared (PEP 503). */
export declare function normalName(name: string): string;
