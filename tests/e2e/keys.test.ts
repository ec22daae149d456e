import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

/** The help with the keyboard in a real browser: its own commands, and the focus on its way in and back. */

let session: Session;
let view: Page;

useSession(async (opened) => {
  ({ session } = opened);
  view = await session.openView('library.html');
});
beforeEach(() => view.bringToFront());

const ask = (expression: string) => view.evaluate(expression);
const shown = () => until('the help', () => ask(`document.querySelector('dialog[open] kbd') !== null`));
const gone = () => until('its end', () => ask(`document.querySelector('dialog') === null`));

it('lists the commands with the keys that the browser has for them', async () => {
  await until('the view', () => ask(`document.querySelector('[aria-keyshortcuts="?"]') !== null`));
  await view.keyboard.press('?');
  await shown();
  await until('the commands', () => ask(`document.querySelectorAll('dialog .keys')[0].children.length === 8`));
  const rows = (await ask(
    `[...document.querySelectorAll('dialog .keys')[0].children].map((row) => row.textContent)`,
  )) as string[];
  expect(rows).toEqual(expect.arrayContaining(['下一个标记Alt+Shift+J', '在侧边栏打开摘要未设置']));
  const text = (await ask(`document.querySelector('dialog').textContent`)) as string;
  expect(text).toContain(session.engine === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts');
});

it('takes the focus in and gives it back on Escape', async () => {
  expect(await ask(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(true);
  await view.keyboard.press('Escape');
  await gone();
  await ask(`document.querySelector('[aria-keyshortcuts="?"]').focus()`);
  await view.keyboard.press('Enter');
  await shown();
  expect(await ask(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(true);
  await view.keyboard.press('Escape');
  await gone();
  expect(await ask(`document.activeElement.getAttribute('aria-keyshortcuts')`)).toBe('?');
});

it('leads to where the keys are changed', async () => {
  await view.keyboard.press('?');
  await shown();
  await ask(`document.querySelector('dialog section .button').click()`);
  if (session.engine === 'chromium') {
    const target = await session.browser.waitForTarget((one) => one.url().startsWith('chrome://extensions'));
    expect(target.url()).toContain('shortcuts');
    return;
  }
  // Firefox shows its own page of add-ons in a tab that the debugger does not list: the view is no longer in front.
  await until('another tab in front', () => ask(`document.visibilityState === 'hidden'`));
});
