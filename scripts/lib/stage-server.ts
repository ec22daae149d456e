import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { makeBrowser, type Stage } from './stage.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface StageServer {
  /** On 127.0.0.1. */
  port: number;
  close(): void;
}

/** Serves the pages of a build, and `pages` (path → HTML) beside them. */
export async function serveBuild(root: string, pages: Readonly<Record<string, string>> = {}): Promise<StageServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = pages[pathname] ?? (await readFile(join(root, pathname)));
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The words of a build in one of its languages. */
export async function messagesOf(root: string, locale: string): Promise<Parameters<typeof makeBrowser>[1]> {
  return JSON.parse(await readFile(join(root, '_locales', locale, 'messages.json'), 'utf8'));
}

/** A page on its stage, not opened yet. */
export async function setStage(
  browser: Browser,
  stage: Stage,
  messages: Parameters<typeof makeBrowser>[1],
): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  // tsx and vitest keep the names of functions by calls of `__name`, which the page does not know.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(makeBrowser, stage, messages);
  return page;
}
