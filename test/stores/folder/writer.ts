/*
 * A process that saves entries and says after each what became of it.
 *
 * node writer.ts <root> <writer's number> <first> <how many> <bytes in each>
 */
import { FolderStore } from '../../../src/stores/folder.ts';
import { keyOf } from '../keys.ts';

const [root = '', writer = '', first = '', count = '', bytes = ''] = process.argv.slice(2);
const store = new FolderStore({ name: 'machine', root });
for (let i = 0; i < Number(count); i++) {
  const number = Number(first) + i;
  const saved = await store.save(keyOf(writer, number), Buffer.alloc(Number(bytes), `${writer} ${number};`));
  process.stdout.write(`${JSON.stringify({ number, ...saved })}\n`);
}
