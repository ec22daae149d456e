import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { icsFormat } from '../../src/export/ics.ts';
import { assemble } from '../../src/export/text-format.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { nastySummaries } from './nasty.ts';
import { tableWords } from './words.ts';

const write = (summaries: Summary[]) => assemble(icsFormat(tableWords), summaries);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('each target is an entry of the day it is due', () => {
  const summary = sampleSummary({
    quantities: [
      sampleQuantity({ bound: '>=', subject: '云溪市', period: '2026/2030' }),
      sampleQuantity({ period: null }),
      sampleQuantity({ period: 'XXXX-04' }),
      sampleQuantity({ status: 'actual' }),
    ],
  });
  const [event, ...others] = read(write([summary]));
  expect(others).toEqual([]);
  expect(event?.summary).toBe('云溪市 工业总产值 [bound.>=] 300亿元');
  expect(event?.startDate.toString()).toBe('2030-12-31');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('2031-01-01');
  expect(event?.description.split('\n')).toEqual([
    '到2027年，全市工业总产值达到300亿元。',
    '云溪市定下三年目标',
    '云溪日报',
    'https://news.example/2026/a.html#top',
  ]);
});

test('a bound that the number itself says is not said twice', () => {
  const quotes = ['97%以上', '近七成', '前60位', '97%'];
  const quantities = quotes.map((quote) => sampleQuantity({ bound: '>=', subject: null, quote }));
  expect(read(write([sampleSummary({ quantities })])).map(({ summary }) => summary)).toEqual([
    '工业总产值 97%以上',
    '工业总产值 近七成',
    '工业总产值 前60位',
    '工业总产值 [bound.>=] 97%',
  ]);
});

test('no line is longer than 75 octets, and none ends in half a character', () => {
  const text = write(nastySummaries());
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('nothing in a page ends an entry or begins one', () => {
  const events = read(write(nastySummaries()));
  expect(events).toHaveLength(nastySummaries().length);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events[4]?.description).toContain('SUMMARY:x;y,z\\n\nEND:VCALENDAR');
});
