/* The thread of the cache client, for one stage after the other (warm-worker.ts). */
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { replacePrograms } from './warm-programs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const { module, environments } = workerData as { module: string; environments: MessagePort };
const port = parentPort;
if (port === null) throw new Error('This is for threads only.');
const initial = process.env;
adoptEnvironment();
// A stage says which environment it has before it asks for anything.
const on = port.on.bind(port);
port.on = ((event: string, listener: (...args: unknown[]) => void) =>
  on(event, (...args: unknown[]) => {
    adoptEnvironment();
    listener(...args);
  })) as typeof port.on;
replacePrograms();
await import(module);

function adoptEnvironment(): void {
  let newest: Environment | undefined;
  for (let next = receiveMessageOnPort(environments); next; next = receiveMessageOnPort(environments))
    newest = next.message as Environment;
  if (newest === undefined) return;
  for (const env of new Set([initial, process.env])) {
    const isOwn = (name: string) => Object.getOwnPropertyDescriptor(env, name)?.get === undefined;
    for (const name of Object.keys(env)) if (isOwn(name) && !(name in newest)) delete env[name];
    for (const [name, value] of Object.entries(newest)) if (isOwn(name)) env[name] = value;
  }
}
