import { describe, expect, it } from 'vitest';
import { find, named, pick, told } from './find.ts';

/** Names that the words around a number give together: a measure and what it is of, a line and its label, two counts of the same. */

describe('a measure alone', () => {
  it.each([
    ['1-6月，限额以上住宿业完成营业额3.2亿元，下降4%。', ['3.2亿元 限额以上住宿业营业额', '4% 限额以上住宿业营业额']],
    ['数字经济核心产业实现增加值18亿元。', ['18亿元 数字经济核心产业增加值']],
    ['电子制造业实现营业收入26亿元。', ['26亿元 电子制造业营业收入']],
    ['涉农贷款9月末余额88亿元。', ['88亿元 涉农贷款余额']],
    ['绿色贷款三季度增速加快，9月末余额61亿元。', ['61亿元 绿色贷款余额']],
    ['小微贷款同样快速增长，9月末余额12亿元。', ['12亿元 小微贷款余额']],
    // Whose it is, is no part of it.
    ['规上企业实现产值9亿元。', ['9亿元 产值']],
    ['柳河县实现增加值9亿元。', ['9亿元 增加值']],
    ['据统计，柳河县9月末余额61亿元。', ['61亿元 余额']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('the label of a line', () => {
  it.each([
    ['——村集体经济收入：年均增长12%以上；', ['12%以上 村集体经济收入']],
    ['——工业占生产总值的比重：提高3个百分点。', ['3个百分点 工业占生产总值的比重']],
    ['自来水普及率：由2015年的82%提高到95%。', ['82% 自来水普及率', '95% 自来水普及率']],
    ['一是势头好：增长12%。', ['12% null']],
  ])('%s', (text, names) => {
    expect(pick(text, 'quote', 'indicator').map(([quote, name]) => `${quote} ${name}`)).toEqual(names);
  });
});

describe('counts', () => {
  it.each([
    ['实施8类46宗供水工程，', ['8类 供水工程', '46宗 供水工程']],
    ['帮扶210户680名困难群众，', ['210户 困难群众', '680名 困难群众']],
    ['全县实现1.2万户、3.9万人脱贫。', ['1.2万户 脱贫', '3.9万人 脱贫']],
    ['覆盖5镇12个行政村。', ['5镇 覆盖', '12个 行政村']],
    ['新开工12个。\n基本建成9个。', ['12个 新开工', '9个 基本建成']],
    ['全年开工数为120户，竣工98户。', ['120户 开工数', '98户 竣工']],
    ['其中有组织输出3200人。', ['3200人 有组织输出']],
    ['拆除城关、东岭等4个现有收费站，', ['4个 收费站']],
    ['开发区的印染厂等7个市、县重点项目，', ['7个 重点项目']],
    ['由3名干部、9名技术员组成的专班进驻。', ['3名 干部', '9名 技术员']],
    ['全市有41个年度计划新开项目，', ['41个 新开项目']],
    ['今年为民办12件实事。', ['12件 实事']],
    ['进安置小区320户。', ['320户 进安置小区']],
    ['东岭社区320户。', ['320户 户']],
    ['农民人均拥有1.5亩果园。', ['1.5亩 人均果园']],
    ['全县推进27项水务工程。', ['27项 水务工程']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    '市委九届四次全会召开。',
    '县里四套班子出席。',
    '打好生态、文化两张牌。',
    '繁育二元母猪。',
    '五里坡村、三百亩村入选。',
  ])('names hold no count: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
  it('but meetings and breeding sows are counted', () => {
    expect(named('补助母猪二百元，流转村里三百亩。')).toHaveLength(2);
  });
});

describe('ranks', () => {
  it.each([
    ['位居全国百强县第38位。', ['第38位 百强县']],
    ['营商指数位居全国第9、中部第1', ['第9 营商指数', '第1 营商指数']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('measures and times', () => {
  it('nothing becomes more by being improved, and a list is more than then in all its parts', () => {
    expect(pick('改善灌溉面积12亩，改善320户。', 'measure').flat()).toEqual(['level', 'level']);
    expect(pick('分别比2022年净增2万人次、9亿元。', 'measure').flat()).toEqual(['difference', 'difference']);
    expect(pick('改善率提高2个百分点。', 'measure').flat()).toEqual(['difference']);
  });
  it('a bracket behind the time compared with tells of that time', () => {
    expect(told('二季度产值较一季度（-3.2%）回升1.1个百分点。', '2024-07-20')).toEqual([
      '3.2% actual 2024-01/2024-03',
      '1.1个百分点 actual 2024-04/2024-06',
    ]);
    expect(told('二季度产值较一季度回升（1.1个百分点）。', '2024-07-20')).toEqual([
      '1.1个百分点 actual 2024-04/2024-06',
    ]);
  });
});
