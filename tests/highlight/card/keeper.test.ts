// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../src/highlight/card/host.ts';
import { CardKeeper } from '../../../src/highlight/card/keeper.ts';
import { CARD_TAG, clearRemains } from '../../../src/highlight/remains.ts';
import type { PlacedMark } from '../../../src/highlight/session.ts';

let ending: AbortController;
let gone: boolean;
let keeper: CardKeeper;
const erase = vi.fn();

beforeEach(() => {
  document.querySelector(CARD_TAG)?.remove();
  document.body.innerHTML = '<p>到2035年达到1200亿元</p>';
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 50, 20);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  ending = new AbortController();
  gone = false;
  erase.mockClear();
  const host = new CardHost(document, '', ending.signal);
  const drawing = { draw: () => true, erase, part: () => gone };
  keeper = new CardKeeper(document, host, drawing, ending.signal);
});

const host = () => document.querySelector(CARD_TAG);
function markOf(): PlacedMark {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  return { kind: 'target', place: { paragraph: 0, start: 0, end: 5, quote: '到2035' }, range };
}

describe('the card when its scripts end', () => {
  it('goes with them while it is closed', () => {
    ending.abort();
    expect(host()).toBeNull();
  });

  it('goes with them when others of the same extension take over', () => {
    keeper.ask(markOf());
    ending.abort();
    expect(host()).toBeNull();
    expect(erase).toHaveBeenCalledTimes(1);
  });

  it('stays open when the extension is gone, until the reader closes it', () => {
    gone = true;
    keeper.over(markOf());
    ending.abort();
    expect(host()).not.toBeNull();
    // The card of a mark that was only pointed at would go with the pointer; these are the reader's to read.
    vi.useFakeTimers();
    document.dispatchEvent(new MouseEvent('mousemove', { clientX: 900, clientY: 900 }));
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(host()).not.toBeNull();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(host()).toBeNull();
  });

  it('is taken away by the scripts that come after them', () => {
    gone = true;
    keeper.ask(markOf());
    ending.abort();
    const deleted: string[] = [];
    vi.stubGlobal('CSS', { highlights: { delete: (name: string) => deleted.push(name) } });
    clearRemains(document);
    vi.unstubAllGlobals();
    expect(host()).toBeNull();
    expect(deleted).toContain('hzd-target-pale');
    expect(deleted).toContain('hzd-current');
  });
});
