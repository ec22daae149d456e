import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('a heading that aims at plans is none of them', () => {
  it.each([
    ['对标任务 加压奋进\n走进云岭电站工地，260台机械同时作业。', ['260台 actual']],
    ['多举措稳住耕地\n全县复垦撂荒地1.8万亩，流转土地5600亩。', ['1.8万亩 actual', '5600亩 actual']],
    ['政策送上门\n专班走访企业320家，解决难题45个。', ['320家 actual', '45个 actual']],
    ['保障有力，工地不停工\n架设临时电缆12公里。', ['12公里 actual']],
    ['二、围绕年度任务，狠抓项目攻坚\n引进企业38家。', ['38家 actual']],
    ['（二）冲刺全年目标\n抽检样品1200批次，合格率99.1%。', ['1200批次 actual', '99.1% actual']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2024-07-19')).toEqual(expected);
  });

  it.each([
    ['二、主要目标\n森林覆盖率46%。', ['46% target']],
    ['四、目标任务及分工\n新建托育园6所。', ['6所 target']],
    ['五、补助对象和补贴标准\n购机每台2万元。', ['2万元 target']],
    ['2025年工作安排：\n新建托育园6所。', ['6所 target']],
    ['（三）重点任务（分步实施）\n改造危桥35座。', ['35座 target']],
    ['三、保障措施：成立专班\n设岗120个。', ['120个 target']],
  ])('but one that is called so is: %s', (text, expected) => {
    expect(judged(text, '2024-07-19')).toEqual(expected);
  });
});

describe('a headline that tells what has come of tasks reports', () => {
  it.each([
    ['2022年民生实事完成情况新闻发布会实录', 'actual'],
    ['市政府通报十件民生实事项目进展情况', 'actual'],
    ['今年10件民生实事已办结8件', 'actual'],
    ['今年民生实事清单公布', 'target'],
    ['关于开展规划落实情况检查的通知', 'target'],
  ])('%s', (title, status) => {
    expect(judged('新增公厕60座。', '2022-12-30', title)).toEqual([`60座 ${status}`]);
  });
});

describe('what one tries to win is won where nothing plans', () => {
  it.each([
    ['今年以来，全县争取上级各类补助2.6亿元，落实项目74个。', ['2.6亿元 actual', '74个 actual']],
    ['过去三年，学校争取帮扶资金860万元，新建宿舍楼2栋。', ['860万元 actual', '2栋 actual']],
    ['截至8月底，争取用地指标2400亩，保障项目开工46个。', ['2400亩 actual', '46个 actual']],
    ['该局先后5次赴省对接，争取国债项目12个。', ['5次 actual', '12个 actual']],
    ['截至8月底，已建成12个站点，争取年底前再建8个。', ['12个 actual', '8个 target']],
    ['今年以来完成投资3亿元，争取全年完成5亿元。', ['3亿元 actual', '5亿元 target']],
    ['全市争取引进项目20个，投资30亿元。', ['20个 target', '30亿元 target']],
    ['会议要求，争取上级资金12亿元以上。', ['12亿元以上 target']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2024-09-19')).toEqual(expected);
  });

  it('a plan in which something was listed is an object', () => {
    expect(judged('97件建议中，列入计划逐步解决的27件，满意率96.9%。')).toEqual([
      '97件 actual',
      '27件 actual',
      '96.9% actual',
    ]);
  });
});

it('a question for what was done and what is to come opens no outlook', () => {
  const answer = '王云：今年我们建成助餐点46个，改造床位1200张。明年，计划新建26个。';
  expect(told(`记者：今年做了哪些工作？明年有哪些打算？\n${answer}`, '2022-12-30')).toEqual([
    '46个 actual 2022',
    '1200张 actual 2022',
    '26个 target 2023',
  ]);
});
