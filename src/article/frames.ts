import { hanCount } from './text.ts';

/** Chinese characters that a frame must hold to be gone into, and characters of it that are looked at. */
const LEAST_TEXT = 100;
const TEXT_LOOKED_AT = 20_000;
/** What shows another document within a page. */
const FRAME = /^i?frame$/i;

/**
 * The document in a frame of the page's own origin, where some government sites put the article; null for any other element, for
 * frames of other origins, and where nothing of it is there yet.
 */
export function framed(element: Element): Document | null {
  if (!FRAME.test(element.localName) || element.getAttribute('height') === '0') return null;
  try {
    const document = (element as HTMLIFrameElement).contentDocument;
    // An advertisement has not as much to read.
    const text = document?.documentElement?.textContent ?? '';
    return hanCount(text.slice(0, TEXT_LOOKED_AT)) >= LEAST_TEXT ? document : null;
  } catch {
    return null;
  }
}

/** Frames that are looked into: pages of many are made of advertisements. */
const FRAMES = 8;

/** The documents in the frames of a page's own origin. */
export function framedIn(root: Element): Document[] {
  const found: Document[] = [];
  let looked = 0;
  for (const frame of root.querySelectorAll('iframe, frame')) {
    if (++looked > FRAMES) break;
    const document = framed(frame);
    if (document) found.push(document);
  }
  return found;
}
