import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';
import { judged, told } from './find.ts';

const SPRING = '2023-03-10';

describe('what is there beside what is planned', () => {
  it.each([
    [
      'where a change starts, told of several',
      '补贴标准将由目前的一级每月500元、二级每月400元提高到一级550元、二级450元。',
      ['500元 actual', '400元 actual', '550元 target', '450元 target'],
    ],
    [
      'the parts of what a work costs',
      '二、工作计划\n完成20处供水工程。20处供水工程总投资800万元，其中中央资金500万元，地方配套300万元。',
      ['20处 target', '20处 target', '800万元 actual', '500万元 actual', '300万元 actual'],
    ],
    [
      'and covers',
      '新院区位于城南规划范围内，占地面积120亩（门诊用地80亩、康养用地40亩）。',
      ['120亩 actual', '80亩 actual', '40亩 actual'],
    ],
    [
      'finished works, beside what they are to bring',
      '集中投产项目30个，总投资60亿元，其中产业项目20个，总投资45亿元、全部达产后，年可实现产值100亿元。',
      ['30个 actual', '60亿元 actual', '20个 actual', '45亿元 actual', '100亿元 target'],
    ],
    [
      'money paid by order',
      '按照县委、县政府有关要求，县财政局拨付专项资金430万元，用于购买农机。',
      ['430万元 actual'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(judged(text, SPRING)).toEqual(expected);
  });

  it.each([
    ['of a planned sum', '计划总投资8亿元，其中今年计划投资3亿元。', ['8亿元 target', '3亿元 target']],
    ['a level to come', '羊存栏由2018年的17.3万只发展到2027年27.6万只。', ['17.3万只 actual', '27.6万只 target']],
    ['what an order asks for', '按照县委要求，全县今年新建粮仓30座。', ['30座 target']],
    ['money that is to be paid', '按照县委要求，县财政局将拨付专项资金430万元。', ['430万元 target']],
  ])('not %s: %s', (_, text, expected) => {
    expect(judged(text, SPRING)).toEqual(expected);
  });

  it('sums of another year that are left out of account leave the plan and its year', () => {
    expect(
      told(
        '2023年预期目标是：一般公共预算支出（扣除2022年债券资金因素外）增长4%以上；固定资产投资增长9%以上。',
        SPRING,
      ),
    ).toEqual(['4%以上 target 2023', '9%以上 target 2023']);
  });

  it('a stock grew to what it is in the year that ends', () => {
    expect(judged('羊存栏由2018年的17.3万只发展到2023年27.6万只。', '2023-11-28')).toEqual([
      '17.3万只 actual',
      '27.6万只 actual',
    ]);
  });

  it('what has to be given every year is laid down, what was is not', () => {
    expect(judged('县财政每年至少安排300万元的人才资金，用于引进人才。', SPRING)).toEqual(['300万元 target']);
    expect(judged('近三年来，县财政每年至少安排300万元的人才资金。', SPRING)).toEqual(['300万元 actual']);
  });

  it('what the terms of support are said to be is promised', () => {
    expect(
      judged('具体扶持政策是：给予新落户的博士，每人每年4万元生活补贴；给予硕士一次性2万元生活补贴。', SPRING),
    ).toEqual(['4万元 target', '2万元 target']);
  });
});

describe('half-width brackets', () => {
  const read = (text: string) => extract({ ...articleOf(text), published: '2023-03-10' }).quantities;
  it('are read like full-width ones, and answered as they are written', () => {
    const quantities = read('截至2月底,全县造林(含补植)2.2万亩,完成年度任务(5万亩)的44%,占地面积(含道路)12亩。');
    expect(quantities.map(({ quote, status }) => `${quote} ${status}`).slice(0, 3)).toEqual([
      '2.2万亩 actual',
      '5万亩 target',
      '44% actual',
    ]);
    for (const { indicator } of quantities) expect(indicator).not.toMatch(/[（）]/);
  });
});
