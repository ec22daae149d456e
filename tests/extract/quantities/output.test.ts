import { describe, expect, it } from 'vitest';
import { find, named, pick } from './find.ts';

const measured = (text: string) => pick(text, 'measure', 'bound').map((pair) => pair.join(' '));

describe('how much was made, whatever it is counted by', () => {
  it.each([
    ['门锁产量860万把，增长4%。', '860万把', 8_600_000, '把'],
    ['眼镜产量达450万副。', '450万副', 4_500_000, '副'],
    ['鲜花销量1.2亿枝，创历史新高。', '1.2亿枝', 120_000_000, '枝'],
  ])('%s', (text, quote, value, unit) => {
    const [first] = find(text);
    expect([first?.quote, first?.value, first?.unit]).toEqual([quote, value, unit]);
  });

  it('and no word that begins so', () => {
    expect(named('年产值20亿的企业，产量50万左右浮动。')).toEqual([]);
  });

  it('per unit of another', () => {
    expect(find('一氧化碳浓度1.1毫克每立方米，限速60公里每小时。').map(({ unit }) => unit)).toEqual([
      '毫克每立方米',
      '公里每小时',
    ]);
  });
});

describe('villages that are called by a number', () => {
  it.each(['西十二村种植大户多。', '走进十五村村委会大院。', '北三村合作社开了会。'])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('are not those that are counted', () => {
    expect(find('全镇十五村全部脱贫。')).toHaveLength(1);
  });
});

describe('how a number is bound and measured', () => {
  it.each([
    ['亩产大约是600斤。', 'level ~'],
    ['每户支出不过1200元左右。', 'level ~'],
    ['年收入不过3万元。', 'level ='],
    ['门诊年度限额300元。', 'level ='],
    ['每人年度最高限额2000元。', 'level <='],
    ['次年提高大病保险最高支付限额3000元。', 'difference ='],
    ['最低工资标准提高180元。', 'difference ='],
    ['通关时间压缩比稳定在55%以上。', 'share >='],
    ['通关时间压缩55%以上。', 'growth >='],
    ['全市已整治提升16个城区菜市。', 'level ='],
    ['企业所得税下降5%，减收1.1亿元。', 'growth =,difference ='],
  ])('%s', (text, expected) => {
    expect(measured(text).join()).toBe(expected);
  });
});
