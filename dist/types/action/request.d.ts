import type { Surroundings } from './environment.ts';
import { type Request } from './inputs.ts';
/** Reads the inputs. @throws Error with a message for the user */
export declare function readRequest({ facts, workspace }: Surroundings): Promise<Request>;
