import type { CommandName } from './request.ts';
/** What `--help` prints, about a command or all of them. */
export declare function helpText(about: CommandName | undefined): string;
