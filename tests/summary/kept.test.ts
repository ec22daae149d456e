import { expect, test } from 'vitest';
import { withCorrection } from '../../src/summary/corrections/record.ts';
import { isKept } from '../../src/summary/kept.ts';
import { sampleId, sampleSummary } from './sample.ts';

test('a record is kept for what the reader did with it', () => {
  expect(isKept(sampleSummary())).toBe(false);
  expect(isKept(sampleSummary({ saved: true }))).toBe(true);
  expect(isKept(sampleSummary({ tags: ['园区'] }))).toBe(true);
  expect(isKept(sampleSummary({ note: '待核对' }))).toBe(true);
  const corrected = withCorrection(sampleSummary(), {
    ...{ id: sampleId(50), now: new Date('2026-03-04'), place: { paragraph: 1, start: 0, end: 2, quote: '市长' } },
    deed: { do: 'add', mention: { kind: 'date', value: null, event: null } },
  });
  expect(corrected && isKept(corrected)).toBe(true);
});
