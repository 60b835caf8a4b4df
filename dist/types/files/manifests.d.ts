import type { ManifestSources } from '../core/tracker/needs/manifest-needs.ts';
import { type ManifestPlaces } from '../core/tracker/needs/manifest-places.ts';
import { type PatternSite } from '../core/tracker/patterns/patterns.ts';
/**
 * Reads the manifests that say what groups need: those of the groups, of the roots of workspaces up to the working
 * directory, and of members of these workspaces. Only regular files within the workspace are read. What cannot be read
 * is there with the reason, so that it can be warned about.
 *
 * @param shared the stored paths of the files that belong to every group
 * @param workspace the absolute folder outside of which nothing is read
 */
export declare function readManifests(places: readonly ManifestPlaces[], shared: readonly string[], site: PatternSite, workspace?: string): Promise<ManifestSources>;
