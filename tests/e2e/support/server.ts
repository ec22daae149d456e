import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to serve: addresses as a reader sees them (`http://host/path`, query left out) → HTML. */
export type Pages = Record<string, string>;

export interface SampleServer {
  /** On 127.0.0.1; the browser is told to look for every host's port 80 here. */
  port: number;
  /** Puts a page in place, or replaces it: text as UTF-8, bytes without a word on their encoding. */
  put(address: string, page: string | Uint8Array, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

const key = (host: string, path: string) => `${host}${path}`;

/** Serves our sample pages under their sites' real host names, which the browsers map to this one local port. */
export async function startServer(pages: Pages = {}): Promise<SampleServer> {
  const content = new Map<string, { page: string | Uint8Array; headers: Record<string, string> }>();
  const put: SampleServer['put'] = (address, page, headers = {}) => {
    const { host, pathname } = new URL(address);
    const type = typeof page === 'string' ? 'text/html; charset=utf-8' : 'text/html';
    content.set(key(host, pathname), { page, headers: { 'content-type': type, ...headers } });
  };
  for (const [address, html] of Object.entries(pages)) put(address, html);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const found = content.get(key(request.headers.host ?? '', pathname));
    response.writeHead(found ? 200 : 404, found?.headers ?? { 'content-type': 'text/html; charset=utf-8' });
    response.end(found?.page ?? '<!doctype html><title>404</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    put,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
