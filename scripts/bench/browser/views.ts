import type { Page } from 'puppeteer-core';
import type browser from 'webextension-polyfill';
import { type Popup, type Session, until } from '../../../tests/e2e/support/session.ts';
import { BARE_POPUP } from './site.ts';

/** Milliseconds until the popup shows the article: from the click, and from the beginning of its own document. */
export interface Opening {
  click: number;
  document: number;
}

/** Opens the real popup over a page that was read, and asks the browser when the largest of its texts was painted. */
export async function openPopup(session: Session): Promise<Opening> {
  const clicked = Date.now();
  const popup = await session.openPopup();
  const shown = await until('the popup to show the article', () =>
    popup.run(
      (document) =>
        new Promise<{ at: number; origin: number } | null>((resolve) => {
          if (!document.querySelector('h1, tbody tr')) return resolve(null);
          let at = 0;
          const observer = new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntries()) at = startTime;
          });
          observer.observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(() => resolve(at > 0 ? { at, origin: performance.timeOrigin } : null), 300);
        }),
    ),
  );
  await popup.close();
  return { click: shown.origin + shown.at - clicked, document: shown.at };
}

/** The same of a popup of one heading without a script, which is what the browser itself takes. */
export async function openBarePopup(session: Session, control: Page): Promise<Opening> {
  await control.evaluate(`chrome.action.setPopup({ popup: '${BARE_POPUP}' })`);
  try {
    return await openPopup(session);
  } finally {
    await control.evaluate(`chrome.action.setPopup({ popup: 'popup.html' })`);
  }
}

/** Milliseconds between the browser's word that another tab is active and the panel's having its headline, to 4 ms. */
export async function switchTab(panel: Popup, tab: Page, headline: string): Promise<number> {
  const followed = panel.run(
    (document, words) =>
      new Promise<number>((resolve) => {
        const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        let heard = false;
        // Without names of its own, which the script runner would mark with a helper that the panel does not have.
        tabs.onActivated.addListener(() => {
          if (heard) return;
          heard = true;
          const began = performance.now();
          const timer = setInterval(() => {
            if (!document.querySelector('h1')?.textContent?.includes(words)) return;
            clearInterval(timer);
            resolve(performance.now() - began);
          }, 4);
        });
      }),
    headline,
  );
  // The question must be in the panel before the tab changes.
  await new Promise((asked) => setTimeout(asked, 300));
  await tab.bringToFront();
  return followed;
}

const HOST = 'document.querySelector("huazhongdian-card")';

/** Resolves in the page to the milliseconds between the next movement of the pointer and the frame that has the card. */
const CARD = `new Promise((resolve) => {
  addEventListener('mousemove', (moved) => {
    const look = () => {
      const root = ${HOST} && chrome.dom.openOrClosedShadowRoot(${HOST});
      if (root?.querySelector('[role=dialog]')) requestAnimationFrame(() => resolve(performance.now() - moved.timeStamp));
      else requestAnimationFrame(look);
    };
    look();
  }, { once: true, capture: true });
})`;

/** Where a painted mark is in the view. */
const MARK = `(() => {
  for (const name of ['hzd-target', 'hzd-actual'])
    for (const range of CSS.highlights.get(name) ?? []) {
      const { x, y, width, height, top, bottom } = range.getBoundingClientRect();
      if (top > 100 && bottom < innerHeight - 100) return { x: x + width / 2, y: y + height / 2 };
    }
  return null;
})()`;

/** Points at a mark of the reader's tab; milliseconds until the card is there. `control` is a page of the extension. */
export async function pointAtMark(session: Session, control: Page): Promise<number> {
  const at = await until('a mark in view', () => session.page.evaluate(MARK) as Promise<{ x: number; y: number }>);
  await session.page.mouse.move(3, 3);
  await until('no card', () => session.page.evaluate(`!${HOST} || true`));
  await new Promise((gone) => setTimeout(gone, 500));
  const waited = control.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => ${CARD} }))
    .then(([{ result }]) => result)`) as Promise<number>;
  // The question must be in the page before the pointer moves.
  await new Promise((asked) => setTimeout(asked, 300));
  await session.page.mouse.move(at.x, at.y);
  return waited;
}
