import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { extract } from '../../src/extract/extract.ts';
import { DEFAULT_SETTINGS } from '../../src/library/settings.ts';
import { fromStored } from '../../src/library/stored.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { ask, executeScript, listenToCommands, prepare, restart } from './worker-here.ts';

vi.mock('../../src/extract/extract.ts', () => ({ extract: vi.fn() }));
const load = vi.hoisted(() => vi.fn());
vi.mock('../../entrypoints/shared/segmenter.ts', () => ({ segmenterOnDemand: () => load }));

const { url, title, kicker, subtitle, publisher, published, bylines, paragraphs } = sampleSummary();
const article = { url, title, kicker, subtitle, publisher, published, bylines, paragraphs };
const reading = { type: 'article/read', article, policy: true, forced: false };
const page = { id: browser.runtime.id, url: browser.runtime.getURL('popup.html') };
const content = {
  id: browser.runtime.id,
  url: article.url,
  get tab() {
    return { id: tab };
  },
};

async function readArticle(): Promise<Summary> {
  const answer = (await ask(reading, content)) as { value: { summary: Summary } };
  return answer.value.summary;
}

const badge = () => browser.action.getBadgeText({ tabId: tab });
const stored = (key: string) => browser.storage.local.get(key).then((found) => fromStored(found[key]));

const NOTHING = { dates: [], officials: [], outline: [], programmes: [], documents: [] };

let tab = 0;

beforeEach(async () => {
  prepare();
  tab = await browser.tabs.create({ url: article.url ?? '' }).then(({ id }) => id ?? 0);
  vi.mocked(extract).mockReturnValue({
    quantities: [sampleQuantity(), sampleQuantity({ status: 'actual' })],
    ...NOTHING,
  });
  restart();
});
afterEach(() => vi.restoreAllMocks());

test('an article that was read is extracted, kept, counted on the badge and answered', async () => {
  const answer = await ask(reading, content);
  const id = (answer as { value: { summary: Summary } }).value.summary.id;
  const summary = await stored(`summary:${id}`);
  expect(answer).toEqual({ ok: true, value: { summary, settings: DEFAULT_SETTINGS } });
  expect(summary).toMatchObject({ ...article, saved: false, policy: true, extractor: '0.9.0' });
  expect(vi.mocked(extract)).toHaveBeenCalledWith(article);
  expect(await badge()).toBe('1');
});

test('an article without targets, and one that is gone, have no badge', async () => {
  await readArticle();
  await ask({ type: 'article/gone' }, content);
  expect(await badge()).toBe('');
  await readArticle();
  vi.mocked(extract).mockReturnValue({ quantities: [], ...NOTHING });
  await readArticle();
  expect(await badge()).toBe('');
});

test('what was saved stays saved over a restart and another reading, and is deleted when asked', async () => {
  const { id } = await readArticle();
  expect(await ask({ type: 'summary/save', id, saved: true }, page)).toMatchObject({
    ok: true,
    value: { id, saved: true },
  });
  restart();
  expect(await readArticle()).toMatchObject({ id, saved: true });
  restart();
  expect(await ask({ type: 'summary/delete', ids: [id] }, page)).toEqual({ ok: true, value: 1 });
  expect(await stored(`summary:${id}`)).toBeUndefined();
  expect(await ask({ type: 'summary/save', id, saved: true }, page)).toEqual({ ok: false, error: 'not-found' });
});

test('settings survive a restart and are told to every tab', async () => {
  const { id } = await browser.tabs.create({ url: 'https://news.example/' });
  const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  const kinds = { ...DEFAULT_SETTINGS.kinds, date: false };
  const settings = { ...DEFAULT_SETTINGS, kinds };
  const asked = { type: 'settings/set', settings: { kinds: { date: false } } };
  expect(await ask(asked, page)).toEqual({ ok: true, value: settings });
  await vi.waitFor(() =>
    expect(sendMessage).toHaveBeenCalledWith(id, { type: 'page/settings', settings: { kinds } }, { frameId: 0 }),
  );
  restart();
  expect(await ask({ type: 'settings/get' }, content)).toEqual({ ok: true, value: settings });
});

