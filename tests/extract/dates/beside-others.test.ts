import { describe, expect, it } from 'vitest';
import { told } from '../quantities/find.ts';
import { dates } from './read.ts';

describe('days that the news begins to hold on', () => {
  it.each([
    ['七项标准明起实施。', ['明起=2024-03-06']],
    ['高铁今起试运行。', ['今起=2024-03-05']],
    ['从今起诉讼费下调，明起诉求登记，明起点亮。', []],
  ])('%s', (text, expected) => expect(dates(text, '2024-03-05')).toEqual(expected));
});

describe('what is compared with', () => {
  it('is a date where a year is told by its number', () => {
    expect(dates('客运恢复至2019年同期的九成，好于去年同期。', '2024-03-05')).toEqual(['2019年=2019']);
  });

  it('is the month before the one told of, where something turned', () => {
    expect(dates('4月份，价格环比由上月下降转为持平。', '2025-05-10')).toEqual(['4月份=2025-04', '上月=2025-03']);
    expect(told('4月份，价格环比由上月下降0.3%转为上涨0.2%。', '2025-05-10')).toEqual([
      '0.3% actual 2025-03',
      '0.2% actual 2025-04',
    ]);
  });

  it('is no time of what it measures', () => {
    const text = '1月22日至28日，发送旅客1.2亿人次，日均1700万人次，恢复至2019年春运同期的90%。';
    expect(told(text, '2025-02-01').at(-1)).toBe('90% actual 2025-01-22/2025-01-28');
  });
});

describe('since when something is a record', () => {
  it.each([
    [
      '1—4月，收入806亿元，其中中央收入4月份增长1.6%，今年以来首月实现正增长；地方收入增长2.2%。',
      '2.2% actual 2025-01/2025-04',
    ],
    ['今年一季度，车流达103万辆。这是自2023年政策实施以来，单季度首次突破100万辆。', '100万辆 actual 2025-01/2025-03'],
    ['一季度实有企业30家。自2023年以来，新增企业12家。', '12家 actual 2023/2025'],
  ])('%s', (text, expected) => expect(told(text, '2025-05-21').at(-1)).toBe(expected));
});

describe('the year of those who graduate together', () => {
  it('is that of their number only', () => {
    expect(told('2025届高校毕业生预计规模800万人，同比增加40万人。', '2024-11-14')).toEqual([
      '800万人 target 2025',
      '40万人 target 2025',
    ]);
    expect(told('2025届高校毕业生招聘会今天举办，参会企业30家。', '2024-11-14')).toEqual(['30家 actual 2024-11-14']);
  });
});
