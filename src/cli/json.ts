/** A value as `--json` prints it: one line, so that programs can read several one after the other. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
