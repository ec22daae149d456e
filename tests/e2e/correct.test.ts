import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { articlePage } from './marks-page.ts';
import { type Desk, isPainted, openDesk } from './marks-probe.ts';
import { ROOT } from './support/card.ts';
import type { SampleServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ADDRESS = 'http://www.yybnet.net/news/correct.html';

let server: SampleServer;
let session: Session;
let reader: Page;
let desk: Desk;

useSession(async (opened) => {
  ({ server, session, reader } = opened);
  desk = await openDesk(session);
});
beforeEach(async () => {
  for (const id of await records()) await desk.toWorker({ type: 'summary/delete', ids: [id] });
  server.put(ADDRESS, articlePage());
  await open();
});

const records = async () =>
  Object.keys(await session.stored()).flatMap((key) => (key.startsWith('summary:') ? [key.slice(8)] : []));
const cardText = () => desk.inPage(`${ROOT}?.querySelector('[role=dialog]')?.textContent ?? ''`) as Promise<string>;
const cardSays = (text: string) => until(`a card with ${text}`, async () => (await cardText()).includes(text), 5_000);
const focused = () =>
  desk.inPage(`${ROOT}?.activeElement?.name || ${ROOT}?.activeElement?.textContent || ''`) as Promise<string>;

async function open(): Promise<void> {
  await reader.goto(ADDRESS);
  await until('marks', () => isPainted(reader, 'official', '陆明川'));
}

/** Presses Tab until a control has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    if ((await focused()) === name) return;
    await reader.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} by Tab; the focus is on ${await focused()}`);
}

/**
 * Presses Enter on what has the focus. To keys of its protocol Firefox gives no default action on buttons, on plain pages
 * neither (measured): there the focused control is told what the key would do.
 */
async function enter(): Promise<void> {
  await reader.keyboard.press('Enter');
  const act = `(({ form, type }, control) => type === 'text' ? form.requestSubmit() : control.click())(${ROOT}.activeElement, ${ROOT}.activeElement)`;
  if (session.engine === 'firefox') await desk.inPage(act);
}

/** Goes by commands to the first target and opens its card, as the keys of the manifest do. */
async function openFirstTarget(): Promise<void> {
  await desk.bringCompanion();
  await desk.toPage({ type: 'marks/step', by: 1, kind: 'target' });
  await desk.toPage({ type: 'marks/card' });
  await cardSays('更正');
}

test('by keyboard only: from the opened page to a corrected mark that survives reload and worker', async () => {
  await openFirstTarget();
  await tabTo('更正');
  await enter();
  await cardSays('更正“');
  await until('the focus in the form', async () => (await focused()) === 'kind');
  await tabTo('indicator');
  await reader.keyboard.down('Control');
  await reader.keyboard.press('a');
  await reader.keyboard.up('Control');
  await reader.keyboard.type('新区产值');
  await enter();
  await cardSays('已由您更正');
  expect(await cardText()).toContain('新区产值');

  await session.killWorker();
  await open();
  await openFirstTarget();
  expect(await cardText()).toContain('新区产值');
  await tabTo('撤销');
  await enter();
  await until('the card as it was', async () => !(await cardText()).includes('新区产值'), 5_000);
});

test('a hidden mark is gone until that is undone, and stays hidden after the page was edited', async () => {
  await openFirstTarget();
  await tabTo('隐藏标记');
  await enter();
  await cardSays('本文不再标出');
  expect(await isPainted(reader, 'target', '1200亿元')).toBe(false);
  server.put(ADDRESS, articlePage().replace('3月16日，', '3月16日，记者获悉，').replace('年均增长9%', '年均增长8%'));
  await open();
  expect(await isPainted(reader, 'target', '1200亿元')).toBe(false);
  server.put(ADDRESS, articlePage());
  await open();
  const [id] = await records();
  const record = (await session.stored())[`summary:${id}`] as { corrections: { id: string }[] };
  await desk.toWorker({ type: 'correction/undo', id, correction: record.corrections[0]?.id });
  await until('the mark', () => isPainted(reader, 'target', '1200亿元'));
});

test('what was typed stays after a press beside the card and a step on, and goes with the second Escape', async () => {
  const indicator = () => desk.inPage(`${ROOT}?.querySelector('[name=indicator]')?.value ?? ''`) as Promise<string>;
  await openFirstTarget();
  await tabTo('更正');
  await enter();
  await until('the focus in the form', async () => (await focused()) === 'kind');
  await tabTo('indicator');
  await reader.keyboard.type('新');
  const typed = await indicator();
  expect(typed).toContain('新');

  await reader.mouse.click(5, 5);
  await cardSays('所填内容尚未保留');
  await reader.mouse.click(5, 5);
  await desk.toPage({ type: 'marks/step', by: 1, kind: 'target' });
  expect(await desk.toPage({ type: 'marks/card' })).toEqual({ ok: true, value: { found: true } });
  expect(await indicator()).toBe(typed);

  await tabTo('indicator');
  await reader.keyboard.type('区');
  await until('no warning', async () => !(await cardText()).includes('所填内容尚未保留'));
  await reader.keyboard.press('Escape');
  await cardSays('所填内容尚未保留');
  expect(await indicator()).not.toBe('');
  await reader.keyboard.press('Escape');
  await until('no card', async () => (await cardText()) === '');
});
