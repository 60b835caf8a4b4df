import { checkpointIdentity } from '../../src/core/history/identity.ts';

export const DEPS = checkpointIdentity('deps', '');
export const DEPS_DEV = checkpointIdentity('deps-dev', '');
