// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../src/highlight/card/host.ts';
import { CardKeeper } from '../../../src/highlight/card/keeper.ts';
import { CARD_TAG, clearRemains, LEFT } from '../../../src/highlight/remains.ts';
import type { PlacedMark } from '../../../src/highlight/session.ts';

let ending: AbortController;
let gone: boolean;
let keeper: CardKeeper;
let cardHost: CardHost;
const erase = vi.fn();
const warn = vi.fn<() => boolean>();

beforeEach(() => {
  document.querySelector(CARD_TAG)?.remove();
  document.body.innerHTML = '<p>到2035年达到1200亿元</p>';
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 50, 20);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  ending = new AbortController();
  gone = false;
  erase.mockClear();
  warn.mockReset().mockReturnValueOnce(true).mockReturnValue(false);
  cardHost = new CardHost(document, '');
  const drawing = { draw: () => true, erase, part: () => gone, warn };
  keeper = new CardKeeper(document, cardHost, drawing, ending.signal);
});
afterEach(() => keeper.close());

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

  it('is taken away from a frame, too', () => {
    const inner = document.implementation.createHTMLDocument();
    inner.documentElement.append(inner.createElement(CARD_TAG));
    clearRemains([inner], new AbortController().signal);
    expect(inner.querySelector(CARD_TAG)).toBeNull();
  });

  it('is taken away by the scripts that come after them', () => {
    gone = true;
    keeper.ask(markOf());
    ending.abort();
    const deleted: string[] = [];
    vi.stubGlobal('CSS', { highlights: { delete: (name: string) => deleted.push(name) } });
    clearRemains([document], new AbortController().signal);
    vi.unstubAllGlobals();
    expect(host()).toBeNull();
    expect(deleted).toContain('hzd-target-pale');
    expect(deleted).toContain('hzd-current');
  });
});

describe('a card that holds what was typed', () => {
  const pressBeside = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  const pressEscape = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

  beforeEach(() => {
    keeper.ask(markOf());
    cardHost.unsaved = true;
  });

  it('stays after a press beside it, however often, and says so', () => {
    pressBeside();
    expect(warn).toHaveBeenCalledTimes(1);
    pressBeside();
    expect(erase).not.toHaveBeenCalled();
    expect(keeper.stays()).toBe(true);
  });

  it('asks once what Escape means', () => {
    pressEscape();
    expect(erase).not.toHaveBeenCalled();
    pressEscape();
    expect(erase).toHaveBeenCalledTimes(1);
    expect(keeper.stays()).toBe(false);
  });

  it('goes with a press beside it once nothing of it is unsaved', () => {
    cardHost.unsaved = false;
    pressBeside();
    expect(erase).toHaveBeenCalledTimes(1);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a card that holds what was typed when its scripts end', () => {
  let after: AbortController;
  const isLeft = () => host()?.hasAttribute(LEFT) ?? null;
  const succeed = () => {
    vi.stubGlobal('CSS', { highlights: { delete: () => true } });
    clearRemains([document], after.signal);
    vi.unstubAllGlobals();
  };
  const press = (target: EventTarget, key: string) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

  beforeEach(() => {
    after = new AbortController();
    keeper.ask(markOf());
    cardHost.unsaved = true;
  });
  afterEach(() => after.abort());

  it.each([true, false])('stays and says so, whether the extension is gone (%s) or others take over', (isGone) => {
    gone = isGone;
    ending.abort();
    expect(isLeft()).toBe(true);
    expect(erase).not.toHaveBeenCalled();
    press(document, 'Escape');
    expect(host()).toBeNull();
  });

  it('keeps the focus where the reader types', () => {
    cardHost.slot.innerHTML = '<section role="dialog" tabindex="-1"><input></section>';
    const [input] = cardHost.slot.getElementsByTagName('input');
    input?.focus();
    ending.abort();
    expect((cardHost.slot.getRootNode() as ShadowRoot).activeElement).toBe(input);
  });

  it('is left by the scripts that come after them, which close it as every card is closed', () => {
    succeed();
    expect(isLeft()).toBe(true);
    press(host() as Element, 'a');
    host()?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(isLeft()).toBe(true);
    press(document.body, 'Escape');
    expect(host()).toBeNull();
  });

  it('is closed by a press beside it, and by scripts that come later still', () => {
    succeed();
    after.abort();
    after = new AbortController();
    succeed();
    // Those before no longer see to it.
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(host()).toBeNull();
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    succeed();
    press(host() as Element, 'j');
    press(document.body, 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('goes where what was typed was kept or given up', () => {
    cardHost.unsaved = false;
    ending.abort();
    expect(host()).toBeNull();
  });
});
