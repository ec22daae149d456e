// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentsAround, watchUnheardFrames } from '../../../src/highlight/card/around.ts';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => ending.abort());

/** A frame at the end of a document, with the document in it. */
function addFrame(page: Document): { frame: HTMLIFrameElement; inner: Document } {
  const frame = page.body.appendChild(page.createElement('iframe'));
  const inner = frame.contentDocument as Document;
  return { frame, inner };
}

/** As a frame of another origin lets itself be looked into. */
function lock(frame: HTMLIFrameElement): void {
  Object.defineProperty(frame, 'contentDocument', { value: null });
}

describe('the documents around a page', () => {
  it('are those above it and those in frames, from wherever one asks', () => {
    const { inner } = addFrame(document);
    const beside = addFrame(document).inner;
    const deep = addFrame(inner).inner;
    for (const page of [document, inner, beside, deep])
      expect(documentsAround(page)).toEqual([document, inner, deep, beside]);
  });

  it('are none of another origin', () => {
    const { frame, inner } = addFrame(document);
    lock(frame);
    expect(documentsAround(document)).toEqual([document]);
    Object.defineProperty(inner.defaultView, 'frameElement', { value: null });
    expect(documentsAround(inner)).toEqual([inner]);
  });
});

describe('a frame that is not heard', () => {
  const entered = vi.fn();
  /** How often it is said that the focus went into such a frame as it left the window for this element. */
  const turnTo = async (element: Element): Promise<number> => {
    entered.mockClear();
    Object.defineProperty(document, 'activeElement', { value: element, configurable: true });
    watchUnheardFrames(documentsAround(document), entered, ending.signal);
    window.dispatchEvent(new Event('blur'));
    await new Promise((settled) => setTimeout(settled));
    Reflect.deleteProperty(document, 'activeElement');
    return entered.mock.calls.length;
  };

  it('tells by the focus that it was pressed', async () => {
    const { frame } = addFrame(document);
    lock(frame);
    expect(await turnTo(frame)).toBe(1);
  });

  it('is none of those whose presses are heard', async () => {
    const { frame, inner } = addFrame(document);
    // jsdom takes a signal only of the frame's own.
    Object.defineProperty(inner, 'defaultView', { value: null });
    expect(await turnTo(frame)).toBe(0);
  });

  it('is not what the reader turns to in another window', async () => {
    lock(addFrame(document).frame);
    expect(await turnTo(document.body)).toBe(0);
  });
});
