import { expect, test } from 'vitest';
import { decide, decisionsOf } from '../../../src/summary/ledger/links.ts';
import { sampleId } from '../sample.ts';

const own = { paragraph: 0, start: 12, end: 17 };
const other = { article: sampleId(2), place: { paragraph: 3, start: 4, end: 9 } };

test('the last word on two numbers counts, and can be taken back', () => {
  const first = decide([], own, other, 'same');
  expect(first).toEqual([{ own, other: { article: sampleId(2), ...other.place }, verdict: 'same' }]);
  const elsewhere = decide(first, { ...own, start: 11 }, other, 'different');
  expect(elsewhere).toHaveLength(2);
  expect(decide(elsewhere, own, other, 'different').map(({ verdict }) => verdict)).toEqual(['different', 'different']);
  expect(decide(first, own, other, null)).toEqual([]);
});

test('is handed to the ledger by the names of the numbers', () => {
  const links = decide([], own, other, 'same');
  expect(decisionsOf({ id: sampleId(1), links })).toEqual([
    { one: `${sampleId(1)}#0:12-17`, other: `${sampleId(2)}#3:4-9`, verdict: 'same' },
  ]);
});
