import { allNames } from './names.ts';

/** The only element that we add to a page; under `html`, so that no list or grid of the page's gets another child. */
export const CARD_TAG = 'huazhongdian-card';
/** On that element while its form holds what the reader typed and has not kept. */
export const UNSAVED = 'data-unsaved';
/** On it once the scripts that could have kept that are gone: the card then says so. */
export const LEFT = 'data-left';

/**
 * Takes off a page and its frames what scripts from before an update of the extension left there: Firefox stops those without a word,
 * Chrome lets them find out a moment later. To be called before anything is painted. A card that holds what the reader typed stays, for
 * that to be copied, until it is closed; until `signal` is aborted that is seen to here, since nobody may be left in it who could.
 */
export function clearRemains(pages: readonly Document[], signal: AbortSignal): void {
  for (const page of pages) {
    for (const host of page.documentElement.querySelectorAll(CARD_TAG)) {
      if (host.hasAttribute(UNSAVED)) leave(host, signal);
      else host.remove();
    }
    for (const name of allNames()) page.defaultView?.CSS.highlights.delete(name);
  }
}

/** Has a card say that it was left, and closes it as every card is closed: by Escape, and by a press beside it. */
function leave(host: Element, signal: AbortSignal): void {
  host.setAttribute(LEFT, '');
  const closed = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, closed.signal]) };
  const close = () => {
    closed.abort();
    host.remove();
  };
  const view = host.ownerDocument.defaultView;
  const holds = (event: Event) => event.composedPath().includes(host);
  view?.addEventListener('pointerdown', (event) => holds(event) || close(), { ...options, passive: true });
  const pressed = (event: KeyboardEvent) => {
    // What is typed into the card is no hotkey of the page's.
    if (holds(event)) event.stopPropagation();
    if (event.type === 'keydown' && event.key === 'Escape') close();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view?.addEventListener(type, pressed, options);
}
