import { randomUUID } from 'node:crypto';
import type { EntryStore } from './entries.ts';
import { type Call, empty, type Reply } from './reply.ts';

/**
 * The storage behind the signed URLs. Uploads speak Azure's Put Blob, Put Block and Put Block List, because
 * the client uploads through the Azure SDK whatever the host is; downloads are plain HTTP: from
 * *.blob.core.windows.net a HEAD and parts, from other hosts the whole (docs/runner-facts.md, 8.9).
 */
export class BlobStorage {
  readonly #store: EntryStore;
  readonly #blocks = new Map<string, Buffer>();

  constructor(store: EntryStore) {
    this.#store = store;
  }

  /** `sig` makes the client mask it, as with a real SAS URL (docs/runner-facts.md, 8.4). */
  uploadUrl(base: string, id: number, run = ''): string {
    return `${base}devstoreaccount1/upload/${id}?run=${run}&sig=${randomUUID()}`;
  }

  downloadUrl(base: string, id: number, run = ''): string {
    return `${base}devstoreaccount1/download/${id}?run=${run}&sig=${randomUUID()}`;
  }

  upload(call: Call): Reply {
    const entry = this.#store.byId(idOf(call));
    if (entry === undefined || entry.finalized) return azureError(403, 'AuthorizationFailure');
    const component = call.url.searchParams.get('comp');
    if (component === 'block') {
      this.#blocks.set(`${entry.id}/${call.url.searchParams.get('blockid')}`, call.body);
    } else if (component === 'blocklist') {
      const ids = [...call.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)];
      const blocks = ids.map(([, id]) => this.#blocks.get(`${entry.id}/${id}`));
      if (blocks.includes(undefined)) return azureError(400, 'InvalidBlockList');
      entry.bytes = Buffer.concat(blocks.filter((block) => block !== undefined));
    } else {
      entry.bytes = call.body;
    }
    return empty(201, azureHeaders());
  }

  download(call: Call): Reply {
    const entry = this.#store.byId(idOf(call));
    if (entry === undefined) return azureError(404, 'BlobNotFound');
    this.#store.download(entry);
    const headers = {
      ...azureHeaders(),
      'content-type': 'application/octet-stream',
      'accept-ranges': 'bytes',
    };
    const range = /^bytes=(\d+)-(\d*)$/.exec(call.headers['x-ms-range'] ?? call.headers['range'] ?? '');
    if (range === null) return { status: 200, headers, body: entry.bytes };
    const start = Number(range[1]);
    const end = Math.min(range[2] ? Number(range[2]) : Infinity, entry.bytes.length - 1);
    if (start > end) return azureError(416, 'InvalidRange');
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${end}/${entry.bytes.length}` },
      body: entry.bytes.subarray(start, end + 1),
    };
  }
}

/** The number of the entry that a request names at the end of its path. */
export function idOf(call: Call): number {
  return Number(call.url.pathname.split('/').at(-1));
}

function azureHeaders(): Record<string, string> {
  return {
    etag: `"${randomUUID()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-01-05',
  };
}

function azureError(status: number, code: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: Buffer.from(body),
  };
}
