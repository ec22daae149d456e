/**
 * Photographs every view in every state: `npx tsx scripts/screenshots.ts [BUILD] [OUT] [ONLY]`, by
 * default of .output/chrome-mv3 into .output/screenshots; ONLY is the beginning of the names wanted. Needs a build and a Chromium or Chrome.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { goldLibrary } from '../tests/summary/ledger/library.ts';
import { correctedSummary } from '../tests/ui/support/corrected.ts';
import { bareSummary, sampleSummary } from '../tests/ui/support/sample.ts';
import { findBrowser } from './lib/browsers.mjs';
import { CARD_PATH, cardPage, cardStage, openCard, welcomeStage } from './lib/card-stage.ts';
import type { Stage } from './lib/stage.ts';
import { messagesOf, serveBuild, setStage } from './lib/stage-server.ts';

const [build = '.output/chrome-mv3', out = '.output/screenshots', only = ''] = process.argv.slice(2);

const URL_OF_ARTICLE = 'https://www.example.cn/news/1.html';

const record = (summary: { id: string }) => [`summary:${summary.id}`, summary] as const;
const stage = (change: Partial<Stage>): Stage => ({
  page: null,
  url: URL_OF_ARTICLE,
  stored: {},
  answers: {},
  ...change,
});
const articleStage = (summary: ReturnType<typeof sampleSummary>, answers = {}): Stage =>
  stage({
    page: { state: 'marked', id: summary.id, title: summary.title },
    stored: Object.fromEntries([record(summary)]),
    answers: {
      'summary/save': { ok: true, value: { ...summary, saved: true, savedAt: summary.firstReadAt } },
      ...answers,
    },
  });

interface Shot {
  name: string;
  page: 'popup' | 'sidepanel' | 'library' | 'options' | 'text' | 'welcome' | 'article';
  stage: Stage;
  /** Selectors to click, one after the other, before the picture is taken. */
  click?: string[];
  /** What is typed where before that, and what is chosen where after it. */
  type?: [selector: string, text: string];
  choose?: [selector: string, value: string];
  /** Whether the whole height is shown, beyond what a popup can have. */
  whole?: boolean;
}

const articles = await goldLibrary();
/** Each of some articles has a number that the reader linked with one of the next article, or said to be another. */
const linked = (summary: (typeof articles)[number], index: number) => {
  const [own] = summary.quantities;
  const other = articles[index + 1];
  const [there] = other?.quantities ?? [];
  if (index > 3 || !own || !other || !there) return summary;
  const at = ({ paragraph, start, end }: typeof own) => ({ paragraph, start, end });
  const verdict = index % 2 ? ('different' as const) : ('same' as const);
  return { ...summary, links: [{ own: at(own), other: { article: other.id, ...at(there) }, verdict }] };
};
const library = Object.fromEntries(
  articles
    .map(linked)
    .map((summary, index) => record(index % 4 ? summary : { ...summary, tags: ['跟进'], note: '年底再核对' })),
);
const view = (nth: number) => `.views__one:nth-child(${nth})`;
const CHECK = (nth: number) => `.articles .vlist__row:nth-child(${nth}) input`;
/** What leads to each state of the library. */
const LIBRARY_CLICKS: Record<string, string[]> = {
  filters: ['.tools > .button'],
  detail: ['.vlist__row .item__title'],
  chosen: [CHECK(1), CHECK(2), CHECK(3), '.bulk .menu > summary'],
  ledger: [view(2)],
  entry: [view(2), '.library__main > .articles .vlist__row:has(.standing--reached) .item__title'],
  timeline: [view(3)],
  people: [view(4)],
  compare: [CHECK(1), CHECK(2), CHECK(4), '.bulk > .button'],
  import: ['.views > .button'],
};

const savedBare = () => {
  const bare = bareSummary();
  return { ...bare, saved: true, savedAt: bare.firstReadAt };
};
const [inView] = sampleSummary().quantities;
const IN_VIEW = { paragraph: inView?.paragraph ?? 0, start: inView?.start ?? 0 };

