import { randomBytes } from 'node:crypto';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { TimeLimit } from '../../../src/threads/time-limit.ts';
import { B, CachePlace, KEY_B, read, save } from './cache-place.ts';

/** A proxy that finds every machine on this one, at one port; and what it was asked for. */
async function openProxy(port: number) {
  const asked = new Set<string>();
  const server = createServer((message, response) => {
    const { host, pathname, search } = new URL(message.url ?? '');
    asked.add(`${message.method} ${host} ${message.headers['proxy-authorization']}`);
    const { method, headers } = message;
    const onward = request(
      { port, host: '127.0.0.1', method, headers, path: pathname + search },
      (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      },
    );
    message.pipe(onward);
  });
  server.on('connect', ({ url, headers }, client) => {
    asked.add(`CONNECT ${url} ${headers['proxy-authorization']}`);
    const onward = connect({ port, host: '127.0.0.1' }, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(onward).pipe(client);
    });
    for (const socket of [client, onward]) socket.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.dispose]: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A cache service that nobody finds but the proxy, and the environment that tells of both. */
async function behindProxy(protocol: 'v1' | 'v2', host = 'cache.invalid') {
  const place = await CachePlace.open(protocol);
  const proxy = await openProxy(Number(new URL(place.service.url).port));
  Object.assign(place.service, { url: `http://${host}/` });
  const addresses = ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_URL'];
  const env = {
    ...place.env,
    ...Object.fromEntries(addresses.map((name) => [name, place.env[name] && place.service.url])),
    HTTP_PROXY: `http://user:p%40ss@127.0.0.1:${proxy.port}`,
  };
  return { place, proxy, env };
}

describe('a proxy', () => {
  it.each(['v1', 'v2'] as const)('is gone through, with its password, %s', async (protocol) => {
    const { place, proxy, env } = await behindProxy(protocol);
    await using _ = place;
    using __ = proxy;
    const store = place.open({ env });
    await save(store, KEY_B, B);
    expect(await read(store)).toEqual({ kind: 'loaded', bytes: B });
    const password = `Basic ${btoa('user:p@ss')}`;
    expect([...proxy.asked].sort()).toEqual([
      `CONNECT cache.invalid:80 ${password}`,
      // Azure's client has ways of its own.
      ...(protocol === 'v2' ? [`PUT cache.invalid ${password}`] : []),
    ]);
  });

  it('leads to Azure, where GitHub keeps entries: from there they come in parts', async () => {
    const { place, proxy, env } = await behindProxy('v2', 'cache.blob.core.windows.net');
    await using _ = place;
    using __ = proxy;
    const store = place.open({ env });
    const bytes = randomBytes(5_000_000);
    await save(store, KEY_B, bytes);
    const loaded = await read(store);
    expect(loaded.kind === 'loaded' && bytes.equals(loaded.bytes)).toBe(true);
    const downloads = place.service.requests.filter(({ kind }) => kind === 'download');
    expect(downloads.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });

  it('is not gone through to what NO_PROXY names', async () => {
    const { place, proxy, env } = await behindProxy('v2');
    await using _ = place;
    using __ = proxy;
    const store = place.open({ env: { ...env, NO_PROXY: '.invalid' }, time: new TimeLimit(3) });
    expect(await store.save(KEY_B, B)).toMatchObject({ kind: 'not-saved' });
    expect(proxy.asked).toEqual(new Set());
  });
});
