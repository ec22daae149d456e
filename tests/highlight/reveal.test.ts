// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reveal } from '../../src/highlight/reveal.ts';
import { rangeOfText } from './fake-pens.ts';

// jsdom lays nothing out: boxes are handed in, scrolling is recorded. Real scrolling is in tests/e2e/marks.test.ts.
let scrolled: unknown[];
let rect: { left: number; right: number; top: number; bottom: number; width: number; height: number };

beforeEach(() => {
  scrolled = [];
  rect = { left: 10, right: 60, top: 3000, bottom: 3020, width: 50, height: 20 };
  Object.assign(Range.prototype, { getClientRects: () => [rect], getBoundingClientRect: () => rect });
  vi.stubGlobal(
    'DOMRect',
    class {
      left = 0;
      constructor(
        _x: number,
        readonly top: number,
        readonly width: number,
        readonly height: number,
      ) {}
      get right() {
        return this.width;
      }
    },
  );
  vi.spyOn(window, 'scrollBy').mockImplementation((options) => void scrolled.push(options));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the window is scrolled until the range is at half height, sideways only where it must', () => {
  document.body.innerHTML = '<p>新增9万人</p>';
  expect(reveal(rangeOfText(document.body, '9万人'), 'smooth')).toBe(true);
  rect = { ...rect, left: 2000, right: 2050, top: 100 };
  reveal(rangeOfText(document.body, '9万人'), 'instant');
  expect(scrolled).toEqual([
    { top: 3010 - window.innerHeight / 2, left: 0, behavior: 'smooth' },
    { top: 110 - window.innerHeight / 2, left: 2025 - window.innerWidth / 2, behavior: 'instant' },
  ]);
});

test('what the browser itself would unfold to show text is unfolded, and nothing else is opened', () => {
  document.body.innerHTML = `<details id="around"><summary>附件</summary><section hidden="until-found">新增9万人</section></details>
    <details id="beside"><summary>另有3万人</summary>其他</details>`;
  const matched = vi.fn();
  document.body.addEventListener('beforematch', matched, { once: true });
  reveal(rangeOfText(document.body, '9万人'), 'instant');
  reveal(rangeOfText(document.body, '3万人'), 'instant');
  expect(document.querySelector<HTMLDetailsElement>('#around')?.open).toBe(true);
  expect(document.querySelector('section')?.hasAttribute('hidden')).toBe(false);
  expect(matched).toHaveBeenCalledTimes(1);
  expect(document.querySelector<HTMLDetailsElement>('#beside')?.open).toBe(false);
});

test('a range that takes no space is not shown', () => {
  document.body.innerHTML = '<p>新增9万人</p>';
  Object.assign(Range.prototype, { getClientRects: () => [] });
  expect(reveal(rangeOfText(document.body, '9万人'), 'instant')).toBe(false);
  expect(scrolled).toEqual([]);
});