test('a page that neither looks like policy news nor was asked for is not kept', async () => {
  expect(await ask({ ...reading, policy: false }, content)).toEqual({ ok: false, error: 'not-allowed' });
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await ask({ ...reading, policy: false, forced: true }, content)).toMatchObject({
    value: { summary: { policy: false } },
  });
});

test('a full storage is said before anything is', async () => {
  const full = new Error('Resource::kQuotaBytes quota exceeded');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
  expect(await ask(reading, content)).toEqual({ ok: false, error: 'storage-full' });
  expect(await badge()).toBe('');
});

test('a change that the last worker noted is finished when the worker starts', async () => {
  await browser.storage.local.set({ journal: { set: { a: 1 }, remove: ['b'] }, b: 2 });
  restart();
  await vi.waitFor(async () => expect(await browser.storage.local.get(null)).toEqual({ a: 1 }));
});

/** Doubts are settled some time after the answer; how long is nothing that a test holds. */
const WAIT = { timeout: 15_000 };

/** 工业总产|值: the rules ended the name within a word. */
const doubtful = () => ({ quantities: [sampleQuantity({ start: 16, end: 21, indicator: '工业总产' })], ...NOTHING });
const knows = (text: string) => text.split(/(工业总产值)/).map((word) => ({ word, tag: 'n' }));
const kept = async (id: string) => (await stored(`summary:${id}`)) as Summary;

test('a doubt is settled behind the answer, in the record as it is by then', async () => {
  vi.mocked(extract).mockReturnValue(doubtful());
  let ready = (_: unknown) => {};
  load.mockReturnValue(new Promise((resolve) => (ready = resolve)));
  const { id, segmenter } = await readArticle();
  expect(segmenter).toBeNull();
  await ask({ type: 'summary/save', id, saved: true }, page);
  ready({ name: 'words 1', words: knows });
  await vi.waitFor(async () => expect((await kept(id)).segmenter).toBe('words 1'), WAIT);
  const { saved, quantities } = await kept(id);
  expect([saved, quantities[0]?.indicator]).toEqual([true, '工业总产值']);
});

test('a segmenter that does not load leaves what the rules kept; without a doubt none is loaded', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  load.mockClear().mockRejectedValue(new Error('no memory'));
  await readArticle();
  await new Promise((done) => setTimeout(done, 20));
  expect(load).not.toHaveBeenCalled();
  vi.mocked(extract).mockReturnValue(doubtful());
  const { id } = await readArticle();
  await vi.waitFor(() => expect(logged).toHaveBeenCalledWith('segmenter', expect.any(Error)), WAIT);
  expect(await kept(id)).toMatchObject({ segmenter: null, quantities: [{ indicator: '工业总产' }] });
});

test('two fast switches reach a tab in the order they were moved, the last one last', async () => {
  const sent = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  const query = browser.tabs.query;
  const tabs = await query({});
  let slow = 30;
  vi.spyOn(browser.tabs, 'query').mockImplementation(async (what) => {
    const wait = slow;
    slow = 0;
    await new Promise((wake) => setTimeout(wake, wait));
    return query(what);
  });
  const set = (date: boolean) => ask({ type: 'settings/set', settings: { kinds: { date } } }, page);
  await Promise.all([set(false), set(true)]);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2 * tabs.length));
  expect(sent.mock.lastCall?.[1]).toMatchObject({ settings: { kinds: { date: true } } });
});

test('an answer that comes after the tab has moved on leaves the badge of the new page alone', async () => {
  const asked = ask(reading, content);
  await browser.tabs.update(tab, { url: 'https://news.example/other.html' });
  await asked;
  expect(await badge()).toBe('');
});

test('an answer that comes after the article is gone shows no badge', async () => {
  const asked = ask(reading, content);
  await ask({ type: 'article/gone' }, content);
  await asked;
  expect(await badge()).toBe('');
});

