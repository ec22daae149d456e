import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlap, placeCard } from '../../../src/highlight/card/placing.ts';

const PHONE = { width: 320, height: 568 };
const SIDEWAYS = { width: 568, height: 320 };
const DESK = { width: 1280, height: 900 };
const view = fc.constantFrom(PHONE, SIDEWAYS, DESK);
const mark = fc.record({
  left: fc.integer({ min: -50, max: 1300 }),
  top: fc.integer({ min: -100, max: 1000 }),
  width: fc.integer({ min: 1, max: 1300 }),
  height: fc.integer({ min: 1, max: 300 }),
});
const card = fc.record({ width: fc.integer({ min: 100, max: 340 }), height: fc.integer({ min: 40, max: 700 }) });

test('a card never covers its mark and never leaves the view', () => {
  fc.assert(
    fc.property(mark, card, view, (mark, card, view) => {
      const box = placeCard(mark, card, view);
      expect(overlap(box, mark)).toBe(false);
      if (box.height === 0) return;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(view.width);
      expect(box.top + box.height).toBeLessThanOrEqual(view.height);
    }),
    { numRuns: 1000 },
  );
});

test('a card is never larger than it wants, and there is one wherever the mark leaves room', () => {
  fc.assert(
    fc.property(mark, card, view, (mark, card, view) => {
      const box = placeCard(mark, card, view);
      expect(box.width).toBeLessThanOrEqual(card.width);
      expect(box.height).toBeLessThanOrEqual(card.height);
      if (mark.top > 20 || mark.top + mark.height < view.height - 20) expect(box.height).toBeGreaterThan(0);
    }),
  );
});

const word = (left: number, top: number): Box => ({ left, top, width: 80, height: 20 });
test.each([
  ['below its mark', word(200, 100), DESK, { left: 200, top: 126 }],
  ['above where there is no room below', word(200, 850), DESK, { left: 200, top: 644 }],
  ['pushed in from the right edge', word(1200, 100), DESK, { left: 976, top: 126 }],
  ['beside it on a phone held sideways', word(20, 150), SIDEWAYS, { left: 106, top: 116 }],
])('a card stands %s', (_, mark, view, place) => {
  expect(placeCard(mark, { width: 300, height: 200 }, view)).toMatchObject(place);
});

test('a card is scrolled where it fits nowhere whole', () => {
  expect(placeCard(word(120, 300), { width: 312, height: 400 }, PHONE)).toMatchObject({ top: 4, height: 290 });
});
