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
  const around = ancestors(range.startContainer);
  for (const element of around) unfold(element, range);
  if (range.getClientRects().length === 0) return false;
  const { scrollingElement, defaultView: view } = range.startContainer.ownerDocument ?? document;
  for (const element of around) {
    if (element !== scrollingElement && scrolls(element))
      center(range, element, element.getBoundingClientRect(), 'instant');
  }
  if (view) center(range, view, new DOMRect(0, 0, view.innerWidth, view.innerHeight), motion);
  return true;
}

/** Elements around a node, innermost first. */
function ancestors(node: Node): Element[] {
  const elements: Element[] = [];
  for (let element = node.parentElement; element; element = element.parentElement) elements.push(element);
  return elements;
}

/** Opens what the browser's own find-in-page would open; the reader asked to see what is inside. */
function unfold(element: Element, range: Range): void {
  if (element instanceof HTMLDetailsElement) {
    const summary = element.querySelector(':scope > summary');
    if (!summary?.contains(range.startContainer)) element.open = true;
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

/** Scrolls `box`, seen at `frame`, so that the range is at half height; sideways only where it would be out of view. */
function center(range: Range, box: Element | Window, frame: DOMRect, behavior: ScrollBehavior): void {
  const rect = range.getBoundingClientRect();
  const aside = rect.left < frame.left || rect.right > frame.right;
  box.scrollBy({
    top: rect.top + rect.height / 2 - (frame.top + frame.height / 2),
    left: aside ? rect.left + rect.width / 2 - (frame.left + frame.width / 2) : 0,
    behavior,
  });
}
