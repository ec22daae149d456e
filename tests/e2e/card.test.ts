import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlePage } from './marks-page.ts';
import { boxOf, type Desk, isPainted, openDesk, painted } from './marks-probe.ts';
import { ROOT } from './support/card.ts';
import type { SampleServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ADDRESS = 'http://www.yybnet.net/news/card.html';

let server: SampleServer;
let session: Session;
let reader: Page;
let desk: Desk;

useSession(async (opened) => {
  ({ server, session, reader } = opened);
  desk = await openDesk(session);
});
beforeEach(() => open(articlePage()));

async function open(html: string): Promise<void> {
  server.put(ADDRESS, html);
  await reader.mouse.move(5, 5);
  await reader.goto(ADDRESS);
  await until('marks', () => isPainted(reader, 'target', '1200亿元'));
}

/** What the open card says; '' while there is none. */
const cardText = () => desk.inPage(`${ROOT}?.querySelector('[role=dialog]')?.textContent ?? ''`) as Promise<string>;
const cardSays = (text: string) => until(`a card with ${text}`, async () => (await cardText()).includes(text), 5_000);
const noCard = () => until('no card', async () => (await cardText()) === '', 5_000);

async function point(text: string): Promise<void> {
  const { x, y, width, height } = await boxOf(reader, text);
  await reader.mouse.move(x + width / 2, y + height / 2);
}

describe('pointing at a mark', () => {
  test('has its script there by the time, from the first movement of the pointer on, and nothing added to the page', async () => {
    await reader.mouse.move(9, 9);
    await until('the script', () => desk.inPage('typeof globalThis.hzdCompanion === "object"'), 5_000);
    expect(await reader.evaluate(() => document.querySelector('huazhongdian-card'))).toBeNull();
  });

  test('opens a card that says what it is, how that is known and by which sentence', async () => {
    await point('1200亿元');
    await cardSays('1200亿元');
    const text = await cardText();
    for (const part of ['工业总产值', '2035年', '原文写明', '到2035年，新区工业总产值要达到1200亿元'])
      expect(text).toContain(part);
    expect(text).toContain('文中同一指标');
  });

  test('closes it when the pointer leaves, and not on the way into it', async () => {
    await point('1200亿元');
    await cardSays('1200亿元');
    const box = (await desk.inPage(`${ROOT}.querySelector('.slot').getBoundingClientRect().toJSON()`)) as DOMRect;
    const mark = await boxOf(reader, '1200亿元');
    expect(box.top >= mark.y + mark.height || box.top + box.height <= mark.y).toBe(true);
    await reader.mouse.move(box.left + 20, box.top + 20, { steps: 8 });
    await new Promise((passed) => setTimeout(passed, 500));
    expect(await cardText()).toContain('1200亿元');
    await reader.mouse.move(5, 5);
    await noCard();
  });

  test('adds one element to the page and nothing else, which the page cannot look into', async () => {
    const markup = () => reader.evaluate(() => document.body.outerHTML);
    const before = await markup();
    await point('陆明川');
    await cardSays('陆明川');
    expect(await markup()).toBe(before);
    expect(await reader.evaluate(() => document.querySelector('huazhongdian-card')?.shadowRoot)).toBeNull();
    expect(await reader.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('huazhongdian-card');
  });

  test('leaves the page its own hover menu and its clicks', async () => {
    const html = articlePage({
      head: '<style>.content p .own { display: none } .content p:hover .own { display: inline }</style>',
    }).replace('1200亿元', '<a href="#own" onmouseover="window.over = true">1200亿元</a><i class="own">own menu</i>');
    await open(html);
    await point('1200亿元');
    await cardSays('1200亿元');
    expect(await reader.evaluate(() => (window as unknown as { over?: boolean }).over)).toBe(true);
    expect(await reader.evaluate(() => getComputedStyle(document.querySelector('.own') as Element).display)).toBe(
      'inline',
    );
    const { x, y } = await boxOf(reader, '1200亿元');
    await reader.mouse.click(x + 5, y + 5);
    expect(await reader.evaluate(() => location.hash)).toBe('#own');
  });

  test('works where the page allows no style and no script but its own', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    await open(articlePage({ head: policy }));
    await point('周岩');
    await cardSays('周岩');
    const style = `getComputedStyle(${ROOT}.querySelector('.slot'))`;
    expect(await desk.inPage(`${style}.position + ' ' + ${style}.backgroundColor`)).toBe('fixed rgb(255, 255, 255)');
  });

  test('is dark on a dark page', async () => {
    await open(articlePage({ style: 'background: #111; color: #eee' }));
    await point('周岩');
    await cardSays('周岩');
    expect(await desk.inPage(`getComputedStyle(${ROOT}.querySelector('.slot')).backgroundColor`)).toBe(
      'rgb(27, 26, 23)',
    );
  });
});

describe('moving by commands', () => {
  const step = (by: 1 | -1, kind: string | null) => desk.toPage({ type: 'marks/step', by, kind });
  const current = async () => (await painted(reader))['hzd-current'];

  test('goes from mark to mark, of one kind or all, and says where one is', async () => {
    await desk.bringCompanion();
    expect(await step(1, 'target')).toMatchObject({ ok: true, value: { number: 1 } });
    const [first] = (await current()) ?? [];
    const said = () => desk.inPage(`${ROOT}.querySelector('[role=status]').textContent`) as Promise<string>;
    await until('the words for screen readers', async () => (await said()).includes(first ?? '?'));
    expect(await step(1, 'target')).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await step(-1, 'target')).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await current()).toEqual([first]);
    expect(await step(-1, 'target')).toMatchObject({ ok: true });
    expect(await current()).not.toEqual([first]);
  });

  test('unfolds the part of the page that the mark is in', async () => {
    const html = articlePage()
      .replace('<p>　　青榆市副市长', '<details><summary>全文</summary><p>　　青榆市副市长')
      .replace('95%以上。</p>', '95%以上。</p></details>');
    await open(html);
    await desk.bringCompanion();
    await until('the folded mark', async () => {
      await step(1, 'official');
      return (await current())?.includes('陆明川');
    });
    expect(await reader.evaluate(() => document.querySelector('details')?.open)).toBe(true);
  });

  test('puts the focus into the card that was asked for, and back on Escape', async () => {
    await open(articlePage({ after: '<a id="before" href="#x">before</a>' }));
    await reader.focus('#before');
    await desk.bringCompanion();
    expect(await desk.toPage({ type: 'marks/card' })).toEqual({ ok: true, value: { found: true } });
    expect(await reader.evaluate(() => document.activeElement?.localName)).toBe('huazhongdian-card');
    await reader.keyboard.press('Tab');
    expect(await desk.inPage(`${ROOT}.activeElement.localName`)).toBe('button');
    await reader.keyboard.press('Escape');
    await noCard();
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('lets Tab pass by a card that only the pointer opened', async () => {
    await point('1200亿元');
    await cardSays('1200亿元');
    expect(await desk.inPage(`${ROOT}.querySelectorAll('button:not([tabindex="-1"])').length`)).toBe(0);
  });
});
