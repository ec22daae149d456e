import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type StageServer, serveBuild } from '../../../scripts/lib/stage-server.ts';
import type { Engine } from './session.ts';
import { launchOnStage } from './stage-browser.ts';

/**
 * A browser for the views of the build in `root` on a stage, and the address they are served at, from before the tests of a file until after
 * them: both are there once those run.
 */
export function useStage(engine: Engine, root: string): { browser: () => Browser; address: () => string } {
  let server: StageServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveBuild(root);
    browser = await launchOnStage(engine, server.port);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return { browser: () => browser, address: () => `http://127.0.0.1:${server.port}` };
}
