import { describe, expect, it } from 'vitest';
import { find, judged, told } from './find.ts';

/** What orders, rules and agreements ask for by the form of their words, and what was asked for and not reached. */

describe('so many at most', () => {
  it.each([
    ['起始年级班额一律45人封顶、初中50人封顶。', ['45人 target', '50人 target']],
    ['每场讲座80人封顶，先到先得。', ['80人 target']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
    expect(find(text).map(({ bound }) => bound)).toEqual(expected.map(() => '<='));
  });

  it.each([
    ['12栋安置房已有9栋封顶。', ['12栋 actual', '9栋 actual']],
    ['去年招生80人，主体工程封顶。', ['80人 actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what each is to have in store', () => {
  it.each([
    ['卫星电话按每个乡镇3部、每个临水村1部配齐。', ['3部 target', '1部 target']],
    ['编织袋按每公里5000条备足。', ['5000条 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['卫星电话已按每个乡镇3部配齐。', ['3部 actual']],
    ['去年按每个村2名配齐了护林员。', ['2名 actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what is left and has to be dealt with', () => {
  it.each([
    ['剩下5个小区本月内一律进场。', ['5个 target 2025-03']],
    ['其余12个小区必须拆除到位。', ['12个 target null']],
    ['其余9座水库汛期前全部除险完毕。', ['9座 target null']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['剩下5个小区居民多是老人。', ['5个 actual null']],
    ['其余9座水库在去年汛期前全部除险完毕。', ['9座 actual 2024']],
    ['尚余213个薄弱村，明年6月前必须清零。', ['213个 actual null']],
  ])('but %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is taken, given or raised by a rule', () => {
  it.each([
    ['每卖1立方米原水提取0.05元，注入生态基金。', ['0.05元 target']],
    ['租金每满五年上浮10%。', ['10% target']],
    ['缴费比例高于16%的省份，可降至16%。', ['16% target']],
    ['返乡创业贷款头两年贴息七成。', ['七成 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['去年每卖1吨水提取了0.05元。', ['0.05元 actual']],
    ['前两年累计投入12亿元。', ['12亿元 actual']],
    ['头两年投入了12亿元。', ['12亿元 actual']],
    ['五年来租金共上浮10%。', ['10% actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expect.arrayContaining(expected)));
});

describe('brought from what it was within a bound', () => {
  it.each([
    ['会议费由去年的1500万元压到900万元以内。', ['1500万元 actual', '900万元以内 target']],
    ['民办学校招生由去年的1200人减到800人以内。', ['1200人 actual', '800人以内 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('but not one that has been brought there', () =>
    expect(judged('会议费已由2023年的1500万元压到900万元以内。')).toEqual(['1500万元 actual', '900万元以内 actual']));
});

describe('asked for and not reached', () => {
  it.each([
    ['去年工业增加值增长9.1%，比计划的12%低得多。', ['9.1% actual 2024', '12% target 2024']],
    ['去年单位能耗下降2.1%，没有够到3.4%。', ['2.1% actual 2024', '3.4% target 2024']],
    ['去年新增就业8200人，未能达到9000人。', ['8200人 actual 2024', '9000人 target 2024']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['去年完成预算的93%。', ['93% actual 2024']],
    ['去年森林覆盖率提高2.1个百分点，没有达到40%。', ['2.1个百分点 actual 2024', '40% actual 2024']],
  ])('but %s', (text, expected) => expect(told(text)).toEqual(expected));

  it('is told of one number, and the next are results', () =>
    expect(
      told('上半年生产总值增长5.8%，离年初确定的7%的增长目标仍有差距；32个重点项目完成投资46亿元。', '2025-07-20'),
    ).toEqual([
      '5.8% actual 2025-01/2025-06',
      '7% target 2025',
      '32个 actual 2025-01/2025-06',
      '46亿元 actual 2025-01/2025-06',
    ]));

  it('is a line that binds', () =>
    expect(judged('前8个月优良天数比率78%，与全年80%以上的约束线还有差距。', '2025-09-11')).toEqual([
      '78% actual',
      '80%以上 target',
    ]));
});

describe('from what is now', () => {
  it.each([
    ['茶园由现在的3000亩扩大到8000亩。', ['3000亩 actual', '8000亩 target']],
    [
      '床位从目前的120张增加到300张，医生由现有的36名增加到60名。',
      ['120张 actual', '300张 target', '36名 actual', '60名 target'],
    ],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['茶园由过去的3000亩扩大到现在的8000亩。', ['3000亩 actual', '8000亩 actual']],
    ['茶园已由去年的3000亩扩大到8000亩。', ['3000亩 actual', '8000亩 actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what a work can do that is being built', () => {
  it.each([
    ['正在建设的水库灌溉农田6.8万亩，日供水2万吨。', ['6.8万亩 target', '2万吨 target']],
    ['水库建成以后，灌溉面积由3万亩扩大到5.6万亩。', ['3万亩 actual', '5.6万亩 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['去年建成的水库灌溉农田6.8万亩，日供水2万吨。', ['6.8万亩 actual', '2万吨 actual']],
    ['正在建设的水库已灌溉农田6.8万亩。', ['6.8万亩 actual']],
    ['28公里长的环湖路正在铺油，5月1日通车。', ['28公里 actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what each has to have', () => {
  it.each([
    ['每个村至少建1个文化广场，面积不小于600平方米。', ['1个 target', '600平方米 target']],
    ['两个月内，把36个断头路口全部打通。', ['36个 target']],
    ['再过三年，旅游收入达到30亿元，带动就业2万人。', ['30亿元 target', '2万人 target']],
    ['指标已经摆在那里：新增就业6500人，培训1.2万人次。', ['6500人 target', '1.2万人次 target']],
    ['去年年初预算收入12亿元，实际完成11.2亿元。', ['12亿元 target', '11.2亿元 actual']],
    ['今年就干三件事。一是把茶园扩到3000亩，二是让200户上电商。', ['3000亩 target', '200户 target']],
    ['1260户危房改造任务已开工1180户。', ['1260户 target', '1180户 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['每个村都至少有1名医生。', ['1名 actual']],
    ['两个月内，他们把36个断头路口打通了。', ['36个 actual']],
    ['去年就干了三件事。一是把茶园扩到3000亩，二是让200户上电商。', ['3000亩 actual', '200户 actual']],
    ['126个项目已开工80个。', ['126个 actual', '80个 actual']],
  ])('but %s', (text, expected) => expect(judged(text)).toEqual(expected));
});
