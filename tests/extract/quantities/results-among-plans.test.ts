import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { articleOf } from '../article.ts';
import { find } from './find.ts';

const read = (text: string, published: string, title = '清河见闻') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);
const told = (text: string, published = '2024-06-05', title?: string) =>
  read(text, published, title).map((one) => one.split(' ').slice(0, 2).join(' '));

describe('results that are told among plans', () => {
  it.each([
    [
      '债券资金要加快使用，今年到位4.3亿元，支出2.1亿元，支出进度48.8%，低于全省平均水平7个百分点，必须在9月底前达到80%。',
      ['4.3亿元 actual', '2.1亿元 actual', '48.8% actual', '7个百分点 actual', '80% target'],
    ],
    ['投资进度要达到48%，高于全省平均水平7个百分点。', ['48% target', '7个百分点 target']],
    ['年初定下的目标是增长6%；23项指标中，有5项没有实现“双过半”。', ['6% target', '23项 actual', '5项 actual']],
    ['在拟任职发言中，他说，入园率只有78.6%，低于全省2.4个百分点。', ['78.6% actual', '2.4个百分点 actual']],
    ['明年计划租用现成的2.4万平方米厂房。', ['2.4万平方米 actual']],
    ['今年要抓好规划。应编制规划的有943个，剩余131个年底前全部完成。', ['943个 actual', '131个 target']],
    ['新校区占地620亩、总投资11.8亿元，年内完成投资4亿元。', ['620亩 actual', '11.8亿元 actual', '4亿元 target']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('this year in December', () => {
    expect(told('明年计划再修150公里。线路今年开通12条，明年6月前增至20条。', '2025-12-16')).toEqual([
      '150公里 target',
      '12条 actual',
      '20条 target',
    ]);
    expect(told('今年计划再修150公里。线路今年开通12条。', '2025-03-16')).toEqual(['150公里 target', '12条 target']);
  });
  it('what was measured, in a plan as well', () => {
    const text = '2024年全县玉米、大豆实际种植面积分别为148万亩、96万亩，其中大豆比上年增加21万亩。';
    expect(told(text, '2024-08-20', '2024年补贴实施方案')).toEqual([
      '148万亩 actual',
      '96万亩 actual',
      '21万亩 actual',
    ]);
  });
});

describe('plans that are told among results', () => {
  it.each([
    ['账本最后一页写好了明年的数：村集体收入100万元，入社农户450户。', ['100万元 target', '450户 target']],
    ['剩余5.3公里已列入明年计划，3月开工。', ['5.3公里 target']],
    ['剩余5.3公里已验收，3月通车。', ['5.3公里 actual']],
    ['我们把任务分到了64个项目上，秋季开学前交付45个。', ['64个 actual', '45个 target']],
    ['日处理能力由5万吨提高到8万吨，目前土建完成85%。', ['5万吨 actual', '8万吨 target', '85% actual']],
    ['日处理能力由5万吨提高到8万吨，目前运行平稳。', ['5万吨 actual', '8万吨 actual']],
    ['2025年底前完成已鉴定的23座水库加固任务。', ['23座 target']],
    ['其余131个年底前全部完成。', ['131个 target']],
    ['规划的131个如期全部完成。', ['131个 actual']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('aims laid down by others, in a bulletin', () => {
    expect(
      told('根据省里下达的控制指标，用水总量控制在12亿立方米以内，用水量下降4.5%。', '2024-06-05', '水资源公报'),
    ).toEqual(['12亿立方米以内 target', '4.5% target']);
  });
  it('a list of plans goes on behind what has come of one of them', () => {
    const text =
      '下半年要抓好三件事：一是稳工业。全年新增企业80户，上半年已新增36户；支持企业100户。二是保节能。淘汰产能80万吨，目前已关停45万吨。';
    expect(told(text, '2024-08-05')).toEqual([
      '80户 target',
      '36户 actual',
      '100户 target',
      '80万吨 target',
      '45万吨 actual',
    ]);
  });
});

describe('which time', () => {
  it.each([
    [
      '下半年还将解决15万人。\n工业用电量仅增长4.2%。',
      '2024-08-20',
      ['15万人 target 2024-07/2024-12', '4.2% actual null'],
    ],
    [
      '到2027年入园率达到85%。\n截至8月底已整改196个；剩下的17个问题，州政府承诺12月20日前整改到位。',
      '2024-09-26',
      ['85% target 2027', '196个 actual 2024-08', '17个 target 2024-12-20'],
    ],
    ['2023年收入8642万元。其中，本年收入7915万元。', '2024-08-26', ['8642万元 actual 2023', '7915万元 actual 2023']],
    ['剩余25户4月10日前签约、4月20日前腾空。', '2026-03-22', ['25户 target 2026-04-10']],
  ])('%s', (text, published, expected) => expect(read(text, published)).toEqual(expected));

  it('a month in which something can be done is to come', () => {
    const dates = (text: string) =>
      findDates({ ...articleOf(text), published: '2021-05-12' }).map(({ value }) => value);
    expect(dates('租用厂房的项目9月就能投产。')).toEqual(['2021-09']);
    expect(dates('租用厂房的项目9月投产了。')).toEqual(['2020-09']);
  });
});

it('aims that were due, what stood before and what is due behind it', () => {
  expect(read('整改目标：2018年10月底前，1126户全部退养。', '2019-08-05', '整改情况公开')).toEqual([
    '1126户 target 2018-10',
  ]);
  expect(told('限额分别由300元、500元提高到360元和600元。')).toEqual([
    '300元 actual',
    '500元 actual',
    '360元 actual',
    '600元 actual',
  ]);
  expect(read('大桥3月开工，计划2028年6月通车，年内完成投资8亿元。', '2025-06-05')).toEqual(['8亿元 target 2025']);
  expect(read('今年新建学校14所，其余6所计划明年秋季投用。', '2017-10-05').at(-1)).toBe('6所 target 2018');
});
