import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to serve: addresses as a reader sees them (`http://host/path`, query left out) → HTML. */
export type Pages = Record<string, string>;

export interface SampleServer {
  /** On 127.0.0.1; the browser is told to look for every host's port 80 here. */
  port: number;
  /** Puts a page in place, or replaces it. */
  put(address: string, html: string): void;
  close(): Promise<void>;
}

const key = (host: string, path: string) => `${host}${path}`;

/** Serves our sample pages under their sites' real host names, which the browsers map to this one local port. */
export async function startServer(pages: Pages = {}): Promise<SampleServer> {
  const content = new Map<string, string>();
  const put = (address: string, html: string) => {
    const { host, pathname } = new URL(address);
    content.set(key(host, pathname), html);
  };
  for (const [address, html] of Object.entries(pages)) put(address, html);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const html = content.get(key(request.headers.host ?? '', pathname));
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>404</title>');
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