const HELP = '[aria-keyshortcuts="?"]';
const MORE = '.menu--brief > summary';
const SAVE = '.bar__actions > button:last-child';
const SHOTS: Shot[] = [
  { name: 'popup', page: 'popup', stage: articleStage(sampleSummary()) },
  { name: 'popup-whole', page: 'popup', stage: articleStage(sampleSummary()), whole: true },
  {
    name: 'popup-saved',
    page: 'popup',
    stage: articleStage(sampleSummary()),
    click: [SAVE, '.menu:not(.menu--brief) > summary'],
  },
  {
    name: 'popup-full',
    page: 'popup',
    stage: articleStage(sampleSummary(), { 'summary/save': { ok: false, error: 'storage-full' } }),
    click: [SAVE],
  },
  { name: 'popup-more', page: 'popup', stage: articleStage(sampleSummary()), click: [MORE] },
  { name: 'popup-bare', page: 'popup', stage: articleStage(bareSummary()), whole: true },
  { name: 'popup-not-policy', page: 'popup', stage: stage({ page: { state: 'silent', reason: 'not-policy' } }) },
  { name: 'popup-not-article', page: 'popup', stage: stage({ page: { state: 'silent', reason: 'not-article' } }) },
  { name: 'popup-reading', page: 'popup', stage: stage({ page: { state: 'reading' } }) },
  { name: 'popup-elsewhere', page: 'popup', stage: stage({ url: 'https://news.example.com/' }) },
  { name: 'popup-closed', page: 'popup', stage: stage({ url: 'chrome://settings/' }) },
  { name: 'popup-stale', page: 'popup', stage: stage({}) },
  { name: 'popup-trouble', page: 'popup', stage: stage({ page: { state: 'error', error: 'article-too-large' } }) },
  ...['', 'search', 'filters', 'detail', 'chosen', 'ledger', 'entry', 'timeline', 'people', 'compare', 'import'].map(
    (state): Shot => ({
      name: state ? `library-${state}` : 'library',
      page: 'library',
      stage: stage({ stored: library }),
      click: LIBRARY_CLICKS[state] ?? [],
      ...(state === 'search' && { type: ['.tools__search', '城镇化'] }),
    }),
  ),
  { name: 'library-empty', page: 'library', stage: stage({}) },
  {
    name: 'library-bare',
    page: 'library',
    stage: stage({ stored: Object.fromEntries([record(savedBare())]) }),
    click: [view(2)],
  },
  {
    name: 'library-decided',
    page: 'library',
    stage: stage({ stored: library }),
    click: [view(2)],
    choose: ['.library__main > .articles .tools select', 'decided'],
  },
  {
    name: 'library-none',
    page: 'library',
    stage: stage({ stored: library }),
    type: ['.tools__search', '没有的词'],
  },
  {
    name: 'panel',
    page: 'sidepanel',
    whole: true,
    stage: { ...articleStage(correctedSummary()), seen: [IN_VIEW] },
  },
  { name: 'card', page: 'article', stage: await cardStage() },
  { name: 'card-form', page: 'article', stage: await cardStage() },
  { name: 'welcome', page: 'welcome', stage: await welcomeStage() },
  { name: 'options', page: 'options', stage: stage({}) },
  { name: 'keys', page: 'options', stage: stage({}), click: [HELP] },
  { name: 'popup-closed-more', page: 'popup', stage: stage({ url: 'chrome://settings/' }), click: [MORE] },
  { name: 'popup-keys', page: 'popup', stage: stage({ url: 'chrome://settings/' }), click: [MORE, HELP] },
  { name: 'text', page: 'text', stage: stage({}) },
];

const WIDTHS = {
  popup: [400, 320],
  sidepanel: [480, 320],
  welcome: [1280, 360],
  article: [1280, 360],
  library: [1280, 360],
  options: [1280, 360],
  text: [1280, 360],
};
/** The pictures in the READMEs: file in docs/pictures ← name of the shot. */
const PICTURES: Record<string, string> = {
  card: 'card-1280-zh-light',
  popup: 'popup-400-zh-light',
  form: 'card-form-1280-zh-light',
};
const LOCALES = { zh: 'zh_CN', en: 'en' };

const root = resolve(build);
const { port, close } = await serveBuild(root, { [CARD_PATH]: cardPage() });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? findBrowser('chrome') ?? '',
  headless: true,
  args: [
    ...['--no-sandbox', '--lang=zh-CN', '--hide-scrollbars', '--disable-features=HttpsUpgrades'],
    `--host-resolver-rules=MAP *:80 127.0.0.1:${port}`,
  ],
});
try {
  await mkdir(out, { recursive: true });
  await mkdir(join('docs', 'pictures'), { recursive: true });
  for (const [language, folder] of Object.entries(LOCALES)) {
    const messages = await messagesOf(root, folder);
    for (const shot of SHOTS.filter(({ name }) => name.startsWith(only))) {
      for (const width of WIDTHS[shot.page]) {
        const page = await setStage(browser, shot.stage, messages);
        await page.setViewport({ width, height: shot.page === 'popup' ? 600 : 720 });
        if (shot.page === 'article') await openCard(page, { form: shot.name === 'card-form' });
        else await page.goto(`http://127.0.0.1:${port}/${shot.page}.html`, { waitUntil: 'networkidle0' });
        // The library is read in steps.
        if (shot.page === 'library') await new Promise((read) => setTimeout(read, 900));
        if (shot.type) await page.type(...shot.type);
        for (const selector of shot.click ?? []) {
          await page.click(selector);
          if (shot.page === 'library') await new Promise((drawn) => setTimeout(drawn, 200));
        }
        if (shot.choose) {
          await new Promise((drawn) => setTimeout(drawn, 600));
          await page.select(...shot.choose);
        }
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await new Promise((settled) => setTimeout(settled, 250));
          const path = join(out, `${shot.name}-${width}-${language}-${scheme}.png`);
          if (shot.page !== 'popup' && shot.page !== 'sidepanel')
            // A dialog stands in the view, not in the page.
            await page.screenshot({ path, fullPage: !shot.click?.includes(HELP) });
          else {
            const height = await page.evaluate(() => document.body.offsetHeight);
            await page.setViewport({ width, height: shot.whole ? height : Math.min(height, 600) });
            await page.screenshot({ path });
          }
          const [picture] = Object.entries(PICTURES).find(([, name]) => path.endsWith(`${name}.png`)) ?? [];
          if (picture) await copyFile(path, join('docs', 'pictures', `${picture}.png`));
        }
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  close();
}
