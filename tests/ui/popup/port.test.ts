import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { createPagePort } from '../../../entrypoints/popup/port.ts';
import { askAhead, askPage, takeAsked } from '../../../entrypoints/shared/ask-page.ts';
import { toStored } from '../../../src/library/stored.ts';
import { sampleSummary } from '../../summary/sample.ts';
import { testWords } from '../support/words.ts';

const words = await testWords('zh_CN');
const summary = sampleSummary();
const MARKED = { ok: true, value: { state: 'marked', id: summary.id, title: '' } };
const query = vi.fn();
const sendMessage = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  query.mockReset().mockResolvedValue([{ id: 7, windowId: 3, url: summary.url, status: 'complete' }]);
  sendMessage.mockReset().mockResolvedValue(MARKED);
  Object.assign(browser.tabs, { query, sendMessage });
  Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: [] }) });
  await browser.storage.local.set({ [`summary:${summary.id}`]: await toStored(summary) });
});

it('shows what was asked ahead without asking again, and the next time asks anew', async () => {
  askAhead();
  const port = createPagePort(words, takeAsked());
  expect(await port.look()).toMatchObject({ state: 'article', summary: { id: summary.id } });
  expect([query, sendMessage].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(sendMessage).toHaveBeenCalledWith(7, { type: 'page/state' }, { frameId: 0 });
  sendMessage.mockResolvedValue({ ok: true, value: { state: 'silent', reason: 'not-policy' } });
  expect(await port.look()).toEqual({ state: 'silent', reason: 'not-policy' });
  expect(takeAsked()).toBeNull();
});

it('looks by itself where nothing was asked ahead', async () => {
  expect(await createPagePort(words).look()).toMatchObject({ state: 'article', summary: { id: summary.id } });
});

it.each([
  ['an answer of another shape', { ok: true, value: { state: 'marked', id: 7 } }],
  ['an answer that names a record and says nothing else', { ok: true, value: { id: summary.id } }],
  ['no answer', undefined],
])('takes %s for none', async (_, answer) => {
  sendMessage.mockResolvedValue(answer);
  query.mockResolvedValue([{ id: 7, windowId: 3, url: 'chrome://settings/' }]);
  expect(await createPagePort(words, askPage()).look()).toEqual({ state: 'closed' });
});

it('reads again what could not be read ahead', async () => {
  const asked = { ...askPage(), held: Promise.reject(new Error('storage')) };
  asked.held.catch(() => {});
  expect(await createPagePort(words, asked).look()).toMatchObject({ state: 'article', summary: { id: summary.id } });
});

it('says that a record is damaged or gone, whether it was read ahead or not', async () => {
  await browser.storage.local.set({ [`summary:${summary.id}`]: await toStored({ ...summary, title: 1 } as never) });
  await expect(createPagePort(words, askPage()).look()).rejects.toMatchObject({ code: 'damaged' });
  await browser.storage.local.remove(`summary:${summary.id}`);
  await expect(createPagePort(words, askPage()).look()).rejects.toMatchObject({ code: 'not-found' });
});

it('fails as before where there is no tab', async () => {
  query.mockResolvedValue([]);
  await expect(createPagePort(words, askPage()).look()).rejects.toMatchObject({ code: 'no-answer' });
});