test('a site that is switched off, and any where marking is on click only, is marked only when asked for', async () => {
  const host = new URL(article.url ?? '').hostname;
  for (const settings of [{ off: [host] }, { off: [], auto: false }]) {
    await ask({ type: 'settings/set', settings }, page);
    expect(await ask(reading, content)).toEqual({ ok: false, error: 'switched-off' });
    expect(await badge()).toBe('');
  }
  expect(await ask({ ...reading, forced: true }, content)).toMatchObject({ ok: true });
});

test('a text is summarised without being kept, and kept and saved when asked', async () => {
  const text = { article: { ...article, url: null }, policy: true };
  expect(await ask({ type: 'text/read', ...text }, page)).toMatchObject({ ok: true, value: { saved: false } });
  expect(await browser.storage.local.get(null)).toEqual({});
  const answer = (await ask({ type: 'text/save', ...text }, page)) as { value: Summary };
  expect(answer).toMatchObject({ ok: true, value: { saved: true, url: null } });
  expect(await stored(`summary:${answer.value.id}`)).toEqual(answer.value);
  expect(await ask({ type: 'data/clear' }, content)).toEqual({ ok: false, error: 'not-allowed' });
  expect(await ask({ type: 'data/clear' }, page)).toEqual({ ok: true, value: { deleted: 1, whole: true } });
});

test('the companion is put into the page that asks for it, once it may be', async () => {
  executeScript.mockResolvedValue([]);
  expect(await ask({ type: 'companion/load' }, content)).toEqual({ ok: true, value: null });
  expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: tab }, files: ['/companion.js'] });
  executeScript.mockRejectedValue(new Error('cannot access this page'));
  expect(await ask({ type: 'companion/load' }, content)).toEqual({ ok: false, error: 'not-allowed' });
});

test('the reader is brought to a page that may be an article, the larger one where the site was not named at install', async () => {
  executeScript.mockReset().mockResolvedValue([]);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '0.9.0',
    content_scripts: [{ matches: ['*://*.gov.cn/*'] }],
  });
  const target = { tabId: tab };
  const from = (url: string) => ({ id: browser.runtime.id, url, tab: { id: tab } });
  expect(await ask({ type: 'reader/load' }, from('http://www.yunqiao.gov.cn/a.html'))).toEqual({
    ok: true,
    value: null,
  });
  expect(executeScript.mock.calls).toEqual([[{ target, files: ['/content-scripts/content.js'] }]]);
  executeScript.mockClear();
  expect(await ask({ type: 'reader/load' }, from('http://news.example.org/a.html'))).toEqual({ ok: true, value: null });
  expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([
    ['/fallback.js'],
    ['/content-scripts/content.js'],
  ]);
  executeScript.mockRejectedValue(new Error('cannot access this page'));
  expect(await ask({ type: 'reader/load' }, from('http://news.example.org/a.html'))).toEqual({
    ok: false,
    error: 'not-allowed',
  });
});

test('a key of the reader is brought to the active tab', async () => {
  executeScript.mockResolvedValue([]);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 } as never]);
  const sendMessage = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockResolvedValue({ ok: true, value: { number: 1, count: 2 } });
  const [listener] = listenToCommands.mock.lastCall ?? [];
  listener?.('next-date');
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(sendMessage).toHaveBeenLastCalledWith(7, { type: 'marks/step', by: 1, kind: 'date' }, { frameId: 0 });
});

test('saved articles are asked what they say of an indicator, those not saved are not', async () => {
  vi.mocked(extract).mockReturnValue({
    ...vi.mocked(extract)(article),
    quantities: [sampleQuantity({ indicator: '粮食产量' })],
  });
  const { id } = await readArticle();
  const question = { type: 'mentions/saved', id: 'another', indicator: '粮食产量' };
  expect(await ask(question, content)).toEqual({ ok: true, value: [] });
  await ask({ type: 'summary/save', id, saved: true }, page);
  expect(await ask(question, content)).toMatchObject({
    ok: true,
    value: [{ id, title, quantity: { indicator: '粮食产量' } }],
  });
});
