import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { uuid } from '../summary/primitives.ts';

/** `import:` and the id that the page gave its import. */
const NAME = 'import:';

/** Tells the worker that an import is under way, until the function it returns is called or the page goes away. */
export function holdImport(of: string): () => void {
  const port = browser.runtime.connect({ name: NAME + of });
  // Read, so that the browser does not complain where the worker was stopped.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/** Is told of each import that is over, or whose page went away, however that came. For the worker. */
export function watchImports(over: (of: string) => void): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (!port.name.startsWith(NAME) || !port.sender?.url?.startsWith(browser.runtime.getURL(''))) return;
    const of = v.safeParse(uuid, port.name.slice(NAME.length));
    if (of.success) port.onDisconnect.addListener(() => over(of.output));
  });
}
