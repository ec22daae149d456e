import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS, type Settings } from '../../src/library/settings.ts';
import {
  type Answer,
  type ContentHandlers,
  Failure,
  listenInContent,
  listenInWorker,
  send,
  sendToTab,
  type WorkerHandlers,
} from '../../src/messages.ts';

const ID = browser.runtime.id;
const page = { id: ID, url: browser.runtime.getURL('popup.html') };
const content = { id: ID, url: 'https://news.example/a.html', tab: { id: 7 } };
const article = {
  url: 'https://news.example/a.html',
  title: '标题',
  kicker: null,
  subtitle: null,
  publisher: null,
  published: null,
  bylines: [],
  paragraphs: ['正文。'],
};

const workerHandlers = (): { [T in keyof WorkerHandlers]: ReturnType<typeof vi.fn> } => ({
  'article/read': vi.fn(() => 'read'),
  'article/gone': vi.fn(() => null),
  'companion/load': vi.fn(() => null),
  'reader/load': vi.fn(() => null),
  'frames/style': vi.fn(() => null),
  'mentions/saved': vi.fn(() => []),
  'settings/get': vi.fn(() => DEFAULT_SETTINGS),
  'settings/set': vi.fn(() => DEFAULT_SETTINGS),
  'summary/save': vi.fn(() => 'saved'),
  'summary/delete': vi.fn(() => 1),
  'text/read': vi.fn(() => 'read'),
  'text/save': vi.fn(() => 'saved'),
  'data/clear': vi.fn(() => ({ deleted: 1, whole: true })),
  'correction/draft': vi.fn(() => 'draft'),
  'correction/add': vi.fn(() => 'corrected'),
  'correction/undo': vi.fn(() => 'as before'),
  'summary/annotate': vi.fn(() => 1),
  'summary/link': vi.fn(() => 'linked'),
  'summary/merge': vi.fn(() => 'merged'),
  'import/stage': vi.fn(() => 1),
  'import/commit': vi.fn(() => 1),
  'import/drop': vi.fn(() => null),
});
const contentHandlers: ContentHandlers = {
  'page/state': () => ({ state: 'reading' }),
  'page/goto': () => ({ found: true }),
  'page/mark': () => ({ state: 'silent', reason: 'not-policy' }),
  'page/settings': () => null,
};

