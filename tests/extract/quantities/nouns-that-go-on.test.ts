import { describe, expect, it } from 'vitest';
import { find, named, pick } from './find.ts';

describe('a noun goes on over a verb in it', () => {
  it('that improves or costs', () => {
    expect(named('建成农村电网巩固提升工程86处。')).toEqual(['86处 农村电网巩固提升工程']);
    expect(named('新建雨水提升泵站4座。')).toEqual(['4座 雨水提升泵站']);
    expect(named('城区面貌改造提升资金3000万元。')).toEqual(['3000万元 城区面貌改造提升资金']);
    expect(named('执法车辆购置及运行费42万元，下降12%。')).toEqual([
      '42万元 执法车辆购置及运行费',
      '12% 执法车辆购置及运行费',
    ]);
  });
  it('and says what is laid out', () => {
    expect(named('中心城区规划范围320平方公里。')).toEqual(['320平方公里 中心城区规划范围']);
    expect(named('规划建设面积800亩的物流园，其中首期260亩。')).toEqual([
      '800亩 规划建设面积',
      '260亩 首期规划建设面积',
    ]);
    expect(named('今年规划新建公园12个。')).toEqual(['12个 公园']);
  });
  it('or holds a word that looks like one', () => {
    expect(named('完成24处非正规垃圾点整治。')[0]).toBe('24处 非正规垃圾点');
    expect(named('1200户危房改造户已入住。')).toEqual(['1200户 危房改造户']);
  });
  it('and is over where another is told beside it', () =>
    expect(named('村里靠的是600亩茶园和一座冷库。')).toEqual(['600亩 茶园']));
});

describe('no part of a name', () => {
  it('is what happened before, how wide it is, or where the size is asked for', () => {
    expect(named('机构改革后车辆由30辆减少到18辆。')).toEqual(['30辆 车辆', '18辆 车辆']);
    expect(named('敷设DN400～DN1200雨水管网21公里。')).toEqual(['21公里 雨水管网']);
    expect(named('建成区20蒸吨/小时及以下燃煤锅炉56台。')).toEqual(['56台 燃煤锅炉']);
  });
  it('is who says it', () => expect(named('县工信局局长何远舟表态，4月底前再开工9个。').join()).not.toContain('表态'));
  it('is the term in which it is to be so', () =>
    expect(named('在园幼儿普惠率72%，明年秋季学期要达到80%。').at(-1)).not.toContain('学期'));
  it('is whom one urges to have something new', () => expect(named('鼓励企业新增2条生产线。')).toEqual(['2条 生产线']));
  it('is a heading whose words end in nothing', () =>
    expect(
      named('人民生活和社会保障\n城镇、农村居民人均可支配收入分别为3.2万元和1.1万元，分别增长6%和8%。').slice(2),
    ).toEqual(['6% 城镇居民人均可支配收入', '8% 农村居民人均可支配收入']));
});

describe('what is deducted, asked for and bound', () => {
  it('is a measure of its own, a number, and none', () => {
    expect(named('扣除重复计算量3.1亿立方米。')).toEqual(['3.1亿立方米 扣除重复计算量']);
    expect(named('税收扣除物价因素增长4%。')).toEqual(['4% 税收']);
    expect(named('离“开工率达到70%”的要求还有一截。')).toEqual(['70% 开工率']);
    expect(find('落实“三个一批”的要求。')).toEqual([]);
    expect(pick('手续不全的9个，资金不到位的6个。', 'bound')).toEqual([['='], ['=']]);
    expect(pick('目前投产的不到6个。', 'bound')).toEqual([['<']]);
  });
  it('is fallen dust by month and area', () =>
    expect(pick('降尘量不高于7吨/月·平方公里。', 'value', 'unit')).toEqual([[7, '吨/月·平方公里']]));
});
