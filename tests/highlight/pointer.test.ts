// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markAt, watchPointer } from '../../src/highlight/pointer.ts';
import type { PlacedMark } from '../../src/highlight/session.ts';

const mark = (start: number, end: number) =>
  ({ kind: 'date', place: { paragraph: 0, start, end, quote: '' }, range: document.createRange() }) as PlacedMark;
const long = mark(0, 9);
const short = mark(2, 4);

let article: HTMLElement;
let stop: AbortController;
let at: ReturnType<typeof vi.fn<(x: number, y: number) => PlacedMark | null>>;
let over: ReturnType<typeof vi.fn<(mark: PlacedMark | null) => void>>;
beforeEach(() => {
  vi.useFakeTimers();
  article = document.createElement('article');
  stop = new AbortController();
  at = vi.fn((x: number) => (x > 10 ? long : null));
  over = vi.fn();
  watchPointer(article, at, over, stop.signal);
});
afterEach(() => vi.useRealTimers());
const move = (clientX: number) => article.dispatchEvent(new MouseEvent('mousemove', { clientX }));

test('the shortest of our marks at a point is meant, and nothing that others put in the registry', () => {
  const registry = (...ranges: Range[]) => ({ highlightsFromPoint: () => [{ ranges }] });
  expect(markAt([long, short], registry(long.range, short.range), 1, 1)).toBe(short);
  expect(markAt([long, short], registry(document.createRange()), 1, 1)).toBeNull();
  expect(markAt([long, short], { highlightsFromPoint: () => [] }, 1, 1)).toBeNull();
});

test('many moves in a frame are one look', () => {
  for (let x = 11; x < 20; x++) move(x);
  vi.advanceTimersByTime(16);
  expect(at.mock.calls).toEqual([[19, 0]]);
});

test('a mark that is only crossed does not count, one that is rested on does once', () => {
  move(20);
  vi.advanceTimersByTime(40);
  move(1);
  vi.advanceTimersByTime(200);
  expect(over.mock.calls).toEqual([[null]]);
  move(20);
  vi.advanceTimersByTime(16);
  move(21);
  vi.advanceTimersByTime(200);
  expect(over.mock.calls).toEqual([[null], [long]]);
});

test('the mark is left with the article, and rested on again when the pointer comes back to it', () => {
  move(20);
  vi.advanceTimersByTime(200);
  article.dispatchEvent(new MouseEvent('mouseleave', { clientX: 1 }));
  vi.advanceTimersByTime(16);
  move(20);
  vi.advanceTimersByTime(200);
  expect(over.mock.calls).toEqual([[long], [null], [long]]);
});

test('nothing is heard after the end', () => {
  move(20);
  stop.abort();
  vi.advanceTimersByTime(200);
  move(21);
  vi.advanceTimersByTime(200);
  expect(over).not.toHaveBeenCalled();
});
