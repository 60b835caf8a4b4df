import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TemporaryFolder } from '../stores/temporary-folder.ts';
import { CacheService, pushScopes } from '../support/cache-service/index.ts';

const BUNDLE = join(import.meta.dirname, '../../dist/bundle');

describe('what the bundle loads only when it is needed', () => {
  it.each([
    ['client/undici/index.js', 'ProxyAgent', 'http://127.0.0.1:1', 'dispatch'],
    [
      'client/azure-blob/index.js',
      'BlockBlobClient',
      'http://127.0.0.1:1/account/container/blob',
      'uploadFile',
    ],
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
    // By such names clients tell their errors and policies apart.
    expect(Made?.name).toBe(name);
  });
});

/** What the cache client uses to upload. */
interface AzureBlob {
  readonly BlobClient: new (
    address: string,
  ) => { getBlockBlobClient(): { uploadFile(file: string, options: object): Promise<unknown> } };
}

it('an upload in blocks is whole', async () => {
  using folder = new TemporaryFolder();
  const file = join(folder.path, 'file');
  const content = randomBytes(3_500_000);
  writeFileSync(file, content);
  await using cache = await CacheService.start();
  const token = cache.token(pushScopes('main'));
  const call = await fetch(`${cache.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ key: 'k', version: '1' }),
  });
  const { signed_upload_url: address } = (await call.json()) as { signed_upload_url: string };
  const { BlobClient } = createRequire(import.meta.url)(
    join(BUNDLE, 'client/azure-blob/index.js'),
  ) as AzureBlob;
  await new BlobClient(address)
    .getBlockBlobClient()
    .uploadFile(file, { maxSingleShotSize: 1_000_000, blockSize: 1_000_000, concurrency: 8 });
  expect(cache.count('upload')).toBe(5);
  expect(cache.entries({ reserved: true })[0]?.bytes.equals(content)).toBe(true);
});

it('an upload goes without the HTTP client that Node keeps for fetch', () => {
  const script = `
    const { createServer } = require('node:http');
    const { writeFileSync } = require('node:fs');
    const blob = require(${JSON.stringify(join(BUNDLE, 'client/azure-blob/index.js'))});
    writeFileSync('file', 'content');
    let body = '';
    const server = createServer((request, response) => {
      request.on('data', (data) => { body += data; });
      request.on('end', () => response.writeHead(201).end());
    }).listen(0, '127.0.0.1', async () => {
      const address = 'http://127.0.0.1:' + server.address().port + '/account/container/blob';
      await new blob.BlobClient(address).getBlockBlobClient().uploadFile('file');
      console.log(body);
      console.log(process.moduleLoadList.join('\\n'));
      process.exit();
    });
  `;
  using folder = new TemporaryFolder();
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', script], {
    cwd: folder.path,
    encoding: 'utf8',
    env: {},
  });
  const [uploaded, ...loaded] = stdout.split('\n');
  expect(uploaded, stderr).toBe('content');
  expect(loaded).toContain('NativeModule http');
  expect(loaded.filter((name) => name.includes('undici'))).toEqual([]);
});

/** The modules of Node's that a stage loads, of what it gets no further with than its start. */
function loadedBy(stage: string, env: Readonly<Record<string, string>>): (string | undefined)[] {
  const tell = `process.on('exit', () => console.log(process.moduleLoadList.join('\\n')))`;
  const args = ['--import', `data:text/javascript,${tell}`, join(BUNDLE, '..', `${stage}.js`)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return stdout.split('\n').map((line) => line.split(' ').at(-1));
}

it('a stage starts without an HTTP client, all of TLS, and what watches folders and reads lines', () => {
  const loaded = loadedBy('main', { INPUT_STORE: 'job' });
  expect(loaded).toContain('crypto');
  for (const name of ['http', 'https', 'tls', 'internal/fs/promises']) expect(loaded).not.toContain(name);
});

it.each([
  ['pre', { INPUT_SINCE: 'job-start' }],
  ['post', { STATE_step: '/nowhere' }],
])('%s loads nothing where it has nothing to do', (stage, work) => {
  expect(loadedBy(stage, {})).not.toContain('crypto');
  expect(loadedBy(stage, work)).toContain('crypto');
});
