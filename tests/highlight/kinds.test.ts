import { expect, test } from 'vitest';
import type { QuantityMention } from '../../src/extract/types.ts';
import { type Marked, marksOf } from '../../src/highlight/kinds.ts';

const quantity = (status: 'target' | 'actual', paragraph: number): QuantityMention => ({
  ...{ paragraph, start: 0, end: 3, quote: '50家', status, indicator: null, measure: 'level', value: 50, unit: '家' },
  ...{ bound: '=', period: null, direction: null, base: null, tier: null, subject: null, speaker: null },
  ...{ responsible: null, implied: [], rule: 'count/plain' },
});

test('every mention of the body is marked by its kind, an official wherever named, the title not at all', () => {
  const named = (paragraph: number) => ({ paragraph, start: 4, end: 6, quote: '周岩' });
  const extraction: Marked = {
    quantities: [quantity('target', 1), quantity('actual', 2), quantity('target', -1)],
    dates: [
      { paragraph: 0, start: 0, end: 5, quote: '2031年', value: '2031', event: null, implied: false, rule: 'x/y' },
    ],
    officials: [{ name: '周岩', posts: [], mentions: [named(-1), named(0), named(3)], rule: 'x/y' }],
  };
  const marks = marksOf(extraction).map(({ kind, place }) => `${kind} ${place.paragraph}`);
  expect(marks).toEqual(['target 1', 'actual 2', 'date 0', 'official 0', 'official 3']);
});
