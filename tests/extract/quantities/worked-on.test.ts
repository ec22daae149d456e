import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('what heads the clause and a work is done to', () => {
  it.each([
    ['污水管网今年新建20公里。', ['20公里 污水管网']],
    ['农村公路去年改造提升120公里。', ['120公里 农村公路']],
    ['老旧供水管网今年改造35公里，明年改造40公里。', ['35公里 老旧供水管网', '40公里 老旧供水管网']],
    ['去年新建绿道12公里，改造8公里。', ['12公里 绿道', '8公里 绿道']],
    ['老旧厂房今年改造12万平方米。', ['12万平方米 老旧厂房']],
    ['退化林去年修复1.2万亩。', ['1.2万亩 退化林']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['市交通局今年新建20公里。', ['20公里 新建']],
    ['全县今年新建20公里。', ['20公里 新建']],
    ['铁路二期工程今年铺设30公里。', ['30公里 铺设']],
  ])('not who does it: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['对农村危桥实施加固改造，年底前完成90%。', ['90% 加固改造']],
    ['对全镇房屋开展安全排查，截至3月已完成95%。', ['95% 安全排查']],
  ])('the work of which so large a part is done: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('parts of those that belong to someone', () => {
  it.each([
    ['公司80%的原料来自本地合作社。', ['80% 原料']],
    ['合作社七成的社员是妇女。', ['七成 社员']],
    ['市区和60%的乡镇已通气。', ['60% 乡镇']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('not where the owner has a measure', () => {
    expect(named('公司产值的80%来自出口。')).toEqual(['80% 公司产值']);
  });

  it.each([
    ['采购集中在电梯（占比11.3%）、医疗设备（占比7.3%）。', ['11.3% 电梯占比', '7.3% 医疗设备占比']],
    ['办公用品（纸张、硒鼓等，占比7%）采购较多。', ['7% 办公用品占比']],
  ])('whose share stands in a bracket: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('rates with what they are reckoned by', () => {
  it.each([
    [
      '路网密度由2015年末的每平方公里5.6公里增至每平方公里7.2公里，增长28.6%。',
      ['5.6公里 路网密度', '7.2公里 路网密度', '28.6% 路网密度'],
    ],
    ['农村公路密度从每百平方公里71公里提高到每百平方公里104公里。', ['71公里 农村公路密度', '104公里 农村公路密度']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('sums', () => {
  it.each([
    ['全市完成政府采购预算19.4亿元。', ['19.4亿元 政府采购预算']],
    ['每村安排运行经费（不含人员工资）不少于2万元。', ['2万元 运行经费']],
    ['固定资产投资（不含农户）38亿元。', ['38亿元 固定资产投资（不含农户）']],
    ['村民光分红一年就进账80万元。', ['80万元 分红']],
    ['景区光卖门票就收入30万元。', ['30万元 卖门票']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
