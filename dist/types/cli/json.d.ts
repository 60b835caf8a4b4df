/** A value as `--json` prints it: one line, so that programs can read several one after the other. */
export declare function jsonLine(value: unknown): string;
