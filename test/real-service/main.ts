/*
 * Uses the cache service of the job through the cache client, and holds what the client printed against what File
 * Tracker reads in it. An action, since nothing else is told where the service is. Fails with the first text that
 * means something else.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { failureOf } from '../../src/stores/cache/client-failure.ts';
import { ClientOutput } from '../../src/stores/cache/client-output.ts';

const FILE = 'real-service.txt';
const KEY = `file-tracker-real-service/${Date.now()}-${randomBytes(8).toString('hex')}`;

/** What one use of the client came to. */
interface Use {
  readonly value: unknown;
  /** Why it failed, as File Tracker reads it. */
  readonly why: string | undefined;
}

const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? '', 'real-service-'));
const content = randomBytes(1000).toString('hex');
process.env['GITHUB_WORKSPACE'] = folder;
process.chdir(folder);
writeFileSync(FILE, content);

hold('a miss is no failure', await use(() => restoreCache([FILE], `${KEY}-not-there`)), {
  value: (value) => value === undefined,
  why: (why) => why === undefined,
});
hold('what is saved is accepted', await use(() => saveCache([FILE], KEY)), {
  value: (value) => typeof value === 'number' && value !== -1,
  why: (why) => why === undefined,
});
hold('a key cannot be saved twice', await use(() => saveCache([FILE], KEY)), {
  value: (value) => value === -1,
  why: (why) => why !== undefined && /already exists/.test(why),
});
hold('a look-up finds by the beginning of a key', await use(() => lookUp(KEY.slice(0, -4))), {
  value: (value) => value === KEY,
  why: (why) => why === undefined,
});
rmSync(FILE);
hold('what was saved is restored', await use(() => restoreCache([FILE], KEY)), {
  value: (value) => value === KEY && readFileSync(FILE, 'utf8') === content,
  why: (why) => why === undefined,
});
hold('an archive that cannot be unpacked is told from an outage', await use(restoreWithoutTar), {
  value: (value) => value === undefined,
  why: (why) => why === 'its archive cannot be unpacked',
});
process.env['ACTIONS_RUNTIME_TOKEN'] = 'not a token';
hold('a token that is refused is said', await use(() => lookUp(KEY)), {
  value: (value) => value === undefined,
  why: (why) => why !== undefined && /answered 40[13]/.test(why),
});

function lookUp(key: string): Promise<string | undefined> {
  return restoreCache([FILE], `${key}-not-there`, [key], { lookupOnly: true });
}

/** Restores with a tar that fails. */
async function restoreWithoutTar(): Promise<string | undefined> {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'tar'), '#!/bin/sh\nexit 2\n');
  chmodSync(join(programs, 'tar'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${programs}:${path}`;
  try {
    return await restoreCache([FILE], KEY);
  } finally {
    process.env['PATH'] = path;
  }
}

/** Uses the client, and reads what it prints. */
async function use(operation: () => Promise<unknown>): Promise<Use> {
  const write = process.stdout.write;
  const output = new ClientOutput((text) => write.call(process.stdout, text));
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    output.take(chunk);
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  try {
    const value = await operation();
    return { value, why: failureOf(output.messages) };
  } finally {
    process.stdout.write = write;
  }
}

interface Expected {
  readonly value: (value: unknown) => boolean;
  readonly why: (why: string | undefined) => boolean;
}

function hold(what: string, { value, why }: Use, expected: Expected): void {
  if (expected.value(value) && expected.why(why)) {
    console.log(`As expected: ${what}.`);
    return;
  }
  const found = JSON.stringify({ value, why });
  console.log(`::error::Not as expected: ${what}. The client came to ${found}.`);
  process.exit(1);
}
