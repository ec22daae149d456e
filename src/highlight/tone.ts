/** Whether the page's text is dark (on something light) or pale (on something dark). */
export type Tone = 'dark' | 'pale';

/** Above this lightness (0 black, 1 white) text counts as pale. #999 is still used for grey text on white. */
const PALE = 0.62;

/**
 * The tone of the text of an element, from its computed colour.
 *
 * It is the text that is asked and not the background, because a background may be a picture or belong to any
 * ancestor, while the text is always chosen to stand out from it. (`color-mix()` with `currentColor` inside
 * `::highlight()` would do this in CSS; Firefox does it right, Chromium 156 takes black for `currentColor`.)
 */
export function toneOf(element: Element): Tone {
  return lightness(getComputedStyle(element).color) > PALE ? 'pale' : 'dark';
}

/** Lightness of a computed colour in any of its serialised forms, 0–1; 0 for one that is not known. */
export function lightness(color: string): number {
  // `color(display-p3 …)` has a digit in its name, so parts are taken and not digits.
  const [first = 0, second = 0, third = 0] = color
    .split(/[\s(),/]+/)
    .map(Number)
    .filter((part) => !Number.isNaN(part));
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  if (color.startsWith('rgb')) return luma / 255;
  if (color.startsWith('color(')) return luma;
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  return 0;
}
