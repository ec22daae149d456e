import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Place } from '../../src/extract/types.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { articleMarkup, articlePage, EXPECTED, longArticlePage, page, SECOND, secondArticle } from './marks-page.ts';
import { boxOf, colouredPixels, type Desk, isPainted, openDesk, painted } from './marks-probe.ts';
import type { SampleServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const HOST = 'http://www.yybnet.net';
const ARTICLE = `${HOST}/news/article.html`;
const KINDS = ['target', 'actual', 'date', 'official'] as const;

let server: SampleServer;
let session: Session;
let reader: Page;
let scratch: Page;
let desk: Desk;
/** What the page's console got of errors while a test ran. */
let errors: string[];

useSession(async (opened) => {
  ({ server, session, reader } = opened);
  reader.on('pageerror', (error) => errors.push(String(error)));
  reader.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  scratch = await session.browser.newPage();
  desk = await openDesk(session);
});
beforeEach(async () => {
  await desk.toWorker({
    type: 'settings/set',
    settings: { kinds: { target: true, actual: true, date: true, official: true } },
  });
  errors = [];
});

/** Shows a page to the reader. */
async function open(html: string, address = ARTICLE): Promise<void> {
  server.put(address, html);
  // The browser asks for it by itself, and says in the page's console what it does not find.
  server.put(new URL('/favicon.ico', address).href, '');
  await reader.goto(address);
}

const marked = (kind: string, text: string) =>
  until(`${text} to be marked as ${kind}`, () => isPainted(reader, kind, text));
const isSilent = async () => Object.keys(await painted(reader)).filter((name) => name.startsWith('hzd-')).length === 0;

describe('an article', () => {
  test('has ranges of each kind in the registry', async () => {
    await open(articlePage());
    for (const kind of KINDS) for (const text of EXPECTED[kind]) await marked(kind, text);
    expect(errors).toEqual([]);
  });

  test.each([
    ['black on white', ''],
    ['white on black', 'background: #111; color: #eee'],
    ['grey on cream', 'background: #f7eed8; color: #444'],
    ['white on red', 'background: #a01818; color: #fff'],
    ['black on blue', 'background: #9dbedd; color: #111'],
  ])('shows each kind in its colour, %s', async (_, style) => {
    await open(articlePage({ style }));
    await marked('official', EXPECTED.official[0]);
    for (const kind of KINDS) {
      expect(await colouredPixels(reader, scratch, kind, EXPECTED[kind][0]), kind).toBeGreaterThan(8);
    }
  });

  test('is not coloured where nothing is marked', async () => {
    await open(articlePage());
    await marked('official', EXPECTED.official[0]);
    for (const kind of KINDS) expect(await colouredPixels(reader, scratch, kind, '规模以上'), kind).toBe(0);
  });

  test('keeps its DOM and its layout: no mutation, the same markup, every box where it is without us', async () => {
    const head = `<script>
      window.mutations = 0;
      new MutationObserver((records) => { window.mutations += records.length; })
        .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
      addEventListener('load', () => { window.mutations = 0; });
    </script>`;
    const look = () =>
      reader.evaluate(() => ({
        markup: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        boxes: [...document.querySelectorAll('body *')].map((element) =>
          JSON.stringify(element.getBoundingClientRect()),
        ),
      }));
    const html = articlePage({ head });
    await open(html, 'http://plain.example/article.html');
    const without = await look();
    expect(await isSilent()).toBe(true);
    await open(html);
    for (const kind of KINDS) await marked(kind, EXPECTED[kind][0]);
    expect(await look()).toEqual(without);
    expect(await reader.evaluate(() => (window as unknown as { mutations: number }).mutations)).toBe(0);
  });

  test('is marked under the strictest content security policy', async () => {
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'`;
    await open(articlePage({ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` }));
    for (const kind of KINDS) await marked(kind, EXPECTED[kind][0]);
    expect(await colouredPixels(reader, scratch, 'target', EXPECTED.target[0])).toBeGreaterThan(8);
    expect(errors).toEqual([]);
  });
});

describe('a page that changes', () => {
  test('is painted again after it cleared the registry', async () => {
    await open(articlePage());
    await marked('target', EXPECTED.target[0]);
    const before = await painted(reader);
    await reader.evaluate(() => CSS.highlights.clear());
    await until('the marks to be back', async () => (await painted(reader))['hzd-target']);
    expect(await painted(reader)).toEqual(before);
  });

  test('keeps the highlights that are its own', async () => {
    await open(articlePage());
    await reader.evaluate(() => CSS.highlights.set('search', new Highlight()));
    await marked('target', EXPECTED.target[0]);
    await reader.evaluate((main) => document.querySelector('main')?.replaceChildren(main), '');
    await until('the marks to go', isSilent);
    expect(Object.keys(await painted(reader))).toEqual(['search']);
  });

  test('shows another article at another address: its marks replace those before', async () => {
    await open(articlePage());
    await marked('target', EXPECTED.target[0]);
    await replaceMain(secondArticle(), '/news/second.html');
    await marked('target', SECOND.marked);
    expect(await isPainted(reader, 'target', EXPECTED.target[0])).toBe(false);
    expect(await desk.toPage({ type: 'page/state' })).toMatchObject({
      value: { state: 'marked', title: SECOND.title },
    });
  });

  test('draws the same article into new nodes: it is marked there', async () => {
    await open(articlePage());
    await marked('target', EXPECTED.target[0]);
    await reader.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await marked('target', EXPECTED.target[0]);
  });

  test('has its article late: it is marked when it comes', async () => {
    await open(page('<p>正在加载</p>'));
    await until('the page to be read', async () => (await state()) === 'silent');
    await replaceMain(articleMarkup(SECOND.title, SECOND.paragraphs));
    await marked('target', SECOND.marked);
    expect(errors).toEqual([]);
  });

  test('turns to night: the marks follow', async () => {
    await open(articlePage());
    await marked('target', EXPECTED.target[0]);
    await reader.evaluate(() => document.body.setAttribute('style', 'background: #111; color: #eee'));
    await until('pale marks', async () => {
      const names = Object.keys(await painted(reader));
      return names.includes('hzd-target-pale') && !names.includes('hzd-target');
    });
  });
});

describe('the reader', () => {
  test('switches kinds off and on', async () => {
    await open(articlePage());
    await marked('date', EXPECTED.date[0]);
    await desk.toWorker({ type: 'settings/set', settings: { kinds: { date: false } } });
    await until('the dates to go', async () => !(await isPainted(reader, 'date', '')));
    await marked('target', EXPECTED.target[0]);
    await desk.toWorker({ type: 'settings/set', settings: { kinds: { date: true } } });
    await marked('date', EXPECTED.date[0]);
  });

  test('goes to a place: unfolded, in the middle of the view, flashed for a moment', async () => {
    const filler = '<div style="height: 4000px"></div>';
    const folded = articlePage({ after: filler })
      .replace('<p>　　周岩介绍', `${filler}<details><summary>目标</summary><p>　　周岩介绍`)
      .replace('<p>　　青榆市', '</details><p>　　青榆市');
    await open(folded);
    await marked('target', EXPECTED.target[1]);
    const place = await placeOf(EXPECTED.target[1]);
    expect(await desk.toPage({ type: 'page/goto', place })).toEqual({ ok: true, value: { found: true } });
    expect(await isPainted(reader, 'flash', EXPECTED.target[1])).toBe(true);
    await until('the place to be in the middle', async () => {
      const { y, height, view } = await boxOf(reader, EXPECTED.target[1]);
      return Math.abs(y + height / 2 - view / 2) < 30;
    });
    await until('the flash to end', async () => !(await isPainted(reader, 'flash', '')));
    expect(await reader.evaluate(() => document.querySelector('details')?.open)).toBe(true);
  });

  test('is told when a place is not on the page', async () => {
    await open(articlePage());
    await marked('target', EXPECTED.target[0]);
    const place = { paragraph: 99, start: 0, end: 2, quote: '没有' };
    expect(await desk.toPage({ type: 'page/goto', place })).toEqual({ ok: true, value: { found: false } });
  });
});

describe('silence', () => {
  test.each([
    ['an empty page', ''],
    ['a page without elements in its body', '<!doctype html><title></title>'],
    ['a list of links', page('<ul><li><a href="/a">青榆市召开会议</a><li><a href="/b">春季运动会开幕</a></ul>')],
  ])('on %s, and nothing in its console', async (_, html) => {
    await open(html);
    await until('the page to be read', async () => (await state()) === 'silent');
    expect(await isSilent()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('on an article at a host that was not named', async () => {
    await open(articlePage(), 'http://plain.example/article.html');
    expect(await isSilent()).toBe(true);
  });
});

test('an article of 5 MB is answered, and nothing is thrown into its console', async () => {
  await open(longArticlePage(5_000_000 / 3));
  const answered = await until('an answer', async () => {
    const now = await state();
    return now === 'marked' || now === 'error' ? now : null;
  });
  expect(['marked', 'error']).toContain(answered);
  expect(errors).toEqual([]);
});

test('an extension that is removed takes its marks off the page', async () => {
  await open(articlePage());
  await marked('target', EXPECTED.target[0]);
  await desk.uninstall();
  await until(
    'the marks to be invisible',
    async () => (await colouredPixels(reader, scratch, 'target', EXPECTED.target[0])) === 0,
  );
  expect(errors).toEqual([]);
});

/** What the content script says of the page. */
async function state(): Promise<string | undefined> {
  const answer = (await desk.toPage({ type: 'page/state' })) as { value?: { state: string } };
  return answer.value?.state;
}

/** Where the record kept of the page's article has a target of this text. */
async function placeOf(text: string): Promise<Place> {
  const { value } = (await desk.toPage({ type: 'page/state' })) as { value: { id: string } };
  const record = (await session.stored())[`summary:${value.id}`] as Summary;
  const found = record.quantities.find(({ quote }) => quote.includes(text));
  if (!found) throw new Error(`no record has ${text}`);
  const { paragraph, start, end, quote } = found;
  return { paragraph, start, end, quote };
}

/** Puts markup in place of the article, at another address if one is given, as a page does that loads by itself. */
async function replaceMain(markup: string, path?: string): Promise<void> {
  await reader.evaluate(
    (html, to) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')?.replaceChildren(...parsed.body.childNodes);
      if (to) history.pushState(null, '', to);
    },
    markup,
    path,
  );
}
