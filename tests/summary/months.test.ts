import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../src/summary/ledger/build.ts';
import { factsOf } from '../../src/summary/ledger/facts.ts';
import { lineOf } from '../../src/summary/ledger/line.ts';
import { LineList, LineSlice } from '../../src/summary/ledger/line-list.ts';
import { packLines, unpackLine } from '../../src/summary/ledger/packed-lines.ts';
import type { DatedEvent } from '../../src/summary/shelf/events.ts';
import { monthsOf } from '../../src/summary/shelf/months.ts';
import { sampleQuantity, sampleSummary } from './sample.ts';

const PERIODS = ['2024-06', null, '2024', '2024-06-30', '2023-12'];
const entries = PERIODS.flatMap((period, at) =>
  buildLedger(factsOf(sampleSummary({ quantities: [sampleQuantity({ period, indicator: `指标${at}` })] }))),
);
const slice = new LineSlice(packLines(entries.map(lineOf)));
const lines = new LineList([{ lines: slice, from: 0, to: slice.count, back: false }]);
const event = (first: string): DatedEvent => ({
  ...{ article: 'a', value: first, first, last: first, event: '开工' },
  place: { paragraph: 0, start: 0, end: 1, quote: '6' },
});

describe('months', () => {
  const events = [event('2024-06-02'), event('2025-01-01')];

  test('have what is due in them and what happens, the earliest first', () => {
    const months = monthsOf(lines, events);
    const named = months.map(({ month, due, events }) => [
      month,
      due.map((at) => unpackLine(lines.at(at) as string).indicator),
      events.length,
    ]);
    expect(named).toEqual([
      ['2023-12', ['指标4'], 0],
      ['2024-06', ['指标0', '指标3'], 1],
      ['2024-12', ['指标2'], 0],
      ['2025-01', [], 1],
    ]);
  });

  test('are those asked for, with both ends', () => {
    const asked = (range: object) => monthsOf(lines, events, range).map(({ month }) => month);
    expect(asked({ from: '2024-06', to: '2024-12' })).toEqual(['2024-06', '2024-12']);
    expect(asked({ to: '2023-12' })).toEqual(['2023-12']);
    expect(monthsOf([], [])).toEqual([]);
  });
});
