/** The shortest time between two looks at a changing page, in milliseconds. */
const REST = 300;

/** A look that cost t is followed by a rest of at least 50 t, so that we never take more than 2 % of the page's time. */
const REST_PER_COST = 50;

/** What the watcher is handed. */
export interface Watched {
  /** Whether a change below this node may concern the article; asked for each change, so it must be cheap. */
  concerns(node: Node): boolean;
  /** Looks at the page. */
  look(): void;
}

/**
 * Calls `look` when the page's content may have changed: text that arrives late, an article replaced in place, an
 * address changed without loading a page. Changes close together are looked at once, in idle time.
 *
 * It throttles and does not wait for silence, since a page with a running clock is never silent.
 */
export function watchPage(page: Document, { concerns, look }: Watched, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let rest = REST;

  const later = () => {
    waiting ??= setTimeout(() => requestIdleCallback(run, { timeout: REST }), rest);
  };
  const run = () => {
    waiting = undefined;
    if (signal.aborted) return;
    const before = performance.now();
    look();
    rest = Math.max(REST, REST_PER_COST * (performance.now() - before));
  };

  const observer = new MutationObserver((records) => {
    if (waiting === undefined && records.some(({ target }) => concerns(target))) later();
  });
  const CHANGES = { childList: true, characterData: true, subtree: true };
  observer.observe(page, CHANGES);
  // A frame's document is another one; a frame of another origin shows none.
  const framed = (element: Element | EventTarget | null) => {
    const inner = (element as Partial<HTMLIFrameElement> | null)?.contentDocument;
    if (inner) observer.observe(inner, CHANGES);
    return Boolean(inner);
  };
  page.addEventListener('load', ({ target }) => framed(target) && later(), { capture: true, signal });
  // A search through the whole page, which can wait: the frames that are there have been read.
  requestIdleCallback(() => {
    if (!signal.aborted) for (const frame of page.querySelectorAll('iframe, frame')) framed(frame);
  });
  // A page may change its text first and its address after; without this the text would keep the old address.
  page.defaultView?.navigation?.addEventListener('currententrychange', later, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(waiting);
    },
    { once: true },
  );
}
