import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureRows, type PeriodRole } from '../../../src/summary/views/figure-rows.ts';
import { otherFigures } from '../../../src/summary/views/other-figures.ts';
import { countTargets, targetsByIndicator } from '../../../src/summary/views/targets.ts';
import { sampleQuantity } from '../sample.ts';

const growth = { measure: 'growth', value: 6.5, unit: '%', quote: '6.5%', direction: 'up' } as const;

describe('rows of figures', () => {
  test('level and growth of one indicator for one day stand in one row', () => {
    const rows = figureRows(
      [sampleQuantity({ period: '2025' }), sampleQuantity({ ...growth, period: '2021/2025' })],
      'due',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ indicator: '工业总产值', period: '2025', lastDay: '2025-12-31' });
    expect(rows[0]?.figures.map(({ measure, value }) => [measure, value])).toEqual([
      ['level', 30_000_000_000],
      ['growth', 6.5],
    ]);
  });

  test('a period that was only carried over is marked as inferred, one that is stated anywhere is not', () => {
    const carried = sampleQuantity({ period: '2025', implied: ['period'] });
    const said = sampleQuantity({ ...growth, period: '2025' });
    expect(figureRows([carried], 'due')[0]?.implied).toBe(true);
    expect(figureRows([carried, said], 'due')[0]?.implied).toBe(false);
    expect(figureRows([sampleQuantity({ period: null })], 'due')[0]?.implied).toBe(false);
  });

  test('a number without a period joins its indicator, but not where there are two deadlines', () => {
    const until2025 = sampleQuantity({ period: '2025' });
    const until2035 = sampleQuantity({ period: '2035', value: 90_000_000_000 });
    const open = sampleQuantity({ ...growth, period: null });
    expect(figureRows([open, until2025], 'due')).toHaveLength(1);
    expect(figureRows([open, until2025, until2035], 'due').map(({ lastDay }) => lastDay)).toEqual([
      null,
      '2025-12-31',
      '2035-12-31',
    ]);
  });

  test('two subjects are two rows; a number without a subject joins only where there is one', () => {
    const city = sampleQuantity({ subject: '全市' });
    const county = sampleQuantity({ subject: '沙河县', value: 5 });
    const nobody = sampleQuantity({ ...growth });
    expect(figureRows([city, nobody], 'due').map(({ subject }) => subject)).toEqual(['全市']);
    expect(figureRows([nobody, city, county], 'due').map(({ subject }) => subject)).toEqual([null, '全市', '沙河县']);
  });

  test('rows of one indicator stand together, in the order of the article', () => {
    const order = figureRows(
      [
        sampleQuantity({ indicator: '地区生产总值（GDP）', period: '2025' }),
        sampleQuantity({ indicator: '粮食产量', period: '2025' }),
        sampleQuantity({ indicator: '地区 生产总值', period: '2030' }),
      ],
      'due',
    );
    expect(order.map(({ indicator, period }) => [indicator, period])).toEqual([
      ['地区生产总值（GDP）', '2025'],
      ['地区 生产总值', '2030'],
      ['粮食产量', '2025'],
    ]);
  });

  test('floor and stretch are two figures of one row', () => {
    const rows = figureRows(
      [sampleQuantity({ tier: 'floor', value: 600 }), sampleQuantity({ tier: 'stretch', value: 630 })],
      'due',
    );
    expect(rows.map(({ figures }) => figures.map(({ tier }) => tier))).toEqual([['floor', 'stretch']]);
  });

  test('the same number said twice is one figure with two places', () => {
    const [row] = figureRows([sampleQuantity({ paragraph: -1, start: 3, end: 8 }), sampleQuantity()], 'due');
    expect(row?.figures).toHaveLength(1);
    expect(row?.figures[0].places).toEqual([
      { paragraph: -1, start: 3, end: 8, quote: '300亿元' },
      { paragraph: 0, start: 12, end: 17, quote: '300亿元' },
    ]);
  });

  test('the same number with another bound, unit or base is another figure', () => {
    const [row] = figureRows(
      [
        sampleQuantity(),
        sampleQuantity({ bound: '>=' }),
        sampleQuantity({ unit: '美元' }),
        sampleQuantity({ base: '同比' }),
      ],
      'due',
    );
    expect(row?.figures).toHaveLength(4);
  });

  test('numbers of unknown indicators are never put together', () => {
    expect(figureRows([sampleQuantity({ indicator: null }), sampleQuantity({ indicator: null })], 'due')).toHaveLength(
      2,
    );
  });

  test('a period without a known year is a deadline without a day', () => {
    const rows = figureRows([sampleQuantity({ period: 'XXXX-06-30' }), sampleQuantity({ period: '2025' })], 'due');
    expect(rows.map(({ period, lastDay }) => [period, lastDay])).toEqual([
      ['XXXX-06-30', null],
      ['2025', '2025-12-31'],
    ]);
  });

  test('figures that held in a month and in the months up to it are two rows, targets for that day one', () => {
    const month = sampleQuantity({ ...growth, period: '2020-09' });
    const months = sampleQuantity({ ...growth, value: 3.5, period: '2020-01/2020-09' });
    expect(figureRows([month, months], 'held').map(({ period }) => period)).toEqual(['2020-09', '2020-01/2020-09']);
    expect(figureRows([months, month], 'due').map(({ period }) => period)).toEqual(['2020-09']);
  });
});

test('targets and other figures are told apart, and counted by their places', () => {
  const summary = {
    quantities: [sampleQuantity(), sampleQuantity({ status: 'actual', indicator: '进出口额' }), sampleQuantity()],
  };
  expect(targetsByIndicator(summary).map(({ indicator }) => indicator)).toEqual(['工业总产值']);
  expect(otherFigures(summary).map(({ indicator }) => indicator)).toEqual(['进出口额']);
  expect(countTargets(summary)).toBe(2);
});

test('every number is in one row and one figure, whatever the article says', () => {
  const some = <T>(...values: T[]) => fc.constantFrom(...values);
  const quantity = fc
    .record({
      paragraph: fc.nat(99),
      indicator: some(null, '', '林地', '林 地', '（林地）', '耕地'),
      subject: some(null, '', '全市', '全县'),
      period: some(null, '2025', '2021/2025', '2025-12', 'XXXX-06', '2025-10/2025-12'),
      measure: some<'level' | 'growth'>('level', 'growth'),
      value: some<number | [number, number]>(1, 2, [1, 2]),
    })
    .map(sampleQuantity);
  fc.assert(
    fc.property(fc.array(quantity), fc.constantFrom<PeriodRole[]>('due', 'held'), (quantities, role) => {
      const places = figureRows(quantities, role).flatMap(({ figures }) => figures.flatMap((figure) => figure.places));
      const numbers = (list: readonly { paragraph: number }[]) => list.map(({ paragraph }) => paragraph).sort();
      expect(numbers(places)).toEqual(numbers(quantities));
    }),
  );
});
