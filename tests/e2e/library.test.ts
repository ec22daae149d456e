import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/summary/schema.ts';
import { article as made } from '../library/fill.ts';
import { goldLibrary } from '../summary/ledger/library.ts';
import { inPlace } from '../summary/sample.ts';
import { takeDownload } from './support/downloads.ts';
import { driveLibrary } from './support/library-view.ts';
import { onDisk } from './support/on-disk.ts';
import { chooseExport } from './support/popup-view.ts';
import { records } from './support/records.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const article = (...given: Parameters<typeof made>) => inPlace(made(...given));

let session: Session;
let view: Page;
let summaries: Summary[];
const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-import-'));

useSession(async (opened) => {
  ({ session } = opened);
  summaries = await goldLibrary();
  view = await session.openView('library.html');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Drops an import that nobody began: like every change it is answered after what a worker before left is settled. */
const dropNothing = { type: 'import/drop', of: '00000000-0000-4000-8000-000000000000' };
const { ask, text, count, click, type, listed, fill, fileOf, choose } = driveLibrary(() => ({ session, view, folder }));

beforeEach(async () => {
  await fill(summaries.slice(0, 12));
});

afterEach(async () => {
  if ((await count('.import')) > 0) await click('.views > .button');
});

it('lists, searches and marks the hits', async () => {
  await type('.tools__search', '森林覆盖率');
  await until('the hit', async () => (await count('.vlist__row')) === 2 && (await count('.hit')) > 0);
  expect(await text('.item__source')).toContain('森林覆盖率');
  await type('.tools__search', '');
});

it('brings targets together', async () => {
  await click('.views__one:nth-child(2)');
  await until('the ledger', async () => (await text('.entry__standing')).includes('完成'));
  expect(await text('.entry__before')).toContain('原为2.8%');
  await click('.views__one:nth-child(1)');
});

it('deletes and takes that back, to the byte', async () => {
  const before = await records(session);
  await click('.bulk__all input');
  await click('.bulk .button--grave');
  await listed(0);
  expect(await records(session)).toEqual([]);
  await click('.status .button');
  await listed(12);
  expect(await records(session)).toEqual(before);
});

it('deletes the article in the row by the Delete key, stays in the list, and takes that back by Ctrl+Z', async () => {
  const before = await records(session);
  await view.bringToFront();
  await view.evaluate(`document.querySelector('.vlist__row--current').focus()`);
  for (const key of ['End', 'Delete'] as const) await view.keyboard.press(key);
  await listed(11);
  expect(await view.evaluate(`document.activeElement.closest('.vlist__row') !== null`)).toBe(true);
  await view.keyboard.down('Control');
  await view.keyboard.press('z');
  await view.keyboard.up('Control');
  await listed(12);
  expect(await records(session)).toEqual(before);
});

it('an export, everything deleted, and the import give the same to the byte', async () => {
  await until('the export', () => view.evaluate(`(${chooseExport})(document, '完整记录')`));
  const first = await takeDownload(session.downloads);
  await ask({ type: 'data/clear' });
  await listed(0);
  await choose(first.text);
  await click('.import__plan .button--main');
  await listed(12);
  await until('the end of it', async () => (await count('.task')) === 0);
  await until('the export', () => view.evaluate(`(${chooseExport})(document, '完整记录')`));
  const second = await takeDownload(session.downloads);
  const withoutTime = (file: string) => file.replace(/"exportedAt": "[^"]+"/, '');
  expect(withoutTime(second.text)).toBe(withoutTime(first.text));
});

it('many come in, are searched and leave at once', async () => {
  const saved = { saved: true, savedAt: '2026-03-03T04:05:06.000Z' };
  const many = Array.from({ length: 450 }, (_, n) =>
    article(n + 1000, { ...saved, paragraphs: [`第${n}号文件，共${n * 7}项。`] }),
  );
  await choose(fileOf(many));
  await click('.import__plan .button--main');
  await listed(462);
  await type('.tools__search', '共3143项');
  await until('the hit', async () => (await count('.vlist__row')) === 1);
  expect(await text('.item__title')).toBe('第1449篇');
  await type('.tools__search', '');
  await listed(462);
  await click('.bulk__all input');
  await click('.bulk .button--grave');
  expect(await text('.confirm__title')).toContain('462');
  expect(await count('.confirm__titles li')).toBe(6);
  await click('dialog .button--grave');
  await listed(0);
  const left = Object.keys(await session.stored()).filter((key) => !/^(?:settings|recent)$/.test(key));
  expect(left).toEqual([]);
});

it('what is deleted while no library page is open is nowhere on the disk', async () => {
  const saved = { saved: true, savedAt: '2026-03-03T04:05:06.000Z' };
  const two = [1, 2].map((n) => article(n, { ...saved, paragraphs: [`只有第${n}篇说的话。`] }));
  await fill(two);
  await until('what is made of them', async () => {
    const { ledger = [], texts } = await onDisk(view);
    return ledger.length > 0 && two.every(({ paragraphs }) => String(texts).includes(paragraphs[0] as string));
  });
  const options = await session.openView('options.html');
  await view.close();
  const askThere = (message: object) =>
    options.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
  await askThere({ type: 'summary/delete', ids: [two[0]?.id] });
  await until('one is gone', async () => !JSON.stringify(await onDisk(options)).includes('只有第1篇说的话'));
  const { ledger, texts } = await onDisk(options);
  expect(String(texts)).toContain('只有第2篇说的话');
  expect(two.map(({ id }) => String(ledger).includes(id))).toEqual([false, true]);
  expect(await askThere({ type: 'data/clear' })).toEqual({ ok: true, value: { deleted: 1, whole: true } });
  const left = Object.entries(await onDisk(options)).filter(([, values]) => values.length > 0);
  expect(left).toEqual([]);
  view = await session.openView('library.html');
  await options.close();
});

describe('clerks', () => {
  /** Has the page hire others until the end of the test: `body` is of a class that extends Worker. */
  const hireInstead = (body: string) =>
    view.evaluate(`globalThis.Hired ??= Worker; globalThis.Worker = class extends Hired { ${body} }; null`);
  afterEach(() => view.evaluate('globalThis.Worker = globalThis.Hired; null'));

  const exported = (name: string) => until('the menu', () => view.evaluate(`(${chooseExport})(document, '${name}')`));

  it('that do not come: it is said, and nothing is changed', async () => {
    await hireInstead(`constructor() { super('/none.js'); }`);
    const before = await session.stored();
    await exported('工作簿');
    await until('what is said', async () => (await text('.status')).includes('没能启动后台处理'));
    await exported('完整记录');
    await until('the end', async () => (await count('.task')) === 0);
    const path = join(folder, 'not-checked.json');
    writeFileSync(path, fileOf(summaries));
    await click('.views > .button');
    const field = await until('the field', () => view.$('.import input[type=file]'));
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await until('what is said', async () => (await text('.status')).includes('没能启动后台处理'));
    expect(await count('.import__plan')).toBe(0);
    expect(await session.stored()).toEqual(before);
  });

  it('are let go when the reader cancels', async () => {
    await hireInstead(
      `postMessage() { globalThis.silent = true; } terminate() { globalThis.dismissed = (globalThis.dismissed ?? 0) + 1; super.terminate(); }`,
    );
    await exported('工作簿');
    await until('the task', async () => (await count('.task')) > 0 && view.evaluate('globalThis.silent'));
    await click('.task .button');
    await until('what is said', async () => (await text('.status')).includes('已取消'));
    expect(await count('.task')).toBe(0);
    expect(await view.evaluate('globalThis.dismissed')).toBeGreaterThan(0);
  });
});

describe('a worker that is killed', () => {
  it.each([0, 30, 120, 300])('%i ms into an import leaves all of it or nothing', async (wait) => {
    await choose(fileOf(summaries));
    void click('.import__plan .button--main');
    await new Promise((wake) => setTimeout(wake, wait));
    await session.killWorker();
    // Any message wakes it, and it finishes or forgets what it was at before it answers.
    await until('the worker', async () => ((await ask(dropNothing)) as { ok: boolean }).ok);
    await until('the end of it', async () => (await count('.task')) === 0);
    const kept = (await records(session)).length;
    expect([12, 30]).toContain(kept);
    expect(Object.keys(await session.stored()).filter((key) => /^(?:journal|staged)/.test(key))).toEqual([]);
  });

  it.each([0, 20, 80])('%i ms into a bulk deletion leaves all of it or nothing', async (wait) => {
    void ask({ type: 'summary/delete', ids: summaries.slice(0, 12).map(({ id }) => id) }).catch(() => undefined);
    await new Promise((wake) => setTimeout(wake, wait));
    await session.killWorker();
    await until('the worker', async () => ((await ask(dropNothing)) as { ok: boolean }).ok);
    expect([0, 12]).toContain((await records(session)).length);
  });
});
