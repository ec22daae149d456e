import { expect, test } from 'vitest';
import { deadlines } from '../../../src/summary/views/deadlines.ts';
import { sampleQuantity } from '../sample.ts';

const target = (indicator: string, period: string | null) => sampleQuantity({ indicator, period });

test('stand in proportion to the days from publication on, with so many rows each', () => {
  const quantities = [
    target('林地', '2022'),
    target('耕地', '2018/2022'),
    target('湿地', '2020-01-01'),
    target('草地', null),
    target('绿地', 'XXXX-06'),
    sampleQuantity({ indicator: '水面', period: '2019', status: 'actual' }),
  ];
  const scale = deadlines({ quantities, published: '2018-01-01T09:00' });
  expect(scale.map(({ lastDay, count }) => [lastDay, count])).toEqual([
    ['2020-01-01', 1],
    ['2022-12-31', 2],
  ]);
  expect(scale[0]?.at).toBeCloseTo(730 / 1825, 3);
  expect(scale[1]?.at).toBe(1);
});

test('the first deadline begins the scale where publication is later or not known', () => {
  const quantities = [target('林地', '2022'), target('耕地', '2025')];
  for (const published of [null, '2023-05-01'])
    expect(deadlines({ quantities, published }).map(({ at }) => at)).toEqual([0, 1]);
});

test('one deadline makes no scale', () => {
  expect(deadlines({ quantities: [target('林地', '2022')], published: '2018-01-01' })).toEqual([]);
});
