import browser from 'webextension-polyfill';
import { CONTENT_SCRIPT, FALLBACK_READER, MARKS } from './sites.ts';

/** Starts the content script in a page; where it runs already, the new one stops the old. False where the browser does not let it. */
export function bringReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  return done(
    browser.scripting
      .insertCSS({ target, files: [MARKS] })
      .then(() => browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] })),
  );
}

/**
 * Gives the content script of a page, there or to come, the families of all hosts and Readability. False where the browser does not
 * let it.
 */
export function lendLarger(tabId: number): Promise<boolean> {
  return done(browser.scripting.executeScript({ target: { tabId }, files: [FALLBACK_READER] }));
}

/** Brings the style of the marks into the frames of a page, too. False where the browser does not let it. */
export function styleFrames(tabId: number): Promise<boolean> {
  return done(browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [MARKS] }));
}

const done = (task: Promise<unknown>) =>
  task.then(
    () => true,
    () => false,
  );