/** Delivers a message as the browser does; undefined when no listener takes it. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    void trigger(message, sender, resolve).then((taken) => taken.includes(true) || resolve(undefined));
  });
}

let stop: () => void = () => {};
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('listening in the worker', () => {
  let handlers: ReturnType<typeof workerHandlers>;
  beforeEach(() => {
    handlers = workerHandlers();
    stop = listenInWorker(handlers as unknown as WorkerHandlers);
  });

  test.each([
    [{ type: 'article/read', article, policy: true, forced: false }, 'content', 'read'],
    [{ type: 'article/gone' }, 'content', null],
    [{ type: 'settings/get' }, 'content', DEFAULT_SETTINGS],
    [{ type: 'settings/get' }, 'page', DEFAULT_SETTINGS],
    [{ type: 'settings/set', settings: { kinds: { date: false } } }, 'page', DEFAULT_SETTINGS],
    [{ type: 'summary/save', id: 'x', saved: true }, 'page', 'saved'],
    [{ type: 'summary/delete', ids: ['x'] }, 'page', 1],
  ])('%o from %s is answered', async (message, from, value) => {
    expect(await deliver(message, from === 'page' ? page : content)).toEqual({ ok: true, value });
    expect(handlers[message.type as keyof typeof handlers]).toHaveBeenCalledWith(message, {
      tabId: from === 'page' ? undefined : 7,
      url: (from === 'page' ? page : content).url,
    });
  });

  test.each([
    ['a content script', content, { type: 'summary/delete', ids: ['x'] }],
    ['a content script', content, { type: 'summary/save', id: 'x', saved: true }],
    ['a content script', content, { type: 'settings/set', settings: {} }],
    ['a page of the extension', page, { type: 'article/read', article, policy: true, forced: false }],
    ['another extension', { ...page, id: 'other' }, { type: 'settings/get' }],
    ['nobody known', {}, { type: 'settings/get' }],
  ])('%s may not ask everything', async (_, sender, message) => {
    expect(await deliver(message, sender)).toEqual({ ok: false, error: 'not-allowed' });
    expect(handlers[message.type as keyof typeof handlers]).not.toHaveBeenCalled();
  });

  test.each([
    { type: 'article/read', article: { ...article, paragraphs: [1] }, policy: true, forced: false },
    { type: 'article/read', article: { ...article, published: 'yesterday' }, policy: true, forced: false },
    { type: 'article/read', policy: true, forced: false },
  ])('a malformed message never reaches its handler: %o', async (message) => {
    expect(await deliver(message, content)).toEqual({ ok: false, error: 'invalid-message' });
    expect(handlers['article/read']).not.toHaveBeenCalled();
  });

  test('an article longer than any is refused by name, in one paragraph or in many', async () => {
    for (const paragraphs of [['字'.repeat(5_000_000)], Array(1_000).fill('字'.repeat(501))]) {
      const message = { type: 'article/read', article: { ...article, paragraphs }, policy: true, forced: false };
      expect(await deliver(message, content)).toEqual({ ok: false, error: 'article-too-large' });
    }
  });

  test.each([null, 'settings/get', {}, { type: 5 }, { type: 'toString' }, { type: 'page/state' }])(
    'what is not for the worker is left to others: %o',
    async (message) => {
      expect(await deliver(message, page)).toBeUndefined();
    },
  );

  test('keys that the protocol does not know are dropped', async () => {
    await deliver({ type: 'summary/save', id: 'x', saved: true, extra: 1 }, page);
    expect(handlers['summary/save'].mock.calls[0]?.[0]).toEqual({ type: 'summary/save', id: 'x', saved: true });
  });

  test("a failure's code is answered, a defect of ours is 'internal'", async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers['summary/save'].mockRejectedValueOnce(new Failure('storage-full'));
    expect(await deliver({ type: 'summary/save', id: 'x', saved: true }, page)).toEqual({
      ok: false,
      error: 'storage-full',
    });
    handlers['summary/save'].mockImplementationOnce(() => {
      throw new TypeError('a bug');
    });
    expect(await deliver({ type: 'summary/save', id: 'x', saved: true }, page)).toEqual({
      ok: false,
      error: 'internal',
    });
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe('listening in a content script', () => {
  beforeEach(() => {
    stop = listenInContent(contentHandlers);
  });

  test('pages and worker are answered, others not', async () => {
    expect(await deliver({ type: 'page/state' }, page)).toEqual({ ok: true, value: { state: 'reading' } });
    expect(await deliver({ type: 'page/state' }, { id: ID })).toEqual({ ok: true, value: { state: 'reading' } });
    expect(await deliver({ type: 'page/state' }, { id: 'other' })).toEqual({ ok: false, error: 'not-allowed' });
  });

  test('a place that is none is refused', async () => {
    const place = { paragraph: -2, start: 0, end: 1, quote: 'x' };
    expect(await deliver({ type: 'page/goto', place }, page)).toEqual({ ok: false, error: 'invalid-message' });
  });
});

describe('sending', () => {
  test('a message in flight when the worker was killed is sent once more', async () => {
    const sendMessage = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, value: DEFAULT_SETTINGS });
    const answer = await send({ type: 'settings/get' });
    expectTypeOf(answer).toEqualTypeOf<Answer<Settings>>();
    expect(answer).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('no answer counts as a lost connection', async () => {
    const sendMessage = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await send({ type: 'settings/get' })).toEqual({ ok: false, error: 'disconnected' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('an error that was answered is not asked for again', async () => {
    const sendMessage = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: false, error: 'storage-full' });
    expect(await send({ type: 'article/gone' })).toEqual({ ok: false, error: 'storage-full' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a tab without our script, or one that answers nonsense, is "no-answer"', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('no receiving end'));
    expect(await sendToTab(7, { type: 'page/state' })).toEqual({ ok: false, error: 'no-answer' });
    sendMessage.mockResolvedValueOnce({ ok: true, value: { state: 'owned' } });
    expect(await sendToTab(7, { type: 'page/state' })).toEqual({ ok: false, error: 'no-answer' });
    sendMessage.mockResolvedValueOnce({ ok: true, value: { state: 'marked', id: 'x', title: '标题' } });
    expect(await sendToTab(7, { type: 'page/state' })).toEqual({
      ok: true,
      value: { state: 'marked', id: 'x', title: '标题' },
    });
    expect(sendMessage).toHaveBeenLastCalledWith(7, { type: 'page/state' }, { frameId: 0 });
  });
});
