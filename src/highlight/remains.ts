import { allNames } from './names.ts';

/** The only element that we add to a page; under `html`, so that no list or grid of the page's gets another child. */
export const CARD_TAG = 'huazhongdian-card';

/**
 * Takes off a page what scripts from before an update of the extension left on it: Firefox stops those without a word, Chrome lets
 * them find out a moment later. To be called before anything is painted.
 */
export function clearRemains({ documentElement, defaultView }: Document): void {
  for (const host of documentElement.querySelectorAll(CARD_TAG)) host.remove();
  for (const name of allNames()) defaultView?.CSS.highlights.delete(name);
}
