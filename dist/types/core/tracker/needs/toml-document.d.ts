/**
 * Reads a manifest that is TOML.
 *
 * @throws Malformed
 */
export declare function parseTomlManifest(text: string): unknown;
