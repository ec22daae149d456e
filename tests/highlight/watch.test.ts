// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/highlight/watch.ts';

let stop: AbortController;
let now: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<main></main><aside></aside>';
  stop = new AbortController();
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Adds an element and lets the observer's microtask run. */
async function add(where: string) {
  document.querySelector(where)?.append(document.createElement('p'));
  await Promise.resolve();
}

const main = (node: Node) => document.querySelector('main')?.contains(node) === true;

test('many changes are looked at once, and again when more come', async () => {
  const look = vi.fn();
  watchPage(document, { concerns: main, look }, stop.signal);
  await add('main');
  await add('main');
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(look).toHaveBeenCalledTimes(1);
  await add('main');
  vi.advanceTimersByTime(300);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a change that is of no concern is not looked at', async () => {
  const look = vi.fn();
  watchPage(document, { concerns: main, look }, stop.signal);
  await add('aside');
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});

test('the text of a node changing counts as well', async () => {
  const look = vi.fn();
  document.querySelector('main')?.append('一期');
  watchPage(document, { concerns: main, look }, stop.signal);
  (document.querySelector('main')?.firstChild as Text).data = '二期';
  await Promise.resolve();
  vi.advanceTimersByTime(300);
  expect(look).toHaveBeenCalledTimes(1);
});

test('after a look that took 100 ms the page is left alone for 5 s', async () => {
  const look = vi.fn(() => {
    now += 100;
  });
  watchPage(document, { concerns: main, look }, stop.signal);
  await add('main');
  vi.advanceTimersByTime(300);
  await add('main');
  vi.advanceTimersByTime(4_999);
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(2);
});

test('nothing happens after the end, neither to a change that came before it', async () => {
  const look = vi.fn();
  watchPage(document, { concerns: main, look }, stop.signal);
  await add('main');
  stop.abort();
  await add('main');
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});
