import type { Page } from 'puppeteer-core';

const HOST = 'document.querySelector("huazhongdian-card")';
/** The card's closed root in the page, as an expression: each browser lets extensions see into it in its own way. */
export const ROOT = `(${HOST} && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(${HOST}) ?? ${HOST}.openOrClosedShadowRoot))`;

/**
 * The first point of the view, from above, where a card is to be seen; null where none is. As the page can tell, without any script of ours,
 * and looked for everywhere: a scroll to the mark that still goes on takes the card along.
 */
export function cardCorner(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    for (let y = 4; y < innerHeight; y += 8)
      for (let x = 4; x < innerWidth; x += 8)
        if (document.elementFromPoint(x, y)?.localName === 'huazhongdian-card') return { x, y };
    return null;
  });
}

/** Whether the form of the card has put the focus where it begins, as an expression: until then it takes it from whoever asks for a field. */
export const FORM_BEGUN = `${ROOT}?.activeElement?.name === 'kind'`;
