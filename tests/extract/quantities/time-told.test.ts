import { describe, expect, it } from 'vitest';
import { told } from './find.ts';

describe('a plan of a time that is over', () => {
  it('told beside what came of it is for the time that is told of', () => {
    const text =
      '去年计划实施公路工程26项，总投资4.6亿元，计划年内完成1.9亿元。目前，已完成投资2.1亿元，占年计划110.5%；桥梁方面，年计划投资5600万元，已完成投资6100万元。5处客运站，计划完成2400万元，目前已完成2400万元。';
    const all = told(text, '2022-01-11');
    expect(all.every((one) => one.endsWith(' 2021'))).toBe(true);
    expect(all[2]).toBe('1.9亿元 target 2021');
    expect(all.filter((one) => one.startsWith('2400万元'))).toEqual(['2400万元 target 2021', '2400万元 actual 2021']);
  });

  it('is not taken for that of the running one', () => {
    expect(told('去年收入2.4亿元。计划年内投入1.6亿元。', '2022-03-11').at(-1)).toBe('1.6亿元 target 2022');
    expect(told('2021年建成12座。到2025年，计划建成50座，已建成30座。', '2022-03-11')[1]).toBe('50座 target 2025');
  });

  it('is not done where it was foreseen', () => {
    expect(
      told(
        '2014年，全县预计可实现生产总值286亿元，增长9.1%；完成财政收入21.3亿元；人均可支配收入达到19820元。',
        '2015-03-02',
      ),
    ).toEqual(['286亿元 actual 2014', '9.1% actual 2014', '21.3亿元 actual 2014', '19820元 actual 2014']);
    expect(told('2015年，全县预计可实现生产总值310亿元。', '2015-03-02')).toEqual(['310亿元 target 2015']);
  });
});

describe('a plan in brackets behind what it is called', () => {
  it.each([
    ['截至5月底，全市淘汰老旧车3120辆，占年度任务（5800辆）53.8%。', '5800辆 target 2020'],
    ['截至5月底，新增投资86亿元，完成全年目标任务（150亿元）的57.3%。', '150亿元 target 2020'],
    ['1至5月，棚户区改造开工3260套（省下达任务3000套），完成率108.7%。', '3000套 target 2020'],
  ])('%s', (text, expected) => {
    const all = told(text, '2020-06-30');
    expect(all[1]).toBe(expected);
    expect(all[2]).toContain('actual 2020-');
  });

  it('is no plan where it is a part of the whole', () => {
    expect(told('截至5月底，完成项目（含续建120个）的六成。', '2020-06-30')[0]).toContain('actual');
  });
});

describe('what is held against an aim', () => {
  it('is a result, and so is what follows it', () => {
    const text =
      '2019年，PM2.5平均浓度为42微克，低于省下达控制目标（45微克）3微克，连续两年低于“十三五”控制目标；臭氧平均浓度为68微克。';
    expect(told(text, '2020-03-31').filter((one) => one.includes('target'))).toEqual(['45微克 target 2019']);
  });
});

describe('a programme that is called a plan', () => {
  it('plans nothing', () => {
    const text =
      '到2020年，全县计划新建学校6所。\n2014年以来，教育投入累计达8.2亿元。累计完成投资1.5亿元，推进教学质量提升计划等项目，新建校舍4.6万平方米。';
    expect(told(text, '2017-05-12').at(-1)).toBe('4.6万平方米 actual 2014/2017');
    expect(told('今年，县里计划等项目落地后新增就业300人。', '2017-05-12').at(-1)).toContain('target');
  });
});

describe('months in a row', () => {
  it('have each their number', () => {
    expect(told('4、5、6三个月分别销售家电1210台、2846台、4120台。', '2009-08-05')).toEqual([
      '1210台 actual 2009-04',
      '2846台 actual 2009-05',
      '4120台 actual 2009-06',
    ]);
  });
});

describe('the turn of the year', () => {
  const text =
    '1月24日，县人民代表大会开幕。报告指出，过去的一年实现地区生产总值256亿元，增长8.1%。完成财政收入16.3亿元。\n面对新的一年，报告指出，地区生产总值增长8%。\n力争高新产业规模达60亿元。';
  it('is between what was and what is to come', () => {
    expect(told(text, '2019-01-29')).toEqual([
      '256亿元 actual 2018',
      '8.1% actual 2018',
      '16.3亿元 actual 2018',
      '8% target 2019',
      '60亿元 target 2019',
    ]);
  });
});

describe('the day on which a work began', () => {
  it('is none as of which its progress is told', () => {
    expect(told('工程于5月18日开工建设，目前已完成投资76万元。', '2010-07-15')).not.toContain(
      '76万元 actual 2010-05-18',
    );
    expect(told('截至5月18日，已完成投资76万元。', '2010-07-15')).toEqual(['76万元 actual 2010-05-18']);
  });
});

describe('the day of a beginning', () => {
  it('does not govern what is told behind it', () => {
    const text = '2009年，全县推进水利建设。一期工程于2010年2月1日开工建设，质量良好。完成渠道硬化12公里。';
    expect(told(text, '2010-07-15')[0]).not.toContain('2010-02-01');
  });
});

describe('what is counted since a month', () => {
  it('is no longer told where the month is named again', () => {
    expect(told('进入7月份以来，势头迅猛，7月销售5350台，日均销售172台。', '2009-08-05')).toEqual([
      '5350台 actual 2009-07',
      '172台 actual 2009-07',
    ]);
    expect(told('7月以来，累计销售5350台。', '2009-08-05')).toEqual(['5350台 actual 2009-07/2009-08']);
  });
});
