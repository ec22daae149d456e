import { expect, it } from 'vitest';
import { type Session, tabsAt, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

let session: Session;

const firstRunPages = () => tabsAt(session.browser, session.extensionUrl('welcome.html'));

useSession(
  (opened) => {
    ({ session } = opened);
  },
  { firstRun: true },
);

it('opens after the install with a text that is marked and a card for each mark', async () => {
  const page = await until('the first-run page', async () => (await firstRunPages())[0]);
  await page.bringToFront();
  const title = () => page.evaluate(() => document.querySelector('.card h2')?.textContent ?? '');
  await until('the card of the first target', async () => (await title()) === '不低于 1200家');
  expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^hzd-target/), expect.stringMatching(/^hzd-official/)]),
  );
  expect(await page.evaluate(() => document.querySelectorAll('.welcome__sites li').length)).toBe(8);
  expect(await page.evaluate(() => document.querySelector('.keys')?.textContent)).toContain('Alt+Shift+J');
  const point = await page.evaluate(() => {
    const text = document.querySelector('.example__text p')?.firstChild as Text;
    const range = document.createRange();
    const at = text.data.indexOf('陆明川');
    range.setStart(text, at);
    range.setEnd(text, at + 3);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(point.x, point.y);
  await until('the card of the person', async () => (await title()) === '陆明川');
});

it('does not come back when it was closed and the worker starts anew', async () => {
  for (const page of await firstRunPages()) await page.close();
  await session.killWorker();
  const view = await session.openView('options.html');
  await until('an answer of the worker', () =>
    view.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'settings/get' })`),
  );
  expect(await firstRunPages()).toEqual([]);
});
