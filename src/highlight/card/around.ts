const FRAME = 'iframe, frame';

/** The document in a frame; null where it is of another origin. */
function inside(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The document that holds the frame of this one; null where there is none, or one of another origin. */
function above(page: Document): Document | null {
  try {
    return page.defaultView?.frameElement?.ownerDocument ?? null;
  } catch {
    return null;
  }
}

/** All documents of a page's own origin that are shown together with it: those around its frame, and those in frames. */
export function documentsAround(page: Document): Document[] {
  let outermost = page;
  for (let next: Document | null = page; next; next = above(next)) outermost = next;
  const found: Document[] = [];
  const add = (one: Document) => {
    found.push(one);
    for (const frame of one.querySelectorAll(FRAME)) {
      const document = inside(frame);
      if (document) add(document);
    }
  };
  add(outermost);
  return found;
}

/** Whether the focus is in another document around this one: each remembers which of its elements had it last. */
export function isFocusElsewhere(page: Document): boolean {
  return !page.hasFocus() && documentsAround(page)[0]?.hasFocus() === true;
}

/**
 * Says that the focus went into a frame that is none of these documents: of another origin, or there only since. No press is heard from
 * there; that is all that one can tell of it. Where the reader turns to another window or tab, the focus goes into none.
 */
export function watchUnheardFrames(heard: readonly Document[], entered: () => void, signal: AbortSignal): void {
  for (const page of heard) {
    const look = () => {
      const frame = page.activeElement;
      const document = frame?.matches(FRAME) ? inside(frame) : page;
      if (!document || !heard.includes(document)) entered();
    };
    // Firefox knows only after the event what has the focus.
    const blurred = () => setTimeout(() => signal.aborted || look());
    page.defaultView?.addEventListener('blur', blurred, { passive: true, signal });
  }
}
