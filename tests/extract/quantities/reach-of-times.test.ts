import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

/** Each quantity's quote and period; published in the autumn of 2019. */
const periods = (text: string, published = '2019-10-18', title = '') =>
  find(text, title, published).map(({ quote, period }) => `${quote} ${period}`);

describe('a bracket that tells of another time', () => {
  it('says nothing of what follows it', () => {
    const text = '截至9月底，发送旅客820万人次（其中2018年转入40万人次），增长4%；货运量510万吨。换乘旅客96万人次。';
    const asOf = ['4% 2019-09', '510万吨 2019-09', '96万人次 2019-09'];
    expect(periods(text)).toEqual(['820万人次 2019-09', '40万人次 2018', ...asOf]);
    expect(periods('截至9月底，发送旅客820万人次（全年预计1100万人次）。换乘旅客96万人次。')).toEqual([
      '820万人次 2019-09',
      '1100万人次 2019',
      '96万人次 2019-09',
    ]);
  });

  it('governs where it says which days are meant', () => {
    expect(periods('灯会（2月5日至11日）接待游客9万人次，收入600万元。')).toEqual([
      '9万人次 2019-02-05/2019-02-11',
      '600万元 2019-02-05/2019-02-11',
    ]);
  });
});

describe('a day as of which something is counted', () => {
  it('outlives the year that is counted', () => {
    expect(periods('截至9月20日，今年已改造380户。县里已拨付资金210万元。')).toEqual([
      '380户 2019-09-20',
      '210万元 2019-09-20',
    ]);
    expect(periods('截至昨天（10月17日）中午，2019年累计发送旅客38万人次。')).toEqual(['38万人次 2019-10-17']);
  });

  it('governs what follows from a paragraph without numbers', () => {
    const text = '9月2日全县秋冬防火会议召开，派出督查组7个。\n截至10月12日，各镇陆续设卡。\n全县已清理隔离带46公里。';
    expect(periods(text)).toEqual(['7个 2019-09-02', '46公里 2019-10-12']);
  });
});

describe('the year of a place', () => {
  it('holds over semicolons', () => {
    expect(periods('该县去年续建泵站9座；新建泵站12座。今年检修泵站20座。')).toEqual([
      '9座 2018',
      '12座 2018',
      '20座 2019',
    ]);
    expect(periods('泵站去年续建9座；新建泵站12座。')).toEqual(['9座 2018', '12座 null']);
  });
});

describe('what a change starts from', () => {
  it('is told behind it', () => {
    expect(periods('2018年，税收由2.4亿元增加到4.8亿元，是2013年的2倍。')).toEqual([
      '2.4亿元 2013',
      '4.8亿元 2018',
      '2倍 2018',
    ]);
    expect(periods('2018年，企业由42家增加到68家，比上年增加26家。')[0]).toBe('42家 2017');
    expect(periods('2018年，企业由42家增加到68家，新增税收2亿元，比上年增长8%。')[0]).toBe('42家 2018');
  });
});

describe('a time from which on something is done', () => {
  it('is none by which it is due', () => {
    expect(periods('11月中旬起，还要发放旅游券800万元。')).toEqual(['800万元 2019']);
    expect(periods('11月中旬，还要发放旅游券800万元。')).toEqual(['800万元 2019-11-11/2019-11-20']);
    expect(periods('将于11月起在6个县启动试点。')).toEqual(['6个 2019-11']);
    expect(periods('2021年起提高到90%。')).toEqual(['90% 2021']);
  });
});

describe('how long a policy is in force', () => {
  it('is the time of all its terms', () => {
    expect(periods('费率降至1.5%、保费下调30%的政策执行至2020年6月30日。')).toEqual([
      '1.5% 2020-06-30',
      '30% 2020-06-30',
    ]);
    expect(periods('费率降至1.5%，保费下调30%的政策执行至2020年6月30日。')[0]).toBe('1.5% null');
  });
});

describe('the time of an aim', () => {
  it('is not that of what is held against it', () => {
    expect(periods('前三季度形势向好。投资增速距全年9%的目标还差0.6个百分点。')).toEqual([
      '9% 2019',
      '0.6个百分点 2019-01/2019-09',
    ]);
  });

  it('opens the list that follows', () => {
    const list = '\n——床位达到2.4万张。\n——覆盖率达到85%以上。';
    expect(periods(`到2025年，全面建成服务体系，机制不断完善。${list}`)).toEqual(['2.4万张 2025', '85%以上 2025']);
    expect(periods(`2018年，服务体系不断完善。${list}`)).toEqual(['2.4万张 null', '85%以上 null']);
  });

  it('is that of a policy whose year was named', () => {
    expect(periods('市政府明确了2020年度医保的缴费标准。\n在校生每人每年缴纳不低于90元。')).toEqual(['90元 2020']);
  });

  it('opens one part of a sentence and is better than none', () => {
    expect(periods('狠抓管理，确保全年完成收入8亿元；要筹措1.2亿元支持教育。')).toEqual(['8亿元 2019', '1.2亿元 2019']);
  });

  it('is that of the result that it is held against', () => {
    const text = '2018年决算如下。基金收入6.2亿元，为调整预算数6.4亿元的96.9%。';
    expect(periods(text)).toEqual(['6.2亿元 2018', '6.4亿元 2018', '96.9% 2018']);
  });
});

describe('the days off of a year', () => {
  it('go on over the sentences about them', () => {
    const text = '10月1日至7日，接待游客8万人次。\n今年“十一”呈现新特点。自驾游占六成。';
    expect(periods(text)).toEqual(['8万人次 2019-10-01/2019-10-07', '六成 2019-10-01/2019-10-07']);
    expect(periods('今年春节，农家乐接待游客5万人次。')).toEqual(['5万人次 2019-02-04/2019-02-10']);
    expect(periods('今年“十一”前，建成厕所8座。')).not.toContain('8座 2019-10-01/2019-10-07');
    expect(periods('今年春节过后，返乡创业者新办企业8家。')).toEqual(['8家 2019']);
  });
});

describe('before a year', () => {
  it('is when it was so, or which ones are meant', () => {
    const then = '去年户均增收6000元。该村2010年以前人均收入不足4000元，2018年达到1.6万元。';
    expect(periods(then)).toEqual(['6000元 2018', '4000元 2010', '1.6万元 2018']);
    expect(periods('2018年，2010年以前建成的小区改造了38个。')).toEqual(['38个 2018']);
  });
});

describe('what is forecast for the whole of a year', () => {
  it('is no time of results that are told behind it', () => {
    const told = (aim: string) => periods(`1—9月，完成投资56亿元，${aim}完成70亿元。已开工住房3200套。`).at(-1);
    expect(told('预计全年')).toBe('3200套 2019-01/2019-09');
    expect(told('全年力争')).toBe('3200套 2019-01/2019-09');
    expect(told('去年全年')).toBe('3200套 2018');
  });
});

describe('what is so now', () => {
  it('is not so as of an event that was told', () => {
    expect(periods('大桥2017年3月开工，目前已完成投资8亿元。')).toEqual(['8亿元 null']);
    expect(periods('大桥2017年3月开工，当月完成投资8亿元。')).toEqual(['8亿元 2017-03']);
    expect(periods('截至9月底，全县目前有合作社80家。')).toEqual(['80家 2019-09']);
  });
});
