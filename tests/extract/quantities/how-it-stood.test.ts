import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** Results that stand among plans, or whose words plan elsewhere. */

describe('how it stood', () => {
  it.each([
    [
      'an aim that was reached',
      '2024年全县经济运行平稳，圆满完成全年社会发展主要目标任务，工业总产值增长7.4%、达128亿元。',
      ['7.4% actual', '128亿元 actual'],
    ],
    ['an aim that is to be', '努力实现全年主要目标任务，工业总产值增长7.4%。', ['7.4% target']],
    [
      'what should be looked at says whose the share is',
      '去年巡检管线86公里，占应检修管线比例31.5%；报修量下降两成。',
      ['86公里 actual', '31.5% actual', '两成 actual'],
    ],
    [
      'what is lacking, whatever becomes of it',
      '目前全镇仍有12个待建站点未能动工，还有46户存在住房隐患，明年5月前全部解决。',
      ['12个 actual', '46户 actual'],
    ],
    ['what is left and due', '剩余46户5月底前全部清零。', ['46户 target']],
    [
      'what planned works are to come to',
      '今年要包装项目40个以上，总投资不低于90亿元；力争新增规上企业6家。',
      ['40个以上 target', '90亿元 target', '6家 target'],
    ],
  ])('%s: %s', (_, text, expected) => expect(judged(text, '2025-02-11')).toEqual(expected));

  it('what final accounts are called', () => {
    const text = '一、2018年区级决算草案\n（二）基金收支。区级基金收入决算数38200万元，为预算数41000万元的93.2%。';
    expect(judged(text, '2019-09-10', '关于2018年区级决算草案的报告')).toEqual([
      '38200万元 actual',
      '41000万元 target',
      '93.2% actual',
    ]);
  });

  it('measures in a summary were taken, and those behind its plans are to be', () => {
    const text = '一、主要举措\n市财政安排专项资金6000万元，铺设管网420公里。\n二、2021年工作打算\n新建水厂6座。';
    expect(judged(text, '2020-12-10', '市水务局2020年度民生实事工作总结')).toEqual([
      '6000万元 actual',
      '420公里 actual',
      '6座 target',
    ]);
  });

  it('a year that is over is summed up by what is foreseen', () => {
    const text = '刚刚过去的2009年，是我县极不平凡的一年。预计全年实现生产总值86亿元，增长11.4%。';
    expect(told(text, '2010-01-21', '2010年全县发展目标确定')).toEqual(['86亿元 actual 2009', '11.4% actual 2009']);
  });

  it('but the running one is not', () => {
    expect(told('去年接待游客62万人次。预计全年接待游客80万人次。', '2010-08-21')).toEqual([
      '62万人次 actual 2009',
      '80万人次 target 2010',
    ]);
  });
});

describe('words that plan nothing', () => {
  it.each([
    [
      '截至11月，全县完成改水人口6.2万人、为计划任务的124%，普及率达到91%。',
      ['6.2万人 actual', '124% actual', '91% actual'],
    ],
    [
      '编制《清溪县水网建设方案（2026-2035）》，县财政安排资金4000万元，带动社会投入1.1亿元。',
      ['4000万元 actual', '1.1亿元 actual'],
    ],
    ['今年计划新增、调整停车场24处，目前已新增18处。', ['24处 target', '18处 actual']],
  ])('%s', (text, expected) => expect(judged(text, '2025-12-10', '县水利局2025年工作总结')).toEqual(expected));
});
