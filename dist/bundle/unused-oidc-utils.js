/*
 * Stands for a module of `@actions/core` in the bundle. It brings along an HTTP client, with all of Node's TLS, which
 * would be a fifth of what a step takes to start; nothing here asks for an ID token.
 */

/** What the toolkit imports. */
export const OidcClient = undefined;
