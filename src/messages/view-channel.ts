import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { offset, paragraph } from '../summary/primitives.ts';

/** Where a mark that is in view begins. */
const seenSchema = v.pipe(v.array(v.object({ paragraph, start: offset })), v.maxLength(1000));
type Seen = v.InferOutput<typeof seenSchema>;

const NAME = 'marks-in-view';

/**
 * Tells views of the extension which marks are in view, as long as one of them is connected; nothing is looked at while none is. For the
 * companion. Returns a function that stops it.
 */
export function serveView(watch: (tell: (seen: Seen) => void, signal: AbortSignal) => void): () => void {
  const serving = new Set<AbortController>();
  const connected = (port: Runtime.Port) => {
    if (port.name !== NAME || !port.sender?.url?.startsWith(browser.runtime.getURL(''))) return;
    const stop = new AbortController();
    serving.add(stop);
    port.onDisconnect.addListener(() => {
      serving.delete(stop);
      stop.abort();
    });
    watch((seen) => port.postMessage(seen), stop.signal);
  };
  browser.runtime.onConnect.addListener(connected);
  return () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const stop of serving) stop.abort();
  };
}

/** Is told which marks of a tab are in view until `signal` is aborted; never, where the tab has no companion. */
export function watchTab(tabId: number, told: (seen: Seen) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  // Read, so that the browser does not complain of a tab where nobody listens.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  port.onMessage.addListener((raw) => {
    const seen = v.safeParse(seenSchema, raw);
    if (seen.success && !signal.aborted) told(seen.output);
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
