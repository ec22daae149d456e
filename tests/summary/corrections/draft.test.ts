import { expect, test } from 'vitest';
import type { Place } from '../../../src/extract/types.ts';
import { draftAt } from '../../../src/summary/corrections/draft.ts';
import { sampleSummary } from '../sample.ts';

const TEXT = '到2027年，全市工业总产值达到300亿元，建成驿站40来座，明年6月完工，由马青原牵头，底数七七八八。';
const record = sampleSummary({ paragraphs: [TEXT], quantities: [], dates: [], officials: [] });
const at = (quote: string): Place => {
  const start = TEXT.indexOf(quote);
  return { paragraph: 0, start, end: start + quote.length, quote };
};

test('what is marked there is where the form begins', () => {
  const { quantities } = sampleSummary();
  const [known] = quantities.map((quantity) => ({ ...quantity, ...at('300亿元') }));
  if (!known) throw new Error('the sample has no number');
  const { status: _, implied: _i, rule: _r, paragraph: _p, start: _s, end: _e, quote: _q, ...facts } = known;
  expect(draftAt({ ...record, quantities: [known] }, at('300亿元'), 'actual')).toEqual({ kind: 'actual', ...facts });
});

test('else what the words say by themselves, read on the day of the article', () => {
  expect(draftAt(record, at('300亿元'), 'target')).toMatchObject({
    kind: 'target',
    value: 30_000_000_000,
    unit: '元',
    period: null,
  });
  expect(draftAt(record, at('明年6月'), 'date')).toEqual({ kind: 'date', value: '2027-06', event: null });
  expect(draftAt(record, at('马青原'), 'official')).toEqual({ kind: 'official', name: '马青原', posts: [] });
});

test('what cannot be read is left to the reader', () => {
  expect(draftAt(record, at('七七八八'), 'target')).toMatchObject({ value: 0, unit: '', indicator: null, bound: '=' });
  expect(draftAt(record, at('底数'), 'date')).toEqual({ kind: 'date', value: null, event: null });
});
