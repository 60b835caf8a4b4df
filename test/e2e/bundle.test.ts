import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TemporaryFolder } from '../stores/temporary-folder.ts';

const BUNDLE = join(import.meta.dirname, '../../dist/bundle');

describe('what the bundle loads only when it is needed', () => {
  it.each([
    ['client/undici.js', 'ProxyAgent', 'http://127.0.0.1:1', 'dispatch'],
    ['client/azure-blob.js', 'BlockBlobClient', 'http://127.0.0.1:1/account/container/blob', 'uploadFile'],
  ])('is the real thing, wherever dist/ lies: %s', async (file, name, address, method) => {
    using folder = new TemporaryFolder();
    cpSync(BUNDLE, folder.path, { recursive: true });
    const module = (await import(pathToFileURL(join(folder.path, file)).href)) as Record<
      string,
      new (
        address: string,
      ) => Record<string, unknown>
    >;
    const Made = module[name];
    expect(Made && new Made(address)[method]).toBeTypeOf('function');
  });
});

it('a stage starts without an HTTP client, and all of TLS with it', () => {
  const tell = `process.on('exit', () => console.log(process.moduleLoadList.join('\\n')))`;
  const args = ['--import', `data:text/javascript,${tell}`, join(BUNDLE, '..', 'pre.js')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} });
  const loaded = stdout.split('\n').map((line) => line.split(' ').at(-1));
  expect(loaded).toContain('crypto');
  for (const name of ['http', 'https', 'tls']) expect(loaded).not.toContain(name);
});
