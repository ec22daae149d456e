import { expect, test } from 'vitest';
import { essence } from '../../../src/summary/views/essence.ts';
import { sampleSummary } from '../../ui/support/sample.ts';
import { sampleQuantity } from '../sample.ts';

test('takes the two fullest deadlines in order of time and the first targets of each', () => {
  const of = (period: string, ...names: string[]) => names.map((indicator) => sampleQuantity({ indicator, period }));
  const quantities = [
    ...of('2030', '林地', '耕地', '湿地', '草地'),
    ...of('2025', '绿地', '水面'),
    ...of('2027', '道路'),
    sampleQuantity({ indicator: null, period: '2027' }),
    sampleQuantity({ indicator: '桥梁', period: null }),
  ];
  const facts = essence({ quantities, officials: [] });
  expect(facts.targets).toBe(9);
  expect(facts.due.map(({ period, rows }) => [period, rows.map(({ indicator }) => indicator)])).toEqual([
    ['2025', ['绿地', '水面']],
    ['2030', ['林地', '耕地', '湿地']],
  ]);
  expect([facts.person, facts.officials]).toEqual([null, 0]);
});

test('names who is named most often', () => {
  const { person, officials } = essence(sampleSummary());
  expect([person?.name, officials]).toEqual(['闻则川', 3]);
});
