import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import { READ_DENIED, WRITE_DENIED } from './protocol-v2.ts';
import { json, type Reply, twirpError } from './reply.ts';
import type { RequestKind } from './requests.ts';

/** Whether the request is carried out at all under this fault. */
export function isCarriedOut(fault: Fault | undefined): boolean {
  switch (fault?.effect) {
    case undefined:
    case 'lost-answer':
    case 'delay':
    case 'cut':
    case 'stall':
    case 'truncated':
    case 'garbage':
      return true;
    default:
      return false;
  }
}

/** Sends a reply, or what a fault makes of it. */
export async function send(
  response: ServerResponse,
  kind: RequestKind,
  reply: Reply,
  fault: Fault | undefined,
): Promise<void> {
  switch (fault?.effect) {
    case undefined:
      return write(response, reply);
    case 'reset':
    case 'lost-answer':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());
      return write(response, reply);
    case 'status': {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return write(response, twirpError(fault.status, fault.message ?? `injected ${fault.status}`, headers));
    }
    case 'html':
      return write(response, {
        status: fault.status ?? 502,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html><body><h1>502 Bad Gateway</h1></body></html>'),
      });
    case 'invalid-json':
      return write(response, { ...json({}), body: Buffer.from('{"ok": true, "matched_') });
    case 'cut':
      writeHalf(response, reply, () => response.socket?.destroy());
      return;
    case 'stall':
      writeHalf(response, reply, () => undefined);
      return;
    case 'denied':
      if (kind === 'create') {
        return write(response, json({ ok: false, signed_upload_url: '', message: WRITE_DENIED }));
      }
      return write(response, twirpError(403, READ_DENIED));
    case 'truncated':
      return write(response, { ...reply, body: reply.body.subarray(0, reply.body.length >> 1) });
    case 'garbage':
      return write(response, { ...reply, body: Buffer.from('this is no archive'.repeat(20)) });
  }
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  const length: Record<string, string> = status === 204 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}

function writeHalf(response: ServerResponse, { status, headers, body }: Reply, then: () => void): void {
  response.writeHead(status, { ...headers, 'content-length': String(Math.max(body.length, 2)) });
  const half = body.length < 2 ? Buffer.from('x') : body.subarray(0, body.length >> 1);
  // Some time for the client to read the half, before the connection breaks.
  response.write(half, () => setTimeout(then, 20).unref());
}
