import { type Request } from './request.ts';
/**
 * Understands the arguments of the process.
 *
 * @param args without node and the script
 * @throws UsageError
 */
export declare function parseArguments(args: readonly string[], platform: NodeJS.Platform): Request;
