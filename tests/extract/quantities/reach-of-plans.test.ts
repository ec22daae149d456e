import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** How far a plan reaches: results that follow it without a word of their own are no part of it. */
const SUMMER = '2025-07-08';

describe('a plan ends', () => {
  it.each([
    [
      'where what is done for it is told',
      '按照规划，全县将新建泵站26座。工程计划9月底前完工。为确保工程如期完工，施工方组织12支队伍、360名工人昼夜施工。',
      ['26座 target', '12支 actual', '360名 actual'],
    ],
    [
      'where what is left is due and another work is told of',
      '全县排查隐患312处，已整改290处，剩余22处9月底前整改到位；新建消防站6座，配备消防车18辆。',
      ['312处 actual', '290处 actual', '22处 target', '6座 actual', '18辆 actual'],
    ],
    [
      'where a price is weighed against what it was',
      '这批脐橙即将发往外省，价格比往年高0.5元，亩均多收2600元。',
      ['0.5元 actual', '2600元 actual'],
    ],
    [
      'and begins with no stock that is there',
      '目前全市备足猪肉4200吨，可满足六成以上需求，鸡蛋每公斤9.6元。',
      ['4200吨 actual', '六成以上 actual', '9.6元 actual'],
    ],
    [
      'nor in words that only look like one',
      '供不应求，今年扩大到600亩，产西芹4800吨。',
      ['600亩 actual', '4800吨 actual'],
    ],
    ['nor with 届时 in another word', '2011年村里换届时，他办着一家砖厂，一年纯收入30万元。', ['30万元 actual']],
    ['nor with what falls short of it', '对照先进县的要求，差距仍然不小，出口额高于全省平均3亿元。', ['3亿元 actual']],
    [
      'and what is held against it is a result',
      '失业率控制在3.1%，低于4.5%的控制目标。',
      ['3.1% actual', '4.5% target'],
    ],
  ])('%s: %s', (_, text, expected) => expect(judged(text, SUMMER)).toEqual(expected));

  it.each([
    ['全市将新建公园12个。为此，要改造绿道36公里。', '36公里 target'],
    ['为确保粮食产量达到30亿斤，全县抓好春耕。', '30亿斤 target'],
    ['即将建成的园区，可带动就业300人。', '300人 target'],
    ['项目投产后，可满足七成以上用药需求。', '七成以上 target'],
    ['剩余22处9月底前整改到位；年底前新建消防站6座。', '6座 target'],
  ])('but not here: %s', (text, last) => expect(judged(text, SUMMER).at(-1)).toBe(last));
});

describe('items of a list tell what the list is of', () => {
  it('results behind results', () => {
    expect(
      judged(
        '截至10月底，全市参保210万人，增长2.1%。\n一是应保尽保。资助参保12.1万人。\n二是降价见效。药品平均降价46%，预计全年节约2.2亿元。\n三是监管从严。检查药店860家。',
        '2022-11-16',
      ).slice(2),
    ).toEqual(['12.1万人 actual', '46% actual', '2.2亿元 target', '860家 actual']);
  });

  it('plans behind results that end in what is to be done', () => {
    expect(
      judged('去年完成投资260亿元。今年要把大事办好。\n一是建学校。新建学校6所。\n二是修公路。改造公路180公里。'),
    ).toEqual(['260亿元 actual', '6所 target', '180公里 target']);
  });

  it('plans behind what is asked for', () => {
    expect(
      judged('上半年完成投资32亿元。\n下一步，我们将做好三项工作。\n一是扩面。新增参保2万人。', '2022-11-16'),
    ).toEqual(['32亿元 actual', '2万人 target']);
  });
});

describe('the sentence behind a plan without numbers', () => {
  it.each([
    ['年内将实施老旧小区改造。涉及小区32个、居民4600户。', ['32个 target', '4600户 target']],
    ['公司将于下月参展。现有客户46家。', ['46家 actual']],
    [
      '下一步，县里将打造3个万亩基地。该县种植猕猴桃12万亩，年产值9亿元。',
      ['3个 target', '12万亩 actual', '9亿元 actual'],
    ],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});
