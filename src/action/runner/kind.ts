/** GitHub's runner; act, on one's own machine; a runner of Gitea or Forgejo, which are made of act. */
export type RunnerKind = 'github' | 'local' | 'forge';

/** Which runner this is, for the facts that follow from it. Nothing else asks. */
export function runnerKind(env: Readonly<Record<string, string | undefined>>): RunnerKind {
  if (env['ACT'] !== 'true') return 'github';
  return env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true' ? 'forge' : 'local';
}
