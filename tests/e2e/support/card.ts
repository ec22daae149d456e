import type { Page } from 'puppeteer-core';
import type { Desk } from '../marks-probe.ts';

const HOST = 'document.querySelector("huazhongdian-card")';
/** The card's closed root in the page, as an expression: each browser lets extensions see into it in its own way. */
export const ROOT = `(${HOST} && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(${HOST}) ?? ${HOST}.openOrClosedShadowRoot))`;

/** Where the card stands in the view. */
export async function cardBox(desk: Desk): Promise<{ x: number; y: number }> {
  const box = await desk.inPage(`JSON.stringify(${ROOT}.querySelector('.slot').getBoundingClientRect())`);
  return JSON.parse(box as string);
}

/** Whether the upper left corner of a card is to be seen that stood there: as the page can tell, without any script of ours. */
export function isCardAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    (left, top) => document.elementFromPoint(left + 20, top + 3)?.localName === 'huazhongdian-card',
    x,
    y,
  );
}
