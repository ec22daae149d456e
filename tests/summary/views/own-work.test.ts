import { expect, test } from 'vitest';
import { NO_WORK, withWorkOf } from '../../../src/summary/views/own-work.ts';
import { sampleSummary } from '../sample.ts';

test('what the reader did is counted: each correction and decision, each article with tags or a note', () => {
  const plain = sampleSummary({ corrections: [], links: [], tags: [], note: '' });
  const worked = sampleSummary({ tags: ['甲', '乙'], note: '一' });
  expect(withWorkOf(NO_WORK, plain)).toEqual(NO_WORK);
  expect([worked, plain, worked].reduce(withWorkOf, NO_WORK)).toMatchObject({ tagged: 2, noted: 2, links: 0 });
  const correction = { deed: 1 } as never;
  expect(withWorkOf(NO_WORK, { ...plain, corrections: [correction, correction], links: [correction] })).toEqual({
    ...{ corrections: 2, links: 1, tagged: 0, noted: 0 },
  });
});
