import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { sampleSummary } from '../ui/support/sample.ts';
import { articlePage, TITLE } from './marks-page.ts';
import { isPainted } from './marks-probe.ts';
import { takeDownload } from './support/downloads.ts';
import { chooseExport, popupText } from './support/popup-view.ts';
import { type Popup, type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const URL_OF_ARTICLE = 'http://www.yybnet.net/news/copy.html';
const engine = inject('browser');

let session: Session;
const summary = sampleSummary({ saved: true, savedAt: '2026-03-02T02:00:00.000Z' });

useSession(
  async (opened) => {
    ({ session } = opened);
    await session.tamper({ [`summary:${summary.id}`]: summary });
  },
  { pages: { [URL_OF_ARTICLE]: articlePage() }, dark: true },
);

interface Picture {
  width: number;
  height: number;
  /** Shares of its pixels that are white, and that are dark. */
  white: number;
  dark: number;
}

/** Decodes a picture (base64) in a page. A broken one rejects. */
const decode = (page: Page, picture: string): Promise<Picture> =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(bitmap, 0, 0);
    const { data: pixels } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let white = 0;
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const light = Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
      if (light === 255) white++;
      if (light < 80) dark++;
    }
    const all = pixels.length / 4;
    return { width: bitmap.width, height: bitmap.height, white: white / all, dark: dark / all };
  }, picture);

function expectTargets({ width, height, white, dark }: Picture): void {
  expect(width).toBeGreaterThanOrEqual(2 * 560);
  expect(width).toBeLessThanOrEqual(2 * 720);
  expect(height).toBeGreaterThan(600);
  // Words on white paper, neither blank nor of the dark theme.
  expect(white).toBeGreaterThan(0.8);
  expect(dark).toBeGreaterThan(0.005);
}

/** Has a view's clipboard note what it is handed, and then take it (`pass`) or not. Runs in the view. */
function watchClipboard(document: Document, pass: boolean): void {
  const view = document.defaultView as (Window & { handed?: ClipboardItem[] }) | null;
  if (!view) throw new Error('no view');
  const { clipboard } = view.navigator;
  const write = clipboard.write.bind(clipboard);
  clipboard.write = (items) => {
    view.handed = items;
    return pass ? write(items) : Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
  };
}

/** What was handed over to the clipboard of a view: type and bytes (base64). Runs in the view. */
async function handed(document: Document): Promise<{ type: string; bytes: string } | null> {
  const [item] = (document.defaultView as (Window & { handed?: ClipboardItem[] }) | null)?.handed ?? [];
  const type = item?.types[0];
  if (!item || !type) return null;
  const bytes = new Uint8Array(await (await item.getType(type)).arrayBuffer());
  return { type, bytes: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')) };
}

const textOf = (base64: string | null) => Buffer.from(base64 ?? '', 'base64').toString('utf8');

describe('the detail of the library', () => {
  let view: Page;
  beforeAll(async () => {
    view = await session.openView('library.html');
    // The pictures are light in the dark theme, too.
    if (engine === 'chromium') await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await view.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
    await view.bringToFront();
    await (await view.waitForSelector('.item__title'))?.click();
    await view.waitForSelector('.detail .menu > summary');
  });
  beforeEach(() => view.bringToFront());

  /** Chooses from the menu of copies with the mouse, as browsers want to see it, and gives what the page then says. */
  async function choose(label: string): Promise<string> {
    await view.evaluate(`document.querySelector('.status__close')?.click()`);
    await view.click('.detail .menu > summary');
    for (const item of await view.$$('.detail .menu__item'))
      if (((await item.evaluate((one) => one.textContent)) ?? '').startsWith(label)) await item.click();
    return until('an answer', () =>
      view.evaluate(`document.querySelector('[role=status] .status__text')?.textContent`),
    ) as Promise<string>;
  }

  it('copies its text', async () => {
    expect(await choose('复制文字')).toBe('已复制。');
    const text = textOf(await session.clipboard('text/plain'));
    expect(text).toMatch(/^向河而立 向新而行\n栖河日报　2018年5月14日 09:30\n/);
    expect(text).toContain('\n栖河新区 地区生产总值：>450亿元（力争）、≥+12%（年均）；2022年\n');
    expect(text).toContain('\n沈若谷（栖河新区管委会副主任、新区港航发展中心主任）\n  说 万元GDP能耗');
  });

  it('copies its note', async () => {
    expect(await choose('复制笔记')).toBe('已复制。');
    const text = textOf(await session.clipboard('text/plain'));
    expect(text).toMatch(/^# 向河而立 向新而行\n\n栖河日报 2018-05-14 09:30 <http/);
    expect(text).toContain('\n## 目标\n\n| 指标 | 数值 | 时间 |');
  });

  it('copies the picture of its targets', async () => {
    await view.evaluate(`(${watchClipboard})(document, true)`);
    expect(await choose('复制目标图片')).toBe('已复制。');
    // Firefox without a screen has a clipboard for text alone: there, what it was handed counts.
    const given = (await view.evaluate(`(${handed})(document)`)) as { type: string; bytes: string };
    expect(given.type).toBe('image/png');
    const picture = engine === 'chromium' ? await session.clipboard('image/png') : given.bytes;
    await view.bringToFront();
    expectTargets(await decode(view, picture ?? ''));
  });

  it('gives the picture as a download where the browser does not take it, and says so; text it cannot give', async () => {
    await view.evaluate(`(${watchClipboard})(document, false)`);
    expect(await choose('复制目标图片')).toContain('已改为下载');
    const { name, text } = await takeDownload(session.downloads);
    expect(name).toBe('划重点 向河而立 向新而行 目标.png');
    expect(text.slice(1, 4)).toBe('PNG');
    expect(await choose('复制文字')).toMatch(/^没有复制/);
  });
});

describe.each(['popup', 'panel'] as const)('the %s', (kind) => {
  let view: Popup;
  beforeAll(async () => {
    await session.page.bringToFront();
    await session.page.goto(URL_OF_ARTICLE);
    await until('marks', () => isPainted(session.page, 'target', '1200亿元'));
    view = kind === 'popup' ? await session.openPopup() : await session.openPanel();
    await popupText(view, TITLE);
    await view.run(watchClipboard, false);
  });
  afterAll(() => view?.close());

  it('hands text and picture to the clipboard', async () => {
    await view.run(chooseExport, '复制文字');
    await popupText(view, '没有复制');
    const text = await view.run(handed);
    expect(text?.type).toBe('text/plain');
    expect(textOf(text?.bytes ?? null).startsWith(`${TITLE}\n`)).toBe(true);
    await view.run(chooseExport, '复制目标图片');
    await popupText(view, '已改为下载');
    const picture = await view.run(handed);
    expect(picture?.type).toBe('image/png');
    expectTargets(await decode(session.page, picture?.bytes ?? ''));
    expect((await takeDownload(session.downloads)).name).toMatch(/目标\.png$/);
  });
});
