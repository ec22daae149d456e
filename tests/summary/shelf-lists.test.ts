import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, officialsOf, toRow } from '../../src/summary/shelf/row.ts';
import { sampleOfficial, sampleQuantity, sampleSummary } from './sample.ts';

const words = fc.string({ unit: fc.constantFrom(...'马青原市长 \n\t'), minLength: 1, maxLength: 6 });
const plain = (text: string) => text.replace(/[\n\t]/g, ' ');

test('the officials that a row keeps as one text come back, whatever their names hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.array(words, { maxLength: 3 })), { maxLength: 4 }), (people) => {
      const officials = people.map(([name, titles]) =>
        sampleOfficial({ name, posts: titles.map((title) => ({ organization: null, title, change: null })) }),
      );
      expect(officialsOf(toRow(sampleSummary({ officials })))).toEqual(
        people.map(([name, titles]) => ({ name: plain(name), posts: titles.map(plain) })),
      );
    }),
  );
});

test('of no officials, numbers and years nothing is kept', () => {
  const { officials, indicators, due } = toRow(sampleSummary({ officials: [], quantities: [] }));
  expect([officials, indicators, due]).toEqual(['', '', '']);
  expect(linesOf('')).toEqual([]);
});

test('indicators and years are told each once', () => {
  const quantities = [
    sampleQuantity({ status: 'target', indicator: '造林面积', period: '2027' }),
    sampleQuantity({ status: 'target', indicator: '造林面积', period: '2026' }),
    sampleQuantity({ status: 'target', indicator: '绿化里程', period: '2027' }),
  ];
  const row = toRow(sampleSummary({ quantities }));
  expect(linesOf(row.indicators)).toEqual(['造林面积', '绿化里程']);
  expect(linesOf(row.due)).toEqual(['2026', '2027']);
});
