/*
 * A process that records checkpoints and says after each what became of it.
 *
 * node writer.ts <root> <writer's number> <first> <how many> <entries in each>
 */
import { FolderStore } from '../../../src/stores/folder.ts';
import { DEPS } from '../identities.ts';
import { numberedCheckpoint } from './numbered-checkpoint.ts';

const [root = '', writer = '', first = '', count = '', entries = ''] = process.argv.slice(2);
const store = new FolderStore({ name: 'machine', root });
for (let i = 0; i < Number(count); i++) {
  const number = Number(first) + i;
  const recorded = await store.record(DEPS, numberedCheckpoint(writer, number, Number(entries)));
  process.stdout.write(`${JSON.stringify({ number, ...recorded })}\n`);
}
