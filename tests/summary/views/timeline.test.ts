import { expect, test } from 'vitest';
import { timeline } from '../../../src/summary/views/timeline.ts';
import { sampleDate, sampleQuantity } from '../sample.ts';

test('dates are sorted by their first day, then their last; those without a year come last', () => {
  const values = ['XXXX-04-17', '2018-12', '2018', '2016/2020', '2018-01-01', null];
  const entries = timeline({ quantities: [], dates: values.map((value) => sampleDate({ value })) });
  expect(entries.map(({ value }) => value)).toEqual(['2016/2020', '2018-01-01', '2018', '2018-12', 'XXXX-04-17', null]);
});

test('one entry a date, one event a thing that happens, all its places', () => {
  const at = (paragraph: number, event: string | null) => sampleDate({ paragraph, event, value: '2018-04-17' });
  const entries = timeline({
    quantities: [],
    dates: [at(0, '项目签约'), at(1, '项目 签约'), at(2, '开工'), at(3, null)],
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]?.events.map(({ event, places }) => [event, places.map(({ paragraph }) => paragraph)])).toEqual([
    ['项目签约', [0, 1]],
    ['开工', [2]],
    [null, [3]],
  ]);
});

test('targets are due where their period ends, also when no date names it', () => {
  const quantities = [
    sampleQuantity({ period: '2021/2025', indicator: '林地' }),
    sampleQuantity({ period: '2030-06', indicator: '耕地' }),
    sampleQuantity({ period: null, indicator: '湿地' }),
    sampleQuantity({ period: '2025', indicator: '草地', status: 'actual' }),
    sampleQuantity({ period: '2025-10/2025-12', indicator: '绿地' }),
  ];
  const entries = timeline({
    quantities,
    dates: [sampleDate({ value: '2025' }), sampleDate({ value: '2025-10/2025-12' })],
  });
  expect(
    entries.map(({ value, events, due }) => [value, events.length, due.map(({ indicator }) => indicator)]),
  ).toEqual([
    ['2025', 1, ['林地']],
    ['2025-10/2025-12', 1, ['绿地']],
    ['2030-06', 0, ['耕地']],
  ]);
});

test('dates that could not be resolved are one only where they are written alike', () => {
  const dates = ['今年', '明年', '今年'].map((quote) => sampleDate({ value: null, quote }));
  expect(timeline({ quantities: [], dates }).map(({ events }) => events[0]?.places.length)).toEqual([2, 1]);
});
