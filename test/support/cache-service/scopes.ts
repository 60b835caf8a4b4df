/** Permission bits in the `ac` claim of a cache token (docs/runner-facts.md, 11). */
export const READ = 1;
export const WRITE = 2;

/** One scope of a cache token: a ref, and what the token may do there. */
export interface Scope {
  readonly ref: string;
  /** {@link READ} | {@link WRITE} */
  readonly permission: number;
}

/** `main` becomes `refs/heads/main`; a full ref stays as it is. */
export function branchRef(branch: string): string {
  return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}

/** A push to a branch: its own branch read-write, the default branch read-only (docs/runner-facts.md, 9.2). */
export function pushScopes(branch: string, defaultBranch = 'main'): Scope[] {
  return unique([
    { ref: branchRef(branch), permission: READ | WRITE },
    { ref: branchRef(defaultBranch), permission: READ },
  ]);
}

/** A pull request: `refs/pull/N/merge` read-write, base and default branch read-only (docs/runner-facts.md, 9.2). */
export function pullRequestScopes(number: number, base = 'main', defaultBranch = 'main'): Scope[] {
  return unique([
    { ref: `refs/pull/${number}/merge`, permission: READ | WRITE },
    { ref: branchRef(base), permission: READ },
    { ref: branchRef(defaultBranch), permission: READ },
  ]);
}

/** A merge queue run: its throw-away ref read-write, the default branch read-only (docs/runner-facts.md, 9.3). */
export function mergeQueueScopes(base = 'main', pullRequest = 1, defaultBranch = 'main'): Scope[] {
  return unique([
    { ref: `refs/heads/gh-readonly-queue/${base}/pr-${pullRequest}`, permission: READ | WRITE },
    { ref: branchRef(defaultBranch), permission: READ },
  ]);
}

/** What an untrusted trigger gets (docs/runner-facts.md, 9.7): the same scopes without the write bit. */
export function readOnly(scopes: readonly Scope[]): Scope[] {
  return keepBits(scopes, READ);
}

/** What `cache-mode: write-only` gets (docs/runner-facts.md, 9.8): the same scopes without the read bit. */
export function writeOnly(scopes: readonly Scope[]): Scope[] {
  return keepBits(scopes, WRITE);
}

function keepBits(scopes: readonly Scope[], bits: number): Scope[] {
  return scopes
    .map(({ ref, permission }) => ({ ref, permission: permission & bits }))
    .filter(({ permission }) => permission !== 0);
}

/** The first mention of a ref decides: a push to the default branch keeps its write bit. */
function unique(scopes: readonly Scope[]): Scope[] {
  return scopes.filter(({ ref }, index) => scopes.findIndex((other) => other.ref === ref) === index);
}
