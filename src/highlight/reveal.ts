/**
 * Brings a range to the middle of the view: unfolds what hides it, then scrolls every box around it and the window.
 *
 * `Element.scrollIntoView` is not enough: an old page keeps a whole article in one table cell, whose middle may be
 * screens away from the range.
 *
 * @param motion `instant` where the reader wants less motion
 * @returns false where the range takes no space even then (it is in a closed tab or was removed)
 */
export function reveal(range: Range, motion: 'smooth' | 'instant'): boolean {
  for (const element of ancestors(range.startContainer)) unfold(element, range);
  if (range.getClientRects().length === 0) return false;
  let inner: Boxed = range;
  let within: Node = range.startContainer;
  for (;;) {
    const { scrollingElement, defaultView: view } = within.ownerDocument ?? document;
    for (const element of ancestors(within)) {
      if (element !== scrollingElement && scrolls(element))
        center(inner, element, element.getBoundingClientRect(), 'instant');
    }
    const frame = view?.frameElement ?? null;
    if (view)
      center(inner, view, new DOMRect(0, 0, view.innerWidth, view.innerHeight), frame === null ? motion : 'instant');
    if (frame === null) return true;
    // The page around the frame has to be scrolled, too.
    inner = inFrame(frame, inner);
    within = frame;
  }
}

/** Whatever has a box in the view of its document. */
interface Boxed {
  getBoundingClientRect(): DOMRect;
}

/** A box of a frame's document as the document around the frame sees it. */
function inFrame(frame: Element, inner: Boxed): Boxed {
  return {
    getBoundingClientRect() {
      const outside = frame.getBoundingClientRect();
      const { left, top, width, height } = inner.getBoundingClientRect();
      return new DOMRect(outside.left + frame.clientLeft + left, outside.top + frame.clientTop + top, width, height);
    },
  };
}

/** Elements around a node, innermost first. */
function ancestors(node: Node): Element[] {
  const elements: Element[] = [];
  for (let element = node.parentElement; element; element = element.parentElement) elements.push(element);
  return elements;
}

/** Opens what the browser's own find-in-page would open; the reader asked to see what is inside. */
function unfold(element: Element, range: Range): void {
  if (element.localName === 'details') {
    const summary = element.querySelector(':scope > summary');
    if (!summary?.contains(range.startContainer)) (element as HTMLDetailsElement).open = true;
  } else if (element.getAttribute('hidden') === 'until-found') {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
  }
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrollable = /auto|scroll/;
  return (
    (scrollable.test(overflowY) && element.scrollHeight > element.clientHeight) ||
    (scrollable.test(overflowX) && element.scrollWidth > element.clientWidth)
  );
}

/** Scrolls `box`, seen at `frame`, so that what is inside is at half height; sideways only where it would be out of view. */
function center(inner: Boxed, box: Element | Window, frame: DOMRect, behavior: ScrollBehavior): void {
  const rect = inner.getBoundingClientRect();
  const aside = rect.left < frame.left || rect.right > frame.right;
  box.scrollBy({
    top: rect.top + rect.height / 2 - (frame.top + frame.height / 2),
    left: aside ? rect.left + rect.width / 2 - (frame.left + frame.width / 2) : 0,
    behavior,
  });
}
