import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './launch.ts';
import { type SampleServer, startServer } from './server.ts';
import type { Options, Session } from './session.ts';

/** What the tests of a file share. */
export interface Opened {
  server: SampleServer;
  session: Session;
  /** The reader's tab. */
  reader: Page;
}

/** How a file's browser is started, and the pages that it meets by their address. */
type Start = Partial<Options> & { pages?: Record<string, string> };

/**
 * Starts a server and the project's browser with the built extension before the tests of a file, and ends both after them. `begin`
 * takes what they share, and does what comes once before the first of them.
 */
export function useSession(begin: (opened: Opened) => void | Promise<void>, { pages, ...options }: Start = {}): void {
  let server: SampleServer | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    server = await startServer(pages);
    session = await launch(inject('browser'), { port: server.port, ...options });
    await begin({ server, session, reader: session.page });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
}
