import { createHmac } from 'node:crypto';
import type { Scope } from './scopes.ts';

/** What the cache service reads from ACTIONS_RUNTIME_TOKEN. */
export interface TokenClaims {
  readonly repositoryId: string;
  readonly scopes: readonly Scope[];
  /** The id of the run it was made for, if that is known. */
  readonly run?: string;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A JWT shaped like ACTIONS_RUNTIME_TOKEN (docs/runner-facts.md, 11): the claim `ac` is a JSON *string* with the
 * scopes, and `repository_id` tells repositories apart. The model and falcondev (under
 * SKIP_TOKEN_VALIDATION) accept any signature.
 */
export function mintToken({ repositoryId, scopes, run }: TokenClaims): string {
  const ac = JSON.stringify(scopes.map(({ ref, permission }) => ({ Scope: ref, Permission: permission })));
  const now = Math.floor(Date.now() / 1000);
  const payload = { ac, repository_id: repositoryId, run_id: run, iat: now, exp: now + 6 * 3600 };
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${signed}.${createHmac('sha256', 'mock-secret-key').update(signed).digest('base64url')}`;
}

/** The claims behind an `Authorization: Bearer` header; undefined when there is no readable token. */
export function readAuthorization(header: string | undefined): TokenClaims | undefined {
  const payload = /^bearer [^.]+\.([^.]+)\./i.exec(header ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const { ac, repository_id, run_id } = claims as Record<string, unknown>;
    if (typeof ac !== 'string' || typeof repository_id !== 'string') return undefined;
    const list = JSON.parse(ac) as { Scope: string; Permission: number }[];
    const scopes = list.map(({ Scope, Permission }) => ({ ref: Scope, permission: Permission }));
    return { repositoryId: repository_id, scopes, ...(typeof run_id === 'string' ? { run: run_id } : {}) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
