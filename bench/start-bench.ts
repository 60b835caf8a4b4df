import { join } from 'node:path';
import { measure } from './measure.ts';
import { printTable, printTarget } from './table.ts';

const NODE = 'node -e 0';
const VERSION = 'file-tracker --version';

/** How long the command line takes to start, beside node alone. */
export async function benchStart(node: string, rounds: number): Promise<void> {
  const cli = join(import.meta.dirname, '../dist/cli.js');
  const measured = await measure(
    [
      { name: NODE, command: node, args: ['-e', '0'] },
      { name: VERSION, command: node, args: [cli, '--version'] },
    ],
    rounds * 4,
  );
  printTable('Start of the command line', measured, NODE);
  const [alone, version] = measured.map(({ seconds }) => seconds);
  printTarget(`${VERSION} ÷ ${NODE}`, (version ?? Number.NaN) / (alone ?? Number.NaN), 'at most', 2);
}
