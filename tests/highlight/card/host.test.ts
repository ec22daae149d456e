// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardHost } from '../../../src/highlight/card/host.ts';
import { CARD_TAG } from '../../../src/highlight/remains.ts';

let root: ShadowRoot;
beforeEach(() => {
  vi.useFakeTimers();
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.querySelector(CARD_TAG)?.remove();
});
const said = () => root.querySelector('[role=status]')?.textContent;

test('what is announced first waits until the region is known; of several that come meanwhile the last is said', () => {
  const host = new CardHost(document, '');
  host.announce('第1处');
  expect(said()).toBe('');
  host.announce('第2处');
  host.announce('第3处');
  vi.runAllTimers();
  expect(said()).toBe('第3处');
  host.announce('第4处');
  expect(said()).toBe('第4处');
  vi.runAllTimers();
  expect(said()).toBe('第4处');
});
