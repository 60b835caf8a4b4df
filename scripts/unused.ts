/**
 * What `@actions/core` imports at its start and we never need, by what it is imported as: an HTTP client with all of TLS
 * to get tokens by, what starts processes to ask for the version of the system, the file system's promises to write
 * summaries with. An empty module is in their place.
 */
export const UNUSED = ['./oidc-utils.js', './platform.js', './summary.js'];
