import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

const SPRING = '2023-03-10';

describe('how much of a plan was reached', () => {
  it.each([
    [
      'now, beside the plan',
      '今年计划新建管网300公里，目前完工412公里，占年计划的137.3%。',
      ['300公里 target', '412公里 actual', '137.3% actual'],
    ],
    ['of the year that has an aim', '全年新建口袋公园12个，占市下任务的120%。', ['12个 actual', '120% actual']],
    ['of a sum planned', '目前已完成本年计划投资的52%，预计9月竣工。', ['52% actual']],
    [
      'in brackets behind its task',
      '截至2月底，全县淘汰锅炉120台，占年度任务（300台）的40%。',
      ['120台 actual', '300台 target', '40% actual'],
    ],
    [
      'of money',
      '截至2月底，省外到位资金12亿元，完成全年目标任务（50亿元）的24%。',
      ['12亿元 actual', '50亿元 target', '24% actual'],
    ],
    [
      'as budgeted and as spent',
      '2022年，财政支出年初预算820万元，调整预算960万元，实现支出950万元。',
      ['820万元 target', '960万元 target', '950万元 actual'],
    ],
    [
      'held against a plan of years without a number',
      '2022年，细颗粒物浓度31微克/立方米，低于“十四五”控制目标；优良天数330天，同比增加5天。',
      ['31微克/立方米 actual', '330天 actual', '5天 actual'],
    ],
    ['of those that need it', '全市需整治的26处滑坡点已完成19处。', ['26处 actual', '19处 actual']],
    [
      'works that are called a plan',
      '累计投入2.1亿元，推进学前教育提升计划建设等项目，新建园舍3.2万平方米。',
      ['2.1亿元 actual', '3.2万平方米 actual'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(judged(text, SPRING)).toEqual(expected);
  });

  it.each([
    ['what is to be reached', '力争上半年完工200公里，占全年任务的50%。', ['200公里 target', '50% target']],
    ['what is to be done by then', '6月底前完成年度任务的60%。', ['60% target']],
    ['a plan of money', '今年计划投资52亿元。', ['52亿元 target']],
    ['what is needed', '全市需新建6所学校。', ['6所 target']],
    ['what an aim in brackets follows', '新建改造里程（含支线）要达到30公里。', ['30公里 target']],
  ])('not %s: %s', (_, text, expected) => {
    expect(judged(text, SPRING)).toEqual(expected);
  });
});

describe('a year that is over or begins', () => {
  it('what is forecast for it is an estimate of what was', () => {
    expect(judged('县长：2014年，全县预计可实现产值52.6亿元，增长8.1%；完成财政收入12.4亿元。', '2015-03-02')).toEqual([
      '52.6亿元 actual',
      '8.1% actual',
      '12.4亿元 actual',
    ]);
  });
  it('a work of then may still bring something', () => {
    expect(judged('2014年，两个园区动工，预计可新增产值3亿元。', '2015-03-02')).toEqual(['3亿元 target']);
  });
  it('who faces the new year plans', () => {
    expect(judged('面对新的一年，报告中指出，全县生产总值增长7%，固定资产投资增长9%。', '2023-01-10')).toEqual([
      '7% target',
      '9% target',
    ]);
  });
  it('who faces a hard year does not', () => {
    expect(judged('面对极不平凡的一年，全县生产总值增长7%，固定资产投资增长9%。', '2023-01-10')).toEqual([
      '7% actual',
      '9% actual',
    ]);
  });
});

describe('numbered parts below a heading without a number', () => {
  const REPORT = '河口镇2023年政府工作报告';
  it('go on with the plans, and with what was done', () => {
    const text = [
      '2022年工作回顾',
      '一、聚焦产业，经济稳中向好',
      '新建大棚80个。',
      '二、聚焦民生，福祉改善',
      '改造厕所120座。',
      '2023年工作安排',
      '一、聚焦产业',
      '新建大棚100个。',
      '二、聚焦民生',
      '改造厕所150座。',
    ].join('\n');
    expect(judged(text, '2023-01-10', REPORT)).toEqual(['80个 actual', '120座 actual', '100个 target', '150座 target']);
  });
  it('go on with what a summary of half a year plans for the next', () => {
    const text = '一、上半年工作情况\n新建粮仓8座。\n二、下半年工作安排\n（一）抓粮储\n新建粮仓12座。';
    expect(judged(text, '2023-07-10', '县粮食局上半年工作总结')).toEqual(['8座 actual', '12座 target']);
    expect(judged('二、民生保障和资金安排\n新建粮仓8座。', '2023-07-10', '县粮食局上半年工作总结')).toEqual([
      '8座 actual',
    ]);
  });
  it('stand beside a heading that has one itself', () => {
    const text = '一、工作打算\n新建大棚100个。\n二、聚焦民生\n改造厕所120座。';
    expect(judged(text, '2023-01-10', REPORT)).toEqual(['100个 target', '120座 actual']);
  });
  it('go on only where they begin below it', () => {
    const text = '重点工作\n新建大棚100个。\n三、聚焦民生\n改造厕所120座。';
    expect(judged(text, '2023-01-10', REPORT)).toEqual(['100个 target', '120座 actual']);
  });
});
