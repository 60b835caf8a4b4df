import { describe } from 'vitest';
import { describeForge } from '../support/forge-contract.ts';
import { ModelForge } from '../support/forges.ts';

/* What is the same on GitHub and elsewhere, with the models of their runners and of their cache services. */

describe.each(['github', 'gitea'] as const)('on %s', (forge) => {
  describeForge(() => ModelForge.open(forge));
});
