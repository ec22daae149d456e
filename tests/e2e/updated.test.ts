import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { articlePage, TITLE } from './marks-page.ts';
import { boxOf, type Desk, isPainted, openDesk, painted } from './marks-probe.ts';
import { cardCorner, FORM_BEGUN, ROOT } from './support/card.ts';
import { popupText } from './support/popup-view.ts';
import type { SampleServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

/** An article that is open while the extension under it is updated: it goes on, or says what to do. */

const ADDRESS = 'http://www.yybnet.net/news/updated.html';
const FRAMED = 'http://www.yybnet.net/news/framed.html';

let server: SampleServer;
let session: Session;
let reader: Page;
let desk: Desk;
const errors: string[] = [];

useSession(
  (opened) => {
    ({ server, session, reader } = opened);
    reader.on('pageerror', (error) => errors.push(String(error)));
    reader.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  },
  { pages: { [ADDRESS]: articlePage({ after: '<a id="before" href="#x">before</a>' }) } },
);
beforeEach(async () => {
  desk = await openDesk(session);
  await reader.mouse.move(5, 5);
  await reader.goto(ADDRESS);
  await marks();
  errors.length = 0;
});

const marks = () => until('marks', () => isPainted(reader, 'target', '1200亿元'));
const hosts = () => reader.evaluate(() => document.querySelectorAll('huazhongdian-card').length);
const cardText = () => desk.inPage(`${ROOT}?.querySelector('[role=dialog]')?.textContent ?? ''`) as Promise<string>;

async function point(text: string): Promise<void> {
  const { x, y, width, height } = await boxOf(reader, text);
  await reader.mouse.move(x + width / 2, y + height / 2);
}

it('is marked once, with its card and its summary, and was not loaded again', async () => {
  const before = await painted(reader);
  await point('1200亿元');
  await until('the card', hosts);
  await reader.evaluate(() => Object.assign(window, { same: true }));
  await session.reload();
  desk = await openDesk(session);
  await until('an answer', () => desk.toPage({ type: 'page/state' }));
  await until('the same marks', async () => JSON.stringify(await painted(reader)) === JSON.stringify(before));
  // As long as the old ones take to find out.
  await new Promise((passed) => setTimeout(passed, 2500));
  expect(await painted(reader)).toEqual(before);
  expect(await hosts()).toBe(0);
  await point('240亿元');
  await until('the card', async () => (await cardText()).includes('240亿元'));
  expect(await hosts()).toBe(1);
  const popup = await session.openPopup();
  await popupText(popup, '1200亿元');
  await popup.close();
  expect(await reader.evaluate(() => 'same' in window)).toBe(true);
  expect(errors).toEqual([]);
});

it('leaves a form that something was typed into, says so, and lets it be closed and begun again', async () => {
  await reader.focus('#before');
  await desk.bringCompanion();
  await desk.toPage({ type: 'marks/step', by: 1, kind: 'target' });
  await desk.toPage({ type: 'marks/card' });
  await until('the card', async () => (await cardText()).includes('更正'));
  await desk.inPage(
    `[...${ROOT}.querySelectorAll('button')].find(({ textContent }) => textContent === '更正').click()`,
  );
  await until('the focus in the form', () => desk.inPage(FORM_BEGUN));
  const indicator = () => desk.inPage(`${ROOT}?.querySelector('[name=indicator]')?.value ?? ''`) as Promise<string>;
  await desk.inPage(`${ROOT}.querySelector('[name=indicator]').select()`);
  await desk.inPage(`${ROOT}.querySelector('[name=indicator]').focus()`);
  await reader.keyboard.type('新区产值');
  await until('what was typed', async () => (await indicator()) === '新区产值');

  await session.reload();
  desk = await openDesk(session);
  await until('an answer', () => desk.toPage({ type: 'page/state' }));
  await marks();
  // As long as the old ones take to find out.
  await new Promise((passed) => setTimeout(passed, 2500));
  const notice = `${ROOT}?.querySelector('.form__left')?.checkVisibility() ?? false`;
  expect(await desk.inPage(notice)).toBe(true);
  expect(await desk.inPage(`${ROOT}.querySelector('.form__left').textContent`)).toContain('请先复制所填内容');
  expect(await desk.inPage(`${ROOT}.querySelector('[type=submit]').checkVisibility()`)).toBe(false);

  // It can still be written in; the page hears nothing of that, and goes nowhere.
  await reader.bringToFront();
  await reader.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', ({ key }) => heard.push(key));
  });
  await reader.keyboard.type('x');
  await reader.keyboard.press('Enter');
  expect(await indicator()).toBe('新区产值x');
  expect(reader.url()).toBe(ADDRESS);
  expect(await reader.evaluate('heard')).toEqual([]);

  await reader.keyboard.press('Escape');
  await until('no card', async () => (await hosts()) === 0);
  await point('240亿元');
  await until('the card', async () => (await cardText()).includes('240亿元'));
  expect(errors).toEqual([]);
});

it('takes its card out of a frame, too', async () => {
  const inner = ADDRESS.replace('updated', 'inner');
  server.put(inner, articlePage());
  server.put(FRAMED, `<h1>${TITLE}</h1><iframe src="${inner}" style="width:900px;height:500px"></iframe>`);
  await reader.goto(FRAMED);
  const inFrame = (expression: string) => reader.evaluate(`(() => { with (frames[0]) return ${expression}; })()`);
  const marked = () =>
    inFrame(`[...(CSS.highlights.get('hzd-target') ?? [])].some((range) => String(range) === '1200亿元')`);
  await until('marks in the frame', marked);
  await desk.bringCompanion();
  await desk.toPage({ type: 'marks/card' });
  const cards = () => inFrame(`document.querySelectorAll('huazhongdian-card').length`);
  await until('the card in the frame', async () => (await cards()) === 1);
  await session.reload();
  desk = await openDesk(session);
  await until('an answer', () => desk.toPage({ type: 'page/state' }));
  await until('no card', async () => (await cards()) === 0);
  await until('marks in the frame', marked);
});

it('says in an open card that the extension is gone, and loads the page again from there', async () => {
  await reader.focus('#before');
  await desk.bringCompanion();
  await desk.toPage({ type: 'marks/card' });
  await until('the card', async () => (await cardText()) !== '');
  await until('the card to be seen', () => cardCorner(reader));
  await desk.uninstall();
  if (session.engine === 'firefox') {
    // Firefox stops the scripts without a word; the card goes with the style of the marks, and what is pointed at opens nothing.
    await until('no card in sight', async () => (await cardCorner(reader)) === null);
    await point('240亿元');
    expect(errors).toEqual([]);
    return;
  }
  await until('no marks', async () => Object.keys(await painted(reader)).every((name) => !name.startsWith('hzd-')));
  const said = await until('the card to say so', async () => {
    const { nodes } = await (await reader.createCDPSession()).send('Accessibility.getFullAXTree');
    const names = nodes.map(({ name }) => String(name?.value ?? ''));
    return names.find((name) => name.includes('“划重点”已更新或停用'));
  });
  expect(said).toContain('请重新加载页面');
  await reader.keyboard.press('Tab');
  await Promise.all([reader.waitForNavigation(), reader.keyboard.press('Enter')]);
  expect(await hosts()).toBe(0);
  expect(errors).toEqual([]);
});
